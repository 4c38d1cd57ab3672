// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where racks and devices stand, and whether a device fits where it is put.

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace kf::edits {

/// The way to a rack, and to a device in it, as indices.
struct RackPlace {
    qsizetype site = 0;
    qsizetype room = 0;
    qsizetype row = 0;
    qsizetype rack = 0;

    bool operator==(const RackPlace &) const = default;
};
struct DevicePlace {
    RackPlace rack;
    qsizetype device = 0;
};

/// Nothing where the topology has no such row (its `rack` is 0), rack or device.
std::optional<RackPlace> findRow(const Topology &topology, const Id &id);
std::optional<RackPlace> findRack(const Topology &topology, const Id &id);
std::optional<DevicePlace> findDevice(const Topology &topology, const Id &id);

const Rack &rackAt(const Topology &topology, const RackPlace &place);
/// The racks of a row for writing; only the lists on the way to it are copied.
QList<Shared<Rack>> &racksAt(Topology &topology, const RackPlace &place);
/// A rack for writing.
Rack &rackAt(Topology &topology, const RackPlace &place);

/// Nothing where `device` fits into `rack` beside the devices with other ids there; else why not:
/// outside the rack, on reserved units, or where another one stands in the same month. Devices
/// without a position always fit; heights come from the plan's own catalogue, 1 U where it does not say.
std::optional<Error>
positionRefusal(const Plan &plan, const Rack &rack, const PlacedDevice &device);

/// Whether positionRefusal() has nothing to say of a device with a position, without the words.
bool hasRoom(const Plan &plan, const Rack &rack, const PlacedDevice &device);

/// As positionRefusal(), with what placing by hand asks for besides: whole steps of the device's
/// height, no position for a 0U device and one for every other.
std::optional<Error> standRefusal(const Plan &plan, const Rack &rack, const PlacedDevice &device);

/// Why nothing can be put into or taken out of a locked rack, or a locked device moved.
std::optional<Error> lockRefusal(const Rack &rack);
std::optional<Error> lockRefusal(const Rack &rack, const PlacedDevice &device);
/// Why a rack stays: it is locked, or one of its devices is.
std::optional<Error> contentLockRefusal(const Rack &rack);
/// Why a rack cannot hold what is in it; nothing where everything stands as it should.
std::optional<Error> contentRefusal(const Plan &plan, const Rack &rack);

/// False for strips and for what stands on the floor.
bool takesUnits(const DeviceEntry *entry);

/// 0.5 where the height has a half unit, else 1.
double stepFor(const DeviceEntry *entry);

/// Calls visit(rack) for every rack of the plan.
template<typename Visit> void forEachRackOf(const Topology &topology, const Visit &visit)
{
    for (const Site &site : topology.sites) {
        for (const Room &room : site.rooms) {
            for (const Row &row : room.rows) {
                for (const Shared<Rack> &rack : row.racks)
                    visit(*rack);
            }
        }
    }
}

/// Ids and names that devices and racks have already, so that many new ones are made quickly.
class Names {
public:
    explicit Names(const Topology &topology);

    /// Gives `device` a new id, and a name by `pattern` where that is not empty.
    void nameDevice(PlacedDevice &device, const QString &pattern);
    void nameRack(Rack &rack, const QString &pattern);
    /// The next name under `pattern` for a device.
    QString nextDeviceName(const QString &pattern);
    QString nextRackName(const QString &pattern);
    /// Forgets the name of a device or rack that is about to get another.
    void forgetDevice(const QString &name) { m_deviceNames.removeOne(name); }
    void forgetRack(const QString &name) { m_rackNames.removeOne(name); }

private:
    QSet<Id> m_deviceIds;
    QSet<Id> m_rackIds;
    QStringList m_deviceNames;
    QStringList m_rackNames;
    QHash<QString, int> m_deviceNumbers; ///< pattern -> highest number
    QHash<QString, int> m_rackNumbers;
    QHash<QString, int> m_deviceCounts; ///< base of an id -> highest number tried
    QHash<QString, int> m_rackCounts;
};

} // namespace kf::edits
