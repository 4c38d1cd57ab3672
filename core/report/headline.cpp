// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/headline.h"

#include "core/figures/cost_request.h"
#include "core/findings/findings.h"
#include "core/report/levels.h"
#include "core/topology/topology_limits.h"
#include "core/words/amount_words.h"
#include "core/words/cost_words.h"
#include "core/words/money_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Headline)
};

QString number(double value, const Wording &wording)
{
    return numberText(value, Digits::Short, wording.locale);
}

/// Whose demand is not known; what adds it up is not known either.
QString unknownDemandText(const Evaluation &figures)
{
    QStringList names;
    for (const Id &id : figures.demand.total.unknownGroups)
        names.append(nameOf(figures.plan, IdKind::Group, id));
    return Words::tr("The demand of %1 is not known: see the findings.")
        .arg(names.join(QStringLiteral(", ")));
}

HeadlineFigure peakFigure(const Evaluation &figures, const Wording &wording)
{
    const DemandSum &total = figures.demand.total;
    HeadlineFigure figure{HeadlineSubject::Peak, {}, Words::tr("Peak today"), {}, {}, {}};
    if (figures.demand.month > 0)
        figure.name = Words::tr("Peak in %1").arg(monthText(figures.plan, figures.demand.month));
    figure.value = total.known() ? number(total.peak, wording) : unknownText();
    figure.explanation = Words::tr("The largest number of GPUs that all groups need together.");
    figure.why = WhyRequest{Subject::Peak};
    figure.shortName = Words::tr("Peak");
    if (!total.known())
        figure.explanation += QLatin1Char(' ') + unknownDemandText(figures);
    if (!total.known() || total.peakHours.isEmpty()) {
        figure.qualifier = Words::tr("GPUs");
        return figure;
    }
    figure.qualifier =
        Words::tr("GPUs at %1 %2")
            .arg(hourText(total.peakHours.first().hour), zoneText(figures.plan.settings.timeZone));
    figure.shortQualifier = hourText(total.peakHours.first().hour);
    return figure;
}

HeadlineFigure yearFigure(const Evaluation &figures, const Wording &wording)
{
    HeadlineFigure figure{
        HeadlineSubject::PeakInAYear, {}, Words::tr("Peak in 12 months"), unknownText(), {}, {}};
    figure.explanation = Words::tr("The peak of the sheet a year from the plan's start.");
    figure.shortName = Words::tr("In a year");
    figure.qualifier = Words::tr("GPUs");
    const std::optional<double> peak = figures.growth.peakIn12Months;
    if (!figures.growth.known)
        figure.explanation += QLatin1Char(' ') + unknownDemandText(figures);
    if (!peak || !figures.growth.known)
        return figure;
    figure.value = number(*peak, wording);
    figure.why = WhyRequest{Subject::Forecast, kMonthsPerYear};
    const double today = figures.growth.peak.value(0);
    if (today > 0.0) {
        const double change = 100.0 * (*peak / today - 1.0);
        const QString signedChange = signedNumberText(change, Digits::Short, wording.locale);
        figure.qualifier = Words::tr("GPUs, %1 %").arg(signedChange);
        figure.shortQualifier = Words::tr("%1 %").arg(signedChange);
    }
    return figure;
}

