// SPDX-License-Identifier: GPL-3.0-or-later
// The bill of materials: what is to be bought, how many, and at what price.

#include "core/report/build/cells.h"
#include "core/report/build/parts.h"
#include "core/words/cable_words.h"
#include "core/words/fabric_words.h"
#include "core/words/name_words.h"

namespace kf {

namespace {

/// What a row is called: a model, a rack type, what a cable is, else its id.
QString nameOfRow(const BillRow &row, const PartInput &input)
{
    if (row.kind == BillKind::Device)
        return modelOf(row.id, input.view);
    const CableEntry *cable = row.kind == BillKind::Cable ? input.view.cable(row.id) : nullptr;
    if (cable != nullptr)
        return cableName(*cable, input.wording);
    return row.kind == BillKind::Rack ? nameOf(input.plan, IdKind::RackType, row.id) : row.id;
}

QString kindWord(const BillRow &row)
{
    return row.kind == BillKind::Device && row.deviceKind ? QString(wordFor(*row.deviceKind))
                                                          : QString(wordFor(row.kind));
}

Table billTable(const PartInput &input)
{
    const QString currency = input.plan.settings.currency;
    Table table{QStringLiteral("bill-of-materials"),
                ReportText::tr("Bill of materials"),
                {column("kind", ReportText::tr("Kind")),
                 dataColumn("id", ReportText::tr("Id")),
                 summaryColumn("name", ReportText::tr("Name")),
                 summaryColumn("length_m", ReportText::tr("Bought length"), Unit::Metres),
                 column("placed", ReportText::tr("Placed")),
                 column("required", ReportText::tr("Required")),
                 summaryColumn("quantity", ReportText::tr("Quantity")),
                 column("unit_price", ReportText::tr("Price of one (%1)").arg(currency)),
                 column("price", ReportText::tr("Price (%1)").arg(currency))},
                {}};
    for (const BillRow &row : input.figures.bill.rows)
        table.rows += QList<Cell>{Term{kindWord(row), billKindText(row)},
                                  row.id,
                                  nameOfRow(row, input),
                                  cell(row.lengthM),
                                  double(row.placed),
                                  double(row.required),
                                  double(row.quantity()),
                                  cell(row.unitPrice),
                                  cell(row.price())};
    return table;
}

/// What is missing from the bill, so that nobody takes it for complete.
QList<Block> notesOf(const PartInput &input)
{
    const BillOfMaterials &bill = input.figures.bill;
    QList<Block> notes;
    if (!bill.unpriced.isEmpty())
        notes.append({Footnote{ReportText::tr("The total is not known. Without a price: %1.")
                                   .arg(bill.unpriced.join(QStringLiteral(", ")))}});
    if (bill.linksWithoutCable > 0)
        notes.append({Footnote{ReportText::tr("%n link(s) have no cable yet and are not in it.",
                                              nullptr,
                                              static_cast<int>(bill.linksWithoutCable))}});
    QStringList unknown;
    for (const Id &fabric : bill.fabricsUnknown)
        unknown.append(nameOf(input.plan, IdKind::Fabric, fabric));
    if (!unknown.isEmpty())
        notes.append({Footnote{ReportText::tr("Networks that cannot be counted are not in it: %1.")
                                   .arg(unknown.join(QStringLiteral(", ")))}});
    return notes;
}

} // namespace

QList<Block> billPart(const PartInput &input)
{
    if (input.figures.bill.rows.isEmpty())
        return {};
    const QString currency = input.plan.settings.currency;
    const ReportFact total{QStringLiteral("total"),
                           ReportText::tr("Total (%1)").arg(currency),
                           cell(input.figures.bill.total),
                           Unit::None};
    QList<ReportFact> facts{total};
    if (!input.figures.bill.total && input.figures.bill.priced)
        facts.append({QStringLiteral("priced"),
                      ReportText::tr("At least, of what has a price (%1)").arg(currency),
                      cell(input.figures.bill.priced),
                      Unit::None});
    QList<Block> blocks;
    blocks.append(
        {FactList{QStringLiteral("bill-total"), ReportText::tr("Bill of materials"), facts},
         Detail::Summary});
    blocks.append({billTable(input)});
    return blocks + notesOf(input);
}

} // namespace kf
