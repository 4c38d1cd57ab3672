// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a sheet hold times, groups and numbers.
#include "core/exchange/counted_words.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_line.h"
#include "core/exchange/long_table.h"
#include "core/exchange/word_list.h"
#include "core/exchange/word_text.h"

#include <QSet>

#include <algorithm>

namespace kf {

namespace {

constexpr int kSampleRows = 200;
constexpr int kMostColumns = 64; ///< the columns of times stand among the first ones
constexpr int kFewestTimes = 6;  ///< where the heading does not say that they are times

struct TimeColumn {
    int column = -1;
    int firstRow = 0;
    int times = 0;
    int different = 0;
    bool isStamp = false;  ///< dates with times
    bool isPlain = false;  ///< clock times, or headed as times
    bool isAside = false;  ///< counts a day below what is no word for hours: "#", "node", "day"
    bool isInOrder = true; ///< false: hours that are numbers and do not count up
    bool isOneDay = true;  ///< no time of the day stands twice
    bool isWholly = false; ///< headed as times, and nothing else stands below
};

bool isHourOfDay(const HourHeading &heading)
{
    return heading.form == HourHeading::Form::Clock || heading.form == HourHeading::Form::Ending;
}

/// True for numbers that count as hours do, below a heading that speaks of something else; without
/// a heading, from 1 on, where they can number the rows as well.
bool isIndex(const QStringList &texts, const HourLine &line)
{
    const int first = line.blocks.first().first;
    for (int row = first - 1; row >= 0; --row) {
        if (!texts[row].isEmpty())
            return !headsTimes(texts[row]) && !zoneOfHeading(texts[row]) && !dayClass(texts[row]);
    }
    return line.namesEnds;
}

/// "Hours" above a few numbers can say how long something runs.
bool canHeadSpans(const QString &heading)
{
    static const WordSet spans =
        setOfWords(u"hours|time|stunden|zeit|heures|horas|ore|tijd|uren|czas|godziny|時間|время|"
                   u"小时|时间|시간|"
                   u"zaman|timmar|tid|timer|čas|hodiny|tunnit|aika|idő|órák|timp|interval");
    return spans.contains(caselessText(heading));
}

/// How many cells of the column are times. Numbers alone count where the column is headed so, or
/// where they are a full day in a row.
TimeColumn timesIn(const SheetContent &sheet, int column)
{
    TimeColumn found{column};
    QSet<QString> different;
    QSet<int> minutes;
    int filled = 0;
    bool isHeaded = false;
    bool areSpans = false;
    bool hasClocks = false;
    QStringList texts;
    const int end = int(std::min<qsizetype>(sheet.block.rows.size(), kSampleRows));
    for (int row = 0; row < end; ++row) {
        const QString &text = sheet.block.rows[row][column].text;
        texts.append(text);
        if (text.isEmpty())
            continue;
        const auto meaning = headingMeaning(text);
        if (meaning && meaning->topic == HeadingTopic::Time) {
            isHeaded = true;
            areSpans = areSpans || canHeadSpans(text);
        }
        const auto heading = hourHeading(text);
        const bool isTime =
            heading && heading->before.isEmpty() &&
            (isHourOfDay(*heading) || (isHeaded && heading->minute <= kMinutesPerDay));
        filled += found.times > 0 || isTime ? 1 : 0;
        if (!isTime)
            continue;
        if (found.times++ == 0)
            found.firstRow = row;
        found.isStamp = found.isStamp || heading->date.has_value();
        hasClocks = hasClocks || isHourOfDay(*heading);
        different.insert(text);
        found.isOneDay = found.isOneDay && !minutes.contains(heading->minute);
        minutes.insert(heading->minute);
    }
    // Many groups of one hour stand before the next hour: the rest of the column tells.
    const qsizetype rows = sheet.block.rows.size();
    const bool mayBeSorted = found.times >= kFewestTimes && found.times * 5 >= filled * 4 &&
                             different.size() < kFewestTimes;
    const qsizetype stride = std::max<qsizetype>(1, rows / (2 * kSampleRows));
    for (qsizetype row = end; mayBeSorted && row < rows; row += stride) {
        const QString &text = sheet.block.rows[row][column].text;
        if (different.contains(text) || !hourHeading(text))
            continue;
        different.insert(text);
    }
    found.different = int(different.size());
    found.isWholly =
        isHeaded && found.times > 0 && found.times == filled && (hasClocks || !areSpans);
    if (found.isWholly && found.times < kFewestTimes) {
        found.isPlain = true;
        return found;
    }
    if (found.times >= kFewestTimes && found.times * 5 >= filled * 4 &&
        found.different >= kFewestTimes) {
        found.isPlain = true;
        found.isInOrder = hasClocks || hourLine(texts).understood > 0;
        return found;
    }
    const HourLine line = hourLine(texts);
    found.isPlain = isHeaded || found.times > 0;
    found.isOneDay = true;
    found.times = line.understood;
    found.different = line.understood;
    if (line.understood > 0)
        found.firstRow = line.blocks.first().first;
    found.isAside = !found.isPlain && line.understood > 0 && isIndex(texts, line);
    return found;
}

/// Stamps before times, times before numbers that count a day. What counts under a heading such as
/// "#" is an index, unless a person said that each row is an hour.
TimeColumn bestTimes(const SheetContent &sheet, bool areRowsHours)
{
    TimeColumn best;
    const auto isBetter = [&best](const TimeColumn &found) {
        if (best.column < 0 || found.isStamp != best.isStamp)
            return best.column < 0 || found.isStamp;
        if (found.isPlain != best.isPlain)
            return found.isPlain;
        return best.isAside && !found.isAside;
    };
    for (int column = 0; column < std::min(sheet.block.columns, kMostColumns); ++column) {
        const TimeColumn found = timesIn(sheet, column);
        const bool isIndex = found.isAside && !found.isPlain;
        const bool isEnough = found.times >= kFewestTimes || found.isWholly;
        if (isEnough && (!isIndex || areRowsHours) && isBetter(found))
            best = found;
    }
    return best;
}

int headerAbove(const SheetContent &sheet, int firstRow)
{
    for (int row = firstRow - 1; row >= 0; --row) {
        const QList<BlockCell> &cells = sheet.block.rows[row];
        const auto filled = std::count_if(
            cells.begin(), cells.end(), [](const BlockCell &c) { return !c.isEmpty(); });
        if (filled > 1)
            return row;
    }
    return -1;
}

/// Whether most of the cells are numbers, among those that stand beside times.
bool holdsNumbers(const SheetContent &sheet, int firstRow, int column)
{
    int filled = 0;
    int numbers = 0;
    const int end = int(std::min<qsizetype>(sheet.block.rows.size(), firstRow + kSampleRows));
    for (int row = firstRow; row < end; ++row) {
        const BlockCell &cell = sheet.block.rows[row][column];
        filled += cell.isEmpty() ? 0 : 1;
        numbers += !cell.isEmpty() && (isNumeric(cell) || isDash(cell.text)) ? 1 : 0;
    }
    return numbers > 0 && numbers * 2 > filled;
}

bool holdsDates(const SheetContent &sheet, int firstRow, int column)
{
    DateForm form = DateForm::Plain;
    return firstRow < sheet.block.rows.size() &&
           dateOf(sheet.block.rows[firstRow][column].text, form).has_value();
}

bool holdsDays(const SheetContent &sheet, int firstRow, int column)
{
    return firstRow < sheet.block.rows.size() &&
           dayClass(sheet.block.rows[firstRow][column].text).has_value();
}

struct NumberColumn {
    int column = 0;
    bool isValue = false; ///< headed so
    int rank = 0;
    bool namesGpus = false;
    bool namesOthers = false; ///< headed as nodes, cores, jobs ...
};

/// One column where there are names, if it is plain which one; else all of them.
QList<int> valueColumns(const QList<NumberColumn> &numbers, bool hasNames)
{
    QList<int> all;
    const NumberColumn *best = nullptr;
    int ofGpus = 0;
    for (const NumberColumn &number : numbers) {
        all.append(number.column);
        ofGpus += number.namesGpus ? 1 : 0;
        if (number.isValue && (best == nullptr || number.rank < best->rank))
            best = &number;
    }
    const bool isAsked = numbers.size() == 1 && numbers.first().namesOthers && best == nullptr;
    if (isAsked)
        return {};
    if (!hasNames || all.size() < 2)
        return all;
    const auto canBe = std::count_if(numbers.begin(), numbers.end(), [](const NumberColumn &each) {
        return (each.isValue || each.namesGpus) && !each.namesOthers;
    });
    const bool isSaid = best != nullptr && best->rank < 0;
    if (canBe > 1 && !isSaid) // "gpus_used" beside "gpus_requested"
        return {};
    if (best != nullptr)
        return {best->column};
    if (ofGpus != 1)
        return {};
    const auto gpus = std::find_if(
        numbers.begin(), numbers.end(), [](const NumberColumn &n) { return n.namesGpus; });
    return {gpus->column};
}

class LongGuess {
public:
    LongGuess(const SheetContent &sheet, const ImportChoices &choices, const TimeColumn &times)
        : m_sheet(sheet)
        , m_choices(choices)
        , m_first(times.firstRow)
        , m_hasTimesTwice(times.times > times.different)
    {
        m_found.time = times.column;
        m_found.header = headerAbove(sheet, times.firstRow);
    }

