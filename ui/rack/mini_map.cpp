// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/mini_map.h"

#include "ui/rack/room_view.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kf {

namespace {

constexpr int kCharactersWide = 26;
constexpr int kLinesHigh = 3;
constexpr double kInset = 4.0;
constexpr double kSeenAll = 0.94; ///< so much of the room in view is all of it

} // namespace

MiniMap::MiniMap(RoomView &view) : QWidget(&view), m_view(view)
{
    setAccessibleName(tr("Map of the room"));
    setToolTip(tr("The whole room; click to go there"));
    setCursor(Qt::PointingHandCursor);
    keepRoom(true);
}

void MiniMap::keepRoom(bool keeps)
{
    QSizePolicy size(QSizePolicy::Fixed, QSizePolicy::Fixed);
    size.setRetainSizeWhenHidden(keeps);
    setSizePolicy(size);
}

QSize MiniMap::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * kCharactersWide,
            fontMetrics().height() * kLinesHigh + int(4 * kInset)};
}

void MiniMap::refresh()
{
    const QRectF bounds = m_view.layoutOfRacks().bounds;
    const QRectF inner(bounds.center() - QPointF(bounds.width(), bounds.height()) * kSeenAll / 2,
                       bounds.size() * kSeenAll);
    setVisible(!m_view.isHidden() && !bounds.isEmpty() && !seen().contains(inner));
    update();
}

QRectF MiniMap::seen() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

QTransform MiniMap::toMap() const
{
    const QRectF bounds = m_view.layoutOfRacks().bounds;
    const double scale = std::min((width() - 2 * kInset) / bounds.width(),
                                  (height() - 2 * kInset) / bounds.height());
    return QTransform()
        .translate(width() / 2.0, height() / 2.0)
        .scale(scale, scale)
        .translate(-bounds.center().x(), -bounds.center().y());
}

void MiniMap::paintEvent(QPaintEvent *)
{
    const RoomLayout &layout = m_view.layoutOfRacks();
    QPainter painter(this);
    const Roles &roles = m_view.theme().roles();
    painter.setPen(roles.line);
    painter.setBrush(roles.raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setTransform(toMap());
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < layout.cells.size(); ++i) {
        const LimitState state = m_view.drawnAt(i).state;
        painter.fillRect(layout.cells[i].frame,
                         state == LimitState::Within ? roles.rackLine : stateColour(state, roles));
    }
    QPen frame(roles.accent, 1.5);
    frame.setCosmetic(true);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(seen() & layout.bounds);
}

void MiniMap::goTo(const QPointF &point)
{
    m_view.goTo(toMap().inverted().map(point));
    refresh();
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

} // namespace kf

#include "moc_mini_map.cpp"
