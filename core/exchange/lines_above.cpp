// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lines_above.h"

#include "core/exchange/heading_words.h"
#include "core/exchange/heading_zone.h"
#include "core/exchange/hour_line.h"
#include "core/exchange/long_table.h"

#include <QRegularExpression>

namespace kf {

namespace {

constexpr qsizetype kMostLines = 30;
constexpr qsizetype kLongest = 120;

bool isTopic(HeadingTopic topic)
{
    return topic == HeadingTopic::Zone || topic == HeadingTopic::Accelerator ||
           topic == HeadingTopic::Kind || topic == HeadingTopic::DayType;
}

bool isLabel(const QString &text)
{
    const auto meaning = headingMeaning(text);
    return meaning && isTopic(meaning->topic);
}

/// "Time zone: Berlin", "GPU = A100": label and value; the whole as value where it is no such line.
std::pair<QString, QString> labelled(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([^:=]{1,40}?)\\s*[:=\\x{FF1A}]\\s*(.+)$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch() && isLabel(match.captured(1)))
        return {match.captured(1), match.captured(2)};
    return {QString(), text};
}

/// "Time (CET)" above the hours, whatever stands beside it.
bool headsZonedTimes(const QString &text)
{
    const std::optional<ZonedHeading> zoned = zonedHeading(text);
    return zoned && !zoned->rest.isEmpty() && headsTimes(zoned->rest);
}

} // namespace

int tableHeader(const SheetContent &sheet, const ImportChoices &choices)
{
    const std::optional<int> header = guessedHeaderRow(sheet);
    if (header && hourLine(lineOfRow(sheet, *header)).understood > 0)
        return *header;
    const std::optional<LongColumns> columns = longColumns(sheet, choices);
    if (columns && columns->header >= 0)
        return columns->header;
    return header.value_or(0);
}

QList<LineAbove> linesAbove(const SheetContent &sheet, int header)
{
    QList<LineAbove> lines;
    for (int row = 0; row < std::min<qsizetype>(header, sheet.block.rows.size()); ++row) {
        QList<LineAbove> cells;
        const QList<BlockCell> &line = sheet.block.rows[row];
        for (int column = 0; column < std::min(line.size(), qsizetype(kMaxImportColumns));
             ++column) {
            const BlockCell &cell = line[column];
            if (cell.isEmpty())
                continue;
            cells.append({row, column, QString(), cell.text.simplified().left(kLongest)});
        }
        if (cells.isEmpty() || lines.size() >= kMostLines)
            continue;
        const bool arePairs = cells.size() % 2 == 0 && isLabel(cells.first().text);
        for (qsizetype i = 0; arePairs && i < cells.size(); i += 2)
            lines.append({row, cells[i + 1].column, cells[i].text, cells[i + 1].text});
        if (arePairs)
            continue;
        const bool isAlone = cells.size() == 1;
        if (cells.size() > 2) // more than a title and a mark: a row of the table
            cells.removeIf([](const LineAbove &cell) { return !headsZonedTimes(cell.text); });
        for (LineAbove &cell : cells) {
            std::tie(cell.label, cell.text) = labelled(cell.text);
            cell.isAlone = isAlone;
        }
        lines += cells;
    }
    return lines;
}

std::optional<HeadingTopic> topicOf(const LineAbove &line)
{
    const auto meaning = headingMeaning(line.label);
    return meaning && isTopic(meaning->topic) ? std::optional(meaning->topic) : std::nullopt;
}

} // namespace kf
