// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/csv.h"

#include "core/base/csv_field.h"
#include "core/report/state_ids.h"
#include "core/report/write/exact_text.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct FieldOf {
    QByteArray operator()(std::monostate) const { return {}; }
    QByteArray operator()(const QString &text) const { return csvField(text); }
    QByteArray operator()(double number) const
    {
        return std::isfinite(number) ? roundedText(number) : QByteArray();
    }
    QByteArray operator()(const Term &term) const { return csvField(term.id); }
    QByteArray operator()(const Month &month) const { return month.toString().toUtf8(); }
    QByteArray operator()(QDate date) const { return date.toString(Qt::ISODate).toUtf8(); }
};

/// Facts as a table of figure, value and unit.
Table tableOf(const FactList &list)
{
    Table table{list.id,
                list.title,
                {{QStringLiteral("figure"), {}},
                 {QStringLiteral("value"), {}},
                 {QStringLiteral("unit"), {}}},
                {}};
    for (const ReportFact &fact : list.facts) {
        const bool isMoney = !fact.currency.isEmpty();
        const QString unit = isMoney ? fact.currency : QString(unitWord(fact.unit));
        table.rows += QList<Cell>{fact.id, fact.value, unit};
    }
    return table;
}

bool becomesFile(const Block &block)
{
    return std::holds_alternative<Table>(block.content) ||
           std::holds_alternative<FactList>(block.content);
}

QString fileName(const QString &id)
{
    return id + QStringLiteral(".csv");
}

} // namespace

QByteArray toCsv(const Table &table)
{
    QByteArrayList header;
    for (const Column &column : table.columns) {
        header += csvField(column.id);
        if (column.isThing)
            header += csvField(column.id + QStringLiteral("_name"));
    }
    QByteArray bytes = csvLine(header);
    for (const QList<Cell> &row : table.rows) {
        QByteArrayList fields;
        for (qsizetype i = 0; i < row.size(); ++i) {
            fields += std::visit(FieldOf{}, row[i]);
            if (!table.columns[i].isThing)
                continue;
            const auto *term = std::get_if<Term>(&row[i]);
            fields += term != nullptr ? csvField(term->name) : std::visit(FieldOf{}, row[i]);
        }
        bytes += csvLine(fields);
    }
    return bytes;
}

int countCsvFiles(const Report &report)
{
    int files = 0;
    for (const ReportPart &part : report.parts)
        files += int(std::count_if(part.blocks.cbegin(), part.blocks.cend(), becomesFile));
    return files;
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
