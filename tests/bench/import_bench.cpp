// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for before the preview of a large sheet: 10 MB of hours, 100,000 long rows.
#include "core/exchange/group_import.h"
#include "core/exchange/sheet_file.h"
#include "tests/support/shipped_catalog.h"

#include <benchmark/benchmark.h>

namespace kf {
namespace {

/// 9,800 groups with 96 numbers of nine characters each, for the quarters of an hour: 10 MB, and
/// nearly as many cells as a sheet may have.
QByteArray wideSheet()
{
    constexpr int kQuarters = 4 * kHoursPerDay;
    QByteArray text = "Team";
    for (int quarter = 0; quarter < kQuarters; ++quarter)
        text += ',' + QByteArray::number(quarter / 4) + ':' +
                QByteArray::number(quarter % 4 * 15).rightJustified(2, '0');
    for (int group = 0; group < 9'800; ++group) {
        text += "\nTeam " + QByteArray::number(group);
        for (int quarter = 0; quarter < kQuarters; ++quarter)
            text += ',' + QByteArray::number(1000 + (group * 7 + quarter * 13) % 997) + ".12345";
    }
    return text;
}

/// 20,000 groups, as many as a plan takes, with 24 numbers as programs write them in full: 9 MB.
QByteArray fullPlanSheet()
{
    QByteArray text = "Team";
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += ',' + QByteArray::number(hour) + ":00";
    for (int group = 0; group < 20'000; ++group) {
        text += "\nTeam " + QByteArray::number(group);
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text += ',' + QByteArray::number((group * 7 + hour * 13) % 997) + ".599999999999998";
    }
    return text;
}

QByteArray longSheet()
{
    QByteArray text = "time,team,gpus";
    for (int row = 0; row < 100'000; ++row)
        text += "\n2027-01-" + QByteArray::number(1 + row / 24 % 28).rightJustified(2, '0') + 'T' +
                QByteArray::number(row % 24).rightJustified(2, '0') + ":00:00Z,Team " +
                QByteArray::number(row / (24 * 28)) + ',' + QByteArray::number(row % 97);
    return text;
}

void preview(benchmark::State &state, const QByteArray &bytes)
{
    const Plan plan;
    ImportChoices choices;
    choices.accelerator = QString(kCpuCore);
    for (auto _ : state) {
        const SheetFile file = openSheetFile(bytes).value();
        const GroupImport import =
            importOf(readSheet(file, file.guess).value(), choices, plan, test::shippedCatalog());
        if (import.read.problems > 0 || import.read.groups.isEmpty())
            state.SkipWithError("not read");
    }
}

void previewTenMegabytes(benchmark::State &state)
{
    preview(state, wideSheet());
}
BENCHMARK(previewTenMegabytes)->Unit(benchmark::kMillisecond);

void previewFullPlan(benchmark::State &state)
{
    preview(state, fullPlanSheet());
}
BENCHMARK(previewFullPlan)->Unit(benchmark::kMillisecond);

void previewLongTable(benchmark::State &state)
{
    preview(state, longSheet());
}
BENCHMARK(previewLongTable)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kf
