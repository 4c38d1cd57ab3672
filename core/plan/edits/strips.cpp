// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/strips.h"

#include "core/plan/edits/topology_fields.h"
#include "core/topology/topology_sums.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

QList<QString> feedsOfStrip(const PlacedDevice &strip, const RackType &type)
{
    QList<QString> feeds;
    for (const Feed &feed : type.feeds) {
        if (stripHangsOn(strip, type, feed))
            feeds.append(feed.name);
    }
    return feeds;
}

QList<QString>
fittingFeeds(const PlacedDevice &strip, const DeviceEntry &entry, const RackType &type)
{
    QList<Feed> feeds = type.feeds;
    feeds.removeIf(
        [&entry](const Feed &feed) { return entry.pduPhases.value_or(1) > feed.phases; });
    const auto isAtSide = [&strip](const Feed &feed) {
        return sideOfFeed(feed) == *strip.side;
    };
    if (strip.side && std::any_of(feeds.cbegin(), feeds.cend(), isAtSide))
        feeds.removeIf([&isAtSide](const Feed &feed) { return !isAtSide(feed); });
    QList<QString> names;
    for (const Feed &feed : std::as_const(feeds))
        names.append(feed.name);
    return names;
}

int stripsOn(const Rack &rack, const RackType &type, const QString &feed, const CatalogView &view)
{
    return int(std::count_if(rack.devices.cbegin(), rack.devices.cend(), [&](const auto &other) {
        const DeviceEntry *entry = view.device(other->device);
        return entry != nullptr && entry->kind == DeviceKind::Pdu &&
               feedsOfStrip(*other, type).contains(feed);
    }));
}

} // namespace

QList<PlacedStrip> placedStrips(const Plan &plan, const Catalog &catalog, const QList<Id> &devices)
{
    const CatalogView view(plan.catalog, catalog);
    QList<PlacedStrip> strips;
    for (const Id &id : devices) {
        const auto place = placeOfDevice(plan.topology, id);
        if (!place)
            continue;
        const Rack &rack = rackAt(plan.topology, place->rack);
        const PlacedDevice &device = *rack.devices[place->device];
        const DeviceEntry *entry = view.device(device.device);
        const RackType *type = findRackType(plan.topology, rack.type);
        if (entry == nullptr || entry->kind != DeviceKind::Pdu || type == nullptr)
            continue;
        PlacedStrip strip{id, feedsOfStrip(device, *type), {}};
        if (strip.hangsOn.isEmpty()) {
            for (const QString &feed : fittingFeeds(device, *entry, *type))
                strip.fitting.append({feed, stripsOn(rack, *type, feed, view)});
            std::stable_sort(
                strip.fitting.begin(),
                strip.fitting.end(),
                [](const StripFeed &a, const StripFeed &b) { return a.strips < b.strips; });
        }
        strips.append(strip);
    }
    return strips;
}

namespace {

/// A rack and the feeds on which a strip of a kind can hang there.
struct StripInRack {
    const Rack *rack;
    const RackType *type;
    QList<QString> fitting;
};

/// Nothing where the strip or the type of the rack is not known.
std::optional<StripInRack>
stripInRack(const Plan &plan, const CatalogView &view, const Id &rack, const Id &device)
{
    const DeviceEntry *entry = view.device(device);
    const Rack *its = findRack(plan.topology, rack);
    const RackType *type = its == nullptr ? nullptr : findRackType(plan.topology, its->type);
    if (entry == nullptr || type == nullptr)
        return std::nullopt;
    PlacedDevice strip;
    strip.device = device;
    return StripInRack{its, type, fittingFeeds(strip, *entry, *type)};
}

} // namespace

QList<DevicePosition>
freeStripPlaces(const Plan &plan, const Catalog &catalog, const Id &rack, const Id &device)
{
    const CatalogView view(plan.catalog, catalog);
    const std::optional<StripInRack> found = stripInRack(plan, view, rack, device);
    if (!found)
        return {};
    const auto &[its, type, fitting] = *found;
    QList<DevicePosition> places;
    for (const Feed &feed : type->feeds) {
        if (fitting.contains(feed.name) && stripsOn(*its, *type, feed.name, view) == 0)
            places.append({rack, std::nullopt, Face::Front, sideOfFeed(feed), feed.name});
    }
    if (!fitting.isEmpty())
        return places;
    for (const RackSide side : {RackSide::Left, RackSide::Right}) {
        const bool isTaken = std::any_of(
            its->devices.cbegin(), its->devices.cend(), [&](const Shared<PlacedDevice> &other) {
                const DeviceEntry *there = view.device(other->device);
                return there != nullptr && there->kind == DeviceKind::Pdu &&
                       other->side.value_or(RackSide::Left) == side;
            });
        if (!isTaken)
            places.append({rack, std::nullopt, Face::Front, side});
    }
    return places;
}

QList<DevicePosition>
furtherStripPlaces(const Plan &plan, const Catalog &catalog, const Id &rack, const Id &device)
{
    const CatalogView view(plan.catalog, catalog);
    const std::optional<StripInRack> found = stripInRack(plan, view, rack, device);
    if (!found)
        return {};
    const auto &[its, type, fitting] = *found;
    QList<Feed> feeds = type->feeds;
    feeds.removeIf([&fitting](const Feed &feed) { return !fitting.contains(feed.name); });
    std::stable_sort(feeds.begin(), feeds.end(), [&](const Feed &a, const Feed &b) {
        return stripsOn(*its, *type, a.name, view) < stripsOn(*its, *type, b.name, view);
    });
    QList<DevicePosition> places;
    for (const Feed &feed : std::as_const(feeds))
        places.append({rack, std::nullopt, Face::Front, sideOfFeed(feed), feed.name});
    return places;
}

QList<Id> stripsWithoutFeed(const Plan &plan, const Catalog &catalog, const RackLoss &loss)
{
    QList<Id> devices;
    if (const Rack *rack = findRack(plan.topology, loss.rack)) {
        for (const Shared<PlacedDevice> &device : rack->devices)
            devices.append(device->id);
    }
    QList<Id> lost;
    for (const PlacedStrip &strip : placedStrips(plan, catalog, devices)) {
        const auto isLost = [&loss](const QString &feed) {
            return loss.loss.lost.contains(feed);
        };
        if (!strip.hangsOn.isEmpty() &&
            std::all_of(strip.hangsOn.cbegin(), strip.hangsOn.cend(), isLost))
            lost.append(strip.device);
    }
    return lost;
}

Result<Plan> hangStrips(Plan plan, const QList<StripOnFeed> &strips)
{
    for (const StripOnFeed &strip : strips) {
        Result<Plan> next = setFeeds(std::move(plan), {strip.device}, QList<QString>{strip.feed});
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

void hangPlainly(PlacedDevice &device, const DeviceEntry *entry, const RackType *type)
{
    if (entry == nullptr || entry->kind != DeviceKind::Pdu || type == nullptr ||
        !feedsOfStrip(device, *type).isEmpty())
        return;
    const QList<QString> fitting = fittingFeeds(device, *entry, *type);
    if (fitting.size() == 1)
        device.feeds = fitting;
}

RackSide sideOfFeed(const Feed &feed)
{
    const bool isB = feed.side ? *feed.side == FeedSide::B
                               : feed.name.startsWith(QLatin1Char('B'), Qt::CaseInsensitive);
    return isB ? RackSide::Right : RackSide::Left;
}

} // namespace kf
