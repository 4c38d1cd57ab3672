// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables as CSV (RFC 4180) that spreadsheets do not take for formulas.

#include "core/report/report.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kf {

/// The table as UTF-8 with a header of column ids; commas, CRLF. Texts that a spreadsheet would
/// take for a formula begin with an apostrophe; numbers have 15 digits and are never guarded.
QByteArray toCsv(const Table &table);

/// A file of a CSV report.
struct CsvFile {
    QString name; ///< "racks.csv"
    QByteArray bytes;

    bool operator==(const CsvFile &) const = default;
};

/// How many files toCsvFiles() makes.
int countCsvFiles(const Report &report);

/// One file for each table and each list of facts of the report, with all rows and columns.
QList<CsvFile> toCsvFiles(const Report &report);

} // namespace kf
