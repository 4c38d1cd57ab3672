// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/month_chart.h"

#include "core/findings/findings.h"

#include <QCoreApplication>
#include <QDate>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::MonthChart)
};

QString atLeast(const QString &text, bool missing)
{
    return missing ? Words::tr("at least %1").arg(text) : text;
}

} // namespace

ChartSpec topologyMonthsChart(const TopologyMonths &months, const Month &start)
{
    ChartSpec chart;
    chart.form = ChartForm::Lines;
    chart.title = Words::tr("Power and heat by month");
    chart.categoryTitle = Words::tr("Month");
    chart.valueTitle = Words::tr("Power");
    chart.unit = Unit::Watts;
    chart.emptyText = Words::tr("What the devices in service draw will stand here by month.");
    const QDate first(start.year, start.month, 1);
    for (int month = 0; month < months.powerW.size(); ++month)
        chart.categories.append(first.addMonths(month).toString(QStringLiteral("yyyy-MM")));
    if (months.powerW.isEmpty())
        return chart;
    ChartSeries power{QStringLiteral("power"), Words::tr("Power"), SeriesRole::Part, months.powerW};
    power.steps = true;
    power.filled = true;
    chart.series.append(power);
    if (months.heatW != months.powerW) {
        ChartSeries heat{
            QStringLiteral("heat"), Words::tr("Heat"), SeriesRole::Others, months.heatW};
        heat.steps = true;
        chart.series.append(heat);
    }
    if (months.powerLimitW)
        chart.series.append({QStringLiteral("limit"),
                             Words::tr("Limit of all racks"),
                             SeriesRole::Limit,
                             QList<double>(months.powerW.size(), *months.powerLimitW)});
    return chart;
}

QString selectionText(const TopologyFigures &figures, const QLocale &locale)
{
    const TopologyTotals &totals = figures.totals;
    const auto unknown = [&totals](Quantity quantity) {
        return totals.unknown.contains(quantity);
    };
    EquipmentLoad load; // without the weight of the racks themselves
    for (const RackFigures &rack : figures.racks)
        load += rack.load;
    return QStringList{Words::tr("%n device(s)", nullptr, totals.devices),
                       Words::tr("Power %1")
                           .arg(atLeast(amountText({totals.powerW, Unit::Watts}, locale),
                                        unknown(Quantity::Power))),
                       Words::tr("Weight %1")
                           .arg(atLeast(amountText({load.weightKg, Unit::Kilograms}, locale),
                                        unknown(Quantity::Weight)))}
        .join(QStringLiteral("    "));
}

} // namespace kf
