// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the catalogue says about one kind of device as far as racks and rooms are concerned:
// published figures, figures that a person assumed, and what nobody knows.

#include "core/catalog/catalog.h"
#include "core/topology/topology.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace kf {

/// A figure of the catalogue; without a value it is not known.
struct Fact {
    std::optional<double> value;
    bool assumed = false; ///< a person typed it in because nobody publishes it
};

/// `published` where it is known, else what the person assumed under `key` ("power_max_w").
Fact factOf(const DeviceEntry &entry, std::optional<double> published, const QString &key);

/// One kind of device, as racks and rooms see it.
struct DeviceFacts {
    bool inCatalogue = false;
    bool isPdu = false;         ///< passes power on and draws none
    bool standsInRoom = false;  ///< on the floor: counts for the room, not for a rack
    bool takesWholeUnit = true; ///< false: leaves the other face of its units free
    bool halfWidth = false;     ///< two stand side by side in a unit
    double gpus = 0.0;
    double liquidFraction = 0.0;
    Fact powerW; ///< under the asked basis
    Fact weightKg;
    Fact heightU;       ///< 0 for what takes no units
    Fact airflowM3PerH; ///< published chassis flow
    Fact depthMm;
    std::optional<int> supplies;
    std::optional<int> suppliesForFullLoad;
    std::optional<double> supplyW; ///< what one supply can give
    std::optional<double> lowestInletC;
    std::optional<double> highestInletC;
};

/// The facts of `entry` (none: a device in no catalogue, of which nothing is known).
DeviceFacts deviceFacts(const DeviceEntry *entry, PowerBasis basis);

/// Which figures of power count.
struct PowerRule {
    PowerBasis basis = PowerBasis::Maximum;
    QSet<Id> assumedDraws; ///< placed devices whose own draw is an assumption

    PowerRule(PowerBasis counted) : basis(counted) {}

    bool operator==(const PowerRule &) const = default;
};

/// Facts by device, each looked up once.
class DeviceFactsTable {
public:
    DeviceFactsTable(const CatalogView &catalog, const PowerRule &power)
        : m_catalog(catalog)
        , m_power(power)
    {
    }

    const DeviceFacts &of(const Id &device);
    /// True where what `device` draws is an assumption, of its kind or its own.
    bool isDrawAssumed(const PlacedDevice &device);
    const CatalogView &catalog() const { return m_catalog; }

private:
    const CatalogView &m_catalog;
    PowerRule m_power;
    QHash<Id, DeviceFacts> m_facts;
};

/// The half of its units that `device` takes: the one that it names, of a half-width device else
/// the left; nothing where it takes the whole width.
std::optional<RackSide> halfOf(const PlacedDevice &device, const DeviceFacts &facts);

/// What `device` draws: what is typed in for it, else what its kind draws. PDUs draw nothing.
std::optional<double> drawOf(const PlacedDevice &device, const DeviceFacts &facts);

} // namespace kf
