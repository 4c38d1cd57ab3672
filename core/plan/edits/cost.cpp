// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/cost.h"

#include "core/catalog/entries_keys.h"
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

std::optional<Error> indexRefusal(const Plan &plan, qsizetype index)
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

/// The place at the start and the moves after it.
QList<PlacementMove> placesFromStart(const GroupPlacement &placement)
{
    QList<PlacementMove> moves = movesOf(placement);
    if (moves.isEmpty() || moves.constFirst().fromMonth > 0)
        moves.prepend(PlacementMove{});
    return moves;
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

/// Chooses one of `entries` for every accelerator that a group names and no offer is for; false
/// where there is none to choose.
bool chooseOffers(Plan &plan, const CatalogEntries &entries, const Catalog &catalog)
{
    const AcceleratorKeys keys(plan.settings.pools);
    bool tookAny = false;
    for (const Shared<Group> &group : QList<Shared<Group>>(plan.demand.groups)) {
        const AcceleratorKey key = keys.keyOf(group->accelerator);
        if (key == kCpuCore || hasOffer(key, plan, CatalogView(plan.catalog, catalog)))
            continue;
        const OfferEntry *best =
            cheapestOffer(key, plan, entries.offers, [](const OfferEntry &) { return true; });
        if (best == nullptr)
            continue;
        CloudOffer offer;
        offer.accelerator = best->accelerator;
        offer.offer = best->id;
        plan.cost.cloud.append(offer);
        tookAny = true;
    }
    return tookAny;
}

template<typename T> void keepUnsaid(std::optional<T> &said, const std::optional<T> &known)
{
    if (!said)
        said = known;
}

/// What is always said.
template<typename T> void keepUnsaid(T &, const T &) {}

/// What a price list says of an offer, and what was known of it besides: prices only in the same
/// money.
OfferEntry withKnown(OfferEntry read, const OfferEntry &known)
{
    const bool isSameMoney = read.currency == known.currency;
    forEachKey(read, [&](const auto &key, auto &said) {
        if (isSameMoney || !QLatin1String(key.name).endsWith(QLatin1String("_per_h")))
            keepUnsaid(said, known.*(key.member));
    });
    read.kept = known.kept;
    return read;
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

Result<Plan> takeServicePrice(Plan plan, const ServicePrice &price)
{
    const QString dollars = QStringLiteral("USD");
    double rate = 1.0;
    if (plan.settings.currency != dollars) {
        const auto known = plan.cost.exchange.constFind(dollars);
        if (known == plan.cost.exchange.constEnd())
            return Error{ErrorKind::NotAllowed,
                         Text::tr("the list is in USD: type its rate of exchange first"),
                         QStringLiteral("cost/exchange/USD"),
                         {}};
        rate = *known;
    }
    Cost cost = plan.cost;
    const double amount = price.amount * rate;
    const QString field = price.setting.section(QLatin1Char('/'), -1);
    if (field == QLatin1String("storage_per_gb_month"))
        cost.policy.storagePerGbMonth = amount;
    else if (field == QLatin1String("egress_per_gb"))
        cost.policy.egressPerGb = amount;
    else if (field == QLatin1String("platform_fee_per_year"))
        cost.finance.platformFeePerYear = amount;
    else if (field == QLatin1String("software_per_gpu_year"))
        cost.finance.softwarePerGpuYear = amount;
    else
        return Error{ErrorKind::Invalid,
                     Text::tr("there are no list prices for %1").arg(price.setting),
                     price.setting,
                     {}};
    Assumption source = sourceAt(plan, price.setting).value_or(Assumption());
    source.path = price.setting;
    // "NVIDIA NVIDIA AI Enterprise": some things carry the name of who sells them.
    const QString item = price.item.startsWith(price.provider)
                             ? price.item
                             : QStringLiteral("%1 %2").arg(price.provider, price.item);
    source.text = price.date ? QStringLiteral("%1: %2, %3").arg(item, price.said, *price.date)
                             : QStringLiteral("%1: %2").arg(item, price.said);
    source.source = price.source;
    source.confidence = Standing::Assumed;
    return withCost(std::move(plan), std::move(cost)).andThen([&source](Plan next) {
        return putAssumption(std::move(next), source);
    });
}

Result<Plan> setSpotShare(Plan plan, GroupKind kind, double share)
{
    Cost cost = plan.cost;
    cost.policy.spotShare.insert(kind, share);
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

CloudOffer withListed(CloudOffer offer, const std::optional<QString> &id)
{
    if (!id || id == offer.offer) {
        offer.offer = id;
        return offer;
    }
    CloudOffer listed;
    listed.accelerator = offer.accelerator;
    listed.offer = id;
    listed.commitment = offer.commitment;
    listed.reservedInstances = offer.reservedInstances;
    listed.reservedFromMonth = offer.reservedFromMonth;
    listed.kept = offer.kept;
    return listed;
}

std::optional<Error>
offerRefusal(const CloudOffer &offer, const Plan &plan, const CatalogView &catalog)
{
    const OfferEntry *entry = offer.offer ? catalog.offer(*offer.offer) : nullptr;
    if (entry == nullptr || !entry->accelerator || !offer.accelerator)
        return std::nullopt;
    const AcceleratorKeys keys(plan.settings.pools);
    if (keys.keyOf(*entry->accelerator) == keys.keyOf(*offer.accelerator))
        return std::nullopt;
    const auto name = [&](const Id &id) {
        const AcceleratorEntry *known = catalog.accelerator(id);
        return known != nullptr ? known->model : id;
    };
    return Error{ErrorKind::NotAllowed,
                 Text::tr("%1 rents %2, not %3")
                     .arg(entry->id, name(*entry->accelerator), name(*offer.accelerator)),
                 kOffersPath,
                 {}};
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
    if (const auto error = indexRefusal(plan, index))
        return *error;
    Cost cost = plan.cost;
    cost.cloud[index] = std::move(offer);
    return withCost(std::move(plan), std::move(cost));
}

Result<Plan> deleteOffers(Plan plan, QList<qsizetype> indices)
{
    std::sort(indices.begin(), indices.end(), std::greater<>());
    for (const qsizetype index : std::as_const(indices)) {
        if (const auto error = indexRefusal(plan, index))
            return *error;
        plan.cost.cloud.removeAt(index);
    }
    return plan;
}

Result<Plan> orderOffers(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), offersOf, order, kOffersPath);
}

std::optional<double> listedPrice(const OfferEntry &offer, const Month &start)
{
    const QDate *end = offer.withdrawn ? std::get_if<QDate>(&*offer.withdrawn) : nullptr;
    const bool isGone =
        offer.withdrawn && (end == nullptr || *end < QDate(start.year, start.month, 1));
    const bool needsHost = !offer.includesHost.value_or(true);
    if (isGone || !offer.onDemandPerH || !offer.gpus || *offer.gpus <= 0.0 ||
        (needsHost && !offer.hostPerH))
        return std::nullopt;
    return (*offer.onDemandPerH + (needsHost ? *offer.hostPerH : 0.0)) / *offer.gpus;
}

const OfferEntry *cheapestOffer(const AcceleratorKey &key,
                                const Plan &plan,
                                const QList<OfferEntry> &offers,
                                const std::function<bool(const OfferEntry &)> &isMeant)
{
    const AcceleratorKeys keys(plan.settings.pools);
    const Month start = plan.settings.start;
    const OfferEntry *best = nullptr;
    const auto rank = [&](const OfferEntry &offer) {
        return std::pair(offer.currency != plan.settings.currency, *listedPrice(offer, start));
    };
    for (const OfferEntry &offer : offers) {
        if (!offer.accelerator || keys.keyOf(*offer.accelerator) != key || !isMeant(offer) ||
            !listedPrice(offer, start))
            continue;
        if (best == nullptr || rank(offer) < rank(*best))
            best = &offer;
    }
    return best;
}

Result<Plan> takeListedOffers(Plan plan, const Catalog &catalog)
{
    if (!chooseOffers(plan, catalog.entries(), catalog))
        return Error{ErrorKind::NotFound,
                     Text::tr("the catalogue has no offer for an accelerator that still needs one"),
                     kOffersPath,
                     {}};
    return plan;
}

Result<Plan> keepOffers(Plan plan, const QList<OfferEntry> &offers, const Catalog &catalog)
{
    if (offers.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("there is no offer to keep"), kOffersPath, {}};
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < plan.catalog.offers.size(); ++i)
        places.insert(plan.catalog.offers[i].id, i);
    CatalogEntries kept;
    for (const OfferEntry &read : offers) {
        const auto at = places.constFind(read.id);
        const bool isOwn = at != places.constEnd();
        const OfferEntry *known = isOwn ? &plan.catalog.offers[*at] : catalog.offer(read.id);
        const OfferEntry offer = known != nullptr ? withKnown(read, *known) : read;
        kept.offers.append(offer);
        if (isOwn) {
            plan.catalog.offers[*at] = offer;
            continue;
        }
        places.insert(offer.id, plan.catalog.offers.size());
        plan.catalog.offers.append(offer);
    }
    chooseOffers(plan, kept, catalog);
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

Result<Plan> addMove(Plan plan, const Id &group, int month, PlacementKind where)
{
    const QList<PlacementMove> moves = movesOf(plan.cost.placement.value(group));
    const bool isTaken = std::any_of(moves.cbegin(), moves.cend(), [month](const auto &move) {
        return move.fromMonth == month && month > 0;
    });
    if (isTaken || month >= plan.settings.horizonMonths)
        return Error{ErrorKind::NotAllowed,
                     isTaken ? Text::tr("this group moves in that month already")
                             : Text::tr("the plan ends before this group could move once more"),
                     pathOfPlace(group),
                     {}};
    return moveGroup(std::move(plan), group, month, where);
}

Result<Plan> changeMove(Plan plan, const Id &group, int from, int to, PlacementKind where)
{
    const QList<PlacementMove> before = placesFromStart(plan.cost.placement.value(group));
    QList<PlacementMove> after = before;
    after.removeIf([from](const PlacementMove &move) { return move.fromMonth == from; });
    const bool isTaken = std::any_of(
        after.cbegin(), after.cend(), [to](const auto &move) { return move.fromMonth == to; });
    if (isTaken)
        return Error{ErrorKind::NotAllowed,
                     Text::tr("another row of this group is of that month: delete one of them"),
                     pathOfPlace(group),
                     {}};
    const auto later = std::find_if(
        after.cbegin(), after.cend(), [to](const auto &move) { return move.fromMonth > to; });
    after.insert(later, PlacementMove{to, where, {}});
    for (qsizetype i = 1; i < after.size(); ++i) {
        if (after[i].where != after[i - 1].where)
            continue;
        const bool isOther = after[i - 1].fromMonth == to; // behind the one that is changed
        const QString month = plan.settings.start.plus(after[i].fromMonth).toString();
        return Error{
            ErrorKind::NotAllowed,
            isOther
                ? Text::tr("the move of %1 would then change nothing: delete it first").arg(month)
                : Text::tr("in %1 this group runs there already: delete the row "
                           "instead")
                      .arg(month),
            pathOfPlace(group),
            {}};
    }
    return placeGroup(std::move(plan), group, plainest(after));
}

Result<Plan> shiftMove(Plan plan, const Id &group, int from, int month)
{
    QList<PlacementMove> moves = movesOf(plan.cost.placement.value(group));
    const auto moved = std::find_if(
        moves.begin(), moves.end(), [from](const auto &move) { return move.fromMonth == from; });
    if (moved == moves.end() || from == 0)
        return Error{ErrorKind::NotFound,
                     Text::tr("this group has no move in month %1").arg(from),
                     pathOfPlace(group),
                     {}};
    const int least = moved == moves.begin() ? 1 : std::prev(moved)->fromMonth + 1;
    const int most = std::next(moved) == moves.end() ? plan.settings.horizonMonths
                                                     : std::next(moved)->fromMonth - 1;
    moved->fromMonth = std::clamp(month, least, std::max(least, most));
    return placeGroup(std::move(plan), group, moves);
}

Result<Plan> withoutMove(Plan plan, const Id &group, int month)
{
    QList<PlacementMove> moves = movesOf(plan.cost.placement.value(group));
    moves.removeIf([month](const PlacementMove &move) { return move.fromMonth == month; });
    return placeGroup(std::move(plan), group, plainest(moves));
}

Result<Plan> takeMix(Plan plan, const AcceleratorKey &key, const QSet<Id> &staying, CostBasis basis)
{
    const AcceleratorKeys keys(plan.settings.pools);
    Cost cost = plan.cost;
    cost.finance.basis = basis;
    for (const Shared<Group> &group : std::as_const(plan.demand.groups)) {
        if (!staying.contains(group->id) && keys.keyOf(group->accelerator) == key)
            cost.placement.insert(group->id, PlacementKind::Hybrid);
    }
    return withCost(std::move(plan), std::move(cost));
}

Result<Plan> explainPlace(Plan plan, const Id &group, const QString &reason)
{
    if (edits::indexOf(plan.demand.groups, group) < 0)
        return edits::notFound(IdKind::Group, group);
    return setDecision(std::move(plan), pathOfPlace(group), reason);
}

QString pathOfPlace(const Id &group)
{
    return QStringLiteral("cost/placement/%1").arg(group);
}

} // namespace kf
