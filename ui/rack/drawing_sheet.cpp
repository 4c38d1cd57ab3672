// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/drawing_sheet.h"

#include "core/words/amount_words.h"
#include "core/words/kind_words.h"
#include "core/words/state_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::DrawingSheet)
};

constexpr double kUnitMillimetres = 44.45; ///< of a rack unit
constexpr double kTitleHeight = 34.0;
constexpr double kTitleSize = 16.0;
constexpr double kRowTitleSize = 12.5;
constexpr double kMargin = 14.0;
constexpr double kFootHeight = 40.0;
constexpr double kLeastWidth = 720.0; ///< legend and block stand beside each other
constexpr double kBlockWidth = 420.0;
constexpr double kListWidth = 420.0;
constexpr double kLine = 13.0;
constexpr double kSmall = 9.5;
constexpr double kSwatch = 10.0;
constexpr std::array kStates = {
    LimitState::Within, LimitState::Near, LimitState::Over, LimitState::Unknown};
constexpr std::array kKinds = {DeviceKind::GpuSystem,
                               DeviceKind::IbSwitch,
                               DeviceKind::Storage,
                               DeviceKind::Management,
                               DeviceKind::Pdu};

/// On paper letters keep their own widths: measured for a screen they would run into each other.
QFont paperFont(QFont font)
{
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// "U17   dgx-07 · DGX H100 · 10.2 kW", from the top down.
QStringList deviceLines(const DrawnRack &rack)
{
    QList<const DrawnDevice *> devices;
    for (const DrawnDevice &device : rack.devices)
        devices.append(&device);
    std::stable_sort(
        devices.begin(), devices.end(), [](const auto *a, const auto *b) { return a->u > b->u; });
    QStringList lines;
    for (const DrawnDevice *device : std::as_const(devices)) {
        QStringList parts{device->name};
        if (device->name != device->model)
            parts.append(device->model);
        if (!device->figure.isEmpty())
            parts.append(device->figure);
        const QString at =
            device->isStrip()
                ? Words::tr("side")
                : Words::tr("U%1").arg(numberText(device->u, Digits::Exact, QLocale::c()));
        lines.append(QStringLiteral("%1   %2").arg(at, parts.join(QStringLiteral(" \u00b7 "))));
    }
    return lines;
}

} // namespace

double millimetresPerSceneUnit()
{
    return kUnitMillimetres / kUnitHeight;
}

DrawingSheet::DrawingSheet(const RoomDrawing &drawing, const SheetContent &content)
    : m_drawing(drawing)
    , m_content(content)
    , m_font(paperFont(drawing.font))
    , m_layout(content.paper.isEmpty() ? rowsBelowEachOther(content.rows, m_font, 1.0)
                                       : rowsFilling(content.rows, m_font, content.paper))
{
}

QSizeF DrawingSheet::size() const
{
    const double list = m_content.listsDevices ? kListWidth : 0.0;
    return {std::max(kLeastWidth, m_layout.bounds.width() + list) + 2 * kMargin, bottom()};
}

double DrawingSheet::top() const
{
    return kMargin + kTitleHeight;
}

double DrawingSheet::bottom() const
{
    return top() + m_layout.bounds.height() + kFootHeight + 2 * kMargin;
}

void DrawingSheet::paint(QPainter &painter, const QString &scale) const
{
    const RackLook look{lightRoles(),
                        std::make_shared<RackTexts>(m_font),
                        m_layout.shape,
                        1.0,
                        m_content.face,
                        m_drawing.overlay};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.roles.text);
    const QString title =
        QStringLiteral("%1 \u00b7 %2").arg(m_drawing.title, faceText(m_content.face));
    paintText(painter,
              {kMargin, kMargin, size().width() - 2 * kMargin, kTitleHeight},
              look,
              Letters{kTitleSize, true},
              Qt::AlignLeft | Qt::AlignTop,
              title);
    paintRacks(painter, look);
    if (m_content.listsDevices)
        paintDeviceList(painter, look);
    paintLegend(painter, look);
    paintTitleBlock(painter, look, scale);
}

void DrawingSheet::paintRacks(QPainter &painter, const RackLook &look) const
{
    painter.save();
    painter.translate(QPointF(kMargin, top()) - m_layout.bounds.topLeft());
    for (qsizetype i = 0; i < m_layout.rows.size(); ++i) {
        painter.setPen(look.roles.muted);
        paintText(painter,
                  m_layout.rows[i].title.adjusted(6, 0, 0, 0),
                  look,
                  Letters{kRowTitleSize, true},
                  Qt::AlignLeft | Qt::AlignTop,
                  m_content.rows[i].name);
    }
    for (const RackCell &cell : m_layout.cells) {
        painter.save();
        painter.translate(cell.cell.topLeft());
        const DrawnRack &rack = m_content.rows[cell.row].racks[cell.rack];
        RackMarks marks;
        marks.down = m_drawing.loss.devices;
        marks.degraded = m_drawing.loss.degraded;
        marks.unsure = m_drawing.loss.unsure;
        marks.overloaded = m_drawing.loss.racks.contains(rack.id);
        paintRack(painter, rack, look, marks);
        painter.restore();
    }
    painter.restore();
}

