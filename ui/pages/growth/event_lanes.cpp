// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/event_lanes.h"

#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kf {

namespace {

constexpr double kReach = 9.0; ///< a mark is hit this far from its middle
constexpr int kSide = 3 * metrics::kStep;
constexpr int kLeastCharacters = 30;

} // namespace

EventLanes::EventLanes(const Theme &theme, const GridView &grid, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(grid)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Events by month"));
    connect(grid.table(), &GridTable::scrolled, this, QOverload<>::of(&QWidget::update));
    connect(grid.table(), &GridTable::resized, this, QOverload<>::of(&QWidget::update));
    connect(&grid, &GridView::zoomChanged, this, QOverload<>::of(&QWidget::update));
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
    announce();
}

void EventLanes::present(const QList<EventLane> &lanes, const QStringList &months)
{
    if (lanes == m_lanes && months == m_months)
        return;
    m_lanes = lanes;
    m_months = months;
    if (m_selected >= 0 && eventOf(m_selected) == nullptr)
        select(-1);
    else
        announce();
    update();
}

void EventLanes::select(int index)
{
    if (index == m_selected)
        return;
    m_selected = index;
    announce();
    update();
    Q_EMIT selectedChanged(index);
}

void EventLanes::announce()
{
    const LaneEvent *event = eventOf(m_selected);
    setAccessibleDescription(
        event != nullptr ? event->text
                         : tr("Up and Down choose an event, Left and Right move it by a month, "
                              "Enter edits it, Delete takes it away, Insert adds one."));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QRect EventLanes::laneRect(int lane) const
{
    const GridTable &table = *m_grid.table();
    const int top =
        table.viewport()->mapTo(&m_grid, QPoint()).y() + table.rowViewportPosition(lane);
    return {0, top, width(), table.rowHeight(lane)};
}

double EventLanes::xOf(int month) const
{
    const double room = width() - 2.0 * kSide;
    return kSide + room * std::clamp(month, 0, std::max(0, lastMonth())) / std::max(1, lastMonth());
}

int EventLanes::monthAt(double x) const
{
    const double room = std::max(1.0, width() - 2.0 * kSide);
    const double month = (x - kSide) / room * lastMonth();
    return std::clamp(static_cast<int>(std::lround(month)), 0, std::max(0, lastMonth()));
}

int EventLanes::laneAt(double y) const
{
    const int viewportY =
        static_cast<int>(y) - m_grid.table()->viewport()->mapTo(&m_grid, QPoint()).y();
    const int row = viewportY < 0 ? -1 : m_grid.table()->rowAt(viewportY);
    return row < m_lanes.size() ? row : -1;
}

QPoint EventLanes::pointOf(int lane, int month) const
{
    return QPointF(xOf(month), laneRect(lane).center().y()).toPoint();
}

const LaneEvent *EventLanes::eventAt(const QPointF &point) const
{
    const int lane = laneAt(point.y());
    if (lane < 0)
        return nullptr;
    const LaneEvent *nearest = nullptr;
    double least = kReach;
    for (const LaneEvent &event : m_lanes[lane].events) {
        const double distance = std::abs(xOf(event.month) - point.x());
        if (distance <= least) {
            least = distance;
            nearest = &event;
        }
    }
    return nearest;
}

int EventLanes::laneOf(int index) const
{
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        for (const LaneEvent &event : m_lanes[lane].events) {
            if (event.index == index)
                return static_cast<int>(lane);
        }
    }
    return -1;
}

const LaneEvent *EventLanes::eventOf(int index) const
{
    const int lane = index < 0 ? -1 : laneOf(index);
    if (lane < 0)
        return nullptr;
    const QList<LaneEvent> &events = m_lanes[lane].events;
    const auto found = std::find_if(events.cbegin(), events.cend(), [index](const LaneEvent &one) {
        return one.index == index;
    });
    return &*found;
}

QSize EventLanes::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 2 * kLeastCharacters, m_grid.sizeHint().height()};
}

QSize EventLanes::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLeastCharacters, m_grid.minimumSizeHint().height()};
}

bool EventLanes::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event); // NOLINT: the type has been asked
    const LaneEvent *under = eventAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       under != nullptr
                           ? under->text
                           : tr("Double-click to add an event to this group in this month"),
                       this);
    return true;
}

void EventLanes::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const LaneEvent *under = eventAt(event->position());
    select(under != nullptr ? under->index : -1);
    if (under == nullptr)
        return;
    m_drag = Drag{under->index, under->month, EventMotion::Begins};
}

void EventLanes::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        setCursor(eventAt(event->position()) != nullptr ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const LaneEvent *dragged = eventOf(m_drag->index);
    const int month = monthAt(event->position().x());
    if (dragged != nullptr && month != dragged->month)
        Q_EMIT moveRequested(
            m_drag->index, month, std::exchange(m_drag->next, EventMotion::GoesOn));
}

void EventLanes::mouseReleaseEvent(QMouseEvent *)
{
    m_drag.reset();
}

void EventLanes::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int lane = laneAt(event->position().y());
    if (event->button() != Qt::LeftButton || lane < 0)
        return;
    m_drag.reset();
    if (const LaneEvent *under = eventAt(event->position()))
        Q_EMIT editRequested(under->index);
    else
        Q_EMIT addRequested(m_lanes[lane].group, monthAt(event->position().x()));
}

void EventLanes::selectNext(int step)
{
    QList<int> order;
    for (const EventLane &lane : m_lanes) {
        for (const LaneEvent &event : lane.events)
            order.append(event.index);
    }
    if (order.isEmpty())
        return;
    const auto at = order.indexOf(m_selected);
    const qsizetype next = at < 0 ? (step > 0 ? 0 : order.size() - 1)
                                  : std::clamp<qsizetype>(at + step, 0, order.size() - 1);
    select(order[next]);
    const int lane = laneOf(m_selected);
    m_grid.table()->scrollTo(m_grid.model()->index(lane, 0));
}

