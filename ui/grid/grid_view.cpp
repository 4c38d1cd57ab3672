// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_view.h"

#include "ui/grid/cell_popup.h"
#include "ui/grid/edit_session.h"
#include "ui/grid/filling.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_totals.h"
#include "ui/grid/row_header.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QScrollBar>

namespace kf {

namespace {

constexpr double kZoomStep = 0.1;

} // namespace

GridView::GridView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_look(theme)
    , m_table(new GridTable(m_look, this))
    , m_totals(new GridTotals(*m_table, this))
    , m_sideways(new QScrollBar(Qt::Horizontal, this))
    , m_session(new EditSession(theme, *m_table, this))
    , m_corner(new GridCorner(m_look, this))
{
    setFocusProxy(m_table);
    for (QTimer *timer : {&m_statisticsTimer, &m_stepTimer}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->header()->viewport()->installEventFilter(this);
    m_table->rowHeader()->viewport()->installEventFilter(this);
    m_session->line()->installEventFilter(this);
    connectTable();
    connectHeaders();
    connectParts();
    connect(&theme, &Theme::changed, this, &GridView::refreshLook);
}

GridView::~GridView()
{
    // The editor loses its focus while it is destroyed: nothing is to be taken over then.
    m_session->line()->removeEventFilter(this);
    // Nor is the other scroll bar to follow one that goes.
    m_table->horizontalScrollBar()->disconnect(this);
}

void GridView::connectTable()
{
    QScrollBar *inner = m_table->horizontalScrollBar();
    connect(inner, &QScrollBar::rangeChanged, this, [this, inner](int least, int most) {
        m_sideways->setRange(least, most);
        m_sideways->setPageStep(inner->pageStep());
        m_sideways->setSingleStep(inner->singleStep());
    });
    connect(inner, &QScrollBar::valueChanged, m_sideways, &QScrollBar::setValue);
    connect(m_sideways, &QScrollBar::valueChanged, inner, &QScrollBar::setValue);
    connect(m_table, &GridTable::scrolled, m_session, &EditSession::place);
    connect(m_table, &GridTable::scrolled, m_totals, qOverload<>(&QWidget::update));
    connect(m_table, &GridTable::resized, this, &GridView::layoutColumns);
    connect(m_table, &GridTable::zoomRequested, this, [this](int steps) {
        setZoom(zoom() + kZoomStep * steps);
    });
    connect(m_table, &GridTable::cellDoubleClicked, this, [this](const QModelIndex &, QPoint at) {
        editCell();
        m_session->placeCaretAt(at);
    });
    connect(m_table, &GridTable::fillWanted, this, &GridView::fillTo);
    connect(m_table, &GridTable::fillDownWanted, this, &GridView::fillBesideNeighbour);
    connect(m_table, &GridTable::rowsDropped, this, &GridView::dropRows);
}

void GridView::connectHeaders()
{
    connect(m_table->header(), &GridHeader::resizedByHand, this, [this](int column, int width) {
        m_widths.insert(column, static_cast<int>(width / zoom()));
        Q_EMIT columnWidthsChanged();
    });
    connect(
        m_table->rowHeader(), &GridRowHeader::menuWanted, this, [this](int row, const QPoint &at) {
            if (model()->bandAt(row))
                return;
            const CellRange whole{row, 0, row, model()->columnCount() - 1};
            if (!m_table->rowHeader()->isWhollySelected(row))
                m_table->selectRanges({whole}, {row, 0});
            showContextMenu(at);
        });
}

void GridView::connectParts()
{
    // The view keeps a corner of its own, below ours.
    for (QAbstractButton *button : m_table->findChildren<QAbstractButton *>())
        button->setAccessibleName(m_corner->accessibleName());
    connect(m_corner, &GridCorner::clicked, this, &GridView::selectEverything);
    connect(m_session,
            &EditSession::editMade,
            this,
            [this](const GridEdit &edit, Result<> *outcome) { *outcome = carryOut(edit); });
    connect(m_session, &EditSession::choiceLeft, this, &GridView::walk);
    connect(&m_statisticsTimer, &QTimer::timeout, this, &GridView::publishStatistics);
    connect(&m_stepTimer, &QTimer::timeout, this, &GridView::noticeSteps);
}

void GridView::setModel(GridModel *model)
{
    m_session->cancel();
    if (this->model() != nullptr)
        disconnect(this->model(), nullptr, this, nullptr);
    m_table->setGrid(model);
    m_totals->refresh();
    m_steps.clear();
    m_wanted = {};
    m_cut.clear();
    m_contentWidths.clear();
    if (model != nullptr)
        connectModel();
    layoutParts();
}

void GridView::connectModel()
{
    GridModel *shown = model();
    const auto reshaped = [this] {
        m_contentWidths.clear();
        m_session->place();
        layoutParts();
        updateGeometry();
        lookForRows();
        m_stepTimer.start();
    };
    connect(shown, &QAbstractItemModel::modelAboutToBeReset, this, &GridView::keepSelection);
    connect(shown, &QAbstractItemModel::modelReset, this, &GridView::restoreSelection);
    connect(shown, &QAbstractItemModel::modelReset, this, reshaped);
    connect(shown, &QAbstractItemModel::rowsInserted, this, reshaped);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, reshaped);
    connect(shown, &QAbstractItemModel::rowsMoved, this, reshaped);
    connect(shown, &QAbstractItemModel::headerDataChanged, this, reshaped);
    connect(shown, &GridModel::totalsChanged, m_totals, &GridTotals::refresh);
    connect(shown,
            &QAbstractItemModel::dataChanged,
            this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                followContents({first.row(), first.column(), last.row(), last.column()});
            });
    const auto later = qOverload<>(&QTimer::start);
    connect(shown, &QAbstractItemModel::dataChanged, &m_statisticsTimer, later);
    connect(shown, &QAbstractItemModel::dataChanged, &m_stepTimer, later);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            &m_statisticsTimer,
            later);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &index) {
                Q_EMIT activeCellChanged(index.row(), index.column());
            });
}

