// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the racks of a room are drawn: rows beside or below each other, whichever lets every
// figure be read at the largest scale, and what stands at a point of the drawing.

#include "ui/rack/rack_shape.h"

#include <QHash>

#include <optional>

namespace kf {

/// One rack in the drawing; `row` and `rack` are indices of the drawn rows.
struct RackCell {
    Id id;
    int row = 0;
    int rack = 0;
    int heightU = 0;
    QRectF cell;  ///< with head and foot
    QRectF frame; ///< the body
    SeenFace face = Face::Front;
};

/// The place of a row in the drawing.
struct RowPlace {
    Id id;
    QRectF title;
    QRectF tray; ///< above its racks; empty without cables
    QRectF box;  ///< all of it
};

struct RoomLayout {
    RackShape shape;
    QList<RackCell> cells; ///< in the order of the rows
    QList<RowPlace> rows;
    QRectF bounds;
    QHash<Id, int> cellIndex; ///< by rack

    /// Index of the cell at that point, or -1.
    int cellAt(const QPointF &point) const;
    /// Index of the cell of that rack, or -1.
    int cellOf(const Id &rack) const;
    /// Index of the cell whose body is nearest to that point; -1 without racks.
    int nearestCell(const QPointF &point) const;
    /// Index of the row whose box holds that point, or the nearest one; -1 without rows.
    int rowAt(const QPointF &point) const;
};

/// Where a rack stands in its row is mirrored where it is seen from behind.

/// The layout that shows all rows in a view of that size with every figure readable, where that is
/// possible; else the one that shows them largest.
RoomLayout roomLayout(const QList<DrawnRow> &rows,
                      const QFont &font,
                      const QSizeF &view,
                      SeenFace face = Face::Front);

/// The same with trays for cables above the rows, and room for their lengths below the racks.
RoomLayout
roomLayoutWithTrays(const QList<DrawnRow> &rows, const QSizeF &view, SeenFace face = Face::Front);

/// The layout of all rows below each other, drawn at `scale`: for paper.
RoomLayout rowsBelowEachOther(const QList<DrawnRow> &rows,
                              const QFont &font,
                              double scale,
                              SeenFace face = Face::Front);

/// The layout at the scale 1 whose proportions fill a sheet of that size best.
RoomLayout rowsFilling(const QList<DrawnRow> &rows,
                       const QFont &font,
                       const QSizeF &sheet,
                       SeenFace face = Face::Front);

/// The layout of all rows below each other with trays, drawn at the scale 1: for paper.
RoomLayout rowsWithTrays(const QList<DrawnRow> &rows, SeenFace face = Face::Front);

/// The device of `rack` at that point, as an index; -1 where none is. Front devices win.
int deviceAt(const DrawnRack &rack, const RackCell &cell, const QPointF &point);

/// The box of the `index`-th device of a rack.
QRectF deviceBox(const DrawnRack &rack, const RackCell &cell, int index);

} // namespace kf
