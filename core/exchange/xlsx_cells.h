// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The XML of single parts of a workbook: texts, number formats and the cells of a sheet.

#include "core/exchange/sheet_content.h"
#include "core/exchange/xlsx_formats.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kf {

/// What the cells of a sheet refer to.
struct XlsxTables {
    QList<QString> texts; ///< shared strings
    NumberFormats formats;
    bool countsFrom1904 = false; ///< days are counted from 1904, not from 1900
};

/// The shared strings; phonetic hints are left out. Fails where the XML does.
Result<QList<QString>> xlsxTexts(const QByteArray &xml, const QString &part);

/// A text without the escapes that workbooks write for characters which XML cannot hold:
/// "_x000D_" ends a line, "_x005F_" is an underscore.
QString withoutEscapes(const QString &text);

/// The cells of a worksheet. Fails where the XML does, for addresses that no sheet has, and beyond
/// the limits of a block.
Result<SheetContent>
xlsxCells(const QByteArray &xml, const QString &part, const XlsxTables &tables);

} // namespace kf
