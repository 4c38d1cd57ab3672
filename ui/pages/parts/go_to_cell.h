// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace kf {

class GridView;

/// Brings a part of a page in front: the panel it stands in, and what scrolls around it.
void bringIntoSight(QWidget &part);

/// Scrolls what is around a table until its active cell is seen, where the keyboard is in it.
void showActiveCell(const GridView &grid);

/// Gives a field the keyboard and brings it in sight.
void goToField(QWidget &field);

/// Makes the cell the active one and gives it the keyboard: what is typed next stands in it.
/// Without such a row nothing happens.
void goToCell(GridView &grid, int row, int column);
/// The same for the row with that key.
void goToCell(GridView &grid, const QString &key, int column);
/// The same, and opens the list where nothing is chosen there yet.
void goToChoice(GridView &grid, int row, int column);

} // namespace kf
