// SPDX-License-Identifier: GPL-3.0-or-later
// How the demand grows, and what is required and stands there by then.

#include "core/growth/grown_demand.h"
#include "core/plan/scenario_lookup.h"
#include "core/report/build/cells.h"
#include "core/report/build/growth_tables.h"
#include "core/report/build/limit_tables.h"
#include "core/report/build/parts.h"
#include "core/report/charts.h"
#include "core/report/levels.h"
#include "core/report/scaling_words.h"
#include "core/words/growth_words.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"
#include "core/words/user_words.h"

#include <algorithm>
#include <set>

namespace kf {

namespace {

Cell acceleratorCell(const PartInput &input, const AcceleratorKey &key)
{
    return Term{key, acceleratorName(key, input.plan, input.view)};
}

Table growthTable(const PartInput &input)
{
    Table table{QStringLiteral("growth"),
                ReportText::tr("Demand, required GPUs and supply by month"),
                monthColumns(),
                {}};
    table.columns += {thing(column("accelerator", ReportText::tr("Accelerator"))),
                      column("peak_gpus", ReportText::tr("Peak")),
                      column("required_gpus", ReportText::tr("Required")),
                      column("supply_gpus", ReportText::tr("Supply"))};
    const auto &forecasts = input.figures.growth.byAccelerator;
    for (int month = 0; month <= input.plan.settings.horizonMonths; ++month) {
        for (auto it = forecasts.cbegin(); it != forecasts.cend(); ++it)
            table.rows +=
                monthCells(input.plan, month) + QList<Cell>{acceleratorCell(input, it.key()),
                                                            cellAt(it->peak, month, it->known),
                                                            cellAt(it->required, month, it->known),
                                                            cell(it->supplyIn(month))};
    }
    return table;
}

/// The start, each year after it, the month that is sized for, and the end of the plan.
std::set<int> readMonths(const PartInput &input)
{
    const int horizon = input.plan.settings.horizonMonths;
    std::set<int> months{input.figures.growth.sizeAtMonth, horizon};
    for (int month = 0; month <= horizon; month += kMonthsPerYear)
        months.insert(month);
    return months;
}

Table yearTable(const PartInput &input)
{
    Table table{
        QStringLiteral("growth-by-year"), ReportText::tr("All GPUs by year"), monthColumns(), {}};
    table.columns[1].detail = Detail::Summary;
    table.columns += {summaryColumn("peak_gpus", ReportText::tr("Peak")),
                      summaryColumn("required_gpus", ReportText::tr("Required")),
                      summaryColumn("supply_gpus", ReportText::tr("Supply")),
                      summaryColumn("left_gpus", ReportText::tr("To spare"))};
    const GrowthFigures &growth = input.figures.growth;
    if (growth.byAccelerator.isEmpty())
        return table;
    for (const int month : readMonths(input)) {
        const Level level = levelAt(growth, {}, month);
        const bool both = level.required && level.supply;
        table.rows += monthCells(input.plan, month) +
                      QList<Cell>{cellAt(growth.peak, month, growth.known),
                                  cell(level.required),
                                  cell(level.supply),
                                  both ? Cell(*level.supply - *level.required) : Cell()};
    }
    return table;
}

Table rateTable(const PartInput &input)
{
    Table table{QStringLiteral("growth-rates"),
                ReportText::tr("Growth of the groups"),
                {dataColumn("group", ReportText::tr("Group")),
                 column("name", ReportText::tr("User group")),
                 column("annual", ReportText::tr("A year"), Unit::Share),
                 column("model", ReportText::tr("Model")),
                 column("own_rates", ReportText::tr("Hours of their own")),
                 column("from", ReportText::tr("From")),
                 column("to", ReportText::tr("Until"))},
                {}};
    const Scenario *scenario = scenarioNamed(input.plan, input.figures.question.scenario);
    for (const Shared<Group> &group : input.plan.demand.groups) {
        const ActiveMonths &active = group->active;
        const GroupChange change = changeOf(scenario, group->id);
        table.rows +=
            QList<Cell>{group->id,
                        group->name,
                        group->growth.annual + change.growthDelta,
                        Term{QString(wordFor(group->growth.model)), modelText(group->growth.model)},
                        textCell(ownRatesText(
                            input.plan, input.figures.question.scenario, *group, input.sentences)),
                        active.fromMonth > 0 ? monthCell(input.plan, active.fromMonth) : Cell(),
                        monthCell(input.plan, active.toMonth)};
    }
    return table;
}

/// The GPUs that an event adds; the largest of its hours.
std::optional<double> addedGpus(const Event &event)
{
    if (!event.add)
        return std::nullopt;
    if (const auto *one = std::get_if<double>(&*event.add))
        return *one;
    const Hours &hours = std::get<Hours>(*event.add);
    return *std::max_element(hours.begin(), hours.end());
}

Table eventTable(const PartInput &input)
{
    Table table{QStringLiteral("events"),
                ReportText::tr("Dated changes of the demand"),
                monthColumns(),
                {}};
    table.columns += {dataColumn("event", ReportText::tr("Event")),
                      thing(column("group", ReportText::tr("User group"))),
                      column("multiply", ReportText::tr("Times")),
                      column("add_gpus", ReportText::tr("Adds at most"), Unit::Gpus),
                      column("day_type", ReportText::tr("On")),
                      column("note", ReportText::tr("Note"))};
    QList<Event> events = input.plan.demand.events;
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) {
        return a.month < b.month;
    });
    for (const Event &event : std::as_const(events))
        table.rows +=
            monthCells(input.plan, event.month) +
            QList<Cell>{event.id.value_or(QString()),
                        Term{event.group, nameOf(input.plan, IdKind::Group, event.group)},
                        cell(event.multiply),
                        cell(addedGpus(event)),
                        event.dayType
                            ? Cell(Term{*event.dayType,
                                        nameOf(input.plan, IdKind::DayType, *event.dayType)})
                            : Cell(Term{QString(), ReportText::tr("all days")}),
                        textCell(event.note)};
    return table;
}

