// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/headline.h"

#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kWattsPerKilowatt = 1e3;
constexpr double kGbPerTb = 1e3;
constexpr double kGbPerPb = 1e6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Headline)
};

const QString kDash = QStringLiteral("\u2013");

/// A number with at most `decimals`, without trailing zeros.
QString number(double value, const QLocale &locale, int decimals = 1)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    const int needed = rounded == std::round(rounded) ? 0 : decimals;
    return locale.toString(rounded, 'f', needed);
}

/// A size with its unit, as "1.94" and "PB".
std::pair<QString, QString> storageSize(double gb, const QLocale &locale)
{
    if (gb >= kGbPerPb)
        return {number(gb / kGbPerPb, locale, 2), Words::tr("PB")};
    if (gb >= kGbPerTb)
        return {number(gb / kGbPerTb, locale, 1), Words::tr("TB")};
    return {number(gb, locale, 0), Words::tr("GB")};
}

QString zoneCity(const QString &zone)
{
    return zone.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

HeadlineFigure peakFigure(const Evaluation &figures, const QLocale &locale)
{
    const DemandSum &total = figures.demand.total;
    HeadlineFigure figure{HeadlineSubject::Peak, {}, Words::tr("Peak today"), {}, {}, {}};
    if (figures.demand.month > 0)
        figure.name = Words::tr("Peak in %1").arg(monthText(figures.plan, figures.demand.month));
    figure.value = total.known() ? number(total.peak, locale) : kDash;
    figure.explanation = Words::tr("The largest number of GPUs that all groups need together.");
    figure.why = WhyRequest{Subject::Peak};
    if (total.peakHours.isEmpty()) {
        figure.qualifier = Words::tr("GPUs");
        return figure;
    }
    figure.qualifier = Words::tr("GPUs at %1:00 %2")
                           .arg(total.peakHours.first().hour, 2, 10, QLatin1Char('0'))
                           .arg(zoneCity(figures.plan.settings.timeZone));
    return figure;
}

HeadlineFigure yearFigure(const Evaluation &figures, const QLocale &locale)
{
    HeadlineFigure figure{
        HeadlineSubject::PeakInAYear, {}, Words::tr("Peak in 12 months"), kDash, {}, {}};
    figure.explanation = Words::tr("The peak of the sheet a year from the plan's start.");
    figure.qualifier = Words::tr("GPUs");
    const std::optional<double> peak = figures.growth.peakIn12Months;
    if (!peak || !figures.growth.known)
        return figure;
    figure.value = number(*peak, locale);
    figure.why = WhyRequest{Subject::Forecast, kMonthsPerYear};
    const double today = figures.growth.peak.value(0);
    if (today > 0.0) {
        const double change = 100.0 * (*peak / today - 1.0);
        figure.qualifier = Words::tr("GPUs, %1%2 %")
                               .arg(change < 0.0 ? QStringLiteral("\u2212") : QStringLiteral("+"),
                                    number(std::abs(change), locale, 0));
    }
    return figure;
}

HeadlineFigure requiredFigure(const Evaluation &figures, const QLocale &locale)
{
    const GrowthFigures &growth = figures.growth;
    HeadlineFigure figure{HeadlineSubject::Required, {}, Words::tr("Required"), kDash, {}, {}};
    if (growth.known)
        figure.value = number(growth.required.value(growth.sizeAtMonth), locale, 0);
    figure.qualifier = growth.sizeAtMonth == 0
                           ? Words::tr("GPUs today")
                           : Words::tr("GPUs in %n month(s)", nullptr, growth.sizeAtMonth);
    figure.why = WhyRequest{Subject::Required, growth.sizeAtMonth};
    figure.explanation = Words::tr("The peak of every accelerator with %1 % headroom, rounded up.")
                             .arg(number(growth.headroom * 100.0, locale));
    return figure;
}

/// Usable capacity over all tiers at that month; nothing where a tier does not say.
std::optional<double> capacityAt(const StorageFigures &storage, int month)
{
    double sum = 0.0;
    for (const TierFigures &tier : storage.tiers) {
        const std::optional<double> capacity = tier.capacity.value(month);
        if (!capacity)
            return std::nullopt;
        sum += *capacity;
    }
    return storage.tiers.isEmpty() ? std::nullopt : std::optional(sum);
}

HeadlineFigure storageFigure(const Evaluation &figures, const QLocale &locale)
{
    const StorageFigures &storage = figures.storage;
    const int month = figures.growth.sizeAtMonth;
    HeadlineFigure figure{HeadlineSubject::Storage, {}, Words::tr("Storage"), kDash, {}, {}};
    if (month > 0)
        figure.name = Words::tr("Storage in %n month(s)", nullptr, month);
    figure.explanation = Words::tr("What all tiers must hold, with headroom.");
    figure.why = WhyRequest{Subject::StorageTotal, month};
    if (!storage.known)
        return figure;
    const auto [value, unit] = storageSize(storage.provision.value(month), locale);
    figure.value = value;
    figure.qualifier = unit;
    if (const std::optional<double> capacity = capacityAt(storage, month)) {
        const auto [limit, limitUnit] = storageSize(*capacity, locale);
        figure.qualifier = Words::tr("%1 of %2 %3").arg(unit, limit, limitUnit);
    }
    if (storage.fillsUpMonth) {
        figure.mood = *storage.fillsUpMonth <= month ? HeadlineMood::Over : HeadlineMood::Near;
        figure.explanation = Words::tr("The first tier is full in %1.")
                                 .arg(monthText(figures.plan, *storage.fillsUpMonth));
    }
    return figure;
}

HeadlineFigure racksFigure(const Evaluation &figures, const QLocale &locale)
{
    const TopologyTotals &totals = figures.topology.totals;
    return {HeadlineSubject::Racks,
            HeadlineMood::Plain,
            Words::tr("Racks"),
            locale.toString(totals.racks),
            Words::tr("with %n device(s)", nullptr, totals.devices),
            Words::tr("Racks of all rooms and the devices in them.")};
}

HeadlineMood worstPowerMood(const TopologyFigures &topology)
{
    LimitState worst = LimitState::Within;
    for (const RackFigures &rack : topology.racks)
        worst = worse(worst, rack.power);
    if (worst == LimitState::Over)
        return HeadlineMood::Over;
    return worst == LimitState::Within ? HeadlineMood::Plain : HeadlineMood::Near;
}

HeadlineFigure powerFigure(const Evaluation &figures, const QLocale &locale)
{
    const TopologyTotals &totals = figures.topology.totals;
    HeadlineFigure figure{HeadlineSubject::Power,
                          worstPowerMood(figures.topology),
                          Words::tr("Power"),
                          number(totals.powerW / kWattsPerKilowatt, locale),
                          Words::tr("kW"),
                          Words::tr("What all devices draw, against the limits of their racks."),
                          WhyRequest{Subject::Power}};
    if (totals.powerLimitW)
        figure.qualifier = Words::tr("kW of %1 kW")
                               .arg(number(*totals.powerLimitW / kWattsPerKilowatt, locale, 0));
    if (totals.unknown.contains(Quantity::Power)) {
        figure.name = Words::tr("Power, at least");
        figure.explanation = Words::tr("The power of some devices is not known.");
    }
    return figure;
}

HeadlineFigure runsOutFigure(const Evaluation &figures, const CatalogView &catalog)
{
    HeadlineFigure figure{HeadlineSubject::RunsOut,
                          HeadlineMood::Plain,
                          Words::tr("Runs out first"),
                          kDash,
                          Words::tr("within the horizon"),
                          Words::tr("No accelerator runs out within the horizon.")};
    std::optional<int> first;
    const auto &forecasts = figures.growth.byAccelerator;
    for (auto it = forecasts.cbegin(); it != forecasts.cend(); ++it) {
        const std::optional<int> month = it->runsOutMonth;
        if (!month || (first && *first <= *month))
            continue;
        first = month;
        figure.value = acceleratorName(it.key(), figures.plan, catalog);
        figure.why = WhyRequest{Subject::Required, *month, it.key()};
    }
    if (!first)
        return figure;
    figure.mood = *first <= figures.growth.sizeAtMonth ? HeadlineMood::Over : HeadlineMood::Near;
    figure.qualifier = monthText(figures.plan, *first);
    figure.explanation = Words::tr("From that month on more is required than stands there.");
    return figure;
}

HeadlineFigure findingsFigure(const Evaluation &figures, const QLocale &locale)
{
    int errors = 0;
    int warnings = 0;
    for (const Finding &finding : figures.findings) {
        if (finding.accepted)
            continue;
        errors += finding.severity == Severity::Error ? 1 : 0;
        warnings += finding.severity == Severity::Warning ? 1 : 0;
    }
    HeadlineFigure figure{HeadlineSubject::Findings,
                          HeadlineMood::Plain,
                          Words::tr("Findings"),
                          locale.toString(errors > 0 ? errors : warnings),
                          {},
                          Words::tr("What contradicts itself and what is at risk.")};
    if (errors > 0) {
        figure.mood = HeadlineMood::Over;
        figure.qualifier = Words::tr("error(s)", nullptr, errors) + QStringLiteral(" \u00b7 ") +
                           Words::tr("%n warning(s)", nullptr, warnings);
    } else {
        figure.mood = warnings > 0 ? HeadlineMood::Near : HeadlineMood::Plain;
        figure.qualifier = Words::tr("warning(s)", nullptr, warnings);
    }
    return figure;
}

HeadlineFigure scenarioFigure(const Evaluation &figures)
{
    HeadlineFigure figure{HeadlineSubject::Scenario,
                          HeadlineMood::Plain,
                          Words::tr("Scenario"),
                          Words::tr("Base"),
                          {},
                          Words::tr("The what-if that all figures belong to.")};
    for (const Scenario &scenario : figures.plan.scenarios.scenarios) {
        if (scenario.id == figures.question.scenario)
            figure.value = scenario.name.value_or(scenario.id);
    }
    return figure;
}

} // namespace

QList<HeadlineFigure>
headline(const Evaluation &figures, const Catalog &catalog, const QLocale &locale)
{
    const CatalogView view(figures.plan.catalog, catalog);
    return {peakFigure(figures, locale),
            yearFigure(figures, locale),
            requiredFigure(figures, locale),
            storageFigure(figures, locale),
            racksFigure(figures, locale),
            powerFigure(figures, locale),
            runsOutFigure(figures, view),
            findingsFigure(figures, locale),
            scenarioFigure(figures)};
}

} // namespace kf
