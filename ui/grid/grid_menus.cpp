// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_menus.h"

#include "core/words/refusal_words.h"
#include "ui/grid/cell_names.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/row_commands.h"

#include <QMenu>

namespace kf {

namespace {

using Run = void (GridView::*)();

/// Adds an action that `grid` answers to by itself when its keys are pressed: as a shortcut of the
/// menu they would be taken from it.
QAction *addTo(QMenu &menu, GridView &grid, const QString &text, const QKeySequence &keys, Run run)
{
    const QString shown = keys.toString(QKeySequence::NativeText);
    return menu.addAction(shown.isEmpty() ? text : text + u'\t' + shown, &grid, [&grid, run] {
        if (grid.finishEditing()) // a menu leaves the editor open
            (grid.*run)();
    });
}

/// Where `action` cannot be done now, it says why.
void allow(QAction &action, const Result<> &possible)
{
    action.setEnabled(possible.ok());
    if (!possible)
        action.setToolTip(sentenceOf(possible.error()));
}

} // namespace

GridMenus::GridMenus(const Theme &theme, GridView &view, const RowCommands &rows)
    : QObject(&view)
    , m_theme(theme)
    , m_view(view)
    , m_rows(rows)
{
}

void GridMenus::showAtActiveCell()
{
    showAt(m_view.table()->visualRect(m_view.table()->currentIndex()).bottomLeft());
}

void GridMenus::showAt(const QPoint &viewportPosition)
{
    const std::optional<CellPlace> active = m_view.activeCell();
    if (!active)
        return;
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSelection(*menu);
    Q_EMIT m_view.contextMenuAboutToShow(menu, active->row, active->column);
    menu->popup(m_view.table()->viewport()->mapToGlobal(viewportPosition));
}

void GridMenus::fill(QMenu &menu)
{
    addSelection(menu);
    menu.addSeparator();
    addTo(menu, m_view, tr("Select &all"), QKeySequence::SelectAll, &GridView::selectEverything);
    addTo(menu, m_view, tr("&Find\u2026"), QKeySequence::Find, &GridView::find)
        ->setIcon(m_theme.icon(IconName::Find));
    addTo(menu, m_view, tr("&Replace\u2026"), Qt::CTRL | Qt::Key_H, &GridView::findAndReplace);
    menu.addSeparator();
    addTo(menu, m_view, tr("Zoom in"), Qt::CTRL | Qt::ALT | Qt::Key_Plus, &GridView::zoomIn);
    addTo(menu, m_view, tr("Zoom out"), Qt::CTRL | Qt::ALT | Qt::Key_Minus, &GridView::zoomOut);
    addTo(menu, m_view, tr("Usual size"), Qt::CTRL | Qt::Key_0, &GridView::resetZoom);
}

void GridMenus::addSelection(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    const std::optional<CellPlace> active = m_view.activeCell();
    if (active) {
        addClipboard(menu);
        addCell(menu, *active);
        menu.addSeparator();
    }
    addRows(menu);
    if (active)
        addSorting(menu, active->column);
}

void GridMenus::addClipboard(QMenu &menu)
{
    const auto add =
        [this, &menu](IconName icon, const QString &text, const QKeySequence &keys, Run run) {
            addTo(menu, m_view, text, keys, run)->setIcon(m_theme.icon(icon));
        };
    add(IconName::Cut, tr("Cu&t"), QKeySequence::Cut, &GridView::cut);
    add(IconName::Copy, tr("&Copy"), QKeySequence::Copy, &GridView::copy);
    addTo(menu, m_view, tr("Copy for Li&breOffice Calc"), {}, &GridView::copyForCalc)
        ->setToolTip(tr("Calc then takes the cells at once, without asking about HTML"));
    add(IconName::Paste, tr("&Paste"), QKeySequence::Paste, &GridView::paste);
    QMenu *special = menu.addMenu(tr("Pa&ste special"));
    const QKeySequence values(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    addTo(*special, m_view, tr("&Values only"), values, &GridView::pasteValues);
    addTo(*special, m_view, tr("&Transposed"), {}, &GridView::pasteTransposed);
    addTo(*special, m_view, tr("&Skip empty cells"), {}, &GridView::pasteWithoutBlanks);
    addTo(*special, m_view, tr("&Add to the cells"), {}, &GridView::pasteAndAdd);
    addTo(*special, m_view, tr("&Multiply the cells"), {}, &GridView::pasteAndMultiply);
    menu.addSeparator();
}

void GridMenus::addCell(QMenu &menu, const CellPlace &active)
{
    addTo(menu, m_view, tr("&Edit cell"), Qt::Key_F2, &GridView::editCell)
        ->setIcon(m_theme.icon(IconName::Edit));
    const bool noted = !m_view.model()->noteAt(active.row, active.column).isEmpty();
    allow(*addTo(menu,
                 m_view,
                 noted ? tr("Edit &note\u2026") : tr("Add &note\u2026"),
                 Qt::SHIFT | Qt::Key_F2,
                 &GridView::editNote),
          m_view.model()->checkNote(active.row, active.column));
    addTo(menu, m_view, tr("&Delete contents"), Qt::Key_Delete, &GridView::deleteCells)
        ->setIcon(m_theme.icon(IconName::Delete));
    addTo(menu, m_view, tr("Fill do&wn"), Qt::CTRL | Qt::Key_D, &GridView::fillDown);
    addTo(menu, m_view, tr("Fill ri&ght"), Qt::CTRL | Qt::Key_R, &GridView::fillRight);
}

void GridMenus::addRows(QMenu &menu)
{
    const auto add =
        [this, &menu](const QString &text, const QKeySequence &keys, Run run, const RowEdit &edit) {
            allow(*addTo(menu, m_view, text, keys, run), m_view.model()->checkRows(edit));
        };
    const QList<int> rows = m_rows.selected();
    const int count = std::max(1, static_cast<int>(rows.size()));
    add(tr("&Insert %n row(s)", nullptr, count),
        Qt::CTRL | Qt::Key_Plus,
        &GridView::insertRows,
        InsertRows{rows.isEmpty() ? m_view.model()->endOfRows() : rows.first(), count, {}});
    if (rows.isEmpty())
        return;
    add(tr("D&uplicate %n row(s)", nullptr, count),
        Qt::CTRL | Qt::SHIFT | Qt::Key_D,
        &GridView::duplicateRows,
        DuplicateRows{rows});
    add(tr("De&lete %n row(s)", nullptr, count),
        Qt::CTRL | Qt::Key_Minus,
        &GridView::deleteRows,
        DeleteRows{rows});
    add(tr("&Move up"),
        Qt::ALT | Qt::Key_Up,
        &GridView::moveRowsUp,
        MoveRows{rows, nextCellRow(*m_view.model(), rows.first(), -1)});
    add(tr("Move d&own"),
        Qt::ALT | Qt::Key_Down,
        &GridView::moveRowsDown,
        MoveRows{rows, nextCellRow(*m_view.model(), rows.last(), 1) + 1});
}

void GridMenus::addSorting(QMenu &menu, int column)
{
    const QString title = columnName(*m_view.model(), column);
    const CellKind kind = m_view.model()->columnAt(column).kind;
    const bool isWords = kind == CellKind::Text || kind == CellKind::Choice;
    allow(*addTo(menu,
                 m_view,
                 (isWords ? tr("Sort by %1, A to Z") : tr("Sort by %1, smallest first")).arg(title),
                 {},
                 &GridView::sortAscending),
          m_view.model()->checkRows(SortRows{column, Qt::AscendingOrder}));
    allow(*addTo(menu,
                 m_view,
                 (isWords ? tr("Sort by %1, Z to A") : tr("Sort by %1, largest first")).arg(title),
                 {},
                 &GridView::sortDescending),
          m_view.model()->checkRows(SortRows{column, Qt::DescendingOrder}));
}

void GridMenus::showForHeader(const QPoint &position)
{
    const int column = m_view.table()->header()->columnUnder(position);
    if (column < 0 || m_view.model()->rowCount() == 0)
        return;
    const std::optional<CellPlace> active = m_view.activeCell();
    const int first = nextCellRow(*m_view.model(), -1, 1);
    if (first < 0)
        return;
    m_view.table()->activate({active ? active->row : first, column});
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addSorting(*menu, column);
    menu->addSeparator();
    QAction *fit = menu->addAction(
        tr("&Fit width"), this, [this, column] { m_view.table()->header()->fit(column); });
    fit->setToolTip(tr("A double click on the border of the title does the same"));
    QAction *reset = menu->addAction(tr("&Reset all widths"), this, [this] {
        m_view.setColumnWidths({});
        Q_EMIT m_view.columnWidthsChanged();
    });
    reset->setEnabled(!m_view.columnWidths().isEmpty());
    menu->popup(m_view.table()->header()->viewport()->mapToGlobal(position));
}

} // namespace kf

#include "moc_grid_menus.cpp"
