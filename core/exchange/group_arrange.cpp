// SPDX-License-Identifier: GPL-3.0-or-later
// From a sheet of any shape to one with hours across.

#include "core/exchange/all_day.h"
#include "core/exchange/counted_words.h"
#include "core/exchange/dates_across.h"
#include "core/exchange/day_blocks.h"
#include "core/exchange/day_columns.h"
#include "core/exchange/decimal_marks.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_import.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_line.h"
#include "core/exchange/lines_above.h"
#include "core/exchange/long_table.h"
#include "core/exchange/outline_rows.h"
#include "core/exchange/parts_of_day.h"
#include "core/exchange/serial_times.h"
#include "core/exchange/title_zone.h"
#include "core/exchange/told_by_cells.h"
#include "core/exchange/whole_times.h"
#include "core/exchange/word_lookup.h"
#include "core/exchange/word_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

/// What is written into cells that are one above the other stands in each of them. Numbers stay
/// alone: one number is not the demand of two groups.
SheetContent withMergedTexts(SheetContent sheet)
{
    CellBlock &block = sheet.block;
    for (const MergedCells &merged : std::as_const(sheet.merged)) {
        const bool isInside = merged.row >= 0 && merged.column >= 0 &&
                              merged.row < block.rows.size() && merged.column < block.columns;
        if (!isInside || merged.rows < 2)
            continue;
        const BlockCell first = block.rows[merged.row][merged.column];
        if (first.number || first.isEmpty())
            continue;
        const qsizetype end = std::min(qsizetype(merged.row) + merged.rows, block.rows.size());
        for (qsizetype row = merged.row + 1; row < end; ++row) {
            if (block.rows[row][merged.column].isEmpty())
                block.rows[row][merged.column] = first;
        }
    }
    return sheet;
}

SheetContent turnedByDay(const SheetContent &sheet, const LongColumns &columns)
{
    SheetContent turned;
    turned.shape = SheetShape::HoursDown;
    turned.block = transposed(sheet.block);
    if (columns.header >= 0) { // "#" above numbers that a person called hours
        BlockCell &heading = turned.block.rows[columns.time][columns.header];
        const auto meaning = headingMeaning(heading.text);
        const bool isDay = dayClass(heading.text).has_value(); // which all hours are of
        if (meaning && !isDay && meaning->topic != HeadingTopic::Time &&
            meaning->topic != HeadingTopic::Name)
            heading = {ExchangeText::tr("Hour", "heading of a column"), std::nullopt};
    }
    for (auto it = sheet.oddities.cbegin(); it != sheet.oddities.cend(); ++it)
        turned.oddities.insert({it.key().second, it.key().first}, it.value());
    for (const MergedCells &merged : sheet.merged)
        turned.merged.append({merged.column, merged.row, merged.columns, merged.rows});
    turned.hiddenRows = sheet.hiddenColumns;
    turned.hiddenColumns = sheet.hiddenRows;
    return turned;
}

/// What a column without a heading that is understood holds, of the words that `words` knows.
struct KnownWords {
    ColumnUse use;
    WordLookup words;
    QString heading;
};

