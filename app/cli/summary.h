// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people read of an evaluation on a terminal.

#include "core/figures/figures.h"

#include <QLocale>
#include <QString>

namespace kf::cli {

/// The figures that matter, with units, in at most 100 columns.
QString summary(const Evaluation &evaluation, const QLocale &locale);

/// Every finding with its place and remedy, the worst first.
QString findingsText(const Evaluation &evaluation, const QLocale &locale);

} // namespace kf::cli
