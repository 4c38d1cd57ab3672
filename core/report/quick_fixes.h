// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What takes a finding away in one step, where one edit is the obvious one.

#include "core/base/result.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

#include <functional>

namespace kf {

struct QuickFix {
    QString label; ///< what it does: "Serve it by KServe"
    std::function<Result<Plan>(Plan)> edit;
};

/// Nothing where a person has to choose between several ways.
std::optional<QuickFix> quickFix(const Finding &finding, const Wording &wording);

} // namespace kf
