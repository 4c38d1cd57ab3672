// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/placing.h"

#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/names.h"
#include "core/plan/edits/positions.h"
#include "core/plan/edits/strips.h"
#include "core/topology/device_facts.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

const DeviceEntry *ownEntry(const Plan &plan, const Id &device)
{
    const qsizetype index = edits::indexOf(plan.catalog.devices, device);
    return index < 0 ? nullptr : &plan.catalog.devices[index];
}

/// Copies the entry of `device` into the plan; false where no catalogue knows it.
bool takeEntry(Plan &plan, const Catalog &catalog, const Id &device)
{
    if (ownEntry(plan, device) != nullptr)
        return true;
    const DeviceEntry *shipped = catalog.device(device);
    if (shipped == nullptr)
        return false;
    plan = withCatalogEntry(std::move(plan), *shipped);
    return true;
}

Error unknownDevice(const Id &device)
{
    return {ErrorKind::NotFound,
            Text::tr("'%1' stands in no catalogue; add it to the catalogue first").arg(device),
            edits::pathOf(IdKind::CatalogDevice, device),
            {}};
}

void standAt(PlacedDevice &device, const DevicePosition &at)
{
    device.u = at.u;
    device.face = at.face;
    device.side = at.side;
    if (!at.feed.isEmpty())
        device.feeds = QList<QString>{at.feed};
}

/// Takes a device out of its rack to put it somewhere else.
Result<PlacedDevice> takeOut(Plan &plan, const Id &id)
{
    const auto from = placeOfDevice(plan.topology, id);
    if (!from)
        return edits::notFound(IdKind::Device, id);
    const Rack &rack = rackAt(std::as_const(plan.topology), from->rack);
    PlacedDevice device = *rack.devices[from->device];
    if (const auto error = edits::lockRefusal(rack, device))
        return *error;
    rackAt(plan.topology, from->rack).devices.removeAt(from->device);
    return device;
}

/// Where a device stands in the list of its rack; -1 where it comes from elsewhere.
qsizetype indexIn(const Topology &topology, const Id &rack, const Id &device)
{
    const Rack *its = findRack(topology, rack);
    return its != nullptr ? edits::indexOf(its->devices, device) : -1;
}

/// Puts `device` into its rack, at `index` of its list or last; whether it fits there is asked when
/// all are in.
std::optional<Error>
putIn(Plan &plan, PlacedDevice device, const DevicePosition &at, qsizetype index)
{
    const auto to = placeOfRack(plan.topology, at.rack);
    if (!to)
        return edits::notFound(IdKind::Rack, at.rack);
    if (auto error = edits::lockRefusal(rackAt(std::as_const(plan.topology), *to)))
        return error;
    standAt(device, at);
    edits::takeFreeHalf(plan, rackAt(std::as_const(plan.topology), *to), device);
    hangPlainly(device,
                ownEntry(plan, device.device),
                findRackType(plan.topology, rackAt(std::as_const(plan.topology), *to).type));
    QList<Shared<PlacedDevice>> &devices = rackAt(plan.topology, *to).devices;
    const qsizetype last = devices.size();
    devices.insert(index < 0 ? last : std::min(index, last), std::move(device));
    return std::nullopt;
}

std::optional<Error> standsRefusal(const Plan &plan, const Id &rack, const Id &id)
{
    const Rack &its = *findRack(plan.topology, rack);
    const PlacedDevice &device = *its.devices[edits::indexOf(its.devices, id)];
    if (auto error = edits::refusal(checkElement(device, plan, collectionPath(IdKind::Device))))
        return error;
    return edits::standRefusal(plan, its, device);
}

/// Names for new devices; costs a walk over the plan, so that only those who need one make it.
class LateNames {
public:
    LateNames(const Topology &topology, const QString &pattern)
        : m_topology(topology)
        , m_pattern(pattern)
    {
    }

    void name(PlacedDevice &device)
    {
        if (!m_names)
            m_names.emplace(m_topology);
        m_names->nameDevice(device, m_pattern);
    }

private:
    Topology m_topology; ///< before anything was taken out of it
    QString m_pattern;
    std::optional<edits::Names> m_names;
};

Result<PlacedDevice>
newOrMoved(Plan &plan, const Catalog &catalog, const Placement &wanted, LateNames &names)
{
    if (!wanted.moved.isEmpty())
        return takeOut(plan, wanted.moved);
    if (!takeEntry(plan, catalog, wanted.device))
        return unknownDevice(wanted.device);
    PlacedDevice device;
    device.device = wanted.device;
    names.name(device);
    return device;
}

