// SPDX-License-Identifier: GPL-3.0-or-later
// Columns beside the hours: what is left out, what they sum, and where they say something else than
// the hours.
#include "core/base/number_text.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

QString kindReason(SumKind kind)
{
    switch (kind) {
    case SumKind::Sum:
        return ExchangeText::tr("sums the hours");
    case SumKind::Mean:
        return ExchangeText::tr("is the mean of the hours");
    case SumKind::Largest:
        return ExchangeText::tr("is the largest of the hours");
    case SumKind::Smallest:
        return ExchangeText::tr("is the smallest of the hours");
    }
    return {};
}

QString shortText(double value)
{
    return QString::fromLatin1(shortestText(std::round(value * 1000.0) / 1000.0));
}

/// How far a number that is shown with so many decimals can be from what it shows.
double roundingOf(const BlockCell &cell)
{
    return std::pow(10.0, -decimalsOf(cell)) / 2.0;
}

} // namespace

/// Numbers that stand beside the hours must not go unseen.
void GroupReader::remarkOnLeftOutColumns()
{
    const int header = m_choices.headerRow.value_or(-1);
    for (int column = 0; column < m_sheet.block.columns; ++column) {
        if (m_choices.columns.value(column).use != ColumnUse::LeftOut || saysGpusAlone(column) ||
            column == m_sheet.figures ||
            (column == m_numbersColumn && mappedWord(m_choices, kNameWord)))
            continue;
        const auto isFilled = [&](const ImportedGroup &imported) {
            return !m_sheet.block.rows[imported.row][column].isEmpty();
        };
        if (std::none_of(m_read.groups.cbegin(), m_read.groups.cend(), isFilled))
            continue;
        const QString heading = textAt(header, column).simplified();
        const QString reason = reasonOfColumn(column);
        const QString what = heading.isEmpty()
                                 ? ExchangeText::tr("The column is left out")
                                 : ExchangeText::tr("“%1” is left out").arg(quoted(heading));
        remark(-1, column, reason.isEmpty() ? what : ExchangeText::tr("%1: %2").arg(what, reason));
        m_read.leftOut.append({-1,
                               column,
                               placeText(m_sheet, -1, column),
                               reason.isEmpty() ? ExchangeText::tr("no hour and nothing else that "
                                                                   "a group has")
                                                : reason});
    }
}

/// True for a column of units that says nothing but what the hours are taken for.
bool GroupReader::saysGpusAlone(int column) const
{
    const bool isOfUnits = m_sayings.contains({column, RowSaying::Unit});
    const auto isGpus = [this, column](const ImportedGroup &imported) {
        return isUnit(textAt(imported.row, column));
    };
    return isOfUnits && std::all_of(m_read.groups.cbegin(), m_read.groups.cend(), isGpus);
}

/// By arithmetic; what the heading calls the column counts first, since of equal hours the mean is
/// the largest too.
QString GroupReader::reasonOfColumn(int column)
{
    const auto words = sumWords(textAt(m_choices.headerRow.value_or(-1), column).simplified());
    QList<std::pair<QList<double>, double>> rows;
    QList<int> different; // rows of which the column says something else than its heading
    for (const NumberRow &numbers : std::as_const(m_numbers)) {
        constexpr qsizetype kSample = 100;
        if (m_read.rows[numbers.row] != RowFate::Taken || (rows.size() == kSample && !words))
            continue;
        const BlockCell &cell = m_sheet.block.rows[numbers.row][column];
        const std::optional<double> value = numberIn(cell, m_choices.mark);
        if (!value && !cell.isEmpty() && !isDash(cell.text))
            return {};
        if (!value)
            continue;
        const double expected = words ? summed(words->kind, numbers.values) : *value;
        if (std::abs(expected - *value) > roundingOf(cell) * (1.0 + 1e-9))
            different.append(numbers.row);
        if (rows.size() < kSample)
            rows.append({numbers.values, *value});
    }
    if (rows.isEmpty())
        return {};
    if (words && different.isEmpty())
        return kindReason(words->kind);
    if (const std::optional<SumKind> kind = sumOf(rows))
        return kindReason(*kind);
    if (!words)
        return {};
    remarkOnDifferences(column, words->kind, different);
    return ExchangeText::tr("is called a sum of the hours and does not agree with them");
}

/// A sheet whose own sums are wrong may be wrong in its hours.
void GroupReader::remarkOnDifferences(int column, SumKind kind, const QList<int> &rows)
{
    const int row = rows.first();
    const double said = numberAt(row, column).value_or(0.0);
    QList<double> hours;
    for (const HourColumn &hour : std::as_const(m_hours))
        hours.append(numberAt(row, hour.column).value_or(0.0));
    const QString heading = quoted(textAt(m_choices.headerRow.value_or(-1), column).simplified());
    remark(
        row,
        column,
        ExchangeText::tr("“%1” says something else than the hours of %n row(s): %2 for “%3”, "
                         "whose hours give %4",
                         nullptr,
                         int(rows.size()))
            .arg(heading, shortText(said), quoted(nameOfRow(row)), shortText(summed(kind, hours))));
}

} // namespace kf
