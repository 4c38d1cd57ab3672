// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/topology_fields.h"

#include "core/catalog/figure_gaps.h"
#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/placing.h"
#include "core/plan/edits/positions.h"
#include "core/plan/edits/sources.h"
#include "core/plan/edits/strips.h"
#include "core/plan/power_rule.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

Error refusedRack(const Rack &rack, const QString &message)
{
    return {ErrorKind::NotAllowed, message, edits::pathOf(IdKind::Rack, rack.id), {}};
}

QString nameOfRack(const Rack &rack)
{
    return rack.name.value_or(rack.id);
}

/// Changes each of the devices by change(rack, device), which may refuse; then asks whether all
/// still stand where they can.
template<typename Change>
Result<Plan> changeEach(Plan plan, const QList<Id> &ids, const Change &change)
{
    for (const Id &id : ids) {
        const auto place = placeOfDevice(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Device, id);
        const Rack &rack = rackAt(std::as_const(plan.topology), place->rack);
        PlacedDevice device = *rack.devices[place->device];
        if (std::optional<Error> error = change(rack, device))
            return *error;
        if (const auto error =
                edits::refusal(checkElement(device, plan, collectionPath(IdKind::Device))))
            return *error;
        rackAt(plan.topology, place->rack).devices[place->device] = std::move(device);
    }
    return plan;
}

Error noSuchFeed(const Rack &rack, const QString &feed)
{
    return refusedRack(rack, Text::tr("rack '%1' has no feed '%2'").arg(nameOfRack(rack), feed));
}

bool hasFeed(const RackType *type, const QString &name)
{
    return type != nullptr && std::any_of(type->feeds.cbegin(),
                                          type->feeds.cend(),
                                          [&name](const Feed &feed) { return feed.name == name; });
}

/// The feeds that a device hangs on; a strip that names none hangs on the only one, or on none.
QList<QString> feedsOf(const PlacedDevice &device, const RackType *type, bool isStrip)
{
    if (device.feeds || type == nullptr)
        return device.feeds.value_or(QList<QString>());
    QList<QString> all;
    for (const Feed &feed : type->feeds)
        all.append(feed.name);
    return isStrip && all.size() > 1 ? QList<QString>() : all;
}

bool isStrip(const CatalogView &view, const Id &device)
{
    const DeviceEntry *entry = view.device(device);
    return entry != nullptr && entry->kind == DeviceKind::Pdu;
}

/// One strip for each feed of the rack, placed last in it.
Result<Plan> withStrips(Plan plan, const Catalog &catalog, const Id &id, const Id &strip)
{
    const Rack *found = findRack(plan.topology, id);
    if (found == nullptr)
        return edits::notFound(IdKind::Rack, id);
    const Rack rack = *found;
    const RackType *type = findRackType(plan.topology, rack.type);
    if (type == nullptr || type->feeds.isEmpty())
        return refusedRack(rack,
                           Text::tr("rack '%1' has no feeds for strips to hang on; give its rack "
                                    "type some first")
                               .arg(nameOfRack(rack)));
    const QList<Feed> feeds = type->feeds;
    QList<Placement> wanted;
    for (const Feed &feed : feeds)
        wanted.append({{}, strip, {id, std::nullopt, Face::Rear, sideOfFeed(feed)}});
    Result<Plan> placed = placeDevices(std::move(plan), catalog, wanted);
    if (!placed)
        return placed;
    Plan next = std::move(placed).value();
    Rack &its = rackAt(next.topology, *placeOfRack(next.topology, id));
    const qsizetype first = its.devices.size() - feeds.size();
    for (qsizetype i = 0; i < feeds.size(); ++i)
        its.devices[first + i].mutate().feeds = QList<QString>{feeds[i].name};
    return next;
}

} // namespace

Result<Plan> setFeeds(Plan plan, const QList<Id> &ids, const std::optional<QList<QString>> &feeds)
{
    const Topology topology = plan.topology;
    return changeEach(
        std::move(plan), ids, [&](const Rack &rack, PlacedDevice &device) -> std::optional<Error> {
            const RackType *type = findRackType(topology, rack.type);
            for (const QString &name : feeds.value_or(QList<QString>())) {
                if (!hasFeed(type, name))
                    return refusedRack(
                        rack, Text::tr("rack '%1' has no feed '%2'").arg(nameOfRack(rack), name));
            }
            device.feeds = feeds;
            return std::nullopt;
        });
}

