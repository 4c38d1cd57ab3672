// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary.h"

#include "app/cli/console.h"
#include "app/cli/summary_text.h"
#include "app/cli/text_table.h"
#include "core/findings/findings.h"

#include <algorithm>
#include <cmath>

namespace kf::cli {

namespace {

constexpr qsizetype kMostRangesShown = 3;
constexpr qsizetype kAllRacksShown = 20;
constexpr qsizetype kWorstRacksShown = 10;

QString gpus()
{
    return Text::tr("GPUs");
}

QString never()
{
    return Text::tr("never");
}

QString titleText(const Evaluation &evaluation)
{
    const Settings &settings = evaluation.plan.settings;
    const int month = evaluation.question.demandMonth();
    return settings.name + QLatin1Char('\n') +
           Text::tr("scenario %1, month %2 (%3), hours in %4\n")
               .arg(evaluation.question.scenario)
               .arg(month)
               .arg(settings.start.plus(month).toString(), settings.timeZone);
}

QString hourText(int hour)
{
    return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
}

/// "weekday 14:00 to 16:00": hours that follow each other become one range.
QString peakHoursText(const DemandFigures &demand)
{
    QStringList ranges;
    const QList<PeakHour> &hours = demand.total.peakHours;
    for (qsizetype i = 0; i < hours.size();) {
        qsizetype last = i;
        while (last + 1 < hours.size() && hours[last + 1].dayType == hours[i].dayType &&
               hours[last + 1].hour == hours[last].hour + 1)
            ++last;
        ranges +=
            Text::tr("%1 %2 to %3")
                .arg(hours[i].dayType, hourText(hours[i].hour), hourText(hours[last].hour + 1));
        i = last + 1;
    }
    if (ranges.size() > kMostRangesShown) {
        ranges = ranges.first(kMostRangesShown);
        ranges += Text::tr("and more");
    }
    return ranges.join(QStringLiteral(", "));
}

QString peakText(const Evaluation &evaluation, const QLocale &locale)
{
    const DemandFigures &demand = evaluation.demand;
    const DemandSum &total = demand.total;
    if (!total.known())
        return factLine(Text::tr("Peak"),
                        numberText(std::nullopt, locale),
                        Text::tr("not known: see the demand of %1")
                            .arg(total.unknownGroups.join(QStringLiteral(", "))));
    QString text =
        factLine(Text::tr("Peak"), amount(total.peak, gpus(), locale), peakHoursText(demand));
    if (demand.peakOverYear.peak > total.peak * (1.0 + 1e-9))
        text += factLine(Text::tr("Peak over the year"),
                         amount(demand.peakOverYear.peak, gpus(), locale),
                         Text::tr("from %1 on, when a clock has changed")
                             .arg(demand.peakOverYear.date.toString(Qt::ISODate)));
    return text;
}

QString useText(const DemandFigures &demand, const QLocale &locale)
{
    const DemandSum &total = demand.total;
    if (!total.known() || !total.gpuHoursPerYear || !total.meanUtilisationOfPeak)
        return {};
    const QString hours = numberText(std::round(*total.gpuHoursPerYear), locale, 0);
    return factLine(Text::tr("GPU-hours a year"),
                    Text::tr("%1 h").arg(hours),
                    Text::tr("%1 % of the peak, on average")
                        .arg(numberText(*total.meanUtilisationOfPeak * 100.0, locale, 1)));
}

std::optional<double> valueAt(const QList<double> &values, int month, bool known)
{
    return known && month < values.size() ? std::optional(values[month]) : std::nullopt;
}

QString growthText(const Evaluation &evaluation, const QLocale &locale)
{
    const GrowthFigures &growth = evaluation.growth;
    const Month start = evaluation.plan.settings.start;
    const auto peakIn12 = growth.known ? growth.peakIn12Months : std::nullopt;
    const QString headroom = Text::tr("with %1 % headroom, without groups in the cloud")
                                 .arg(numberText(growth.headroom * 100.0, locale, 1));
    QString text = factLine(
        Text::tr("Peak in 12 months"), amount(peakIn12, gpus(), locale), start.plus(12).toString());
    text += factLine(Text::tr("Required today"),
                     amount(valueAt(growth.required, 0, growth.known), gpus(), locale),
                     headroom);
    return text +
           factLine(
               Text::tr("Required in %1").arg(start.plus(growth.sizeAtMonth).toString()),
               amount(valueAt(growth.required, growth.sizeAtMonth, growth.known), gpus(), locale),
               Text::tr("month %1, which systems are sized for").arg(growth.sizeAtMonth));
}

QString systemsText(const AcceleratorForecast &forecast, const QLocale &locale)
{
    if (forecast.systemsUnknown)
        return Text::tr("which kind?");
    if (!forecast.systems)
        return {};
    return QStringLiteral("%1 x %2").arg(numberText(forecast.systems->count, locale, 0),
                                         forecast.systems->device);
}

QStringList
acceleratorRow(const Evaluation &evaluation, const AcceleratorKey &key, const QLocale &locale)
{
    const GrowthFigures &growth = evaluation.growth;
    const AcceleratorForecast forecast = growth.byAccelerator.value(key);
    const DemandSum demand = evaluation.demand.byAccelerator.value(key);
    const Month start = evaluation.plan.settings.start;
    const auto supply = forecast.supply ? valueAt(*forecast.supply, 0, true) : std::nullopt;
    const auto orderMonth = forecast.orderMonth
                                ? std::optional<int>(int(std::floor(*forecast.orderMonth)))
                                : std::nullopt;
    return {key == kCpuCore ? Text::tr("%1 (cores)").arg(key) : key,
            numberText(demand.known() ? std::optional(demand.peak) : std::nullopt, locale),
            numberText(valueAt(forecast.required, 0, forecast.known), locale),
            numberText(valueAt(forecast.required, growth.sizeAtMonth, forecast.known), locale),
            numberText(supply, locale),
            systemsText(forecast, locale),
            monthText(start, forecast.runsOutMonth, forecast.known ? never() : QString()),
            monthText(start, orderMonth, QString())};
}

QString acceleratorTable(const Evaluation &evaluation, const QLocale &locale)
{
    const Month start = evaluation.plan.settings.start;
    const QString sizeMonth = start.plus(evaluation.growth.sizeAtMonth).toString();
    const QList<TextColumn> columns{{Text::tr("Accelerator"), {}, false},
                                    {Text::tr("Peak"), gpus()},
                                    {Text::tr("Required"), gpus()},
                                    {Text::tr("in %1").arg(sizeMonth), gpus()},
                                    {Text::tr("Supply"), gpus()},
                                    {Text::tr("Systems to have"), {}, false},
                                    {Text::tr("Runs out"), {}, false},
                                    {Text::tr("Order by"), {}, false}};
    QList<QStringList> rows;
    const auto &forecasts = evaluation.growth.byAccelerator;
    for (auto it = forecasts.cbegin(); it != forecasts.cend(); ++it)
        rows += acceleratorRow(evaluation, it.key(), locale);
    return rows.isEmpty() ? QString() : QLatin1Char('\n') + tableText(columns, rows);
}

QString storageText(const Evaluation &evaluation, const QLocale &locale)
{
    const StorageFigures &storage = evaluation.storage;
    if (storage.tiers.isEmpty())
        return {};
    const int sizeMonth = evaluation.growth.sizeAtMonth;
    const Month start = evaluation.plan.settings.start;
    const QString sizeText = start.plus(sizeMonth).toString();
    QString text = heading(Text::tr("Storage"));
    text += factLine(Text::tr("Data today"),
                     dataText(valueAt(storage.total, 0, storage.known), locale),
                     Text::tr("with replicas, copies of jobs and scratch"));
    text += factLine(
        Text::tr("To provide in %1").arg(sizeText),
        dataText(valueAt(storage.provision, sizeMonth, storage.known), locale),
        Text::tr("with %1 % headroom")
            .arg(numberText(evaluation.plan.settings.policy.storageHeadroom * 100.0, locale, 1)));
    QList<QStringList> rows;
    for (auto it = storage.tiers.cbegin(); it != storage.tiers.cend(); ++it) {
        const TierFigures &tier = it.value();
        rows += {it.key(),
                 dataText(valueAt(tier.total, 0, tier.known), locale),
                 dataText(valueAt(tier.provision, 0, tier.known), locale),
                 dataText(valueAt(tier.provision, sizeMonth, tier.known), locale),
                 dataText(tier.capacity.value(0), locale),
                 monthText(start, tier.fillsUpMonth, tier.capacity.value(0) ? never() : QString())};
    }
    return text + QLatin1Char('\n') +
           tableText({{Text::tr("Tier"), {}, false},
                      {Text::tr("Data today"), {}},
                      {Text::tr("To provide"), {}},
                      {Text::tr("in %1").arg(sizeText), {}},
                      {Text::tr("Capacity"), {}},
                      {Text::tr("Fills up"), {}, false}},
                     rows);
}

QString stateText(LimitState state)
{
    switch (state) {
    case LimitState::Within:
        return Text::tr("within");
    case LimitState::Near:
        return Text::tr("near the limit");
    case LimitState::Unknown:
        return Text::tr("not known");
    case LimitState::Over:
        return Text::tr("OVER THE LIMIT");
    }
    return {};
}

double powerShare(const RackFigures &rack)
{
    return rack.powerLimitW.value_or(0.0) > 0.0 ? rack.powerW / *rack.powerLimitW : 0.0;
}

/// All racks by id, or only the worst of them, worst first.
QList<RackFigures> racksToShow(const QMap<Id, RackFigures> &racks)
{
    QList<RackFigures> list = racks.values();
    if (list.size() <= kAllRacksShown)
        return list;
    std::stable_sort(list.begin(), list.end(), [](const RackFigures &a, const RackFigures &b) {
        return a.state != b.state ? a.state > b.state : powerShare(a) > powerShare(b);
    });
    return list.first(kWorstRacksShown);
}

std::optional<double> kilowatts(std::optional<double> watts)
{
    return watts ? std::optional(*watts / 1000.0) : std::nullopt;
}

/// "≥ 14.2" where some device's figure is missing in the sum.
QString sumText(std::optional<double> value,
                const QList<Quantity> &unknown,
                Quantity quantity,
                const QLocale &locale)
{
    const QString number = numberText(value, locale);
    return unknown.contains(quantity) ? QStringLiteral("≥ ") + number : number;
}

QString rackStateText(const RackFigures &rack)
{
    const QString state = stateText(rack.state);
    return rack.assumed ? Text::tr("%1 (assumed figures)").arg(state) : state;
}

QString rackTable(const TopologyFigures &topology, const QLocale &locale)
{
    QList<QStringList> rows;
    for (const RackFigures &rack : racksToShow(topology.racks))
        rows += {rack.id,
                 numberText(rack.gpus, locale),
                 numberText(rack.usedU, locale, 1),
                 numberText(rack.freeU, locale, 1),
                 sumText(kilowatts(rack.powerW), rack.unknown, Quantity::Power, locale),
                 numberText(kilowatts(rack.powerLimitW), locale),
                 rack.powerLimitW ? numberText(powerShare(rack) * 100.0, locale, 0) : QString(),
                 sumText(kilowatts(rack.heatW), rack.unknown, Quantity::Heat, locale),
                 sumText(std::round(rack.weightKg), rack.unknown, Quantity::Weight, locale),
                 rackStateText(rack)};
    return tableText({{Text::tr("Rack"), {}, false},
                      {Text::tr("GPUs"), {}},
                      {Text::tr("Used"), QStringLiteral("U")},
                      {Text::tr("Free"), QStringLiteral("U")},
                      {Text::tr("Power"), QStringLiteral("kW")},
                      {Text::tr("Limit"), QStringLiteral("kW")},
                      {Text::tr("Load"), QStringLiteral("%")},
                      {Text::tr("Heat"), QStringLiteral("kW")},
                      {Text::tr("Weight"), QStringLiteral("kg")},
                      {Text::tr("State"), {}, false}},
                     rows);
}

QString topologyText(const TopologyFigures &topology, const QLocale &locale)
{
    const TopologyTotals &totals = topology.totals;
    if (totals.racks == 0)
        return {};
    QString text = heading(Text::tr("Topology"));
    text += factLine(Text::tr("Racks"), numberText(totals.racks, locale));
    text += factLine(Text::tr("Devices"), numberText(totals.devices, locale));
    text += factLine(Text::tr("Placed"), amount(totals.gpus, gpus(), locale));
    const QString kw = QStringLiteral("kW");
    const QString limit = totals.powerLimitW
                              ? Text::tr("of %1 that the racks allow")
                                    .arg(amount(kilowatts(totals.powerLimitW), kw, locale))
                              : QString();
    const QString power =
        sumText(kilowatts(totals.powerW), totals.unknown, Quantity::Power, locale);
    text += factLine(Text::tr("Power"), power + QLatin1Char(' ') + kw, limit);
    text += QLatin1Char('\n');
    if (topology.racks.size() > kAllRacksShown)
        text += Text::tr("  The fullest racks:\n");
    return text + rackTable(topology, locale);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Text::tr("error");
    case Severity::Warning:
        return Text::tr("warning");
    case Severity::Advice:
        return Text::tr("advice");
    }
    return {};
}

QString findingText(const Finding &finding, const Plan &plan, const QLocale &locale)
{
    const QString mark = finding.accepted
                             ? Text::tr("%1, accepted").arg(severityText(finding.severity))
                             : severityText(finding.severity);
    QString text = wrapped(
        QStringLiteral("%1: %2: %3").arg(mark, finding.path, sentence(finding, plan, locale)), 2);
    const QString help = remedy(finding);
    if (!help.isEmpty())
        text += wrapped(help, 4);
    return text;
}

QString countsText(const QList<Finding> &findings)
{
    const auto count = [&](Severity severity) {
        return std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.severity == severity && !finding.accepted;
        });
    };
    return Text::tr("  errors: %1, warnings: %2, advice: %3\n")
        .arg(count(Severity::Error))
        .arg(count(Severity::Warning))
        .arg(count(Severity::Advice));
}

} // namespace

QString summary(const Evaluation &evaluation, const QLocale &locale)
{
    QString text = titleText(evaluation) + heading(Text::tr("Demand"));
    text += peakText(evaluation, locale) + useText(evaluation.demand, locale);
    text += growthText(evaluation, locale) + acceleratorTable(evaluation, locale);
    text += storageText(evaluation, locale) + topologyText(evaluation.topology, locale);
    text += heading(Text::tr("Findings")) + countsText(evaluation.findings);
    for (const Finding &finding : evaluation.findings) {
        if (finding.severity == Severity::Error && !finding.accepted)
            text += findingText(finding, evaluation.plan, locale);
    }
    if (!evaluation.findings.isEmpty())
        text += Text::tr("  \"kfplan-cli check\" lists all of them.\n");
    return text;
}

QString findingsText(const Evaluation &evaluation, const QLocale &locale)
{
    QString text =
        evaluation.plan.settings.name + QLatin1Char('\n') + countsText(evaluation.findings);
    for (const Finding &finding : evaluation.findings)
        text += findingText(finding, evaluation.plan, locale);
    return text;
}

} // namespace kf::cli
