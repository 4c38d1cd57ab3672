// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan comes to: the figures that stand for it, what is to be bought and when, and the
// settings behind them.

#include "core/base/units.h"
#include "core/findings/findings.h"
#include "core/report/build/cells.h"
#include "core/report/build/demand_tables.h"
#include "core/report/build/growth_tables.h"
#include "core/report/build/overview_tables.h"
#include "core/report/build/parts.h"
#include "core/report/build/places.h"
#include "core/report/requirement_gaps.h"
#include "core/topology/topology_limits.h"
#include "core/words/amount_words.h"
#include "core/words/guard_words.h"
#include "core/words/name_words.h"
#include "core/words/system_words.h"
#include "core/words/time_words.h"
#include "core/words/user_words.h"

namespace kf {

namespace {

constexpr qsizetype kMostRangesShown = 3;
constexpr double kNoticeable = 1e-9; ///< relative; less is the same peak

using FigureList = QList<ReportFact>;

FigureList planFacts(const PartInput &input)
{
    const Settings &settings = input.plan.settings;
    const int month = input.figures.question.demandMonth();
    const auto text = [](const char *id, const QString &name, const Cell &value, Detail detail) {
        return ReportFact{QString::fromLatin1(id), name, value, Unit::None, {}, detail};
    };
    return {text("name", ReportText::tr("Plan"), settings.name, Detail::Data),
            text("organisation",
                 ReportText::tr("Organisation"),
                 settings.organisation.value_or(QString()),
                 Detail::Data),
            text("start", ReportText::tr("Start"), settings.start, Detail::Data),
            text("time_zone", ReportText::tr("Zone"), settings.timeZone, Detail::Data),
            {QStringLiteral("horizon"),
             ReportText::tr("Horizon"),
             double(settings.horizonMonths),
             Unit::Months,
             {},
             Detail::Data},
            text("scenario",
                 ReportText::tr("Scenario"),
                 Term{input.figures.question.scenario,
                      nameOf(input.plan, IdKind::Scenario, input.figures.question.scenario)},
                 Detail::Summary),
            {QStringLiteral("month"),
             ReportText::tr("Month of the demand"),
             double(month),
             Unit::Months,
             monthText(input.plan, month),
             month == 0 ? Detail::Data : Detail::Summary}};
}

/// "Weekday 14:00 to 16:00": hours that follow each other become one range.
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
            ReportText::tr("%1 %2", "day type and hours")
                .arg(dayName(demand, hours[i].dayType), hoursText(hours[i].hour, hours[last].hour));
        i = last + 1;
    }
    if (ranges.size() > kMostRangesShown) {
        ranges = ranges.first(kMostRangesShown);
        ranges += ReportText::tr("and more");
    }
    return ranges.join(QStringLiteral(", "));
}

QString peakNote(const PartInput &input)
{
    const DemandSum &total = input.figures.demand.total;
    if (total.known()) {
        const QString hours = peakHoursText(input.figures.demand);
        return hours.isEmpty() ? hours
                               : ReportText::tr("%1 %2", "hours and zone")
                                     .arg(hours, zoneText(input.plan.settings.timeZone));
    }
    QStringList names;
    for (const Id &id : total.unknownGroups)
        names.append(nameOf(input.plan, IdKind::Group, id));
    return ReportText::tr("not known: see the demand of %1").arg(names.join(QStringLiteral(", ")));
}

QString shareText(double share, const Wording &wording)
{
    return amountText(Amount{share, Unit::Share}, Digits::Exact, wording);
}

FigureList demandFacts(const PartInput &input)
{
    const DemandFigures &demand = input.figures.demand;
    const DemandSum &total = demand.total;
    const bool known = total.known();
    const double overYear = demand.peakOverYear.peak;
    const bool rises = known && overYear > total.peak * (1.0 + kNoticeable);
    return {{QStringLiteral("peak"),
             ReportText::tr("Peak"),
             cellIfKnown(total.peak, known),
             Unit::Gpus,
             peakNote(input)},
            {QStringLiteral("peak_over_year"),
             ReportText::tr("Peak over the year"),
             cellIfKnown(overYear, known),
             Unit::Gpus,
             rises ? ReportText::tr("from %1 on, when a clock has changed")
                         .arg(dateText(demand.peakOverYear.date, input.wording.locale))
                   : QString(),
             rises ? Detail::Summary : Detail::Data}};
}