void EventLanes::moveSelected(int months, EventMotion motion)
{
    const LaneEvent *event = eventOf(m_selected);
    if (event == nullptr)
        return;
    const int month = std::clamp(event->month + months, 0, lastMonth());
    if (month != event->month)
        Q_EMIT moveRequested(m_selected, month, motion);
}

/// A key, and what it does; false where it means something else.
struct EventLanes::Command {
    int key;
    const char *text; ///< what it is for; another key for the same says nothing
    bool (EventLanes::*run)(const QKeyEvent &event);
};

const QList<EventLanes::Command> &EventLanes::commands()
{
    static const QList<Command> commands{
        {Qt::Key_Left,
         QT_TR_NOOP("Move the event a month earlier; with Ctrl a year"),
         &EventLanes::moveKey},
        {Qt::Key_Right,
         QT_TR_NOOP("Move the event a month later; with Ctrl a year"),
         &EventLanes::moveKey},
        {Qt::Key_Up, QT_TR_NOOP("Go to the event before"), &EventLanes::stepKey},
        {Qt::Key_Down, QT_TR_NOOP("Go to the next event"), &EventLanes::stepKey},
        {Qt::Key_Return, QT_TR_NOOP("Edit the event"), &EventLanes::editKey},
        {Qt::Key_Enter, nullptr, &EventLanes::editKey},
        {Qt::Key_F2, nullptr, &EventLanes::editKey},
        {Qt::Key_Delete, QT_TR_NOOP("Delete the event"), &EventLanes::deleteKey},
        {Qt::Key_Backspace, nullptr, &EventLanes::deleteKey},
        {Qt::Key_Insert, QT_TR_NOOP("Add an event"), &EventLanes::addKey},
    };
    return commands;
}

QList<std::pair<QString, QString>> EventLanes::shortcuts()
{
    QList<std::pair<QString, QString>> listed;
    for (const Command &command : commands()) {
        const QString key = QKeySequence(command.key).toString(QKeySequence::NativeText);
        if (command.text == nullptr)
            listed.last().first = tr("%1 or %2", "keys").arg(listed.last().first, key);
        else
            listed.append({key, tr(command.text)});
    }
    return listed;
}

bool EventLanes::moveKey(const QKeyEvent &event)
{
    const EventMotion motion = event.isAutoRepeat() ? EventMotion::GoesOn : EventMotion::Begins;
    const int months = event.modifiers().testFlag(Qt::ControlModifier) ? kMonthsPerYear : 1;
    moveSelected(event.key() == Qt::Key_Left ? -months : months, motion);
    return true;
}

bool EventLanes::stepKey(const QKeyEvent &event)
{
    selectNext(event.key() == Qt::Key_Up ? -1 : 1);
    return true;
}

bool EventLanes::editKey(const QKeyEvent &)
{
    if (m_selected >= 0)
        Q_EMIT editRequested(m_selected);
    return m_selected >= 0;
}

bool EventLanes::deleteKey(const QKeyEvent &)
{
    if (m_selected >= 0)
        Q_EMIT deleteRequested(m_selected);
    return m_selected >= 0;
}

bool EventLanes::addKey(const QKeyEvent &)
{
    const int lane = std::max(0, laneOf(m_selected));
    const LaneEvent *near = eventOf(m_selected);
    if (lane < m_lanes.size())
        Q_EMIT addRequested(m_lanes[lane].group, near != nullptr ? near->month : 0);
    return true;
}

void EventLanes::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        const Drag drag = *std::exchange(m_drag, std::nullopt);
        if (drag.next == EventMotion::GoesOn)
            Q_EMIT moveRequested(drag.index, drag.startMonth, EventMotion::GoesOn);
        return;
    }
    const QList<Command> &all = commands();
    const auto known = std::find_if(all.cbegin(), all.cend(), [event](const Command &command) {
        return command.key == event->key();
    });
    if (known == all.cend() || !(this->*known->run)(*event))
        QWidget::keyPressEvent(event);
}

void EventLanes::focusInEvent(QFocusEvent *event)
{
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    if (m_focusFrame && m_selected < 0)
        selectNext(1);
    update();
}

void EventLanes::focusOutEvent(QFocusEvent *)
{
    m_focusFrame = false;
    update();
}

void EventLanes::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (byMouse) {
        const LaneEvent *under = eventAt(event->pos());
        select(under != nullptr ? under->index : -1);
    }
    const int lane = byMouse ? laneAt(event->pos().y()) : std::max(0, laneOf(m_selected));
    const LaneEvent *chosen = eventOf(m_selected);
    const int month = byMouse ? monthAt(event->pos().x()) : (chosen != nullptr ? chosen->month : 0);
    QMenu menu(this);
    if (lane >= 0 && lane < m_lanes.size()) {
        menu.addAction(tr("Add event"), this, [this, lane, month] {
            Q_EMIT addRequested(m_lanes[lane].group, month);
        });
    }
    if (chosen != nullptr) {
        menu.addAction(tr("Edit event"), this, [this] { Q_EMIT editRequested(m_selected); });
        menu.addAction(tr("Delete event"), this, [this] { Q_EMIT deleteRequested(m_selected); });
    }
    const QPoint place = byMouse || chosen == nullptr ? event->globalPos()
                                                      : mapToGlobal(pointOf(lane, chosen->month));
    if (!menu.isEmpty())
        menu.exec(place);
}

} // namespace kf

#include "moc_event_lanes.cpp"
