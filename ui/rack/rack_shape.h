// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How large racks are drawn: everything in units of the scene, one unit being a pixel at scale 1.
// The body of a rack is to scale; around it stand its name and its bars, whose texts keep their
// size on the screen at every zoom.

#include "ui/rack/rack_values.h"

#include <QFont>
#include <QRectF>

#include <optional>

namespace kf {

inline constexpr double kRackWidth = 130.0; ///< 600 mm to the scale of the units
inline constexpr double kUnitHeight = 9.6;
inline constexpr double kNumberWidth = 19.0; ///< of a strip and the unit numbers at each side

/// The face that is seen; none where both are shown in one picture.
using SeenFace = std::optional<Face>;

/// How the bars under a rack say their figures: beside their names, below them, or as shares of
/// their limits alone.
enum class FootStyle { Beside, Stacked, Brief };

/// The measures of the racks of one drawing.
struct RackShape {
    double scale = 1.0;            ///< at which texts have their own size
    double cellWidth = kRackWidth; ///< of a rack with the texts around it
    double headHeight = 0.0;       ///< name, figure and its bar
    double footHeight = 0.0;       ///< the other bars
    double trayHeight = 0.0;       ///< above the racks of a row; 0 without cables
    FootStyle foot = FootStyle::Beside;
    SeenFace face = Face::Front;

    /// From behind, right and left change places.
    bool isMirrored() const { return face == Face::Rear; }

    bool operator==(const RackShape &) const = default;
};

/// The widest texts under the racks, in pixels.
struct FootWidths {
    double beside = 0.0;  ///< name and figure on one line
    double stacked = 0.0; ///< the figure alone, or the head
    double brief = 0.0;   ///< name and share on one line

    bool operator==(const FootWidths &) const = default;
};
/// Figures are given a little more room than they need, in steps: an edit that makes one a digit
/// longer moves nothing.
FootWidths footWidths(const QList<DrawnRow> &rows, const QFont &font);

/// The shape for drawing at `scale`, so that every figure can be read in full.
RackShape shapeFor(const FootWidths &widths, double scale, FootStyle foot);

/// The shape with trays for cables above the racks, and their lengths below instead of bars; each
/// has at least `caption` pixels for these.
RackShape shapeWithTrays(double scale, double caption = 0.0);

/// The size of a rack with head and foot.
QSizeF rackSize(const DrawnRack &rack, const RackShape &shape);

/// The body of a rack whose head and foot start at the origin.
QRectF rackFrame(const DrawnRack &rack, const RackShape &shape);

/// The units [u, u + height) of a rack with that frame, without the columns of numbers.
QRectF unitsBox(const QRectF &frame, int heightU, double u, double height);

/// The box of a device with units: half of the width where it takes no more, and, where both faces
/// are shown, the left half for what stands at the front alone and the right half for the rear.
QRectF blockBox(const QRectF &frame, int heightU, const DrawnDevice &device, SeenFace face);

/// The side at which that side of a rack is seen.
RackSide seenSide(RackSide side, SeenFace face);

/// Where the name of a rack is shown while its head is above the visible part of the scene: at the
/// upper edge of that; empty where the head is seen, or nothing of the rack.
QRectF pinnedName(const QRectF &cell, const QRectF &frame, const QRectF &visible, double scale);

/// The bar of a strip: the n-th at its side of the frame, from outside.
QRectF stripBox(const QRectF &frame, RackSide side, int index);
/// How wide so many strips at one side are; the numbers of the units stand beside them.
double stripsWidth(int strips);

/// The side of a strip that does not say one: they alternate.
RackSide sideOfStrip(const DrawnDevice &strip, int index);

/// The unit, from 1, that stands at that height in the frame; whole, or in halves.
double unitAt(const QRectF &frame, int heightU, double y, bool halves);

/// The sizes of texts in pixels.
namespace rack_text {
inline constexpr double kName = 12.0;
inline constexpr double kFigure = 10.0;
inline constexpr double kFoot = 10.0;
inline constexpr double kDevice = 10.5;
inline constexpr double kNumber = 8.5;
inline constexpr double kSmallest = 8.0;
} // namespace rack_text

/// `font` at that size; `strong` is semi-bold.
QFont rackFont(QFont font, double pixels, bool strong = false);

} // namespace kf
