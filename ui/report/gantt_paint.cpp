// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/gantt_paint.h"

#include "core/base/day.h"
#include "core/report/work_days.h"
#include "core/words/time_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::GanttPaint)
};

constexpr int kLabelHours = 3;
constexpr int kNoonHour = 12;
constexpr double kGap = 0.5;       ///< between names and plot, in lines
constexpr double kOtherDay = 0.35; ///< how much of a bar is seen on days that it does not run

class Gantt {
public:
    Gantt(QPainter &painter,
          const JobGantt &gantt,
          const GanttPlaces &places,
          const GanttLook &look)
        : m_painter(painter)
        , m_gantt(gantt)
        , m_places(places)
        , m_look(look)
        , m_metrics(look.font)
    {
    }

    void paint() const
    {
        m_painter.setFont(m_look.font);
        hours();
        for (const JobLane &one : m_gantt.lanes)
            lane(one);
        for (int one = 0; one < m_gantt.jobs.size(); ++one)
            job(one);
    }

private:
    QRectF rectOf(int job) const { return m_places.row(m_gantt.rows[job]); }

    void hours() const
    {
        const QRectF &all = m_places.plot;
        for (int hour = 0; hour <= kHoursPerDay; hour += kLabelHours) {
            const double x = std::round(m_places.x(hour * kMinutesPerHour)) + 0.5;
            m_painter.setPen(m_look.roles.grid);
            m_painter.drawLine(QPointF(x, all.top()), QPointF(x, all.bottom()));
            m_painter.setPen(m_look.roles.muted);
            const double high = m_metrics.height();
            m_painter.drawText(QRectF(x - 30.0, all.top() - high, 60.0, high),
                               Qt::AlignCenter,
                               hourLabel((hour + kNoonHour) % kHoursPerDay));
        }
    }

    /// The name of the group, and a line where its lane begins.
    void lane(const JobLane &lane) const
    {
        const Roles &roles = m_look.roles;
        const QRectF first = m_places.row(lane.firstRow);
        const double gap = m_metrics.height() * kGap;
        if (lane.firstRow > 0) {
            m_painter.setPen(roles.line);
            const double y = std::round(first.top()) + 0.5;
            m_painter.drawLine(QPointF(m_places.left, y), QPointF(first.right(), y));
        }
        if (m_look.selected >= 0 && m_gantt.jobs[m_look.selected].lane == lane.name) {
            const QRectF back(m_places.left,
                              rectOf(m_look.selected).top(),
                              first.right() + gap - m_places.left,
                              first.height());
            m_painter.fillRect(back.adjusted(0.0, 1.0, 0.0, -1.0), roles.accentBackground);
        }
        const double room = first.left() - gap - m_places.left;
        m_painter.setPen(roles.text);
        m_painter.drawText(QRectF(m_places.left, first.top(), room, first.height()),
                           int(Qt::AlignLeft) | int(Qt::AlignVCenter),
                           m_metrics.elidedText(lane.name, Qt::ElideRight, room));
    }

    void job(int job) const
    {
        const LaneJob &its = m_gantt.jobs[job];
        m_painter.save();
        m_painter.setClipRect(rectOf(job).adjusted(0.0, 0.0, 1.0, 0.0), Qt::IntersectClip);
        bar(job, its.start, false);
        if (its.ghost && *its.ghost != its.start)
            bar(job, *its.ghost, true);
        m_painter.restore();
        if (its.notBefore)
            flag(job, *its.notBefore, false);
        if (its.finishBy)
            flag(job, *its.finishBy, true);
    }

    /// Name and size as far as there is room for them.
    QString barText(const LaneJob &job, double room) const
    {
        const QString all = Text::tr("%1 \u00b7 %2", "a job, its GPUs").arg(job.id, job.label);
        if (m_metrics.horizontalAdvance(all) <= room)
            return all;
        return room < m_metrics.averageCharWidth() * 4.0
                   ? QString()
                   : m_metrics.elidedText(job.id, Qt::ElideRight, room);
    }