FigureList growthFacts(const PartInput &input)
{
    const GrowthFigures &growth = input.figures.growth;
    const int size = growth.sizeAtMonth;
    const QString headroom = ReportText::tr("with %1 headroom, without groups in the cloud")
                                 .arg(shareText(growth.headroom, input.wording));
    return {{QStringLiteral("peak_in_12_months"),
             ReportText::tr("Peak in 12 months"),
             growth.known ? cell(growth.peakIn12Months) : Cell(),
             Unit::Gpus,
             monthText(input.plan, kMonthsPerYear)},
            {QStringLiteral("required"),
             ReportText::tr("Required today"),
             cellAt(growth.required, 0, growth.known),
             Unit::Gpus,
             headroom},
            {QStringLiteral("required_at_size_month"),
             ReportText::tr("Required in %1").arg(monthText(input.plan, size)),
             cellAt(growth.required, size, growth.known),
             Unit::Gpus,
             ReportText::tr("month %1, which systems are sized for").arg(size)}};
}

FigureList useFacts(const DemandSum &total)
{
    return {{QStringLiteral("gpu_hours_per_year"),
             ReportText::tr("GPU-hours a year"),
             total.known() ? cell(total.gpuHoursPerYear) : Cell(),
             Unit::GpuHours},
            {QStringLiteral("mean_utilisation_of_peak"),
             ReportText::tr("Mean use of the peak"),
             total.known() ? cell(total.meanUtilisationOfPeak) : Cell(),
             Unit::Share}};
}

FigureList storageFacts(const PartInput &input)
{
    const StorageFigures &storage = input.figures.storage;
    const int size = input.figures.growth.sizeAtMonth;
    const Detail detail = storage.tiers.isEmpty() ? Detail::Data : Detail::Summary;
    return {{QStringLiteral("storage_total"),
             ReportText::tr("Data today"),
             cellAt(storage.total, 0, storage.known),
             Unit::Gigabytes,
             ReportText::tr("with replicas, copies of jobs, scratch and backups"),
             detail},
            {QStringLiteral("storage_provision_at_size_month"),
             ReportText::tr("Storage in %1").arg(monthText(input.plan, size)),
             cellAt(storage.provision, size, storage.known),
             Unit::Gigabytes,
             ReportText::tr("with %1 headroom")
                 .arg(shareText(input.plan.settings.policy.storageHeadroom, input.wording)),
             detail}};
}

QString atLeast(const TopologyTotals &totals, Quantity quantity)
{
    return totals.unknown.contains(quantity) ? ReportText::tr("at least: some is not known")
                                             : QString();
}

/// What is said of a total besides, and that a person has assumed a part of it.
QString withBasis(const QString &note, bool isAssumed)
{
    if (!isAssumed)
        return note;
    return note.isEmpty() ? ReportText::tr("some of it assumed")
                          : ReportText::tr("%1; some of it assumed").arg(note);
}

QString limitNote(const PartInput &input)
{
    const TopologyTotals &totals = input.figures.topology.totals;
    const std::optional<double> &allowed = totals.powerLimitW;
    if (!allowed)
        return atLeast(totals, Quantity::Power);
    const QString limit = amountText(Amount{*allowed, Unit::Watts}, Digits::Exact, input.wording);
    if (placesBindBeforeRacks(input.figures.topology))
        return totals.unknown.contains(Quantity::Power)
                   ? ReportText::tr("at least; of %1 that racks, rooms and sites allow").arg(limit)
                   : ReportText::tr("of %1 that racks, rooms and sites allow").arg(limit);
    return totals.unknown.contains(Quantity::Power)
               ? ReportText::tr("at least; of %1 that the racks allow").arg(limit)
               : ReportText::tr("of %1 that the racks allow").arg(limit);
}