/// A row of accelerators or of zones beside the row of names: in the turned sheet a column of them,
/// which needs a heading to be known by.
SheetContent withKnownWordsHeaded(SheetContent turned, const KnownWords &known)
{
    const std::optional<int> header = guessedHeaderRow(turned);
    const QList<ColumnRole> roles = guessedColumns(turned, header);
    const auto firstHour = std::find_if(
        roles.begin(), roles.end(), [](const ColumnRole &r) { return r.use == ColumnUse::Hour; });
    const bool isThere = std::any_of(roles.begin(), roles.end(), [&known](const ColumnRole &role) {
        return role.use == known.use;
    });
    if (!header || isThere || firstHour == roles.end())
        return turned;
    const auto isKnown = [&known](const QString &text) {
        const Meaning meaning = known.words.meaningOf(text);
        return !meaning.key.isEmpty() || !meaning.candidates.isEmpty();
    };
    int found = -1;
    bool hasNames = false;
    for (int column = 0; column < firstHour - roles.begin(); ++column) {
        int filled = 0;
        int understood = 0;
        for (qsizetype row = *header + 1; row < turned.block.rows.size(); ++row) {
            const QString text = turned.block.rows[row][column].text.simplified();
            filled += text.isEmpty() ? 0 : 1;
            understood += !text.isEmpty() && isKnown(text) ? 1 : 0;
        }
        if (filled > 0 && understood == filled && found < 0)
            found = column;
        else if (filled > 0)
            hasNames = true;
    }
    if (found >= 0 && hasNames)
        turned.block.rows[*header][found] = {known.heading, std::nullopt};
    return turned;
}

SheetContent withWordsHeaded(SheetContent turned, const Plan &plan, const Catalog &catalog)
{
    turned = withKnownWordsHeaded(std::move(turned),
                                  {ColumnUse::Accelerator,
                                   acceleratorWords(plan, catalog),
                                   ExchangeText::tr("Accelerator", "heading of a column")});
    return withKnownWordsHeaded(std::move(turned),
                                {ColumnUse::Zone,
                                 zoneWords(catalog.zones()),
                                 ExchangeText::tr("Time zone", "heading of a column")});
}

/// What a heading of places then heads.
constexpr QLatin1StringView kZoneColumn("zone");

/// How many of the texts below `header` are places of one zone each.
struct KnownPlaces {
    int filled = 0;
    int known = 0;
};

KnownPlaces knownPlaces(const SheetContent &sheet, int header, int column, const WordLookup &zones)
{
    KnownPlaces places;
    QHash<QString, bool> seen;
    for (qsizetype row = header + 1; row < sheet.block.rows.size(); ++row) {
        const QString text = sheet.block.rows[row][column].text.simplified();
        if (text.isEmpty() || seen.contains(text))
            continue;
        seen.insert(text, !zones.meaningOf(text).key.isEmpty());
        ++places.filled;
        places.known += seen.value(text) ? 1 : 0;
    }
    return places;
}

/// "City" above cities that zones are called by heads time zones: each place has the hours of its
/// own. Where other places stand among them, a person says it.
SheetContent withPlacesHeaded(SheetContent sheet,
                              int header,
                              const ImportChoices &choices,
                              const ZoneTable &zones)
{
    if (header < 0 || header >= sheet.block.rows.size())
        return sheet;
    const auto isZone = [](const BlockCell &cell) {
        const auto meaning = headingMeaning(cell.text);
        return meaning && meaning->topic == HeadingTopic::Zone;
    };
    const QList<BlockCell> headings = sheet.block.rows[header];
    if (std::any_of(headings.cbegin(), headings.cend(), isZone))
        return sheet;
    for (int column = 0; column < std::min(int(headings.size()), kMaxImportColumns); ++column) {
        const QString heading = headings[column].text.simplified();
        if (!headsPlaces(heading))
            continue;
        const KnownPlaces places = knownPlaces(sheet, header, column, zoneWords(zones));
        const std::optional<QString> said = mappedWord(choices, heading);
        if (places.known == 0 || said == QString(kLeaveRowOut))
            continue;
        if (places.known < places.filled && said != QString(kZoneColumn)) {
            sheet.openWords.append(
                {header,
                 column,
                 heading,
                 ExchangeText::tr("Some texts below “%1” are places of time zones, and others are "
                                  "not; do they say where the groups are?")
                     .arg(heading),
                 {{ExchangeText::tr("They are the time zones of the groups"), kZoneColumn},
                  {ExchangeText::tr("Nothing is taken of them"), kLeaveRowOut}}});
            continue;
        }
        sheet.block.rows[header][column] = {ExchangeText::tr("Time zone", "heading of a column"),
                                            std::nullopt};
        sheet.remarks.append(
            {-1,
             -1,
             TurnRemark::Weight::Note,
             ExchangeText::tr("“%1” in %2 is taken for the time zone of the groups")
                 .arg(heading, placeText({}, -1, column))});
        break;
    }
    return sheet;
}

