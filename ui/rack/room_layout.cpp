// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/room_layout.h"

#include <QLineF>

#include <algorithm>
#include <limits>

namespace kf {

namespace {

// Pixels at the scale of the layout.
constexpr double kTitle = 24.0;
constexpr double kRowGapAcross = 18.0;
constexpr double kRowGapDown = 14.0;
constexpr double kMargin = 6.0;
constexpr double kStripReach = 1.5; ///< beside a strip, where a click still means it

constexpr double kSmallestReadable = 0.38; ///< scale below which a rack says too little
constexpr double kSmallestNamed = 0.2;     ///< below which names of racks have no room
constexpr double kMostScale = 1.35;
constexpr double kElseScale = 0.8; ///< where not everything can be read at once
constexpr double kCaption = 112.0; ///< pixels for what cables of a rack come to
constexpr int kHalvings = 24;

/// One way to lay rows out: so many rows beside each other, and the style of the foot.
struct Arrangement {
    int across = 1;
    FootStyle foot = FootStyle::Beside;
};

int mostUnits(const DrawnRow &row)
{
    int most = 1;
    for (const DrawnRack &rack : row.racks)
        most = std::max(most, rack.heightU);
    return most;
}

constexpr qsizetype kEmptyCells = 2; ///< room for the title of a row without racks

double rowWidth(const DrawnRow &row, const RackShape &shape)
{
    const qsizetype cells = row.racks.isEmpty() ? kEmptyCells : row.racks.size();
    return shape.cellWidth * double(cells);
}

double rowHeight(int units, const RackShape &shape)
{
    DrawnRack rack;
    rack.heightU = units;
    return kTitle / shape.scale + shape.trayHeight + rackSize(rack, shape).height();
}

/// Places the rows at a scale that is given.
class Placer {
public:
    Placer(const QList<DrawnRow> &rows,
           const RackShape &shape,
           int across,
           SeenFace face = Face::Front)
        : m_rows(rows)
        , m_across(across)
    {
        m_layout.shape = shape;
        m_layout.shape.face = face;
    }

    RoomLayout placed()
    {
        placeBands();
        for (int i = 0; i < m_layout.cells.size(); ++i)
            m_layout.cellIndex.insert(m_layout.cells[i].id, i);
        return m_layout;
    }

    QRectF bounds()
    {
        placeBands();
        return m_layout.bounds;
    }

private:
    void placeBands()
    {
        double y = 0.0;
        for (qsizetype from = 0; from < m_rows.size(); from += m_across) {
            const QList<DrawnRow> band = m_rows.mid(from, m_across);
            int units = 1;
            for (const DrawnRow &row : band)
                units = std::max(units, mostUnits(row));
            placeBand(int(from), band, units, y);
            y += rowHeight(units, m_layout.shape) + kRowGapDown / m_layout.shape.scale;
        }
        const double margin = kMargin / m_layout.shape.scale;
        for (const RowPlace &row : std::as_const(m_layout.rows))
            m_layout.bounds |= row.box;
        m_layout.bounds.adjust(-margin, -margin, margin, margin);
        if (m_layout.shape.trayHeight > 0.0) // cables between bands run beside them
            m_layout.bounds.adjust(-margin, 0, 0, 0);
    }

    void placeBand(int first, const QList<DrawnRow> &band, int units, double y)
    {
        const RackShape &shape = m_layout.shape;
        double x = 0.0;
        for (qsizetype i = 0; i < band.size(); ++i) {
            const double width = rowWidth(band[i], shape);
            const double title = kTitle / shape.scale;
            m_layout.rows.append({band[i].id,
                                  QRectF(x, y, width, title),
                                  trayOf(band[i], {x, y + title}),
                                  QRectF(x, y, width, rowHeight(units, shape))});
            const double step = shape.isMirrored() ? -shape.cellWidth : shape.cellWidth;
            double left = shape.isMirrored() ? x + width - shape.cellWidth : x;
            for (qsizetype rack = 0; rack < band[i].racks.size(); ++rack) {
                const DrawnRack &drawn = band[i].racks[rack];
                const double top =
                    y + title + shape.trayHeight + (units - drawn.heightU) * kUnitHeight;
                const QPointF origin(left, top);
                m_layout.cells.append({drawn.id,
                                       first + int(i),
                                       int(rack),
                                       drawn.heightU,
                                       QRectF(origin, rackSize(drawn, shape)),
                                       rackFrame(drawn, shape).translated(origin),
                                       shape.face});
                left += step;
            }
            x += width + kRowGapAcross / shape.scale;
        }
    }

