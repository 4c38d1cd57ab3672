// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/floor_view.h"

#include "ui/rack/floor_legend.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace kf {

namespace {

constexpr double kSmallestZoom = 0.002;
constexpr double kLargestZoom = 10.0;
constexpr double kMostFitZoom = 2.2;
constexpr double kBeside = 60.0; ///< of the scene: around a row that is looked at
constexpr int kSeenMargin = 24;
constexpr int kBarInset = 14;

} // namespace

FloorView::FloorView(RoomView &room, QWidget *parent)
    : ZoomView(parent)
    , m_room(room)
    , m_texts(std::make_shared<RackTexts>(font()))
{
    setScene(&m_scene);
    setAccessibleName(tr("Floor plan"));
    setZoomRange(kSmallestZoom, kLargestZoom);
    setViewportUpdateMode(FullViewportUpdate);
    connect(&room, &RoomView::selectionChanged, this, &FloorView::showSelected);
    connect(&room.theme(), &Theme::changed, this, [this] {
        m_texts = std::make_shared<RackTexts>(font());
        layOut();
    });
}

void FloorView::present(const QList<DrawnHall> &halls, const Wording &wording)
{
    if (halls != m_halls || !(wording == m_wording)) {
        const bool sameHalls = halls.size() == m_halls.size();
        m_halls = halls;
        m_wording = wording;
        layOut();
        if (!isZoomed() || !sameHalls)
            fit();
    }
    viewport()->update(); // figures and states may be others
}

void FloorView::layOut()
{
    m_layout = floorLayout(m_halls, font(), QSizeF(viewport()->size()));
    const double margin = std::max(m_layout.bounds.width(), m_layout.bounds.height()) / 2;
    m_scene.setSceneRect(m_layout.bounds.adjusted(-margin, -margin, margin, margin));
    viewport()->update();
}

void FloorView::fit()
{
    forgetZoom();
    layOut();
    fitBox(m_layout.bounds, kMostFitZoom);
}

void FloorView::fitRow(const Id &row)
{
    const int index = m_layout.rowOf(row);
    if (index < 0)
        return;
    fitPart(m_layout.rows[index].box.adjusted(-kBeside, -kBeside, kBeside, kBeside), kLargestZoom);
}

QRect FloorView::rackBox(const Id &rack) const
{
    const int index = m_layout.rackOf(rack);
    return index < 0 ? QRect() : mapFromScene(m_layout.racks[index].box).boundingRect();
}

QRect FloorView::rowBox(const Id &row) const
{
    const int index = m_layout.rowOf(row);
    if (index < 0)
        return {};
    const FloorPlace &place = m_layout.rows[index];
    QRectF box = place.box;
    box.setRight(box.left());
    box.setLeft(m_layout.halls[place.hall].names.left());
    return mapFromScene(box).boundingRect();
}

RackLook FloorView::look() const
{
    RackLook look = m_room.look();
    return {look.roles, m_texts, look.shape, transform().m11(), look.overlay};
}

FloorDrawing FloorView::drawing() const
{
    return {m_halls,
            m_layout,
            m_wording,
            [this](const Id &rack) { return m_room.drawnRack(rack); },
            [this](const Id &rack) { return m_room.marksOf(rack); },
            m_room.selection().row};
}

void FloorView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_room.theme().roles().surface);
    paintFloors(*painter, drawing(), look(), rect);
}

void FloorView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_layout.halls.isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    RackLook flat = look();
    const double pixels = flat.scale * kFloorUnits;
    flat.scale = 1.0;
    paintScaleBar(
        *painter, QPointF(kBarInset, viewport()->height() - kBarInset), pixels, flat, m_wording);
    painter->restore();
}

RoomSpot FloorView::spotAt(const QPoint &point) const
{
    const QPointF at = mapToScene(point);
    RoomSpot spot;
    const int rack = m_layout.rackAt(at);
    if (rack >= 0) {
        spot.cell = m_room.layoutOfRacks().cellOf(m_layout.racks[rack].id);
        return spot;
    }
    const int row = m_layout.rowAt(at);
    const QList<RowPlace> &rows = m_room.layoutOfRacks().rows;
    for (int i = 0; row >= 0 && i < rows.size(); ++i)
        spot.row = rows[i].id == m_layout.rows[row].id ? i : spot.row;
    return spot;
}

