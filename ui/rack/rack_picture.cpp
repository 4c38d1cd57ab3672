// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/rack_picture.h"

#include "core/words/state_words.h"
#include "ui/rack/device_picture.h"
#include "ui/rack/network_lines.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Racks)
};

constexpr double kRadius = 4.0;
constexpr double kRowTitleGap = 16.0; ///< pixels between the name of a row and its figure
constexpr double kCaptionGap = 1.0;   ///< least pixels between the name of a bar and its figure
constexpr double kFeedLine = 12.0;    ///< pixels of the line that names the feeds of strips
constexpr double kBarHeight = 4.0;    ///< pixels at the scale of the shape
constexpr int kUnitsPerNumber = 6;
constexpr double kEveryNumber = 9.5; ///< pixels of a unit from which each has its number
constexpr double kNumberGap = 1.0;   ///< pixels beside such a number, at least
constexpr double kNumbers = 5.0;     ///< pixels of a unit from which some have one
constexpr double kLeastNumber = 6.5; ///< pixels of the smallest letters of a number
constexpr double kBlocksOnly = 2.2;  ///< pixels of a unit below which a rack is one block
constexpr double kTint = 0.16;       ///< of the state in the body of a rack
constexpr double kFreeTint = 0.5;    ///< so that numbers can be read on it
constexpr double kStrongTint = 0.34; ///< the same where nothing else is seen of it
constexpr double kMostGrowth = 1.5;  ///< of texts when zooming in
constexpr double kTolerance = 0.98;  ///< a zoom that close to the shape's is the shape's

/// How much of a rack is free: what is reserved is neither that nor used.
double freeShare(const DrawnRack &rack)
{
    const double reserved = double(rack.reserved.size()) / std::max(1, rack.heightU);
    return std::max(0.0, 1.0 - rack.bar(RackBar::Units).share - reserved);
}

/// The texts of head and foot: their size grows a little with the zoom.
double growth(const RackLook &look)
{
    return std::clamp(look.scale / look.shape.scale, 1.0, kMostGrowth);
}

/// Scene units of so many pixels at the shape's scale.
double measure(const RackLook &look, double pixels)
{
    return pixels / look.shape.scale;
}

bool showsFoot(const RackLook &look)
{
    return look.scale >= look.shape.scale * kTolerance;
}

bool fits(Letters letters, const QString &text, double width, const RackLook &look)
{
    return look.texts->width(text, letters) <= width * look.scale;
}

void paintBar(QPainter &painter, const QRectF &box, const LimitBar &bar, const RackLook &look)
{
    const double radius = box.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.roles.grid);
    painter.drawRoundedRect(box, radius, radius);
    if (!bar.limited)
        return;
    QRectF filled = box;
    filled.setWidth(bar.state == LimitState::Over ? box.width() : box.width() * bar.share);
    if (bar.state == LimitState::Unknown) {
        paintHatch(painter, filled, look.roles.muted, look.scale);
        return;
    }
    painter.setBrush(stateColour(bar.state, look.roles));
    painter.drawRoundedRect(filled, radius, radius);
    if (bar.assumed)
        paintHatch(painter, filled, look.roles.surface, look.scale);
}

QColor figureColour(LimitState state, const RackLook &look, const QColor &within)
{
    return state == LimitState::Within ? within : stateColour(state, look.roles);
}

/// The figure of a bar as long as there is room for.
const QString &shownFigure(const LimitBar &bar, const RackLook &look)
{
    return look.shape.foot == FootStyle::Brief ? bar.brief : bar.figure;
}

/// What the head says: the figure of the overlay and its state.
struct Head {
    QString figure;
    LimitState state = LimitState::Within;
};

Head headOf(const DrawnRack &rack, Overlay overlay)
{
    if (overlay == Overlay::Network)
        return {};
    if (overlay == Overlay::FreeUnits)
        return {rack.freeUnits, LimitState::Within};
    const LimitBar &bar = rack.bar(headBar(overlay));
    return {bar.figure, overlay == Overlay::Plain ? rack.state : bar.state};
}

