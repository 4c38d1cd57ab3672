// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A file with a sheet in it, CSV or XLSX: what it is, what can be assumed of it, and its cells.

#include "core/exchange/sheet_content.h"
#include "core/exchange/text_encoding.h"

#include <QByteArray>
#include <QStringList>

namespace kf {

inline constexpr qint64 kMaxSheetFileBytes = kMaximumBlockBytes;

enum class SheetFormat { Csv, Xlsx };

/// How the cells are to be read; what does not concern the format is ignored.
struct SheetReading {
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u',';
    int sheet = 0;

    bool operator==(const SheetReading &) const = default;
};

struct SheetFile {
    SheetFormat format = SheetFormat::Csv;
    QByteArray bytes;
    QStringList sheets;         ///< of a workbook
    QList<int> hiddenSheets;    ///< those that the workbook does not show
    SheetReading guess;         ///< what the bytes speak for; the sheet that a person sees first
    bool isEncodingSure = true; ///< false: assumed, a person has to look at it

    bool operator==(const SheetFile &) const = default;
};

/// The bytes of a file that is small enough. Fails where it cannot be read and for what is no
/// ordinary file.
Result<QByteArray> sheetFileBytes(const QString &path);

/// Looks at the bytes. Fails for kinds of files that are not read, saying what to do.
Result<SheetFile> openSheetFile(const QByteArray &bytes);

/// The separator that the text speaks for in that encoding.
QChar separatorIn(const SheetFile &file, TextEncoding encoding);

/// The cells. Fails as the readers of the format do.
Result<SheetContent> readSheet(const SheetFile &file, const SheetReading &reading);

} // namespace kf
