// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which placed switches a fabric takes.

#include "core/topology/fabric_size.h"

namespace kf {

inline constexpr int kNotPlaced = -1;

/// The switches of a fabric as indices of the place order, plane after plane, kNotPlaced for those
/// that stand nowhere.
struct FabricSwitches {
    QList<int> leaves;
    QList<int> spines;
    QList<int> cores;

    const QList<int> &of(SwitchRole role) const;
};

/// Hands placed switches to one fabric after the other.
class SwitchPool {
public:
    explicit SwitchPool(const PlaceOrder &order);

    /// The switches for `fabric`, sized without a problem; they are gone for the next one.
    FabricSwitches take(const Fabric &fabric, const FabricSize &size);
    bool isTaken(int device) const { return m_taken.at(device); }

private:
    QList<int> takeRole(const Fabric &fabric, SwitchRole role, int count);
    void takeSome(const Fabric &fabric, SwitchRole role, bool named, int count, QList<int> &taken);

    const PlaceOrder &m_order;
    QHash<Id, QList<int>> m_devices; ///< in place order, by device of the catalogue
    QList<bool> m_taken;
};

} // namespace kf
