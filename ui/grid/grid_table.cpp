// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_table.h"

#include "ui/grid/grid_drag.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/row_header.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace kf {

GridTable::GridTable(GridLook &look, QWidget *parent)
    : QTableView(parent)
    , m_look(look)
    , m_header(new GridHeader(look, this))
    , m_rowHeader(new GridRowHeader(look, this))
    , m_drag(new GridDrag(*this, this))
{
    setHorizontalHeader(m_header);
    setVerticalHeader(m_rowHeader);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // every pixel is painted by paintEvent()
    viewport()->setMouseTracking(true);                // the pointer changes over the fill handle
    setStyleSheet(QStringLiteral("QTableView { border: none; }"));
    connectHeaders();
}

void GridTable::connectHeaders()
{
    // The view's own column selection would make the first row active, which may be a band.
    disconnect(m_header, SIGNAL(sectionPressed(int)), this, SLOT(selectColumn(int)));
    disconnect(m_header, SIGNAL(sectionEntered(int)), this, SLOT(_q_selectColumn(int)));
    connect(m_header, &QHeaderView::sectionPressed, this, [this](int column) {
        m_headerAnchor = column;
        selectColumns(column);
    });
    connect(m_header, &QHeaderView::sectionEntered, this, &GridTable::selectColumns);
    connect(m_header, &QHeaderView::sectionResized, this, &GridTable::scrolled);
    connect(m_rowHeader, &GridRowHeader::rowPressed, m_drag, &GridDrag::pressRow);
    connect(m_rowHeader, &GridRowHeader::rowDragged, m_drag, &GridDrag::dragRow);
    connect(m_rowHeader, &GridRowHeader::rowReleased, m_drag, [this] { m_drag->release({}); });
    connect(m_drag, &GridDrag::fillWanted, this, &GridTable::fillWanted);
    connect(m_drag, &GridDrag::rowsDropped, this, &GridTable::rowsDropped);
}

void GridTable::setGrid(GridModel *model)
{
    m_grid = model;
    m_lead = QPersistentModelIndex();
    m_otherRanges.clear();
    setMarching({});
    cancelDrag();
    setModel(model);
    refreshSizes();
    if (model == nullptr)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &GridTable::refreshSizes);
    connect(model, &QAbstractItemModel::rowsInserted, this, &GridTable::refreshSizes);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &GridTable::refreshSizes);
    connect(model, &QAbstractItemModel::rowsMoved, this, &GridTable::refreshSizes);
    connect(model, &QAbstractItemModel::layoutChanged, this, &GridTable::refreshSizes);
    connect(model, &GridModel::totalsChanged, viewport(), qOverload<>(&QWidget::update));
    connect(model, &GridModel::totalsChanged, m_header->viewport(), qOverload<>(&QWidget::update));
}

void GridTable::refreshSizes()
{
    setFont(m_look.font(CellFont::Body));
    m_header->setFixedHeight(m_look.headerHeight());
    m_rowHeader->setFixedWidth(m_rowHeader->sizeHint().width());
    verticalHeader()->setDefaultSectionSize(m_look.rowHeight());
    for (int row = 0; m_grid != nullptr && row < m_grid->rowCount(); ++row) {
        const int height = m_grid->bandAt(row) ? m_look.bandHeight() : m_look.rowHeight();
        if (rowHeight(row) != height)
            verticalHeader()->resizeSection(row, height);
    }
    updateGeometries();
    viewport()->update();
    Q_EMIT resized();
}

void GridTable::setFrozenColumns(int count)
{
    m_frozen = count;
    m_header->setFrozenColumns(count);
    viewport()->update();
}

int GridTable::columnX(int column) const
{
    return column < m_frozen ? m_header->sectionPosition(column) : columnViewportPosition(column);
}

std::optional<CellPlace> GridTable::activeCell() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_grid->bandAt(current.row()))
        return std::nullopt;
    return CellPlace{current.row(), current.column()};
}

QList<CellRange> GridTable::ranges() const
{
    return selectionModel() == nullptr ? QList<CellRange>()
                                       : rangesOf(selectionModel()->selection());
}

CellRange GridTable::activeRange() const
{
    const std::optional<CellPlace> active = activeCell();
    if (!active)
        return {};
    for (const CellRange &range : ranges()) {
        if (range.contains(active->row, active->column))
            return range;
    }
    return spanned(*active, *active);
}

CellPlace GridTable::lead() const
{
    if (m_lead.isValid())
        return {m_lead.row(), m_lead.column()};
    return activeCell().value_or(CellPlace{firstCellRow(), 0});
}

void GridTable::select(CellPlace place)
{
    selectRange(spanned(place, place));
}

void GridTable::selectRange(const CellRange &range, bool added)
{
    if (m_grid == nullptr || m_grid->rowCount() == 0)
        return;
    m_otherRanges = added ? selectionModel()->selection() : QItemSelection();
    const QList<int> rows = cellRows(*m_grid, range.top, range.bottom);
    const int top = rows.isEmpty() ? range.top : rows.first();
    selectionModel()->setCurrentIndex(m_grid->index(top, range.left),
                                      QItemSelectionModel::NoUpdate);
    span({range.bottom, range.right});
    // Of a range that is wider than the view its first cells stay in sight.
    scrollTo(m_grid->index(range.bottom, range.left));
}

