// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/floor_picture.h"

#include "core/words/amount_words.h"
#include "core/words/state_words.h"
#include "ui/rack/device_picture.h"
#include "ui/rack/floor_legend.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Floor)
};

constexpr double kTileM = 0.6;     ///< of a raised floor
constexpr double kLeastTile = 7.0; ///< pixels below which tiles are not drawn
constexpr double kAisleTint = 0.12;
constexpr double kFrontThick = 3.0; ///< pixels of the edge that is the front
constexpr double kTextLine = 14.0;  ///< pixels of a line of text
constexpr double kLeastName = 11.0; ///< pixels across in which a name can stand
constexpr double kTick = 4.0;

/// Paints one drawing.
class FloorPainter {
public:
    FloorPainter(QPainter &painter, const FloorDrawing &drawing, const RackLook &look)
        : m_painter(painter)
        , m_drawing(drawing)
        , m_look(look)
    {
    }

    void paintHall(int index, const QRectF &exposed)
    {
        const DrawnHall &hall = m_drawing.halls[index];
        const HallPlace &place = m_drawing.layout.halls[index];
        if (!place.box.intersects(exposed))
            return;
        paintFloor(hall, place, exposed);
        for (const FloorAisle &aisle : hall.plan.aisles)
            paintAisle(aisle, place);
        paintWalls(hall, place);
        for (const FloorPlace &row : m_drawing.layout.rows) {
            if (row.hall == index)
                paintRow(hall, place, row);
        }
        paintMeasures(hall, place, index);
    }

    void paintRack(const FloorPlace &place)
    {
        const FloorRack &its = m_drawing.halls[place.hall].plan.racks[place.index];
        const DrawnRack *rack = m_drawing.rackOf(place.id);
        if (rack == nullptr)
            return;
        const RackMarks marks = m_drawing.marksOf(place.id);
        const LimitState state = shownState(*rack, m_look.overlay);
        const bool isBad = !its.fits || marks.overloaded || state == LimitState::Over;
        QPen edge(marks.selected ? m_look.roles.accent
                  : isBad        ? m_look.roles.over
                                 : m_look.roles.rackLine,
                  px(marks.selected || isBad ? 2.0 : 1.0));
        if (!its.fits && !marks.selected)
            edge.setStyle(Qt::DashLine);
        m_painter.setPen(edge);
        m_painter.setBrush(bodyColour(*rack, m_look, true));
        const double inset = px(0.5);
        const QRectF box = place.box.adjusted(inset, inset, -inset, -inset);
        m_painter.drawRect(box);
        if (state == LimitState::Unknown)
            paintHatch(m_painter, box, m_look.roles.faint, m_look.scale);
        if (!its.fits)
            paintHatch(m_painter, box, translucent(m_look.roles.over, 0.5), m_look.scale);
        paintFront(box, its.facing);
        paintName(*rack, its, state, box);
    }

private:
    double px(double pixels) const { return pixels / m_look.scale; }

    QString metres(double length) const
    {
        return amountText({length, Unit::Metres}, Digits::Short, m_drawing.wording);
    }

    QRectF inScene(const QRectF &box, const DrawnHall &hall, const HallPlace &place) const
    {
        const QPointF origin = place.floor.topLeft() - hall.plan.floor.topLeft() * kFloorUnits;
        return {origin + box.topLeft() * kFloorUnits, box.size() * kFloorUnits};
    }

    void paintFloor(const DrawnHall &hall, const HallPlace &place, const QRectF &exposed)
    {
        m_painter.setPen(m_look.roles.text);
        QString title = hall.name;
        if (hall.plan.knowsWidth && hall.plan.knowsDepth)
            title += QStringLiteral("  \u00b7  %1 \u00d7 %2")
                         .arg(metres(hall.plan.floor.width()), metres(hall.plan.floor.height()));
        else
            title += QStringLiteral("  \u00b7  %1").arg(Words::tr("size not known"));
        const Letters letters{rack_text::kName, true};
        paintText(m_painter,
                  place.title,
                  m_look,
                  letters,
                  Qt::AlignLeft | Qt::AlignVCenter,
                  m_look.texts->elided(title, letters, place.title.width() * m_look.scale));
        const double behind = m_look.texts->width(title, letters) + kTextLine;
        const Letters small{rack_text::kFigure};
        if (behind + m_look.texts->width(hall.figure, small) <=
            place.title.width() * m_look.scale) {
            m_painter.setPen(hall.state == LimitState::Within
                                 ? m_look.roles.muted
                                 : stateColour(hall.state, m_look.roles));
            paintText(m_painter,
                      place.title.adjusted(px(behind), 0, 0, 0),
                      m_look,
                      small,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      hall.figure);
        }
        m_painter.fillRect(place.floor, m_look.roles.raised);
        const double tile = kTileM * kFloorUnits;
        if (tile * m_look.scale < kLeastTile)
            return;
        const QRectF seen = place.floor & exposed;
        m_painter.setPen(QPen(m_look.roles.grid, 0));
        const auto first = [tile](double from, double origin) {
            return origin + std::ceil((from - origin) / tile) * tile;
        };
        for (double x = first(seen.left(), place.floor.left()); x < seen.right(); x += tile)
            m_painter.drawLine(QPointF(x, seen.top()), QPointF(x, seen.bottom()));
        for (double y = first(seen.top(), place.floor.top()); y < seen.bottom(); y += tile)
            m_painter.drawLine(QPointF(seen.left(), y), QPointF(seen.right(), y));
    }

