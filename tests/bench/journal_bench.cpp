// SPDX-License-Identifier: GPL-3.0-or-later
// What keeping unsaved work safe costs in the window's thread: everything but the writing, which
// goes on beside it.

#include "tests/support/plan_builder.h"
#include "ui/document/plan_journal.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace kf {
namespace {

constexpr int kUndoSteps = 100;

Plan planOfGroups(int count)
{
    test::PlanBuilder builder = test::aPlan().withDayTypes({{"weekday", 365.0}});
    for (int i = 0; i < count; ++i)
        builder
            .withGroup(
                qPrintable(QStringLiteral("group-%1").arg(i)), GroupKind::Serving, "h100-sxm5-80")
            .withCells("weekday", test::allDay(i % 7 + 1.0));
    return builder;
}

/// Types into cell after cell; the journal hears of each edit, and hands on what it has to write.
void editWithJournal(benchmark::State &state)
{
    const QTemporaryDir folder;
    PlanDocument document;
    document.setUndoDepth(kUndoSteps);
    document.start(planOfGroups(int(state.range(0))));
    std::unique_ptr<PlanJournal> journal;
    if (state.range(1) != 0)
        journal = std::make_unique<PlanJournal>(document, folder.path());
    double value = 0.0;
    for (auto _ : state) {
        const auto edited =
            document.edit(QStringLiteral("Type"), [&value](Plan plan) -> Result<Plan> {
                Group &group = plan.demand.groups[0].mutate();
                group.demand[QStringLiteral("weekday")][9] = ++value;
                return plan;
            });
        benchmark::DoNotOptimize(edited.ok());
        QCoreApplication::processEvents();
    }
}
BENCHMARK(editWithJournal)
    ->ArgNames({"groups", "journal"})
    ->Args({1000, 0})
    ->Args({1000, 1})
    ->Args({10'000, 0})
    ->Args({10'000, 1})
    ->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace kf
