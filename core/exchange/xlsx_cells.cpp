// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_cells.h"

#include "core/base/figures_kept.h"
#include "core/base/number_text.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/xlsx_package.h"

#include <algorithm>
#include <optional>

namespace kf {

namespace {

constexpr int kMaxRows = 1 << 20;
constexpr int kMaxColumns = 1 << 14;

struct CellPlace {
    int row = 0;
    int column = 0;
};

/// "B3" -> row 2, column 1. Nothing for what is no address of a sheet.
std::optional<CellPlace> placeOf(QStringView address)
{
    CellPlace place{0, -1};
    qsizetype at = 0;
    for (; at < address.size() && address[at] >= u'A' && address[at] <= u'Z'; ++at) {
        place.column = (place.column + 1) * 26 + (address[at].unicode() - u'A');
        if (place.column >= kMaxColumns)
            return std::nullopt;
    }
    const std::optional<qint64> row = wholeNumberFromText(address.mid(at).toLatin1());
    if (at == 0 || !row || *row < 1 || *row > kMaxRows)
        return std::nullopt;
    place.row = int(*row) - 1;
    return place;
}

struct PlacedCell {
    CellPlace place;
    BlockCell cell;
};

Error tooManyCells()
{
    return {ErrorKind::Invalid,
            ExchangeText::tr("The sheet reaches over more than %1 million cells; copy what is "
                             "needed into a sheet of its own")
                .arg(kMaximumBlockCells / 1'000'000),
            {},
            {}};
}

/// Reads a worksheet cell by cell.
class CellReader {
public:
    CellReader(const QByteArray &xml, const XlsxTables &tables) : m_xml(xml), m_tables(tables) {}

    Result<SheetContent> read(const QString &part)
    {
        while (!m_error && toNextStart(m_xml)) {
            if (m_xml.name() == u"row")
                beginRow();
            else if (m_xml.name() == u"c")
                readCell();
            else if (m_xml.name() == u"mergeCell")
                readMerged();
            else if (m_xml.name() == u"col")
                readColumns();
        }
        if (m_error)
            return *m_error;
        if (const std::optional<Error> error = flawOfXml(m_xml, part))
            return *error;
        return block();
    }

private:
    void beginRow()
    {
        const QStringView number = m_xml.attributes().value(QLatin1StringView("r"));
        const std::optional<qint64> row = wholeNumberFromText(number.toLatin1());
        if (!number.isEmpty() && (!row || *row < 1 || *row > kMaxRows))
            refuseAddress(number);
        m_next = {row ? int(*row) - 1 : m_next.row + 1, 0};
        const QStringView hidden = m_xml.attributes().value(QLatin1StringView("hidden"));
        if (hidden == u"1" || hidden == u"true")
            m_content.hiddenRows.insert(m_next.row);
    }

    /// Columns from "min" to "max" that look the same.
    void readColumns()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView hidden = attributes.value(QLatin1StringView("hidden"));
        if (hidden != u"1" && hidden != u"true")
            return;
        const int first = attributes.value(QLatin1StringView("min")).toInt();
        const int last = std::min(attributes.value(QLatin1StringView("max")).toInt(), kMaxColumns);
        for (int column = std::max(first, 1); column <= last; ++column)
            m_content.hiddenColumns.insert(column - 1);
    }

    /// "A2:A3" are one cell. What is not written so is left: nothing but a name depends on it.
    void readMerged()
    {
        const QString range = m_xml.attributes().value(QLatin1StringView("ref")).toString();
        const std::optional<CellPlace> first = placeOf(range.section(u':', 0, 0));
        const std::optional<CellPlace> last = placeOf(range.section(u':', 1));
        if (first && last && first->row <= last->row && first->column <= last->column)
            m_content.merged.append({first->row,
                                     first->column,
                                     last->row - first->row + 1,
                                     last->column - first->column + 1});
    }

    void refuseAddress(QStringView address)
    {
        m_error =
            Error{ErrorKind::Damaged,
                  ExchangeText::tr("The sheet has a cell at “%1”, which is no place of a sheet")
                      .arg(address.left(40)),
                  {},
                  {}};
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView address = attributes.value(QLatin1StringView("r"));
        const std::optional<CellPlace> named = placeOf(address);
        if (!address.isEmpty() && !named)
            return refuseAddress(address);
        const CellPlace place = named.value_or(m_next);
        if (place.row < 0)
            return refuseAddress(address);
        m_next = {place.row, place.column + 1};
        const QString type = attributes.value(QLatin1StringView("t")).toString();
        const int style = attributes.value(QLatin1StringView("s")).toInt();
        readContent();
        take(place, type, style);
    }

