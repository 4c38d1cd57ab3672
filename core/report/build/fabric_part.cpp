// SPDX-License-Identifier: GPL-3.0-or-later
// Networks: what they need and take, the cables and transceivers to buy, and every link.

#include "core/report/build/cells.h"
#include "core/report/build/network_tables.h"
#include "core/report/build/parts.h"
#include "core/topology/fabric_links.h"
#include "core/topology/fabric_map.h"
#include "core/topology/fabric_size.h"
#include "core/words/fabric_words.h"

#include <algorithm>

namespace kf {

namespace {

Cell term(const QString &id, const QString &name)
{
    return Term{id, name};
}

Cell fabricCell(const Fabric &fabric)
{
    return named(fabric.id, fabric.name);
}

/// A count, or an empty cell where the fabric cannot be counted.
Cell count(const FabricFigures &figures, qint64 value)
{
    return figures.problem ? Cell() : Cell(static_cast<double>(value));
}

QList<Column> fabricColumns()
{
    return {summaryColumn("fabric", ReportText::tr("Network")),
            column("network", ReportText::tr("Kind")),
            column("layout", ReportText::tr("Layout")),
            summaryColumn("systems", ReportText::tr("Systems")),
            summaryColumn("ports", ReportText::tr("Ports")),
            column("link_gbps", ReportText::tr("Speed of a link"), Unit::GigabitsPerSecond),
            column("levels", ReportText::tr("Levels")),
            summaryColumn("leaf", ReportText::tr("Leaves")),
            summaryColumn("leaf_placed", ReportText::tr("placed", "leaves of a network")),
            summaryColumn("spine", ReportText::tr("Spines")),
            summaryColumn("spine_placed", ReportText::tr("placed", "spines of a network")),
            summaryColumn("core", ReportText::tr("Cores", "switches")),
            summaryColumn("core_placed", ReportText::tr("placed", "cores of a network")),
            summaryColumn("links", ReportText::tr("Links")),
            column("without_cable", ReportText::tr("without a cable", "links")),
            column("uplinks", ReportText::tr("Uplinks")),
            summaryColumn("longest_m", ReportText::tr("Longest"), Unit::Metres),
            column("cable_power_w", ReportText::tr("Power of optics"), Unit::Watts),
            column("problem", ReportText::tr("Not counted because"))};
}

Table fabricTable(const PartInput &input)
{
    Table table{QStringLiteral("fabrics"), ReportText::tr("Networks"), fabricColumns(), {}};
    const auto &all = input.figures.topology.fabrics;
    const bool isReasonNeeded = std::any_of(
        all.cbegin(), all.cend(), [](const FabricFigures &its) { return its.problem.has_value(); });
    if (isReasonNeeded)
        table.columns.last().detail = Detail::Summary;
    for (const Fabric &fabric : input.plan.topology.fabrics) {
        const FabricFigures f = input.figures.topology.fabrics.value(fabric.id);
        const LinkCounts &links = f.links;
        table.rows +=
            QList<Cell>{fabricCell(fabric),
                        term(wordFor(fabric.network), networkText(fabric.network)),
                        term(wordFor(layoutOf(fabric)), layoutText(layoutOf(fabric))),
                        cell(f.systems),
                        count(f, f.ports),
                        cellIfKnown(f.linkGbps, !f.problem),
                        count(f, f.levels),
                        count(f, f.required.leaf),
                        count(f, f.placed.leaf),
                        count(f, f.required.spine),
                        count(f, f.placed.spine),
                        count(f, f.required.core),
                        count(f, f.placed.core),
                        count(f, allOf(links)),
                        count(f, links.unplaced + links.uncabled),
                        count(f, links.uplinks),
                        cell(f.longestM),
                        f.problem ? Cell() : cell(f.cablePowerW),
                        f.problem ? term(wordFor(*f.problem), problemText(*f.problem)) : Cell()};
    }
    return table;
}

Table cableTable(const PartInput &input)
{
    Table table{QStringLiteral("cables"),
                ReportText::tr("Cables"),
                {column("fabric", ReportText::tr("Network")),
                 column("cable", ReportText::tr("Cable")),
                 column("medium", ReportText::tr("Medium")),
                 column("length_m", ReportText::tr("Bought length"), Unit::Metres),
                 column("count", ReportText::tr("Number")),
                 column("links", ReportText::tr("Links"))},
                {}};
    for (const Fabric &fabric : input.plan.topology.fabrics) {
        const FabricFigures figures = input.figures.topology.fabrics.value(fabric.id);
        for (const CableCount &laid : figures.cables) {
            const CableEntry *entry = input.view.cable(laid.cable);
            const bool known = entry != nullptr && entry->medium;
            table.rows += QList<Cell>{
                fabricCell(fabric),
                laid.cable,
                known ? term(wordFor(*entry->medium), mediumText(*entry->medium)) : Cell(),
                laid.lengthM,
                double(laid.cables),
                double(laid.links)};
        }
    }
    return table;
}

Table transceiverTable(const PartInput &input)
{
    Table table{QStringLiteral("transceivers"),
                ReportText::tr("Transceivers"),
                {column("fabric", ReportText::tr("Network")),
                 column("transceiver", ReportText::tr("Transceiver")),
                 column("count", ReportText::tr("Number"))},
                {}};
    for (const Fabric &fabric : input.plan.topology.fabrics) {
        const QMap<Id, int> counts = input.figures.topology.fabrics.value(fabric.id).transceivers;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            table.rows += QList<Cell>{fabricCell(fabric), it.key(), double(it.value())};
    }
    return table;
}

/// What all networks take together.
FactList cableFacts(const PartInput &input)
{
    double cables = 0.0;
    double transceivers = 0.0;
    for (const FabricFigures &figures : input.figures.topology.fabrics) {
        for (const CableCount &laid : figures.cables)
            cables += laid.cables;
        for (const int count : figures.transceivers)
            transceivers += count;
    }
    const auto fact = [](const char *id, const QString &title, double count) {
        return ReportFact{QLatin1String(id), title, Cell(count), Unit::Count};
    };
    return {QStringLiteral("cable-sums"),
            ReportText::tr("Cables"),
            {fact("cables", ReportText::tr("Cables"), cables),
             fact("transceivers", ReportText::tr("Transceivers"), transceivers),
             fact("links_without_cable",
                  ReportText::tr("Links without a cable"),
                  static_cast<double>(input.figures.bill.linksWithoutCable))}};
}

} // namespace

QList<Block> fabricPart(const PartInput &input)
{
    QList<Block> blocks;
    blocks.append({fabricTable(input), Detail::Summary});
    return blocks;
}

QList<Block> cablesPart(const PartInput &input)
{
    QList<Block> blocks;
    if (input.plan.topology.fabrics.isEmpty())
        return blocks;
    blocks.append({cableFacts(input), Detail::Summary});
    blocks.append({cableTable(input)});
    blocks.append({transceiverTable(input)});
    blocks.append(
        {linkTable(
             input.plan, input.view, fabricLinks(input.plan.topology, input.view), input.wording),
         Detail::Data});
    return blocks;
}

} // namespace kf
