// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for: from a changed cell to the painted page, and for the PDF.

#include "core/evaluate/evaluate.h"
#include "core/plan/edits.h"
#include "core/project/catalog_file.h"
#include "core/project/examples.h"
#include "tests/support/plan_builder.h"
#include "ui/report/pdf.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

namespace {

constexpr QSize kWindow(2600, 1500); ///< its charts are 1,200 x 320 and larger

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

void editToPaintedPage(benchmark::State &state)
{
    const kf::Catalog catalog = kf::loadCatalog().value();
    const QTemporaryDir folder;
    kf::Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    kf::Theme theme(kf::ThemeMode::Light);
    theme.apply();
    kf::MainWindow window(catalog, theme, preferences);
    window.resize(kWindow);
    window.show();
    window.document().start(aPlanOfGroups(100));
    window.showPage(kf::PageId::Demand);
    QImage screen(kWindow, QImage::Format_RGB32);
    QList<double> milliseconds;
    double value = 0.0;
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        value = value > 50.0 ? 1.0 : value + 1.0;
        const kf::Result<> typed = window.document().edit(
            QStringLiteral("Type"), [value](kf::Plan plan) -> kf::Result<kf::Plan> {
                plan.demand.groups[0].mutate().demand[QStringLiteral("typical")][14] = value;
                return plan;
            });
        if (!typed) {
            state.SkipWithError("the edit was refused");
            break;
        }
        do
            QApplication::processEvents();
        while (window.isDrawing());
        window.render(&screen);
        milliseconds.append(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
                .count());
    }
    if (milliseconds.isEmpty())
        return;
    std::sort(milliseconds.begin(), milliseconds.end());
    state.counters["median_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["p99_ms"] = milliseconds[milliseconds.size() * 99 / 100];
}

void pdfOfAcme(benchmark::State &state)
{
    const kf::Catalog catalog = kf::loadCatalog().value();
    const kf::Plan plan = kf::examplePlan(QStringLiteral("acme"), catalog.zones()).value();
    const kf::Evaluation figures = kf::evaluate(plan, catalog);
    for (auto _ : state)
        benchmark::DoNotOptimize(kf::pdfBytes(figures, catalog, QLocale::c()));
}

} // namespace

BENCHMARK(editToPaintedPage)->Unit(benchmark::kMillisecond)->Iterations(1000);
BENCHMARK(pdfOfAcme)->Unit(benchmark::kMillisecond);