GridModel *GridView::model() const
{
    return m_table->grid();
}

void GridView::setFrozenColumns(int count)
{
    m_table->setFrozenColumns(count);
}

void GridView::setTitle(const QString &title)
{
    m_table->setAccessibleName(title);
    m_table->setAccessibleDescription(tr("Tab goes from cell to cell, F6 leaves the table"));
}

std::optional<CellPlace> GridView::activeCell() const
{
    return m_table->activeCell();
}

void GridView::selectCell(int row, int column)
{
    m_table->select({row, column});
}

void GridView::selectRange(const CellRange &range)
{
    m_table->selectRange(range);
}

QList<CellRange> GridView::selectedRanges() const
{
    return m_table->ranges();
}

bool GridView::isEditing() const
{
    return m_session->isOpen();
}

bool GridView::finishEditing()
{
    if (m_note != nullptr)
        m_note->hide(); // that keeps it
    if (m_session->commit())
        return true;
    m_session->takeKeyboard();
    return false;
}

void GridView::setZoom(double zoom)
{
    m_look.setZoom(zoom);
    refreshLook();
    Q_EMIT zoomChanged(m_look.zoom());
}

void GridView::setColumnWidths(const QHash<int, int> &widths)
{
    m_widths = widths;
    layoutParts();
    updateGeometry();
}

void GridView::refreshLook()
{
    m_look.refresh();
    m_contentWidths.clear();
    m_table->refreshSizes();
    layoutParts();
    updateGeometry();
    update();
}

void GridView::publishStatistics()
{
    if (model() != nullptr)
        Q_EMIT statisticsChanged(statisticsOf(*model(), m_table->ranges()));
}

void GridView::say(const QString &message)
{
    if (message.isEmpty())
        return;
    m_session->showRefusal(message);
    Q_EMIT messageShown(message);
}

void GridView::editCell()
{
    const std::optional<CellPlace> active = activeCell();
    if (!active || isEditing())
        return;
    if (model()->columnAt(active->column).kind == CellKind::Check)
        toggleCheck();
    else
        m_session->edit();
}

void GridView::toggleCheck()
{
    const CellPlace active = *activeCell();
    const GridValue value = model()->valueAt(active.row, active.column);
    const bool checked = std::get_if<bool>(&value) != nullptr && std::get<bool>(value);
    const QString text = model()->shownText(!checked, active.row, active.column);
    apply(entryIntoAll(*model(), {{active.row, active.column, active.row, active.column}}, text));
}

void GridView::deleteCells()
{
    if (model() != nullptr)
        apply(deletion(*model(), m_table->ranges()));
}

void GridView::fillDown()
{
    if (model() != nullptr)
        apply(kf::fillDown(*model(), m_table->ranges()));
}

void GridView::fillRight()
{
    if (model() != nullptr)
        apply(kf::fillRight(*model(), m_table->ranges()));
}

void GridView::selectEverything()
{
    if (model() == nullptr)
        return;
    const QKeyEvent all(QEvent::KeyPress, Qt::Key_A, Qt::ControlModifier);
    m_table->navigate(all);
    m_table->setFocus();
}

/// The active cell takes the one above.
void GridView::copyFromAbove()
{
    const std::optional<CellPlace> active = activeCell();
    if (active)
        apply(kf::fillDown(*model(), {{active->row, active->column, active->row, active->column}}));
}

void GridView::fillTo(const CellRange &whole, bool toggled)
{
    const CellRange source = m_table->activeRange();
    const SeriesRule rule = toggled ? SeriesRule::Toggled : SeriesRule::Automatic;
    const Result<GridEdit> edit = fillSeries(*model(), source, whole, rule);
    if (edit)
        m_table->selectRange(whole);
    apply(edit);
}

void GridView::fillBesideNeighbour()
{
    const CellRange source = m_table->activeRange();
    const CellRange whole = filledDownRange(*model(), source);
    if (whole == source)
        say(tr("The columns beside the selection are empty below it"));
    else
        fillTo(whole, false);
}

void GridView::zoomIn()
{
    setZoom(zoom() + kZoomStep);
}

void GridView::zoomOut()
{
    setZoom(zoom() - kZoomStep);
}

void GridView::resetZoom()
{
    setZoom(1.0);
}

} // namespace kf
