// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/csv.h"

#include "core/report/state_ids.h"
#include "core/report/write/exact_text.h"

#include <cmath>

namespace kf {

namespace {

/// Characters with which a spreadsheet takes a text for a formula.
bool looksLikeFormula(const QString &text)
{
    constexpr QLatin1StringView starters("=+-@\t\r");
    return !text.isEmpty() && starters.contains(text.front());
}

QByteArray field(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (looksLikeFormula(text))
        bytes.prepend('\'');
    const bool needsQuotes =
        bytes.contains(',') || bytes.contains('"') || bytes.contains('\r') || bytes.contains('\n');
    if (!needsQuotes)
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

struct FieldOf {
    QByteArray operator()(std::monostate) const { return {}; }
    QByteArray operator()(const QString &text) const { return field(text); }
    QByteArray operator()(double number) const
    {
        return std::isfinite(number) ? roundedText(number) : QByteArray();
    }
    QByteArray operator()(const Term &term) const { return field(term.id); }
    QByteArray operator()(const Month &month) const { return month.toString().toUtf8(); }
    QByteArray operator()(QDate date) const { return date.toString(Qt::ISODate).toUtf8(); }
};

QByteArray line(const QByteArrayList &fields)
{
    return fields.join(',') + "\r\n";
}

/// Facts as a table of figure, value and unit.
Table tableOf(const FactList &list)
{
    Table table{list.id,
                list.title,
                {{QStringLiteral("figure"), {}},
                 {QStringLiteral("value"), {}},
                 {QStringLiteral("unit"), {}}},
                {}};
    for (const ReportFact &fact : list.facts)
        table.rows += QList<Cell>{fact.id, fact.value, QString(unitWord(fact.unit))};
    return table;
}

QString fileName(const QString &id)
{
    return id + QStringLiteral(".csv");
}

} // namespace

QByteArray toCsv(const Table &table)
{
    QByteArrayList header;
    for (const Column &column : table.columns)
        header += field(column.id);
    QByteArray bytes = line(header);
    for (const QList<Cell> &row : table.rows) {
        QByteArrayList fields;
        for (const Cell &cell : row)
            fields += std::visit(FieldOf{}, cell);
        bytes += line(fields);
    }
    return bytes;
}

QList<CsvFile> toCsvFiles(const Report &report)
{
    QList<CsvFile> files;
    for (const ReportPart &part : report.parts) {
        for (const Block &block : part.blocks) {
            if (const auto *table = std::get_if<Table>(&block.content))
                files += CsvFile{fileName(table->id), toCsv(*table)};
            else if (const auto *facts = std::get_if<FactList>(&block.content))
                files += CsvFile{fileName(facts->id), toCsv(tableOf(*facts))};
        }
    }
    return files;
}

} // namespace kf
