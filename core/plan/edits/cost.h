// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of prices, finance settings, cloud offers and of where groups run. Offers have no id: they
// go by their place in the list of the plan.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/catalog/service_price.h"
#include "core/cost/price_path.h" // where an edit of a price goes
#include "core/plan/plan.h"

#include <functional>

namespace kf {

Result<Plan> setFinance(Plan plan, Finance finance);
Result<Plan> setCloudPolicy(Plan plan, CloudPolicy policy);

/// A number of the finance settings or of the cloud's policy from a list price, in the plan's
/// currency, with its source as the reason. Fails where the plan has no rate of exchange for US
/// dollars, and for a number that no list has prices of.
Result<Plan> takeServicePrice(Plan plan, const ServicePrice &price);

/// Part of a kind's rented work that may run on spot, 0 to 1.
Result<Plan> setSpotShare(Plan plan, GroupKind kind, double share);

/// What is paid for a device, rack type, cable or transceiver: in place of the first price of that
/// id, else behind the others. A price that says nothing goes. Fails without an id.
Result<Plan> setPrice(Plan plan, Price price);

/// Units of the plan's currency for one of `currency`; nothing: not known. Fails for the plan's own
/// currency and for an empty one.
Result<Plan> setExchange(Plan plan, const QString &currency, std::optional<double> rate);

/// The offer `id` of the catalogue with all that it says: what the plan said of GPUs, prices and
/// host of another one does not outlive it. Its accelerator and reservations stay. Nothing leaves
/// all of it to the plan.
CloudOffer withListed(CloudOffer offer, const std::optional<QString> &id);

/// Why the offer that `offer` names cannot serve its accelerator: it rents another one. Nothing
/// where it can, and where one of both is not said or not known.
std::optional<Error>
offerRefusal(const CloudOffer &offer, const Plan &plan, const CatalogView &catalog);

Result<Plan> insertOffer(Plan plan, CloudOffer offer, qsizetype at);
Result<Plan> replaceOffer(Plan plan, qsizetype index, CloudOffer offer);
Result<Plan> deleteOffers(Plan plan, QList<qsizetype> indices);
Result<Plan> orderOffers(Plan plan, const QList<qsizetype> &order);

/// What an hour of a GPU costs on demand, with its host; nothing where the offer does not say it or
/// is no longer there when the plan starts.
std::optional<double> listedPrice(const OfferEntry &offer, const Month &start);

/// The cheapest offer for `key` of those of which `isMeant` is true and whose price is listed, in
/// the plan's currency where there is one. One of `offers`; nullptr where there is none.
const OfferEntry *cheapestOffer(const AcceleratorKey &key,
                                const Plan &plan,
                                const QList<OfferEntry> &offers,
                                const std::function<bool(const OfferEntry &)> &isMeant);

/// Chooses an offer of the catalogue for every accelerator that a group names and no offer is for:
/// the cheapest on demand a GPU, of those that are still offered when the plan starts and whose
/// price has a host. Fails where there is none to choose.
Result<Plan> takeListedOffers(Plan plan, const Catalog &catalog);

/// Keeps offers that came from a price list with the plan, in place of those with the same id: what
/// the plan or the catalogue knows of one and the list does not say is kept, prices where the
/// currency is the same. Chooses the cheapest of them for every accelerator that a group names and
/// no offer is for. Fails for none.
Result<Plan> keepOffers(Plan plan, const QList<OfferEntry> &offers, const Catalog &catalog);

/// Where the group runs in all months, or its moves; a group that never leaves the premises has no
/// entry. Fails for a group that the plan does not have, and for months out of order.
Result<Plan> placeGroup(Plan plan, const Id &group, const GroupPlacement &placement);

/// Lets the group run at `where` from `month` on, up to its next move, if any. Month 0 is the place
/// at the start. Moves that change nothing are dropped.
Result<Plan> moveGroup(Plan plan, const Id &group, int month, PlacementKind where);

/// The same for a month in which the group has no move yet; fails where it has one, and after the
/// last month of the plan.
Result<Plan> addMove(Plan plan, const Id &group, int month, PlacementKind where);

/// Lets the move of `from` (0: the place at the start) be one to `where` from `to` on. Fails where
/// that would leave a move out: the moved one itself or another that would then change nothing or
/// have the same month.
Result<Plan> changeMove(Plan plan, const Id &group, int from, int to, PlacementKind where);

/// Puts the move of `from` to `month`, as far as the moves before and after it let it. Fails where
/// there is no such move.
Result<Plan> shiftMove(Plan plan, const Id &group, int from, int month);

/// Takes back the move of `month`, if there is one: the group stays where it ran before it.
Result<Plan> withoutMove(Plan plan, const Id &group, int month);

/// Lets the groups of an accelerator overflow into the cloud in all months, as the mix does that K*
/// is the optimum of, but for those in `staying`; and owns what `basis` says: what is needed, or
/// what is placed.
Result<Plan>
takeMix(Plan plan, const AcceleratorKey &key, const QSet<Id> &staying, CostBasis basis);

/// Why the group runs where it does, against what is advised: a decision. An empty reason takes it
/// back.
Result<Plan> explainPlace(Plan plan, const Id &group, const QString &reason);

/// Where the plan keeps that reason.
QString pathOfPlace(const Id &group);

} // namespace kf
