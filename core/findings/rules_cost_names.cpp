// SPDX-License-Identifier: GPL-3.0-or-later
// What placement and cost name and nothing answers to.
#include "core/cost/renting.h"
#include "core/findings/rules.h"
#include "core/plan/edits/cost.h"

#include <algorithm>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kOffer("offer");
constexpr QLatin1StringView kRented("rented");
constexpr QLatin1StringView kAccelerator("accelerator");
constexpr QLatin1StringView kGroup("group");
constexpr QLatin1StringView kMonth("month");

/// An accelerator that is neither in a catalogue nor a pool of the plan.
bool isNobodys(const CloudOffer &offer, const RuleInput &input)
{
    const QList<Pool> &pools = input.plan.settings.pools;
    return offer.accelerator && !input.catalog.knowsAccelerator(*offer.accelerator) &&
           std::none_of(pools.cbegin(), pools.cend(), [&offer](const Pool &pool) {
               return pool.id == *offer.accelerator;
           });
}

} // namespace

// --- offer-unknown

QList<Finding> OfferUnknown::find(const RuleInput &input)
{
    QList<Finding> found;
    const QList<CloudOffer> &cloud = input.plan.cost.cloud;
    for (qsizetype i = 0; i < cloud.size(); ++i) {
        const std::optional<QString> &offer = cloud[i].offer;
        const QString path = pathOfOffer(int(i));
        const OfferEntry *entry = offer ? input.catalog.offer(*offer) : nullptr;
        if (offer && entry == nullptr)
            found.append(made<OfferUnknown>(Severity::Warning, path, {argument(kOffer, *offer)}));
        if (entry != nullptr && offerRefusal(cloud[i], input.plan, input.catalog))
            found.append(made<OfferUnknown>(Severity::Warning,
                                            path,
                                            {argument(kOffer, *offer),
                                             argument(kRented, *entry->accelerator),
                                             argument(kAccelerator, *cloud[i].accelerator)}));
        else if (isNobodys(cloud[i], input))
            found.append(made<OfferUnknown>(
                Severity::Warning, path, {argument(kAccelerator, *cloud[i].accelerator)}));
    }
    return found;
}

QString OfferUnknown::sentence(const FindingWords &words)
{
    if (words.has(kRented))
        return FindingText::tr("%1 rents %2, but is counted for %3.")
            .arg(words.of(kOffer),
                 words.name(kRented, IdKind::CatalogGpu),
                 words.name(kAccelerator, IdKind::CatalogGpu));
    if (words.has(kAccelerator))
        return FindingText::tr("A cloud offer is for %1, which no catalogue has.")
            .arg(words.of(kAccelerator));
    return FindingText::tr("No catalogue has the offer %1: only what the plan says of it counts.")
        .arg(words.of(kOffer));
}

QString OfferUnknown::remedy(const Finding &)
{
    return FindingText::tr(
        "Choose an offer of the catalogue, or call these the plan's own figures.");
}

// --- move-beyond-horizon

QList<Finding> MoveBeyondHorizon::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto &placement = input.plan.cost.placement;
    for (auto group = placement.cbegin(); group != placement.cend(); ++group) {
        for (const PlacementMove &move : movesOf(*group)) {
            if (move.fromMonth < input.plan.settings.horizonMonths)
                continue;
            found.append(made<MoveBeyondHorizon>(
                Severity::Advice,
                QStringLiteral("cost/placement/") + group.key(),
                {argument(kGroup, group.key()), argument(kMonth, PlanMonth{move.fromMonth})}));
            break; // the first says it
        }
    }
    return found;
}

QString MoveBeyondHorizon::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 moves in %2, after the last month of the plan: nothing counts it.")
        .arg(words.name(kGroup, IdKind::Group), words.of(kMonth));
}

QString MoveBeyondHorizon::remedy(const Finding &)
{
    return FindingText::tr("Move the group earlier, or plan for more months.");
}

} // namespace kf::findings
