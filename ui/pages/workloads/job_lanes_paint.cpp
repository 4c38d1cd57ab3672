// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/time_words.h"
#include "ui/pages/workloads/job_lanes.h"

#include <QPainter>

#include <cmath>

namespace kf {

namespace {

constexpr int kLabelHours = 3;
constexpr int kNoonHour = 12;
constexpr double kGap = 0.5; ///< between names and plot, in lines

int fromNoon(int minutes)
{
    return (minutes + kMinutesPerDay / 2) % kMinutesPerDay;
}

} // namespace

void JobLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintHours(painter);
    for (int lane = 0; lane < m_jobs.size(); ++lane)
        paintJob(painter, lane);
    if (m_focusFrame) {
        painter.setPen(QPen(m_theme.roles().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0),
                                metrics::kControlRadius,
                                metrics::kControlRadius);
    }
}

void JobLanes::paintHours(QPainter &painter) const
{
    const QRectF all = plot();
    for (int hour = 0; hour <= kHoursPerDay; hour += kLabelHours) {
        const double x = std::round(xOf(hour * (kMinutesPerDay / kHoursPerDay))) + 0.5;
        painter.setPen(m_theme.roles().grid);
        painter.drawLine(QPointF(x, all.top()), QPointF(x, all.bottom()));
        painter.setPen(m_theme.roles().muted);
        const QString text = hourLabel((hour + kNoonHour) % kHoursPerDay);
        painter.drawText(QRectF(x - 30.0, 0.0, 60.0, all.top()), Qt::AlignCenter, text);
    }
}

void JobLanes::paintJob(QPainter &painter, int lane) const
{
    const LaneJob &job = m_jobs[lane];
    const Roles &roles = m_theme.roles();
    const QRectF rect = laneRect(lane);
    if (lane == m_selected)
        painter.fillRect(QRectF(0.0, rect.top(), width(), rect.height()), roles.accentBackground);
    painter.setPen(job.counts ? roles.text : roles.muted);
    const double room = rect.left() - fontMetrics().height() * kGap;
    painter.drawText(QRectF(0.0, rect.top(), room, rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(job.id, Qt::ElideRight, int(room)));
    painter.save();
    painter.setClipRect(rect.adjusted(0.0, 0.0, 1.0, 0.0));
    paintBar(painter, lane, job.start, false);
    if (job.ghost && *job.ghost != job.start)
        paintBar(painter, lane, *job.ghost, true);
    painter.restore();
    if (job.notBefore)
        paintFlag(painter, lane, *job.notBefore, false);
    if (job.finishBy)
        paintFlag(painter, lane, *job.finishBy, true);
}

/// What crosses noon is drawn in both ends of the lane.
void JobLanes::paintBar(QPainter &painter, int lane, int start, bool isGhost) const
{
    const LaneJob &job = m_jobs[lane];
    const Roles &roles = m_theme.roles();
    const QRectF rect = laneRect(lane);
    const double inset = std::round(rect.height() * 0.2);
    const QColor fill = job.isLate ? roles.over : seriesColour(roles, job.colour);
    for (const int turn : {0, -kMinutesPerDay}) {
        const double left = xOf(fromNoon(start) + turn);
        const double right = xOf(fromNoon(start) + turn + job.duration);
        const QRectF bar(left, rect.top() + inset, right - left, rect.height() - 2.0 * inset);
        if (bar.right() <= rect.left() || bar.left() >= rect.right())
            continue;
        painter.setPen(isGhost ? QPen(roles.accent, 1.5, Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(isGhost ? translucent(roles.accent, 0.12)
                                 : (job.counts ? fill : translucent(fill, 0.35)));
        painter.drawRoundedRect(bar, 3.0, 3.0);
        if (isGhost || bar.width() < fontMetrics().horizontalAdvance(job.label) + 8)
            continue;
        painter.setPen(textOn(roles, fill));
        painter.drawText(bar, Qt::AlignCenter, job.label);
    }
}

void JobLanes::paintFlag(QPainter &painter, int lane, int minutes, bool isDeadline) const
{
    const Roles &roles = m_theme.roles();
    const QRectF rect = laneRect(lane);
    const bool isEnd = isDeadline && fromNoon(minutes) == 0;
    const double x = xOf(isEnd ? kMinutesPerDay : fromNoon(minutes));
    const QColor colour =
        isDeadline ? (m_jobs[lane].isLate ? roles.over : roles.nearLimit) : roles.muted;
    const double side = isDeadline ? -6.0 : 6.0;
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(QPointF(x, rect.top() + 2.0), QPointF(x, rect.bottom() - 2.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPolygonF flag(QList<QPointF>{QPointF(x, rect.top() + 2.0),
                                        QPointF(x + side, rect.top() + 5.0),
                                        QPointF(x, rect.top() + 8.0)});
    painter.drawPolygon(flag);
}

} // namespace kf
