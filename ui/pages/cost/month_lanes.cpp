// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/month_lanes.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kLaneLines = 2.0; ///< height of a lane, in lines of text
constexpr double kMostNames = 0.25;
constexpr double kReach = 6.0;  ///< a flag is hit this far from it
constexpr double kDot = 4.5;    ///< of a flag that can be moved
constexpr double kBeside = 3.0; ///< from a dot to a text beside it
constexpr int kYear = 12;
constexpr int kLeastLanes = 2;
constexpr double kPast = 0.6; ///< of the colour of the grid, on months before the plan

} // namespace

MonthLanes::MonthLanes(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(theme.font(TextStyle::Caption));
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
    announce();
}

void MonthLanes::present(const QList<MonthLane> &lanes, int first, const QStringList &months)
{
    if (lanes == m_lanes && first == m_first && months == m_months)
        return;
    const bool isOther = lanes.size() != m_lanes.size();
    m_lanes = lanes;
    m_first = first;
    m_months = months;
    if (m_selected.lane >= m_lanes.size())
        m_selected = {};
    else if (m_selected.lane >= 0 && m_selected.flag >= m_lanes[m_selected.lane].flags.size())
        m_selected.flag = -1;
    if (isOther)
        updateGeometry();
    announce();
    update();
}

const MonthFlag *MonthLanes::flagOf(const Place &place) const
{
    const bool isThere = place.lane >= 0 && place.lane < m_lanes.size() && place.flag >= 0 &&
                         place.flag < m_lanes[place.lane].flags.size();
    return isThere ? &m_lanes[place.lane].flags[place.flag] : nullptr;
}

void MonthLanes::select(const Place &place)
{
    if (place == m_selected)
        return;
    const bool isOtherLane = place.lane != m_selected.lane;
    m_selected = place;
    announce();
    update();
    if (isOtherLane)
        Q_EMIT selectedChanged(place.lane);
}

void MonthLanes::announce()
{
    const MonthFlag *flag = flagOf(m_selected);
    setAccessibleDescription(flag != nullptr ? flag->sentence
                             : m_selected.lane >= 0
                                 ? m_lanes[m_selected.lane].name
                                 : tr("Arrows choose a lane and a flag in it; Shift with Left or "
                                      "Right moves it by a month."));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

double MonthLanes::nameWidth() const
{
    double wide = 0.0;
    for (const MonthLane &lane : m_lanes)
        wide = std::max(wide, double(fontMetrics().horizontalAdvance(lane.name)) + 12.0);
    return std::min(wide, width() * kMostNames);
}

double MonthLanes::headHeight() const
{
    return std::ceil(fontMetrics().height() * 1.3);
}

QRectF MonthLanes::plot() const
{
    const double left = nameWidth();
    const double line = fontMetrics().height();
    return {left + line,
            headHeight(),
            std::max(1.0, width() - left - line * 2.0),
            std::ceil(line * kLaneLines) * std::max<double>(1.0, double(m_lanes.size()))};
}

QRectF MonthLanes::laneRect(int lane) const
{
    const QRectF all = plot();
    const double high = std::ceil(fontMetrics().height() * kLaneLines);
    return {all.left(), all.top() + lane * high, all.width(), high};
}

double MonthLanes::xOf(double month) const
{
    return plot().left() +
           plot().width() * (month - m_first) / std::max(1.0, double(last() - m_first));
}

int MonthLanes::monthAt(double x) const
{
    const double share = (x - plot().left()) / plot().width();
    return std::clamp(int(std::lround(m_first + share * (last() - m_first))), m_first, last());
}

int MonthLanes::laneAt(double y) const
{
    const int lane = int(std::floor((y - plot().top()) / laneRect(0).height()));
    return lane >= 0 && lane < m_lanes.size() ? lane : -1;
}

QPoint MonthLanes::pointOf(int lane, double month) const
{
    return QPointF(xOf(month), laneRect(lane).center().y()).toPoint();
}

std::optional<MonthLanes::Place> MonthLanes::flagAt(const QPointF &point) const
{
    const int lane = laneAt(point.y());
    if (lane < 0)
        return std::nullopt;
    const QList<MonthFlag> &flags = m_lanes[lane].flags;
    for (int flag = int(flags.size()) - 1; flag >= 0; --flag) {
        if (std::abs(xOf(flags[flag].month) - point.x()) <= kReach)
            return Place{lane, flag};
    }
    return std::nullopt;
}

void MonthLanes::want(const Place &place, int month, FlagMotion motion)
{
    const MonthFlag *flag = flagOf(place);
    const int wanted = std::min(month, last());
    if (flag != nullptr && flag->isMovable && wanted != flag->month)
        Q_EMIT moveWanted(place.lane, place.flag, wanted, motion);
}

void MonthLanes::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<Place> flag = flagAt(event->position());
    if (!flag) {
        if (const int lane = laneAt(event->position().y()); lane >= 0)
            select({lane, -1});
        return;
    }
    select(*flag);
    m_drag = Drag{*flag, int(std::lround(flagOf(*flag)->month)), FlagMotion::Begins};
}

