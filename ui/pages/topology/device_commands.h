// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the commands of the room do to devices.

#include "ui/pages/topology/room_hand.h"

#include <QCoreApplication>

namespace kf {

class DeviceCommands {
    Q_DECLARE_TR_FUNCTIONS(kf::RoomCommands)

public:
    explicit DeviceCommands(RoomHand &hand) : m_hand(hand) {}

    /// Places, moves or copies what was let go.
    void place(CarryKind kind, const QList<Placement> &placements, const QList<Id> &sources);
    void copy();
    void paste();
    void duplicate();
    void flip();
    /// Moves what is selected to the next place in that direction that takes all of it; where none
    /// does, says why the nearest one does not.
    void move(int racks, double units);
    /// Takes what is selected in hand, for the arrow keys.
    void carrySelected();
    void setSpare(bool spare);

private:
    RoomHand &m_hand;
};

} // namespace kf