HeadlineFigure requiredFigure(const Evaluation &figures, const Wording &wording)
{
    const GrowthFigures &growth = figures.growth;
    HeadlineFigure figure{
        HeadlineSubject::Required, {}, Words::tr("Required"), unknownText(), {}, {}};
    if (growth.known)
        figure.value = number(growth.required.value(growth.sizeAtMonth), wording);
    figure.qualifier = growth.sizeAtMonth == 0
                           ? Words::tr("GPUs today")
                           : Words::tr("GPUs in %n month(s)", nullptr, growth.sizeAtMonth);
    figure.why = WhyRequest{Subject::Required, growth.sizeAtMonth};
    figure.explanation =
        Words::tr("The peak of every accelerator with %1 headroom, rounded up.")
            .arg(amountText({growth.headroom, Unit::Share}, Digits::Short, wording));
    if (!growth.known)
        figure.explanation += QLatin1Char(' ') + unknownDemandText(figures);
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

/// Value and unit of `amount`, with its limit in the same unit where there is one.
void showAmount(HeadlineFigure &figure,
                const Amount &amount,
                const std::optional<double> &limit,
                const Wording &wording)
{
    const double largest = std::max(amount.value, limit.value_or(0.0));
    const AmountScale scale = amountScale(amount.unit, largest, wording.units);
    figure.value = numberText(amount.value, scale, Digits::Short, wording.locale);
    figure.qualifier = scale.unit;
    if (limit)
        figure.qualifier =
            Words::tr("of %1").arg(amountText(*limit, scale, Digits::Short, wording.locale));
    figure.shortQualifier = figure.qualifier;
}

HeadlineFigure storageFigure(const Evaluation &figures, const Wording &wording)
{
    const StorageFigures &storage = figures.storage;
    const int month = figures.growth.sizeAtMonth;
    HeadlineFigure figure{
        HeadlineSubject::Storage, {}, Words::tr("Storage"), unknownText(), {}, {}};
    if (month > 0)
        figure.name = Words::tr("Storage in %n month(s)", nullptr, month);
    figure.shortName = Words::tr("Storage");
    figure.explanation = Words::tr("What all tiers must hold, with headroom.");
    figure.why = WhyRequest{Subject::StorageTotal, month};
    if (!storage.known)
        return figure;
    showAmount(figure,
               {storage.provision.value(month), Unit::Gigabytes},
               capacityAt(storage, month),
               wording);
    if (storage.fillsUpMonth) {
        figure.mood = *storage.fillsUpMonth <= month ? HeadlineMood::Over : HeadlineMood::Near;
        figure.explanation = Words::tr("The first tier is full in %1.")
                                 .arg(monthText(figures.plan, *storage.fillsUpMonth));
    }
    return figure;
}

HeadlineFigure racksFigure(const Evaluation &figures, const Wording &wording)
{
    const TopologyTotals &totals = figures.topology.totals;
    return {HeadlineSubject::Racks,
            HeadlineMood::Plain,
            Words::tr("Racks"),
            number(totals.racks, wording),
            Words::tr("with %n device(s)", nullptr, totals.devices),
            Words::tr("Racks of all rooms and the devices in them.")};
}

HeadlineMood worstPowerMood(const TopologyFigures &topology)
{
    LimitState worst = LimitState::Within;
    for (const RackFigures &rack : topology.racks)
        worst = worse(worst, rack.power);
    for (const RowFigures &row : topology.rows)
        worst = worse(worst, row.power);
    for (const RoomFigures &room : topology.rooms)
        worst = worse(worst, room.power);
    for (const SiteFigures &site : topology.sites)
        worst = worse(worst, site.state);
    if (worst == LimitState::Over)
        return HeadlineMood::Over;
    return worst == LimitState::Within ? HeadlineMood::Plain : HeadlineMood::Near;
}

HeadlineFigure powerFigure(const Evaluation &figures, const Wording &wording)
{
    const TopologyTotals &totals = figures.topology.totals;
    HeadlineFigure figure{HeadlineSubject::Power,
                          worstPowerMood(figures.topology),
                          Words::tr("Power"),
                          {},
                          {},
                          Words::tr("What all devices draw, against the limits of their racks."),
                          WhyRequest{Subject::Power}};
    if (placesBindBeforeRacks(figures.topology))
        figure.explanation = Words::tr("What all devices draw, against the limits of their racks, "
                                       "or of their row, room or site where that has less.");
    showAmount(figure, {totals.powerW, Unit::Watts}, totals.powerLimitW, wording);
    if (totals.unknown.contains(Quantity::Power)) {
        figure.name = Words::tr("Power, at least");
        figure.explanation = Words::tr("The power of some devices is not known.");
    }
    if (totals.assumed.power)
        figure.explanation += QLatin1Char(' ') + Words::tr("Some of it is assumed.");
    return figure;
}

/// Which accelerators have no supply that is known, and which devices lack their cores.
QString withoutSupplyText(const Evaluation &figures, const CatalogView &catalog)
{
    QStringList names;
    const QList<AcceleratorKey> keys = keysWithoutSupply(figures.growth);
    for (const AcceleratorKey &key : keys)
        names.append(acceleratorName(key, figures.plan, catalog));
    QString text = Words::tr("What stands there is not known of %1: that may run out earlier.")
                       .arg(names.join(QStringLiteral(", ")));
    QStringList devices;
    for (const Id &device : figures.growth.devicesWithoutCores)
        devices.append(modelOf(device, catalog));
    if (keys.contains(kCpuCore) && !devices.isEmpty())
        text += QLatin1Char(' ') +
                Words::tr("CPU cores are missing for %1.").arg(devices.join(QStringLiteral(", ")));
    return text;
}

HeadlineFigure nothingRunsOut(const Evaluation &figures, const CatalogView &catalog)
{
    const QList<AcceleratorKey> unknown = keysWithoutSupply(figures.growth);
    HeadlineFigure figure{HeadlineSubject::RunsOut,
                          HeadlineMood::Plain,
                          Words::tr("Runs out first"),
                          unknownText(),
                          Words::tr("demand not known"),
                          {}};
    figure.shortName = Words::tr("Runs out");
    if (!figures.growth.known) {
        figure.explanation = unknownDemandText(figures);
        return figure;
    }
    if (!unknown.isEmpty()) {
        figure.why = WhyRequest{Subject::Required, figures.growth.sizeAtMonth, unknown.first()};
        figure.qualifier = Words::tr("%1: supply not known")
                               .arg(acceleratorName(unknown.first(), figures.plan, catalog));
        figure.explanation = withoutSupplyText(figures, catalog);
    }
    if (!unknown.isEmpty())
        return figure;
    const QString end = monthText(figures.plan, figures.plan.settings.horizonMonths);
    figure.value = Words::tr("nothing");
    figure.qualifier = Words::tr("by %1").arg(end);
    figure.shortQualifier = figure.qualifier;
    figure.explanation = Words::tr("No accelerator runs out within the horizon.");
    return figure;
}

HeadlineFigure runsOutFigure(const Evaluation &figures, const CatalogView &catalog)
{
    HeadlineFigure figure = nothingRunsOut(figures, catalog);
    const auto first = firstRunOut(figures.growth);
    if (!first)
        return figure;
    const auto &[key, month] = *first;
    figure.value = acceleratorName(key, figures.plan, catalog);
    figure.why = WhyRequest{Subject::Required, month, key};
    const bool isRented = figures.growth.byAccelerator.value(key).isRentedWhenShort;
    figure.mood =
        month <= figures.growth.sizeAtMonth && !isRented ? HeadlineMood::Over : HeadlineMood::Near;
    figure.qualifier = monthText(figures.plan, month);
    figure.shortQualifier = figure.qualifier;
    figure.explanation = Words::tr("From that month on more is required than stands there.");
    if (isRented)
        figure.explanation +=
            QLatin1Char(' ') + Words::tr("What hybrid groups do not find is rented.");
    if (keysWithoutSupply(figures.growth).isEmpty())
        return figure;
    figure.name = Words::tr("Runs out first, as far as known");
    figure.explanation += QLatin1Char(' ') + withoutSupplyText(figures, catalog);
    return figure;
}

/// What the plan as it is costs a year; nothing where it needs prices and has none.
HeadlineFigure
costFigure(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    HeadlineFigure figure{HeadlineSubject::Cost,
                          HeadlineMood::Plain,
                          Words::tr("Cost a year"),
                          unknownText(),
                          Words::tr("no prices yet"),
                          Words::tr("What owning and renting cost in the average year.")};
    figure.shortName = Words::tr("Cost");
    if (waitsForPrices(figures))
        return figure;
    const OpenSum year = figures.cost.of(Strategy::AsPlanned).perYear();
    if (year.isOpen && year.known == 0.0) { // at least nothing says nothing
        figure.qualifier = missingPricesText(figures);
        figure.explanation = missingSentence(figures, catalog, wording);
        figure.why = costRequest();
        return figure;
    }
    const AmountParts parts =
        moneyParts(year.known, figures.plan.settings.currency, Digits::Short, wording);
    figure.value = parts.number;
    figure.qualifier = parts.unit;
    figure.shortQualifier = parts.unit;
    figure.why = costRequest();
    if (year.isOpen) {
        figure.name = Words::tr("Cost a year, at least");
        figure.explanation = missingSentence(figures, catalog, wording);
    }
    return figure;
}

/// All that is open, as the page of findings counts it, and the worst of it.
HeadlineFigure findingsFigure(const Evaluation &figures, const Wording &wording)
{
    const auto open = [&figures](Severity severity) {
        return int(countOpen(figures.findings, severity));
    };
    const int errors = open(Severity::Error);
    const int warnings = open(Severity::Warning);
    const int advice = open(Severity::Advice);
    const int all = errors + warnings + advice;
    QStringList kinds;
    if (errors > 0)
        kinds.append(Words::tr("%n error(s)", nullptr, errors));
    if (warnings > 0)
        kinds.append(Words::tr("%n warning(s)", nullptr, warnings));
    const QStringList grave = kinds;
    if (advice > 0)
        kinds.append(Words::tr("%n piece(s) of advice", nullptr, advice));
    HeadlineFigure figure{HeadlineSubject::Findings,
                          errors > 0     ? HeadlineMood::Over
                          : warnings > 0 ? HeadlineMood::Near
                                         : HeadlineMood::Plain,
                          Words::tr("Findings"),
                          number(all, wording),
                          {},
                          Words::tr("What contradicts itself, is at risk or is advised.")};
    if (kinds.size() > 1)
        figure.explanation = Words::tr("%1. %2", "counts of findings, what they are")
                                 .arg(kinds.join(QStringLiteral(", ")), figure.explanation);
    if (all == errors) {
        figure.qualifier = errors > 0 ? Words::tr("error(s)", nullptr, errors) : QString();
    } else if (all == warnings) {
        figure.qualifier = Words::tr("warning(s)", nullptr, warnings);
    } else if (grave.isEmpty()) {
        figure.qualifier = Words::tr("advice");
    } else {
        const auto with = [](const QString &counts) {
            return Words::tr("with %1", "errors and warnings among all findings").arg(counts);
        };
        figure.qualifier = with(grave.join(QStringLiteral(", ")));
        figure.shortQualifier = with(grave.constFirst());
    }
    return figure;
}

HeadlineFigure scenarioFigure(const Evaluation &figures)
{
    return {HeadlineSubject::Scenario,
            HeadlineMood::Plain,
            Words::tr("Scenario"),
            nameOf(figures.plan, IdKind::Scenario, figures.question.scenario),
            {},
            Words::tr("The what-if that all figures belong to.")};
}

} // namespace

