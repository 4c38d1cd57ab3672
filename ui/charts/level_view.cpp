// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/level_view.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kHalo = 10.0; ///< radius
constexpr double kAside = 6.0; ///< of a line, for its label
constexpr double kDot = 5.0;
constexpr double kPad = 0.3; ///< of a line, around the label
constexpr double kHaloOpacity = 0.8;
constexpr double kReach = 8.0; ///< the line is hit this far from it
constexpr int kLargeStep = 10; ///< with Shift

} // namespace

LevelView::LevelView(const Theme &theme, QWidget *parent) : ChartView(theme, parent)
{
    setWhatsThis(
        tr("Drag the line, or press the arrows: what if it were another number? Enter takes "
           "it over, Esc puts back."));
}

void LevelView::setLevel(const ChartLevel &level)
{
    if (level == m_level)
        return;
    m_level = level;
    if (hasLevel() && !m_level.label.isEmpty())
        setAccessibleDescription(m_level.label.join(QStringLiteral(", ")));
    update();
}

bool LevelView::hasLevel() const
{
    return m_level.at >= 0 && m_level.at < m_level.steps.size();
}

QPointF LevelView::dotAt(int step) const
{
    const ChartFrame &frame = picture().frame();
    const double place = m_level.steps[step];
    if (m_level.axis == Qt::Vertical)
        return {frame.plot.right() - kHalo, frame.yOf(place)};
    return {frame.xOf(place), frame.yOf(m_level.value)};
}

QPoint LevelView::dotOf(int step) const
{
    return dotAt(step).toPoint();
}

/// The step that is nearest to the pointer along the axis.
int LevelView::stepAt(const QPointF &point) const
{
    const bool isAcross = m_level.axis == Qt::Horizontal;
    const auto away = [&](int step) {
        const QPointF dot = dotAt(step);
        return isAcross ? std::abs(dot.x() - point.x()) : std::abs(dot.y() - point.y());
    };
    int nearest = 0;
    for (int step = 1; step < m_level.steps.size(); ++step) {
        if (away(step) < away(nearest))
            nearest = step;
    }
    return nearest;
}

bool LevelView::isNear(const QPointF &point) const
{
    if (!hasLevel() || picture().isEmpty())
        return false;
    const QPointF dot = dotAt(m_level.at);
    const QRectF plot = picture().frame().plot.adjusted(-kHalo, -kHalo, kHalo, kHalo);
    const bool isOnLine = m_level.axis == Qt::Horizontal ? std::abs(dot.x() - point.x()) <= kReach
                                                         : std::abs(dot.y() - point.y()) <= kReach;
    return plot.contains(point) && isOnLine;
}

void LevelView::look(int step)
{
    if (!hasLevel())
        return;
    const int wanted = std::clamp(step, 0, int(m_level.steps.size()) - 1);
    if (wanted != m_level.at)
        Q_EMIT looked(wanted);
}

void LevelView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasLevel() || picture().isEmpty() ||
        !picture().frame().plot.adjusted(-kHalo, -kHalo, kHalo, kHalo).contains(event->position()))
        return ChartView::mousePressEvent(event);
    m_isDragging = true;
    m_before = m_level.at;
    setCrosshair(-1);
    if (!isNear(event->position()))
        look(stepAt(event->position()));
    update();
}

void LevelView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        return look(stepAt(event->position()));
    const Qt::CursorShape held =
        m_level.axis == Qt::Horizontal ? Qt::SizeHorCursor : Qt::SizeVerCursor;
    const bool isHeld = isNear(event->position());
    setCursor(isHeld ? held : Qt::ArrowCursor);
    if (isHeld) // its label says it all
        return setCrosshair(-1);
    ChartView::mouseMoveEvent(event);
}

/// How to move the line, where it is; elsewhere a tool tip would cover what is read off.
bool LevelView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ChartView::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event); // NOLINT: the type has been asked
    QToolTip::showText(help->globalPos(), isNear(help->pos()) ? whatsThis() : QString(), this);
    return true;
}

void LevelView::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    update();
}

QList<std::pair<QString, QString>> LevelView::shortcuts()
{
    const auto named = [](const QKeySequence &key) {
        return key.toString(QKeySequence::NativeText);
    };
    return {{tr("%1 or %2", "keys").arg(named(Qt::Key_Left), named(Qt::Key_Right)),
             tr("Look at one system fewer or more; with Shift at ten")},
            {tr("%1 or %2", "keys").arg(named(Qt::Key_Up), named(Qt::Key_Down)),
             tr("The same in the chart of hours")},
            {named(Qt::Key_Home), tr("Back to the cheapest number")},
            {named(Qt::Key_End), tr("Own the peak")},
            {named(Qt::Key_Return), tr("Take the number over")},
            {named(Qt::Key_Escape), tr("Put the number back")}};
}

void LevelView::keyPressEvent(QKeyEvent *event)
{
    if (!hasLevel())
        return ChartView::keyPressEvent(event);
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? kLargeStep : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return look(m_level.at - step);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return look(m_level.at + step);
    case Qt::Key_Home:
        return look(m_level.home >= 0 ? m_level.home : m_level.at);
    case Qt::Key_End:
        return look(int(m_level.steps.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT takeWanted();
        return;
    case Qt::Key_Escape:
        if (std::exchange(m_isDragging, false))
            return look(m_before);
        Q_EMIT putBackWanted();
        return;
    default:
        ChartView::keyPressEvent(event);
    }
}

/// The numbers that are read off lie over it.
void LevelView::paintUnderCrosshair(QPainter &painter)
{
    if (picture().isEmpty() || !hasLevel())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(TextStyle::Caption));
    paintAcross(painter);
    paintLevel(painter);
    painter.restore();
}