void MonthLanes::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        const std::optional<Place> flag = flagAt(event->position());
        setCursor(flag && flagOf(*flag)->isMovable ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const MonthFlag *flag = flagOf(m_drag->place);
    const int month = monthAt(event->position().x());
    if (flag != nullptr && month != flag->month)
        want(m_drag->place, month, std::exchange(m_drag->next, FlagMotion::GoesOn));
}

void MonthLanes::mouseReleaseEvent(QMouseEvent *)
{
    m_drag.reset();
}

void MonthLanes::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag.reset();
    const int lane = laneAt(event->position().y());
    if (lane >= 0 && !flagAt(event->position()))
        Q_EMIT addWanted(lane, monthAt(event->position().x()));
}

QList<std::pair<QString, QString>> MonthLanes::shortcuts()
{
    const auto named = [](const QKeySequence &key) {
        return key.toString(QKeySequence::NativeText);
    };
    const auto either = [&named](const QKeySequence &a, const QKeySequence &b) {
        return tr("%1 or %2", "keys").arg(named(a), named(b));
    };
    return {{either(Qt::Key_Up, Qt::Key_Down), tr("Go to the lane above or below")},
            {either(Qt::Key_Left, Qt::Key_Right), tr("Go to the flag before or after")},
            {either(Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right),
             tr("Move the flag by a month")},
            {named(Qt::Key_Insert), tr("Add a flag behind the chosen one")},
            {named(Qt::Key_Delete), tr("Take the flag away")}};
}

void MonthLanes::stepFlag(int by)
{
    if (m_selected.lane < 0)
        return;
    const int count = int(m_lanes[m_selected.lane].flags.size());
    if (count > 0)
        select({m_selected.lane, std::clamp(m_selected.flag + by, 0, count - 1)});
}

void MonthLanes::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape && m_drag) {
        const Drag drag = *std::exchange(m_drag, std::nullopt);
        if (drag.next == FlagMotion::GoesOn)
            want(drag.place, drag.before, FlagMotion::GoesOn);
        return;
    }
    const int by = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const MonthFlag *flag = flagOf(m_selected);
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        if (!m_lanes.isEmpty())
            select({std::clamp(m_selected.lane + by, 0, int(m_lanes.size()) - 1), -1});
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const bool moves = event->modifiers().testFlag(Qt::ShiftModifier) && flag != nullptr;
        if (moves)
            want(m_selected,
                 int(std::lround(flag->month)) + by,
                 event->isAutoRepeat() ? FlagMotion::GoesOn : FlagMotion::Begins);
        else
            stepFlag(by);
    } else if (key == Qt::Key_Insert && m_selected.lane >= 0) {
        const double behind = flag != nullptr ? flag->month : 0.0;
        Q_EMIT addWanted(m_selected.lane, std::min(last(), int(std::lround(behind)) + kYear));
    } else if (key == Qt::Key_Delete && flag != nullptr) {
        Q_EMIT deleteWanted(m_selected.lane, m_selected.flag);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MonthLanes::focusInEvent(QFocusEvent *event)
{
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    if (m_focusFrame && m_selected.lane < 0 && !m_lanes.isEmpty())
        select({0, -1});
    update();
}

void MonthLanes::focusOutEvent(QFocusEvent *)
{
    m_focusFrame = false;
    update();
}

bool MonthLanes::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event); // NOLINT: the type has been asked
    const std::optional<Place> flag = flagAt(help->pos());
    QToolTip::showText(help->globalPos(), flag ? flagOf(*flag)->sentence : QString(), this);
    return true;
}

QSize MonthLanes::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 110, int(plot().bottom()) + 4};
}