/// The number of a cell that counts rows.
std::optional<int> countIn(const BlockCell &cell)
{
    bool isWhole = false;
    const int count = cell.text.trimmed().toInt(&isWhole);
    return isWhole ? std::optional(count) : std::nullopt;
}

/// True for a column without a heading, or with one of those that no hours and no groups have,
/// which counts the rows of times: 1, 2, 3 ...
bool countsRows(const SheetContent &sheet, const LongColumns &columns, int column)
{
    const QString heading =
        columns.header < 0 ? QString() : sheet.block.rows[columns.header][column].text.simplified();
    const auto meaning = headingMeaning(heading);
    const bool numbersRows = meaning && (meaning->topic == HeadingTopic::Aside ||
                                         meaning->topic == HeadingTopic::GroupId);
    if (!heading.isEmpty() && !numbersRows)
        return false;
    constexpr int kFewest = 6;
    int previous = -1;
    int counted = 0;
    for (qsizetype row = columns.header + 1; row < sheet.block.rows.size(); ++row) {
        const BlockCell &cell = sheet.block.rows[row][column];
        if (cell.isEmpty())
            continue;
        const std::optional<int> count = countIn(cell);
        const bool follows =
            count && (counted == 0 ? *count == 0 || *count == 1 : *count == previous + 1);
        if (!follows)
            return false;
        previous = *count;
        ++counted;
    }
    return counted >= kFewest;
}

/// Numbers of rows are no hours and no group.
SheetContent withoutRowNumbers(SheetContent sheet, const LongColumns &columns)
{
    for (int column = 0; column < std::min(sheet.block.columns, kMaxImportColumns); ++column) {
        if (column == columns.time || !countsRows(sheet, columns, column))
            continue;
        for (qsizetype row = std::max(columns.header, 0); row < sheet.block.rows.size(); ++row) {
            sheet.block.rows[row][column] = {};
            sheet.oddities.remove({int(row), column});
        }
        sheet.remarks.append(
            {-1, column, TurnRemark::Weight::LeftOut, ExchangeText::tr("counts the rows")});
    }
    return sheet;
}

/// Whoever writes days into names does so from the first ones on.
bool anyNameHasDay(const SheetContent &sheet, qsizetype firstRow, qsizetype column)
{
    constexpr qsizetype kSample = 200;
    const qsizetype end = std::min(sheet.block.rows.size(), firstRow + kSample);
    for (qsizetype row = firstRow; row < end; ++row) {
        if (nameWithDay(sheet.block.rows[row][column].text))
            return true;
    }
    return false;
}

/// The days that stand in the names of a column.
class DaysOfNames {
public:
    DaysOfNames(const SheetContent &sheet,
                qsizetype firstRow,
                qsizetype column,
                const ImportChoices &choices)
    {
        QSet<QString> names;
        for (qsizetype row = firstRow; row < sheet.block.rows.size(); ++row) {
            const QString name = simplifiedText(sheet.block.rows[row][column].text);
            names.insert(caselessText(name));
            const std::optional<QString> said = mappedWord(choices, name);
            if (const auto found = said == QString(kTakeRow) ? std::nullopt : nameWithDay(name))
                m_split.insert(row, *found);
            if (said == QString(kDayOfGroup))
                m_saidOf.insert(caselessText(name));
        }
        for (const NameWithDay &each : std::as_const(m_split))
            m_days[caselessText(each.name)].insert(caselessText(each.day));
        const auto isOpen = [&](const NameWithDay &each, const QString &whole) {
            return names.contains(caselessText(each.name)) && !m_saidOf.contains(whole);
        };
        for (auto it = m_split.begin(); it != m_split.end();) {
            const QString whole = caselessText(sheet.block.rows[it.key()][column].text);
            it = isOpen(*it, whole) ? m_split.erase(it) : std::next(it);
        }
    }