void GridTable::selectRanges(const QList<CellRange> &ranges, CellPlace active)
{
    if (m_grid == nullptr || ranges.isEmpty())
        return;
    QItemSelection selection;
    for (const CellRange &range : ranges)
        selection.merge(QItemSelection(m_grid->index(range.top, range.left),
                                       m_grid->index(range.bottom, range.right)),
                        QItemSelectionModel::Select);
    const QModelIndex index = m_grid->index(active.row, active.column);
    m_otherRanges.clear();
    m_lead = index;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void GridTable::extendTo(CellPlace lead)
{
    span(lead);
    scrollTo(m_lead);
}

void GridTable::span(CellPlace lead)
{
    const QModelIndex anchor = currentIndex();
    if (anchor.isValid())
        span(spanned({anchor.row(), anchor.column()}, lead), lead);
}

void GridTable::span(const CellRange &range, CellPlace lead)
{
    m_lead = m_grid->index(lead.row, lead.column);
    QItemSelection selection = m_otherRanges;
    selection.merge(QItemSelection(m_grid->index(range.top, range.left),
                                   m_grid->index(range.bottom, range.right)),
                    QItemSelectionModel::Select);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void GridTable::activate(CellPlace place)
{
    const QModelIndex index = m_grid->index(place.row, place.column);
    m_lead = index;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
    viewport()->update();
}

int GridTable::firstCellRow() const
{
    return nextCellRow(*m_grid, -1, 1);
}

int GridTable::lastCellRow() const
{
    const int last = nextCellRow(*m_grid, m_grid->endOfRows(), -1);
    return last < m_grid->endOfRows() ? last : firstCellRow();
}

CellRange GridTable::everything() const
{
    return {std::max(0, firstCellRow()), 0, m_grid->rowCount() - 1, m_grid->columnCount() - 1};
}

void GridTable::selectRows(int anchor, int row, bool added)
{
    const int last = m_grid->columnCount() - 1;
    QList<CellRange> selected = added ? ranges() : QList<CellRange>();
    selected.append({std::min(anchor, row), 0, std::max(anchor, row), last});
    selectRanges(selected, {anchor, 0});
    m_lead = m_grid->index(row, last);
    QTableView::scrollTo(m_grid->index(row, 0));
}

void GridTable::selectColumns(int column)
{
    if (m_grid == nullptr || m_grid->rowCount() == 0)
        return;
    CellRange range = everything();
    range.left = std::min(m_headerAnchor, column);
    range.right = std::max(m_headerAnchor, column);
    selectRanges({range}, {range.top, m_headerAnchor});
    m_lead = m_grid->index(range.top, column);
    setFocus();
}

int GridTable::frozenEdge() const
{
    return m_frozen > 0 ? columnX(m_frozen - 1) + columnWidth(m_frozen - 1) : 0;
}

QRect GridTable::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (index.column() < m_frozen && rect.isValid())
        rect.moveLeft(columnX(index.column()));
    return rect;
}

QModelIndex GridTable::indexAt(const QPoint &position) const
{
    if (position.x() >= frozenEdge())
        return QTableView::indexAt(position);
    return QTableView::indexAt(position - QPoint(m_header->offset(), 0));
}

void GridTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || index.column() < m_frozen || m_frozen == 0)
        return;
    const int hidden = frozenEdge() - columnX(index.column());
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void GridTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    // Frozen columns and bands stay in place while the rest is shifted under them.
    if (dx != 0)
        viewport()->update();
    Q_EMIT scrolled();
}

void GridTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_header->setTouched(ranges());
    m_rowHeader->setTouched(ranges());
    viewport()->update(); // the frames of ranges reach beyond the cells that changed
}

/// What is resized around the active cell leaves it in sight.
void GridTable::resizeEvent(QResizeEvent *event)
{
    const QRect before(QPoint(), event->oldSize());
    const bool wasSeen = before.intersects(visualRect(currentIndex()));
    QTableView::resizeEvent(event);
    Q_EMIT resized();
    if (wasSeen && !viewport()->rect().contains(visualRect(currentIndex())))
        scrollTo(currentIndex());
}

void GridTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_grid == nullptr || m_grid->rowCount() == 0 || activeCell() || firstCellRow() < 0)
        return;
    const CellPlace first{firstCellRow(), 0};
    if (event->reason() != Qt::MouseFocusReason) {
        select(first);
        return;
    }
    // A click chooses its cell after this: scrolling now would put another one under the pointer.
    setAutoScroll(false);
    selectRanges({spanned(first, first)}, first);
    setAutoScroll(true);
}

void GridTable::wheelEvent(QWheelEvent *event)
{
    constexpr int kNotch = 120;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int steps = event->angleDelta().y() / kNotch;
        if (steps != 0)
            Q_EMIT zoomRequested(steps);
        event->accept();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        QScrollBar *bar = horizontalScrollBar();
        bar->setValue(bar->value() - event->angleDelta().y());
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

} // namespace kf

#include "moc_grid_table.cpp"
