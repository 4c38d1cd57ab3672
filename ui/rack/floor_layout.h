// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where halls seen from above are drawn: all to one scale, beside or below each other, each with
// room for its name, the names of its rows and its measures.

#include "ui/rack/floor_values.h"

#include <QFont>
#include <QRectF>

namespace kf {

inline constexpr double kFloorUnits = 100.0; ///< of the scene to a metre

/// A hall in the drawing.
struct HallPlace {
    QRectF title;
    QRectF floor; ///< of the room
    QRectF names; ///< the column of the names of its rows
    QRectF box;   ///< everything
};

/// A rack or row in the drawing.
struct FloorPlace {
    Id id;
    int hall = 0;
    int index = 0; ///< among the racks or rows of its hall
    QRectF box;
};

struct FloorLayout {
    double scale = 1.0; ///< pixels of a unit of the scene at which everything is seen
    QList<HallPlace> halls;
    QList<FloorPlace> racks;
    QList<FloorPlace> rows;
    QRectF bounds;

    /// Index of the rack at that point, of the row there or named there; -1 where none is.
    int rackAt(const QPointF &point) const;
    int rowAt(const QPointF &point) const;
    int rackOf(const Id &rack) const;
    int rowOf(const Id &row) const;
    /// The rack that lies nearest in the direction of the larger of both steps; -1 where none does.
    int rackBeside(int rack, int dx, int dy) const;
};

/// The layout that shows all halls in a view of that size at the largest scale.
FloorLayout floorLayout(const QList<DrawnHall> &halls, const QFont &font, const QSizeF &view);

/// The layout at `scale`: as many halls beside each other as `width` pixels hold.
FloorLayout
floorAtScale(const QList<DrawnHall> &halls, const QFont &font, double scale, double width);

} // namespace kf
