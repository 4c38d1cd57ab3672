// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/same_figures.h"

namespace kf::test {

bool sameFigures(const Evaluation &a, const Evaluation &b)
{
    return a.question == b.question && a.demand == b.demand && a.growth == b.growth &&
           a.storage == b.storage && a.topology == b.topology && a.bill == b.bill &&
           a.cost == b.cost && a.platform == b.platform && a.questions == b.questions &&
           a.lanes == b.lanes && a.findings == b.findings && a.plan == b.plan;
}

} // namespace kf::test