    LongColumns columns()
    {
        for (int column = 0; column < m_sheet.block.columns; ++column) {
            if (column != m_found.time)
                placeColumn(column);
        }
        if (m_found.name < 0)
            m_found.name = m_firstText;
        if (m_found.name < 0)
            takeNumbersAsNames();
        m_found.areDaysAcross = areDaysAcross();
        m_found.values = valueColumns(m_numbers, m_found.name >= 0 && !m_found.areDaysAcross);
        // What is no demand by its heading is asked about where there is nothing else.
        const auto isLikely = [](const NumberColumn &each) {
            return (each.isValue || each.namesGpus) && !each.namesOthers;
        };
        const bool areSome = std::any_of(m_numbers.begin(), m_numbers.end(), isLikely);
        for (const NumberColumn &number : m_numbers.isEmpty() ? m_asides : m_numbers) {
            if (m_found.values.isEmpty() && (!areSome || isLikely(number)))
                m_found.numbers.append(number.column);
        }
        return m_found;
    }

private:
    QString headingOf(int column) const
    {
        return m_found.header < 0 ? QString()
                                  : m_sheet.block.rows[m_found.header][column].text.simplified();
    }

    /// "Hour, Team, Weekday, Weekend": each column of numbers is of other days.
    bool areDaysAcross() const
    {
        return m_found.name >= 0 && m_found.dayType < 0 && m_found.date < 0 &&
               m_numbers.size() > 1 &&
               std::all_of(m_numbers.begin(), m_numbers.end(), [this](const NumberColumn &each) {
                   return dayClass(headingOf(each.column)).has_value();
               });
    }