FigureList topologyFacts(const PartInput &input)
{
    const TopologyTotals &totals = input.figures.topology.totals;
    const Detail detail = totals.racks == 0 ? Detail::Data : Detail::Summary;
    const auto fact = [detail](const char *id,
                               const QString &name,
                               double value,
                               Unit unit,
                               const QString &note = {}) {
        return ReportFact{QString::fromLatin1(id), name, value, unit, note, detail};
    };
    FigureList facts{fact("racks", ReportText::tr("Racks"), totals.racks, Unit::Count),
                     fact("devices", ReportText::tr("Devices"), totals.devices, Unit::Count),
                     fact("placed_gpus",
                          ReportText::tr("GPUs in racks"),
                          totals.gpus,
                          Unit::Gpus,
                          atLeast(totals, Quantity::Gpus)),
                     fact("power",
                          ReportText::tr("Power"),
                          totals.powerW,
                          Unit::Watts,
                          withBasis(limitNote(input), totals.assumed.power)),
                     fact("heat_w",
                          ReportText::tr("Heat"),
                          totals.heatW,
                          Unit::Heat,
                          withBasis(atLeast(totals, Quantity::Power), totals.assumed.power)),
                     {QStringLiteral("heat"),
                      ReportText::tr("Heat"),
                      btuPerHour(totals.heatW),
                      Unit::BtuPerHour,
                      {},
                      Detail::Data},
                     fact("weight",
                          ReportText::tr("Weight"),
                          totals.weightKg,
                          Unit::Kilograms,
                          withBasis(atLeast(totals, Quantity::Weight), totals.assumed.weight))};
    if (!totals.unknown.isEmpty())
        facts.append({QStringLiteral("unknown"),
                      ReportText::tr("Not known"),
                      unknownCell(totals.unknown),
                      Unit::None,
                      {},
                      Detail::Data});
    return facts;
}

/// The state of each of the five requirements, and what is missing. Of a platform that nobody has
/// spoken of there is nothing to say.
FigureList requirementFacts(const PartInput &input)
{
    FigureList facts;
    if (input.plan.platform == Platform())
        return facts;
    for (const RequirementFigures &one : input.figures.platform.requirements) {
        const QString open = openConditionsText(input.figures, one);
        facts.append({QStringLiteral("requirement_") + wordFor(one.id),
                      titleText(one.id),
                      Term{QString(wordFor(one.state)), choiceText(one.state)},
                      Unit::None,
                      open.isEmpty() ? open : ReportText::tr("missing: %1").arg(open),
                      Detail::Full});
    }
    return facts;
}

/// Where the plan says anything of money, or needs none.
FigureList costFacts(const PartInput &input)
{
    const bool isKnown = !input.figures.cost.of(Strategy::AsPlanned).perYear().isOpen;
    return input.plan.cost != Cost() || isKnown ? FigureList{costYearFact(input)} : FigureList();
}

FigureList findingFacts(const QList<Finding> &findings)
{
    const auto count = [&](const char *id, const QString &name, Severity severity) {
        return ReportFact{QString::fromLatin1(id),
                          name,
                          double(countOpen(findings, severity)),
                          Unit::Count,
                          {},
                          Detail::Full};
    };
    return {count("errors", ReportText::tr("Errors"), Severity::Error),
            count("warnings", ReportText::tr("Warnings"), Severity::Warning),
            count("advice", ReportText::tr("Advice"), Severity::Advice)};
}

} // namespace

QList<Block> summaryPart(const PartInput &input)
{
    const FactList facts{QStringLiteral("summary"),
                         ReportText::tr("What the plan comes to"),
                         planFacts(input) + demandFacts(input) + growthFacts(input) +
                             useFacts(input.figures.demand.total) + storageFacts(input) +
                             topologyFacts(input) + costFacts(input) + requirementFacts(input) +
                             findingFacts(input.figures.findings)};
    QList<Block> blocks{{facts, Detail::Summary},
                        {runOutTable(input.figures, input.catalog), Detail::Summary}};
    const QString apart = systemsApartText(input.figures, input.view, input.wording);
    if (!apart.isEmpty())
        blocks.append({Footnote{apart}, Detail::Summary});
    blocks.append({settingsOverview(input.plan, input.figures.question.scenario)});
    blocks.append({contentOverview(input.figures, input.catalog, input.wording)});
    return blocks;
}

} // namespace kf
