// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person can do with what is selected in the room, as actions with keys: each is one edit of
// the plan and one undo step. Menus and the view's keys offer the same actions.

#include "ui/pages/topology/device_commands.h"
#include "ui/pages/topology/rack_commands.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <map>

class QMenu;

namespace kf {

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
    void fillMenu(QMenu &menu);

    DeviceCommands &devices() { return m_devices; }
    RackCommands &racks() { return m_racks; }

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
    void nameWhatGoes();
    void remove();
    void rename();
    void lock(bool locked);
    void move(int racks, double units);
    void selectAll();
    const RoomSelection &selection() const { return m_hand.selection(); }

    RoomHand m_hand;
    DeviceCommands m_devices{m_hand};
    RackCommands m_racks{m_hand};
    const Theme &m_theme;
    std::map<RoomCommand, QAction *> m_actions;
    std::map<RoomCommand, IconName> m_icons;
};

} // namespace kf
