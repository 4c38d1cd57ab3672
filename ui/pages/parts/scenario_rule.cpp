// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/scenario_rule.h"

#include "core/plan/scenario_lookup.h"
#include "core/words/name_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::ScenarioRule)
};

} // namespace

QString lockedByScenario(const Plan &plan, const Id &scenario)
{
    if (scenarioNamed(plan, scenario) == nullptr)
        return {};
    return Words::tr("This is what the scenario \u201c%1\u201d makes of the base: look at the base "
                     "to change it, or change the scenario on the page Growth.")
        .arg(nameOf(plan, IdKind::Scenario, scenario));
}

QString scenarioRule(const Plan &plan, const Id &scenario, PageId page)
{
    if (scenarioNamed(plan, scenario) == nullptr)
        return {};
    // Short enough for one line of a small window: a second one takes a row from the sheet.
    const bool hasLocked = page == PageId::Demand || page == PageId::Growth;
    const QString rule =
        hasLocked
            ? Words::tr("Every number here is that of the scenario \u201c%1\u201d. Its hours and "
                        "rates are locked; what else is typed changes the base.")
            : Words::tr("Every number here is that of the scenario \u201c%1\u201d. What is typed "
                        "changes the base, and with it every scenario.");
    return rule.arg(nameOf(plan, IdKind::Scenario, scenario));
}

} // namespace kf
