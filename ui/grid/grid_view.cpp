// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_view.h"

#include "ui/grid/edit_session.h"
#include "ui/grid/grid_clipboard.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_totals.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
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
{
    setFocusProxy(m_table);
    m_statisticsTimer.setSingleShot(true);
    m_statisticsTimer.setInterval(0);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_session->line()->installEventFilter(this);
    connectTable();
    connect(&theme, &Theme::changed, this, &GridView::refreshLook);
}

GridView::~GridView()
{
    // The editor loses its focus while it is destroyed: nothing is to be taken over then.
    m_session->line()->removeEventFilter(this);
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
    connect(m_table->header(), &GridHeader::resizedByHand, this, [this](int column, int width) {
        m_widths.insert(column, static_cast<int>(width / zoom()));
        Q_EMIT columnWidthsChanged();
    });
    connect(m_session,
            &EditSession::editMade,
            this,
            [this](const GridEdit &edit, Result<> *outcome) { *outcome = carryOut(edit); });
    connect(&m_statisticsTimer, &QTimer::timeout, this, &GridView::publishStatistics);
}

void GridView::setModel(GridModel *model)
{
    m_session->cancel();
    if (this->model() != nullptr)
        disconnect(this->model(), nullptr, this, nullptr);
    m_table->setGrid(model);
    m_totals->refresh();
    if (model != nullptr)
        connectModel();
    layoutParts();
}

void GridView::connectModel()
{
    GridModel *shown = model();
    const auto reshaped = [this] {
        m_session->place();
        layoutParts();
        updateGeometry();
    };
    connect(shown, &QAbstractItemModel::modelReset, this, reshaped);
    connect(shown, &QAbstractItemModel::rowsInserted, this, reshaped);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, reshaped);
    connect(shown, &QAbstractItemModel::rowsMoved, this, reshaped);
    connect(shown, &QAbstractItemModel::headerDataChanged, this, reshaped);
    connect(shown, &GridModel::totalsChanged, m_totals, &GridTotals::refresh);
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
    return m_session->commit();
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
    layoutColumns();
}

void GridView::refreshLook()
{
    m_look.refresh();
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

Result<> GridView::carryOut(const GridEdit &edit)
{
    const Result<> done = model()->setCells(edit.changes, edit.label);
    if (!done)
        return done;
    Q_EMIT userAction(edit.label);
    if (!edit.message.isEmpty())
        Q_EMIT messageShown(edit.message);
    return done;
}

void GridView::apply(const Result<GridEdit> &edit)
{
    if (!edit) {
        say(edit.error().message);
        return;
    }
    if (edit.value().changes.isEmpty())
        return;
    const Result<> done = carryOut(edit.value());
    say(done ? edit.value().message : done.error().message);
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
}

void GridView::copy()
{
    if (model() == nullptr)
        return;
    const Result<CellBlock> block = blockOf(*model(), m_table->ranges());
    if (!block)
        say(block.error().message);
    else
        QApplication::clipboard()->setMimeData(mimeDataOf(block.value()).release());
}

void GridView::cut()
{
    if (model() == nullptr)
        return;
    const Result<CellBlock> block = blockOf(*model(), m_table->ranges());
    if (!block) {
        say(block.error().message);
        return;
    }
    QApplication::clipboard()->setMimeData(mimeDataOf(block.value()).release());
    Result<GridEdit> edit = deletion(*model(), m_table->ranges());
    if (edit)
        edit.value().label =
            tr("Cut %n Cell(s)", nullptr, static_cast<int>(edit.value().changes.size()));
    apply(edit);
}

void GridView::paste()
{
    if (model() == nullptr)
        return;
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const Result<CellBlock> block = copied != nullptr ? blockFrom(*copied) : blockFrom(QMimeData());
    if (!block) {
        say(block.error().message);
        return;
    }
    CellRange target;
    const QList<CellRange> ranges = m_table->ranges();
    const Result<GridEdit> edit = pasting(*model(), ranges, block.value(), target);
    if (edit && ranges.size() == 1)
        m_table->selectRange(target);
    apply(edit);
}

void GridView::showContextMenuAtActiveCell()
{
    const QRect cell = m_table->visualRect(m_table->currentIndex());
    showContextMenu(cell.bottomLeft());
}

void GridView::showContextMenu(const QPoint &viewportPosition)
{
    const std::optional<CellPlace> active = activeCell();
    if (!active)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this,
                      menu](IconName icon, const QString &text, QKeySequence keys, auto slot) {
        QAction *action = menu->addAction(m_theme.icon(icon), text, this, slot);
        action->setShortcut(keys);
        action->setShortcutVisibleInContextMenu(true);
    };
    add(IconName::Cut, tr("Cut"), QKeySequence::Cut, &GridView::cut);
    add(IconName::Copy, tr("Copy"), QKeySequence::Copy, &GridView::copy);
    add(IconName::Paste, tr("Paste"), QKeySequence::Paste, &GridView::paste);
    menu->addSeparator();
    add(IconName::Edit, tr("Edit Cell"), Qt::Key_F2, &GridView::editCell);
    add(IconName::Delete, tr("Delete"), QKeySequence::Delete, &GridView::deleteCells);
    menu->addSeparator();
    menu->addAction(tr("Fill Down"), this, &GridView::fillDown)->setShortcut(Qt::CTRL | Qt::Key_D);
    menu->addAction(tr("Fill Right"), this, &GridView::fillRight)
        ->setShortcut(Qt::CTRL | Qt::Key_R);
    Q_EMIT contextMenuAboutToShow(menu, active->row, active->column);
    menu->popup(m_table->viewport()->mapToGlobal(viewportPosition));
}

} // namespace kf
