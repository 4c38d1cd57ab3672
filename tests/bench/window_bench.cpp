// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for: from a changed cell to the painted page, and for the PDF.

#include "core/evaluate/evaluate.h"
#include "core/plan/edits/cells.h"
#include "core/project/catalog_file.h"
#include "core/project/examples.h"
#include "core/project/plan_file.h"
#include "tests/support/plan_builder.h"
#include "ui/document/disk_store.h"
#include "ui/grid/grid_clipboard.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/demand/demand_model.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/report/pdf.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

namespace {

constexpr QSize kWindow(2600, 1500); ///< its charts are 1,200 x 320 and larger
constexpr int kPastedRows = 1'000;
constexpr int kManyGroups = 10'000;

kf::Plan aPlanOfGroups(int count)
{
    kf::test::PlanBuilder builder = kf::test::aPlan();
    for (int i = 0; i < count; ++i)
        builder
            .withGroup(qPrintable(QStringLiteral("group-%1").arg(i)),
                       kf::GroupKind::Serving,
                       "h100-sxm5-80")
            .withCells("typical", kf::test::allDay(i % 7 + 1.0));
    return builder;
}

/// A window that shows the demand page of a plan with that many groups.
struct Workbench {
    explicit Workbench(int groups)
    {
        theme.apply();
        window.resize(kWindow);
        window.show();
        window.document().start(aPlanOfGroups(groups));
        window.showPage(kf::PageId::Demand);
        settle();
    }

    /// Until everything belongs to the newest plan and is painted.
    void settle()
    {
        do
            QApplication::processEvents();
        while (window.isDrawing());
        QApplication::processEvents();
    }

    kf::GridView &grid()
    {
        return *window.findChild<kf::DemandPage *>()->findChild<kf::GridView *>();
    }

    const kf::Catalog catalog = kf::loadCatalog().value();
    const QTemporaryDir folder;
    kf::Preferences preferences{folder.filePath(QStringLiteral("preferences.ini"))};
    kf::Theme theme{kf::ThemeMode::Light};
    kf::DiskStore disk;
    kf::MainWindow window{catalog, theme, preferences, disk};
};

/// How long a step takes until all numbers are there, and until all that shows is painted.
struct StepTimes {
    QList<double> numbers; ///< milliseconds
    QList<double> painted;

    template<typename Step> void measure(Workbench &bench, Step &&step)
    {
        const auto begun = std::chrono::steady_clock::now();
        const auto passed = [begun] {
            return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() -
                                                             begun)
                .count();
        };
        step();
        while (bench.window.isDrawing())
            QApplication::processEvents();
        numbers.append(passed());
        bench.settle();
        painted.append(passed());
    }

    static double percentile(QList<double> times, int percent)
    {
        std::sort(times.begin(), times.end());
        return times.isEmpty() ? 0.0 : times[times.size() * percent / 100];
    }
    static double median(const QList<double> &times) { return percentile(times, 50); }
};

/// One cell typed until all that shows is painted.
void editToPaintedPage(benchmark::State &state)
{
    Workbench bench(int(state.range(0)));
    StepTimes times;
    double value = 0.0;
    for (auto _ : state) {
        value = value > 50.0 ? 1.0 : value + 1.0;
        times.measure(bench, [&] {
            const kf::Result<> typed =
                bench.window.document().edit(QStringLiteral("Type"), [value](const kf::Plan &plan) {
                    return kf::setCells(
                        plan, {{QStringLiteral("group-0"), QStringLiteral("typical"), 14, value}});
                });
            if (!typed)
                state.SkipWithError("the edit was refused");
        });
    }
    state.counters["median_ms"] = StepTimes::median(times.painted);
    state.counters["p99_ms"] = StepTimes::percentile(times.painted, 99);
}

/// 24 x 1,000 cells from the clipboard into 10,000 groups, and the undo of that.
void pasteAndUndo(benchmark::State &state)
{
    Workbench bench(kManyGroups);
    kf::CellBlock block;
    block.columns = kf::kHoursPerDay;
    for (int row = 0; row < kPastedRows; ++row)
        block.rows.append(
            QList<kf::BlockCell>(kf::kHoursPerDay, kf::BlockCell{QStringLiteral("7.25"), 7.25}));
    QApplication::clipboard()->setMimeData(kf::mimeDataOf(block).release());
    StepTimes paste;
    StepTimes undo;
    for (auto _ : state) {
        bench.grid().selectCell(100, kf::DemandModel::FirstHour);
        bench.settle();
        paste.measure(bench, [&bench] { bench.grid().paste(); });
        if (!bench.window.document().undoStack().canUndo())
            state.SkipWithError("nothing was pasted");
        undo.measure(bench, [&bench] { bench.window.document().undoStack().undo(); });
    }
    state.counters["paste_numbers_ms"] = StepTimes::median(paste.numbers);
    state.counters["paste_painted_ms"] = StepTimes::median(paste.painted);
    state.counters["undo_numbers_ms"] = StepTimes::median(undo.numbers);
    state.counters["undo_painted_ms"] = StepTimes::median(undo.painted);
}

void openTenThousandGroups(benchmark::State &state)
{
    Workbench bench(1);
    const QString path = bench.folder.filePath(QStringLiteral("large.kfplan"));
    if (!kf::savePlan(aPlanOfGroups(kManyGroups), path, bench.catalog.zones()))
        state.SkipWithError("not saved");
    for (auto _ : state) {
        bench.window.openFile(path);
        bench.settle();
        if (bench.window.document().filePath() != path)
            state.SkipWithError("not opened");
    }
}

void scrollAPageOfGroups(benchmark::State &state)
{
    Workbench bench(kManyGroups);
    QScrollBar *bar = bench.grid().table()->verticalScrollBar();
    for (auto _ : state) {
        const bool atEnd = bar->value() + bar->pageStep() > bar->maximum();
        bar->setValue(atEnd ? 0 : bar->value() + bar->pageStep());
        QApplication::processEvents();
    }
}

void pdfOfAcme(benchmark::State &state)
{
    const kf::Catalog catalog = kf::loadCatalog().value();
    const kf::Plan plan = kf::examplePlan(QStringLiteral("acme"), catalog.zones()).value();
    const auto figures = std::make_shared<const kf::Evaluation>(kf::evaluate(plan, catalog));
    const kf::ReportSetting setting = kf::reportSetting(QLocale::c());
    for (auto _ : state)
        benchmark::DoNotOptimize(kf::pdfBytes(kf::printedReport(figures, catalog, setting)));
}

} // namespace

BENCHMARK(editToPaintedPage)->Arg(100)->Unit(benchmark::kMillisecond)->Iterations(1000);
BENCHMARK(editToPaintedPage)->Arg(kManyGroups)->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(pasteAndUndo)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(openTenThousandGroups)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(scrollAPageOfGroups)->Unit(benchmark::kMillisecond);
BENCHMARK(pdfOfAcme)->Unit(benchmark::kMillisecond);
