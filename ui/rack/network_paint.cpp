// SPDX-License-Identifier: GPL-3.0-or-later
// How cables, their numbers and the texts of racks between them look.
#include "ui/rack/device_picture.h"
#include "ui/rack/network_lines.h"

#include <QHash>
#include <QPainter>

#include <cmath>
#include <utility>

namespace kf {

namespace {

constexpr double kNumberSize = 9.5;
constexpr double kNumberHeight = 14.0;
constexpr double kNumberPadding = 5.0;
constexpr double kApart = 2.0;      ///< between two texts
constexpr double kSquare = 64.0;    ///< in which texts are looked for
constexpr double kHalo = 4.0;       ///< around the bundle at hand
constexpr double kHaloTint = 0.35;  ///< its opacity
constexpr double kTolerance = 0.98; ///< a zoom that close to the shape's is the shape's

void paintLine(QPainter &painter, const NetworkLine &line, const RackLook &look)
{
    if (line.atHand) {
        painter.setPen(
            QPen(translucent(look.roles.accent, kHaloTint), line.width + kHalo / look.scale));
        painter.drawLine(line.line);
    }
    const QColor colour = translucent(cableColour(line.look, look.roles), line.opacity);
    const Qt::PenStyle style = line.look == CableLook::OutOfReach ? Qt::DashLine
                               : line.look == CableLook::Unknown  ? Qt::DotLine
                                                                  : Qt::SolidLine;
    painter.setPen(QPen(colour, line.width, style, Qt::FlatCap));
    painter.drawLine(line.line);
}

Letters lettersOf(const NetworkNumber &number)
{
    return {kNumberSize, !number.isCount};
}

/// The size of a text in pixels.
QSizeF sizeOf(const NetworkNumber &number, const RackLook &look)
{
    return {look.texts->width(number.text, lettersOf(number)) + 2 * kNumberPadding, kNumberHeight};
}

/// True where its line is long enough for it.
bool hasRoom(const NetworkNumber &number, const QSizeF &pixels, double scale)
{
    const double needed = number.isUpright ? pixels.height() : pixels.width();
    return number.room <= 0.0 || number.room * scale >= needed + kApart;
}

/// Boxes that are taken, found again by where they are.
class TakenBoxes {
public:
    explicit TakenBoxes(double side) : m_side(side) {}

    bool isFree(const QRectF &box) const
    {
        bool isFree = true;
        forEachSquare(box, [&](const Square &square) {
            for (const QRectF &other : m_boxes.value(square))
                isFree = isFree && !other.intersects(box);
        });
        return isFree;
    }
    void take(const QRectF &box)
    {
        forEachSquare(box, [&](const Square &square) { m_boxes[square].append(box); });
    }

private:
    using Square = std::pair<int, int>;

    template<typename Visit> void forEachSquare(const QRectF &box, const Visit &visit) const
    {
        const auto index = [this](double at) {
            return static_cast<int>(std::floor(at / m_side));
        };
        for (int x = index(box.left()); x <= index(box.right()); ++x) {
            for (int y = index(box.top()); y <= index(box.bottom()); ++y)
                visit(Square(x, y));
        }
    }

