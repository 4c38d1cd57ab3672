// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/job_lanes.h"

#include "core/words/time_words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr int kNoon = 12 * 60;
constexpr int kStepMinutes = 5;
constexpr double kReach = 5.0;     ///< an edge is hit this far from it
constexpr double kLaneLines = 2.0; ///< height of a lane, in lines of text
constexpr double kGap = 0.5;       ///< between names and plot, in lines
constexpr int kLeastCharacters = 60;

int withinDay(int minutes)
{
    return ((minutes % kMinutesPerDay) + kMinutesPerDay) % kMinutesPerDay;
}

/// Minutes after the noon before.
int fromNoon(int minutes)
{
    return withinDay(minutes - kNoon);
}

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
    if (jobs == m_jobs)
        return;
    const bool isOther = jobs.size() != m_jobs.size();
    m_jobs = jobs;
    if (m_selected >= m_jobs.size())
        m_selected = int(m_jobs.size()) - 1;
    if (isOther)
        updateGeometry();
    announce();
    update();
}

void JobLanes::setAxisDigits(int digits)
{
    m_axisDigits = digits;
    update();
}

void JobLanes::select(int lane)
{
    if (lane == m_selected || lane >= m_jobs.size())
        return;
    m_selected = lane;
    announce();
    update();
    Q_EMIT selectedChanged(lane);
}

void JobLanes::announce()
{
    setAccessibleDescription(
        m_selected >= 0 ? m_jobs[m_selected].text
                        : tr("Up and Down choose a job, Left and Right move its start by 5 "
                             "minutes, with Shift its end."));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

double JobLanes::laneHeight() const
{
    return std::ceil(fontMetrics().height() * kLaneLines);
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
            laneHeight() * std::max<double>(1.0, double(m_jobs.size()))};
}

QRectF JobLanes::laneRect(int lane) const
{
    const QRectF all = plot();
    return {all.left(), all.top() + lane * laneHeight(), all.width(), laneHeight()};
}

double JobLanes::xOf(int minutesFromNoon) const
{
    return plot().left() + plot().width() * minutesFromNoon / double(kMinutesPerDay);
}

int JobLanes::minutesAt(double x) const
{
    return int(std::lround((x - plot().left()) / plot().width() * kMinutesPerDay));
}

QPoint JobLanes::barOf(int lane) const
{
    const LaneJob &job = m_jobs[lane];
    const int end = std::min(kMinutesPerDay, fromNoon(job.start) + job.duration);
    return QPointF((xOf(fromNoon(job.start)) + xOf(end)) / 2.0, laneRect(lane).center().y())
        .toPoint();
}

QPoint JobLanes::endOf(int lane) const
{
    const LaneJob &job = m_jobs[lane];
    const int end = std::min(kMinutesPerDay, fromNoon(job.start) + job.duration);
    return QPointF(xOf(end), laneRect(lane).center().y()).toPoint();
}

std::optional<JobLanes::Grip> JobLanes::gripAt(const QPointF &point) const
{
    const int lane = int(std::floor((point.y() - plot().top()) / laneHeight()));
    if (lane < 0 || lane >= m_jobs.size())
        return std::nullopt;
    const LaneJob &job = m_jobs[lane];
    const auto isNear = [&](int minutes) {
        return std::abs(xOf(fromNoon(minutes)) - point.x()) <= kReach;
    };
    const double end = xOf(fromNoon(job.start) + job.duration);
    if (std::abs(end - point.x()) <= kReach)
        return Grip{lane, JobPart::Duration};
    const double inBar = point.x() - xOf(fromNoon(job.start));
    const double wrapped = xOf(fromNoon(job.start) + job.duration - kMinutesPerDay);
    if ((inBar >= 0.0 && point.x() <= end) || point.x() < wrapped)
        return Grip{lane, JobPart::Start};
    if (job.notBefore && isNear(*job.notBefore))
        return Grip{lane, JobPart::NotBefore};
    if (job.finishBy && isNear(*job.finishBy))
        return Grip{lane, JobPart::FinishBy};
    return std::nullopt;
}

int JobLanes::valueOf(const Grip &grip) const
{
    const LaneJob &job = m_jobs[grip.lane];
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
        Q_EMIT moveWanted(grip.lane, grip.part, wanted, motion);
}

void JobLanes::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int lane = int(std::floor((event->position().y() - plot().top()) / laneHeight()));
    if (lane >= 0 && lane < m_jobs.size())
        select(lane);
    const std::optional<Grip> grip = gripAt(event->position());
    if (!grip)
        return;
    const int value = valueOf(*grip);
    const int held = grip->part == JobPart::Duration ? fromNoon(m_jobs[grip->lane].start) + value
                                                     : fromNoon(value);
    m_drag = Drag{*grip, minutesAt(event->position().x()) - held, value, JobMotion::Begins};
}

void JobLanes::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag || m_drag->grip.lane >= m_jobs.size()) {
        setCursor(gripAt(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const int at = minutesAt(event->position().x()) - m_drag->grabbed;
    const int stepped = int(std::lround(at / double(kStepMinutes))) * kStepMinutes;
    const bool isLength = m_drag->grip.part == JobPart::Duration;
    const int minutes =
        isLength ? stepped - fromNoon(m_jobs[m_drag->grip.lane].start) : stepped + kNoon;
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
    const LaneJob &job = m_jobs[m_selected];
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

void JobLanes::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_jobs.size()) - 1;
    if (event->key() == Qt::Key_Escape && m_drag) {
        const Drag drag = *std::exchange(m_drag, std::nullopt);
        if (drag.next == JobMotion::GoesOn)
            want(drag.grip, drag.before, JobMotion::GoesOn);
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        select(std::clamp(m_selected + (event->key() == Qt::Key_Up ? -1 : 1), 0, last));
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
    if (m_focusFrame && m_selected < 0 && !m_jobs.isEmpty())
        select(0);
    update();
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
    const int lane = int(std::floor((help->pos().y() - plot().top()) / laneHeight()));
    QToolTip::showText(
        help->globalPos(), lane >= 0 && lane < m_jobs.size() ? m_jobs[lane].text : QString(), this);
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
