// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What takes a finding away in one step, where one edit is the obvious one.

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/words/wording.h"

#include <functional>
#include <optional>

namespace kf {

struct QuickFix {
    QString label; ///< what it does: "Serve it by KServe"
    std::function<Result<Plan>(Plan)> edit;
};

/// What a fix is made from.
struct FixInput {
    const Plan &plan; ///< in which the finding was found
    const Catalog &catalog;
    const Wording &wording;
};

/// Nothing where a person has to choose between several ways.
std::optional<QuickFix> quickFix(const Finding &finding, const FixInput &input);

} // namespace kf
