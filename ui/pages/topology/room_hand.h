// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all commands of the room work with: the view and what is selected in it, the plan, and how
// to change it.

#include "core/catalog/catalog.h"
#include "ui/document/plan_document.h"
#include "ui/rack/room_view.h"

#include <functional>

namespace kf {

enum class RoomCommand {
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    Rename,
    Lock,
    Spare,
    Service,
    MoveUp,
    MoveDown,
    MoveUpHalf,
    MoveDownHalf,
    MoveLeft,
    MoveRight,
    Flip,
    Carry,
    SelectAll,
    AddRack,
    AddRacks,
    CloneRack,
    Strips,
    RenameRow,
    AddRow,
    DeleteRow,
    AddRoom,
    DeleteRoom,
    RackTypes,
    RoomSettings,
    Cabling,
    ShowRack,
    FloorPlan,
    Network,
    Fit,
};

/// How commands reach the plan and the person.
struct RoomHands {
    std::function<bool(const QString &, const PlanDocument::Change &, Gesture)> edit;
    std::function<void(const QString &)> tell;
    std::function<void(RoomCommand)> open; ///< dialogs and sheets of the page
};

class RoomHand {
public:
    /// All must outlive it.
    RoomHand(RoomView &view,
             const PlanDocument &document,
             const Catalog &catalog,
             const RoomHands &hands);

    RoomView &view() const { return m_view; }
    const Plan &plan() const { return m_document.plan(); }
    const Catalog &catalog() const { return m_catalog; }
    const RoomSelection &selection() const { return m_view.selection(); }

    bool edit(const QString &label, const PlanDocument::Change &change, Gesture gesture = {}) const;
    /// Edits, and selects the devices that are new then; with `moved` of what was there. False
    /// where it was refused.
    bool editAndSelect(const QString &label,
                       const PlanDocument::Change &change,
                       const QList<Id> &moved = {},
                       Gesture gesture = {}) const;
    /// Edits, and selects the racks that are new then; false where it was refused.
    bool editAndSelectRacks(const QString &label, const PlanDocument::Change &change) const;
    /// Edits, and selects the row that is new then.
    void editAndSelectRow(const QString &label, const PlanDocument::Change &change) const;
    void tell(const QString &text) const { m_hands.tell(text); }
    void open(RoomCommand command) const { m_hands.open(command); }
    /// One gesture for a key that is held down, another one for each new press.
    Gesture gestureOfKey();
    /// A gesture that no edit has had yet.
    static Gesture newGesture();

private:
    RoomView &m_view;
    const PlanDocument &m_document;
    const Catalog &m_catalog;
    RoomHands m_hands;
    Gesture m_gesture;
};

} // namespace kf