void paintHead(QPainter &painter, const DrawnRack &rack, const RackLook &look, const Head &head)
{
    const double wide = look.shape.cellWidth;
    const double line = measure(look, 16);
    const double bottom = look.shape.headHeight - measure(look, 10);
    const Letters nameLetters{rack_text::kName * growth(look), true};
    const QString marked = QStringLiteral("%1 %2").arg(rack.name, stateSign(head.state));
    const QString name = head.state != LimitState::Within && fits(nameLetters, marked, wide, look)
                             ? marked
                             : rack.name;
    painter.setPen(look.roles.text);
    const Letters figureLetters{rack_text::kFigure * growth(look)};
    const QString figure = look.overlay == Overlay::FreeUnits
                               ? head.figure
                               : shownFigure(rack.bar(headBar(look.overlay)), look);
    const bool figureFits =
        fits(figureLetters, figure, wide, look) && line * look.scale >= rack_text::kFigure;
    // Without a figure below it the name moves down, away from the title of the row.
    const double lines = figureFits ? 2.0 : 1.5;
    const QRectF nameBox(0, bottom - lines * line - measure(look, 3), wide, line);
    // A name stays in sight: what does not fit is shortened, never left out.
    paintText(painter,
              nameBox,
              look,
              nameLetters,
              Qt::AlignCenter,
              look.texts->elidedInside(name, nameLetters, wide * look.scale));
    painter.setPen(figureColour(rack.bar(headBar(look.overlay)).state, look, look.roles.muted));
    if (figureFits)
        paintText(painter,
                  {0, bottom - line - measure(look, 2), wide, line},
                  look,
                  figureLetters,
                  Qt::AlignCenter,
                  figure);
    const double inset = (wide - kRackWidth) / 2 + 8;
    paintBar(painter,
             {inset, bottom, wide - 2 * inset, measure(look, kBarHeight)},
             rack.bar(headBar(look.overlay)),
             look);
}

/// The longest figure that leaves a name its room, which is never cut: alone it still says what its
/// bar is. Where not even that fits, the figure stands alone.
std::pair<QString, QString> footTexts(const LimitBar &bar, const RackLook &look, double room)
{
    const Letters letters{rack_text::kFoot};
    const double name = look.texts->width(bar.name, letters);
    for (const QString &figure : {shownFigure(bar, look), bar.brief}) {
        if (name + look.texts->width(figure, letters) + kCaptionGap <= room)
            return {bar.name, figure};
    }
    return name <= room ? std::pair(bar.name, QString()) : std::pair(QString(), bar.brief);
}

