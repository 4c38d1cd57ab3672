// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/group_columns.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace kf {

namespace {

constexpr int kHeaderSample = 30; ///< rows in which a header is looked for
constexpr int kColumnSample = 50; ///< rows that tell what a column holds

struct HeadingWord {
    QLatin1StringView word;
    ColumnUse use;
};

// What people head these columns with, in the languages of the program.
constexpr std::array kHeadingWords{
    HeadingWord{QLatin1StringView("name"), ColumnUse::Name},
    HeadingWord{QLatin1StringView("group"), ColumnUse::Name},
    HeadingWord{QLatin1StringView("user group"), ColumnUse::Name},
    HeadingWord{QLatin1StringView("team"), ColumnUse::Name},
    HeadingWord{QLatin1StringView("gruppe"), ColumnUse::Name},
    HeadingWord{QLatin1StringView("nutzergruppe"), ColumnUse::Name},
    HeadingWord{QLatin1StringView("benutzergruppe"), ColumnUse::Name},
    HeadingWord{QLatin1StringView("kind"), ColumnUse::Kind},
    HeadingWord{QLatin1StringView("type"), ColumnUse::Kind},
    HeadingWord{QLatin1StringView("art"), ColumnUse::Kind},
    HeadingWord{QLatin1StringView("typ"), ColumnUse::Kind},
    HeadingWord{QLatin1StringView("accelerator"), ColumnUse::Accelerator},
    HeadingWord{QLatin1StringView("gpu"), ColumnUse::Accelerator},
    HeadingWord{QLatin1StringView("gpu type"), ColumnUse::Accelerator},
    HeadingWord{QLatin1StringView("gpu model"), ColumnUse::Accelerator},
    HeadingWord{QLatin1StringView("beschleuniger"), ColumnUse::Accelerator},
    HeadingWord{QLatin1StringView("gpu-typ"), ColumnUse::Accelerator},
    HeadingWord{QLatin1StringView("zone"), ColumnUse::Zone},
    HeadingWord{QLatin1StringView("time zone"), ColumnUse::Zone},
    HeadingWord{QLatin1StringView("timezone"), ColumnUse::Zone},
    HeadingWord{QLatin1StringView("zeitzone"), ColumnUse::Zone},
};

std::optional<ColumnUse> useOfHeading(const QString &heading)
{
    const QString plain = heading.simplified().toLower();
    const auto found =
        std::find_if(kHeadingWords.begin(), kHeadingWords.end(), [&plain](const HeadingWord &word) {
            return plain == word.word;
        });
    return found == kHeadingWords.end() ? std::nullopt : std::optional(found->use);
}

int columnCount(const SheetContent &sheet)
{
    return std::min(sheet.block.columns, kMaxImportColumns);
}

/// Reads as QLocale does, whose refusal of misplaced group marks is what tells the marks apart.
std::optional<double> readBy(const QString &text, const QLocale &locale)
{
    bool ok = false;
    const double value = locale.toDouble(text.trimmed(), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> readWithPoint(const QString &text)
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return readBy(text, locale);
}

std::optional<double> readWithComma(const QString &text)
{
    static const QLocale locale(QLocale::German, QLocale::Germany);
    return readBy(text, locale);
}

bool isNumeric(const BlockCell &cell)
{
    return cell.number || readWithPoint(cell.text) || readWithComma(cell.text);
}

bool isEmptyRow(const QList<BlockCell> &row)
{
    return std::all_of(row.begin(), row.end(), [](const BlockCell &c) { return c.isEmpty(); });
}

/// How many headings of the row are understood.
int understoodHeadings(const QList<BlockCell> &row)
{
    int understood = 0;
    for (const BlockCell &cell : row.first(std::min(row.size(), qsizetype(kMaxImportColumns)))) {
        if (useOfHeading(cell.text) || hourOfHeading(cell.text))
            ++understood;
    }
    return understood;
}

bool hasWordHeading(const QList<BlockCell> &row)
{
    return std::any_of(row.begin(), row.end(), [](const BlockCell &cell) {
        return useOfHeading(cell.text) || (hourOfHeading(cell.text) && !isNumeric(cell));
    });
}

/// The hours named by the row, where they count from 1 to 24 moved to 0 to 23.
QList<std::optional<int>> headingHours(const QList<BlockCell> &row, int columns)
{
    QList<std::optional<int>> hours;
    for (int column = 0; column < columns; ++column)
        hours.append(hourOfHeading(row[column].text));
    const bool countsFromOne = hours.contains(kHoursPerDay) && !hours.contains(0);
    for (std::optional<int> &hour : hours) {
        if (hour && countsFromOne)
            --*hour;
        if (hour && *hour >= kHoursPerDay)
            hour.reset();
    }
    return hours;
}

/// True where most of the filled cells under the header are numbers.
bool holdsNumbers(const SheetContent &sheet, int firstRow, int column)
{
    int filled = 0;
    int numbers = 0;
    const int end = int(std::min<qsizetype>(sheet.block.rows.size(), firstRow + kColumnSample));
    for (int row = firstRow; row < end; ++row) {
        const BlockCell &cell = sheet.block.rows[row][column];
        filled += cell.isEmpty() ? 0 : 1;
        numbers += !cell.isEmpty() && isNumeric(cell) ? 1 : 0;
    }
    return numbers > 0 && numbers * 2 > filled;
}

/// Takes the first 24 columns of numbers that stand side by side for the hours.
void takeHoursByContent(QList<ColumnRole> &roles, const SheetContent &sheet, int firstRow)
{
    int run = 0;
    for (int column = 0; column < roles.size(); ++column) {
        const bool isFree = roles[column].use == ColumnUse::LeftOut;
        run = isFree && holdsNumbers(sheet, firstRow, column) ? run + 1 : 0;
        if (run < kHoursPerDay)
            continue;
        const int first = column - kHoursPerDay + 1;
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            roles[first + hour] = {ColumnUse::Hour, hour};
        return;
    }
}

bool hasUse(const QList<ColumnRole> &roles, ColumnUse use)
{
    return std::any_of(roles.begin(), roles.end(), [use](ColumnRole r) { return r.use == use; });
}

} // namespace

std::optional<int> hourOfHeading(QStringView heading)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:h|hour|std\\.?|stunde)?\\s*(\\d{1,2})(?::00(?::00)?)?\\s*"
            "(h|uhr|am|pm)?(?:\\s*[-\\x{2013}]\\s*\\d{1,2}(?::\\d\\d)?\\s*(?:h|uhr)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kLongest = 24;
    constexpr int kNoon = 12;
    const QStringView trimmed = heading.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongest)
        return std::nullopt;
    const QRegularExpressionMatch match = pattern.match(trimmed);
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.capturedView(1).toInt();
    const QString half = match.captured(2).toLower();
    if (half != u"am" && half != u"pm")
        return hour;
    const bool isOnClock = hour >= 1 && hour <= kNoon;
    return isOnClock ? std::optional(hour % kNoon + (half == u"pm" ? kNoon : 0)) : std::nullopt;
}

