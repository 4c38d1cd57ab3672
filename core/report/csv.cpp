// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include "core/report/exact_text.h"

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
        return std::isfinite(number) ? exactText(number) : QByteArray();
    }
};

QByteArray line(const QByteArrayList &fields)
{
    return fields.join(',') + "\r\n";
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
    for (const ReportSection &section : report.sections) {
        for (const Table &table : section.tables)
            files += CsvFile{table.id + QStringLiteral(".csv"), toCsv(table)};
    }
    return files;
}

} // namespace kf