    /// Cost centres are numbers, and a column that is headed as names holds some where each time
    /// has several rows.
    void takeNumbersAsNames()
    {
        for (int column = 0; column < m_sheet.block.columns && m_hasTimesTwice; ++column) {
            const QString heading = headingOf(column);
            const auto meaning = headingMeaning(heading);
            const bool isHeaded =
                isCostCentre(heading) || (meaning && meaning->topic == HeadingTopic::Name &&
                                          mappedWord(m_choices, heading) != QString(kValueColumn));
            if (column == m_found.time || !isHeaded || !holdsNumbers(m_sheet, m_first, column))
                continue;
            m_found.name = column;
            const auto isIt = [column](const NumberColumn &each) {
                return each.column == column;
            };
            m_numbers.removeIf(isIt);
            m_asides.removeIf(isIt);
            return;
        }
    }

    void placeColumn(int column)
    {
        const QString heading = headingOf(column);
        const auto meaning = headingMeaning(heading);
        const bool isSaid = mappedWord(m_choices, heading) == QString(kValueColumn);
        if (meaning && meaning->topic == HeadingTopic::Aside && !isSaid) {
            if (holdsNumbers(m_sheet, m_first, column))
                m_asides.append(NumberColumn{column});
            return;
        }
        if (m_found.date < 0 && holdsDates(m_sheet, m_first, column)) {
            m_found.date = column;
        } else if (holdsNumbers(m_sheet, m_first, column)) {
            takeNumbers(column, heading, meaning);
        } else if (m_found.dayType < 0 && holdsDays(m_sheet, m_first, column)) {
            m_found.dayType = column;
        } else if (meaning) {
            takeWords(column, *meaning);
        } else if (m_firstText < 0 && m_first < m_sheet.block.rows.size() &&
                   !m_sheet.block.rows[m_first][column].isEmpty()) {
            m_firstText = column;
        }
    }

