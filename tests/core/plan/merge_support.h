// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Merges as short texts.

#include "core/plan/diff.h"
#include "core/plan/merge/merge.h"
#include "tests/support/plan_builder.h"

#include <algorithm>
#include <functional>
#include <string>

namespace kf::test {

using PlanEdit = std::function<void(Plan &)>;

inline Plan edited(Plan plan, const PlanEdit &edit)
{
    edit(plan);
    return plan;
}

/// What both make of `base`.
inline PlanMerge merged(const Plan &base,
                        const PlanEdit &mine,
                        const PlanEdit &theirs,
                        const MergeChoices &choices = {})
{
    return mergePlans(base, edited(base, mine), edited(base, theirs), choices, zones());
}

/// What differs, in a few words; empty where nothing does.
inline std::string apart(const Plan &a, const Plan &b)
{
    std::string lines;
    const QList<Change> changes = diff(a, b);
    for (const Change &change : changes.first(std::min<qsizetype>(changes.size(), 5)))
        lines += (change.path + QStringLiteral(": ") + change.before.left(200) +
                  QStringLiteral(" | ") + change.after.left(200) + u'\n')
                     .toStdString();
    return a == b ? std::string() : lines + "differ";
}

/// One line for each row: "mine PATH", "theirs PATH", "both PATH", "conflict PATH".
inline std::string rowsOf(const PlanMerge &merge)
{
    static const char *const states[] = {"mine ", "theirs ", "both ", "conflict "};
    std::string lines;
    for (const MergeRow &row : merge.rows)
        lines += (lines.empty() ? "" : "\n") + std::string(states[static_cast<int>(row.state)]) +
                 row.path.toStdString();
    return lines;
}

} // namespace kf::test
