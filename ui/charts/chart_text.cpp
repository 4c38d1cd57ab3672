// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include "ui/charts/chart_numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(kf::ChartText)
};

QString kindText(const ChartSpec &spec)
{
    const int count = static_cast<int>(spec.categories.size());
    switch (spec.form) {
    case ChartForm::StackedBars:
        return ChartText::tr("Stacked bars, %n place(s).", nullptr, count);
    case ChartForm::StackedAreas:
        return ChartText::tr("Stacked areas, %n place(s).", nullptr, count);
    case ChartForm::Bars:
        return ChartText::tr("Bars, %n place(s).", nullptr, count);
    case ChartForm::HeatMap:
        return ChartText::tr("Heat map, %n row(s).", nullptr, static_cast<int>(spec.series.size()));
    case ChartForm::Lines:
        break;
    }
    return ChartText::tr("Lines, %n place(s).", nullptr, count);
}

QString categoryText(const ChartSpec &spec, qsizetype category)
{
    const QString &name = spec.categories[category];
    return spec.categoryTitle.isEmpty() || name.isEmpty()
               ? name
               : ChartText::tr("%1 %2", "title of the axis, place on it: Hour 14")
                     .arg(spec.categoryTitle, name);
}

/// How the values of one chart are written.
struct Values {
    AmountScale scale;
    const QLocale &locale;

    Values(const ChartSpec &spec, const Wording &wording)
        : scale(scaleOf(spec, wording.units))
        , locale(wording.locale)
    {
    }

    QString text(double value) const { return amountText(value, scale, Digits::Short, locale); }
};

/// "Highest 67 GPUs at 14, lowest 27 GPUs at 06."
QString extremesText(const ChartSpec &spec, const QList<double> &heights, const Values &values)
{
    qsizetype highest = -1;
    qsizetype lowest = -1;
    for (qsizetype i = 0; i < heights.size(); ++i) {
        if (std::isnan(heights[i]))
            continue;
        if (highest < 0 || heights[i] > heights[highest])
            highest = i;
        if (lowest < 0 || heights[i] < heights[lowest])
            lowest = i;
    }
    if (highest < 0)
        return {};
    return ChartText::tr("Highest %1 at %2, lowest %3 at %4.")
        .arg(values.text(heights[highest]),
             spec.categories[highest],
             values.text(heights[lowest]),
             spec.categories[lowest]);
}

/// "Largest in Research at 09: 19.6 GPUs."
QString hottestText(const ChartSpec &spec, const Values &values)
{
    const double top = heatTop(spec);
    for (const ChartSeries &series : spec.series) {
        const qsizetype at = series.values.indexOf(top);
        if (top > 0.0 && series.role == SeriesRole::Part && at >= 0)
            return ChartText::tr("Largest in %1 at %2: %3.")
                .arg(series.name, spec.categories.value(at), values.text(top));
    }
    return {};
}

/// "Base: from 67 GPUs to 312 GPUs."
QString courseText(const ChartSeries &series, const Values &values)
{
    const auto isNumber = [](double value) {
        return !std::isnan(value);
    };
    const auto first = std::find_if(series.values.cbegin(), series.values.cend(), isNumber);
    const auto last = std::find_if(series.values.crbegin(), series.values.crend(), isNumber);
    if (first == series.values.cend())
        return {};
    if (*first == *last)
        return ChartText::tr("%1: %2.").arg(series.name, values.text(*first));
    return ChartText::tr("%1: from %2 to %3.")
        .arg(series.name, values.text(*first), values.text(*last));
}

struct RankedRow {
    double value;
    ReadoutRow row;
};

void sortDescending(QList<RankedRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const RankedRow &a, const RankedRow &b) {
        return a.value > b.value;
    });
}

} // namespace

AmountScale scaleOf(const ChartSpec &spec, const UnitChoice &units)
{
    return amountScale(spec.unit, valueAxis(spec, 1.0, 1.0, 1.0).top, units);
}

QString summaryText(const ChartSpec &spec, const Wording &wording)
{
    if (!hasNumbers(spec))
        return spec.emptyText.isEmpty() ? ChartText::tr("There is nothing to show yet.")
                                        : spec.emptyText;
    const Values values(spec, wording);
    QStringList sentences{kindText(spec)};
    if (spec.form != ChartForm::Lines)
        sentences.append(extremesText(spec, heights(spec), values));
    if (isHeatMap(spec))
        sentences.append(hottestText(spec, values));
    for (const ChartSeries &series : spec.series) {
        if (isLine(spec, series))
            sentences.append(courseText(series, values));
    }
    for (const ChartMark &mark : spec.marks) {
        if (!mark.text.isEmpty())
            sentences.append(ChartText::tr("Marked: %1.").arg(mark.text));
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString Readout::text() const
{
    QStringList parts;
    for (const ReadoutRow &row : rows)
        parts.append(row.value.isEmpty()
                         ? row.name
                         : ChartText::tr("%1 %2", "name, value").arg(row.name, row.value));
    return ChartText::tr("%1: %2", "place, its values").arg(title, parts.join(u", "));
}

Readout readout(const ChartSpec &spec, const Wording &wording, int category, int series)
{
    if (category < 0 || category >= spec.categories.size())
        return {};
    const Values written(spec, wording);
    QList<RankedRow> values;
    QList<RankedRow> references;
    const bool oneRow = isHeatMap(spec) && series >= 0;
    for (int i = 0; i < spec.series.size(); ++i) {
        const ChartSeries &one = spec.series[i];
        const double value = valueAt(one, category);
        const bool reference = spec.form != ChartForm::Lines && !isPart(one);
        const bool isNothing = !reference && addsUp(spec) && value == 0.0;
        if (oneRow ? i != series : std::isnan(value) || isNothing)
            continue;
        const auto kind = reference ? ReadoutRow::Kind::Reference : ReadoutRow::Kind::Value;
        // A line without a name is called what is written at its end, with its value.
        const ReadoutRow row = one.name.isEmpty() && !one.endLabel.isEmpty()
                                   ? ReadoutRow{kind, i, one.endLabel, {}}
                                   : ReadoutRow{kind, i, one.name, written.text(value)};
        (reference ? references : values).append({value, row});
    }
    sortDescending(values);
    sortDescending(references);
    const QString total = addsUp(spec) ? written.text(heights(spec)[category]) : QString();
    Readout result{categoryText(spec, category), {}};
    for (const RankedRow &value : std::as_const(values))
        result.rows.append(value.row);
    if (addsUp(spec))
        result.rows.append({ReadoutRow::Kind::Total, -1, ChartText::tr("Total"), total});
    for (const RankedRow &reference : std::as_const(references)) {
        const ReadoutRow &row = reference.row;
        const bool isSaid = spec.series[row.series].role == SeriesRole::Total && row.value == total;
        if (!isSaid)
            result.rows.append(row);
    }
    for (const ChartMark &mark : spec.marks) {
        if (mark.category == category && !mark.text.isEmpty())
            result.rows.append({ReadoutRow::Kind::Reference, -1, mark.text, {}});
    }
    return result;
}

} // namespace kf