/// What is promised of scale, with what the check of it says.
Table claimTable(const PartInput &input)
{
    Table table{QStringLiteral("claims"),
                ReportText::tr("Promises of scale"),
                {column("claim", ReportText::tr("Claim")),
                 column("check", ReportText::tr("Checked as")),
                 column("claimed", ReportText::tr("Claimed")),
                 column("computed", ReportText::tr("Computed")),
                 column("unit", ReportText::tr("Unit")),
                 column("knee", ReportText::tr("Knee"), Unit::Gpus),
                 column("holds", ReportText::tr("Verdict")),
                 column("standing", ReportText::tr("Standing")),
                 column("source", ReportText::tr("Source"))},
                {}};
    const QList<ClaimFigures> &checked = input.figures.platform.claims;
    const QList<Claim> &claims = input.plan.platform.claims;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const Claim &claim = claims[i];
        const ClaimFigures figures = checked.value(i);
        const QString verdict = !figures.holds   ? QStringLiteral("unknown")
                                : *figures.holds ? QStringLiteral("yes")
                                                 : QStringLiteral("no");
        table.rows.append(
            {Term{claim.id, claim.text.value_or(claim.id)},
             claim.check ? Cell(Term{QString(wordFor(*claim.check)), choiceText(*claim.check)})
                         : Cell(),
             cell(claim.claimed),
             cell(figures.value),
             claim.check ? Cell(claimUnitText(*claim.check)) : Cell(),
             cell(figures.knee),
             Term{verdict, holdsText(figures.holds)},
             claim.standing
                 ? Cell(Term{QString(wordFor(*claim.standing)), standingText(*claim.standing)})
                 : Cell(),
             textCell(claim.source)});
    }
    return table;
}

} // namespace

QList<Block> growthPart(const PartInput &input)
{
    const GrowthFigures &growth = input.figures.growth;
    QList<Block> blocks{{yearTable(input), Detail::Summary},
                        {growthChart(input.figures, input.catalog, input.wording)}};
    for (auto it = growth.byAccelerator.cbegin(); it != growth.byAccelerator.cend(); ++it)
        blocks.append({growthChart(input.figures, input.catalog, input.wording, it.key())});
    blocks.append({rateTable(input)});
    blocks.append({eventTable(input)});
    for (const Id &id : growth.clampedGroups)
        blocks.append({Footnote{ReportText::tr("Events would have led %1 below 0 GPUs.")
                                    .arg(nameOf(input.plan, IdKind::Group, id))}});
    blocks.append(
        {limitTable(growthLimits(input.figures, input.view, input.sentences), input.plan)});
    blocks.append({claimTable(input)});
    blocks.append({scalingTable(input.figures)});
    blocks.append({growthTable(input), Detail::Data});
    return blocks;
}

} // namespace kf