std::optional<int> guessedHeaderRow(const SheetContent &sheet)
{
    const QList<QList<BlockCell>> &rows = sheet.block.rows;
    std::optional<int> best;
    int most = 1; // one word alone heads nothing
    for (int row = 0; row < std::min<qsizetype>(rows.size(), kHeaderSample); ++row) {
        const int understood = understoodHeadings(rows[row]);
        if (understood > most && hasWordHeading(rows[row])) {
            most = understood;
            best = row;
        }
    }
    if (best)
        return best;
    const auto first = std::find_if_not(rows.begin(), rows.end(), isEmptyRow);
    const bool isAllText = first != rows.end() && first + 1 != rows.end() &&
                           std::none_of(first->begin(), first->end(), isNumeric) &&
                           std::any_of((first + 1)->begin(), (first + 1)->end(), isNumeric);
    return isAllText ? std::optional(int(first - rows.begin())) : std::nullopt;
}

QList<ColumnRole> guessedColumns(const SheetContent &sheet, std::optional<int> headerRow)
{
    const int columns = columnCount(sheet);
    QList<ColumnRole> roles(columns);
    const bool hasHeader = headerRow && *headerRow < sheet.block.rows.size();
    const int firstRow = hasHeader ? *headerRow + 1 : 0;
    if (hasHeader) {
        const QList<BlockCell> &header = sheet.block.rows[*headerRow];
        const QList<std::optional<int>> hours = headingHours(header, columns);
        for (int column = 0; column < columns; ++column) {
            const ColumnUse use = useOfHeading(header[column].text).value_or(ColumnUse::LeftOut);
            if (use != ColumnUse::LeftOut && !hasUse(roles, use))
                roles[column].use = use;
            else if (hours[column])
                roles[column] = {ColumnUse::Hour, *hours[column]};
        }
    }
    if (!hasUse(roles, ColumnUse::Hour))
        takeHoursByContent(roles, sheet, firstRow);
    for (int column = 0; column < columns && !hasUse(roles, ColumnUse::Name); ++column) {
        const bool isText = firstRow < sheet.block.rows.size() &&
                            !sheet.block.rows[firstRow][column].isEmpty() &&
                            !holdsNumbers(sheet, firstRow, column);
        if (roles[column].use == ColumnUse::LeftOut && isText)
            roles[column].use = ColumnUse::Name;
    }
    return roles;
}

