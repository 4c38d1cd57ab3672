// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/drawing_sheet.h"

#include "core/words/amount_words.h"
#include "core/words/kind_words.h"
#include "ui/rack/network_lines.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <set>

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
constexpr double kLeastWidth = 640.0; ///< for the title block
constexpr double kListWidth = 420.0;
constexpr double kLine = 13.0;
constexpr double kSmall = 9.5;

/// Kinds that stand in `rows`; those that share a colour under one name.
QList<SheetColour> legendOfKinds(const QList<DrawnRow> &rows, const Roles &roles)
{
    std::set<DeviceKind> kinds;
    for (const DrawnRow &row : rows) {
        for (const DrawnRack &rack : row.racks) {
            for (const DrawnDevice &device : rack.devices)
                kinds.insert(device.kind);
        }
    }
    QList<SheetColour> entries;
    for (const DeviceKind kind : kinds) {
        const QColor colour = kindColour(kind, roles);
        const auto same = std::find_if(entries.begin(), entries.end(), [&](const auto &entry) {
            return entry.colour == colour;
        });
        if (same == entries.end())
            entries.append({colour, kindText(kind)});
        else
            same->text += QStringLiteral(", ") + kindText(kind);
    }
    return entries;
}

bool hasAssumed(const QList<DrawnRow> &rows)
{
    return std::any_of(rows.cbegin(), rows.cend(), [](const DrawnRow &row) {
        return std::any_of(row.racks.cbegin(), row.racks.cend(), [](const DrawnRack &rack) {
            return std::any_of(rack.bars.cbegin(), rack.bars.cend(), [](const LimitBar &bar) {
                return bar.assumed;
            });
        });
    });
}

/// The colours of states, the signs of what is lost and the stripes of kinds.
QList<QList<SheetColour>> legend(const QList<DrawnRow> &rows, const RoomLoss &loss)
{
    const Roles &roles = lightRoles();
    QList<SheetColour> states = legendOfStates(roles);
    if (hasAssumed(rows))
        states.append({stateColour(LimitState::Within, roles),
                       Words::tr("hatched: some of it is assumed"),
                       true});
    return {states, legendOfLoss(loss, roles), legendOfKinds(rows, roles)};
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
        parts += device->details();
        const QString at =
            device->isStrip()
                ? Words::tr("side")
                : Words::tr("U%1").arg(numberText(device->u, Digits::Exact, QLocale::c()));
        lines.append(QStringLiteral("%1   %2").arg(at, parts.join(QStringLiteral(" \u00b7 "))));
    }
    return lines;
}

} // namespace

QFont paperFont(QFont font)
{
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double millimetresPerSceneUnit()
{
    return kUnitMillimetres / kUnitHeight;
}

DrawingSheet::DrawingSheet(const RoomDrawing &drawing, const DrawnSheet &content)
    : m_drawing(drawing)
    , m_content(content)
    , m_font(paperFont(drawing.font))
    , m_texts(std::make_shared<RackTexts>(m_font))
    , m_layout(drawing.overlay == Overlay::Network ? rowsWithTrays(content.rows, content.face)
               : content.paper.isEmpty()
                   ? rowsBelowEachOther(content.rows, m_font, 1.0, content.face)
                   : rowsFilling(content.rows, m_font, content.paper, content.face))
    , m_foot(legend(content.rows, drawing.loss), width(), *m_texts)
{
}

/// Between the margins.
double DrawingSheet::width() const
{
    const double list = m_content.listsDevices ? kListWidth : 0.0;
    return std::max(kLeastWidth, m_layout.bounds.width() + list);
}

QSizeF DrawingSheet::size() const
{
    return {width() + 2 * kMargin,
            top() + m_layout.bounds.height() + m_foot.height() + 2 * kMargin};
}

double DrawingSheet::top() const
{
    return kMargin + kTitleHeight;
}

void DrawingSheet::paint(QPainter &painter, const QString &scale) const
{
    const RackLook look{lightRoles(), m_texts, m_layout.shape, 1.0, m_drawing.overlay};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.roles.text);
    const QString title =
        QStringLiteral("%1 \u00b7 %2")
            .arg(m_drawing.title,
                 m_content.face ? faceText(*m_content.face) : Words::tr("front and rear"));
    const Letters letters{kTitleSize, true};
    paintText(painter,
              {kMargin, kMargin, width(), kTitleHeight},
              look,
              letters,
              Qt::AlignLeft | Qt::AlignTop,
              m_texts->elided(title, letters, width()));
    paintRacks(painter, look);
    if (m_content.listsDevices)
        paintDeviceList(painter, look);
    m_foot.paint(
        painter, {kMargin, top() + m_layout.bounds.height() + kMargin}, this->title(scale), look);
}

void DrawingSheet::paintRacks(QPainter &painter, const RackLook &look) const
{
    painter.save();
    painter.translate(QPointF(kMargin, top()) - m_layout.bounds.topLeft());
    for (qsizetype i = 0; i < m_layout.rows.size(); ++i) {
        paintRowTitle(painter,
                      m_layout.rows[i].title.adjusted(6, 0, -6, 0),
                      m_content.rows[i],
                      m_content.rows[i].name,
                      Letters{kRowTitleSize, true},
                      look);
    }
    for (const RackCell &cell : m_layout.cells) {
        painter.save();
        painter.translate(cell.cell.topLeft());
        const DrawnRack &rack = m_content.rows[cell.row].racks[cell.rack];
        RackMarks marks;
        marks.down = m_drawing.loss.devices;
        marks.degraded = {m_drawing.loss.degraded.keyBegin(), m_drawing.loss.degraded.keyEnd()};
        marks.unsure = m_drawing.loss.unsure;
        marks.overloaded = m_drawing.loss.racks.contains(rack.id);
        marks.fades = m_drawing.network.hasChosen;
        marks.lit = m_drawing.network.lit;
        marks.cables = m_drawing.network.feet.value(rack.id);
        paintRack(painter, rack, look, marks);
        painter.restore();
    }
    if (m_drawing.overlay == Overlay::Network)
        paintNetwork(painter, networkLines(m_drawing.network, m_content.rows, m_layout), look);
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
    const Letters letters{std::min(kSmall, step * 0.8)};
    for (const QString &line : lines) {
        paintText(painter,
                  {left, y, kListWidth - kMargin, step},
                  look,
                  letters,
                  Qt::AlignLeft | Qt::AlignVCenter,
                  m_texts->elided(line, letters, kListWidth - kMargin));
        y += step;
    }
}

SheetTitle DrawingSheet::title(const QString &scale) const
{
    QStringList rooms;
    for (const DrawnRow &row : m_content.rows) {
        const QString room = row.name.section(QStringLiteral(" \u00b7 "), 0, 0);
        if (!rooms.contains(room))
            rooms.append(room);
    }
    return {m_drawing.plan,
            rooms.join(QStringLiteral(", ")),
            m_drawing.date,
            m_drawing.saved,
            scale,
            m_content.number,
            m_content.count};
}

} // namespace kf