/// The line the other way, with its name at its end.
void LevelView::paintAcross(QPainter &painter) const
{
    const ChartFrame &frame = picture().frame();
    if (!m_level.across || m_level.axis != Qt::Vertical)
        return;
    const double x = frame.xOf(*m_level.across);
    if (x < frame.plot.left() || x > frame.plot.right())
        return;
    painter.setPen(QPen(theme().roles().text, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    // To the right of the line, or on the side with more room, in several lines where it must be.
    const double wide = painter.fontMetrics().horizontalAdvance(m_level.acrossLabel);
    const QRectF right(
        x + kAside, frame.plot.top(), frame.plot.right() - x - kAside, frame.plot.height());
    const QRectF left(
        frame.plot.left(), frame.plot.top(), x - kAside - frame.plot.left(), frame.plot.height());
    const bool isRight = wide <= right.width() || right.width() >= left.width();
    const QRectF &side = isRight ? right : left;
    const int aligned = int(isRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::TextWordWrap;
    // At the top, where the label of the level stands there before it, else at the bottom.
    const QRectF taken = labelBox(dotAt(m_level.at)).adjusted(-kAside, -kAside, kAside, kAside);
    QRectF text = painter.boundingRect(side, aligned | Qt::AlignTop, m_level.acrossLabel);
    if (text.intersects(taken)) {
        QRectF before = side;
        before.setRight(std::clamp(taken.left(), side.left(), side.right()));
        text = painter.boundingRect(before, aligned | Qt::AlignTop, m_level.acrossLabel);
        const bool hasRoom =
            isRight && text.width() <= before.width() && text.height() <= side.height() / 2.0;
        if (!hasRoom)
            text = painter.boundingRect(side, aligned | Qt::AlignBottom, m_level.acrossLabel);
    }
    painter.fillRect(text.adjusted(-2.0, 0.0, 2.0, 0.0),
                     translucent(theme().roles().surface, kHaloOpacity));
    painter.setPen(theme().roles().text);
    painter.drawText(text, aligned, m_level.acrossLabel);
}

void LevelView::paintLevel(QPainter &painter) const
{
    const ChartFrame &frame = picture().frame();
    const Roles &roles = theme().roles();
    const QPointF dot = dotAt(m_level.at);
    painter.setPen(QPen(roles.accent, 1.4, Qt::DashLine));
    if (m_level.axis == Qt::Horizontal)
        painter.drawLine(QPointF(dot.x(), frame.plot.top()), QPointF(dot.x(), frame.plot.bottom()));
    else
        painter.drawLine(QPointF(frame.plot.left(), dot.y()), QPointF(frame.plot.right(), dot.y()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(translucent(roles.accent, m_isDragging || hasFocus() ? 0.4 : 0.25));
    painter.drawEllipse(dot, kHalo, kHalo);
    painter.setPen(QPen(roles.surface, 1.5));
    painter.setBrush(roles.accent);
    painter.drawEllipse(dot, kDot, kDot);
    paintLabel(painter, dot);
}

/// Of the first line of the label, the widest of all.
QFont LevelView::labelFont() const
{
    QFont font = theme().font(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// On the side of the dot that has more room, above it.
QRectF LevelView::labelBox(const QPointF &dot) const
{
    const QRectF &plot = picture().frame().plot;
    const QFontMetricsF metrics(labelFont());
    double wide = 0.0;
    for (const QString &line : m_level.label)
        wide = std::max(wide, metrics.horizontalAdvance(line));
    const double pad = metrics.height() * kPad;
    QRectF box(
        0.0, 0.0, wide + 2.0 * pad, metrics.height() * double(m_level.label.size()) + 2.0 * pad);
    const bool isRight = m_level.axis == Qt::Horizontal && dot.x() < plot.center().x();
    box.moveLeft(isRight ? dot.x() + kHalo : dot.x() - kHalo - box.width());
    box.moveTop(m_level.axis == Qt::Horizontal ? plot.top() : dot.y() - box.height() - 4.0);
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, width() - box.width() - 2.0)));
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, height() - box.height() - 2.0)));
    return box;
}

void LevelView::paintLabel(QPainter &painter, const QPointF &dot) const
{
    if (m_level.label.isEmpty())
        return;
    const Roles &roles = theme().roles();
    const QFont strong = labelFont();
    const QFontMetricsF metrics(strong);
    const QRectF box = labelBox(dot);
    const double pad = metrics.height() * kPad;
    painter.setPen(roles.line);
    painter.setBrush(translucent(roles.raised, 0.92));
    painter.drawRoundedRect(box, 4.0, 4.0);
    for (qsizetype i = 0; i < m_level.label.size(); ++i) {
        painter.setFont(i == 0 ? strong : theme().font(TextStyle::Caption));
        painter.setPen(i == 0 ? roles.accent : roles.muted);
        painter.drawText(QRectF(box.left() + pad,
                                box.top() + pad + double(i) * metrics.height(),
                                box.width() - 2.0 * pad,
                                metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         m_level.label[i]);
    }
}

} // namespace kf

#include "moc_level_view.cpp"
