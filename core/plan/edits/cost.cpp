// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/cost.h"

#include "core/demand/accelerator_keys.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/sources.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

const QString kCostPath = QStringLiteral("cost");
const QString kOffersPath = QStringLiteral("cost/cloud");

/// The plan with this as its cost, where that is allowed.
Result<Plan> withCost(Plan plan, Cost cost)
{
    if (const auto error = edits::refusal(checkElement(cost, plan, kCostPath)))
        return *error;
    plan.cost = std::move(cost);
    return plan;
}

QList<CloudOffer> &offersOf(Plan &plan)
{
    return plan.cost.cloud;
}

std::optional<Error> offerRefusal(const Plan &plan, qsizetype index)
{
    if (index >= 0 && index < plan.cost.cloud.size())
        return std::nullopt;
    return Error{ErrorKind::NotFound,
                 Text::tr("this plan has no cloud offer at place %1").arg(index),
                 kOffersPath,
                 {}};
}

bool saysNothing(const Price &price)
{
    return !price.unitPrice && !price.source && !price.date && price.kept == KeptKeys();
}

/// The moves without those that change nothing.
GroupPlacement plainest(const QList<PlacementMove> &moves)
{
    QList<PlacementMove> kept;
    PlacementKind place = PlacementKind::OnPremise;
    for (const PlacementMove &move : moves) {
        if (move.where == place)
            continue;
        place = move.where;
        kept.append(move);
    }
    if (kept.isEmpty())
        return PlacementKind::OnPremise;
    if (kept.size() == 1 && kept.constFirst().fromMonth == 0)
        return kept.constFirst().where;
    return kept;
}

/// What an hour of a GPU costs on demand, with its host; nothing where the offer does not say it or
/// is no longer there when the plan starts.
std::optional<double> listedPrice(const OfferEntry &offer, const QDate &start)
{
    const QDate *end = offer.withdrawn ? std::get_if<QDate>(&*offer.withdrawn) : nullptr;
    const bool isGone = offer.withdrawn && (end == nullptr || *end < start);
    const bool needsHost = !offer.includesHost.value_or(true);
    if (isGone || !offer.onDemandPerH || !offer.gpus || *offer.gpus <= 0.0 ||
        (needsHost && !offer.hostPerH))
        return std::nullopt;
    return (*offer.onDemandPerH + (needsHost ? *offer.hostPerH : 0.0)) / *offer.gpus;
}

/// The cheapest offer of the catalogue for `key`, in the plan's currency where there is one.
const OfferEntry *
cheapestOffer(const AcceleratorKey &key, const Plan &plan, const CatalogEntries &entries)
{
    const AcceleratorKeys keys(plan.settings.pools);
    const QDate start(plan.settings.start.year, plan.settings.start.month, 1);
    const OfferEntry *best = nullptr;
    const auto rank = [&](const OfferEntry &offer) {
        return std::pair(offer.currency != plan.settings.currency, *listedPrice(offer, start));
    };
    for (const OfferEntry &offer : entries.offers) {
        if (!offer.accelerator || keys.keyOf(*offer.accelerator) != key ||
            !listedPrice(offer, start))
            continue;
        if (best == nullptr || rank(offer) < rank(*best))
            best = &offer;
    }
    return best;
}

bool hasOffer(const AcceleratorKey &key, const Plan &plan, const CatalogView &catalog)
{
    const AcceleratorKeys keys(plan.settings.pools);
    return std::any_of(plan.cost.cloud.cbegin(), plan.cost.cloud.cend(), [&](const auto &offer) {
        const OfferEntry *entry = offer.offer ? catalog.offer(*offer.offer) : nullptr;
        const auto own =
            offer.accelerator || entry == nullptr ? offer.accelerator : entry->accelerator;
        return own && keys.keyOf(*own) == key;
    });
}

} // namespace

Result<Plan> setFinance(Plan plan, Finance finance)
{
    Cost cost = plan.cost;
    cost.finance = std::move(finance);
    return withCost(std::move(plan), std::move(cost));
}

Result<Plan> setCloudPolicy(Plan plan, CloudPolicy policy)
{
    Cost cost = plan.cost;
    cost.policy = std::move(policy);
    return withCost(std::move(plan), std::move(cost));
}

Result<Plan> setPrice(Plan plan, Price price)
{
    if (!price.device || price.device->isEmpty())
        return Error{ErrorKind::Invalid,
                     Text::tr("a price needs the thing that it is for"),
                     QStringLiteral("cost/prices"),
                     {}};
    Cost cost = plan.cost;
    const auto first =
        std::find_if(cost.prices.begin(), cost.prices.end(), [&price](const Price &one) {
            return one.device == price.device;
        });
    if (first == cost.prices.end()) {
        if (!saysNothing(price))
            cost.prices.append(std::move(price));
    } else if (saysNothing(price)) {
        cost.prices.erase(first);
    } else {
        *first = std::move(price);
    }
    return withCost(std::move(plan), std::move(cost));
}

