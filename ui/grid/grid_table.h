// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cells of a grid: paints them, moves through them by keyboard and mouse, and keeps the
// selection as spreadsheets do: an active cell from which ranges are spanned, and several ranges.
// The model's current index is always the active cell.

#include "ui/grid/grid_look.h"
#include "ui/grid/grid_ranges.h"

#include <QBasicTimer>
#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>

namespace kf {

class CellPainter;
class GridHeader;

class GridTable : public QTableView {
    Q_OBJECT

public:
    explicit GridTable(GridLook &look, QWidget *parent = nullptr);

    void setGrid(GridModel *model);
    GridModel *grid() const { return m_grid; }
    const GridLook &look() const { return m_look; }
    GridHeader *header() const { return m_header; }

    /// Leading columns that stay in view when the others scroll sideways.
    void setFrozenColumns(int count);
    int frozenColumns() const { return m_frozen; }

    /// Left edge of a column in the viewport.
    int columnX(int column) const;

    /// The active cell; nothing where there is none.
    std::optional<CellPlace> activeCell() const;
    QList<CellRange> ranges() const;
    /// The range that holds the active cell.
    CellRange activeRange() const;

    /// Makes one cell active and the whole selection.
    void select(CellPlace place);
    /// Spans the current range from the active cell to `lead`; other ranges stay.
    void extendTo(CellPlace lead);
    /// Selects a range, its first cell active; `added` keeps what is selected.
    void selectRange(const CellRange &range, bool added = false);
    /// Makes a cell of the selection active without changing the selection.
    void activate(CellPlace place);

    /// Moves or selects where `event` is a key for that; false where it is not.
    bool navigate(const QKeyEvent &event);

    /// Applies row heights and fonts again, after rows or the zoom have changed.
    void refreshSizes();

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void cellDoubleClicked(const QModelIndex &index, const QPoint &position);
    void zoomRequested(int steps);
    /// Cells have moved on the screen: scrolled, resized.
    void scrolled();
    void resized();

protected:
    int sizeHintForColumn(int column) const override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    CellPlace lead() const;
    std::optional<CellPlace> destination(int key, Qt::KeyboardModifiers modifiers) const;
    CellPlace arrowDestination(CellPlace from, int key, bool toEdge) const;
    CellPlace pageDestination(CellPlace from, int key, bool sideways) const;
    bool selectByKey(const QKeyEvent &event);
    int firstCellRow() const;
    int lastCellRow() const;
    CellRange everything() const;
    void selectColumns(int column);
    void dragTo(const QPoint &position);
    void connectHeader();
    void paintRow(QPainter &painter,
                  const CellPainter &cells,
                  const QRect &area,
                  int row,
                  const QList<CellRange> &selected) const;
    void paintSelectionFrames(QPainter &painter, const QList<CellRange> &selected) const;
    QRect rectOf(const CellRange &range) const;

    GridLook &m_look;
    GridHeader *m_header;
    GridModel *m_grid = nullptr;
    QPersistentModelIndex m_lead; ///< the corner opposite the active cell
    QItemSelection m_otherRanges; ///< selected, apart from the one that is being spanned
    QBasicTimer m_dragScroll;
    QPoint m_dragPosition;
    int m_frozen = 0;
    int m_headerAnchor = 0;
    bool m_dragging = false;
};

} // namespace kf
