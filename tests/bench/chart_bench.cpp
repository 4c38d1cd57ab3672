// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit costs until its chart is painted: every value changes, 1,200 x 320 pixels.

#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <QImage>

#include <benchmark/benchmark.h>

namespace {

constexpr QSize kSize(1200, 320);

kf::ChartSpec aChart(kf::ChartForm form, int categories, int series)
{
    kf::ChartSpec spec;
    spec.form = form;
    spec.unit = kf::Unit::Gpus;
    spec.categoriesAreSpans = form == kf::ChartForm::StackedBars;
    for (int i = 0; i < categories; ++i)
        spec.categories.append(QString::number(i));
    for (int i = 0; i < series; ++i) {
        kf::ChartSeries one;
        one.name = QStringLiteral("Group %1").arg(i);
        one.role = i < 12 ? kf::SeriesRole::Part : kf::SeriesRole::Others;
        one.values = QList<double>(categories, i + 1.0);
        spec.series.append(one);
    }
    return spec;
}

void updateAndPaint(benchmark::State &state, const kf::ChartSpec &first)
{
    const kf::Theme theme(kf::ThemeMode::Light);
    kf::ChartView view(theme);
    view.resize(kSize);
    QImage screen(kSize, QImage::Format_RGB32);
    kf::ChartSpec spec = first;
    double step = 0.0;
    for (auto _ : state) {
        step = step > 5.0 ? 0.5 : step + 0.5;
        for (qsizetype i = 0; i < spec.series.size(); ++i) {
            for (qsizetype k = 0; k < spec.categories.size(); ++k)
                spec.series[i].values[k] = static_cast<double>((i * 7 + k * 5) % 23) + step;
        }
        view.show(spec, {});
        view.flush();
        view.render(&screen);
    }
}

void chartOfStackedBars(benchmark::State &state)
{
    updateAndPaint(state, aChart(kf::ChartForm::StackedBars, 24, 13));
}

void chartOfLines(benchmark::State &state)
{
    updateAndPaint(state, aChart(kf::ChartForm::Lines, 37, 6));
}

void chartUnchanged(benchmark::State &state)
{
    const kf::Theme theme(kf::ThemeMode::Light);
    kf::ChartView view(theme);
    view.resize(kSize);
    const kf::ChartSpec spec = aChart(kf::ChartForm::StackedBars, 24, 13);
    for (auto _ : state) {
        view.show(spec, {});
        view.flush();
    }
}

} // namespace

BENCHMARK(chartOfStackedBars)->Unit(benchmark::kMillisecond);
BENCHMARK(chartOfLines)->Unit(benchmark::kMillisecond);
BENCHMARK(chartUnchanged)->Unit(benchmark::kMillisecond);