Result<Plan> setOwnPower(Plan plan, const QList<Id> &ids, const std::optional<OwnPower> &power)
{
    Result<Plan> changed =
        changeEach(std::move(plan), ids, [&](const Rack &, PlacedDevice &device) {
            device.powerW = power ? std::optional(power->watts) : std::nullopt;
            return std::optional<Error>();
        });
    for (const Id &id : ids) {
        if (!changed)
            return changed;
        Assumption origin;
        origin.path = pathOfOwnPower(id);
        if (power) {
            origin.confidence = power->standing;
            if (!power->source.trimmed().isEmpty())
                origin.source = power->source.trimmed();
        }
        changed = power ? putAssumption(std::move(changed).value(), origin)
                        : Result<Plan>(withoutAssumption(std::move(changed).value(), origin.path));
    }
    return changed;
}

Result<Plan>
setFeed(Plan plan, const Catalog &catalog, const QList<Id> &ids, const QString &feed, bool hangs)
{
    const Plan before = plan;
    const CatalogView view(before.catalog, catalog);
    return changeEach(
        std::move(plan), ids, [&](const Rack &rack, PlacedDevice &device) -> std::optional<Error> {
            const RackType *type = findRackType(before.topology, rack.type);
            if (!hasFeed(type, feed))
                return noSuchFeed(rack, feed);
            const bool strip = isStrip(view, device.device);
            const QList<QString> now = feedsOf(device, type, strip);
            QList<QString> next;
            for (const Feed &its : type->feeds) {
                if (its.name == feed ? hangs : now.contains(its.name))
                    next.append(its.name);
            }
            if (next.isEmpty() && !strip)
                return refusedRack(rack,
                                   Text::tr("'%1' draws power: it hangs on one feed at least")
                                       .arg(device.name.value_or(device.id)));
            const bool isUsual = strip ? next.isEmpty() : next.size() == type->feeds.size();
            device.feeds = isUsual ? std::nullopt : std::optional(next);
            return std::nullopt;
        });
}

QList<FeedChoice> feedChoices(const Plan &plan, const Catalog &catalog, const QList<Id> &devices)
{
    const CatalogView view(plan.catalog, catalog);
    const QSet<Id> wanted(devices.cbegin(), devices.cend());
    QList<FeedChoice> choices;
    bool first = true;
    forEachDevice(plan.topology, [&](const Rack &rack, const PlacedDevice &device) {
        if (!wanted.contains(device.id))
            return;
        const RackType *type = findRackType(plan.topology, rack.type);
        if (first && type != nullptr) {
            for (const Feed &feed : type->feeds)
                choices.append({feed.name, 0});
        }
        first = false;
        choices.removeIf([type](const FeedChoice &one) { return !hasFeed(type, one.name); });
        const QList<QString> its = feedsOf(device, type, isStrip(view, device.device));
        for (FeedChoice &choice : choices)
            choice.hanging += its.contains(choice.name) ? 1 : 0;
    });
    return choices;
}

namespace {

Result<Plan> placeOneOnFeed(
    Plan plan, const Catalog &catalog, const Id &rack, const Id &device, const Feed &feed)
{
    DevicePosition at{rack, std::nullopt, Face::Rear, sideOfFeed(feed)};
    const QList<double> free = freePositions(plan, catalog, rack, device);
    if (!free.isEmpty())
        at = {rack, free.first()};
    return placeDevices(std::move(plan), catalog, {{{}, device, at}}).andThen([&](Plan placed) {
        Rack &full = rackAt(placed.topology, *placeOfRack(placed.topology, rack));
        full.devices.last().mutate().feeds = QList<QString>{feed.name};
        return Result<Plan>(std::move(placed));
    });
}

} // namespace

Result<Plan> placeOnFeed(Plan plan,
                         const Catalog &catalog,
                         const Id &rack,
                         const Id &device,
                         const QString &feed,
                         int count)
{
    const Rack *its = findRack(plan.topology, rack);
    if (its == nullptr)
        return edits::notFound(IdKind::Rack, rack);
    const RackType *type = findRackType(plan.topology, its->type);
    if (!hasFeed(type, feed))
        return noSuchFeed(*its, feed);
    const Feed found = *std::find_if(type->feeds.cbegin(),
                                     type->feeds.cend(),
                                     [&feed](const Feed &one) { return one.name == feed; });
    Result<Plan> placed = std::move(plan);
    for (int i = 0; i < count && placed; ++i)
        placed = placeOneOnFeed(std::move(placed).value(), catalog, rack, device, found);
    return placed;
}

QString pathOfAssumed(const Id &device, const QString &key)
{
    return QStringLiteral("%1/assumed/%2").arg(edits::pathOf(IdKind::CatalogDevice, device), key);
}

