// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include "ui/charts/chart_numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(kf::ChartText)
};

UnitScale stepOf(double largest, const QList<QString> &units)
{
    double factor = 1.0;
    for (qsizetype i = 0; i + 1 < units.size(); ++i) {
        if (largest * factor < 1000.0)
            return {factor, units[i]};
        factor /= 1000.0;
    }
    return {factor, units.last()};
}

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

/// "Highest 67 GPUs at 14, lowest 27 GPUs at 06."
QString extremesText(const ChartSpec &spec, const QList<double> &values, const UnitScale &scale)
{
    qsizetype highest = -1;
    qsizetype lowest = -1;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        if (highest < 0 || values[i] > values[highest])
            highest = i;
        if (lowest < 0 || values[i] < values[lowest])
            lowest = i;
    }
    if (highest < 0)
        return {};
    return ChartText::tr("Highest %1 at %2, lowest %3 at %4.")
        .arg(amountText(values[highest], scale),
             spec.categories[highest],
             amountText(values[lowest], scale),
             spec.categories[lowest]);
}

/// "Largest in Research at 09: 19.6 GPUs."
QString hottestText(const ChartSpec &spec, const UnitScale &scale)
{
    const double top = heatTop(spec);
    for (const ChartSeries &series : spec.series) {
        const qsizetype at = series.values.indexOf(top);
        if (top > 0.0 && series.role == SeriesRole::Part && at >= 0)
            return ChartText::tr("Largest in %1 at %2: %3.")
                .arg(series.name, spec.categories.value(at), amountText(top, scale));
    }
    return {};
}

/// "Base: from 67 GPUs to 312 GPUs."
QString courseText(const ChartSeries &series, const UnitScale &scale)
{
    const auto isNumber = [](double value) {
        return !std::isnan(value);
    };
    const auto first = std::find_if(series.values.cbegin(), series.values.cend(), isNumber);
    const auto last = std::find_if(series.values.crbegin(), series.values.crend(), isNumber);
    if (first == series.values.cend())
        return {};
    if (*first == *last)
        return ChartText::tr("%1: %2.").arg(series.name, amountText(*first, scale));
    return ChartText::tr("%1: from %2 to %3.")
        .arg(series.name, amountText(*first, scale), amountText(*last, scale));
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

UnitScale unitScale(Unit unit, double largest)
{
    switch (unit) {
    case Unit::Gpus:
        return {1.0, ChartText::tr("GPUs")};
    case Unit::Cores:
        return {1.0, ChartText::tr("cores")};
    case Unit::Systems:
        return {1.0, ChartText::tr("systems")};
    case Unit::GpuHours:
        return {1.0, ChartText::tr("GPU-hours")};
    case Unit::Hours:
        return {1.0, ChartText::tr("hours")};
    case Unit::Days:
        return {1.0, ChartText::tr("days")};
    case Unit::Months:
        return {1.0, ChartText::tr("months")};
    case Unit::Watts:
        return stepOf(largest, {ChartText::tr("W"), ChartText::tr("kW"), ChartText::tr("MW")});
    case Unit::BtuPerHour:
        return {1.0, ChartText::tr("BTU/h")};
    case Unit::Kilograms:
        return {1.0, ChartText::tr("kg")};
    case Unit::RackUnits:
        return {1.0, ChartText::tr("U")};
    case Unit::Gigabytes:
        return stepOf(largest, {ChartText::tr("GB"), ChartText::tr("TB"), ChartText::tr("PB")});
    case Unit::Share:
    case Unit::Rate:
        return {100.0, ChartText::tr("%", "percent sign")};
    case Unit::Seconds:
        return {1.0, ChartText::tr("s", "seconds")};
    case Unit::PerSecond:
        return {1.0, ChartText::tr("per second")};
    case Unit::Count:
    case Unit::None:
        break;
    }
    return {};
}

UnitScale unitScale(const ChartSpec &spec)
{
    return unitScale(spec.unit, valueAxis(spec, 1.0, 1.0, 1.0).top);
}

QString numberText(double scaled)
{
    const double magnitude = std::abs(scaled);
    const int decimals = magnitude >= 1000.0 ? 0 : (magnitude >= 100.0 ? 1 : 2);
    const QLocale locale;
    QString text = locale.toString(scaled, 'f', decimals);
    const QString point = locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString amountText(double value, const UnitScale &scale)
{
    if (std::isnan(value))
        return QStringLiteral("–");
    const QString number = numberText(value * scale.factor);
    return scale.unit.isEmpty()
               ? number
               : ChartText::tr("%1 %2", "number, unit: 67 GPUs").arg(number, scale.unit);
}

QString summaryText(const ChartSpec &spec)
{
    if (!hasNumbers(spec))
        return spec.emptyText.isEmpty() ? ChartText::tr("There is nothing to show yet.")
                                        : spec.emptyText;
    const UnitScale scale = unitScale(spec);
    QStringList sentences{kindText(spec)};
    if (spec.form != ChartForm::Lines)
        sentences.append(extremesText(spec, heights(spec), scale));
    if (isHeatMap(spec))
        sentences.append(hottestText(spec, scale));
    for (const ChartSeries &series : spec.series) {
        if (isLine(spec, series))
            sentences.append(courseText(series, scale));
    }
    for (const ChartMark &mark : spec.marks)
        sentences.append(ChartText::tr("Marked: %1.").arg(mark.text));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString Readout::text() const
{
    QStringList parts;
    for (const ReadoutRow &row : rows)
        parts.append(ChartText::tr("%1 %2", "name, value").arg(row.name, row.value));
    return ChartText::tr("%1: %2", "place, its values").arg(title, parts.join(u", "));
}

Readout readout(const ChartSpec &spec, int category, int series)
{
    if (category < 0 || category >= spec.categories.size())
        return {};
    const UnitScale scale = unitScale(spec);
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
        (reference ? references : values)
            .append({value, {kind, i, one.name, amountText(value, scale)}});
    }
    sortDescending(values);
    sortDescending(references);
    Readout result{categoryText(spec, category), {}};
    for (const RankedRow &value : std::as_const(values))
        result.rows.append(value.row);
    if (addsUp(spec)) {
        const double total = heights(spec)[category];
        result.rows.append(
            {ReadoutRow::Kind::Total, -1, ChartText::tr("Total"), amountText(total, scale)});
    }
    for (const RankedRow &reference : std::as_const(references))
        result.rows.append(reference.row);
    return result;
}

} // namespace kf