DecimalMark guessedMark(const SheetContent &sheet, const ImportChoices &choices)
{
    bool speaksForPoint = false;
    bool speaksForComma = false;
    const int firstRow = choices.headerRow ? *choices.headerRow + 1 : 0;
    for (qsizetype row = firstRow; row < sheet.block.rows.size(); ++row) {
        for (qsizetype column = 0; column < choices.columns.size(); ++column) {
            const BlockCell &cell = sheet.block.rows[row][column];
            if (choices.columns[column].use != ColumnUse::Hour || cell.number)
                continue;
            const bool hasPoint = readWithPoint(cell.text).has_value();
            const bool hasComma = readWithComma(cell.text).has_value();
            speaksForPoint = speaksForPoint || (hasPoint && !hasComma);
            speaksForComma = speaksForComma || (hasComma && !hasPoint);
        }
    }
    if (speaksForPoint == speaksForComma)
        return DecimalMark::AskWhereUnclear;
    return speaksForPoint ? DecimalMark::Point : DecimalMark::Comma;
}

ImportChoices guessedChoices(const SheetContent &sheet, ImportChoices choices)
{
    choices.headerRow = guessedHeaderRow(sheet);
    choices.columns = guessedColumns(sheet, choices.headerRow);
    choices.rows.clear();
    choices.mark = guessedMark(sheet, choices);
    return choices;
}

std::optional<double> numberIn(const BlockCell &cell, DecimalMark mark)
{
    if (cell.number)
        return cell.number;
    if (mark == DecimalMark::Point)
        return readWithPoint(cell.text);
    if (mark == DecimalMark::Comma)
        return readWithComma(cell.text);
    if (unclearNumber(cell))
        return std::nullopt;
    const std::optional<double> withPoint = readWithPoint(cell.text);
    return withPoint ? withPoint : readWithComma(cell.text);
}

std::optional<std::pair<double, double>> unclearNumber(const BlockCell &cell)
{
    if (cell.number)
        return std::nullopt;
    const std::optional<double> withPoint = readWithPoint(cell.text);
    const std::optional<double> withComma = readWithComma(cell.text);
    if (!withPoint || !withComma || *withPoint == *withComma)
        return std::nullopt;
    return std::pair(*withPoint, *withComma);
}

} // namespace kf
