// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in racks against their limits, drawn to scale and listed.

#include "core/report/build/cells.h"
#include "core/report/build/places.h"
#include "core/report/build/rack_tables.h"
#include "core/report/charts.h"
#include "core/report/rack_words.h"
#include "core/report/topology_charts.h"

namespace kf {

namespace {

constexpr qsizetype kAllRacksInSummary = 20;
constexpr qsizetype kWorstRacks = 10;
constexpr qsizetype kMostRacksInChart = 40;
constexpr qsizetype kMostListedDevices = 500; ///< on paper; files have them all

/// Every rack in a summary, or only the worst where there are many.
void addRacks(QList<Block> &blocks, const PartInput &input)
{
    const Table racks = rackTable(input);
    if (racks.rows.size() > kAllRacksInSummary)
        blocks.append({fullestRacks(input, kWorstRacks), Detail::Summary});
    blocks.append({racks, racks.rows.size() > kAllRacksInSummary ? Detail::Full : Detail::Summary});
}

void addCharts(QList<Block> &blocks, const PartInput &input)
{
    const qsizetype racks = input.figures.topology.racks.size();
    if (racks <= kMostRacksInChart)
        blocks.append({rackPowerChart(input.figures)});
    if (racks > 0)
        blocks.append({powerByMonthChart(input.plan, input.answers.service)});
}

void addDrawings(QList<Block> &blocks, const Topology &topology)
{
    forEachRow(topology, [&blocks](const Site &, const Room &room, const Row &row) {
        if (!row.racks.isEmpty())
            blocks.append(
                {RackRow{room.id,
                         row.id,
                         ReportText::tr("%1 · %2", "room and row of racks")
                             .arg(room.name.value_or(room.id), row.name.value_or(row.id))}});
    });
}

} // namespace

QList<Block> racksPart(const PartInput &input)
{
    QList<Block> blocks;
    if (input.figures.topology.totals.racks > 0)
        blocks.append({Sentence{topologySummary(input.figures, input.wording)}});
    blocks.append({roomTable(input), Detail::Summary});
    blocks.append({rowTable(input)});
    addCharts(blocks, input);
    addRacks(blocks, input);
    blocks.append({lossTable(input)});
    blocks.append({devicesByRow(input)});
    addDrawings(blocks, input.plan.topology);
    const Table devices = deviceTable(input);
    const bool listed = devices.rows.size() <= kMostListedDevices;
    blocks.append({devices, listed ? Detail::Full : Detail::Data});
    if (!listed)
        blocks.append({Footnote{ReportText::tr(
            "The list of all devices is too long for paper: it is in the CSV files.")}});
    return blocks;
}

} // namespace kf
