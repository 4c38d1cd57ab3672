// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/ghost_item.h"

#include "core/words/amount_words.h"
#include "ui/rack/device_picture.h"
#include "ui/rack/room_view.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr double kAbove = 1000.0; ///< of everything else on the scene
constexpr double kFill = 0.16;
constexpr double kPadding = 7.0; ///< pixels around the label
constexpr double kLine = 17.0;
constexpr double kGap = 6.0;

/// "A03 U17"; the name alone for what takes no units.
QString unitIn(const DrawnRack &rack, const CarriedDevice &device, double u, const QLocale &locale)
{
    return device.height <= 0.0 ? rack.name
                                : RoomView::tr("%1 U%2", "rack, unit")
                                      .arg(rack.name, numberText(u, Digits::Exact, locale));
}

/// So many of the first devices have a place; the first is shown even without.
qsizetype placedCount(const Carry &carry)
{
    const qsizetype count = carry.devices.size();
    return std::min(count, std::max<qsizetype>(1, count - carry.withoutPlace));
}

/// "A03 U17 to U24", "A03 U17 to A05 U8".
QString placeText(const RoomView &view)
{
    const Carry &carry = view.carried();
    const RoomLayout &layout = view.layoutOfRacks();
    const CarriedDevice &first = carry.devices.first();
    const bool isNew = carry.kind == CarryKind::Insert;
    const CarriedDevice &last = isNew ? carry.devices[placedCount(carry) - 1] : first;
    const int lastCell = carry.cell + last.rackOffset;
    const QString from = unitIn(view.drawnAt(carry.cell), first, carry.u, view.locale());
    const double top = carry.u + last.unitOffset + last.height - 1.0;
    if (lastCell < 0 || lastCell >= layout.cells.size())
        return from;
    if (lastCell != carry.cell)
        return RoomView::tr("%1 to %2")
            .arg(from, unitIn(view.drawnAt(lastCell), last, top, view.locale()));
    return first.height <= 0.0 || top <= carry.u
               ? from
               : RoomView::tr("%1 to U%2", "rack and unit, unit")
                     .arg(from, numberText(top, Digits::Exact, view.locale()));
}

} // namespace

GhostItem::GhostItem(const RoomView &view) : m_view(view)
{
    setZValue(kAbove);
    setVisible(false);
}

void GhostItem::present()
{
    prepareGeometryChange();
    const Carry &carry = m_view.carried();
    const RoomLayout &layout = m_view.layoutOfRacks();
    m_ghosts.clear();
    m_bounds = {};
    for (const CarriedDevice &device : carry.devices.first(placedCount(carry))) {
        const int cell = carry.cell + device.rackOffset;
        if (cell < 0 || cell >= layout.cells.size())
            continue;
        // What would reach beyond the top covers no title.
        const bool isBeyond =
            carry.u + device.unitOffset + device.height - 1.0 > layout.cells[cell].heightU;
        if (isBeyond && !m_ghosts.isEmpty())
            continue;
        m_ghosts.append({carriedBox(carry, device, layout.cells[cell]), device.name});
        m_bounds |= m_ghosts.last().box;
    }
    setVisible(!m_ghosts.isEmpty());
    if (!m_ghosts.isEmpty())
        m_bounds |= labelBox(labelLines());
    const double edge = 4 / m_view.transform().m11();
    m_bounds.adjust(-edge, -edge, edge, edge);
    update();
}