    /// The texts of the elements of the current cell.
    void readContent()
    {
        m_value.clear();
        m_inline.clear();
        m_hasFormula = false;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == u"c")
                return;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"v")
                m_value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_xml.name() == u"t")
                m_inline += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_xml.name() == u"rPh")
                m_xml.skipCurrentElement();
            m_hasFormula = m_hasFormula || m_xml.name() == u"f";
        }
    }

    void take(CellPlace place, const QString &type, int style)
    {
        BlockCell cell;
        if (type == u"inlineStr")
            cell.text = withoutEscapes(m_inline);
        else if (type == u"s")
            cell.text = sharedText();
        else if (type == u"b")
            cell.text = m_value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        else if (type.isEmpty() || type == u"n")
            cell = numberCell(place, style);
        else
            cell.text = withoutEscapes(m_value); // texts of formulas, errors, dates as text
        if (type == u"d")
            m_content.oddities.insert({place.row, place.column}, CellOddity::Date);
        const bool isUnknown = m_hasFormula && m_value.isEmpty() && type != u"str";
        if (isUnknown)
            m_content.oddities.insert({place.row, place.column}, CellOddity::NoStoredValue);
        if (!cell.isEmpty() || isUnknown)
            m_cells.append({place, std::move(cell)});
        if (m_cells.size() > kMaximumBlockCells)
            m_error = tooManyCells();
    }

    QString sharedText()
    {
        const std::optional<qint64> index = wholeNumberFromText(m_value.toLatin1());
        if (index && *index >= 0 && *index < m_tables.texts.size())
            return m_tables.texts[*index];
        m_error =
            Error{ErrorKind::Damaged,
                  ExchangeText::tr("The sheet refers to a text that the workbook does not hold"),
                  {},
                  {}};
        return {};
    }

    BlockCell numberCell(CellPlace place, int style)
    {
        std::optional<double> number = numberFromText(m_value.toLatin1());
        if (!number)
            return {m_value, std::nullopt};
        constexpr int kDigits = 15; // as many as spreadsheet programs show and compare
        if (m_value.size() > kDigits)
            number = withFigures(*number, kDigits);
        const NumberFormat format = m_tables.formats.value(style);
        const ShownNumber shown = shownNumber(*number, format, m_tables.countsFrom1904);
        ++m_numbers;
        if (!format.currency.isEmpty() && ++m_amounts == 1)
            m_currency = format.currency;
        if (shown.isDate)
            m_content.oddities.insert({place.row, place.column}, CellOddity::Date);
        return shown.cell;
    }

    Result<SheetContent> block()
    {
        qint64 rows = 0;
        qint64 columns = 0;
        for (const PlacedCell &placed : std::as_const(m_cells)) {
            rows = std::max(rows, qint64(placed.place.row) + 1);
            columns = std::max(columns, qint64(placed.place.column) + 1);
        }
        if (rows * columns > kMaximumBlockCells)
            return tooManyCells();
        CellBlock &block = m_content.block;
        block.columns = int(columns);
        block.rows = QList<QList<BlockCell>>(rows, QList<BlockCell>(columns));
        for (PlacedCell &placed : m_cells)
            block.rows[placed.place.row][placed.place.column] = std::move(placed.cell);
        cutToBlock(int(rows), int(columns));
        if (m_amounts * 2 > m_numbers)
            m_content.counted = m_currency;
        return std::move(m_content);
    }

    /// Merged cells reach no further than the cells that hold something. Together they are no more
    /// than those: cells that overlap are written by nobody but an attacker, and are no longer one.
    void cutToBlock(int rows, int columns)
    {
        m_content.hiddenRows.removeIf([rows](int row) { return row >= rows; });
        m_content.hiddenColumns.removeIf([columns](int column) { return column >= columns; });
        qint64 left = qint64(rows) * columns;
        QList<MergedCells> within;
        for (MergedCells each : std::as_const(m_content.merged)) {
            each.rows = std::min(each.rows, rows - each.row);
            each.columns = std::min(each.columns, columns - each.column);
            if (each.rows < 1 || each.columns < 1)
                continue;
            left -= qint64(each.rows) * each.columns;
            if (left >= 0)
                within.append(each);
        }
        m_content.merged = std::move(within);
    }

    QXmlStreamReader m_xml;
    const XlsxTables &m_tables;
    CellPlace m_next{-1, 0};
    QString m_value;
    QString m_inline;
    bool m_hasFormula = false;
    QList<PlacedCell> m_cells;
    int m_numbers = 0;
    int m_amounts = 0; ///< of money
    QString m_currency;
    SheetContent m_content;
    std::optional<Error> m_error;
};

} // namespace

QString withoutEscapes(const QString &text)
{
    if (!text.contains(u"_x"))
        return text;
    constexpr qsizetype kLength = 7; // "_x000D_"
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QStringView escape = QStringView(text).mid(at, kLength);
        bool isHexadecimal = false;
        const ushort code = escape.mid(2, 4).toUShort(&isHexadecimal, 16);
        const bool isEscape = isHexadecimal && escape.size() == kLength &&
                              escape.startsWith(u"_x") && escape.endsWith(u'_');
        plain += isEscape ? QChar(code) : text[at];
        at += isEscape ? kLength : 1;
    }
    return plain;
}

Result<QList<QString>> xlsxTexts(const QByteArray &xml, const QString &part)
{
    QList<QString> texts;
    QXmlStreamReader reader(xml);
    while (toNextStart(reader)) {
        if (reader.name() == u"si")
            texts.append(QString());
        else if (reader.name() == u"rPh")
            reader.skipCurrentElement();
        else if (reader.name() == u"t" && !texts.isEmpty())
            texts.last() += reader.readElementText(QXmlStreamReader::SkipChildElements);
    }
    if (const std::optional<Error> error = flawOfXml(reader, part))
        return *error;
    for (QString &text : texts)
        text = withoutEscapes(text);
    return texts;
}

Result<SheetContent> xlsxCells(const QByteArray &xml, const QString &part, const XlsxTables &tables)
{
    return CellReader(xml, tables).read(part);
}

} // namespace kf
