// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/rack_shape.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

// Pixels at the scale of the shape.
constexpr double kHead = 46.0;
constexpr double kBarLine = 25.0;     ///< a text and its bar
constexpr double kStackedLine = 38.0; ///< two texts and their bar
constexpr double kFootTop = 13.0;
constexpr double kTextGap = 8.0; ///< between name and figure, and between racks
constexpr int kFootBars = kRackBars - 1;
constexpr double kTray = 34.0;
constexpr double kTrayHead = 30.0; ///< the name alone
constexpr double kTrayFoot = 50.0; ///< three lines
constexpr double kTrayGap = 18.0;  ///< between racks, for cables inside them

constexpr double kFramePadding = 2.0;
constexpr double kDeviceInset = 0.75; ///< so that devices above each other stay apart
constexpr double kStripWidth = 4.0;
constexpr double kStripGap = 0.5;
constexpr double kFrameLine = 1.4;   ///< of a rack, at its thickest, inside the frame
constexpr double kWidthStep = 8.0;   ///< pixels
constexpr double kPinnedLine = 18.0; ///< pixels

} // namespace

QFont rackFont(QFont font, double pixels, bool strong)
{
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

FootWidths footWidths(const QList<DrawnRow> &rows, const QFont &font)
{
    const QFontMetricsF foot(rackFont(font, rack_text::kFoot));
    const QFontMetricsF head(rackFont(font, rack_text::kFigure));
    FootWidths widths;
    for (const DrawnRow &row : rows) {
        for (const DrawnRack &rack : row.racks) {
            for (const LimitBar &bar : rack.bars) {
                const double figure = foot.horizontalAdvance(bar.figure);
                widths.stacked =
                    std::max({widths.stacked, figure, head.horizontalAdvance(bar.figure)});
                const double name = foot.horizontalAdvance(bar.name) + kTextGap;
                widths.beside = std::max(widths.beside, name + figure);
                // Without a limit there is no share, and what it is may be too long.
                widths.brief = std::max(
                    widths.brief, name + (bar.limited ? foot.horizontalAdvance(bar.brief) : 0.0));
            }
            widths.stacked = std::max(widths.stacked, head.horizontalAdvance(rack.freeUnits));
        }
    }
    const auto roomFor = [](double width) {
        return std::ceil(width / kWidthStep) * kWidthStep;
    };
    widths.stacked = roomFor(widths.stacked);
    widths.beside = std::max(roomFor(widths.beside), widths.stacked);
    return widths;
}

RackShape shapeFor(const FootWidths &widths, double scale, FootStyle foot)
{
    RackShape shape;
    shape.scale = scale;
    shape.foot = foot;
    const double text = foot == FootStyle::Beside    ? widths.beside
                        : foot == FootStyle::Stacked ? widths.stacked
                                                     : widths.brief;
    shape.cellWidth = std::max(kRackWidth, text / scale) + kTextGap / scale;
    shape.headHeight = kHead / scale;
    const double line = foot == FootStyle::Stacked ? kStackedLine : kBarLine;
    shape.footHeight = (kFootTop + kFootBars * line) / scale;
    return shape;
}

RackShape shapeWithTrays(double scale, double caption)
{
    RackShape shape;
    shape.scale = scale;
    shape.cellWidth = std::max(kRackWidth + kTrayGap / scale, caption / scale);
    shape.headHeight = kTrayHead / scale;
    shape.footHeight = kTrayFoot / scale;
    shape.trayHeight = kTray / scale;
    return shape;
}

QSizeF rackSize(const DrawnRack &rack, const RackShape &shape)
{
    return {shape.cellWidth,
            shape.headHeight + rack.heightU * kUnitHeight + 2 * kFramePadding + shape.footHeight};
}

QRectF rackFrame(const DrawnRack &rack, const RackShape &shape)
{
    return {(shape.cellWidth - kRackWidth) / 2,
            shape.headHeight,
            kRackWidth,
            rack.heightU * kUnitHeight + 2 * kFramePadding};
}

QRectF unitsBox(const QRectF &frame, int heightU, double u, double height)
{
    const double bottom = frame.top() + kFramePadding + (double(heightU) - (u - 1.0)) * kUnitHeight;
    return {frame.left() + kNumberWidth,
            bottom - height * kUnitHeight + kDeviceInset,
            frame.width() - 2 * kNumberWidth,
            height * kUnitHeight - 2 * kDeviceInset};
}

QRectF blockBox(const QRectF &frame, int heightU, const DrawnDevice &device, SeenFace face)
{
    QRectF box = unitsBox(frame, heightU, device.u, device.height);
    const double half = box.width() / 2;
    const bool isHalf = device.halfWidth || (!face && !device.fullDepth);
    if (!isHalf)
        return box;
    const bool isRight =
        device.halfWidth ? seenSide(device.side.value_or(RackSide::Left), face) == RackSide::Right
                         : device.face == Face::Rear;
    box.setWidth(half - kDeviceInset);
    return isRight ? box.translated(half + kDeviceInset, 0) : box;
}

RackSide seenSide(RackSide side, SeenFace face)
{
    if (face != Face::Rear)
        return side;
    return side == RackSide::Left ? RackSide::Right : RackSide::Left;
}

QRectF pinnedName(const QRectF &cell, const QRectF &frame, const QRectF &visible, double scale)
{
    const double line = kPinnedLine / scale;
    const bool isHeadSeen = cell.top() >= visible.top();
    if (isHeadSeen || frame.bottom() < visible.top() + line)
        return {};
    const double left = std::max(cell.left(), visible.left());
    const double right = std::min(cell.right(), visible.right());
    if (right <= left || cell.top() > visible.bottom())
        return {};
    return {left, visible.top(), right - left, line};
}

QRectF stripBox(const QRectF &frame, RackSide side, int index)
{
    const double inset = kFrameLine + index * (kStripWidth + kStripGap);
    const double left =
        side == RackSide::Left ? frame.left() + inset : frame.right() - inset - kStripWidth;
    return {left, frame.top() + kUnitHeight, kStripWidth, frame.height() - 2 * kUnitHeight};
}

double stripsWidth(int strips)
{
    return strips == 0 ? 0.0 : kFrameLine + strips * (kStripWidth + kStripGap);
}

RackSide sideOfStrip(const DrawnDevice &strip, int index)
{
    return strip.side.value_or(index % 2 == 0 ? RackSide::Left : RackSide::Right);
}

double unitAt(const QRectF &frame, int heightU, double y, bool halves)
{
    const double above = (frame.bottom() - kFramePadding - y) / kUnitHeight;
    const double step = halves ? 2.0 : 1.0;
    const double u = 1.0 + std::floor(above * step) / step;
    return std::clamp(u, 1.0, double(heightU));
}

} // namespace kf
