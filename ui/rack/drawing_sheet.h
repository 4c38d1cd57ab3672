// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One sheet of a drawing: racks, what their colours mean, and a block that says what it shows.

#include "ui/rack/room_export.h"
#include "ui/rack/room_layout.h"

namespace kf {

/// What one sheet shows.
struct SheetContent {
    QList<DrawnRow> rows;
    Face face = Face::Front;
    int number = 1; ///< of `count` sheets
    int count = 1;
    bool listsDevices = false; ///< beside the rack, where there is only one
    QSizeF paper;              ///< its proportions decide how rows stand; empty: below each other
};

class DrawingSheet {
public:
    /// `drawing` must outlive it.
    DrawingSheet(const RoomDrawing &drawing, const SheetContent &content);

    QSizeF size() const;
    /// `scale` says the scale on paper, such as "1:20"; may be empty.
    void paint(QPainter &painter, const QString &scale) const;

private:
    void paintRacks(QPainter &painter, const RackLook &look) const;
    void paintDeviceList(QPainter &painter, const RackLook &look) const;
    void paintLegend(QPainter &painter, const RackLook &look) const;
    void paintTitleBlock(QPainter &painter, const RackLook &look, const QString &scale) const;
    double top() const;
    double bottom() const;

    const RoomDrawing &m_drawing;
    SheetContent m_content;
    QFont m_font;
    RoomLayout m_layout;
};

/// How many millimetres of a rack one unit of the scene is.
double millimetresPerSceneUnit();

} // namespace kf