Result<Plan> noteAssumed(Plan plan, const QList<DeviceEntry> &devices, const QString &reason)
{
    Result<Plan> noted = std::move(plan);
    for (const DeviceEntry &device : devices) {
        for (auto figure = device.assumed.cbegin(); figure != device.assumed.cend(); ++figure) {
            const QString path = pathOfAssumed(device.id, figure.key());
            if (noted && !sourceAt(noted.value(), path))
                noted = setNote(std::move(noted).value(), path, reason);
        }
    }
    return noted;
}

Result<Plan> assumeFigure(Plan plan,
                          const Catalog &catalog,
                          const Id &device,
                          const QString &key,
                          std::optional<double> value,
                          const QString &reason)
{
    const DeviceEntry *known = CatalogView(plan.catalog, catalog).device(device);
    if (known == nullptr)
        return edits::notFound(IdKind::CatalogDevice, device);
    DeviceEntry entry = *known;
    if (!lacksFigure(entry, key))
        return Error{ErrorKind::NotAllowed,
                     Text::tr("the catalogue knows this of %1; nothing needs to be assumed")
                         .arg(entry.model),
                     pathOfAssumed(device, key),
                     {}};
    if (value)
        entry.assumed.insert(key, *value);
    else
        entry.assumed.remove(key);
    return putCatalogDevice(std::move(plan), entry).andThen([&](Plan changed) {
        const QString path = pathOfAssumed(device, key);
        return value ? setNote(std::move(changed), path, reason)
                     : Result<Plan>(withoutAssumption(std::move(changed), path));
    });
}

Result<Plan> setLowestUnit(Plan plan, const QList<Id> &ids, double u)
{
    std::optional<double> lowest;
    for (const Id &id : ids) {
        const PlacedDevice *device = findDevice(plan.topology, id);
        if (device == nullptr)
            return edits::notFound(IdKind::Device, id);
        if (device->u)
            lowest = std::min(lowest.value_or(*device->u), *device->u);
    }
    if (!lowest)
        return Error{ErrorKind::NotAllowed,
                     Text::tr("what hangs at the side of a rack has no unit"),
                     ids.isEmpty() ? collectionPath(IdKind::Device)
                                   : edits::pathOf(IdKind::Device, ids.front()),
                     {}};
    QList<std::pair<Id, DevicePosition>> moves;
    for (const Id &id : ids) {
        const auto place = placeOfDevice(plan.topology, id);
        const PlacedDevice &device = deviceAt(plan.topology, *place);
        if (device.u)
            moves.append({id,
                          {rackAt(std::as_const(plan.topology), place->rack).id,
                           *device.u + u - *lowest,
                           device.face,
                           device.side}});
    }
    return moveDevices(std::move(plan), moves);
}

Result<Plan>
replaceDevices(Plan plan, const Catalog &catalog, const QList<Id> &ids, const Id &device)
{
    const DeviceEntry *known = CatalogView(plan.catalog, catalog).device(device);
    if (known == nullptr)
        return edits::notFound(IdKind::CatalogDevice, device);
    const DeviceEntry entry = *known;
    plan = withCatalogEntry(std::move(plan), entry);
    QList<Placement> again; // each where it stands, asked anew
    for (const Id &id : ids) {
        const auto place = placeOfDevice(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Device, id);
        const Rack &rack = rackAt(std::as_const(plan.topology), place->rack);
        const PlacedDevice &old = *rack.devices[place->device];
        if (const auto error = edits::lockRefusal(rack, old))
            return *error;
        const auto u = edits::takesUnits(&entry) ? old.u : std::nullopt;
        if (old.device != device)
            again.append({id, {}, {rack.id, u, old.face, old.side}});
    }
    QList<Id> changed;
    for (const Placement &one : std::as_const(again)) {
        changed.append(one.moved);
        plan = withoutAssumption(std::move(plan), pathOfOwnPower(one.moved));
    }
    return changeEach(std::move(plan),
                      changed,
                      [&](const Rack &, PlacedDevice &its) {
                          its.device = device;
                          its.powerW.reset();
                          return std::optional<Error>();
                      })
        .andThen([&](const Plan &next) { return placeDevices(next, catalog, again); });
}

Result<Plan> addStrips(Plan plan, const Catalog &catalog, const QList<Id> &racks, const Id &strip)
{
    for (const Id &rack : racks) {
        Result<Plan> next = withStrips(std::move(plan), catalog, rack, strip);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

} // namespace kf
