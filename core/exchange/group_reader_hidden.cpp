// SPDX-License-Identifier: GPL-3.0-or-later
// What the spreadsheet does not show: it is said what becomes of it, and the other way is offered.
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"

#include <algorithm>

namespace kf {

void GroupReader::offerHidden()
{
    const int rows = int(m_hiddenRows.size()) + m_sheet.hiddenInside;
    if (rows > 0)
        offerHiddenRows(rows);
    QList<int> columns;
    for (int column = 0; column < m_choices.columns.size(); ++column) {
        const bool isRead = m_choices.columns[column].use != ColumnUse::LeftOut;
        if (isRead && m_sheet.hiddenColumns.contains(column))
            columns.append(column);
    }
    if (!columns.isEmpty())
        offerHiddenColumns(columns);
}

void GroupReader::offerHiddenRows(int count)
{
    constexpr qsizetype kMostNamed = 4;
    QStringList names;
    for (const int row : m_hiddenRows.first(std::min(kMostNamed, m_hiddenRows.size())))
        names.append(ExchangeText::tr("“%1”").arg(quoted(nameOfRow(row))));
    if (m_hiddenRows.size() > kMostNamed)
        names.append(QStringLiteral("…"));
    const bool areTaken = m_choices.hidden == HiddenCells::Taken;
    ImportQuestion offer{ImportAsk::Hidden, m_hiddenRows.value(0, -1)};
    offer.question =
        areTaken
            ? ExchangeText::tr("%n row(s) that the spreadsheet hides are taken", nullptr, count)
            : ExchangeText::tr("%n row(s) that the spreadsheet hides are left out", nullptr, count);
    offerOther(std::move(offer), names, areTaken);
}

void GroupReader::offerHiddenColumns(const QList<int> &columns)
{
    QStringList names;
    for (const int column : columns)
        names.append(columnName(column));
    if (names.size() > 2)
        names = {ExchangeText::tr("%1 to %2").arg(names.first(), names.last())};
    const bool areTaken = m_choices.hidden != HiddenCells::LeftOut;
    const int count = int(columns.size());
    ImportQuestion offer{ImportAsk::Hidden, -1, columns.first()};
    offer.question =
        areTaken ? ExchangeText::tr(
                       "%n hour(s) or names that the spreadsheet hides are taken", nullptr, count)
                 : ExchangeText::tr("%n hour(s) or names that the spreadsheet hides are left out",
                                    nullptr,
                                    count);
    offerOther(std::move(offer), names, areTaken);
}

void GroupReader::offerOther(ImportQuestion offer, const QStringList &names, bool areTaken)
{
    offer.where = placeText(m_sheet, offer.row, offer.column);
    if (!names.isEmpty())
        offer.question =
            ExchangeText::tr("%1: %2").arg(offer.question, names.join(QStringLiteral(", ")));
    offer.answers = {areTaken ? ImportAnswer{ExchangeText::tr("Leave them out"), kLeaveRowOut}
                              : ImportAnswer{ExchangeText::tr("Take them"), kTakeRow}};
    offer.option = optionOf(offer, offer.answers.first());
    m_read.offers.append(std::move(offer));
}

} // namespace kf
