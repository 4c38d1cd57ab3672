// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/curve_view.h"
#include "ui/report/cluster_paint.h"

#include <QWidget>

namespace kf {

/// The cluster as a drawing: the control plane on top, a column of node boxes for each pool. Boxes
/// that stand in racks are filled, planned ones outlined, placed ones that no pool counts dashed.
/// The nodes of a pool are dragged by the grip at its foot, down for more. It shows values and asks
/// for changes; the page makes them.
class ClusterDrawing : public QWidget {
    Q_OBJECT

public:
    explicit ClusterDrawing(const Theme &theme, QWidget *parent = nullptr);

    void present(const ClusterPicture &picture);

    /// The pool that is selected, by its place; -1: none.
    int current() const { return m_current; }
    /// Shows it as selected; a person's own choice is told by poolChosen() as well.
    void setCurrent(int pool);
    /// The middle of a pool's column, in pixels of the widget.
    QPoint pointOf(int pool) const;
    /// The middle of the grip at a pool's foot, and how far it is dragged for one node.
    QPoint gripOf(int pool) const;
    static constexpr int kPixelsPerNode = 8;

    /// What keys do here: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void poolChosen(int pool);
    /// A person wants that many nodes in the pool.
    void nodesWanted(int pool, std::optional<int> nodes, kf::CurveMotion motion);
    /// A person wants to see a system of the pool in its rack: the kind of system.
    void rackWanted(const QString &system);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ClusterPlaces places() const;
    ClusterLook look() const;
    const PoolView *currentPool() const;
    void choose(int pool);
    int gripAt(const QPointF &point) const;
    void want(int pool, std::optional<int> nodes);
    void paintDragged(QPainter &painter) const;

    const Theme &m_theme;
    ClusterPicture m_picture;
    int m_current = -1;
    int m_dragged = -1;          ///< the pool whose foot is held
    double m_from = 0.0;         ///< where the drag began
    std::optional<int> m_before; ///< nodes of the pool then
    std::optional<int> m_asked;  ///< that were asked for last
    CurveMotion m_next = CurveMotion::Begins;
};

} // namespace kf
