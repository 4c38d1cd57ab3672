// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A rectangle of cells on its way through the clipboard or a file, and the texts it travels as:
// tab-separated text, an HTML table, and a format of our own.

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace kf {

inline constexpr qsizetype kMaximumBlockBytes = 10'485'760; ///< 10 MiB
inline constexpr qsizetype kMaximumBlockCells = 1'000'000;

/// The clipboard type of our own format.
inline constexpr QLatin1StringView kCellsMimeType("application/x-kfplan-cells");

/// One cell: what it shows, and its raw number where that is known.
struct BlockCell {
    QString text;
    std::optional<double> number;

    bool isEmpty() const { return text.isEmpty() && !number; }
    bool operator==(const BlockCell &) const = default;
};

/// Rows of equal length.
struct CellBlock {
    int columns = 0;
    QList<QList<BlockCell>> rows;

    bool isEmpty() const { return columns == 0 || rows.isEmpty(); }
    bool operator==(const CellBlock &) const = default;
};

/// Rows become columns.
CellBlock transposed(const CellBlock &block);

/// What a pasted number does to the one that a cell holds.
enum class BlockOperation { Replace, Add, Multiply };
double combined(double held, double pasted, BlockOperation operation);

/// The first cell whose text can be read as two different numbers ("1.234" in German); nothing
/// where there is none.
std::optional<BlockCell> ambiguousCell(const CellBlock &block, const QLocale &locale);

/// The same block with every such text written so that it can be read in one way only: with a
/// point for the decimal mark where `pointIsDecimal`, else as the locale reads it.
CellBlock settled(CellBlock block, const QLocale &locale, bool pointIsDecimal);

/// Reads tab-separated text: rows end with LF, CRLF or CR, one empty last row is dropped, a field
/// is quoted only where it begins with a quote and the closing quote ends the field. Short rows
/// are filled up. Fails beyond the limits.
Result<CellBlock> blockFromTabbedText(QStringView text);

/// Reads text whose fields end with `separator`, by the rules of tab-separated text.
Result<CellBlock> blockFromSeparatedText(QStringView text, QChar separator);

/// Every row ends with LF. Text with a tab, a line break or a leading quote is put into quotes;
/// text that a spreadsheet would take for a formula is preceded by an apostrophe.
QString tabbedText(const CellBlock &block);

/// Reads the first table of an HTML text: raw numbers from sdval, then x:num, else the text;
/// colspan and rowspan leave empty cells; scripts and styles are skipped, inner tables are read as
/// text. Fails where there is no table and beyond the limits.
Result<CellBlock> blockFromHtml(QStringView html);

/// An HTML table with raw numbers in sdval.
QString htmlTable(const CellBlock &block);

/// Reads our own format. Fails where it is damaged, of a later version, or beyond the limits.
Result<CellBlock> blockFromCells(const QByteArray &bytes);

/// Our own format: JSON with a version and raw values.
QByteArray cellsBytes(const CellBlock &block);

} // namespace kf
