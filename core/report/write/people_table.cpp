// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/people_table.h"

#include "core/words/time_words.h"

namespace kf {

namespace {

const QString kZeroInHeat = QStringLiteral("\u00b7"); ///< lets the hours with a need stand out

/// What is no number, in words.
struct TextOf {
    const Wording &wording;

    QString operator()(std::monostate) const { return unknownText(); }
    QString operator()(const QString &text) const { return text; }
    QString operator()(double value) const
    {
        return numberText(value, Digits::Exact, wording.locale);
    }
    QString operator()(const Term &term) const { return term.name; }
    QString operator()(const Month &month) const { return monthText(month); }
    QString operator()(QDate date) const { return dateText(date, wording.locale); }
};

QList<double> numbersOf(const Table &table, qsizetype column)
{
    QList<double> numbers;
    for (const QList<Cell> &row : table.rows) {
        if (const auto *number = std::get_if<double>(&row[column]))
            numbers.append(*number);
    }
    return numbers;
}

/// True where the title names the unit already: "GPUs a replica".
bool saysUnit(const QString &title, const QString &unit)
{
    return title.split(QLatin1Char(' ')).contains(unit);
}

bool standsRight(const Column &column, bool holdsNumbers)
{
    return column.align == Align::Right || (column.align == Align::ByContent && holdsNumbers);
}

} // namespace

AmountScale columnScale(const Table &table, qsizetype column, const UnitChoice &units)
{
    const QString &scale = table.columns[column].scale;
    QList<double> numbers;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (i == column || (!scale.isEmpty() && table.columns[i].scale == scale))
            numbers += numbersOf(table, i);
    }
    return amountScale(table.columns[column].unit, numbers, Digits::Exact, units);
}

PeopleTable peopleTable(const Table &table, const Wording &wording)
{
    PeopleTable people;
    people.rows.resize(table.rows.size());
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const QList<double> numbers = numbersOf(table, i);
        const AmountScale scale = columnScale(table, i, wording.units);
        const bool needsUnit = !numbers.isEmpty() && !saysUnit(column.title, scale.unit);
        PeopleColumn shown{column.title,
                           needsUnit ? scale.unit : QString(),
                           standsRight(column, !numbers.isEmpty()),
                           column.isMarked};
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const Cell &cell = table.rows[row][i];
            const auto *number = std::get_if<double>(&cell);
            const bool isNothing = number && *number == 0.0 && table.look == TableLook::Heat;
            shown.holdsText = shown.holdsText || holdsWords(cell);
            people.rows[row].append(isNothing ? kZeroInHeat
                                    : number
                                        ? numberText(*number, scale, Digits::Exact, wording.locale)
                                        : std::visit(TextOf{wording}, cell));
        }
        people.columns.append(shown);
    }
    return people;
}

bool holdsWords(const Cell &cell)
{
    return std::holds_alternative<QString>(cell) || std::holds_alternative<Term>(cell);
}

QString cellText(const Cell &cell, Unit unit, const Wording &wording)
{
    if (const auto *number = std::get_if<double>(&cell))
        return amountText(Amount{*number, unit}, Digits::Exact, wording);
    return std::visit(TextOf{wording}, cell);
}

} // namespace kf
