// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/zoom_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kWheelStep = 1.2;
constexpr double kWheelNotch = 120.0;
constexpr double kKeyStep = 1.25;

} // namespace

ZoomView::ZoomView(QWidget *parent) : QGraphicsView(parent)
{
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setOptimizationFlag(DontSavePainterState);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

void ZoomView::setZoomRange(double smallest, double largest)
{
    m_smallest = smallest;
    m_largest = largest;
}

void ZoomView::zoomBy(double factor, const QPoint &anchor)
{
    const double wanted = std::clamp(transform().m11() * factor, m_smallest, m_largest);
    const QPointF before = mapToScene(anchor);
    setTransform(QTransform::fromScale(wanted, wanted));
    const QPointF drift = mapToScene(anchor) - before;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(drift.x() * wanted));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(drift.y() * wanted));
    keepZoom();
    Q_EMIT zoomChanged();
}

void ZoomView::fitPart(const QRectF &box, double mostScale)
{
    fitBox(box, mostScale);
    m_isZoomed = true;
    m_part = {box, mostScale};
}

void ZoomView::goTo(const QPointF &point)
{
    centerOn(point);
    keepZoom();
}

void ZoomView::forgetZoom()
{
    m_isZoomed = false;
    m_part.reset();
}

void ZoomView::keepZoom()
{
    m_isZoomed = true;
    m_part.reset();
}

void ZoomView::zoomBy(double factor)
{
    zoomBy(factor, viewport()->rect().center());
}

void ZoomView::fitBox(const QRectF &box, double mostScale)
{
    if (box.isEmpty())
        return;
    const double scale = std::min(
        {viewport()->width() / box.width(), viewport()->height() / box.height(), mostScale});
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(box.center());
    Q_EMIT zoomChanged();
}

void ZoomView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier) {
        QScrollBar *bar = horizontalScrollBar();
        bar->setValue(bar->value() - (turned.y() != 0 ? turned.y() : turned.x()));
        keepZoom();
    } else {
        zoomBy(std::pow(kWheelStep, turned.y() / kWheelNotch), event->position().toPoint());
    }
    event->accept();
}

void ZoomView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (!m_isZoomed)
        fit();
    else if (m_part)
        fitBox(m_part->first, m_part->second);
}

void ZoomView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (!m_isZoomed)
        fit();
}

void ZoomView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QGraphicsView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        if (event->isAutoRepeat())
            return;
        m_spaceHeld = true;
        viewport()->setCursor(restingCursor());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(kKeyStep);
    case Qt::Key_Minus:
        return zoomBy(1.0 / kKeyStep);
    case Qt::Key_0:
    case Qt::Key_F:
        return fit();
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void ZoomView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return QGraphicsView::keyReleaseEvent(event);
    m_spaceHeld = false;
    viewport()->setCursor(restingCursor());
}

Qt::CursorShape ZoomView::restingCursor() const
{
    return m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor;
}

bool ZoomView::beginsPan(const QMouseEvent &event)
{
    if (event.button() != Qt::MiddleButton && !(event.button() == Qt::LeftButton && m_spaceHeld))
        return false;
    m_isPanning = true;
    m_panPoint = event.pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
    return true;
}

void ZoomView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPanning)
        return;
    const QPoint moved = event->pos() - m_panPoint;
    m_panPoint = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    keepZoom();
}

void ZoomView::mouseReleaseEvent(QMouseEvent *)
{
    m_isPanning = false;
    viewport()->setCursor(restingCursor());
}

} // namespace kf

#include "moc_zoom_view.cpp"
