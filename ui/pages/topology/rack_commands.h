// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the commands of the room do to racks, rows and rooms.

#include "core/plan/edits/racks.h"
#include "ui/pages/topology/add_racks_dialog.h"
#include "ui/pages/topology/room_hand.h"

#include <QCoreApplication>

namespace kf {

class RackCommands {
    Q_DECLARE_TR_FUNCTIONS(kf::RoomCommands)

public:
    explicit RackCommands(RoomHand &hand) : m_hand(hand) {}

    /// A row in which new racks can stand: that of the looked-at rack, else the last; may be empty.
    Id rowAtHand() const;
    Id rackTypeAtHand() const;

    /// Before the rack at `index` of a row, or behind the last.
    void moveRacks(const QList<Id> &racks, const Id &row, int index);
    /// One place to the left or right.
    void moveSelected(int step);
    /// Adds racks there, in a new row or room where the place says so, and selects them; `type` is
    /// theirs where the plan does not have it yet.
    bool insertSeries(const RackSeries &series,
                      const RacksPlace &place,
                      const std::optional<RackType> &type = {});
    void addRack();
    void cloneRacks();
    void renameRow();
    void addRow();
    void deleteRow();
    void addRoom();
    void deleteRoom();

private:
    bool agreesToDelete(const QString &name, qsizetype racks);

    RoomHand &m_hand;
};

} // namespace kf
