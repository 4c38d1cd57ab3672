// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The column titles of a grid: the marked column stands out, the frozen ones stay in place.

#include "ui/grid/grid_look.h"
#include "ui/grid/grid_model.h"
#include "ui/grid/grid_ranges.h"

#include <QHeaderView>

namespace kf {

class GridHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit GridHeader(const GridLook &look, QWidget *parent = nullptr);

    void setFrozenColumns(int count);
    /// What is selected: the columns that it touches stand out.
    void setTouched(const QList<CellRange> &ranges);

    /// The column at a position of the viewport, frozen or not; -1 beside them.
    int columnUnder(const QPoint &position) const;
    /// Gives the column the width of what it shows, as a double click on its border does.
    void fit(int column);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A person has dragged the border of a column.
    void resizedByHand(int column, int width);

private:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

    const GridModel *grid() const;
    int frozenWidth() const;
    /// What the header itself must be told where the pointer is over a frozen column.
    QMouseEvent unfrozen(const QMouseEvent &event) const;
    bool isTouched(int column) const;
    void paintTitle(QPainter &painter, const QRect &rect, int column) const;

    const GridLook &m_look;
    int m_frozen = 0;
    QList<CellRange> m_touched;
    bool m_overFrozen = false;
    bool m_pressed = false;
};

} // namespace kf
