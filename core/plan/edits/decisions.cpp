// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/decisions.h"

#include "core/plan/edits/common.h"

namespace kf {

namespace {

constexpr qsizetype kWordsOfId = 5; ///< of the text, which may be a sentence

QList<Decision> &decisionsOf(Plan &plan)
{
    return plan.settings.decisions;
}

Id freeIdFor(const Plan &plan, const Decision &decision)
{
    const QStringList words =
        decision.text.value_or(QString()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString name =
        words.isEmpty() ? QStringLiteral("decision") : words.mid(0, kWordsOfId).join(u' ');
    return edits::freeId(
        name, [&plan](const Id &id) { return edits::indexOf(plan.settings.decisions, id) >= 0; });
}

} // namespace

Result<Plan> insertDecision(Plan plan, Decision decision, qsizetype at)
{
    if (decision.id.isEmpty())
        decision.id = freeIdFor(plan, decision);
    return edits::insertThing(
        std::move(plan), IdKind::Decision, decisionsOf, std::move(decision), at, nullptr);
}

Result<Plan> replaceDecision(Plan plan, const Id &id, Decision decision)
{
    return edits::replaceThing(
        std::move(plan), IdKind::Decision, decisionsOf, id, std::move(decision), nullptr);
}

Result<Plan> deleteDecisions(Plan plan, const QList<Id> &ids)
{
    return edits::deleteThings(std::move(plan), IdKind::Decision, decisionsOf, ids);
}

Result<Plan> orderDecisions(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(
        std::move(plan), decisionsOf, order, collectionPath(IdKind::Decision));
}

} // namespace kf
