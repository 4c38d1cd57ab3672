// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/racks.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/names.h"
#include "core/plan/edits/places.h"
#include "core/plan/edits/positions.h"
#include "core/plan/edits/rack_types.h"
#include "core/plan/name_pattern.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

constexpr int kMostRacksAtOnce = 1000;

int behindTheLast(const QList<Shared<Rack>> &racks)
{
    int last = 0;
    for (const Shared<Rack> &rack : racks)
        last = std::max(last, rack->position);
    return last + 1;
}

bool standsBefore(const Shared<Rack> &a, const Shared<Rack> &b)
{
    return a->position < b->position;
}

/// Puts `racks` into the row from `position` on; those that stand there step aside.
std::optional<Error> standBeside(QList<Shared<Rack>> &row, const QList<Rack> &racks, int position)
{
    std::stable_sort(row.begin(), row.end(), standsBefore);
    int next = position + static_cast<int>(racks.size());
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row.at(i)->position < position)
            continue;
        if (row.at(i)->position >= next)
            break;
        if (auto error = edits::lockRefusal(*row.at(i)))
            return error;
        row[i].mutate().position = next++;
    }
    int own = position;
    for (Rack rack : racks) {
        rack.position = own++;
        row.append(std::move(rack));
    }
    std::stable_sort(row.begin(), row.end(), standsBefore);
    return std::nullopt;
}

std::optional<Error> placeRefusal(int position, const Id &row)
{
    if (position >= 0)
        return std::nullopt;
    return Error{ErrorKind::Invalid,
                 Text::tr("places in a row count from 1"),
                 edits::pathOf(IdKind::Row, row),
                 {}};
}

Result<Plan> withRacks(Plan plan, const Id &row, const QList<Rack> &racks, int position)
{
    const auto place = placeOfRow(plan.topology, row);
    if (!place)
        return edits::notFound(IdKind::Row, row);
    if (const auto error = placeRefusal(position, row))
        return *error;
    for (const Rack &rack : racks) {
        if (const auto error =
                edits::refusal(checkElement(rack, plan, collectionPath(IdKind::Rack))))
            return *error;
    }
    QList<Shared<Rack>> &list = rowAt(plan.topology, *place).racks;
    const int first = position > 0 ? position : behindTheLast(list);
    if (const auto error = standBeside(list, racks, first))
        return *error;
    return plan;
}

/// Racks of one room are told apart by their names.
std::optional<Error> sameNameRefusal(const Topology &topology, const Id &id)
{
    const RackPlace place = *placeOfRack(topology, id);
    const QString name = rackAt(topology, place).name.value_or(id);
    const Room &room = roomAt(topology, place);
    for (const Row &row : room.rows) {
        for (const Shared<Rack> &other : row.racks) {
            if (other->id != id && other->name.value_or(other->id) == name)
                return Error{ErrorKind::NotAllowed,
                             Text::tr("another rack in %1 is called '%2', in %3; choose another "
                                      "name")
                                 .arg(room.name.value_or(room.id), name, row.name.value_or(row.id)),
                             edits::pathOf(IdKind::Rack, id),
                             {}};
        }
    }
    return std::nullopt;
}

QSet<Id> deviceIdsOf(const Rack &rack)
{
    QSet<Id> ids;
    for (const Shared<PlacedDevice> &device : rack.devices)
        ids.insert(device->id);
    return ids;
}

} // namespace

QString rackNamePattern(const Topology &topology, const Id &row)
{
    const Row *its = findRow(topology, row);
    if (its == nullptr || its->racks.isEmpty())
        return RackSeries().namePattern;
    const Rack &last = *its->racks.last();
    return patternOf(last.name.value_or(last.id));
}

QStringList namesOfSeries(const Topology &topology, const RackSeries &series)
{
    edits::Names names(topology);
    QStringList all;
    for (int i = 0; i < series.count; ++i)
        all.append(names.nextRackName(series.namePattern));
    return all;
}