    double m_side;
    QHash<Square, QList<QRectF>> m_boxes;
};

void paintNumber(QPainter &painter,
                 const NetworkNumber &number,
                 const QRectF &box,
                 const RackLook &look)
{
    const double round = box.height() / 2;
    const QColor colour = number.isCount ? look.roles.text : cableColour(number.look, look.roles);
    painter.setPen(QPen(number.isCount ? look.roles.line : colour, 1.0 / look.scale));
    painter.setBrush(look.roles.surface);
    painter.drawRoundedRect(box, round, round);
    if (number.look == CableLook::Unknown && !number.isCount)
        paintHatch(painter,
                   box.adjusted(box.height() / 3, 0, -box.height() / 3, 0),
                   look.roles.grid,
                   look.scale);
    painter.setPen(colour);
    paintText(painter, box, look, lettersOf(number), Qt::AlignCenter, number.text);
}

/// Racks stand side by side: there is no more room than this for their texts.
double roomForTexts(const RackLook &look)
{
    return look.shape.cellWidth * look.scale - 2 * kApart;
}

} // namespace

QString footText(const NetworkFoot &foot, qsizetype line, Letters letters, const RackLook &look)
{
    const double room = roomForTexts(look);
    const bool fits = look.texts->width(foot.lines[line], letters) <= room;
    return fits ? foot.lines[line] : look.texts->elided(foot.brief[line], letters, room);
}

void paintCableTexts(QPainter &painter,
                     const DrawnRack &rack,
                     const RackLook &look,
                     const NetworkFoot &foot,
                     const QRectF &frame)
{
    const double wide = look.shape.cellWidth;
    const double line = 15 / look.shape.scale;
    const Letters nameLetters{rack_text::kName, true};
    painter.setPen(look.roles.text);
    paintText(painter,
              {0, frame.top() - line - 2 / look.shape.scale, wide, line},
              look,
              nameLetters,
              Qt::AlignCenter,
              look.texts->elidedInside(rack.name, nameLetters, roomForTexts(look)));
    if (look.scale < look.shape.scale * kTolerance)
        return;
    double top = frame.bottom() + 3 / look.shape.scale;
    for (qsizetype i = 0; i < foot.lines.size(); ++i) {
        const bool isLast = i + 1 == foot.lines.size();
        const Letters letters{rack_text::kFoot, isLast && foot.state == LimitState::Over};
        painter.setPen(isLast && foot.state != LimitState::Within
                           ? stateColour(foot.state, look.roles)
                       : i == 1 ? look.roles.text
                                : look.roles.muted);
        paintText(painter,
                  {0, top, wide, line},
                  look,
                  letters,
                  Qt::AlignCenter,
                  footText(foot, i, letters, look));
        top += line;
    }
}

QList<NumberBox> numberBoxes(const QList<NetworkNumber> &numbers, const RackLook &look)
{
    QList<NumberBox> boxes;
    TakenBoxes taken(kSquare / look.scale);
    for (const bool counts : {false, true}) {
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const NetworkNumber &number = numbers[i];
            const QSizeF pixels = sizeOf(number, look);
            if (number.isCount != counts || !hasRoom(number, pixels, look.scale))
                continue;
            const QSizeF size = pixels / look.scale;
            QRectF box(number.centre - QPointF(size.width() / 2, size.height() / 2), size);
            if (!counts && !taken.isFree(box))
                box.translate(-size.width() - kApart / look.scale, 0.0);
            if (!taken.isFree(box))
                continue;
            taken.take(box);
            boxes.append({box, i});
        }
    }
    return boxes;
}

QColor cableColour(CableLook look, const Roles &roles)
{
    switch (look) {
    case CableLook::Dac:
        return roles.series[1];
    case CableLook::Acc:
        return roles.series[2];
    case CableLook::Aoc:
        return roles.series[3];
    case CableLook::Multimode:
        return roles.series[0];
    case CableLook::SingleMode:
        return roles.series[4];
    case CableLook::TwistedPair:
        return roles.series[7];
    case CableLook::OutOfReach:
        return roles.over;
    case CableLook::OtherMedium:
    case CableLook::Unknown:
        return roles.muted;
    }
    return roles.muted;
}

void paintNetwork(QPainter &painter, const NetworkLines &lines, const RackLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.roles.rackLine, 1.0 / look.scale));
    painter.setBrush(look.roles.rack);
    for (const QRectF &tray : lines.trays)
        painter.drawRoundedRect(tray, 4 / look.scale, 4 / look.scale);
    painter.setBrush(Qt::NoBrush);
    for (const NetworkLine &line : lines.lines)
        paintLine(painter, line, look);
    for (const NumberBox &each : numberBoxes(lines.numbers, look))
        paintNumber(painter, lines.numbers[each.number], each.box, look);
    painter.restore();
}

} // namespace kf
