// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Halls seen from above, painted on a scene or on paper: walls to scale with their measures, aisles
// with their air, racks with their front, name and state.

#include "core/words/wording.h"
#include "ui/rack/floor_layout.h"
#include "ui/rack/rack_picture.h"

#include <functional>

namespace kf {

/// What a painting of floors needs to know.
struct FloorDrawing {
    const QList<DrawnHall> &halls;
    const FloorLayout &layout;
    const Wording &wording;
    std::function<const DrawnRack *(const Id &)> rackOf;
    std::function<RackMarks(const Id &)> marksOf;
    Id selectedRow = {};
};

/// Paints what lies in `exposed`, a box of the scene.
void paintFloors(QPainter &painter,
                 const FloorDrawing &drawing,
                 const RackLook &look,
                 const QRectF &exposed);

} // namespace kf
