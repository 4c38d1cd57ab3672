// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What F1 asks for on a page: the number of the cell that has the keyboard, before anything that
// the page as a whole has an answer for.

#include "ui/grid/grid_ranges.h"

#include <QString>

#include <optional>

class QWidget;

namespace kf {

class Facts;
class GridView;
class Panel;

/// True where the keyboard is in a cell or on a sum of a table in `page`: that number is asked for,
/// and no other one is an answer.
bool isCellChosen(const QWidget &page);

/// The band of `grid` whose sum is chosen, in that column: all cells that it adds up are selected,
/// as by a click on it. Nothing where the keyboard is elsewhere.
std::optional<CellPlace> chosenBand(const GridView &grid);

/// True where several cells of a sheet in `page` are selected, and neither a row as a whole nor
/// what a band adds up: none of them is the number that is asked for.
bool areCellsChosen(const QWidget &page);

/// The active cell of `grid`; nothing where the keyboard is elsewhere, or on a sum.
std::optional<CellPlace> chosenCell(const GridView &grid);

/// True where it is in the cell of a number that a person types.
bool isTypedNumberChosen(const QWidget &page);

/// What there is to say of that cell or sum where nothing leads to it: that it is typed, what its
/// column is, or that several are selected. Empty where none is chosen.
QString wordsOfChosenCell(const QWidget &page);

/// Shows the panel with these facts, and goes to the first of them that leads somewhere.
void showFacts(Panel &panel, const Facts &facts);

} // namespace kf