std::optional<Error> movedTwice(const QList<Placement> &wanted)
{
    QSet<Id> moved;
    for (const Placement &one : wanted) {
        if (one.moved.isEmpty())
            continue;
        if (moved.contains(one.moved))
            return Error{ErrorKind::Invalid,
                         Text::tr("'%1' cannot move to two places at once").arg(one.moved),
                         edits::pathOf(IdKind::Device, one.moved),
                         {}};
        moved.insert(one.moved);
    }
    return std::nullopt;
}

/// A kind of device at a face of a rack.
struct KindAtFace {
    Id device;
    Face face;
};

/// The units of `rack` at which it may stand; `plan` has its entry.
QList<double> freeIn(const Plan &plan, const Rack &rack, const KindAtFace &kind)
{
    const RackType *type = findRackType(plan.topology, rack.type);
    const double top = type == nullptr ? 0.0 : type->heightU;
    const DeviceEntry *entry = ownEntry(plan, kind.device);
    QList<double> free;
    if (!edits::takesUnits(entry))
        return free;
    PlacedDevice stands;
    stands.device = kind.device;
    stands.face = kind.face;
    const double step = edits::stepFor(entry);
    for (int i = 0; i * step < top; ++i) {
        const double u = 1.0 + i * step;
        stands.u = u;
        stands.side.reset();
        edits::takeFreeHalf(plan, rack, stands);
        if (edits::hasRoom(plan, rack, stands))
            free.append(u);
    }
    return free;
}

} // namespace

Result<> checkPlacement(const Plan &plan, const Catalog &catalog, const QList<Placement> &wanted)
{
    const Result<Plan> placed = placeDevices(plan, catalog, wanted);
    return placed ? Result<>() : Result<>(placed.error());
}

Result<Plan> placeDevices(Plan plan,
                          const Catalog &catalog,
                          const QList<Placement> &wanted,
                          const QString &namePattern)
{
    if (const auto error = movedTwice(wanted))
        return *error;
    LateNames names(plan.topology, namePattern);
    QList<PlacedDevice> devices;
    QList<qsizetype> indices; // a move within a rack keeps the order of its list
    for (const Placement &one : wanted)
        indices.append(indexIn(plan.topology, one.at.rack, one.moved));
    for (const Placement &one : wanted) {
        Result<PlacedDevice> device = newOrMoved(plan, catalog, one, names);
        if (!device)
            return device.error();
        devices.append(std::move(device).value());
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (const auto error = putIn(plan, devices[i], wanted[i].at, indices[i]))
            return *error;
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (const auto error = standsRefusal(plan, wanted[i].at.rack, devices[i].id))
            return *error;
    }
    return plan;
}

Result<Plan> moveDevices(Plan plan, const QList<std::pair<Id, DevicePosition>> &moves)
{
    QList<Placement> wanted;
    for (const auto &[id, to] : moves)
        wanted.append({id, {}, to});
    return placeDevices(std::move(plan), Catalog(), wanted);
}

Result<Plan> flipDevices(Plan plan, const QList<Id> &ids)
{
    QList<std::pair<Id, DevicePosition>> moves;
    for (const Id &id : ids) {
        const auto place = placeOfDevice(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Device, id);
        const Rack &rack = rackAt(std::as_const(plan.topology), place->rack);
        const PlacedDevice &device = *rack.devices[place->device];
        const Face other = device.face == Face::Front ? Face::Rear : Face::Front;
        moves.append({id, {rack.id, device.u, other, device.side}});
    }
    return moveDevices(std::move(plan), moves);
}

QList<double> freePositions(const Plan &plan,
                            const Catalog &catalog,
                            const Id &rack,
                            const Id &device,
                            Face face,
                            const Id &ignoring)
{
    const Rack *present = findRack(plan.topology, rack);
    Plan asked = plan;
    if (present == nullptr || !takeEntry(asked, catalog, device))
        return {};
    Rack its = *present;
    its.devices.removeIf(
        [&ignoring](const Shared<PlacedDevice> &other) { return other->id == ignoring; });
    return freeIn(asked, its, {device, face});
}

double stepOf(const Plan &plan, const Catalog &catalog, const Id &device)
{
    const DeviceEntry *own = ownEntry(plan, device);
    return edits::stepFor(own != nullptr ? own : catalog.device(device));
}

double unitsOf(const Plan &plan, const Catalog &catalog, const Id &device)
{
    const CatalogView view(plan.catalog, catalog);
    return deviceFacts(view.device(device), PowerBasis::Maximum).heightU.value.value_or(1.0);
}

} // namespace kf