Result<Plan> setExchange(Plan plan, const QString &currency, std::optional<double> rate)
{
    const QString code = currency.trimmed().toUpper();
    if (code.isEmpty() || code == plan.settings.currency)
        return Error{ErrorKind::Invalid,
                     Text::tr("a rate of exchange is for another currency than the plan's"),
                     QStringLiteral("cost/exchange"),
                     {}};
    Cost cost = plan.cost;
    if (rate)
        cost.exchange.insert(code, *rate);
    else
        cost.exchange.remove(code);
    return withCost(std::move(plan), std::move(cost));
}

Result<Plan> insertOffer(Plan plan, CloudOffer offer, qsizetype at)
{
    if (const auto error = edits::positionRefusal(at, plan.cost.cloud.size(), kOffersPath))
        return *error;
    Cost cost = plan.cost;
    cost.cloud.insert(at, std::move(offer));
    return withCost(std::move(plan), std::move(cost));
}

Result<Plan> replaceOffer(Plan plan, qsizetype index, CloudOffer offer)
{
    if (const auto error = offerRefusal(plan, index))
        return *error;
    Cost cost = plan.cost;
    cost.cloud[index] = std::move(offer);
    return withCost(std::move(plan), std::move(cost));
}

Result<Plan> deleteOffers(Plan plan, QList<qsizetype> indices)
{
    std::sort(indices.begin(), indices.end(), std::greater<>());
    for (const qsizetype index : std::as_const(indices)) {
        if (const auto error = offerRefusal(plan, index))
            return *error;
        plan.cost.cloud.removeAt(index);
    }
    return plan;
}

Result<Plan> orderOffers(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), offersOf, order, kOffersPath);
}

Result<Plan> takeListedOffers(Plan plan, const Catalog &catalog)
{
    const AcceleratorKeys keys(plan.settings.pools);
    bool tookAny = false;
    for (const Shared<Group> &group : QList<Shared<Group>>(plan.demand.groups)) {
        const AcceleratorKey key = keys.keyOf(group->accelerator);
        if (key == kCpuCore || hasOffer(key, plan, CatalogView(plan.catalog, catalog)))
            continue;
        const OfferEntry *best = cheapestOffer(key, plan, catalog.entries());
        if (best == nullptr)
            continue;
        CloudOffer offer;
        offer.accelerator = best->accelerator;
        offer.offer = best->id;
        plan.cost.cloud.append(offer);
        tookAny = true;
    }
    if (!tookAny)
        return Error{ErrorKind::NotFound,
                     Text::tr("the catalogue has no offer for an accelerator that still needs one"),
                     kOffersPath,
                     {}};
    return plan;
}

Result<Plan> placeGroup(Plan plan, const Id &group, const GroupPlacement &placement)
{
    if (edits::indexOf(plan.demand.groups, group) < 0)
        return edits::notFound(IdKind::Group, group);
    Cost cost = plan.cost;
    if (placement == GroupPlacement(PlacementKind::OnPremise))
        cost.placement.remove(group);
    else
        cost.placement.insert(group, placement);
    return withCost(std::move(plan), std::move(cost));
}

Result<Plan> moveGroup(Plan plan, const Id &group, int month, PlacementKind where)
{
    QList<PlacementMove> moves = movesOf(plan.cost.placement.value(group));
    moves.removeIf([month](const PlacementMove &move) { return move.fromMonth == month; });
    const auto later = std::find_if(
        moves.cbegin(), moves.cend(), [month](const auto &move) { return move.fromMonth > month; });
    moves.insert(later, PlacementMove{month, where, {}});
    return placeGroup(std::move(plan), group, plainest(moves));
}

Result<Plan> withoutMove(Plan plan, const Id &group, int month)
{
    QList<PlacementMove> moves = movesOf(plan.cost.placement.value(group));
    moves.removeIf([month](const PlacementMove &move) { return move.fromMonth == month; });
    return placeGroup(std::move(plan), group, plainest(moves));
}

Result<Plan> explainPlace(Plan plan, const Id &group, const QString &reason)
{
    if (edits::indexOf(plan.demand.groups, group) < 0)
        return edits::notFound(IdKind::Group, group);
    const QString path = pathOfPlace(group);
    if (reason.trimmed().isEmpty())
        return withoutAssumption(std::move(plan), path);
    Assumption decision = sourceAt(plan, path).value_or(Assumption());
    decision.path = path;
    decision.text = reason.trimmed();
    decision.confidence = Standing::Decided;
    return putAssumption(std::move(plan), decision);
}

QString pathOfPlace(const Id &group)
{
    return QStringLiteral("cost/placement/%1").arg(group);
}

} // namespace kf
