// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_view.h"

#include "ui/grid/clipboard_commands.h"
#include "ui/grid/edit_session.h"
#include "ui/grid/grid_finder.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_keys.h"
#include "ui/grid/grid_menus.h"
#include "ui/grid/grid_steps.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_totals.h"
#include "ui/grid/note_session.h"
#include "ui/grid/row_commands.h"
#include "ui/grid/row_header.h"

#include <QAbstractButton>
#include <QScrollBar>

namespace kf {

GridView::GridView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_look(theme)
    , m_table(new GridTable(m_look, this))
    , m_totals(new GridTotals(*m_table, this))
    , m_sideways(new QScrollBar(Qt::Horizontal, this))
    , m_steps(new GridSteps(*m_table, this))
    , m_session(new EditSession(
          theme,
          *m_table,
          [this](const GridEdit &edit) {
              Result<> done = m_steps->make(edit);
              if (done && !edit.message.isEmpty())
                  Q_EMIT messageShown(edit.message);
              return done;
          },
          this))
    , m_notes(new NoteSession(theme, *m_table, *m_steps, this))
    , m_clipboard(new ClipboardCommands(*m_table, *m_steps, this))
    , m_rows(new RowCommands(*m_table, *m_steps, this))
    , m_finder(new GridFinder(theme, *this, *m_table, *m_steps))
    , m_menus(new GridMenus(theme, *this, *m_rows))
    , m_keys(new GridKeys({*this, *m_table, *m_session, *m_clipboard, *m_menus}))
    , m_corner(new GridCorner(m_look, this))
    , m_widths(m_look, *m_table)
{
    setFocusProxy(m_table);
    m_statisticsTimer.setSingleShot(true);
    m_statisticsTimer.setInterval(0);
    connectTable();
    connectHeaders();
    connectParts();
    connect(&theme, &Theme::changed, this, &GridView::refreshLook);
}

GridView::~GridView()
{
    // The editor loses its focus while it is destroyed: nothing is to be taken over then.
    m_keys->stop();
    // Nor is the other scroll bar to follow one that goes.
    m_table->horizontalScrollBar()->disconnect(this);
}

QList<std::pair<QString, QString>> GridView::shortcuts()
{
    return GridTable::moves() + GridKeys::shortcuts();
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
        setZoom(zoom() + GridLook::kZoomStep * steps);
    });
    connect(m_table, &GridTable::cellDoubleClicked, this, [this](const QModelIndex &, QPoint at) {
        editCell();
        m_session->placeCaretAt(at);
    });
    connect(m_table, &GridTable::tickClicked, this, &GridView::editCell);
    connect(m_table, &GridTable::fillWanted, this, [this](const CellRange &whole, bool toggled) {
        fillTo(whole, toggled ? SeriesRule::Toggled : SeriesRule::Automatic);
    });
    connect(m_table, &GridTable::fillDownWanted, this, &GridView::fillBesideNeighbour);
    connect(m_table, &GridTable::rowsDropped, m_rows, &RowCommands::drop);
}

void GridView::connectHeaders()
{
    connect(m_table->header(), &GridHeader::resizedByHand, this, [this](int column, int width) {
        m_widths.setByHand(column, width);
        Q_EMIT columnWidthsChanged();
    });
    connect(
        m_table->rowHeader(), &GridRowHeader::menuWanted, this, [this](int row, const QPoint &at) {
            if (model()->bandAt(row))
                return;
            const CellRange whole{row, 0, row, model()->columnCount() - 1};
            if (!m_table->rowHeader()->isWhollySelected(row))
                m_table->selectRanges({whole}, {row, 0});
            m_menus->showAt(at);
        });
}

void GridView::connectParts()
{
    // The view keeps a corner of its own, below ours.
    for (QAbstractButton *button : m_table->findChildren<QAbstractButton *>())
        button->setAccessibleName(m_corner->accessibleName());
    connect(m_corner, &GridCorner::clicked, this, &GridView::selectEverything);
    connect(m_steps, &GridSteps::made, this, &GridView::userAction);
    connect(m_steps, &GridSteps::rowBegun, m_keys, &GridKeys::beginRow);
    connect(this, &GridView::activeCellChanged, m_keys, &GridKeys::followActive);
    connect(m_steps, &GridSteps::told, this, &GridView::tell);
    connect(m_steps, &GridSteps::remarked, this, &GridView::messageShown);
    connect(m_finder, &GridFinder::barChanged, this, &GridView::layoutAgain);
    connect(m_finder, &GridFinder::notFound, this, &GridView::messageShown);
    connect(&m_statisticsTimer, &QTimer::timeout, this, &GridView::publishStatistics);
}

void GridView::setModel(GridModel *model)
{
    m_session->cancel();
    if (this->model() != nullptr)
        disconnect(this->model(), nullptr, this, nullptr);
    m_look.setTitleLines(model != nullptr ? model->titleLines() : 1);
    m_table->setGrid(model);
    m_totals->refresh();
    m_steps->follow();
    m_clipboard->leave();
    m_widths.forgetContents();
    if (model != nullptr)
        connectModel();
    layoutParts();
}

void GridView::connectModel()
{
    GridModel *shown = model();
    connect(shown, &QAbstractItemModel::modelReset, this, &GridView::followShape);
    connect(shown, &QAbstractItemModel::rowsInserted, this, &GridView::followShape);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &GridView::followShape);
    connect(shown, &QAbstractItemModel::rowsMoved, this, &GridView::followShape);
    connect(shown, &QAbstractItemModel::headerDataChanged, this, &GridView::followShape);
    connect(shown, &GridModel::totalsChanged, m_totals, &GridTotals::refresh);
    connect(shown, &GridModel::totalsChanged, this, [this] {
        if (m_widths.followTotals())
            layoutAgain();
    });
    connect(shown,
            &QAbstractItemModel::dataChanged,
            this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const CellRange changed{first.row(), first.column(), last.row(), last.column()};
                if (m_widths.followContents(changed))
                    layoutAgain();
            });
    const auto later = qOverload<>(&QTimer::start);
    connect(shown, &QAbstractItemModel::dataChanged, &m_statisticsTimer, later);
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

void GridView::followShape()
{
    m_widths.forgetContents();
    m_session->place();
    m_clipboard->followRows();
    layoutAgain();
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

void GridView::setPasteOffer(std::function<bool(const CellBlock &block)> offer)
{
    m_clipboard->setOffer(std::move(offer));
}

void GridView::setSumFinder(std::function<QList<PastedSum>(const SummedRows &rows)> finder)
{
    m_clipboard->setSumFinder(std::move(finder));
}

void GridView::setOtherTitles(
    std::function<QStringList(const GridModel &model, const QString &word, const QString &unit)>
        titles)
{
    m_clipboard->setOtherTitles(std::move(titles));
}

bool GridView::isEditing() const
{
    return m_session->isOpen();
}

bool GridView::finishEditing()
{
    m_notes->commit();
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
    m_widths.setByHand(widths);
    layoutAgain();
}

void GridView::refreshLook()
{
    m_look.refresh();
    m_widths.forgetContents();
    m_table->refreshSizes();
    layoutAgain();
    update();
}

void GridView::publishStatistics()
{
    if (model() != nullptr)
        Q_EMIT statisticsChanged(statisticsOf(*model(), m_table->ranges()));
}

void GridView::tell(const QString &message)
{
    m_session->showRefusal(message);
    Q_EMIT messageShown(message);
}

FindBar *GridView::findBar() const
{
    return m_finder->bar();
}

} // namespace kf

#include "moc_grid_view.cpp"
