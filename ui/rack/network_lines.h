// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cables of a network as lines over a layout of racks: along the trays, and down to racks and
// devices. Made once for a picture and a layout; painting them costs what is seen, not what is
// laid.

#include "ui/rack/network_picture.h"
#include "ui/rack/rack_picture.h"
#include "ui/rack/room_layout.h"

#include <QLineF>

class QPainter;

namespace kf {

/// One straight piece of a bundle.
struct NetworkLine {
    QLineF line;
    double width = 1.0; ///< like the line in units of the scene
    CableLook look = CableLook::OtherMedium;
    double opacity = 1.0;
    bool atHand = false;
    int links = 0;
};

/// A text on a line: how many links, or how far too far.
struct NetworkNumber {
    QPointF centre;
    double room = 0.0; ///< along the line; 0 where nothing is in the way
    QString text;
    CableLook look = CableLook::OtherMedium;
    bool isCount = true;    ///< else it says what is wrong, and is coloured
    bool isUpright = false; ///< the line runs up and down: `room` is in height
};

/// Where a text is drawn.
struct NumberBox {
    QRectF box;
    qsizetype number = 0; ///< its index
};

struct NetworkLines {
    QList<QRectF> trays;
    QList<NetworkLine> lines;
    QList<NetworkNumber> numbers;
};

/// The lines of `picture` over racks that are laid out with room for trays.
NetworkLines
networkLines(const NetworkPicture &picture, const QList<DrawnRow> &rows, const RoomLayout &layout);

/// What runs along the line nearest to a point, "16 links \u00b7 Copper, to 3 m"; empty where none
/// is within `reach`.
QString bundleText(const NetworkLines &lines,
                   const NetworkPicture &picture,
                   const QPointF &at,
                   double reach);

/// The boxes of the texts that are drawn at this zoom: none covers another. What is wrong goes
/// before counts, and moves to the left where its place is taken; a count is left out.
QList<NumberBox> numberBoxes(const QList<NetworkNumber> &numbers, const RackLook &look);

void paintNetwork(QPainter &painter, const NetworkLines &lines, const RackLook &look);

/// A line of what runs to a rack, brief where the whole of it has no room.
QString footText(const NetworkFoot &foot, qsizetype line, Letters letters, const RackLook &look);

/// The texts of a rack under the overlay Network: its name between tray and rack, and below it what
/// runs to it.
void paintCableTexts(QPainter &painter,
                     const DrawnRack &rack,
                     const RackLook &look,
                     const NetworkFoot &foot,
                     const QRectF &frame);

/// The colour in which cables of that look are drawn.
QColor cableColour(CableLook look, const Roles &roles);

} // namespace kf