    /// What crosses noon is drawn in both ends of the lane.
    void bar(int job, int start, bool isGhost) const
    {
        const LaneJob &its = m_gantt.jobs[job];
        const Roles &roles = m_look.roles;
        const QRectF rect = rectOf(job);
        const double inset = std::round(rect.height() * 0.2);
        const QColor fill = seriesColour(roles, its.colour);
        for (const int turn : {0, -kMinutesPerDay}) {
            const double left = m_places.x(minutesFromNoon(start) + turn);
            const double right = m_places.x(minutesFromNoon(start) + turn + its.duration);
            const QRectF bar(left, rect.top() + inset, right - left, rect.height() - 2.0 * inset);
            if (bar.right() <= rect.left() || bar.left() >= rect.right())
                continue;
            m_painter.setPen(isGhost ? QPen(roles.accent, 1.5, Qt::DashLine) : QPen(Qt::NoPen));
            m_painter.setBrush(isGhost ? translucent(roles.accent, 0.12)
                                       : (its.counts ? fill : translucent(fill, kOtherDay)));
            m_painter.drawRoundedRect(bar, 3.0, 3.0);
            if (its.isLate && !isGhost)
                missed(bar, its);
            if (job == m_look.selected && !isGhost) {
                m_painter.setPen(QPen(roles.text, 1.5));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawRoundedRect(bar, 3.0, 3.0);
            }
            const QString text = isGhost ? QString() : barText(its, bar.width() - 8.0);
            m_painter.setPen(its.counts ? textOn(roles, fill) : roles.text);
            m_painter.drawText(bar, Qt::AlignCenter, text);
        }
    }

    /// What of a bar stands behind its deadline.
    void missed(const QRectF &bar, const LaneJob &job) const
    {
        if (!job.finishBy || job.duration <= 0)
            return;
        const int allowed = withinDay(*job.finishBy - job.start);
        const double kept = bar.width() * std::min(allowed, job.duration) / job.duration;
        const QColor over = m_look.roles.over;
        m_painter.setBrush(job.counts ? over : translucent(over, kOtherDay));
        m_painter.drawRoundedRect(bar.adjusted(kept, 0.0, 0.0, 0.0), 3.0, 3.0);
    }

    void flag(int job, int minutes, bool isDeadline) const
    {
        const Roles &roles = m_look.roles;
        const QRectF rect = rectOf(job);
        const bool isEnd = isDeadline && minutesFromNoon(minutes) == 0;
        const double x = m_places.x(isEnd ? kMinutesPerDay : minutesFromNoon(minutes));
        const QColor colour = !isDeadline                ? roles.muted
                              : m_gantt.jobs[job].isLate ? roles.over
                                                         : roles.nearLimit;
        const double side = isDeadline ? -6.0 : 6.0;
        m_painter.setPen(QPen(colour, 1.5));
        m_painter.drawLine(QPointF(x, rect.top() + 2.0), QPointF(x, rect.bottom() - 2.0));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        const QPolygonF flag(QList<QPointF>{QPointF(x, rect.top() + 2.0),
                                            QPointF(x + side, rect.top() + 5.0),
                                            QPointF(x, rect.top() + 8.0)});
        m_painter.drawPolygon(flag);
    }

    QPainter &m_painter;
    const JobGantt &m_gantt;
    const GanttPlaces &m_places;
    const GanttLook &m_look;
    QFontMetricsF m_metrics;
};

} // namespace

QRectF GanttPlaces::row(int row) const
{
    return {plot.left(), plot.top() + row * rowHeight, plot.width(), rowHeight};
}

double GanttPlaces::x(int minutesFromNoon) const
{
    return plot.left() + plot.width() * minutesFromNoon / double(kMinutesPerDay);
}

void paintGantt(QPainter &painter,
                const JobGantt &gantt,
                const GanttPlaces &places,
                const GanttLook &look)
{
    Gantt(painter, gantt, places, look).paint();
}

} // namespace kf
