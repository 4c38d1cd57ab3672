// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The narrow strip before the rows of a grid, where whole rows are taken hold of: a click selects a
// row, dragging selects several or moves those that are selected; and the corner above it, which
// selects everything.

#include "ui/grid/grid_look.h"
#include "ui/grid/grid_ranges.h"

#include <QHeaderView>

namespace kf {

class GridRowHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `look` must outlive this.
    explicit GridRowHeader(const GridLook &look, QWidget *parent = nullptr);

    /// Which rows the selection touches, and which of its ranges are whole rows.
    void setTouched(const QList<CellRange> &ranges);
    bool isWhollySelected(int row) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The left button went down, the pointer was dragged, the button came up; in the coordinates
    /// of the cells' viewport.
    void rowPressed(int y, Qt::KeyboardModifiers modifiers);
    void rowDragged(int y);
    void rowReleased();
    void menuWanted(int row, const QPoint &position);

private:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

    const GridModel *grid() const;
    bool isTouched(int row) const;
    void paintRow(QPainter &painter, const QRect &rect, int row) const;
    void paintGrip(QPainter &painter, const QRect &rect) const;

    const GridLook &m_look;
    QList<CellRange> m_touched;
    int m_hovered = -1;
};

class GridCorner : public QWidget {
    Q_OBJECT

public:
    /// `look` must outlive this.
    explicit GridCorner(const GridLook &look, QWidget *parent);

Q_SIGNALS:
    void clicked();

private:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

    const GridLook &m_look;
};

} // namespace kf