void FloorView::click(const RoomSpot &spot, Qt::KeyboardModifiers modifiers)
{
    m_room.select(
        clicked({m_room.rows(), m_room.layoutOfRacks()}, m_room.selection(), spot, modifiers));
}

void FloorView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (!beginsPan(*event) && event->button() == Qt::LeftButton)
        click(spotAt(event->pos()), event->modifiers());
}

void FloorView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && spotAt(event->pos()).cell >= 0)
        Q_EMIT opened();
}

void FloorView::step(int dx, int dy, bool extends)
{
    const int next = m_layout.rackBeside(m_layout.rackOf(m_room.selection().rack), dx, dy);
    if (next < 0)
        return;
    RoomSpot spot;
    spot.cell = m_room.layoutOfRacks().cellOf(m_layout.racks[next].id);
    if (!extends)
        return click(spot, Qt::NoModifier);
    RoomSelection selection = m_room.selection();
    if (!selection.racks.contains(m_layout.racks[next].id))
        selection.racks.append(m_layout.racks[next].id);
    selection.devices.clear();
    selection.row.clear();
    selection.rack = m_layout.racks[next].id;
    m_room.select(selection);
}

void FloorView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return ZoomView::keyPressEvent(event);
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1, 0, extends);
    case Qt::Key_Right:
        return step(1, 0, extends);
    case Qt::Key_Up:
        return step(0, -1, extends);
    case Qt::Key_Down:
        return step(0, 1, extends);
    case Qt::Key_BracketLeft:
        return m_room.stepRack(-1);
    case Qt::Key_BracketRight:
        return m_room.stepRack(1);
    case Qt::Key_PageUp:
        return m_room.stepRow(-1);
    case Qt::Key_PageDown:
        return m_room.stepRow(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT opened();
    case Qt::Key_Escape:
        return m_room.select({{}, {}, m_room.selection().rack, m_room.selection().u});
    default:
        ZoomView::keyPressEvent(event);
    }
}

void FloorView::showSelected()
{
    viewport()->update();
    if (isHidden())
        return;
    const RoomSelection &selection = m_room.selection();
    const int rack =
        m_layout.rackOf(selection.racks.isEmpty() ? selection.rack : selection.racks.last());
    const int row = m_layout.rowOf(selection.row);
    if (row >= 0) {
        ensureVisible(m_layout.rows[row].box, kSeenMargin, kSeenMargin);
    } else if (rack >= 0) {
        ensureVisible(m_layout.racks[rack].box, kSeenMargin, kSeenMargin);
        RoomSpot spot;
        spot.cell = m_room.layoutOfRacks().cellOf(m_layout.racks[rack].id);
        setAccessibleDescription(toolTipAt(spot));
    }
}

QString FloorView::toolTipAt(const RoomSpot &spot) const
{
    if (spot.cell < 0)
        return {};
    const DrawnRack &rack = m_room.drawnAt(spot.cell);
    QStringList lines{rack.summary};
    const int index = m_layout.rackOf(rack.id);
    const FloorPlace place = index < 0 ? FloorPlace() : m_layout.racks[index];
    if (index >= 0 && !m_halls[place.hall].plan.racks[place.index].fits)
        lines.append(tr("It does not fit: it stands outside the room, or its row on another one."));
    for (const LimitBar &bar : rack.bars)
        lines.append(barText(bar));
    return lines.join(QLatin1Char('\n'));
}

void FloorView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        at = viewport()->mapToGlobal(
            (rackBox(m_room.selection().rack) & viewport()->rect()).center());
    } else {
        const RoomSpot spot = spotAt(event->pos());
        const bool onSelected =
            spot.cell >= 0 && m_room.selection().racks.contains(m_room.drawnAt(spot.cell).id);
        if (!onSelected)
            click(spot, Qt::NoModifier);
    }
    Q_EMIT menuWanted(at);
    event->accept();
}

bool FloorView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ZoomView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(spotAt(help->pos())), viewport());
    return true;
}

} // namespace kf

#include "moc_floor_view.cpp"