    void paintAisle(const FloorAisle &aisle, const HallPlace &place)
    {
        const QRectF box(place.floor.left(),
                         place.floor.top() + aisle.box.top() * kFloorUnits,
                         place.floor.width(),
                         aisle.box.height() * kFloorUnits);
        m_painter.fillRect(box, translucent(aisleColour(aisle.air, m_look.roles), kAisleTint));
        if (aisle.air == AisleAir::Mixed)
            paintHatch(m_painter,
                       box,
                       translucent(aisleColour(aisle.air, m_look.roles), 2 * kAisleTint),
                       m_look.scale);
        if (box.height() * m_look.scale < kTextLine)
            return;
        const Letters letters{rack_text::kFigure};
        const QString length = metres(aisle.box.height());
        const QString whole = QStringLiteral("%1 \u00b7 %2").arg(aisleName(aisle.air), length);
        const double wide = box.width() * m_look.scale;
        m_painter.setPen(m_look.roles.muted);
        paintText(m_painter,
                  box,
                  m_look,
                  letters,
                  Qt::AlignHCenter | Qt::AlignVCenter,
                  m_look.texts->width(whole, letters) <= wide    ? whole
                  : m_look.texts->width(length, letters) <= wide ? length
                                                                 : QString());
    }

    /// A wall is a line; where the size is not known, the floor has no end.
    void paintWalls(const DrawnHall &hall, const HallPlace &place)
    {
        const QRectF &floor = place.floor;
        const auto wall = [&](const QPointF &from, const QPointF &to, bool isKnown) {
            QPen pen(isKnown ? m_look.roles.text : m_look.roles.muted, px(isKnown ? 2.0 : 1.0));
            if (!isKnown)
                pen.setStyle(Qt::DashLine);
            m_painter.setPen(pen);
            m_painter.drawLine(from, to);
        };
        wall(floor.topLeft(), floor.topRight(), hall.plan.knowsWidth);
        wall(floor.topLeft(), floor.bottomLeft(), hall.plan.knowsDepth);
        wall(floor.topRight(), floor.bottomRight(), hall.plan.knowsWidth);
        wall(floor.bottomLeft(), floor.bottomRight(), hall.plan.knowsDepth);
    }

