// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/job_lanes.h"

#include "core/report/work_days.h"
#include "core/words/time_words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kf {

namespace {

constexpr int kNoon = 12 * 60;
constexpr int kStepMinutes = 5;
constexpr double kReach = 5.0;    ///< an edge is hit this far from it
constexpr double kRowLines = 2.0; ///< height of a row, in lines of text
constexpr double kGap = 0.5;      ///< between names and plot, in lines
constexpr int kLeastCharacters = 60;

} // namespace

JobLanes::JobLanes(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(theme.font(TextStyle::Caption));
    setAccessibleName(tr("Jobs of one day, noon to noon"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
    announce();
}

void JobLanes::present(const QList<LaneJob> &jobs)
{
    if (jobs == m_gantt.jobs)
        return;
    const int rows = m_gantt.rowCount;
    m_gantt = ganttOf(jobs);
    if (m_selected >= m_gantt.jobs.size())
        m_selected = int(m_gantt.jobs.size()) - 1;
    if (m_gantt.rowCount != rows)
        updateGeometry();
    announce();
    update();
}

void JobLanes::setAxisDigits(int digits)
{
    m_axisDigits = digits;
    update();
}

void JobLanes::select(int job)
{
    if (job == m_selected || job >= m_gantt.jobs.size())
        return;
    m_selected = job;
    announce();
    update();
    Q_EMIT selectedChanged(job);
}

void JobLanes::announce()
{
    setAccessibleDescription(
        m_selected >= 0 ? m_gantt.jobs[m_selected].text
                        : tr("Up and Down choose a job, Left and Right move its start by 5 "
                             "minutes, with Shift its end."));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

double JobLanes::rowHeight() const
{
    return std::ceil(fontMetrics().height() * kRowLines);
}

QRectF JobLanes::plot() const
{
    const double line = fontMetrics().height();
    const double left =
        std::ceil(QFontMetricsF(font()).horizontalAdvance(u'0') * m_axisDigits + line * kGap);
    const double right = std::ceil(QFontMetricsF(font()).horizontalAdvance(hourLabel(12)) / 2.0);
    return {left,
            std::ceil(line * 1.2),
            std::max(1.0, std::floor(width() - left - right)),
            rowHeight() * std::max(1, m_gantt.rowCount)};
}

int JobLanes::rowAt(double y) const
{
    return int(std::floor((y - plot().top()) / rowHeight()));
}

int JobLanes::minutesAt(double x) const
{
    return int(std::lround((x - plot().left()) / plot().width() * kMinutesPerDay));
}

QPoint JobLanes::barOf(int job) const
{
    const LaneJob &its = m_gantt.jobs[job];
    const int end = std::min(kMinutesPerDay, minutesFromNoon(its.start) + its.duration);
    return QPointF((xOf(minutesFromNoon(its.start)) + xOf(end)) / 2.0, rectOf(job).center().y())
        .toPoint();
}

QPoint JobLanes::endOf(int job) const
{
    const LaneJob &its = m_gantt.jobs[job];
    const int end = std::min(kMinutesPerDay, minutesFromNoon(its.start) + its.duration);
    return QPointF(xOf(end), rectOf(job).center().y()).toPoint();
}

/// True where its bar is; what runs over noon stands at both ends.
bool JobLanes::covers(int job, double x) const
{
    const LaneJob &its = m_gantt.jobs[job];
    const int end = minutesFromNoon(its.start) + its.duration;
    return (x >= xOf(minutesFromNoon(its.start)) && x <= xOf(end)) || x < xOf(end - kMinutesPerDay);
}

/// What of that job a person has in hand at `x` of its row.
std::optional<JobPart> JobLanes::partAt(int job, double x) const
{
    const LaneJob &its = m_gantt.jobs[job];
    const auto isNear = [&](int minutes) {
        return std::abs(xOf(minutesFromNoon(minutes)) - x) <= kReach;
    };
    if (std::abs(xOf(minutesFromNoon(its.start) + its.duration) - x) <= kReach)
        return JobPart::Duration;
    if (covers(job, x))
        return JobPart::Start;
    if (its.notBefore && isNear(*its.notBefore))
        return JobPart::NotBefore;
    if (its.finishBy && isNear(*its.finishBy))
        return JobPart::FinishBy;
    return std::nullopt;
}

/// Bars come before flags, the selected job before others.
std::optional<JobLanes::Grip> JobLanes::gripAt(const QPointF &point) const
{
    const int row = rowAt(point.y());
    std::optional<Grip> found;
    const auto look = [&](int job) {
        if (m_gantt.rows[job] != row)
            return;
        const std::optional<JobPart> part = partAt(job, point.x());
        const bool isBar = part == JobPart::Start || part == JobPart::Duration;
        const bool hasBar =
            found && (found->part == JobPart::Start || found->part == JobPart::Duration);
        if (part && (!found || (isBar && !hasBar)))
            found = Grip{job, *part};
    };
    if (m_selected >= 0)
        look(m_selected);
    for (int job = 0; job < m_gantt.jobs.size(); ++job)
        look(job);
    return found;
}

/// The job at that place; in a free part of a row, the first of the row. -1: none.
int JobLanes::jobAt(const QPointF &point) const
{
    if (const std::optional<Grip> grip = gripAt(point))
        return grip->job;
    return int(m_gantt.rows.indexOf(rowAt(point.y())));
}

int JobLanes::valueOf(const Grip &grip) const
{
    const LaneJob &job = m_gantt.jobs[grip.job];
    switch (grip.part) {
    case JobPart::Start:
        return job.start;
    case JobPart::Duration:
        return job.duration;
    case JobPart::NotBefore:
        return job.notBefore.value_or(0);
    case JobPart::FinishBy:
        break;
    }
    return job.finishBy.value_or(0);
}

void JobLanes::want(const Grip &grip, int minutes, JobMotion motion)
{
    const int wanted = grip.part == JobPart::Duration
                           ? std::clamp(minutes, kStepMinutes, kMinutesPerDay)
                           : withinDay(minutes);
    if (wanted != valueOf(grip))
        Q_EMIT moveWanted(grip.job, grip.part, wanted, motion);
}

void JobLanes::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<Grip> grip = gripAt(event->position());
    if (const int job = jobAt(event->position()); job >= 0)
        select(job);
    if (!grip)
        return;
    const int value = valueOf(*grip);
    const int held = grip->part == JobPart::Duration
                         ? minutesFromNoon(m_gantt.jobs[grip->job].start) + value
                         : minutesFromNoon(value);
    m_drag = Drag{*grip, minutesAt(event->position().x()) - held, value, JobMotion::Begins};
}

void JobLanes::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag || m_drag->grip.job >= m_gantt.jobs.size()) {
        setCursor(gripAt(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const int at = minutesAt(event->position().x()) - m_drag->grabbed;
    const int stepped = int(std::lround(at / double(kStepMinutes))) * kStepMinutes;
    const bool isLength = m_drag->grip.part == JobPart::Duration;
    const int minutes = isLength ? stepped - minutesFromNoon(m_gantt.jobs[m_drag->grip.job].start)
                                 : stepped + kNoon;
    if (valueOf(m_drag->grip) != (isLength ? minutes : withinDay(minutes)))
        want(m_drag->grip, minutes, std::exchange(m_drag->next, JobMotion::GoesOn));
}

void JobLanes::mouseReleaseEvent(QMouseEvent *)
{
    m_drag.reset();
}

QList<std::pair<QString, QString>> JobLanes::shortcuts()
{
    const auto named = [](const QKeySequence &key) {
        return key.toString(QKeySequence::NativeText);
    };
    const auto either = [&named](const QKeySequence &a, const QKeySequence &b) {
        return tr("%1 or %2", "keys").arg(named(a), named(b));
    };
    return {{either(Qt::Key_Up, Qt::Key_Down), tr("Go to the job before or after")},
            {either(Qt::Key_Left, Qt::Key_Right), tr("Start it 5 minutes earlier or later")},
            {either(Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right),
             tr("Let it run 5 minutes less or more")},
            {named(Qt::Key_Home), tr("Start it as early as it may")},
            {named(Qt::Key_End), tr("Start it as late as its deadline allows")},
            {named(Qt::Key_Insert), tr("Add a job")},
            {named(Qt::Key_Delete), tr("Delete the job")}};
}

/// Start or duration of the selected job; false where the key means something else.
bool JobLanes::moveKey(const QKeyEvent &event)
{
    if (m_selected < 0)
        return false;
    const LaneJob &job = m_gantt.jobs[m_selected];
    const JobMotion motion = event.isAutoRepeat() ? JobMotion::GoesOn : JobMotion::Begins;
    const int step = event.key() == Qt::Key_Left ? -kStepMinutes : kStepMinutes;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event.modifiers().testFlag(Qt::ShiftModifier))
            want({m_selected, JobPart::Duration}, job.duration + step, motion);
        else
            want({m_selected, JobPart::Start}, job.start + step, motion);
        return true;
    case Qt::Key_Home:
        if (job.notBefore)
            want({m_selected, JobPart::Start}, *job.notBefore, JobMotion::Begins);
        return true;
    case Qt::Key_End:
        if (job.finishBy)
            want({m_selected, JobPart::Start}, *job.finishBy - job.duration, JobMotion::Begins);
        return true;
    default:
        return false;
    }
}

/// From row to row, and by their start within a row.
void JobLanes::stepSelection(int by)
{
    QList<int> order(m_gantt.jobs.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return std::pair(m_gantt.rows[a], minutesFromNoon(m_gantt.jobs[a].start)) <
               std::pair(m_gantt.rows[b], minutesFromNoon(m_gantt.jobs[b].start));
    });
    const int last = int(order.size()) - 1;
    if (last >= 0)
        select(order[std::clamp(int(order.indexOf(m_selected)) + by, 0, last)]);
}

