// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/demand_source.h"

#include "core/demand/accelerator_unit.h"
#include "core/plan/edits/common.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"
#include "core/workloads/derived_demand.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::DemandSources)
};

constexpr int kTypedColour = 2; ///< another than that of the derived curve

ChartSeries line(const char *id, const QString &name, SeriesRole role, const Hours &hours)
{
    ChartSeries series{QString::fromLatin1(id), name, role, asList(hours)};
    series.steps = true;
    series.colour = role == SeriesRole::Scenario ? kTypedColour : -1;
    return series;
}

/// What a year has in GPU-hours as it is, and what switching to the other source adds or removes.
QString sentenceOf(
    double typed, double derived, bool isTyped, const DerivedDemand &its, const Wording &wording)
{
    if (!its.known())
        return Text::tr("Nothing can be derived: values of %1 are out of range.")
            .arg(its.unusable.join(QStringLiteral(", ")));
    const auto hours = [&wording](double value) {
        return amountText(Amount{value, Unit::GpuHours}, Digits::Short, wording);
    };
    const double more = isTyped ? derived - typed : typed - derived;
    return Text::tr("Typed: %1 a year. From its workloads: %2 a year. Switching: %3 a year.")
        .arg(hours(typed), hours(derived), signedText(hours(std::abs(more)), more < 0.0));
}

} // namespace

double hoursOfYear(const QMap<Id, Hours> &demand, const QList<DayType> &dayTypes)
{
    double sum = 0.0;
    for (const DayType &day : dayTypes) {
        const auto hours = demand.constFind(day.id);
        if (hours != demand.cend())
            sum += day.daysPerYear * std::accumulate(hours->begin(), hours->end(), 0.0);
    }
    return sum;
}

DemandSources
demandSources(const Evaluation &figures, const Id &group, qsizetype dayType, const Wording &wording)
{
    DemandSources sources;
    const Plan &plan = figures.plan;
    const QList<DayType> &days = plan.demand.dayTypes;
    const qsizetype index = edits::indexOf(plan.demand.groups, group);
    if (index < 0)
        return sources;
    const Group &its = *plan.demand.groups[index];
    const DerivedDemand derived =
        derivedDemand(plan.workloads, figures.workloads, days).value(group);
    sources.canBeDerived = derived.known();
    const Id day = days.value(dayType).id;
    ChartSpec &chart = sources.chart;
    chart.form = ChartForm::Lines;
    chart.title =
        Text::tr("%1, %2", "group, day type").arg(its.name, days.value(dayType).name.value_or(day));
    chart.categoryTitle = Text::tr("Hour");
    chart.valueTitle = Text::tr("Demand");
    chart.unit = unitOf(its.accelerator);
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        chart.categories.append(hourLabel(hour));
    chart.categoriesAreSpans = true;
    chart.categoryEnd = hourLabel(kHoursPerDay);
    chart.series = {
        line("typed", Text::tr("typed"), SeriesRole::Scenario, its.demand.value(day)),
        line("derived", Text::tr("from workloads"), SeriesRole::Total, derived.hours.value(day))};
    sources.sentence = sentenceOf(hoursOfYear(its.demand, days),
                                  hoursOfYear(derived.hours, days),
                                  its.source == DemandSource::Manual,
                                  derived,
                                  wording);
    return sources;
}

} // namespace kf
