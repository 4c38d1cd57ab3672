// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/device_picture.h"

#include "core/words/state_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace kf {

namespace {

constexpr double kStripe = 4.0;        ///< tells the kind of a device
constexpr double kStripLine = 1.5;     ///< tells the kind of a strip
constexpr double kTextGap = 3.0;       ///< beside texts, at least so many pixels
constexpr double kBehind = 0.4;        ///< opacity of what stands at the other face
constexpr double kFaded = 0.35;        ///< of what has no cable of the selected device
constexpr double kRounded = 30.0;      ///< pixels of height from which corners are round
constexpr double kSmallestBlock = 1.5; ///< pixels of a unit below which devices are one block
constexpr double kOwnText = 6.2;       ///< pixels of height that the smallest text needs
constexpr double kLine = 13.0;         ///< pixels of height of a line of text
constexpr double kHatchStep = 7.0;     ///< pixels between two stripes
constexpr double kOutline = 1.2;
constexpr double kLockSize = 7.0;  ///< like the gap in pixels
constexpr double kLockGap = 2.0;   ///< at its right
constexpr double kLossTint = 0.16; ///< of what a lost feed does, in a device

bool isBehind(const DrawnDevice &device, SeenFace face)
{
    return face && !device.fullDepth && device.face != *face;
}

/// `text` on one line, or on two where that lets it be read; nothing where neither fits.
QStringList
broken(const QString &text, RackTexts &texts, Letters letters, double width, bool mayBreak)
{
    if (texts.width(text, letters) <= width)
        return {text};
    const qsizetype middle = text.size() / 2;
    qsizetype at = text.indexOf(QLatin1Char(' '), middle);
    const qsizetype before = text.lastIndexOf(QLatin1Char(' '), middle);
    if (at < 0 || (before >= 0 && middle - before < at - middle))
        at = before;
    if (!mayBreak || at <= 0)
        return {};
    const QStringList two{text.left(at), text.mid(at + 1)};
    const bool fits =
        texts.width(two[0], letters) <= width && texts.width(two[1], letters) <= width;
    return fits ? two : QStringList();
}

/// The model without its remark in brackets.
QString withoutRemark(const QString &model)
{
    const qsizetype bracket = model.indexOf(QLatin1StringView(" ("));
    return bracket > 0 ? model.left(bracket) : model;
}

/// A line of text with its look.
struct Line {
    QString text;
    Letters letters;
    QColor colour;
};

/// `text` in the largest letters that fit, on one line or two; nothing where none does.
QStringList
fitted(const QString &text, RackTexts &texts, Letters &letters, const QSizeF &pixels, bool mayBreak)
{
    while (letters.pixels >= rack_text::kSmallest) {
        QStringList parts = broken(text, texts, letters, pixels.width(), mayBreak);
        if (!parts.isEmpty())
            return parts;
        letters.pixels -= 1.0;
    }
    return {};
}

/// What tells a device first: its name, with its model on the same line where there is but one;
/// the model of a device without a name. From what says most to what says least.
QStringList headTexts(const DrawnDevice &device, bool isOneLine)
{
    const QString mark = device.known ? QString() : QStringLiteral("? ");
    const QString brief = withoutRemark(device.model);
    if (device.name == device.model)
        return {mark + device.model, mark + brief};
    QStringList texts;
    if (isOneLine) {
        for (const QString &model : {device.model, brief})
            texts.append(QStringLiteral("%1%2 \u00b7 %3").arg(mark, device.name, model));
    }
    texts.append(mark + device.name);
    return texts;
}

/// The strong line of a device, as much of it as fits; a name never goes without a trace.
QList<Line> headLines(const DrawnDevice &device, const RackLook &look, const QSizeF &pixels)
{
    const bool isOneLine = pixels.height() < 2 * kLine;
    const double most = std::clamp(pixels.height(), rack_text::kSmallest, rack_text::kDevice);
    for (const QString &text : headTexts(device, isOneLine)) {
        Letters letters{most, true};
        const QStringList parts = fitted(text, *look.texts, letters, pixels, !isOneLine);
        QList<Line> lines;
        for (const QString &part : parts)
            lines.append({part, letters, look.roles.text});
        if (!lines.isEmpty())
            return lines;
    }
    const Letters plain{rack_text::kSmallest}; // narrower
    if (look.texts->width(device.name, plain) <= pixels.width())
        return {{device.name, plain, look.roles.text}};
    const Letters smallest{rack_text::kSmallest, true};
    const QString some = look.texts->elidedInside(device.name, smallest, pixels.width());
    return some.isEmpty() ? QList<Line>() : QList<Line>{{some, smallest, look.roles.text}};
}

/// Name, model and figure: the model goes before the figure where there is no room for both.
QList<Line> readableLines(const DrawnDevice &device, const RackLook &look, const QSizeF &pixels)
{
    QList<Line> lines = headLines(device, look, pixels);
    QStringList others;
    if (device.name != device.model && pixels.height() >= 2 * kLine)
        others.append(device.model);
    if (!device.figure.isEmpty())
        others.append(device.figure);
    if (!device.months.isEmpty())
        others.append(device.months);
    while (!others.isEmpty() &&
           double(lines.size() + others.size()) * kLine > pixels.height() + kLine / 3)
        others.removeFirst();
    for (const QString &text : std::as_const(others)) {
        Letters letters{rack_text::kDevice - 1};
        QStringList parts = fitted(text, *look.texts, letters, pixels, false);
        if (parts.isEmpty() && text == device.model) {
            letters = Letters{rack_text::kDevice - 1};
            parts = fitted(withoutRemark(text), *look.texts, letters, pixels, false);
        }
        for (const QString &part : std::as_const(parts))
            lines.append({part, letters, look.roles.muted});
    }
    return lines;
}

void paintLines(QPainter &painter,
                const QRectF &box,
                const DrawnDevice &device,
                const RackLook &look)
{
    const QSizeF pixels = box.size() * look.scale;
    if (pixels.height() < kOwnText || pixels.width() < kLine)
        return;
    const QList<Line> lines = readableLines(device, look, pixels);
    const double step = kLine / look.scale;
    double top = box.center().y() - step * double(lines.size()) / 2;
    for (const Line &line : lines) {
        painter.setPen(line.colour);
        paintText(painter,
                  {box.left(), top, box.width(), step},
                  look,
                  line.letters,
                  Qt::AlignCenter,
                  line.text);
        top += step;
    }
}

/// A small lock at the upper right corner.
void paintLock(QPainter &painter, const QRectF &place, const RackLook &look)
{
    const double size = kLockSize / look.scale;
    const QRectF body(place.left(), place.top() + size * 0.6, size, size * 0.7);
    painter.setPen(QPen(look.roles.muted, kOutline / look.scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(body.adjusted(size * 0.2, -size * 0.45, -size * 0.2, 0), 0, 180 * 16);
    painter.setBrush(look.roles.muted);
    painter.drawRect(body);
}

/// What becomes of a device without the lost feed; nothing where it keeps full load.
std::optional<LimitState> fateOf(const DrawnDevice &device, const RackMarks &marks)
{
    if (marks.down.contains(device.id))
        return LimitState::Over;
    if (marks.degraded.contains(device.id))
        return LimitState::Near;
    return marks.unsure.contains(device.id) ? std::optional(LimitState::Unknown) : std::nullopt;
}

/// The same told by a sign as well as by colour.
void paintLossSign(QPainter &painter, const QRectF &place, LimitState state, const RackLook &look)
{
    painter.setPen(stateColour(state, look.roles));
    paintText(
        painter, place, look, Letters{rack_text::kDevice, true}, Qt::AlignCenter, stateSign(state));
}

QPen edgeOf(const DrawnDevice &device, const RackLook &look, const RackMarks &marks)
{
    const double thin = kOutline / look.scale;
    if (marks.selectedDevices.contains(device.id))
        return {look.roles.accent, 1.6 * thin};
    if (marks.down.contains(device.id))
        return {look.roles.over, thin};
    if (marks.degraded.contains(device.id))
        return {look.roles.nearLimit, thin};
    if (marks.unsure.contains(device.id))
        return {look.roles.muted, thin, Qt::DotLine};
    if (device.standing == DeviceStanding::Planned)
        return {look.roles.muted, thin, Qt::DashLine};
    return Qt::NoPen;
}

QBrush fillOf(const DrawnDevice &device, const RackLook &look, const RackMarks &marks)
{
    if (!device.known)
        return {look.roles.muted, Qt::BDiagPattern};
    if (device.standing == DeviceStanding::Planned)
        return Qt::NoBrush;
    if (marks.down.contains(device.id))
        return mixed(look.roles.device, look.roles.over, kLossTint);
    if (marks.degraded.contains(device.id))
        return mixed(look.roles.device, look.roles.nearLimit, kLossTint);
    return look.roles.device;
}

void paintStrip(QPainter &painter,
                const QRectF &box,
                const DrawnDevice &device,
                const RackLook &look,
                const RackMarks &marks)
{
    painter.setPen(edgeOf(device, look, marks));
    painter.setBrush(fillOf(device, look, marks));
    painter.drawRoundedRect(box, 2, 2);
    painter.fillRect(QRectF(box.left(), box.top(), kStripLine, box.height()),
                     kindColour(device.kind, look.roles));
}

void paintBlock(QPainter &painter,
                const QRectF &box,
                const DrawnDevice &device,
                const RackLook &look,
                const RackMarks &marks)
{
    const bool rounded = box.height() * look.scale * 4 >= kRounded;
    const double radius = rounded ? 2.0 : 0.0;
    painter.setOpacity(marks.fades && !marks.lit.contains(device.id) ? kFaded
                       : isBehind(device, look.shape.face)           ? kBehind
                                                                     : 1.0);
    painter.setPen(edgeOf(device, look, marks));
    painter.setBrush(fillOf(device, look, marks));
    if (rounded)
        painter.drawRoundedRect(box, radius, radius);
    else
        painter.drawRect(box);
    painter.setPen(Qt::NoPen);
    const QRectF stripe(box.left(), box.top(), kStripe, box.height());
    painter.fillRect(stripe, kindColour(device.kind, look.roles));
    const DeviceParts parts = partsOfDevice(box, device, look, marks);
    paintLines(painter, parts.text, device, look);
    if (!parts.lock.isEmpty())
        paintLock(painter, parts.lock, look);
    if (!parts.sign.isEmpty())
        paintLossSign(painter, parts.sign, *fateOf(device, marks), look);
    painter.setOpacity(1.0);
}

} // namespace

QStringList textsOfDevice(const QRectF &box, const DrawnDevice &device, const RackLook &look)
{
    QStringList texts;
    for (const Line &line : readableLines(device, look, box.size() * look.scale))
        texts.append(line.text);
    return texts;
}

DeviceParts partsOfDevice(const QRectF &box,
                          const DrawnDevice &device,
                          const RackLook &look,
                          const RackMarks &marks)
{
    const double gap = kTextGap / std::min(look.scale, 1.0);
    DeviceParts parts{box.adjusted(kStripe + gap, 0, -gap, 0), {}, {}};
    if (box.height() * look.scale < kOwnText)
        return parts;
    double right = box.right();
    if (device.locked) {
        const double wide = (kLockSize + kLockGap) / look.scale;
        parts.lock = {right - wide, box.top(), wide, box.height()};
        right -= wide;
    }
    if (fateOf(device, marks)) {
        const double side = kLine / look.scale;
        parts.sign = {right - side, box.top(), side, std::min(side, box.height())};
        right -= side;
        parts.text.setRight(std::max(parts.text.left(), right)); // a sign stands over no letters
    }
    return parts;
}

void paintHatch(QPainter &painter, const QRectF &box, const QColor &colour, double scale)
{
    painter.setPen(QPen(colour, 1.0 / scale));
    const double step = kHatchStep / scale;
    // Each line is cut to the box by hand: not every file format knows clipping.
    const int lines = static_cast<int>(std::ceil((box.width() + box.height()) / step));
    for (int i = 0; i < lines; ++i) {
        const double foot = box.left() - box.height() + i * step;
        const double from = std::max(foot, box.left());
        const double to = std::min(foot + box.height(), box.right());
        painter.drawLine(QPointF(from, box.bottom() - (from - foot)),
                         QPointF(to, box.bottom() - (to - foot)));
    }
}

void paintDevices(QPainter &painter,
                  const DrawnRack &rack,
                  const RackLook &look,
                  const RackMarks &marks)
{
    if (look.scale * kUnitHeight < kSmallestBlock)
        return;
    const QRectF frame = rackFrame(rack, look.shape);
    int strips[2] = {0, 0};
    int strip = 0;
    for (const bool behind : {true, false}) {
        for (const DrawnDevice &device : rack.devices) {
            if (device.standing == DeviceStanding::Retired ||
                isBehind(device, look.shape.face) != behind)
                continue;
            if (!device.isStrip()) {
                const QRectF box = blockBox(frame, rack.heightU, device, look.shape.face);
                paintBlock(painter, box, device, look, marks);
                continue;
            }
            const RackSide side = seenSide(sideOfStrip(device, strip++), look.shape.face);
            const int index = strips[side == RackSide::Right]++;
            paintStrip(painter, stripBox(frame, side, index), device, look, marks);
        }
    }
}

} // namespace kf
