// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/floor_layout.h"

#include "ui/rack/rack_shape.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

// Pixels at the scale of the layout.
constexpr double kTitle = 40.0;    ///< name of the hall, and its width
constexpr double kMeasures = 62.0; ///< at the right: row pitches and the depth
constexpr double kBelow = 14.0;
constexpr double kMargin = 10.0;
constexpr double kNameGap = 12.0;
constexpr double kMostName = 140.0;

constexpr double kSmallestScale = 0.002;
constexpr double kMostScale = 2.2; ///< a rack 600 mm wide is then 132 pixels wide
constexpr int kHalvings = 24;
constexpr int kMostAcross = 24;
constexpr double kLeastSide = 1.0; ///< metres that an empty hall of unknown size is drawn

/// What is drawn of a hall, racks that do not fit included, in metres.
QRectF reachOf(const DrawnHall &hall)
{
    QRectF reach = hall.plan.floor;
    reach.setWidth(std::max(reach.width(), kLeastSide));
    reach.setHeight(std::max(reach.height(), kLeastSide));
    for (const FloorRow &row : hall.plan.rows)
        reach |= row.box;
    return reach;
}

QRectF scaled(const QRectF &metres)
{
    return {metres.topLeft() * kFloorUnits, metres.size() * kFloorUnits};
}

/// Places halls at a scale that is given.
class Placer {
public:
    Placer(const QList<DrawnHall> &halls, const QFont &font, double scale)
        : m_halls(halls)
        , m_scale(scale)
    {
        const QFontMetricsF metrics(rackFont(font, rack_text::kName, true));
        double widest = 0.0;
        for (const DrawnHall &hall : halls) {
            for (const QString &name : hall.rowNames)
                widest =
                    std::max(widest, metrics.horizontalAdvance(name + QStringLiteral(" \u2191")));
        }
        m_names = std::min(widest, kMostName) + 2 * kNameGap;
        m_layout.scale = scale;
    }

    /// So many beside each other, or by as many pixels as `width` says.
    FloorLayout placed(int across, double width)
    {
        double x = 0.0;
        double y = 0.0;
        double lowest = 0.0;
        int inBand = 0;
        for (int i = 0; i < m_halls.size(); ++i) {
            const QSizeF size = sizeOf(m_halls[i]);
            if (inBand > 0 && (inBand >= across || (x + size.width()) * m_scale > width)) {
                x = 0.0;
                y = lowest;
                inBand = 0;
            }
            place(i, QRectF(QPointF(x, y), size));
            x += size.width();
            lowest = std::max(lowest, y + size.height());
            ++inBand;
        }
        for (const HallPlace &hall : std::as_const(m_layout.halls))
            m_layout.bounds |= hall.box;
        const double margin = kMargin / m_scale;
        m_layout.bounds.adjust(-margin, -margin, margin, margin);
        return m_layout;
    }

private:
    QSizeF sizeOf(const DrawnHall &hall) const
    {
        const QSizeF reach = reachOf(hall).size() * kFloorUnits;
        return {reach.width() + (m_names + kMeasures) / m_scale,
                reach.height() + (kTitle + kBelow) / m_scale};
    }

    void place(int index, const QRectF &box)
    {
        const DrawnHall &hall = m_halls[index];
        const QRectF reach = scaled(reachOf(hall));
        const QPointF corner = box.topLeft() + QPointF(m_names, kTitle) / m_scale - reach.topLeft();
        const QRectF floor = scaled(hall.plan.floor).translated(corner);
        m_layout.halls.append({QRectF(box.left() + kNameGap / m_scale,
                                      box.top(),
                                      box.width() - kNameGap / m_scale,
                                      kTitle / m_scale / 2),
                               floor,
                               QRectF(box.left() + kNameGap / m_scale,
                                      floor.top(),
                                      (m_names - kNameGap) / m_scale,
                                      floor.height()),
                               box});
        for (int i = 0; i < hall.plan.racks.size(); ++i)
            m_layout.racks.append({hall.plan.racks[i].rack,
                                   index,
                                   i,
                                   scaled(hall.plan.racks[i].box).translated(corner)});
        for (int i = 0; i < hall.plan.rows.size(); ++i)
            m_layout.rows.append({hall.plan.rows[i].row,
                                  index,
                                  i,
                                  scaled(hall.plan.rows[i].box).translated(corner)});
    }

    const QList<DrawnHall> &m_halls;
    double m_scale;
    double m_names = 0.0;
    FloorLayout m_layout;
};

template<typename Places> int indexOf(const Places &places, const Id &id)
{
    for (int i = 0; i < places.size(); ++i) {
        if (places[i].id == id)
            return i;
    }
    return -1;
}

} // namespace

int FloorLayout::rackAt(const QPointF &point) const
{
    for (int i = 0; i < racks.size(); ++i) {
        if (racks[i].box.contains(point))
            return i;
    }
    return -1;
}

int FloorLayout::rowAt(const QPointF &point) const
{
    for (int i = 0; i < rows.size(); ++i) {
        QRectF box = rows[i].box;
        box.setLeft(halls[rows[i].hall].names.left());
        if (box.contains(point))
            return i;
    }
    return -1;
}

int FloorLayout::rackOf(const Id &rack) const
{
    return indexOf(racks, rack);
}

int FloorLayout::rowOf(const Id &row) const
{
    return indexOf(rows, row);
}

int FloorLayout::rackBeside(int rack, int dx, int dy) const
{
    if (rack < 0 || rack >= racks.size())
        return racks.isEmpty() ? -1 : 0;
    const QPointF from = racks[rack].box.center();
    int nearest = -1;
    double least = 0.0;
    for (int i = 0; i < racks.size(); ++i) {
        const QPointF way = racks[i].box.center() - from;
        const double along = way.x() * dx + way.y() * dy;
        const double aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        // Along the direction, and rather far ahead than far aside.
        if (i == rack || along <= 0.0 || aside > 2 * along)
            continue;
        const double distance = along + 2 * aside;
        if (nearest < 0 || distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

FloorLayout floorLayout(const QList<DrawnHall> &halls, const QFont &font, const QSizeF &view)
{
    int bestAcross = 1;
    double bestScale = 0.0;
    for (int across = 1; across <= std::min(int(halls.size()), kMostAcross); ++across) {
        const auto fits = [&](double scale) {
            const QSizeF size =
                Placer(halls, font, scale).placed(across, 1e9).bounds.size() * scale;
            return size.width() <= view.width() && size.height() <= view.height();
        };
        double low = kSmallestScale;
        double high = kMostScale;
        for (int i = 0; i < kHalvings; ++i) {
            const double middle = (low + high) / 2;
            (fits(middle) ? low : high) = middle;
        }
        if (low > bestScale * 1.02) {
            bestScale = low;
            bestAcross = across;
        }
    }
    return Placer(halls, font, std::max(bestScale, kSmallestScale)).placed(bestAcross, 1e9);
}

FloorLayout
floorAtScale(const QList<DrawnHall> &halls, const QFont &font, double scale, double width)
{
    return Placer(halls, font, scale).placed(kMostAcross, width);
}

} // namespace kf
