// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A drawing that is looked at from near and far: the wheel zooms at the cursor, the middle button
// or Space and the mouse pan, plus and minus zoom, F and 0 show everything. As long as nobody has
// zoomed, everything, or the part that was asked for, stays in view whatever the size of the
// window.

#include <QGraphicsView>

#include <optional>
#include <utility>

namespace kf {

class ZoomView : public QGraphicsView {
    Q_OBJECT

public:
    explicit ZoomView(QWidget *parent = nullptr);

    /// Zooms so that the point under `anchor` (of the viewport) stays where it is.
    void zoomBy(double factor, const QPoint &anchor);
    void zoomBy(double factor);
    /// Brings a point of the scene to the middle.
    void goTo(const QPointF &point);
    /// Shows everything at once.
    virtual void fit() = 0;

Q_SIGNALS:
    void zoomChanged();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

    void setZoomRange(double smallest, double largest);
    /// Shows a box of the scene as large as it fits, at most at `mostScale`.
    void fitBox(const QRectF &box, double mostScale);
    /// The same for a part of the drawing, which stays in view until a person zooms or pans.
    void fitPart(const QRectF &box, double mostScale);
    /// The part lies elsewhere by now: it is no longer kept in view.
    void forgetPart() { m_part.reset(); }
    bool hasPart() const { return m_part.has_value(); }
    bool isInPart(const QRectF &box) const { return m_part && m_part->first.contains(box); }
    /// True where this press begins to pan: with the middle button, or with Space held.
    bool beginsPan(const QMouseEvent &event);
    bool isPanning() const { return m_isPanning; }
    /// Not everything is shown: a person has chosen the zoom, or a part.
    bool isZoomed() const { return m_isZoomed; }
    /// Everything is shown.
    void forgetZoom();
    /// A person has zoomed or panned: a new size of the window keeps that.
    void keepZoom();
    /// The cursor while nothing is dragged.
    Qt::CursorShape restingCursor() const;

private:
    double m_smallest = 0.01;
    double m_largest = 100.0;
    bool m_isZoomed = false;
    std::optional<std::pair<QRectF, double>> m_part; ///< that is kept in view, and its most scale
    bool m_isPanning = false;
    bool m_spaceHeld = false;
    QPoint m_panPoint;
};

} // namespace kf