void JobLanes::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        const Drag drag = *std::exchange(m_drag, std::nullopt);
        if (drag.next == JobMotion::GoesOn)
            want(drag.grip, drag.before, JobMotion::GoesOn);
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        stepSelection(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Insert)
        Q_EMIT addWanted();
    else if (event->key() == Qt::Key_Delete && m_selected >= 0)
        Q_EMIT deleteWanted(m_selected);
    else if (!moveKey(*event))
        QWidget::keyPressEvent(event);
}

void JobLanes::focusInEvent(QFocusEvent *event)
{
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    if (m_focusFrame && m_selected < 0 && !m_gantt.jobs.isEmpty())
        select(0);
    update();
}

void JobLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGantt(painter, m_gantt, places(), {m_theme.roles(), font(), m_selected});
    if (m_focusFrame) {
        painter.setPen(QPen(m_theme.roles().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0),
                                metrics::kControlRadius,
                                metrics::kControlRadius);
    }
}

void JobLanes::focusOutEvent(QFocusEvent *)
{
    m_focusFrame = false;
    update();
}

bool JobLanes::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event); // NOLINT: the type has been asked
    const int job = jobAt(help->pos());
    QToolTip::showText(help->globalPos(), job >= 0 ? m_gantt.jobs[job].text : QString(), this);
    return true;
}

QSize JobLanes::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 2 * kLeastCharacters,
            int(plot().bottom()) + fontMetrics().height() / 2};
}

QSize JobLanes::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLeastCharacters, sizeHint().height()};
}

} // namespace kf

#include "moc_job_lanes.cpp"
