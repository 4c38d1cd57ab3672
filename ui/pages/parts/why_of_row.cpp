// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/why_of_row.h"

#include "ui/grid/band_totals.h"
#include "ui/grid/grid_totals.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/panel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCoreApplication>
#include <QLabel>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::WhyOfRow)
};

/// The nearest widget of that class around the keyboard, within `page`.
template<typename Widget> const Widget *aroundFocus(const QWidget &page)
{
    const QWidget *widget = QApplication::focusWidget();
    for (; widget != nullptr && widget != &page; widget = widget->parentWidget()) {
        if (const auto *found = qobject_cast<const Widget *>(widget))
            return page.isAncestorOf(found) ? found : nullptr;
    }
    return nullptr;
}

/// A sentence, and what the column is where that is told.
QString withTip(const QString &sentence, const QString &tip)
{
    return tip.isEmpty() ? sentence : Text::tr("%1. %2", "two sentences").arg(sentence, tip);
}

QString withoutDerivation(const QString &title, const QString &tip)
{
    return withTip(title.isEmpty() ? Text::tr("There is no derivation for this number")
                                   : Text::tr("There is no derivation for “%1”").arg(title),
                   tip);
}

QString wordsOf(const GridModel &model, const CellPlace &cell)
{
    const QString own = model.index(cell.row, cell.column).data(Qt::WhatsThisRole).toString();
    if (!own.isEmpty())
        return own;
    const GridColumn &column = model.columnAt(cell.column);
    if (model.bandAt(cell.row) || !model.readOnlyReason(cell.row, cell.column).isEmpty())
        return withoutDerivation(column.title, column.toolTip);
    if (isBlank(model.valueAt(cell.row, cell.column), ColumnLook::Plain))
        return withTip(Text::tr("Nothing is entered in “%1”").arg(column.title), column.toolTip);
    return withTip(Text::tr("“%1” is entered here, not calculated").arg(column.title),
                   column.toolTip);
}

} // namespace

std::optional<CellPlace> chosenCell(const GridView &grid)
{
    const bool isHere = grid.isAncestorOf(QApplication::focusWidget()) && !chosenTotal(grid);
    return isHere ? grid.activeCell() : std::nullopt;
}

std::optional<CellPlace> chosenBand(const GridView &grid)
{
    const QList<CellRange> ranges = grid.selectedRanges();
    const CellRange its = ranges.value(0);
    if (!chosenCell(grid) || ranges.size() != 1 || its.width() != 1 || its.height() < 2 ||
        its.top == 0)
        return std::nullopt;
    const GridModel &model = *grid.model();
    const int band = its.top - 1;
    int end = its.top;
    while (end < model.endOfRows() && !model.bandAt(end))
        ++end;
    const bool isWhole = model.bandAt(band) && end == its.bottom + 1;
    return isWhole && !isBlank(bandTotalOf(model, band, its.left), ColumnLook::Plain)
               ? std::optional(CellPlace{band, its.left})
               : std::nullopt;
}

bool areCellsChosen(const QWidget &page)
{
    const auto *grid = aroundFocus<GridView>(page);
    if (grid == nullptr || !chosenCell(*grid) || chosenBand(*grid))
        return false;
    const QList<CellRange> ranges = grid->selectedRanges();
    const CellRange first = ranges.value(0);
    const bool isRow =
        ranges.size() == 1 && first.height() == 1 && first.width() == grid->model()->columnCount();
    return !isRow && cellCount(*grid->model(), ranges) > 1;
}

bool isTypedNumberChosen(const QWidget &page)
{
    const auto *grid = aroundFocus<GridView>(page);
    const std::optional<CellPlace> cell = grid != nullptr ? chosenCell(*grid) : std::nullopt;
    if (!cell)
        return false;
    const CellKind kind = grid->model()->columnAt(cell->column).kind;
    const bool isNumber =
        kind == CellKind::Number || kind == CellKind::Share || kind == CellKind::Month;
    return isNumber && grid->model()->readOnlyReason(cell->row, cell->column).isEmpty();
}

QString wordsOfChosenCell(const QWidget &page)
{
    if (!isCellChosen(page))
        return {};
    if (areCellsChosen(page))
        return Text::tr("Several cells are selected: choose the one that is to be explained");
    if (const auto *grid = aroundFocus<GridView>(page)) {
        if (const std::optional<int> sum = chosenTotal(*grid))
            return withTip(
                Text::tr("“%1” of all rows together").arg(grid->model()->columnAt(*sum).title),
                grid->model()->columnAt(*sum).toolTip);
        if (const std::optional<CellPlace> cell = grid->activeCell())
            return wordsOf(*grid->model(), *cell);
    }
    const auto *table = aroundFocus<QAbstractItemView>(page);
    if (table == nullptr)
        return withoutDerivation({}, {});
    // Where a row and no column is one figure, the row has its name.
    const QModelIndex row = table->currentIndex().siblingAtColumn(0);
    if (const QString figure = row.data(Qt::WhatsThisRole).toString(); !figure.isEmpty())
        return withoutDerivation(figure, row.data(Qt::ToolTipRole).toString());
    const QString title =
        table->model()->headerData(table->currentIndex().column(), Qt::Horizontal).toString();
    return withoutDerivation(title.simplified(), {});
}

bool isCellChosen(const QWidget &page)
{
    const QWidget *widget = QApplication::focusWidget();
    for (; widget != nullptr && widget != &page; widget = widget->parentWidget()) {
        const auto *totals = qobject_cast<const GridTotals *>(widget);
        const auto *table = qobject_cast<const QAbstractItemView *>(widget);
        if ((totals != nullptr && totals->chosen()) ||
            (table != nullptr && table->currentIndex().isValid()))
            return page.isAncestorOf(widget);
    }
    return false;
}

void showFacts(Panel &panel, const Facts &facts)
{
    panel.show();
    panel.raise();
    for (QLabel *label : facts.findChildren<QLabel *>()) {
        if (label->focusPolicy() != Qt::NoFocus) {
            label->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace kf
