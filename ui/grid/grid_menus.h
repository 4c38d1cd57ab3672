// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The menus of a grid: of its cells, of a column title, and its part of the menu bar.

#include "ui/grid/grid_ranges.h"

#include <QObject>

class QMenu;

namespace kf {

class ColumnWidths;
class GridTable;
class GridView;
class RowCommands;
class Theme;

class GridMenus : public QObject {
    Q_OBJECT

public:
    /// What a menu offers is done by `view`; all must outlive this.
    GridMenus(const Theme &theme, GridView &view, const RowCommands &rows);

    /// The menu of the selection opens at a position of the viewport.
    void showAt(const QPoint &viewportPosition);
    void showAtActiveCell();
    /// The menu of a column title opens at a position of the header.
    void showForHeader(const QPoint &position);

    /// Everything that can be done, for a menu elsewhere.
    void fill(QMenu &menu);

private:
    void addSelection(QMenu &menu);
    void addClipboard(QMenu &menu);
    void addCell(QMenu &menu, const CellPlace &active);
    void addRows(QMenu &menu);
    void addSorting(QMenu &menu, int column);

    const Theme &m_theme;
    GridView &m_view;
    const RowCommands &m_rows;
};

} // namespace kf
