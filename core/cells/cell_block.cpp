// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_block.h"

#include "core/base/number_text.h"
#include "core/cells/block_builder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CellBlock)
};

constexpr int kVersion = 1;
constexpr QLatin1StringView kVersionKey("version");
constexpr QLatin1StringView kRowsKey("rows");
constexpr QLatin1StringView kTextKey("text");
constexpr QLatin1StringView kNumberKey("number");
constexpr QStringView kFormulaStarts = u"=+-@";

bool startsFormula(QStringView text)
{
    return !text.isEmpty() && kFormulaStarts.contains(text.front());
}

/// True where, apostrophes in front left out, a formula would begin.
bool hidesFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return startsFormula(text);
}

QString unguarded(QString text)
{
    if (text.startsWith(u'\'') && hidesFormula(text))
        text.remove(0, 1);
    return text;
}

bool endsField(QChar c, QChar separator)
{
    return c == separator || c == u'\n' || c == u'\r';
}

/// Where the quoted field that begins at `start` ends (behind its closing quote), or nothing where
/// the quote is literal.
std::optional<qsizetype> quotedEnd(QStringView text, qsizetype start, QChar separator)
{
    qsizetype at = start + 1;
    while (at < text.size()) {
        if (text[at] != u'"') {
            ++at;
            continue;
        }
        const bool doubled = at + 1 < text.size() && text[at + 1] == u'"';
        if (doubled) {
            at += 2;
            continue;
        }
        const bool closes = at + 1 == text.size() || endsField(text[at + 1], separator);
        return closes ? std::optional(at + 1) : std::nullopt;
    }
    return std::nullopt;
}

qsizetype fieldEnd(QStringView text, qsizetype start, QChar separator)
{
    qsizetype at = start;
    while (at < text.size() && !endsField(text[at], separator))
        ++at;
    return at;
}

/// Reads one field from `at` and moves behind it.
QString takeField(QStringView text, qsizetype &at, QChar separator)
{
    if (at < text.size() && text[at] == u'"') {
        if (const std::optional<qsizetype> end = quotedEnd(text, at, separator)) {
            QString field = text.mid(at + 1, *end - at - 2).toString();
            field.replace(QStringLiteral("\"\""), QStringLiteral("\""));
            at = *end;
            return field;
        }
    }
    const qsizetype start = at;
    at = fieldEnd(text, at, separator);
    return text.mid(start, at - start).toString();
}

QString tabbedField(const BlockCell &cell)
{
    QString text = cell.text;
    if (!cell.number && hidesFormula(text))
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u'\t') || text.contains(u'\n') || text.contains(u'\r') ||
                             text.startsWith(u'"');
    if (!needsQuotes)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QJsonValue jsonCell(const BlockCell &cell)
{
    if (!cell.number)
        return cell.text.isEmpty() ? QJsonValue() : QJsonValue(cell.text);
    return QJsonObject{{kNumberKey, *cell.number}, {kTextKey, cell.text}};
}

std::optional<BlockCell> cellFromJson(const QJsonValue &value)
{
    if (value.isNull())
        return BlockCell{};
    if (value.isString())
        return BlockCell{value.toString(), std::nullopt};
    const QJsonObject object = value.toObject();
    const QJsonValue number = object.value(kNumberKey);
    const QJsonValue text = object.value(kTextKey);
    if (!number.isDouble() || !text.isString() || !std::isfinite(number.toDouble()))
        return std::nullopt;
    return BlockCell{text.toString(), number.toDouble()};
}

Error damaged()
{
    return Error{ErrorKind::Damaged, Words::tr("The copied cells are damaged"), {}, {}};
}

} // namespace

Result<CellBlock> blockFromTabbedText(QStringView text)
{
    return blockFromSeparatedText(text, u'\t');
}

Result<CellBlock> blockFromSeparatedText(QStringView text, QChar separator)
{
    if (text.size() > kMaximumBlockBytes)
        return BlockBuilder::tooLarge();
    BlockBuilder builder;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!builder.add(BlockCell{unguarded(takeField(text, at, separator)), std::nullopt}))
            return BlockBuilder::tooLarge();
        if (at >= text.size())
            break;
        const QChar end = text[at++];
        if (end == separator) {
            if (at == text.size() && !builder.add(BlockCell{}))
                return BlockBuilder::tooLarge();
            continue;
        }
        if (end == u'\r' && at < text.size() && text[at] == u'\n')
            ++at;
        builder.endRow();
    }
    return std::move(builder).take();
}

QString tabbedText(const CellBlock &block)
{
    QString text;
    for (const QList<BlockCell> &row : block.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += tabbedField(row[i]);
        }
        text += u'\n';
    }
    return text;
}

Result<CellBlock> blockFromCells(const QByteArray &bytes)
{
    if (bytes.size() > kMaximumBlockBytes)
        return BlockBuilder::tooLarge();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return damaged();
    const int version = document.object().value(kVersionKey).toInt();
    if (version > kVersion)
        return Error{ErrorKind::TooNew,
                     Words::tr("The cells were copied by a later version of the program"),
                     {},
                     {}};
    const QJsonValue rows = document.object().value(kRowsKey);
    if (version < 1 || !rows.isArray())
        return damaged();
    BlockBuilder builder;
    for (const QJsonValue row : rows.toArray()) {
        if (!row.isArray())
            return damaged();
        for (const QJsonValue value : row.toArray()) {
            const std::optional<BlockCell> cell = cellFromJson(value);
            if (!cell)
                return damaged();
            if (!builder.add(*cell))
                return BlockBuilder::tooLarge();
        }
        builder.endRow();
    }
    return std::move(builder).take();
}

QByteArray cellsBytes(const CellBlock &block)
{
    QJsonArray rows;
    for (const QList<BlockCell> &row : block.rows) {
        QJsonArray cells;
        for (const BlockCell &cell : row)
            cells.append(jsonCell(cell));
        rows.append(cells);
    }
    return QJsonDocument(QJsonObject{{kVersionKey, kVersion}, {kRowsKey, rows}})
        .toJson(QJsonDocument::Compact);
}

} // namespace kf