QList<GhostItem::LabelLine> GhostItem::labelLines() const
{
    const Carry &carry = m_view.carried();
    const RoomLayout &layout = m_view.layoutOfRacks();
    if (carry.cell < 0 || carry.cell >= layout.cells.size())
        return {};
    if (!m_view.carrying().proposal().isEmpty()) {
        QList<LabelLine> lines;
        for (const QString &line : m_view.carrying().proposal().split(QLatin1Char('\n')))
            lines.append({line});
        lines.append({RoomView::tr("Enter or a click places %n device(s), Escape does not.",
                                   nullptr,
                                   int(carry.devices.size()))});
        return lines;
    }
    const CarriedDevice &first = carry.devices.first();
    const QString what = carry.devices.size() == 1
                             ? first.name
                             : RoomView::tr("%n device(s)", nullptr, int(carry.devices.size()));
    QList<LabelLine> lines{{QStringLiteral("%1 \u00b7 %2").arg(what, placeText(m_view))}};
    if (!m_view.verdict().possible) {
        lines.append({m_view.verdict().reason, true});
        return lines;
    }
    if (!m_view.verdict().note.isEmpty())
        lines.append({m_view.verdict().note});
    for (const LimitBar &bar : m_view.verdict().effects)
        lines.append({QStringLiteral("%1 %2").arg(bar.name, markedFigure(bar)),
                      bar.state == LimitState::Over});
    return lines;
}

QRectF GhostItem::labelBox(const QList<LabelLine> &lines) const
{
    const double scale = m_view.transform().m11();
    const QFontMetricsF metrics(rackFont(m_view.font(), rack_text::kName, true));
    double wide = 0.0;
    for (const LabelLine &line : lines)
        wide = std::max(wide, metrics.horizontalAdvance(line.text));
    const QSizeF size((wide + 2 * kPadding) / scale,
                      (kLine * double(lines.size()) + 2 * kPadding) / scale);
    const QRectF seen = m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
    QRectF ghosts;
    for (const Ghost &ghost : m_ghosts)
        ghosts |= ghost.box;
    // Beside all of them; where there is no room on either side, beside the first.
    const double gap = kGap * 4 / scale;
    const QRectF first = m_ghosts.first().box;
    QRectF box(QPointF(ghosts.right() + gap, first.top()), size);
    if (box.right() > seen.right())
        box.moveRight(ghosts.left() - gap);
    if (box.left() < seen.left())
        box.moveLeft(first.right() + gap);
    if (box.right() > seen.right())
        box.moveRight(first.left() - gap);
    box.moveLeft(std::max(box.left(), seen.left() + kGap / scale));
    box.moveTop(std::clamp(
        box.top(),
        seen.top() + kGap / scale,
        std::max(seen.top() + kGap / scale, seen.bottom() - box.height() - kGap / scale)));
    return box;
}

void GhostItem::paintLabel(QPainter &painter) const
{
    const QList<LabelLine> lines = labelLines();
    const double scale = m_view.transform().m11();
    const Roles &roles = m_view.theme().roles();
    const QRectF box = labelBox(lines);
    const RackLook look = m_view.look();
    const bool possible = m_view.verdict().possible;
    const bool over = m_view.verdict().state == LimitState::Over;
    painter.setPen(QPen(!possible || over ? roles.over : roles.line, 1 / scale));
    painter.setBrush(roles.raised);
    painter.drawRoundedRect(box, 5 / scale, 5 / scale);
    double top = box.top() + kPadding / scale;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setPen(i == 0 ? roles.text : lines[i].isBad ? roles.over : roles.muted);
        paintText(painter,
                  {box.left() + kPadding / scale, top, box.width(), kLine / scale},
                  look,
                  Letters{rack_text::kName, i == 0},
                  Qt::AlignLeft | Qt::AlignVCenter,
                  lines[i].text);
        top += kLine / scale;
    }
}

void GhostItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Roles &roles = m_view.theme().roles();
    const double scale = m_view.transform().m11();
    const Verdict &verdict = m_view.verdict();
    const bool bad = !verdict.possible || verdict.state == LimitState::Over;
    const QColor colour = bad ? roles.over : roles.accent;
    for (const Ghost &ghost : m_ghosts) {
        painter->setPen(QPen(colour, 1.6 / scale, Qt::DashLine));
        painter->setBrush(translucent(colour, kFill));
        painter->drawRoundedRect(ghost.box, 2, 2);
        if (!verdict.possible)
            paintHatch(*painter, ghost.box, colour, scale);
    }
    if (!m_ghosts.isEmpty())
        paintLabel(*painter);
}

} // namespace kf
