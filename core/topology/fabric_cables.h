// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which cables the links of a fabric take, how long they are bought, and what goes with them.

#include "core/topology/fabric_wiring.h"

namespace kf {

/// The links between two devices. Cables join two devices, whatever ports they take.
struct CableBundle {
    int a = kNotPlaced;
    int b = kNotPlaced;
    int links = 0;
    std::optional<double> lengthM;
    const CableEntry *cable = nullptr; ///< nullptr where no entry will do
    double boughtM = 0.0;
};

/// Every bundle of a fabric, and the one of each wire.
struct CabledWires {
    QList<CableBundle> bundles;
    QList<int> bundleOf; ///< by wire; -1 where an end stands nowhere
};

/// Cables of one speed in order of preference.
class CableShelf {
public:
    CableShelf(const Fabric &fabric, const CatalogView &catalog, double linkGbps);

    /// Gives `bundle`, whose length is known, the first entry that will do.
    void choose(CableBundle &bundle) const;
    /// The longest reach of the entries for so many links; nothing where there are none, or where
    /// one does not say its reach.
    std::optional<double> longestReachM(int links) const;

private:
    QList<const CableEntry *> m_entries;
};

CabledWires cabled(const QList<Wire> &wires, const PlaceOrder &order, const CableShelf &shelf);

/// The length in metres in which `entry` is bought for a way of `lengthM`; nothing where it does
/// not reach, or cannot be bought that long.
std::optional<double> boughtLengthM(const CableEntry &entry, double lengthM);

/// Adds cables, transceivers, their power, lengths and gaps of `wires` to `figures`.
void addCables(const QList<Wire> &wires,
               const CabledWires &cables,
               const CableShelf &shelf,
               const PlaceOrder &order,
               FabricFigures &figures);

} // namespace kf
