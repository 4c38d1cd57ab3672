// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/claims.h"

#include "core/plan/edits/common.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

constexpr qsizetype kWordsOfId = 5; ///< of the text, which may be a sentence

QList<Claim> &claimsOf(Plan &plan)
{
    return plan.platform.claims;
}

Id freeIdFor(const Plan &plan, const Claim &claim)
{
    QString name = claim.text.value_or(QString())
                       .split(u' ', Qt::SkipEmptyParts)
                       .mid(0, kWordsOfId)
                       .join(u' ');
    if (name.isEmpty() && claim.check)
        name = wordFor(*claim.check);
    return edits::freeId(name.isEmpty() ? QStringLiteral("claim") : name, [&plan](const Id &id) {
        return edits::indexOf(plan.platform.claims, id) >= 0;
    });
}

} // namespace

Result<Plan> insertClaim(Plan plan, Claim claim, qsizetype at)
{
    if (claim.id.isEmpty())
        claim.id = freeIdFor(plan, claim);
    return edits::insertThing(
        std::move(plan), IdKind::Claim, claimsOf, std::move(claim), at, nullptr);
}

Result<Plan> replaceClaim(Plan plan, const Id &id, Claim claim)
{
    return edits::replaceThing(
        std::move(plan), IdKind::Claim, claimsOf, id, std::move(claim), nullptr);
}

Result<Plan> deleteClaims(Plan plan, const QList<Id> &ids)
{
    return edits::deleteThings(std::move(plan), IdKind::Claim, claimsOf, ids);
}

Result<Plan> orderClaims(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), claimsOf, order, collectionPath(IdKind::Claim));
}

Result<Plan> setScaling(Plan plan, ScaledPart part, std::optional<Scaling> scaling)
{
    if (part == ScaledPart::Storage && scaling == Scaling::Dynamic)
        return Error{ErrorKind::NotAllowed,
                     Text::tr("Storage does not grow by itself: it is planned"),
                     QStringLiteral("platform/scaling"),
                     {}};
    if (scaling)
        plan.platform.scaling.insert(part, *scaling);
    else
        plan.platform.scaling.remove(part);
    return plan;
}

} // namespace kf
