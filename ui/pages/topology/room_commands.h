// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person can do with what is selected in the room, as actions with keys: each is one edit of
// the plan and one undo step. Menus and the view's keys offer the same actions.

#include "core/catalog/catalog.h"
#include "core/plan/edits/placing.h"
#include "core/plan/edits/racks.h"
#include "ui/document/plan_document.h"
#include "ui/rack/room_view.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <map>

class QMenu;

namespace kf {

enum class RoomCommand {
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
    RenameRow,
    AddRow,
    DeleteRow,
    AddRoom,
    DeleteRoom,
    RackTypes,
    RoomSettings,
    ShowRack,
    Fit,
};

/// How commands reach the plan and the person.
struct RoomHands {
    std::function<bool(const QString &, const PlanDocument::Change &, Gesture)> edit;
    std::function<void(const QString &)> tell;
    std::function<void(RoomCommand)> open; ///< dialogs and sheets of the page
};

class RoomCommands : public QObject {
    Q_OBJECT

public:
    RoomCommands(RoomView &view,
                 const PlanDocument &document,
                 const Catalog &catalog,
                 const Theme &theme,
                 const RoomHands &hands);

    QAction *action(RoomCommand command) const { return m_actions.at(command); }
    QList<QAction *> actions() const;

    /// Enables what makes sense for the selection.
    void refresh();
    /// The menu for what is selected: devices, a rack, or the room.
    void fillMenu(QMenu &menu) const;

    /// Places, moves or copies what was let go.
    void place(CarryKind kind, const QList<Placement> &placements, const QList<Id> &sources);
    void moveRacks(const QList<Id> &racks, const Id &row, int index);

    /// Adds racks to a row; an empty id means a new one.
    bool insertSeries(const RackSeries &series, const Id &row);
    /// A row in which new racks can stand: that of the looked-at rack, else the last; may be empty.
    Id rowAtHand() const;
    Id rackTypeAtHand() const;

private:
    void add(RoomCommand command,
             const QString &text,
             const QString &tip,
             const QKeySequence &keys,
             const std::function<void()> &run,
             std::optional<IconName> icon = std::nullopt);
    void addDeviceCommands();
    void addMoveCommands();
    void addRackCommands();
    void addRoomCommands();
    void copy();
    void paste();
    void duplicate();
    void remove();
    void rename();
    void lock(bool locked);
    void flip();
    void move(int racks, double units);
    void moveSelectedRacks(int step);
    void carrySelected();
    void selectAll();
    void addRack();
    void cloneRacks();
    void renameRow();
    void addRow();
    void deleteRow();
    void addRoom();
    void deleteRoom();
    Gesture gestureOfKey();
    const RoomSelection &selection() const { return m_view.selection(); }
    bool edit(const QString &label, const PlanDocument::Change &change, Gesture gesture = {});
    /// Edits, and selects what is new then; with `moved` of what was there.
    void editAndSelect(const QString &label,
                       const PlanDocument::Change &change,
                       const QList<Id> &moved = {});

    RoomView &m_view;
    const PlanDocument &m_document;
    const Catalog &m_catalog;
    const Theme &m_theme;
    RoomHands m_hands;
    std::map<RoomCommand, QAction *> m_actions;
    std::map<RoomCommand, IconName> m_icons;
    Gesture m_gesture;
};

} // namespace kf
