// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/diff_comparison.h"
#include "core/plan/schema.h"

namespace kf {

QList<Change> diff(const Plan &a, const Plan &b)
{
    PlanComparison comparison(a.topology, b.topology);
    forEachKey(a, [&](const auto &key, const auto &section) {
        comparison.compare(section, b.*(key.member), Place{}.at(key.name));
    });
    comparison.compareMoved();
    comparison.compareEntries(a, b);
    return comparison.takeChanges();
}

} // namespace kf