    /// True where a name stands there for several days, or a person said that one is of days.
    bool areDays() const
    {
        return !m_saidOf.isEmpty() ||
               std::any_of(m_split.begin(), m_split.end(), [this](const NameWithDay &each) {
                   return m_days.value(caselessText(each.name)).size() > 1;
               });
    }

    /// Name and day of that row; a group whose other days a person named is of the rest.
    NameWithDay of(qsizetype row, const QString &name) const
    {
        const auto found = m_split.constFind(row);
        if (found != m_split.cend())
            return *found;
        const QSet<QString> days = m_days.value(caselessText(name));
        QSet<DayClass> classes;
        for (const QString &day : days)
            classes.insert(*dayClass(day));
        if (classes.size() != 1 || !isSaid(name))
            return {name, QString()};
        return {name,
                classes.contains(DayClass::Weekend) ? QStringLiteral("weekday")
                                                    : QStringLiteral("weekend")};
    }

private:
    bool isSaid(const QString &name) const
    {
        const QString key = caselessText(name);
        return std::any_of(m_split.begin(), m_split.end(), [&key](const NameWithDay &each) {
            return caselessText(each.name) == key;
        });
    }

    QHash<qsizetype, NameWithDay> m_split;
    QHash<QString, QSet<QString>> m_days; ///< of each name
    QSet<QString> m_saidOf;               ///< names that a person called the days of another
};

/// Names that say the day type ("Vision weekend") become two columns, where each such name stands
/// there for another day too. Where the name stands there without a day beside it, a person has to
/// say what that is.
SheetContent withDaysOfNames(SheetContent sheet, const ImportChoices &choices)
{
    const std::optional<int> header = guessedHeaderRow(sheet);
    const QList<ColumnRole> roles = guessedColumns(sheet, header);
    const auto columnOf = [&roles](ColumnUse use) {
        const auto found = std::find_if(
            roles.begin(), roles.end(), [use](const ColumnRole &r) { return r.use == use; });
        return found == roles.end() ? qsizetype(-1) : found - roles.begin();
    };
    const qsizetype firstRow = header.value_or(-1) + 1;
    const qsizetype column = columnOf(ColumnUse::Name);
    const qsizetype dayColumn = columnOf(ColumnUse::DayType);
    const bool hasDays = dayColumn >= 0 && std::any_of(sheet.block.rows.begin() + firstRow,
                                                       sheet.block.rows.end(),
                                                       [dayColumn](const QList<BlockCell> &row) {
                                                           return !row[dayColumn].isEmpty();
                                                       });
    if (column < 0 || hasDays || !anyNameHasDay(sheet, firstRow, column))
        return sheet;
    const DaysOfNames days(sheet, firstRow, column, choices);
    if (!days.areDays())
        return sheet;
    for (qsizetype row = 0; row < sheet.block.rows.size(); ++row) {
        QList<BlockCell> &cells = sheet.block.rows[row];
        NameWithDay split;
        if (header && row == *header)
            split.day = ExchangeText::tr("Day type", "heading of a column");
        else if (row >= firstRow)
            split = days.of(row, cells[column].text);
        if (row >= firstRow)
            cells[column].text = split.name;
        if (dayColumn < 0)
            cells.append({split.day, std::nullopt});
        else if (row >= firstRow)
            cells[dayColumn].text = split.day;
    }
    sheet.block.columns += dayColumn < 0 ? 1 : 0;
    sheet.daysAreOfNames = true;
    return sheet;
}

