// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/network_tables.h"

#include "core/report/build/cells.h"
#include "core/report/rack_words.h"
#include "core/topology/fabric_roles.h"
#include "core/topology/topology_walk.h"
#include "core/words/cable_words.h"
#include "core/words/counted_texts.h"
#include "core/words/fabric_facts.h"
#include "core/words/fabric_words.h"
#include "core/words/name_words.h"
#include "core/words/system_words.h"

#include <QHash>

#include <algorithm>

namespace kf {

namespace {

QString kindWord(const BillRow &row)
{
    return row.kind == BillKind::Device && row.deviceKind ? QString(wordFor(*row.deviceKind))
                                                          : QString(wordFor(row.kind));
}

/// Numbers, and words where there is none.
Column requiredColumn()
{
    Column its = column("required", ReportText::tr("Required"));
    its.align = Align::Right;
    return its;
}

/// Nothing asks for racks, strips and what else was placed by a person alone: that is none. Not
/// known is what a network asks for that cannot be counted, at least what the others ask for.
Cell requiredCell(const BillRow &row, const Evaluation &figures, const Wording &wording)
{
    const QList<Fabric> &fabrics = figures.plan.topology.fabrics;
    const bool isOpen = std::any_of(fabrics.cbegin(), fabrics.cend(), [&](const Fabric &fabric) {
        return figures.bill.fabricsUnknown.contains(fabric.id) && rolesOf(fabric).contains(row.id);
    });
    if (!isOpen)
        return double(row.required);
    const QString number = countText(row.required, wording.locale);
    return row.required > 0 ? Term{QString::number(row.required),
                                   ReportText::tr("at least %1", "devices required").arg(number)}
                            : Term{QString(), ReportText::tr("not known", "devices required")};
}

Cell mediumCell(const CableEntry *entry)
{
    if (entry == nullptr || !entry->medium)
        return {};
    return Term{wordFor(*entry->medium), mediumText(*entry->medium)};
}

/// "12 for 10 systems": the present layout is counted for what stands there, the others for the
/// first system that no longer fits.
Cell switchesOf(const LayoutChoice &choice, const Wording &wording)
{
    const QString switches = countText(allOf(choice.required), wording.locale);
    return Term{switches,
                ReportText::tr("%1 for %n system(s)", "switches", choice.systems).arg(switches)};
}

/// The price of one piece, by its id; nothing where the plan has none.
QHash<Id, double> unitPrices(const BillOfMaterials &bill)
{
    QHash<Id, double> prices;
    for (const BillRow &row : bill.rows) {
        if (row.unitPrice)
            prices.insert(row.id, *row.unitPrice);
    }
    return prices;
}

Cell priceCell(const QHash<Id, double> &prices, const Id &id, int count)
{
    const auto price = prices.constFind(id);
    return price == prices.cend() ? Cell() : Cell(*price * count);
}

/// "Multimode fibre, to 50 m": cables of one network have one speed.
QString shortName(const Id &id, const CableEntry *cable, const Wording &wording)
{
    if (cable == nullptr || !cable->medium)
        return id;
    CableEntry its = *cable;
    its.gbps.reset();
    return cableName(its, wording);
}

QList<Column> linkColumns()
{
    return {column("fabric", ReportText::tr("Network")),
            column("plane", ReportText::tr("Plane")),
            column("kind", ReportText::tr("Kind")),
            column("a", ReportText::tr("From")),
            column("a_port", ReportText::tr("Port")),
            column("b", ReportText::tr("To")),
            column("b_port", ReportText::tr("Port")),
            column("length_m", ReportText::tr("Length"), Unit::Metres),
            column("cable", ReportText::tr("Cable")),
            column("medium", ReportText::tr("Medium")),
            column("bought_m", ReportText::tr("Bought length"), Unit::Metres),
            column("transceiver", ReportText::tr("Transceiver at each end"))};
}

} // namespace

Table billTable(const Evaluation &figures, const CatalogView &view, const Wording &wording)
{
    const Plan &plan = figures.plan;
    const QString currency = plan.settings.currency;
    Table table{QStringLiteral("bill-of-materials"),
                ReportText::tr("Bill of materials"),
                {column("kind", ReportText::tr("Kind")),
                 dataColumn("id", ReportText::tr("Id")),
                 summaryColumn("name", ReportText::tr("Name")),
                 summaryColumn("length_m", ReportText::tr("Bought length"), Unit::Metres),
                 column("placed", ReportText::tr("Placed")),
                 requiredColumn(),
                 summaryColumn("quantity", ReportText::tr("Quantity")),
                 column("unit_price", ReportText::tr("Price of one (%1)").arg(currency)),
                 column("price", ReportText::tr("Price (%1)").arg(currency))},
                {}};
    for (const BillRow &row : figures.bill.rows)
        table.rows +=
            QList<Cell>{Term{kindWord(row), billKindText(row)},
                        row.id,
                        row.kind == BillKind::Transceiver ? transceiverName(row.id, view, wording)
                                                          : pricedName(row.id, plan, view, wording),
                        cell(row.lengthM),
                        double(row.placed),
                        requiredCell(row, figures, wording),
                        double(row.quantity()),
                        cell(row.unitPrice),
                        cell(row.price())};
    return table;
}

Table billTableWithTotal(const Evaluation &figures, const CatalogView &view, const Wording &wording)
{
    Table table = billTable(figures, view, wording);
    const BillOfMaterials &bill = figures.bill;
    const std::optional<double> sum = bill.total ? bill.total : bill.priced;
    if (table.rows.isEmpty() || !sum)
        return table;
    QList<Cell> row(table.columns.size());
    row.first() = Term{QStringLiteral("total"), ReportText::tr("Total")};
    if (!bill.total)
        row.first() = Term{QStringLiteral("priced"), ReportText::tr("At least")};
    row.last() = *sum;
    table.rows.append(row);
    return table;
}

QStringList billNotes(const Evaluation &figures, const CatalogView &view, const Wording &wording)
{
    const BillOfMaterials &bill = figures.bill;
    QStringList notes;
    QStringList unpriced;
    for (const BillRow &row : bill.rows) {
        const QString name = pricedName(row.id, figures.plan, view, wording);
        if (!row.unitPrice && !unpriced.contains(name))
            unpriced.append(name);
    }
    if (!unpriced.isEmpty())
        notes.append(ReportText::tr("The total is not known. Without a price: %1.")
                         .arg(unpriced.join(QStringLiteral("; "))));
    if (bill.linksWithoutCable > 0)
        notes.append(ReportText::tr("%n link(s) have no cable yet and are not in it.",
                                    nullptr,
                                    static_cast<int>(bill.linksWithoutCable)));
    const QString apart = systemsApartText(figures, view, wording);
    if (!apart.isEmpty())
        notes.append(apart);
    const QString servers = missingServersText(figures, wording);
    if (!servers.isEmpty())
        notes.append(servers);
    QStringList unknown;
    for (const Id &fabric : bill.fabricsUnknown)
        unknown.append(nameOf(figures.plan, IdKind::Fabric, fabric));
    if (!unknown.isEmpty())
        notes.append(ReportText::tr("Networks that cannot be counted are not in it: %1.")
                         .arg(unknown.join(QStringLiteral(", "))));
    return notes;
}

Table linkTable(const Plan &plan,
                const CatalogView &view,
                const QMap<Id, QList<FabricLink>> &links,
                const Wording &wording)
{
    Table table{QStringLiteral("links"), ReportText::tr("Links"), linkColumns(), {}};
    QHash<Id, QString> names;
    forEachDevice(plan.topology, [&names](const Rack &, const PlacedDevice &device) {
        if (device.name)
            names.insert(device.id, *device.name);
    });
    const auto device = [&names](const std::optional<LinkEnd> &end) {
        return end ? Cell(Term{end->device, names.value(end->device, end->device)}) : Cell();
    };
    const auto port = [](const std::optional<LinkEnd> &end) {
        return end ? Cell(double(end->port)) : Cell();
    };
    QHash<Id, QString> transceivers;
    const auto transceiver = [&](const CableEntry *entry) {
        if (entry == nullptr || !entry->transceiver)
            return Cell();
        QString &name = transceivers[*entry->transceiver];
        if (name.isEmpty())
            name = transceiverName(*entry->transceiver, view, wording);
        return Cell(Term{*entry->transceiver, name});
    };
    for (const Fabric &fabric : plan.topology.fabrics) {
        const QList<FabricLink> its = links.value(fabric.id);
        for (const FabricLink &link : its) {
            const CableEntry *entry = link.cable ? view.cable(*link.cable) : nullptr;
            table.rows += QList<Cell>{
                named(fabric.id, fabric.name),
                double(link.plane),
                Term{wordFor(link.kind), linkText(link.kind)},
                device(link.a),
                port(link.a),
                device(link.b),
                port(link.b),
                cell(link.lengthM),
                link.cable ? Cell(Term{*link.cable, shortName(*link.cable, entry, wording)})
                           : Cell(),
                mediumCell(entry),
                cell(link.boughtM),
                transceiver(entry)};
        }
    }
    return table;
}

Table shoppingTable(const Evaluation &figures,
                    const CatalogView &view,
                    const Id &fabric,
                    const Wording &wording)
{
    Table table{QStringLiteral("shopping"),
                ReportText::tr("Cables to buy"),
                {column("cable", ReportText::tr("Cable")),
                 column("length_m", ReportText::tr("Length"), Unit::Metres),
                 dataColumn("reach_m", ReportText::tr("Reach", "of a cable"), Unit::Metres),
                 column("count", ReportText::tr("Number")),
                 column("price", figures.plan.settings.currency)}, // the panel is narrow
                {}};
    const FabricFigures its = figures.topology.fabrics.value(fabric);
    const QHash<Id, double> prices = unitPrices(figures.bill);
    for (const CableCount &laid : its.cables) {
        const CableEntry *entry = view.cable(laid.cable);
        table.rows += QList<Cell>{Term{laid.cable, shortName(laid.cable, entry, wording)},
                                  laid.lengthM,
                                  entry != nullptr ? cell(entry->reachM) : Cell(),
                                  double(laid.cables),
                                  priceCell(prices, laid.cable, laid.cables)};
    }
    for (auto it = its.transceivers.cbegin(); it != its.transceivers.cend(); ++it)
        table.rows += QList<Cell>{
            Term{it.key(),
                 ReportText::tr("Transceiver: %1").arg(transceiverName(it.key(), view, wording))},
            {},
            {},
            double(it.value()),
            priceCell(prices, it.key(), it.value())};
    const auto addMissing = [&table](const QString &what, int links) {
        if (links > 0)
            table.rows += QList<Cell>{what, {}, {}, double(links), {}};
    };
    addMissing(ReportText::tr("Links to what is not placed"), its.links.unplaced);
    addMissing(ReportText::tr("Links that no cable reaches"), its.links.uncabled);
    const bool hasPrice =
        std::any_of(table.rows.cbegin(), table.rows.cend(), [](const QList<Cell> &row) {
            return std::holds_alternative<double>(row.last());
        });
    if (!hasPrice) { // a column of dashes says less than none
        table.columns.removeLast();
        for (QList<Cell> &row : table.rows)
            row.removeLast();
    }
    return table;
}

Table layoutTable(const QList<LayoutChoice> &choices, const Wording &wording)
{
    Table table{QStringLiteral("layouts"),
                ReportText::tr("Layouts"),
                {column("layout", ReportText::tr("Layout")),
                 column("switches", ReportText::tr("Switches")),
                 column("more", ReportText::tr("more", "switches")),
                 column("systems", ReportText::tr("Holds at most", "systems of a network"))},
                {}};
    for (const LayoutChoice &choice : choices)
        table.rows += QList<Cell>{choiceText(choice, wording),
                                  switchesOf(choice, wording),
                                  double(choice.more),
                                  cell(choice.enoughFor)};
    return table;
}

} // namespace kf
