// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chart_samples.h"

#include <cmath>

namespace kf::test {

namespace {

ChartSpec aDayWithout()
{
    ChartSpec spec;
    spec.form = ChartForm::StackedBars;
    spec.title = QStringLiteral("The day by group");
    spec.categoryTitle = QStringLiteral("Hour");
    spec.unit = Unit::Gpus;
    spec.categoriesAreSpans = true;
    spec.categoryEnd = QStringLiteral("24");
    for (int hour = 0; hour < 24; ++hour)
        spec.categories.append(QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')));
    return spec;
}

ChartSeries group(const QString &id, const QString &name, const QList<double> &values)
{
    ChartSeries series;
    series.id = id;
    series.name = name;
    series.values = values;
    return series;
}

ChartSeries line(const QString &name, SeriesRole role, const QList<double> &values)
{
    ChartSeries series = group(name.toLower(), name, values);
    series.role = role;
    return series;
}

} // namespace

ChartSpec aDay()
{
    ChartSpec spec = aDayWithout();
    spec.series = {
        group(QStringLiteral("etl"),
              QStringLiteral("Nightly ETL and modelling"),
              {16, 16, 16, 16, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 8, 16, 16}),
        group(QStringLiteral("features"),
              QStringLiteral("Feature refresh"),
              {0, 0, 4, 4, 4, 2, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
        group(QStringLiteral("retrain"),
              QStringLiteral("Weekly retrain"),
              {8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8}),
        group(QStringLiteral("europe"),
              QStringLiteral("Research Europe"),
              {1, 0, 0, 0, 0, 0, 1, 4, 10, 14, 16, 15, 10, 14, 18, 17, 12, 7, 4, 3, 3, 2, 2, 1}),
        group(QStringLiteral("americas"),
              QStringLiteral("Research Americas"),
              {3, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 3, 8, 12, 13, 12, 9, 12, 14, 13, 10, 6, 4}),
        group(QStringLiteral("india"),
              QStringLiteral("Research India"),
              {0, 0, 1, 3, 7.5, 8.5, 9, 8, 6, 8.5, 9, 7.5, 4, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0}),
        group(
            QStringLiteral("search"),
            QStringLiteral("Search ranking"),
            {6, 6, 5, 5, 5, 6, 7, 9, 11, 12, 13, 13, 13, 13, 14, 14, 15, 16, 16, 15, 13, 11, 9, 7}),
        group(QStringLiteral("assistant"),
              QStringLiteral("Assistant LLM"),
              {8,  8,  8,  8,  8,  8,  10, 12, 16, 18, 20, 20,
               18, 20, 22, 22, 22, 20, 20, 18, 16, 14, 10, 8}),
    };
    ChartSeries required =
        line(QStringLiteral("Required"), SeriesRole::Required, QList<double>(24, 81.0));
    required.endLabel = QStringLiteral("required today 81");
    spec.series.append(required);
    spec.markedCategory = 14;
    return spec;
}

ChartSpec aForecast()
{
    ChartSpec spec;
    spec.form = ChartForm::Lines;
    spec.title = QStringLiteral("Peak by month");
    spec.categoryTitle = QStringLiteral("Month");
    spec.unit = Unit::Gpus;
    QList<double> peak;
    QList<double> required;
    QList<double> supply;
    for (int month = 0; month <= 36; ++month) {
        spec.categories.append(QStringLiteral("%1-%2")
                                   .arg(2027 + month / 12)
                                   .arg(month % 12 + 1, 2, 10, QLatin1Char('0')));
        peak.append(67.0 * std::pow(1.67, month / 12.0));
        required.append(81.0 * std::pow(1.67, month / 12.0));
        supply.append(month < 24 ? 120.0 : 184.0);
    }
    spec.series = {line(QStringLiteral("Peak"), SeriesRole::Total, peak),
                   line(QStringLiteral("Required"), SeriesRole::Required, required),
                   line(QStringLiteral("Supply"), SeriesRole::Supply, supply)};
    spec.marks = {{9, required[9], QStringLiteral("runs out 2027-10"), SeriesRole::Required},
                  {12, peak[12], QStringLiteral("112 in 12 months"), SeriesRole::Total}};
    return spec;
}

ChartSpec aLoadDuration()
{
    ChartSpec spec;
    spec.form = ChartForm::Lines;
    spec.title = QStringLiteral("Load duration");
    spec.categoryTitle = QStringLiteral("Hours a year");
    spec.unit = Unit::Gpus;
    spec.categoriesAreSpans = true;
    spec.categoryEnd = QStringLiteral("8,760 h a year");
    const QList<double> levels{67, 62, 58, 56.5, 53, 52, 51, 49, 45, 43, 40.5, 27};
    for (qsizetype i = 0; i <= levels.size(); ++i)
        spec.positions.append(static_cast<double>(i) * 730.0);
    for (qsizetype i = 0; i < levels.size(); ++i)
        spec.categories.append(QStringLiteral("%1 h").arg(i * 730));
    ChartSeries load = line(QStringLiteral("Load"), SeriesRole::Total, levels);
    load.steps = true;
    load.filled = true;
    spec.series = {load};
    return spec;
}

ChartSpec aDayOfGroups(int count)
{
    ChartSpec spec = aDayWithout();
    for (int i = 0; i < count; ++i)
        spec.series.append(group(QStringLiteral("g%1").arg(i),
                                 QStringLiteral("Group %1").arg(i),
                                 QList<double>(24, i + 1.0)));
    return spec;
}

} // namespace kf::test