QList<HeadlineFigure>
headline(const Evaluation &figures, const Catalog &catalog, const Wording &wording)
{
    const CatalogView view(figures.plan.catalog, catalog);
    return {peakFigure(figures, wording),
            yearFigure(figures, wording),
            requiredFigure(figures, wording),
            storageFigure(figures, wording),
            racksFigure(figures, wording),
            powerFigure(figures, wording),
            runsOutFigure(figures, view),
            costFigure(figures, view, wording),
            findingsFigure(figures, wording),
            scenarioFigure(figures)};
}

QList<HeadlineFigure> whatIfHeadline(const Evaluation &now,
                                     const Evaluation &then,
                                     const Catalog &catalog,
                                     const Wording &wording)
{
    const QList<HeadlineFigure> before = headline(now, catalog, wording);
    QList<HeadlineFigure> after = headline(then, catalog, wording);
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        HeadlineFigure &figure = after[i];
        if (figure == before[i])
            continue;
        // With the name: number, unit and month stand as they always do.
        figure.name = Words::tr("%1 \u00b7 what if", "name of a figure").arg(figure.name);
        if (!figure.shortName.isEmpty())
            figure.shortName =
                Words::tr("%1 \u00b7 what if", "name of a figure").arg(figure.shortName);
        figure.explanation += QLatin1Char(' ') + Words::tr("In the plan: %1 %2", "value, qualifier")
                                                     .arg(before[i].value, before[i].qualifier);
        figure.why.reset(); // explained is the plan alone
    }
    return after;
}

} // namespace kf
