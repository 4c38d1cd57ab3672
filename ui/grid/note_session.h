// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The note of the active cell being edited.

#include <QObject>
#include <QPersistentModelIndex>

namespace kf {

class GridSteps;
class GridTable;
class NoteEditor;
class Theme;

class NoteSession : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    NoteSession(const Theme &theme, GridTable &table, GridSteps &steps, QObject *parent);

    /// Opens the note, or says why the cell can have none.
    void edit();
    /// Closes an open note and keeps it.
    void commit();

private:
    void take(const QString &note);

    const Theme &m_theme;
    GridTable &m_table;
    GridSteps &m_steps;
    NoteEditor *m_editor = nullptr; ///< made when it is first wanted
    QPersistentModelIndex m_cell;   ///< whose note is open
};

} // namespace kf
