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
#include <utility>

namespace kf {

class CellPainter;
class GridDrag;
class GridHeader;
class GridRowHeader;

class GridTable : public QTableView {
    Q_OBJECT

public:
    explicit GridTable(GridLook &look, QWidget *parent = nullptr);

    void setGrid(GridModel *model);
    GridModel *grid() const { return m_grid; }
    const GridLook &look() const { return m_look; }
    GridHeader *header() const { return m_header; }
    GridRowHeader *rowHeader() const { return m_rowHeader; }

    /// Leading columns that stay in view when the others scroll sideways.
    void setFrozenColumns(int count);
    int frozenColumns() const { return m_frozen; }

    /// How many rows a column that fits its contents looks at.
    static constexpr int kFittedRows = 200;
    /// What the title of a column and its cells from row `first` on need; `kFittedRows` of them
    /// are measured.
    FittedWidth fittedWidth(int column, int first) const;
    /// What the cells in those rows need.
    FittedWidth widestCell(int column, int first, int last) const;

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
    /// Selects ranges that a person had selected before, without scrolling.
    void selectRanges(const QList<CellRange> &ranges, CellPlace active);
    /// Makes a cell of the selection active without changing the selection.
    void activate(CellPlace place);

    /// The corner opposite the active cell; extendTo() without scrolling.
    CellPlace lead() const;
    void span(CellPlace lead);
    /// Whole rows from `anchor` to `row`.
    void selectRows(int anchor, int row, bool added);

    /// While it is on, moving extends the selection as if Shift were held.
    void setExtending(bool extending);
    bool isExtending() const { return m_extending; }

    /// Draws a moving frame around ranges that have been copied; none: takes it away. The frame
    /// stays with its cells when rows come and go.
    void setMarching(const QList<CellRange> &ranges);
    QList<CellRange> marching() const;

    /// The handle that fills; empty where there is none.
    QRect fillHandle() const;
    /// Ends a drag without its effect; false where there was none.
    bool cancelDrag();

    /// The keys that move and select, and what they are for.
    static QList<std::pair<QString, QString>> moves();
    /// Moves or selects where `event` is a key for that; false where it is not.
    bool navigate(const QKeyEvent &event);

    /// Applies row heights and fonts again, after rows or the zoom have changed.
    void refreshSizes();

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// The tick box of the active cell was clicked.
    void tickClicked();
    void cellDoubleClicked(const QModelIndex &index, const QPoint &position);
    /// The selection is to go on into `whole`; `toggled`: Ctrl was held.
    void fillWanted(const kf::CellRange &whole, bool toggled);
    void fillDownWanted();
    /// The selected rows are to go before row `before`.
    void rowsDropped(int before);
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
    std::optional<CellPlace> destination(int key, Qt::KeyboardModifiers modifiers) const;
    CellPlace arrowDestination(CellPlace from, int key, bool toEdge) const;
    CellPlace pageDestination(CellPlace from, int key, bool sideways) const;
    bool selectByKey(const QKeyEvent &event);
    CellRange extended(CellPlace lead) const;
    void span(const CellRange &range, CellPlace lead);
    int firstCellRow() const;
    int lastCellRow() const;
    CellRange everything() const;
    void selectColumns(int column);
    void connectHeaders();
    int frozenEdge() const;
    bool isOnTick(QPoint at) const;
    void paintRow(QPainter &painter,
                  const CellPainter &cells,
                  const QRect &area,
                  int row,
                  const QList<CellRange> &selected) const;
    void paintSelectionFrames(QPainter &painter, const QList<CellRange> &selected) const;
    void paintActiveFrame(QPainter &painter) const;
    void paintDrag(QPainter &painter) const;
    void paintMarching(QPainter &painter) const;
    void clipTo(QPainter &painter, const CellRange &range) const;
    QRect rectOf(const CellRange &range) const;

    GridLook &m_look;
    GridHeader *m_header;
    GridRowHeader *m_rowHeader;
    GridDrag *m_drag;
    GridModel *m_grid = nullptr;
    QPersistentModelIndex m_lead; ///< the corner opposite the active cell
    QItemSelection m_otherRanges; ///< selected, apart from the one that is being spanned
    QItemSelection m_marching;    ///< copied
    QBasicTimer m_marchTimer;
    int m_frozen = 0;
    int m_headerAnchor = 0;
    int m_marchStep = 0;
    bool m_extending = false;
    bool m_ticking = false; ///< pressed on a tick box, and not let go yet
};

} // namespace kf
