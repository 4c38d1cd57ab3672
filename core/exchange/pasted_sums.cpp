// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pasted_sums.h"

#include "core/base/day.h"
#include "core/base/number_text.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/sum_text.h"

#include <QHash>

#include <algorithm>

namespace kf {

namespace {

/// Of the numbers that have some: sums are compared no more exactly than they were rounded.
int fewestDecimals(const QList<double> &values)
{
    qsizetype fewest = 0;
    for (const double value : values) {
        const QByteArray text = shortestText(value);
        const qsizetype point = text.indexOf('.');
        const qsizetype decimals = point < 0 || text.contains('e') ? 0 : text.size() - point - 1;
        if (decimals > 0 && (fewest == 0 || decimals < fewest))
            fewest = decimals;
    }
    return int(fewest);
}

/// Rows that stand in the sheet come first, so that a pasted row can be their sum.
QList<NumberRow> numbered(const QList<SummedRow> &rows)
{
    QList<NumberRow> numbers;
    for (const SummedRow &row : rows)
        numbers.append({int(numbers.size()), row.name, {}, row.values, fewestDecimals(row.values)});
    return numbers;
}

/// Where no numbers are pasted: "Total", but not "Vision total".
QList<SumFinding> namedSums(const QList<SummedRow> &rows)
{
    QList<SumFinding> found;
    for (int row = 0; row < rows.size(); ++row) {
        const std::optional<SumWords> words = sumWords(rows[row].name);
        if (words && words->isAll)
            found.append({row, words->kind, {}, false});
    }
    return found;
}

/// Where rows are added up nowhere, a name or a number alone is no sum: one is called so, and sums
/// others up in one of its columns.
QList<SumFinding> namedSumsOfColumns(const QList<SummedRow> &rows)
{
    QList<SumFinding> named = namedSums(rows);
    named.removeIf([](const SumFinding &sum) { return sum.kind != SumKind::Sum; });
    const qsizetype columns = named.isEmpty() ? 0 : rows.first().values.size();
    QHash<int, SumFinding> found;
    for (qsizetype column = 0; column < columns; ++column) {
        QList<SummedRow> one = rows;
        for (SummedRow &row : one)
            row.values = {row.values[column]};
        for (const SumFinding &sum : sumRows(numbered(one))) {
            const bool isSum =
                sum.kind == SumKind::Sum && sum.of.size() > 1 && one[sum.row].values.first() != 0.0;
            if (isSum && !found.contains(sum.row))
                found.insert(sum.row, sum);
        }
    }
    QList<SumFinding> sums;
    for (const SumFinding &sum : std::as_const(named)) {
        if (found.contains(sum.row))
            sums.append(found.value(sum.row));
    }
    return sums;
}

/// "rows 1 to 3" of what is pasted; rows of the sheet by their names.
QString namedRows(const QList<SummedRow> &all, qsizetype standing, const QList<int> &rows)
{
    QStringList names;
    const bool areAllPasted = rows.first() >= standing;
    for (const int row : rows) {
        names.append(areAllPasted ? QString::number(all[row].line + 1)
                                  : ExchangeText::tr("“%1”").arg(all[row].name));
    }
    const bool isRun = rows.last() - rows.first() == rows.size() - 1;
    return areAllPasted ? rowsText(names, isRun) : someText(names, isRun && rows.size() > 2);
}

} // namespace

QList<PastedSum> pastedSums(const SummedRows &rows)
{
    const QList<SummedRow> all = rows.standing + rows.pasted;
    const qsizetype standing = rows.standing.size();
    const bool hasNumbers = !rows.pasted.isEmpty() && !rows.pasted.first().values.isEmpty();
    QList<SumFinding> found = !rows.areAdded ? namedSumsOfColumns(rows.pasted)
                              : hasNumbers   ? sumRows(numbered(rows.pasted))
                                             : namedSums(rows.pasted);
    for (SumFinding &sum : found) {
        sum.row += int(standing);
        for (QList<int> *named : {&sum.of, &sum.against}) {
            for (int &row : *named)
                row += int(standing);
        }
    }
    const bool meetsStanding = rows.areAdded && hasNumbers;
    for (const SumFinding &sum : meetsStanding ? sumRows(numbered(all)) : QList<SumFinding>()) {
        const auto known = std::find_if(found.begin(), found.end(), [&sum](const SumFinding &each) {
            return each.row == sum.row;
        });
        if (known == found.end())
            found.append(sum);
        else if (known->of.isEmpty())
            *known = sum;
    }
    std::sort(found.begin(), found.end(), [](const SumFinding &a, const SumFinding &b) {
        return a.row < b.row;
    });
    QList<PastedSum> sums;
    for (SumFinding &sum : found) {
        if (sum.row < standing || sum.isGroup)
            continue;
        if (all[sum.row].values.size() != kHoursPerDay) // what they come to is said in GPU-hours
            sum.against.clear();
        const QString reason = sumReason(sum, [&all, standing](const QList<int> &named) {
            return namedRows(all, standing, named);
        });
        const QString row = QString::number(all[sum.row].line + 1);
        const QString name = all[sum.row].name;
        sums.append({all[sum.row].line,
                     name.isEmpty()
                         ? ExchangeText::tr("Row %1 %2").arg(row, reason)
                         : ExchangeText::tr("“%1” in row %2 %3").arg(name, row, reason)});
    }
    return sums;
}

} // namespace kf