/// Each row with the name of its group and what it says of it in columns of their own.
SheetContent withNamesSettled(SheetContent sheet, const ImportChoices &choices)
{
    return withDaysOfNames(withOutlines(std::move(sheet), choices), choices);
}

/// A person has to say which column of numbers is the demand.
SheetContent withValueHeadings(SheetContent sheet, const LongColumns &columns)
{
    for (const int column : columns.numbers) {
        const QString heading = columns.header < 0
                                    ? QString()
                                    : sheet.block.rows[columns.header][column].text.simplified();
        if (!heading.isEmpty())
            sheet.valueHeadings.append(heading);
    }
    return sheet;
}

/// A sheet whose rows are 24 times that count to 12 twice, as 00:00 to 23:00 in their order;
/// nothing for others, and for what is too long to be one day.
std::optional<SheetContent> hoursOfHalves(SheetContent sheet, const ImportChoices &choices)
{
    constexpr int kHalfDay = 12;
    if (sheet.block.rows.size() < kHoursPerDay || sheet.block.rows.size() > kMaxImportColumns)
        return std::nullopt;
    const std::optional<LongColumns> columns = longColumns(sheet, choices);
    if (!columns || columns->name >= 0 || columns->date >= 0 || columns->values.isEmpty())
        return std::nullopt;
    QList<int> rows;
    QList<int> hours;
    for (qsizetype row = columns->header + 1; row < sheet.block.rows.size(); ++row) {
        const QString text = sheet.block.rows[row][columns->time].text;
        const std::optional<HourHeading> time = hourHeading(text);
        const bool canBe = time && time->before.isEmpty() && !time->date && !time->end &&
                           time->minute % 60 == 0 && time->minute <= kHalfDay * 60;
        if (text.isEmpty())
            continue;
        if (!canBe)
            break; // a sum
        rows.append(int(row));
        hours.append(time->minute / 60 % kHalfDay);
    }
    if (rows.size() != kHoursPerDay)
        return std::nullopt;
    for (int i = 0; i < kHoursPerDay; ++i) {
        if (hours[i] != (hours.first() + i) % kHalfDay)
            return std::nullopt;
    }
    for (int i = 0; i < kHoursPerDay; ++i)
        sheet.block.rows[rows[i]][columns->time] = {
            QStringLiteral("%1:00").arg(i, 2, 10, QLatin1Char('0')), std::nullopt};
    return sheet;
}

/// Headings that are numbers alone and count as hours do ("1"), behind a letter too ("T01"), or are
/// times of a part of the day ("2A"), above rows of clock times of a whole day: names of groups.
bool namesStandAcross(const SheetContent &sheet, int header)
{
    static const QRegularExpression numbered(QStringLiteral("^[A-Za-z]{1,2}[ -]?\\d{1,2}$"));
    const HourLine line = hourLine(lineOfRow(sheet, header));
    const QList<ColumnRole> &roles = line.roles;
    for (int column = 0; column < roles.size(); ++column) {
        const QString text = sheet.block.rows[header][column].text.simplified();
        const std::optional<HourHeading> heading = hourHeading(text);
        const bool isNumber = heading && heading->form == HourHeading::Form::Bare;
        if (roles[column].use == ColumnUse::Hour && line.understood >= kHoursPerDay && !isNumber &&
            !numbered.match(text).hasMatch())
            return false;
    }
    const auto first = std::find_if(
        roles.begin(), roles.end(), [](const ColumnRole &r) { return r.use == ColumnUse::Hour; });
    for (int column = 0; column < first - roles.begin(); ++column) {
        if (!headsTimes(sheet.block.rows[header][column].text))
            continue;
        int clocks = 0;
        for (qsizetype row = header + 1; row < sheet.block.rows.size(); ++row) {
            const auto time = hourHeading(sheet.block.rows[row][column].text);
            clocks +=
                time && time->form == HourHeading::Form::Clock && time->before.isEmpty() ? 1 : 0;
        }
        if (clocks >= kHoursPerDay)
            return true;
    }
    return false;
}

