// SPDX-License-Identifier: GPL-3.0-or-later
// The bill of materials: what is to be bought, how many, and at what price.

#include "core/report/build/cells.h"
#include "core/report/build/network_tables.h"
#include "core/report/build/parts.h"

namespace kf {

namespace {

constexpr int kRowsInSummary = 10; ///< of a bill: what is bought, not its every cable

} // namespace

QList<Block> billPart(const PartInput &input)
{
    if (input.figures.bill.rows.isEmpty())
        return {};
    const QString currency = input.plan.settings.currency;
    const ReportFact total{QStringLiteral("total"),
                           ReportText::tr("Total (%1)").arg(currency),
                           cell(input.figures.bill.total),
                           Unit::None,
                           {},
                           Detail::Summary,
                           currency};
    QList<ReportFact> facts{total};
    if (!input.figures.bill.total && input.figures.bill.priced)
        facts.append({QStringLiteral("priced"),
                      ReportText::tr("At least, of what has a price (%1)").arg(currency),
                      cell(input.figures.bill.priced),
                      Unit::None,
                      {},
                      Detail::Summary,
                      currency});
    QList<Block> blocks;
    blocks.append(
        {FactList{QStringLiteral("bill-total"), ReportText::tr("Bill of materials"), facts},
         Detail::Summary});
    Table table = withCurrency(billTable(input.figures, input.view, input.wording), currency);
    table.rowsInSummary = kRowsInSummary;
    blocks.append({table, Detail::Summary});
    for (const QString &note : billNotes(input.figures, input.view, input.wording))
        blocks.append({Footnote{note}, Detail::Summary});
    return blocks;
}

} // namespace kf
