// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_table.h"

#include "ui/grid/grid_header.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace kf {

namespace {

constexpr int kDragScrollMs = 40;

CellRange spanned(CellPlace a, CellPlace b)
{
    return {std::min(a.row, b.row),
            std::min(a.column, b.column),
            std::max(a.row, b.row),
            std::max(a.column, b.column)};
}

} // namespace

GridTable::GridTable(GridLook &look, QWidget *parent)
    : QTableView(parent)
    , m_look(look)
    , m_header(new GridHeader(look, this))
{
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTableView { border: none; }"));
    connectHeader();
}

void GridTable::connectHeader()
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
}

void GridTable::setGrid(GridModel *model)
{
    m_grid = model;
    m_lead = QPersistentModelIndex();
    m_otherRanges.clear();
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
    verticalHeader()->setMinimumSectionSize(1);
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
    extendTo({range.bottom, range.right});
}

void GridTable::extendTo(CellPlace lead)
{
    const QModelIndex anchor = currentIndex();
    if (!anchor.isValid())
        return;
    m_lead = m_grid->index(lead.row, lead.column);
    const CellRange range = spanned({anchor.row(), anchor.column()}, lead);
    QItemSelection selection = m_otherRanges;
    selection.merge(QItemSelection(m_grid->index(range.top, range.left),
                                   m_grid->index(range.bottom, range.right)),
                    QItemSelectionModel::Select);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(m_lead);
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
    return nextCellRow(*m_grid, m_grid->rowCount(), -1);
}

CellRange GridTable::everything() const
{
    return {std::max(0, firstCellRow()), 0, m_grid->rowCount() - 1, m_grid->columnCount() - 1};
}

void GridTable::selectColumns(int column)
{
    if (m_grid == nullptr || m_grid->rowCount() == 0)
        return;
    CellRange range = everything();
    range.left = std::min(m_headerAnchor, column);
    range.right = std::max(m_headerAnchor, column);
    selectRange(range);
    setFocus();
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
    const bool frozen =
        m_frozen > 0 && position.x() < columnX(m_frozen - 1) + columnWidth(m_frozen - 1);
    if (!frozen)
        return QTableView::indexAt(position);
    return QTableView::indexAt(position - QPoint(m_header->offset(), 0));
}

void GridTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || index.column() < m_frozen || m_frozen == 0)
        return;
    const int frozenEdge = columnX(m_frozen - 1) + columnWidth(m_frozen - 1);
    const int hidden = frozenEdge - columnX(index.column());
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
    int first = -1;
    int last = -1;
    for (const CellRange &range : ranges()) {
        first = first < 0 ? range.left : std::min(first, range.left);
        last = std::max(last, range.right);
    }
    m_header->setTouched(first, last);
    viewport()->update(); // the frames of ranges reach beyond the cells that changed
}

void GridTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    Q_EMIT resized();
}

void GridTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_grid != nullptr && m_grid->rowCount() > 0 && !activeCell() && firstCellRow() >= 0)
        select({firstCellRow(), 0});
}

void GridTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || m_grid->bandAt(index.row()))
        return;
    const CellPlace place{index.row(), index.column()};
    const bool left = event->button() == Qt::LeftButton;
    if (!left) {
        if (!selectionModel()->isSelected(index))
            select(place);
        return;
    }
    m_dragging = true;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        extendTo(place);
    else
        selectRange(spanned(place, place), event->modifiers().testFlag(Qt::ControlModifier));
}

void GridTable::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging || !event->buttons().testFlag(Qt::LeftButton))
        return;
    m_dragPosition = event->position().toPoint();
    if (viewport()->rect().contains(m_dragPosition))
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start(kDragScrollMs, this);
    dragTo(m_dragPosition);
}

void GridTable::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    m_dragScroll.stop();
}

void GridTable::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll.timerId()) {
        QTableView::timerEvent(event);
        return;
    }
    const QRect area = viewport()->rect();
    const auto scroll = [](QScrollBar *bar, int before, int behind) {
        if (before > 0)
            bar->setValue(bar->value() - before);
        else if (behind > 0)
            bar->setValue(bar->value() + behind);
    };
    scroll(
        verticalScrollBar(), area.top() - m_dragPosition.y(), m_dragPosition.y() - area.bottom());
    scroll(
        horizontalScrollBar(), area.left() - m_dragPosition.x(), m_dragPosition.x() - area.right());
    dragTo(m_dragPosition);
}

void GridTable::dragTo(const QPoint &position)
{
    const QRect area = viewport()->rect();
    const QPoint inside(std::clamp(position.x(), area.left(), area.right()),
                        std::clamp(position.y(), area.top(), area.bottom()));
    const QModelIndex index = indexAt(inside);
    if (index.isValid() && index != m_lead)
        extendTo({index.row(), index.column()});
}

void GridTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && !m_grid->bandAt(index.row()))
        Q_EMIT cellDoubleClicked(index, event->position().toPoint());
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