SheetContent turnedRows(const SheetContent &sheet,
                        const LongColumns &columns,
                        const ImportChoices &choices,
                        const Plan &plan,
                        const Catalog &catalog)
{
    const bool isDown = choices.hours == HoursPlace::Rows ||
                        (choices.hours == HoursPlace::Recognised && columns.isDay);
    if (isDown && columns.isDay)
        return withNamesSettled(
            withWordsHeaded(withMergedTexts(turnedByDay(sheet, columns)), plan, catalog), choices);
    if (columns.values.isEmpty())
        return withValueHeadings(sheet, columns);
    ImportChoices settled = choices;
    if (choices.mark == DecimalMark::AskWhereUnclear)
        settled.mark = markOf(sheet, columns.header, columns.values, choices);
    SheetContent turned = turnedLongTable(sheet, columns, settled, plan, catalog);
    if (settled.mark == DecimalMark::AskWhereUnclear) {
        const MixedMarks mixed = mixedMarks(sheet, columns.header, columns.values);
        if (!mixed.text.isEmpty())
            turned.remarks.append({mixed.row, mixed.column, TurnRemark::Weight::Note, mixed.text});
    }
    return withDaysOfNames(std::move(turned), choices);
}

/// The columns of a sheet whose rows are times, and the sheet without numbers of its rows.
std::optional<LongColumns> rowsOfTimes(SheetContent &sheet, const ImportChoices &choices)
{
    std::optional<LongColumns> columns = longColumns(sheet, choices);
    if (!columns)
        return std::nullopt;
    const qsizetype remarks = sheet.remarks.size();
    sheet = withoutRowNumbers(std::move(sheet), *columns);
    return sheet.remarks.size() == remarks ? columns : longColumns(sheet, choices);
}

/// Jobs and shifts: how many GPUs run in an hour is not what stands in the row that begins in it.
bool isOfSpans(const SheetContent &sheet, const ImportChoices &choices)
{
    const auto spans = headingsOfSpans(sheet);
    const std::optional<LongColumns> columns = spans ? longColumns(sheet, choices) : std::nullopt;
    return columns && columns->header >= 0 &&
           sheet.block.rows[columns->header][columns->time].text.simplified() == spans->first;
}

SheetContent
arranged(SheetContent whole, const ImportChoices &choices, const Plan &plan, const Catalog &catalog)
{
    if (std::optional<SheetContent> allDay = spreadOverDay(whole, choices))
        return withNamesSettled(std::move(*allDay), choices);
    const bool isOpen = choices.hours == HoursPlace::Recognised;
    const bool canBeDown =
        isOpen || choices.hours == HoursPlace::Rows || choices.hours == HoursPlace::Long;
    const bool canBeAcross = isOpen || choices.hours == HoursPlace::Columns;
    if (const auto pairs = canBeAcross ? dayPairs(whole, choices, plan) : std::nullopt)
        return unfolded(whole, *pairs);
    if (const auto figures = canBeAcross ? figurePairs(whole) : std::nullopt)
        return unfolded(whole, *figures);
    const std::optional<int> header = guessedHeaderRow(whole);
    const int understood = header ? hourLine(lineOfRow(whole, *header)).understood : 0;
    if (canBeAcross && understood < kHoursPerDay) {
        if (std::optional<SheetContent> joined = joinedPartsOfDay(whole))
            return withNamesSettled(std::move(*joined), choices);
    }
    if (isOpen && header) {
        const std::optional<DatesAcross> across = datesAcross(whole, *header);
        const auto columns = across ? longColumns(across->table, choices) : std::nullopt;
        if (columns)
            return across->placed(turnedRows(across->table, *columns, choices, plan, catalog));
    }
    std::optional<SheetContent> inOrder = canBeDown || choices.hours == HoursPlace::InOrder
                                              ? hoursOfHalves(whole, choices)
                                              : std::nullopt;
    if (inOrder) {
        const std::optional<LongColumns> columns = longColumns(*inOrder, choices);
        if (columns && columns->isDay) {
            SheetContent turned = withNamesSettled(
                withWordsHeaded(withMergedTexts(turnedByDay(*inOrder, *columns)), plan, catalog),
                choices);
            turned.isHalfUnsaid = choices.hours != HoursPlace::InOrder;
            return turned;
        }
    }
    const bool isAcross = isOpen && understood > 0 && !(header && namesStandAcross(whole, *header));
    if (canBeDown && !isAcross) {
        whole = withShiftsJoined(std::move(whole));
        const std::optional<LongColumns> columns =
            isOpen && isOfSpans(whole, choices) ? std::nullopt : rowsOfTimes(whole, choices);
        const QList<TurnRemark> noticed = std::exchange(whole.remarks, {});
        if (columns) {
            SheetContent turned = turnedRows(whole, *columns, choices, plan, catalog);
            turned.remarks = noticed + turned.remarks;
            return turned;
        }
        whole.countedBy = isOpen ? headingOfCountedRows(whole) : QString();
    }
    if (choices.hours == HoursPlace::InOrder)
        return withNamesSettled(whole, choices);
    if (const std::optional<DayBlocks> days = dayBlocks(whole, choices, plan))
        return unfolded(whole, *days);
    return withNamesSettled(whole, choices);
}

} // namespace