    void paintRow(const DrawnHall &hall, const HallPlace &place, const FloorPlace &row)
    {
        const FloorRow &its = hall.plan.rows[row.index];
        const bool isSelected = row.id == m_drawing.selectedRow;
        const bool isEmpty =
            std::none_of(hall.plan.racks.cbegin(),
                         hall.plan.racks.cend(),
                         [&row](const FloorRack &rack) { return rack.row == row.id; });
        if (isEmpty || isSelected) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(isSelected ? m_look.roles.accent : m_look.roles.muted,
                                  px(isSelected ? 2.0 : 1.0),
                                  isEmpty ? Qt::DashLine : Qt::SolidLine));
            const double beside = isSelected ? px(2.0) : 0.0;
            m_painter.drawRect(row.box.adjusted(-beside, -beside, beside, beside));
        }
        const Letters letters{rack_text::kName, true};
        const QString arrow(QChar(its.facing == RowFacing::North ? 0x2191 : 0x2193));
        const QRectF name(place.names.left(), row.box.top(), place.names.width(), row.box.height());
        m_painter.setPen(isSelected ? m_look.roles.accent : m_look.roles.muted);
        const double room = name.width() * m_look.scale -
                            m_look.texts->width(QStringLiteral(" %1").arg(arrow), letters);
        const QString text = m_look.texts->elided(hall.rowNames.value(row.id), letters, room);
        if (row.box.height() * m_look.scale >= rack_text::kName)
            paintText(m_painter,
                      name,
                      m_look,
                      letters,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      QStringLiteral("%1 %2").arg(text, arrow));
    }

    /// A line with a tick at both ends and its length in the middle.
    void paintMeasure(const QPointF &from, const QPointF &to, double length)
    {
        const bool lies = std::abs(to.x() - from.x()) > std::abs(to.y() - from.y());
        const Letters letters{rack_text::kFigure};
        const QString text = metres(length);
        const double room = (lies ? to.x() - from.x() : to.y() - from.y()) * m_look.scale;
        const double need = lies ? m_look.texts->width(text, letters) + 8 : kTextLine;
        if (room < need)
            return;
        const QPointF tick = lies ? QPointF(0, px(kTick)) : QPointF(px(kTick), 0);
        m_painter.setPen(QPen(m_look.roles.muted, 0));
        m_painter.drawLine(from, to);
        for (const QPointF &end : {from, to})
            m_painter.drawLine(end - tick, end + tick);
        const QPointF middle = (from + to) / 2;
        const QRectF box =
            lies
                ? QRectF(
                      middle.x() - px(50), middle.y() - px(kTextLine + 1), px(100), px(kTextLine))
                : QRectF(middle.x() + px(3), middle.y() - px(kTextLine / 2), px(60), px(kTextLine));
        paintText(m_painter,
                  box,
                  m_look,
                  letters,
                  (lies ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter,
                  text);
    }

    void paintMeasures(const DrawnHall &hall, const HallPlace &place, int index)
    {
        const QRectF &floor = place.floor;
        if (hall.plan.knowsWidth)
            paintMeasure(floor.topLeft() - QPointF(0, px(6)),
                         floor.topRight() - QPointF(0, px(6)),
                         hall.plan.floor.width());
        QList<QRectF> rows;
        double right = floor.right();
        for (const FloorPlace &row : m_drawing.layout.rows) {
            if (row.hall != index)
                continue;
            rows.append(row.box);
            right = std::max(right, row.box.right());
        }
        std::sort(rows.begin(), rows.end(), [](const QRectF &a, const QRectF &b) {
            return a.top() < b.top();
        });
        const double x = right + px(8);
        for (qsizetype i = 0; i + 1 < rows.size(); ++i)
            paintMeasure({x, rows[i].top()},
                         {x, rows[i + 1].top()},
                         (rows[i + 1].top() - rows[i].top()) / kFloorUnits);
    }

    void paintFront(const QRectF &box, RowFacing facing)
    {
        const double thick = std::min(px(kFrontThick), box.height() / 6);
        QRectF front = box;
        if (facing == RowFacing::North)
            front.setHeight(thick);
        else
            front.setTop(box.bottom() - thick);
        m_painter.fillRect(front, m_look.roles.text);
    }

    /// The name along the longer way that holds it, and the figure of an overlay below it.
    void paintName(const DrawnRack &rack, const FloorRack &its, LimitState state, const QRectF &box)
    {
        Letters letters{rack_text::kFigure, true};
        const double wide = box.width() * m_look.scale;
        const double high = box.height() * m_look.scale;
        QString sign = stateSign(its.fits ? state : LimitState::Over);
        if (its.fits && state == LimitState::Within)
            sign.clear();
        QString name = sign.isEmpty() ? rack.name : QStringLiteral("%1 %2").arg(rack.name, sign);
        const bool lies = m_look.texts->width(name, letters) + 4 <= wide;
        const double length = (lies ? wide : high) - 4;
        const double across = lies ? high : wide;
        if (across < kLeastName)
            return;
        if (m_look.texts->width(name, letters) > length) {
            letters.pixels = rack_text::kSmallest;
            name = m_look.texts->elidedInside(rack.name, letters, length);
        }
        const LimitBar &bar = rack.bar(headBar(m_look.overlay));
        const QString figure = m_look.overlay == Overlay::FreeUnits ? rack.freeUnits : bar.figure;
        const Letters small{rack_text::kFoot};
        const bool hasFigure =
            m_look.texts->width(figure, small) <= length && across >= 2 * kTextLine + kFrontThick;
        m_painter.save();
        m_painter.setPen(m_look.roles.text);
        m_painter.translate(box.center());
        if (!lies)
            m_painter.rotate(-90);
        const double line = px(kTextLine);
        const QRectF first(px(-length / 2), hasFigure ? -line : -line / 2, px(length), line);
        paintText(m_painter, first, m_look, letters, Qt::AlignCenter, name);
        if (hasFigure) {
            m_painter.setPen(bar.state == LimitState::Within
                                 ? m_look.roles.muted
                                 : stateColour(bar.state, m_look.roles));
            paintText(m_painter, first.translated(0, line), m_look, small, Qt::AlignCenter, figure);
        }
        m_painter.restore();
    }

    QPainter &m_painter;
    const FloorDrawing &m_drawing;
    const RackLook &m_look;
};

} // namespace

void paintFloors(QPainter &painter,
                 const FloorDrawing &drawing,
                 const RackLook &look,
                 const QRectF &exposed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    FloorPainter floors(painter, drawing, look);
    for (int i = 0; i < drawing.layout.halls.size(); ++i)
        floors.paintHall(i, exposed);
    for (const FloorPlace &rack : drawing.layout.racks) {
        if (rack.box.intersects(exposed))
            floors.paintRack(rack);
    }
}

} // namespace kf