    QRectF trayOf(const DrawnRow &row, const QPointF &corner) const
    {
        const RackShape &shape = m_layout.shape;
        const double width = row.racks.isEmpty() ? 0.0 : rowWidth(row, shape);
        return {corner, QSizeF(shape.trayHeight > 0.0 ? width : 0.0, shape.trayHeight)};
    }

    const QList<DrawnRow> &m_rows;
    int m_across;
    RoomLayout m_layout;
};

QSizeF pixelSize(const QList<DrawnRow> &rows, const RackShape &shape, int across)
{
    return Placer(rows, shape, across).bounds().size() * shape.scale;
}

bool fitsInto(const QSizeF &size, const QSizeF &view)
{
    return size.width() <= view.width() && size.height() <= view.height();
}

/// The largest scale from `smallest` on at which `fits` says yes, 0 where there is none.
template<typename Fits> double largestThatFits(const Fits &fits, double smallest)
{
    if (!fits(smallest))
        return 0.0;
    double low = smallest;
    double high = kMostScale;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return low;
}

/// The largest scale at which everything is seen and read; 0 where there is none.
double readableScale(const QList<DrawnRow> &rows,
                     const FootWidths &widths,
                     const Arrangement &arrangement,
                     const QSizeF &view)
{
    const auto fits = [&](double scale) {
        return fitsInto(
            pixelSize(rows, shapeFor(widths, scale, arrangement.foot), arrangement.across), view);
    };
    return largestThatFits(fits, kSmallestReadable);
}

/// Rows so arranged that a view of that size shows them largest.
int bestAcross(const QList<DrawnRow> &rows, const RackShape &shape, const QSizeF &view)
{
    int best = 1;
    double largest = 0.0;
    for (int across = 1; across <= rows.size(); ++across) {
        const QSizeF size = pixelSize(rows, shape, across);
        const double zoom = std::min(view.width() / size.width(), view.height() / size.height());
        if (zoom > largest) {
            largest = zoom;
            best = across;
        }
    }
    return best;
}

} // namespace

int RoomLayout::cellAt(const QPointF &point) const
{
    for (int i = 0; i < cells.size(); ++i) {
        if (cells[i].cell.contains(point))
            return i;
    }
    return -1;
}

int RoomLayout::cellOf(const Id &rack) const
{
    return cellIndex.value(rack, -1);
}

int RoomLayout::nearestCell(const QPointF &point) const
{
    int nearest = -1;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < cells.size(); ++i) {
        const QRectF &frame = cells[i].frame;
        const QPointF inside(std::clamp(point.x(), frame.left(), frame.right()),
                             std::clamp(point.y(), frame.top(), frame.bottom()));
        const double distance = QLineF(point, inside).length();
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

int RoomLayout::rowAt(const QPointF &point) const
{
    int nearest = -1;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i].box.contains(point))
            return i;
        const double distance = QLineF(point, rows[i].box.center()).length();
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

RoomLayout
roomLayout(const QList<DrawnRow> &rows, const QFont &font, const QSizeF &view, SeenFace face)
{
    FootWidths widths = footWidths(rows, font);
    Arrangement best;
    double bestScale = 0.0;
    const auto look = [&](FootStyle foot) {
        for (int across = 1; across <= rows.size(); ++across) {
            const Arrangement arrangement{across, foot};
            const double scale = readableScale(rows, widths, arrangement, view);
            if (scale > bestScale * 1.02) { // what is about equal keeps the plainer style
                bestScale = scale;
                best = arrangement;
            }
        }
    };
    look(FootStyle::Beside);
    look(FootStyle::Stacked);
    if (bestScale == 0.0) // shares say less, but more than bars without a figure
        look(FootStyle::Brief);
    if (bestScale == 0.0) { // and names that are shortened more than bars without a name
        widths = {};
        look(FootStyle::Brief);
    }
    // Texts that are not seen take no width: racks are as large in every language.
    const RackShape shape = bestScale > 0.0 ? shapeFor(widths, bestScale, best.foot)
                                            : shapeFor({}, kElseScale, FootStyle::Beside);
    const int across = bestScale > 0.0 ? best.across : bestAcross(rows, shape, view);
    return Placer(rows, shape, std::max(1, across), face).placed();
}

RoomLayout roomLayoutWithTrays(const QList<DrawnRow> &rows, const QSizeF &view, SeenFace face)
{
    double bestScale = 0.0;
    double bestCaption = 0.0;
    int bestCount = 1;
    const auto look = [&](double caption, double smallest) {
        for (int across = 1; across <= rows.size(); ++across) {
            const auto fits = [&](double scale) {
                return fitsInto(pixelSize(rows, shapeWithTrays(scale, caption), across), view);
            };
            const double scale = largestThatFits(fits, smallest);
            if (scale <= bestScale * 1.001) // the same but for rounding
                continue;
            bestScale = scale;
            bestCaption = caption;
            bestCount = across;
        }
    };
    look(kCaption, kSmallestReadable); // as long as racks become no smaller by it
    look(0.0, kSmallestReadable);
    if (bestScale == 0.0) // names, trays and what runs to a rack keep the room that they need
        look(0.0, kSmallestNamed);
    const RackShape shape = shapeWithTrays(bestScale > 0.0 ? bestScale : kElseScale, bestCaption);
    if (bestScale == 0.0) // too much to be read at once: as large as it can be seen
        bestCount = bestAcross(rows, shape, view);
    return Placer(rows, shape, bestCount, face).placed();
}

RoomLayout rowsWithTrays(const QList<DrawnRow> &rows, SeenFace face)
{
    return Placer(rows, shapeWithTrays(1.0), 1, face).placed();
}

RoomLayout
rowsBelowEachOther(const QList<DrawnRow> &rows, const QFont &font, double scale, SeenFace face)
{
    const RackShape shape = shapeFor(footWidths(rows, font), scale, FootStyle::Beside);
    return Placer(rows, shape, 1, face).placed();
}

RoomLayout
rowsFilling(const QList<DrawnRow> &rows, const QFont &font, const QSizeF &sheet, SeenFace face)
{
    const RackShape shape = shapeFor(footWidths(rows, font), 1.0, FootStyle::Beside);
    return Placer(rows, shape, bestAcross(rows, shape, sheet), face).placed();
}

QRectF deviceBox(const DrawnRack &rack, const RackCell &cell, int index)
{
    const DrawnDevice &device = rack.devices[index];
    if (!device.isStrip())
        return blockBox(cell.frame, cell.heightU, device, cell.face);
    int strip = 0;
    int used[2] = {0, 0};
    for (int i = 0; i < rack.devices.size(); ++i) {
        const DrawnDevice &other = rack.devices[i];
        if (!other.isStrip() || other.standing == DeviceStanding::Retired)
            continue;
        const RackSide side = seenSide(sideOfStrip(other, strip++), cell.face);
        const int place = used[side == RackSide::Right]++;
        if (i == index)
            return stripBox(cell.frame, side, place);
    }
    return {};
}

int deviceAt(const DrawnRack &rack, const RackCell &cell, const QPointF &point)
{
    int behind = -1;
    for (int i = 0; i < rack.devices.size(); ++i) {
        const DrawnDevice &device = rack.devices[i];
        const double reach = device.isStrip() ? kStripReach : 0.0;
        if (device.standing == DeviceStanding::Retired ||
            !deviceBox(rack, cell, i).adjusted(-reach, 0, reach, 0).contains(point))
            continue;
        if (device.fullDepth || !cell.face || device.face == *cell.face || device.isStrip())
            return i;
        behind = i;
    }
    return behind;
}

} // namespace kf
