// SPDX-License-Identifier: GPL-3.0-or-later
// How the time line of events looks.
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/growth/event_lanes.h"

#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr double kMark = 5.0;

} // namespace

void EventLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Roles &roles = m_theme.roles();
    const GridTable &table = *m_grid.table();
    const QRect rows(
        0, table.viewport()->mapTo(&m_grid, QPoint()).y(), width(), table.viewport()->height());
    painter.fillRect(QRect(0, 0, width(), rows.bottom() + 1), roles.surface);
    paintHead(painter);
    painter.setClipRect(rows);
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        if (laneRect(lane).intersects(rows))
            paintLane(painter, lane);
    }
    painter.setClipping(false);
    painter.setPen(roles.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(0, 0, width() - 1, rows.bottom() + 1);
    if (m_focusFrame) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(roles.accent, 1.5));
        painter.drawRoundedRect(QRectF(0.5, 0.5, width() - 1.0, rows.bottom() + 1.0), 2.0, 2.0);
    }
}

void EventLanes::paintHead(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    const int height = m_grid.table()->header()->height();
    painter.fillRect(QRect(0, 1, width(), height), roles.window);
    painter.fillRect(QRect(0, height, width(), 1), roles.line);
    painter.setPen(roles.muted);
    painter.setFont(m_theme.font(TextStyle::Caption));
    const QFontMetrics metrics(painter.font());
    int free = 0;
    for (int month = 0; month <= lastMonth(); month += kMonthsPerYear) {
        const int wide = metrics.horizontalAdvance(m_months[month]);
        const int left = std::clamp(static_cast<int>(xOf(month)) - wide / 2,
                                    metrics::kStep,
                                    width() - wide - metrics::kStep);
        if (left < free)
            continue;
        painter.drawText(QRect(left, 1, wide + 1, height), Qt::AlignVCenter, m_months[month]);
        free = left + wide + 2 * metrics::kStep;
    }
}

void EventLanes::paintLane(QPainter &painter, int lane) const
{
    const Roles &roles = m_theme.roles();
    const QRect rect = laneRect(lane);
    const EventLane &shown = m_lanes[lane];
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(roles.grid);
    painter.drawLine(0, rect.bottom(), width(), rect.bottom());
    for (int month = 0; month <= lastMonth(); month += kMonthsPerYear) {
        const int x = static_cast<int>(xOf(month));
        painter.drawLine(x, rect.top(), x, rect.bottom());
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    const double y = rect.center().y() + 0.5;
    const int from = std::clamp(shown.fromMonth, 0, lastMonth());
    const int to = std::clamp(shown.toMonth, from, lastMonth());
    painter.setPen(QPen(roles.line, 2.0, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(xOf(from), y), QPointF(xOf(to), y));
    // A group that comes or goes within the plan has an end that can be seen.
    for (const int end : {from, to}) {
        if (end != 0 && end != lastMonth())
            painter.drawLine(QPointF(xOf(end), y - kMark), QPointF(xOf(end), y + kMark));
    }
    paintMarks(painter, shown, rect);
}

void EventLanes::paintMarks(QPainter &painter, const EventLane &lane, const QRect &rect) const
{
    const Roles &roles = m_theme.roles();
    painter.setFont(m_theme.font(TextStyle::Caption));
    const QFontMetricsF metrics(painter.font());
    const double y = rect.center().y() + 0.5;
    for (qsizetype i = 0; i < lane.events.size(); ++i) {
        const LaneEvent &event = lane.events[i];
        const double left = xOf(event.month) + kMark + metrics::kStep;
        const double next = i + 1 < lane.events.size()
                                ? xOf(lane.events[i + 1].month) - kMark - metrics::kStep
                                : width() - metrics::kStep;
        const double before =
            i > 0 ? xOf(lane.events[i - 1].month) + kMark + metrics::kStep : double(metrics::kStep);
        const double ahead = xOf(event.month) - kMark - metrics::kStep - before;
        // Where there is more room before the mark, and nothing stands there, the text goes there.
        const double wide = metrics.horizontalAdvance(event.label) + 1.0;
        const bool leftwards = wide > next - left && i == 0 && ahead > next - left;
        const double room = std::max(0.0, leftwards ? ahead : next - left);
        const QString text = metrics.elidedText(event.label, Qt::ElideRight, room);
        const double taken = std::min(room, metrics.horizontalAdvance(text) + 1.0);
        const QRectF box(leftwards ? left - 2.0 * (kMark + metrics::kStep) - taken : left,
                         rect.top() + 1.0,
                         taken,
                         rect.height() - 2.0);
        painter.fillRect(box, roles.surface);
        painter.setPen(event.index == m_selected ? roles.text : roles.muted);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, text);
        paintMark(painter, event, QPointF(xOf(event.month), y));
    }
}

void EventLanes::paintMark(QPainter &painter, const LaneEvent &event, const QPointF &centre) const
{
    const Roles &roles = m_theme.roles();
    const bool chosen = event.index == m_selected;
    const QColor edge = event.isOff ? roles.muted : roles.surface;
    painter.setPen(QPen(chosen ? roles.text : edge, chosen ? 2.0 : 1.0));
    painter.setBrush(event.isOff ? roles.surface : roles.accent);
    if (!event.multiplies) {
        painter.drawEllipse(centre, kMark, kMark);
        return;
    }
    const double reach = kMark + 1.0;
    painter.drawPolygon(QPolygonF{centre + QPointF(0.0, -reach),
                                  centre + QPointF(reach, 0.0),
                                  centre + QPointF(0.0, reach),
                                  centre + QPointF(-reach, 0.0)});
}

} // namespace kf
