// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the commands of the room do to devices.

#include "ui/pages/topology/room_hand.h"

#include <QCoreApplication>

class QMenu;

namespace kf {

class DeviceCommands {
    Q_DECLARE_TR_FUNCTIONS(kf::RoomCommands)

public:
    explicit DeviceCommands(RoomHand &hand) : m_hand(hand) {}

    /// Places, moves or copies what was let go.
    void place(CarryKind kind, const QList<Placement> &placements, const QList<Id> &sources);
    void cut();
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
    /// Adds the feeds that the selected devices can hang on; nothing where there are none.
    void fillFeedMenu(QMenu &menu);

    /// How the plan calls a device; its id where it has no name.
    QString nameOf(const Id &device) const;

private:
    int toClipboard(const QString &type);
    /// Says on which feeds the selected strips hang, and asks where several fit; the answer belongs
    /// to the step of that gesture.
    void settleFeeds(const QString &label, Gesture gesture);

    RoomHand &m_hand;
};

} // namespace kf
