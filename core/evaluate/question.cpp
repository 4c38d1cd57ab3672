// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/demand_inputs.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/sheet_sums.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(Question)
};

} // namespace

Result<> checkQuestion(const Plan &plan, const Question &question)
{
    if (question.scenario != kBaseScenario && scenarioOf(plan, question) == nullptr)
        return Error{ErrorKind::NotFound,
                     QuestionText::tr("The plan has no scenario “%1”.").arg(question.scenario),
                     {},
                     {}};
    const int horizon = plan.settings.horizonMonths;
    if (question.month < 0 || question.month > horizon)
        return Error{ErrorKind::NotFound,
                     QuestionText::tr("Month %1 lies outside the plan, which has months 0 to %2.")
                         .arg(question.month)
                         .arg(horizon),
                     {},
                     {}};
    return {};
}

std::optional<GroupFigures>
sheetAt(const Plan &plan, const Catalog &catalog, const Question &question, const Id &group)
{
    const auto &groups = plan.demand.groups;
    for (int i = 0; i < groups.size(); ++i) {
        if (groups[i]->id != group)
            continue;
        const DemandInputs inputs = demandInputs(plan, catalog, question, nullptr, nullptr);
        return figuresOf(inputs, i, isKnown(inputs, i));
    }
    return std::nullopt;
}

} // namespace kf