    void
    takeNumbers(int column, const QString &heading, const std::optional<HeadingMeaning> &meaning)
    {
        const bool isTime = meaning && meaning->topic == HeadingTopic::Time;
        const bool isSaid = mappedWord(m_choices, heading) == QString(kValueColumn);
        if (isTime)
            return;
        const bool isValue = isSaid || (meaning && meaning->topic == HeadingTopic::Value);
        m_numbers.append({column,
                          isValue,
                          isSaid    ? -1
                          : isValue ? meaning->rank
                                    : 0,
                          heading.contains(QStringLiteral("gpu"), Qt::CaseInsensitive),
                          namesNoGpus(heading) || countsNoGpus(heading)});
    }

    void takeWords(int column, const HeadingMeaning &meaning)
    {
        const auto take = [column](int &place) {
            place = place < 0 ? column : place;
        };
        switch (meaning.topic) {
        case HeadingTopic::Name:
            if (m_found.name < 0 || meaning.rank < m_nameRank) {
                m_found.name = column;
                m_nameRank = meaning.rank;
            }
            return;
        case HeadingTopic::Kind:
            return take(m_found.kind);
        case HeadingTopic::Accelerator:
            return take(m_found.accelerator);
        case HeadingTopic::Zone:
            return take(m_found.zone);
        case HeadingTopic::DayType:
            return take(m_found.dayType);
        case HeadingTopic::GroupId:
        case HeadingTopic::Time:
        case HeadingTopic::Date:
        case HeadingTopic::Value:
        case HeadingTopic::Aside:
            return;
        }
    }

    const SheetContent &m_sheet;
    const ImportChoices &m_choices;
    const int m_first;
    const bool m_hasTimesTwice; ///< the same time stands in several rows
    LongColumns m_found;
    QList<NumberColumn> m_numbers;
    QList<NumberColumn> m_asides;
    int m_firstText = -1;
    int m_nameRank = 0;
};

} // namespace

QString headingOfCountedRows(const SheetContent &sheet)
{
    const TimeColumn counted = bestTimes(sheet, true);
    if (counted.column < 0 || !counted.isAside)
        return {};
    const int header = headerAbove(sheet, counted.firstRow);
    const QString heading =
        header < 0 ? QString() : sheet.block.rows[header][counted.column].text.simplified();
    return heading.isEmpty() ? ExchangeText::tr("column %1").arg(columnLetters(counted.column))
                             : heading;
}

std::optional<LongColumns> longColumns(const SheetContent &sheet, const ImportChoices &choices)
{
    const TimeColumn times = bestTimes(sheet, choices.hours == HoursPlace::Rows);
    if (times.column < 0)
        return std::nullopt;
    LongColumns found = LongGuess(sheet, choices, times).columns();
    constexpr int kMostTimesOfADay = 100;
    found.isDay = found.name < 0 && found.dayType < 0 && found.date < 0 && times.isOneDay &&
                  times.isInOrder && times.times == times.different &&
                  times.times <= kMostTimesOfADay && sheet.block.rows.size() <= kMaxImportColumns;
    return found;
}

} // namespace kf