SheetContent arrangedSheet(const SheetContent &sheet,
                           const ImportChoices &choices,
                           const Plan &plan,
                           const Catalog &catalog)
{
    const ZoneTable &zones = catalog.zones();
    SheetContent bare =
        withWholeTimes(withWrittenTimes(withMergedTexts(withoutZonesAtTimes(sheet, zones))));
    const int header = tableHeader(bare, choices);
    bare = withDayColumns(std::move(bare), header, choices);
    bare = withColumnsToldByCells(std::move(bare), header, plan, catalog);
    bare = withPlacesHeaded(std::move(bare), header, choices, zones);
    const QList<LineAbove> above = linesAbove(bare, header);
    const QStringList headings =
        header < bare.block.rows.size() ? lineOfRow(bare, header) : QStringList();
    const ZoneOfHours atTimes = bare.zoneOfHours;
    const auto said = [&](bool isAcross) {
        return atTimes.text.isEmpty() ? zoneOfTable(above, headings, isAcross, zones) : atTimes;
    };
    bare.zoneOfHours = said(false);
    const QList<TurnRemark> noticed = std::exchange(bare.remarks, {});
    const QList<OpenWord> open = std::exchange(bare.openWords, {});
    const bool isByWords = bare.isArrangedByWords;
    SheetContent content = arranged(bare, choices, plan, catalog);
    content.remarks = noticed + content.remarks;
    content.openWords = open + content.openWords;
    content.isArrangedByWords = content.isArrangedByWords || isByWords;
    content.name = sheet.name;
    if (content.counted.isEmpty())
        content.counted = sheet.counted.isEmpty() ? countedInstead(sheet) : sheet.counted;
    const bool isPlaced = content.zoneOfHours.isPlaced;
    content.zoneOfHours =
        said(content.shape == SheetShape::HoursAcross || content.shape == SheetShape::DayBlocks);
    content.zoneOfHours.isPlaced = isPlaced;
    content.above += above;
    return content;
}

GroupImport importOf(const SheetContent &sheet,
                     const ImportChoices &wanted,
                     const Plan &plan,
                     const Catalog &catalog)
{
    GroupImport import;
    import.content = arrangedSheet(sheet, wanted, plan, catalog);
    import.choices = guessedChoices(import.content, wanted);
    import.read = readGroups(import.content, import.choices, plan, catalog);
    return import;
}

} // namespace kf
