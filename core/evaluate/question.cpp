// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/demand_inputs.h"
#include "core/evaluate/evaluate.h"

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
    const int month = question.demandMonth();
    if (month < 0 || month > horizon)
        return Error{ErrorKind::NotFound,
                     QuestionText::tr("Month %1 lies outside the plan, which has months 0 to %2.")
                         .arg(month)
                         .arg(horizon),
                     {},
                     {}};
    const QDate first = plan.settings.typicalDate;
    if (question.date && (*question.date < first || *question.date > first.addDays(kDaysWatched)))
        return Error{
            ErrorKind::NotFound,
            QuestionText::tr("The date %1 lies outside the year after %2, the typical date "
                             "of the plan.")
                .arg(question.date->toString(Qt::ISODate), first.toString(Qt::ISODate)),
            {},
            {}};
    return {};
}

} // namespace kf
