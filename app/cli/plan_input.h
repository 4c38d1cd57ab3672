// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What most commands begin with: a plan file, the catalogue, the figures.

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/build/build_report.h"
#include "core/words/wording.h"

#include <optional>

namespace kf::cli {

/// A plan with its figures and the catalogue they were made with.
struct EvaluatedPlan {
    Catalog catalog;
    Evaluation evaluation;
};

/// The catalogue with the person's library, or that of --library. Nothing where it cannot be read;
/// the reasons are on standard error then.
std::optional<Catalog> openCatalog(const CommandLine &line);

/// Reads the plan at `path` and answers the question of the command line's --scenario and --month.
/// Nothing where that is not possible; the reasons are on standard error then.
std::optional<EvaluatedPlan> evaluateFile(const QString &path, const CommandLine &line);

/// A report that is made today, by this version of the program.
ReportSetting reportSetting(const Wording &wording);

/// How a terminal writes numbers where nobody asks for another way: 55,000.25.
QLocale terminalLocale();

/// How figures are written for people, by --locale and --units. Nothing where there are no such
/// units; the reason is on standard error then.
std::optional<Wording> wordingOf(const CommandLine &line);

} // namespace kf::cli
