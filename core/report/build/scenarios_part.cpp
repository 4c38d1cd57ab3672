// SPDX-License-Identifier: GPL-3.0-or-later
// The what-ifs of a plan side by side, and what they change.

#include "core/report/build/cells.h"
#include "core/report/build/parts.h"
#include "core/report/charts.h"
#include "core/report/scenario_comparison.h"
#include "core/words/name_words.h"

namespace kf {

namespace {

/// "Language research" of every group for which the scenario says something of its own.
QString ownGroups(const PartInput &input, const Scenario &scenario)
{
    QStringList names;
    for (auto it = scenario.groups.cbegin(); it != scenario.groups.cend(); ++it)
        names.append(nameOf(input.plan, IdKind::Group, it.key()));
    return names.join(QStringLiteral(", "));
}

QString eventsOff(const PartInput &input, const Scenario &scenario)
{
    QStringList names;
    for (const Id &id : scenario.eventsOff)
        names.append(nameOf(input.plan, IdKind::Event, id));
    return names.join(QStringLiteral(", "));
}

Table changeTable(const PartInput &input)
{
    Table table{QStringLiteral("scenario-settings"),
                ReportText::tr("What the scenarios change"),
                {column("scenario", ReportText::tr("Scenario")),
                 dataColumn("name", ReportText::tr("Name")),
                 column("demand_multiplier", ReportText::tr("Demand, times")),
                 column("growth_delta", ReportText::tr("Growth, more a year"), Unit::Share),
                 column("headroom", ReportText::tr("Headroom"), Unit::Share),
                 column("size_at_month", ReportText::tr("Sized for month")),
                 column("energy_per_kwh", ReportText::tr("Energy, a kWh")),
                 column("events_off", ReportText::tr("Without the events")),
                 column("groups", ReportText::tr("Groups of their own"))},
                {}};
    for (const Scenario &scenario : input.plan.scenarios.scenarios)
        table.rows += QList<Cell>{named(scenario.id, scenario.name),
                                  scenario.name.value_or(scenario.id),
                                  scenario.demandMultiplier,
                                  scenario.growthDelta,
                                  cell(scenario.headroom),
                                  cell(scenario.sizeAtMonth),
                                  cell(scenario.energyPerKwh),
                                  textCell(eventsOff(input, scenario)),
                                  textCell(ownGroups(input, scenario))};
    return table;
}

} // namespace

QList<Block> scenariosPart(const PartInput &input)
{
    QList<Block> blocks{{scenarioTable(input.answers.scenarios, input.catalog), Detail::Summary}};
    if (!input.answers.scenarios.isEmpty())
        blocks.append({scenarioChart(input.answers.scenarios, input.figures, input.catalog)});
    blocks.append({changeTable(input)});
    return blocks;
}

} // namespace kf