void paintFootLine(QPainter &painter, const QRectF &box, const LimitBar &bar, const RackLook &look)
{
    const Letters letters{rack_text::kFoot};
    const double line = measure(look, 14);
    const bool stacked = look.shape.foot == FootStyle::Stacked;
    if (showsFoot(look)) {
        const QRectF first(box.left(), box.top(), box.width(), line);
        const double room = box.width() * look.scale;
        // Where a person has zoomed, the layout stays: a figure may be longer than a rack is wide.
        const bool isFull =
            look.texts->width(shownFigure(bar, look), letters) + kCaptionGap <= room;
        const auto [name, figure] = stacked ? std::pair(look.texts->elided(bar.name, letters, room),
                                                        isFull ? shownFigure(bar, look) : bar.brief)
                                            : footTexts(bar, look, room);
        painter.setPen(look.roles.muted);
        paintText(painter, first, look, letters, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setPen(figureColour(bar.state, look, look.roles.text));
        const QRectF second = stacked ? first.translated(0, measure(look, 13)) : first;
        const Qt::Alignment side = stacked ? Qt::AlignLeft : Qt::AlignRight;
        paintText(painter, second, look, letters, side | Qt::AlignVCenter, figure);
    }
    const double barTop = box.top() + measure(look, stacked ? 28 : 15);
    paintBar(painter, {box.left(), barTop, box.width(), measure(look, kBarHeight)}, bar, look);
}

void paintFoot(QPainter &painter, const DrawnRack &rack, const RackLook &look, const QRectF &frame)
{
    const double side = measure(look, 6);
    const double left = std::min(frame.left(), side);
    const double width = look.shape.cellWidth - 2 * left;
    const double step = measure(look, look.shape.foot == FootStyle::Stacked ? 38 : 25);
    double top = frame.bottom() + measure(look, kFeedLine + 1);
    for (int i = 0; i < kRackBars; ++i) {
        if (i == int(headBar(look.overlay)))
            continue;
        paintFootLine(painter, {left, top, width, step}, rack.bars[i], look);
        top += step;
    }
}

/// The strips that hang at each side of a rack.
struct StripSides {
    QList<const DrawnDevice *> left;
    QList<const DrawnDevice *> right;
};

StripSides stripsOf(const DrawnRack &rack, SeenFace face)
{
    StripSides sides;
    int strip = 0;
    for (const DrawnDevice &device : rack.devices) {
        if (!device.isStrip() || device.standing == DeviceStanding::Retired)
            continue;
        const bool isRight = seenSide(sideOfStrip(device, strip++), face) == RackSide::Right;
        (isRight ? sides.right : sides.left).append(&device);
    }
    return sides;
}

/// Numbers of units between the strips and the devices, at each side where there is room.
void paintNumbers(QPainter &painter, const DrawnRack &rack, const RackLook &look, QRectF frame)
{
    const double unit = kUnitHeight * look.scale;
    if (unit < kNumbers)
        return;
    const StripSides strips = stripsOf(rack, look.shape.face);
    const int step = unit >= kEveryNumber ? 1 : kUnitsPerNumber;
    const double size = std::clamp(unit * 0.8, rack_text::kNumber, rack_text::kNumber + 2);
    const double widest = look.texts->width(QStringLiteral("00"), Letters{size});
    painter.setPen(look.roles.muted);
    for (const bool isLeft : {true, false}) {
        const auto hanging = (isLeft ? strips.left : strips.right).size();
        const double taken = stripsWidth(int(hanging));
        const double wide = kNumberWidth - taken;
        // Beside a strip the letters become smaller: nothing runs through them.
        const double room = wide * look.scale - 2.0 * kNumberGap;
        const Letters letters{std::floor(size * std::min(1.0, room / widest))};
        if (letters.pixels < kLeastNumber)
            continue;
        for (int number = 1; number <= rack.heightU; number += step) {
            const QRectF row = unitsBox(frame, rack.heightU, number, 1.0);
            const QString text = QString::number(number);
            paintText(painter,
                      {isLeft ? frame.left() + taken : row.right(), row.top(), wide, row.height()},
                      look,
                      letters,
                      Qt::AlignCenter,
                      text);
        }
    }
}

/// Below each side of a rack the feeds of the strips that hang there; what is lost in its colour.
void paintFeeds(QPainter &painter,
                const DrawnRack &rack,
                const RackLook &look,
                const RackMarks &marks,
                const QRectF &frame)
{
    if (!showsFoot(look))
        return;
    const StripSides strips = stripsOf(rack, look.shape.face);
    const Letters letters{rack_text::kSmallest, true};
    for (const bool isLeft : {true, false}) {
        QStringList feeds;
        bool isLost = false;
        for (const DrawnDevice *strip : isLeft ? strips.left : strips.right) {
            if (!strip->feeds.isEmpty())
                feeds.append(strip->feeds);
            isLost = isLost || marks.down.contains(strip->id);
        }
        if (feeds.isEmpty())
            continue;
        QString text = feeds.join(QLatin1Char(' '));
        if (isLost)
            text += QStringLiteral(" %1").arg(stateSign(LimitState::Over));
        painter.setPen(isLost ? look.roles.over : look.roles.muted);
        const double half = frame.width() / 2;
        paintText(painter,
                  {isLeft ? frame.left() : frame.left() + half,
                   frame.bottom() + measure(look, 1),
                   half,
                   measure(look, kFeedLine)},
                  look,
                  letters,
                  (isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                  look.texts->elided(text, letters, half * look.scale));
    }
}

/// Where both faces are shown at once, below the halves of the devices which is which.
void paintFaces(QPainter &painter, const DrawnRack &rack, const RackLook &look, const QRectF &frame)
{
    if (!showsFoot(look) || !namesFaces(rack, look.shape.face))
        return;
    painter.setPen(look.roles.muted);
    const QRectF units = unitsBox(frame, rack.heightU, 1.0, 1.0);
    const double half = units.width() / 2;
    const QRectF front(
        units.left(), frame.bottom() + measure(look, 1), half, measure(look, kFeedLine));
    const Letters letters{rack_text::kSmallest, true};
    paintText(painter, front, look, letters, Qt::AlignCenter, Words::tr("F", "front of a rack"));
    paintText(painter,
              front.translated(half, 0),
              look,
              letters,
              Qt::AlignCenter,
              Words::tr("R", "rear of a rack"));
}

/// The boxes of units, in order, where those side by side make one.
template<typename Unit>
QList<QRectF> runsOf(const QList<Unit> &units, int heightU, const QRectF &frame)
{
    QList<QRectF> boxes;
    for (qsizetype from = 0; from < units.size();) {
        qsizetype next = from + 1;
        while (next < units.size() && units[next] == units[next - 1] + 1)
            ++next;
        boxes.append(unitsBox(frame, heightU, units[from], double(next - from)));
        from = next;
    }
    return boxes;
}

void paintBody(QPainter &painter,
               const DrawnRack &rack,
               const RackLook &look,
               const RackMarks &marks,
               const QRectF &frame,
               bool far)
{
    const bool bad =
        (rack.state == LimitState::Over && look.overlay != Overlay::Network) || marks.overloaded;
    const double thick = (marks.selected || bad ? 1.8 : 1.0) / std::min(look.scale, 1.0);
    painter.setPen(QPen(marks.selected ? look.roles.accent
                        : bad          ? look.roles.over
                                       : look.roles.rackLine,
                        thick));
    painter.setBrush(bodyColour(rack, look, far));
    painter.drawRoundedRect(frame, kRadius, kRadius);
    const LimitState state = shownState(rack, look.overlay);
    if (state == LimitState::Unknown && (far || look.overlay != Overlay::Plain))
        paintHatch(painter, frame, look.roles.faint, look.scale);
    for (const QRectF &box : runsOf(rack.reserved, rack.heightU, frame))
        paintHatch(painter, box, look.roles.rackLine, look.scale);
    for (const QRectF &box : runsOf(marks.refused, rack.heightU, frame))
        paintHatch(painter, box, look.roles.faint, look.scale);
}

/// Of the figure in the title of a row.
Letters besideRowName(Letters letters)
{
    return Letters{rack_text::kFigure * letters.pixels / rack_text::kName};
}

/// The name of a rack that is too narrow for it, along the rack, with its state.
void paintFarName(QPainter &painter, const DrawnRack &rack, const RackLook &look, QRectF frame)
{
    const Letters letters{rack_text::kFigure, true};
    const Head head = headOf(rack, look.overlay);
    const bool hasMark = look.overlay != Overlay::FreeUnits && look.overlay != Overlay::Network;
    QString text =
        hasMark ? QStringLiteral("%1  %2").arg(rack.name, stateSign(head.state)) : rack.name;
    const QString whole = QStringLiteral("%1  %2").arg(text, head.figure);
    if (look.overlay != Overlay::Plain && fits(letters, whole, frame.height(), look))
        text = whole;
    const bool lies = fits(letters, text, frame.width(), look);
    const double length = lies ? frame.width() : frame.height();
    if (!fits(letters, text, length, look))
        text = look.texts->elidedInside(rack.name, letters, length * look.scale);
    painter.save();
    painter.setPen(look.roles.text);
    painter.translate(frame.center());
    if (!lies)
        painter.rotate(-90);
    const double thick = 16 / look.scale;
    paintText(
        painter, {-length / 2, -thick / 2, length, thick}, look, letters, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace

bool namesFaces(const DrawnRack &rack, SeenFace face)
{
    return !face &&
           std::any_of(rack.devices.cbegin(), rack.devices.cend(), [](const DrawnDevice &device) {
               return !device.isStrip() && !device.fullDepth && !device.halfWidth &&
                      device.standing != DeviceStanding::Retired;
           });
}

void paintText(QPainter &painter,
               const QRectF &box,
               const RackLook &look,
               Letters letters,
               Qt::Alignment alignment,
               const QString &text)
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(1.0 / look.scale, 1.0 / look.scale);
    look.texts->draw(painter, QRectF(QPointF(), box.size() * look.scale), letters, alignment, text);
    painter.restore();
}

QColor bodyColour(const DrawnRack &rack, const RackLook &look, bool far)
{
    if (look.overlay == Overlay::FreeUnits)
        return heatColour(look.roles, freeShare(rack) * kFreeTint);
    if (look.overlay == Overlay::Network || (look.overlay == Overlay::Plain && !far))
        return look.roles.rack;
    const LimitBar &bar = rack.bar(headBar(look.overlay));
    const LimitState state = look.overlay == Overlay::Plain ? rack.state : bar.state;
    const bool hasColour = look.overlay == Overlay::Plain || bar.limited;
    if (!hasColour || state == LimitState::Unknown)
        return look.roles.rack;
    return mixed(look.roles.rack, stateColour(state, look.roles), far ? kStrongTint : kTint);
}

LimitState shownState(const DrawnRack &rack, Overlay overlay)
{
    return headOf(rack, overlay).state;
}

RowTitle
rowTitle(const DrawnRow &row, const QString &name, Letters letters, double pixels, RackTexts &texts)
{
    if (!row.racks.isEmpty() && !row.figure.isEmpty()) {
        const double left = pixels - kRowTitleGap - texts.width(row.figure, besideRowName(letters));
        for (const QString &each : {name, row.rowName}) {
            if (texts.width(each, letters) <= left)
                return {each, row.figure};
        }
    }
    return {texts.elided(name, letters, pixels), {}};
}

void paintRowTitle(QPainter &painter,
                   const QRectF &box,
                   const DrawnRow &row,
                   const QString &name,
                   Letters letters,
                   const RackLook &look)
{
    const RowTitle title = rowTitle(row, name, letters, box.width() * look.scale, *look.texts);
    painter.setPen(look.roles.muted);
    paintText(painter, box, look, letters, Qt::AlignLeft | Qt::AlignTop, title.name);
    if (title.figure.isEmpty())
        return;
    painter.setPen(figureColour(row.state, look, look.roles.muted));
    paintText(
        painter, box, look, besideRowName(letters), Qt::AlignRight | Qt::AlignTop, title.figure);
}

void paintPinnedName(QPainter &painter,
                     const QRectF &box,
                     const DrawnRack &rack,
                     const RackLook &look)
{
    const Letters letters{rack_text::kName, true};
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.roles.surface);
    painter.drawRect(box);
    painter.setPen(look.roles.text);
    paintText(painter,
              box,
              look,
              letters,
              Qt::AlignCenter,
              look.texts->elidedInside(rack.name, letters, box.width() * look.scale));
}

RackBar headBar(Overlay overlay)
{
    switch (overlay) {
    case Overlay::Plain:
    case Overlay::Power:
    case Overlay::Network:
        return RackBar::Power;
    case Overlay::Heat:
        return RackBar::Heat;
    case Overlay::Weight:
        return RackBar::Weight;
    case Overlay::FreeUnits:
        return RackBar::Units;
    }
    return RackBar::Power;
}

void paintRack(QPainter &painter,
               const DrawnRack &rack,
               const RackLook &look,
               const RackMarks &marks)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool far = look.scale * kUnitHeight < kBlocksOnly;
    const QRectF frame = rackFrame(rack, look.shape);
    paintBody(painter, rack, look, marks, frame, far);
    if (far) {
        paintFarName(painter, rack, look, frame);
        return;
    }
    paintDevices(painter, rack, look, marks);
    if (look.overlay == Overlay::Network) {
        paintCableTexts(painter, rack, look, marks.cables, frame);
        return;
    }
    paintHead(painter, rack, look, headOf(rack, look.overlay));
    paintNumbers(painter, rack, look, frame);
    paintFeeds(painter, rack, look, marks, frame);
    paintFaces(painter, rack, look, frame);
    paintFoot(painter, rack, look, frame);
}

} // namespace kf
