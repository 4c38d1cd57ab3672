// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The XML of single parts of a workbook: texts, number formats and the cells of a sheet.

#include "core/exchange/sheet_content.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace kf {

/// What the cells of a sheet refer to.
struct XlsxTables {
    QList<QString> texts;        ///< shared strings
    QSet<int> dateStyles;        ///< indices of cell styles that show a number as a date or time
    bool countsFrom1904 = false; ///< days are counted from 1904, not from 1900
};

/// The shared strings; phonetic hints are left out. Fails where the XML does.
Result<QList<QString>> xlsxTexts(const QByteArray &xml, const QString &part);

/// The cell styles of xl/styles.xml that show dates and times. Fails where the XML does.
Result<QSet<int>> xlsxDateStyles(const QByteArray &xml, const QString &part);

/// True where a number format code shows a date or a time: "yyyy-mm-dd", but not "0.00 \"days\"".
bool isDateFormat(QStringView code);

/// Days since the epoch of spreadsheets as a text: "2027-01-05", "08:00", "2027-01-05 08:00".
/// Empty where it is no day of a calendar.
QString dateText(double days, bool countsFrom1904);

/// The cells of a worksheet. Fails where the XML does, for addresses that no sheet has, and beyond
/// the limits of a block.
Result<SheetContent>
xlsxCells(const QByteArray &xml, const QString &part, const XlsxTables &tables);

} // namespace kf
