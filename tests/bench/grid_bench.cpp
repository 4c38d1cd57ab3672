// SPDX-License-Identifier: GPL-3.0-or-later
// What a grid of 10,000 rows costs on the screen: one edit until it is painted, a page scrolled,
// and a paste of 24 x 1,000 cells. The sheet itself does as little as it can.

#include "ui/grid/grid_clipboard.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QScrollBar>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace kf {
namespace {

constexpr int kRows = 10'000;
constexpr int kPastedRows = 1'000;
constexpr int kHours = 24;
constexpr QSize kSize(1600, 900);

/// A name and 24 numbers in each row, heat-mapped.
class PlainSheet : public GridModel {
public:
    PlainSheet() : m_values(qsizetype(kRows) * kHours, 1.0)
    {
        m_columns.append({QStringLiteral("Group"), {}, CellKind::Text, ColumnLook::Plain, {}, {}});
        for (int hour = 0; hour < kHours; ++hour)
            m_columns.append({QString::number(hour),
                              {},
                              CellKind::Number,
                              ColumnLook::Heat,
                              Qt::AlignHCenter,
                              {4.0, 6.0}});
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : kRows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : kHours + 1;
    }
    const GridColumn &columnAt(int column) const override { return m_columns[column]; }
    GridValue valueAt(int row, int column) const override
    {
        if (column == 0)
            return QStringLiteral("Group %1").arg(row);
        return m_values[row * kHours + column - 1];
    }
    std::optional<double> heatAt(int row, int column) const override
    {
        if (column == 0)
            return std::nullopt;
        return std::clamp(m_values[row * kHours + column - 1] / 40.0, 0.0, 1.0);
    }
    Result<> setCells(const QList<CellChange> &changes, const QString &) override
    {
        int first = kRows;
        int last = 0;
        for (const CellChange &change : changes) {
            m_values[change.row * kHours + change.column - 1] = std::get<double>(change.value);
            first = std::min(first, change.row);
            last = std::max(last, change.row);
        }
        Q_EMIT dataChanged(index(first, changes.first().column),
                           index(last, changes.last().column));
        return {};
    }

private:
    QList<GridColumn> m_columns;
    QList<double> m_values;
};

/// A shown grid over the sheet, painted as often as events ask for it.
struct ShownGrid {
    ShownGrid()
    {
        view.setModel(&sheet);
        view.setFrozenColumns(1);
        view.resize(kSize);
        view.show();
        view.selectCell(0, 1);
        QApplication::processEvents();
    }

    Theme theme{ThemeMode::Light};
    PlainSheet sheet;
    GridView view{theme};
};

void gridFullPaint(benchmark::State &state)
{
    ShownGrid grid;
    QImage screen(kSize, QImage::Format_RGB32);
    for (auto _ : state)
        grid.view.render(&screen);
}

void gridScrolledByAPage(benchmark::State &state)
{
    ShownGrid grid;
    QScrollBar *bar = grid.view.table()->verticalScrollBar();
    for (auto _ : state) {
        const bool atEnd = bar->value() + bar->pageStep() > bar->maximum();
        bar->setValue(atEnd ? 0 : bar->value() + bar->pageStep());
        QApplication::processEvents();
    }
}

void gridOneCellEditedAndPainted(benchmark::State &state)
{
    ShownGrid grid;
    double value = 0.0;
    for (auto _ : state) {
        value = value > 30.0 ? 1.0 : value + 0.5;
        benchmark::DoNotOptimize(grid.sheet.setCells({{3, 5, value}}, {}));
        QApplication::processEvents();
    }
}

/// From the text on the clipboard to the painted cells.
void gridPasteOfAThousandRows(benchmark::State &state)
{
    ShownGrid grid;
    CellBlock block;
    block.columns = kHours;
    for (int row = 0; row < kPastedRows; ++row)
        block.rows.append(QList<BlockCell>(kHours, BlockCell{QStringLiteral("7.25"), 7.25}));
    QApplication::clipboard()->setMimeData(mimeDataOf(block).release());
    for (auto _ : state) {
        grid.view.selectCell(100, 1);
        grid.view.paste();
        QApplication::processEvents();
    }
}

/// Every cell of the selection summed up for the status bar.
void gridEverythingSelected(benchmark::State &state)
{
    ShownGrid grid;
    for (auto _ : state) {
        grid.view.selectEverything();
        QApplication::processEvents();
        grid.view.selectCell(0, 1);
        QApplication::processEvents();
    }
}

BENCHMARK(gridFullPaint)->Unit(benchmark::kMillisecond);
BENCHMARK(gridScrolledByAPage)->Unit(benchmark::kMillisecond);
BENCHMARK(gridOneCellEditedAndPainted)->Unit(benchmark::kMillisecond);
BENCHMARK(gridPasteOfAThousandRows)->Unit(benchmark::kMillisecond);
BENCHMARK(gridEverythingSelected)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kf