Result<Plan> insertRacks(Plan plan, const Id &row, RackSeries series)
{
    if (series.type.isEmpty()) {
        return addRackType(std::move(plan)).andThen([&](Plan typed) {
            series.type = std::as_const(typed).topology.rackTypes.last().id;
            return insertRacks(std::move(typed), row, series);
        });
    }
    if (row.isEmpty()) {
        return addRow(std::move(plan)).andThen([&](Plan rowed) {
            const Id made = std::as_const(rowed).topology.sites.last().rooms.last().rows.last().id;
            return insertRacks(std::move(rowed), made, series);
        });
    }
    if (series.count < 1 || series.count > kMostRacksAtOnce)
        return Error{ErrorKind::Invalid,
                     Text::tr("from 1 to %1 racks can be added at once").arg(kMostRacksAtOnce),
                     edits::pathOf(IdKind::Row, row),
                     {}};
    edits::Names names(plan.topology);
    QList<Rack> racks;
    for (int i = 0; i < series.count; ++i) {
        Rack rack;
        rack.type = series.type;
        names.nameRack(rack, series.namePattern);
        racks.append(rack);
    }
    return withRacks(std::move(plan), row, racks, series.position);
}

Result<Plan> cloneRack(Plan plan, const Id &id, const Id &row, int position)
{
    const Rack *source = findRack(plan.topology, id);
    if (source == nullptr)
        return edits::notFound(IdKind::Rack, id);
    Rack clone = *source;
    edits::Names names(plan.topology);
    names.nameRack(clone, patternOf(clone.name.value_or(id)));
    clone.locked = false;
    QList<Shared<PlacedDevice>> devices;
    for (const Shared<PlacedDevice> &original : std::as_const(clone.devices)) {
        PlacedDevice device = *original;
        names.nameDevice(device,
                         original->name ? patternOf(*original->name, original->device) : QString());
        device.locked = false;
        devices.append(std::move(device));
    }
    clone.devices = std::move(devices);
    return withRacks(std::move(plan), row, {clone}, position);
}

Result<Plan> cloneRacks(Plan plan, const QList<Id> &ids)
{
    for (const Id &id : ids) {
        const auto place = placeOfRack(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Rack, id);
        const Id row = rowAt(std::as_const(plan.topology), *place).id;
        Result<Plan> next = cloneRack(std::move(plan), id, row);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

Result<Plan> moveRacks(Plan plan, const QList<Id> &ids, const Id &row, int position)
{
    QList<Rack> racks;
    for (const Id &id : ids) {
        const auto place = placeOfRack(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Rack, id);
        const Rack rack = rackAt(std::as_const(plan.topology), *place);
        if (const auto error = edits::lockRefusal(rack))
            return *error;
        racks.append(rack);
        rowAt(plan.topology, *place).racks.removeAt(place->rack);
    }
    return withRacks(std::move(plan), row, racks, position);
}

Result<Plan> renameRacks(Plan plan, const QList<Id> &ids, const QString &pattern)
{
    if (const auto error = edits::patternRefusal(pattern, ids.size(), IdKind::Rack))
        return *error;
    edits::Names names(plan.topology);
    for (const Id &id : ids) {
        const auto place = placeOfRack(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Rack, id);
        names.forgetRack(rackAt(std::as_const(plan.topology), *place).name.value_or(id));
    }
    for (const Id &id : ids)
        rackAt(plan.topology, *placeOfRack(plan.topology, id)).name = names.nextRackName(pattern);
    for (const Id &id : ids) {
        if (const auto error = sameNameRefusal(plan.topology, id))
            return *error;
    }
    return plan;
}

Result<Plan> lockRacks(Plan plan, const QList<Id> &ids, bool locked)
{
    for (const Id &id : ids) {
        const auto place = placeOfRack(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Rack, id);
        rackAt(plan.topology, *place).locked = locked;
    }
    return plan;
}

Result<Plan> deleteRacks(Plan plan, const QList<Id> &ids)
{
    const QSet<Id> gone(ids.cbegin(), ids.cend());
    QSet<Id> devices;
    for (const Id &id : gone) {
        const auto place = placeOfRack(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Rack, id);
        const Rack &rack = rackAt(std::as_const(plan.topology), *place);
        if (const auto error = edits::contentLockRefusal(rack))
            return *error;
        devices.unite(deviceIdsOf(rack));
        rowAt(plan.topology, *place).racks.removeAt(place->rack);
    }
    dropReferences(plan, IdKind::Device, devices);
    dropReferences(plan, IdKind::Rack, gone);
    return plan;
}

} // namespace kf
