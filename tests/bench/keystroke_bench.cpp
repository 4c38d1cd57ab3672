// SPDX-License-Identifier: GPL-3.0-or-later
// What one typed cell costs until all numbers and three visible charts of 1,200 x 320 are painted,
// at 100 groups: the median and the 99th percentile over 1,000 edits.

#include "core/evaluate/evaluate.h"
#include "core/plan/edits/cells.h"
#include "core/report/charts.h"
#include "tests/support/plan_builder.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QImage>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace {

constexpr QSize kSize(1200, 320);
constexpr int kGroups = 100;
constexpr int kEdits = 1000;
constexpr double kNanosecondsPerMillisecond = 1e6;

/// Groups of different size and growth, each busy in its own hours.
kf::Plan aPlanOfHundredGroups()
{
    auto builder = kf::test::aPlan();
    for (int i = 0; i < kGroups; ++i) {
        kf::Hours hours{};
        for (std::size_t hour = 0; hour < hours.size(); ++hour)
            hours.at(hour) = static_cast<double>((static_cast<std::size_t>(i) * 7 + hour * 5) % 23);
        const QByteArray id = "group-" + QByteArray::number(i);
        builder.withGroup(id.constData(), kf::GroupKind::Exploratory, "acc");
        builder.withCells("typical", hours);
        builder.withGrowth(0.01 * (i % 40));
    }
    return builder;
}

double percentile(std::vector<double> sorted, double share)
{
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted.at(static_cast<std::size_t>(share * last));
}

void keystrokeToPaintedCharts(benchmark::State &state)
{
    const kf::Theme theme(kf::ThemeMode::Light);
    const kf::Catalog catalog;
    std::array views{std::make_unique<kf::ChartView>(theme),
                     std::make_unique<kf::ChartView>(theme),
                     std::make_unique<kf::ChartView>(theme)};
    for (const auto &view : views)
        view->resize(kSize);
    QImage screen(kSize, QImage::Format_RGB32);
    kf::Plan plan = aPlanOfHundredGroups();
    kf::Evaluation figures = kf::evaluate(plan, catalog);
    std::vector<double> milliseconds;
    int edit = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const kf::CellEdit cell{QStringLiteral("group-%1").arg(edit % kGroups),
                                QStringLiteral("typical"),
                                edit % kf::kHoursPerDay,
                                1.0 + edit % 19};
        plan = kf::setCells(plan, {cell}).value();
        figures = kf::evaluate(plan, catalog, {}, &figures);
        const std::array charts{kf::dayChart(figures, 0, QLocale::c()),
                                kf::loadDurationChart(figures, QLocale::c()),
                                kf::growthChart(figures, catalog, QLocale::c())};
        for (std::size_t i = 0; i < views.size(); ++i) {
            views.at(i)->show(charts.at(i), {});
            views.at(i)->flush();
            views.at(i)->render(&screen);
        }
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) /
                               kNanosecondsPerMillisecond);
        ++edit;
    }
    state.counters["median_ms"] = percentile(milliseconds, 0.5);
    state.counters["p99_ms"] = percentile(milliseconds, 0.99);
}

} // namespace

BENCHMARK(keystrokeToPaintedCharts)->Iterations(kEdits)->Unit(benchmark::kMillisecond);