void DrawingSheet::paintDeviceList(QPainter &painter, const RackLook &look) const
{
    if (m_layout.cells.isEmpty())
        return;
    const RackCell &cell = m_layout.cells.first();
    const QStringList lines = deviceLines(m_content.rows[cell.row].racks[cell.rack]);
    const double left = kMargin + m_layout.bounds.width() + kMargin;
    const double step =
        std::min(kLine, m_layout.bounds.height() / std::max(1.0, double(lines.size())));
    double y = top() + kTitleHeight;
    painter.setPen(look.roles.text);
    for (const QString &line : lines) {
        paintText(painter,
                  {left, y, kListWidth - kMargin, step},
                  look,
                  Letters{std::min(kSmall, step * 0.8)},
                  Qt::AlignLeft | Qt::AlignVCenter,
                  line);
        y += step;
    }
}

/// What the colours of states and the stripes of kinds mean.
void DrawingSheet::paintLegend(QPainter &painter, const RackLook &look) const
{
    const double y = bottom() - kMargin - kFootHeight;
    double x = kMargin;
    const auto entry = [&](double line, const QColor &colour, const QString &text) {
        const Letters letters{kSmall};
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRect(QRectF(x, line + (kLine - kSwatch) / 2, kSwatch, kSwatch));
        painter.setPen(look.roles.text);
        const double wide = look.texts->width(text, letters) + 2;
        paintText(painter,
                  {x + kSwatch + 4, line, wide, kLine},
                  look,
                  letters,
                  Qt::AlignLeft | Qt::AlignVCenter,
                  text);
        x += kSwatch + 4 + wide + kMargin;
    };
    for (const LimitState state : kStates)
        entry(y,
              stateColour(state, look.roles),
              QStringLiteral("%1 %2").arg(stateSign(state), stateText(state)).trimmed());
    x = kMargin;
    for (const DeviceKind kind : kKinds)
        entry(y + kLine + 4, kindColour(kind, look.roles), kindText(kind));
}

void DrawingSheet::paintTitleBlock(QPainter &painter,
                                   const RackLook &look,
                                   const QString &scale) const
{
    const QRectF block(size().width() - kMargin - kBlockWidth,
                       bottom() - kMargin - kFootHeight,
                       kBlockWidth,
                       kFootHeight);
    QStringList rooms;
    for (const DrawnRow &row : m_content.rows) {
        if (!rooms.contains(row.name.section(QStringLiteral(" \u00b7 "), 0, 0)))
            rooms.append(row.name.section(QStringLiteral(" \u00b7 "), 0, 0));
    }
    const std::array<std::pair<QString, QString>, 5> cells{
        std::pair{Words::tr("Plan"), m_drawing.plan},
        {Words::tr("Room"), rooms.join(QStringLiteral(", "))},
        {Words::tr("Begins"), m_drawing.date},
        {Words::tr("Scale"), scale.isEmpty() ? Words::tr("none") : scale},
        {Words::tr("Sheet"), Words::tr("%1 of %2").arg(m_content.number).arg(m_content.count)}};
    constexpr std::array shares = {0.34, 0.24, 0.16, 0.13, 0.13};
    painter.setPen(QPen(look.roles.muted, 0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(block);
    double x = block.left();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QRectF cell(x, block.top(), block.width() * shares.at(i), block.height());
        x = cell.right();
        painter.setPen(QPen(look.roles.muted, 0.8));
        if (i + 1 < cells.size())
            painter.drawLine(cell.topRight(), cell.bottomRight());
        const QRectF inside = cell.adjusted(5, 4, -5, -4);
        paintText(
            painter, inside, look, Letters{8.0}, Qt::AlignLeft | Qt::AlignTop, cells.at(i).first);
        painter.setPen(look.roles.text);
        const QRectF value = inside.adjusted(0, kLine, 0, 0);
        paintText(painter,
                  value,
                  look,
                  Letters{kSmall, true},
                  Qt::AlignLeft | Qt::AlignVCenter,
                  look.texts->elided(cells.at(i).second, Letters{kSmall, true}, value.width()));
    }
}

} // namespace kf
