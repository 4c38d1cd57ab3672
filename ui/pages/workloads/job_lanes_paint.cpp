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
    for (const Lane &lane : m_lanes)
        paintLane(painter, lane);
    for (int job = 0; job < m_jobs.size(); ++job)
        paintJob(painter, job);
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

/// The name of the group, and a line where its lane begins.
void JobLanes::paintLane(QPainter &painter, const Lane &lane) const
{
    const Roles &roles = m_theme.roles();
    const QRectF first = rowRect(lane.firstRow);
    if (lane.firstRow > 0) {
        painter.setPen(roles.line);
        const double y = std::round(first.top()) + 0.5;
        painter.drawLine(QPointF(0.0, y), QPointF(first.right(), y));
    }
    const bool holdsSelected = m_selected >= 0 && m_jobs[m_selected].lane == lane.name;
    if (holdsSelected) {
        QRectF back(0.0, rectOf(m_selected).top(), width(), first.height());
        painter.fillRect(back.adjusted(0.0, 1.0, 0.0, -1.0), roles.accentBackground);
    }
    const double room = first.left() - fontMetrics().height() * kGap;
    painter.setPen(roles.text);
    painter.drawText(QRectF(0.0, first.top(), room, first.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(lane.name, Qt::ElideRight, int(room)));
}

void JobLanes::paintJob(QPainter &painter, int job) const
{
    const LaneJob &its = m_jobs[job];
    const QRectF rect = rectOf(job);
    painter.save();
    painter.setClipRect(rect.adjusted(0.0, 0.0, 1.0, 0.0));
    paintBar(painter, job, its.start, false);
    if (its.ghost && *its.ghost != its.start)
        paintBar(painter, job, *its.ghost, true);
    painter.restore();
    if (its.notBefore)
        paintFlag(painter, job, *its.notBefore, false);
    if (its.finishBy)
        paintFlag(painter, job, *its.finishBy, true);
}

/// Name and size as far as there is room for them.
QString JobLanes::barText(const LaneJob &job, double room) const
{
    const QString all = tr("%1 \u00b7 %2", "a job, its GPUs").arg(job.id, job.label);
    if (fontMetrics().horizontalAdvance(all) <= room)
        return all;
    const int least = fontMetrics().averageCharWidth() * 4;
    return room < least ? QString() : fontMetrics().elidedText(job.id, Qt::ElideRight, int(room));
}

/// What crosses noon is drawn in both ends of the lane.
void JobLanes::paintBar(QPainter &painter, int job, int start, bool isGhost) const
{
    const LaneJob &its = m_jobs[job];
    const Roles &roles = m_theme.roles();
    const QRectF rect = rectOf(job);
    const double inset = std::round(rect.height() * 0.2);
    const QColor fill = its.isLate ? roles.over : seriesColour(roles, its.colour);
    for (const int turn : {0, -kMinutesPerDay}) {
        const double left = xOf(fromNoon(start) + turn);
        const double right = xOf(fromNoon(start) + turn + its.duration);
        const QRectF bar(left, rect.top() + inset, right - left, rect.height() - 2.0 * inset);
        if (bar.right() <= rect.left() || bar.left() >= rect.right())
            continue;
        painter.setPen(isGhost ? QPen(roles.accent, 1.5, Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(isGhost ? translucent(roles.accent, 0.12)
                                 : (its.counts ? fill : translucent(fill, 0.35)));
        painter.drawRoundedRect(bar, 3.0, 3.0);
        if (job == m_selected && !isGhost) {
            painter.setPen(QPen(roles.text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(bar, 3.0, 3.0);
        }
        const QString text = isGhost ? QString() : barText(its, bar.width() - 8.0);
        painter.setPen(its.counts ? textOn(roles, fill) : roles.text);
        painter.drawText(bar, Qt::AlignCenter, text);
    }
}

void JobLanes::paintFlag(QPainter &painter, int job, int minutes, bool isDeadline) const
{
    const Roles &roles = m_theme.roles();
    const QRectF rect = rectOf(job);
    const bool isEnd = isDeadline && fromNoon(minutes) == 0;
    const double x = xOf(isEnd ? kMinutesPerDay : fromNoon(minutes));
    const QColor colour =
        isDeadline ? (m_jobs[job].isLate ? roles.over : roles.nearLimit) : roles.muted;
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