QSize MonthLanes::minimumSizeHint() const
{
    const double lanes = std::min<double>(kLeastLanes, std::max(1.0, double(m_lanes.size())));
    return {fontMetrics().averageCharWidth() * 60,
            int(headHeight() + lanes * laneRect(0).height()) + 4};
}

void MonthLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintHead(painter);
    for (int lane = 0; lane < m_lanes.size(); ++lane)
        paintLane(painter, lane);
    if (!m_focusFrame)
        return;
    painter.setPen(QPen(m_theme.roles().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0),
                            metrics::kControlRadius,
                            metrics::kControlRadius);
}

void MonthLanes::paintHead(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    const QRectF all = plot();
    double free = 0.0;
    if (m_first < 0) // what has passed when the plan starts
        painter.fillRect(QRectF(all.left(), all.top(), xOf(0.0) - all.left(), all.height()),
                         mixed(roles.surface, roles.grid, kPast));
    for (int month = m_first; month <= last(); ++month) {
        if (month % (kYear / 2) != 0)
            continue;
        const QString &name = m_months[month - m_first];
        const double x = std::round(xOf(month)) + 0.5;
        painter.setPen(roles.grid);
        painter.drawLine(QPointF(x, all.top()), QPointF(x, all.bottom()));
        const double wide = painter.fontMetrics().horizontalAdvance(name);
        const double left = std::min(x - wide / 2.0, width() - wide - 2.0);
        if (left < free)
            continue;
        free = left + wide + 8.0;
        painter.setPen(roles.muted);
        painter.drawText(QPointF(left, painter.fontMetrics().ascent() + 1.0), name);
    }
    if (m_first < 0) {
        painter.setPen(QPen(roles.muted, 1.2));
        painter.drawLine(QPointF(xOf(0.0), all.top()), QPointF(xOf(0.0), all.bottom()));
    }
}

void MonthLanes::paintLane(QPainter &painter, int lane) const
{
    const Roles &roles = m_theme.roles();
    const MonthLane &its = m_lanes[lane];
    const QRectF rect = laneRect(lane);
    if (lane == m_selected.lane)
        painter.fillRect(QRectF(0.0, rect.top(), width(), rect.height()), roles.accentBackground);
    painter.setPen(roles.text);
    painter.drawText(QRectF(4.0, rect.top(), nameWidth() - 4.0, rect.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(its.name, Qt::ElideRight, int(nameWidth())));
    const double inset = std::round(rect.height() * 0.22);
    for (const MonthSpan &span : its.spans) {
        const QRectF bar(xOf(span.from),
                         rect.top() + inset,
                         xOf(span.to) - xOf(span.from),
                         rect.height() - 2.0 * inset);
        const QColor colour = seriesColour(roles, span.colour);
        const QColor fill = span.isFaint ? mixed(roles.surface, colour, 0.25) : colour;
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRect(bar);
        painter.setPen(textOn(roles, fill));
        // Between the flag that it begins with and the next one in it.
        double end = span.to;
        for (const MonthFlag &flag : its.flags)
            end = flag.month > span.from ? std::min(end, flag.month) : end;
        QRectF text = bar;
        text.setRight(xOf(end));
        text.adjust(kDot + kBeside, 0.0, -kDot - kBeside, 0.0);
        if (text.width() > painter.fontMetrics().averageCharWidth() * 4)
            painter.drawText(
                text,
                Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(span.text, Qt::ElideRight, int(text.width())));
    }
    for (int flag = 0; flag < its.flags.size(); ++flag)
        paintFlag(painter, {lane, flag});
}

void MonthLanes::paintFlag(QPainter &painter, const Place &place) const
{
    const Roles &roles = m_theme.roles();
    const MonthFlag &flag = *flagOf(place);
    const QRectF rect = laneRect(place.lane);
    const double x = xOf(flag.month);
    const bool isSelected = place == m_selected;
    const QColor &plain = flag.isLate ? roles.over : roles.text;
    painter.setPen(QPen(isSelected ? roles.accent : plain, isSelected ? 2.0 : 1.4));
    painter.drawLine(QPointF(x, rect.top() + 2.0), QPointF(x, rect.bottom() - 2.0));
    if (!flag.isMovable)
        return;
    painter.setBrush(isSelected ? roles.accent : flag.isLate ? roles.over : roles.surface);
    painter.drawEllipse(QPointF(x, rect.center().y()), kDot, kDot);
}

} // namespace kf

#include "moc_month_lanes.cpp"
