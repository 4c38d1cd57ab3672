// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What keys and clicks mean in a grid beyond moving through its table: they start, end and take
// over entries, walk on after them, and run the commands of the view.

#include "ui/grid/cell_walk.h"

#include <QList>
#include <QObject>
#include <QString>

#include <utility>

class QKeyEvent;
class QWidget;

namespace kf {

class ClipboardCommands;
class EditSession;
class GridMenus;
class GridTable;
class GridView;

class GridKeys : public QObject {
    Q_OBJECT

public:
    /// What keys and clicks are for; all must outlive this.
    struct Targets {
        GridView &view;
        GridTable &table;
        EditSession &session;
        ClipboardCommands &clipboard;
        GridMenus &menus;
    };

    explicit GridKeys(const Targets &targets);

    /// The keys of every table, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

    /// Takes no more part: what loses its focus from now on takes nothing over.
    void stop();

    /// The empty row has become the row of that key, which is filled in from now on.
    void beginRow(const QString &key) { m_walk.begin(key); }
    void followActive() { m_walk.followActive(); }

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    bool filterTable(QEvent &event);
    bool filterLine(QEvent &event);
    bool filterViewport(QEvent &event);
    bool filterHeader(QEvent &event);
    bool endEntry();
    bool tableKey(const QKeyEvent &event);
    bool lineKey(const QKeyEvent &event);
    bool walkKey(const QKeyEvent &event);
    bool endsEntryBefore(const QKeyEvent &event);
    bool commandKey(const QKeyEvent &event);
    bool startEditing(const QKeyEvent &event);
    bool escape();

    void backspace();
    void leaveForwards();
    void leaveBackwards();
    void leave(QWidget *(QWidget::*next)() const);
    bool isOnChoice() const;
    void openChoices();
    void altUp();
    void altDown();
    void toggleExtending();
    void showNextSheet();
    void showPreviousSheet();
    void showMenu();

    struct Command;
    static const QList<Command> &commands();
    static const Command *commandFor(const QKeyEvent &event);

    GridView &m_view;
    GridTable &m_table;
    EditSession &m_session;
    ClipboardCommands &m_clipboard;
    GridMenus &m_menus;
    CellWalk m_walk;
};

} // namespace kf
