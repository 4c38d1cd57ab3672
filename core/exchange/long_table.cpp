// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/long_table.h"

#include "core/base/day.h"
#include "core/base/number_text.h"
#include "core/exchange/counted_words.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/long_numbers.h"
#include "core/exchange/long_times.h"
#include "core/exchange/several_numbers.h"
#include "core/exchange/word_lookup.h"
#include "core/plan/limits.h"
#include "core/words/time_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

constexpr int kMostRemarks = 200;

/// The heading of the values; empty where those of each group have a column of their own.
QString headingOfValues(const SheetContent &sheet, const LongColumns &columns)
{
    if (columns.header < 0 || columns.name < 0 || columns.values.size() != 1)
        return {};
    return sheet.block.rows[columns.header][columns.values.first()].text.simplified();
}

class Turning {
public:
    Turning(const SheetContent &sheet,
            const LongColumns &columns,
            const ImportChoices &choices,
            const Plan &plan,
            const Catalog &catalog)
        : m_sheet(sheet)
        , m_columns(columns)
        , m_choices(choices)
        , m_times(sheet, columns, choices, plan, catalog.zones())
        , m_zones(columns.zone < 0 ? WordLookup() : zoneWords(catalog.zones()))
        , m_numbers(choices)
    {
        for (const Shared<Group> &group : plan.demand.groups)
            m_zoneOfGroup.insert(group->name.simplified().toCaseFolded(),
                                 group->timeZone.value_or(plan.settings.timeZone));
        const QString title = catalog.zones().spelled(m_times.zoneOfTitle());
        m_generalZone = choices.zone.value_or(title.isEmpty() ? plan.settings.timeZone : title);
    }

    SheetContent turned()
    {
        findSayings();
        takeRows();
        if (m_twice.places > 0)
            findTellingColumn();
        m_months = m_times.months();
        if (isOnlySome()) {
            forget();
            takeRows();
        }
        m_numbers.fill();
        settleClockChange();
        remarkOnNumbers();
        remarkOnLeftOutColumns();
        return content();
    }

private:
    QString textAt(int row, int column) const
    {
        return row < 0 || column < 0 ? QString() : m_sheet.block.rows[row][column].text;
    }

    /// When the row is; what has no time is noted.
    std::optional<When> whenOf(int row)
    {
        if (const std::optional<When> when = m_times.of(row)) {
            m_timedRow = row;
            m_timeAbove = when;
            m_namesOfTime.clear();
            return when;
        }
        if (isOfTimeAbove(row)) {
            ++m_withoutTime;
            m_namesOfTime.insert(nameIn(m_timedRow));
            m_namesOfTime.insert(nameIn(row));
            return m_timeAbove;
        }
        const QString &text = m_sheet.block.rows[row][m_columns.time].text;
        if (!text.isEmpty() && text == textAt(m_columns.header, m_columns.time)) {
            note(row, -1, TurnRemark::Weight::LeftOut, ExchangeText::tr("repeats the headings"));
            return std::nullopt;
        }
        const bool isTotal = text.isEmpty() || sumWords(text);
        note(row,
             m_columns.time,
             isTotal ? TurnRemark::Weight::LeftOut : TurnRemark::Weight::Problem,
             isTotal ? ExchangeText::tr("has no time")
                     : ExchangeText::tr("“%1” is no time").arg(text.left(40)),
             text);
        return std::nullopt;
    }

    QString nameIn(int row) const { return textAt(row, m_columns.name).simplified(); }

    bool hasNumber(int row) const
    {
        return std::any_of(
            m_columns.values.begin(), m_columns.values.end(), [this, row](int column) {
                return isNumeric(m_sheet.block.rows[row][column]);
            });
    }

    /// Tables that write a time once, above all its groups: a row without a time is of the time
    /// above where its group has no row there yet. Others are sums.
    bool isOfTimeAbove(int row) const
    {
        const QString name = nameIn(row);
        return m_timedRow >= 0 && !name.isEmpty() && !sumWords(name) &&
               name != nameIn(m_timedRow) && !m_namesOfTime.contains(name) && hasNumber(row) &&
               textAt(row, m_columns.time).isEmpty() && textAt(row, m_columns.date).isEmpty();
    }

    /// Whether names stand once, above all the times of their group.
    bool areNamesOnce() const
    {
        int timed = 0;
        int empty = 0;
        for (int row = m_columns.header + 1; row < m_sheet.block.rows.size(); ++row) {
            if (textAt(row, m_columns.time).isEmpty())
                continue;
            ++timed;
            empty += textAt(row, m_columns.name).isEmpty() && hasNumber(row) ? 1 : 0;
        }
        return empty * 2 > timed;
    }

    /// The name of the row's group: an empty cell is as the one above where names stand once, or a
    /// person said so.
    QString nameOf(int row)
    {
        const QString name = nameIn(row);
        if (!name.isEmpty())
            return m_name = name;
        const std::optional<QString> said = mappedWord(m_choices, kEmptyName);
        if (said ? said != QString(kAsAbove) : !m_areNamesOnce)
            return name;
        m_withoutName += m_name.isEmpty() ? 0 : 1;
        return m_name;
    }

    // Rows

    void takeRows()
    {
        m_areNamesOnce = m_columns.name >= 0 && areNamesOnce();
        m_timedRow = -1;
        for (qsizetype row = m_columns.header + 1; row < m_sheet.block.rows.size(); ++row)
            takeRow(int(row));
    }

    /// Whether a person took some of the rows alone, and the table has such rows.
    bool isOnlySome()
    {
        m_isOnlyMonth = m_months.contains(m_choices.only);
        m_isOnly = m_isOnlyMonth || m_twice.answers.contains(m_choices.only);
        return m_isOnly;
    }

    void forget()
    {
        m_numbers = LongNumbers(m_choices);
        m_remarks.clear();
        m_twice = {};
        m_hoursTwice.clear();
        m_hidden = 0;
        m_withoutTime = m_withoutName = 0;
        m_kind = m_accelerator = m_zone = m_day = m_name = QString();
    }

    bool isOfOthers(int row, const When &when) const
    {
        if (m_isOnlyMonth)
            return when.date && when.date->toString(QStringLiteral("yyyy-MM")) != m_choices.only;
        return textAt(row, m_tellingColumn).simplified() != m_choices.only;
    }

    void takeRow(int row)
    {
        const QList<BlockCell> &cells = m_sheet.block.rows[row];
        const bool isEmpty =
            std::all_of(cells.begin(), cells.end(), [](const BlockCell &c) { return c.isEmpty(); });
        if (isEmpty)
            return;
        if (m_sheet.hiddenRows.contains(row))
            ++m_hidden;
        if (m_sheet.hiddenRows.contains(row) && m_choices.hidden != HiddenCells::Taken)
            return note(row,
                        -1,
                        TurnRemark::Weight::LeftOut,
                        ExchangeText::tr("is hidden in the spreadsheet"));
        const std::optional<When> when = whenOf(row);
        if (!when)
            return;
        if (m_isOnly && isOfOthers(row, *when)) {
            ++m_others;
            return;
        }
        if (isSpokenAgainst(row))
            return;
        noteWords(row);
        const QString named = m_columns.name >= 0 ? nameOf(row) : QString();
        for (const int column : m_columns.values) {
            const QString heading = textAt(m_columns.header, column).simplified();
            if (m_columns.areDaysAcross)
                m_day = heading;
            take(row, column, m_columns.name >= 0 ? named : heading, *when);
        }
    }

    /// What the row says beside its number. Cells that are empty below a word are as that word
    /// where a person said so: merged cells leave all but the first of them empty.
    void noteWords(int row)
    {
        const auto fill = [this, row](QString &word, int column, QLatin1StringView empty) {
            const QString text = textAt(row, column).simplified();
            const bool isAbove =
                text.isEmpty() && mappedWord(m_choices, empty) == QString(kAsAbove);
            word = isAbove ? word : text;
        };
        fill(m_kind, m_columns.kind, kEmptyKind);
        fill(m_accelerator, m_columns.accelerator, kEmptyAccelerator);
        fill(m_zone, m_columns.zone, kEmptyZone);
        if (m_columns.dayType < 0)
            return;
        const QString day = textAt(row, m_columns.dayType).simplified();
        const std::optional<QString> said = mappedWord(m_choices, kEmptyDay);
        if (!day.isEmpty() || m_day.isEmpty() || said == QString(kEveryDay))
            m_day = day;
        else if (!said && m_emptyDay.first < 0) // asked about, and of the day above meanwhile
            m_emptyDay = {row, m_columns.dayType};
    }

    /// True where a column says that the row does not count and a person agreed. What nobody said
    /// yet is noted once for each word, and the row taken meanwhile.
    bool isSpokenAgainst(int row)
    {
        for (const auto &[column, saying] : std::as_const(m_sayings)) {
            const QString word = textAt(row, column).simplified();
            if (word.isEmpty())
                continue;
            auto known = m_fates.find({column, word});
            if (known == m_fates.end())
                known = m_fates.insert({column, word}, isLeftOutFor(column, saying, word));
            if (*known) {
                note(row,
                     column,
                     TurnRemark::Weight::LeftOut,
                     ExchangeText::tr("“%1” is “%2”")
                         .arg(textAt(m_columns.header, column).simplified().left(40),
                              word.left(40)));
                return true;
            }
        }
        return false;
    }

    bool isLeftOutFor(int column, RowSaying saying, const QString &word)
    {
        if (!speaksAgainst(saying, word))
            return false;
        const std::optional<QString> said = mappedWord(m_choices, word);
        if (!said)
            m_openSayings.append(
                {saying == RowSaying::Status, textAt(m_columns.header, column).simplified(), word});
        return said == QString(kLeaveRowOut);
    }

    void findSayings()
    {
        for (int column = 0; m_columns.header >= 0 && column < m_sheet.block.columns; ++column) {
            const auto saying = rowSaying(textAt(m_columns.header, column));
            const bool isPlaced = column == m_columns.name || m_columns.values.contains(column);
            if (saying && !isPlaced)
                m_sayings.append({column, *saying});
        }
    }

    void take(int row, int column, const QString &name, const When &written)
    {
        const When when = m_times.localised(written, zoneOf(name, m_zone));
        QString day = m_day;
        m_crossing = m_crossing || (when.isOtherDay && !written.date && !day.isEmpty());
        if (m_times.splitsDays() && when.date)
            day = when.date->dayOfWeek() >= Qt::Saturday ? QStringLiteral("weekend")
                                                         : QStringLiteral("weekday");
        const qsizetype index = m_numbers.seriesOf(row, {name, m_kind, m_accelerator, m_zone, day});
        if (index < 0)
            return;
        const BlockCell &cell = m_sheet.block.rows[row][column];
        const qint64 time = written.instant.value_or(
            qint64(written.date ? written.date->toJulianDay() : 0) * kMinutesPerDay +
            written.minute);
        if (m_times.areSpans())
            return takeSpan(row, column, name, {index, when});
        LongEntry entry;
        entry.series = index;
        entry.row = row;
        entry.column = column;
        entry.hour = when.minute / kMinutesPerHour % kHoursPerDay;
        entry.hours = when.hours;
        entry.reachesNext = m_times.minutes() == kMinutesPerHour && when.hours == 1 &&
                            when.minute % kMinutesPerHour != 0 && when.instant;
        const int hour = entry.hour;
        if (!m_numbers.take(std::move(entry), time, cell)) {
            noteTwice(row, name);
            m_hoursTwice.insert(hour);
        }
    }

    /// Each hour of a shift: where those of a group meet it is asked which number counts.
    void takeSpan(int row, int column, const QString &name, const std::pair<qsizetype, When> &shift)
    {
        const auto &[index, when] = shift;
        bool isFree = true;
        for (int i = 0; i < when.hours; ++i) {
            LongEntry entry;
            entry.series = index;
            entry.row = row;
            entry.column = column;
            entry.hour = (when.minute / kMinutesPerHour + i) % kHoursPerDay;
            entry.span = when.hours;
            const int hour = entry.hour;
            isFree =
                m_numbers.take(std::move(entry), hour, m_sheet.block.rows[row][column]) && isFree;
        }
        if (!isFree)
            noteTwice(row, name);
    }

    QString zoneOf(const QString &name, const QString &zone)
    {
        if (!zone.isEmpty()) {
            auto known = m_zoneNames.find(zone);
            if (known == m_zoneNames.end())
                known = m_zoneNames.insert(
                    zone, m_zones.meaningOf(mappedWord(m_choices, zone).value_or(zone)).key);
            if (!known->isEmpty())
                return *known;
        }
        if (m_choices.mode == ImportMode::Add || m_zoneOfGroup.isEmpty())
            return m_generalZone;
        return m_zoneOfGroup.value(name.toCaseFolded(), m_generalZone);
    }

    // Remarks

    void note(int row,
              int column,
              TurnRemark::Weight weight,
              const QString &text,
              const QString &word = {})
    {
        if (m_remarks.size() < kMostRemarks)
            m_remarks.append({row, column, weight, text, word});
    }

    void noteTwice(int row, const QString &name)
    {
        if (m_twice.places++ == 0) {
            m_twice.row = row;
            m_twice.column = m_columns.time;
            m_twice.name = name.left(40);
        }
    }

    /// On the Sunday on which clocks are put back an hour of the night stands there twice, and on
    /// the one on which they are put forward one lacks.
    void settleClockChange()
    {
        const std::optional<QDate> day = m_times.onlyDay();
        if (!day || day->dayOfWeek() != Qt::Sunday)
            return;
        constexpr int kLatestChange = 3;
        const auto isOfNight = [](int hour) {
            return hour >= 1 && hour <= kLatestChange;
        };
        if (m_choices.twice == TwiceUse::Ask && m_hoursTwice.size() == 1 &&
            isOfNight(*m_hoursTwice.cbegin()) && m_twice.places <= m_numbers.series().size()) {
            m_twice = {};
            note(-1,
                 -1,
                 TurnRemark::Weight::Note,
                 ExchangeText::tr("The hour %1 stands there twice, as on a day when clocks are put "
                                  "back; it takes both")
                     .arg(hourLabel(*m_hoursTwice.cbegin())));
        }
        const std::optional<int> gap = m_numbers.onlyGap();
        if (!gap || !isOfNight(*gap))
            return;
        m_numbers.fillGap(*gap);
        note(-1,
             -1,
             TurnRemark::Weight::Note,
             ExchangeText::tr("The hour %1 is missing, as on a day when clocks are put forward; it "
                              "takes the numbers beside it")
                 .arg(hourLabel(*gap)));
    }

    /// Columns that nothing is taken of must not go unseen.
    void remarkOnLeftOutColumns()
    {
        const QList<int> taken{m_columns.time,
                               m_columns.date,
                               m_columns.name,
                               m_columns.kind,
                               m_columns.zone,
                               m_columns.dayType,
                               m_columns.accelerator,
                               m_tellingColumn};
        for (int column = 0; column < std::min(m_sheet.block.columns, kMaxImportColumns);
             ++column) {
            const QString heading = textAt(m_columns.header, column).simplified().left(40);
            const bool isSaying =
                std::any_of(m_sayings.begin(), m_sayings.end(), [column](const auto &each) {
                    return each.first == column;
                });
            if (m_columns.header < 0 || heading.isEmpty() || isSaying || taken.contains(column) ||
                m_columns.values.contains(column))
                continue;
            note(-1,
                 column,
                 TurnRemark::Weight::LeftOut,
                 ExchangeText::tr("“%1” is not read").arg(heading));
        }
    }

    /// A column of few texts of which each time has a different one: months, scenarios, versions.
    void findTellingColumn()
    {
        for (int column = 0; column < m_sheet.block.columns; ++column) {
            const bool isPlaced = column == m_columns.time || column == m_columns.date ||
                                  column == m_columns.name || column == m_columns.kind ||
                                  column == m_columns.accelerator || column == m_columns.zone ||
                                  column == m_columns.dayType || m_columns.values.contains(column);
            const QStringList texts = isPlaced ? QStringList() : textsThatTell(column);
            if (texts.isEmpty())
                continue;
            m_tellingColumn = column;
            m_twice.heading = textAt(m_columns.header, column).simplified().left(40);
            m_twice.answers = texts;
            return;
        }
    }

    /// The different texts of a column, in their order; empty where they do not tell numbers for
    /// the same time apart.
    QStringList textsThatTell(int column)
    {
        TellingTexts telling;
        for (qsizetype row = m_columns.header + 1; row < m_sheet.block.rows.size(); ++row) {
            const std::optional<When> when = m_times.of(int(row));
            if (!when || m_sheet.hiddenRows.contains(int(row)))
                continue;
            const QString name = textAt(int(row), m_columns.name).simplified().toCaseFolded();
            const QString time = textAt(int(row), m_columns.date) + QChar(0x1F) +
                                 textAt(int(row), m_columns.time) + QChar(0x1F) +
                                 textAt(int(row), m_columns.dayType) + QChar(0x1F) +
                                 textAt(int(row), m_columns.accelerator);
            if (!telling.take(name + QChar(0x1F) + time, textAt(int(row), column).simplified()))
                return {};
        }
        return telling.texts();
    }

    void remarkOnNumbers()
    {
        if (m_numbers.hasTooMany())
            note(-1,
                 -1,
                 TurnRemark::Weight::Problem,
                 ExchangeText::tr("The table has more than %1 groups and day types, and no plan "
                                  "may have more than %2 groups; is “%3” the column of names?")
                     .arg(LongNumbers::kMostSeries)
                     .arg(kMaxGroups)
                     .arg(textAt(m_columns.header, m_columns.name).simplified().left(40)));
        if (m_isOnly)
            note(-1,
                 -1,
                 TurnRemark::Weight::Note,
                 ExchangeText::tr(
                     "Rows of “%1” alone are taken; %n other(s) are left out", nullptr, m_others)
                     .arg(m_choices.only));
        if (m_withoutTime > 0)
            note(-1,
                 -1,
                 TurnRemark::Weight::Note,
                 ExchangeText::tr("%n row(s) without a time are of the time above them",
                                  nullptr,
                                  m_withoutTime));
        if (m_withoutName > 0)
            note(-1,
                 -1,
                 TurnRemark::Weight::Note,
                 ExchangeText::tr("%n row(s) without a name are of the group above them",
                                  nullptr,
                                  m_withoutName));
        if (m_crossing)
            note(-1, -1, TurnRemark::Weight::Note, crossingText());
        if (m_times.nameZones())
            note(-1,
                 -1,
                 TurnRemark::Weight::Note,
                 ExchangeText::tr("The times name a zone; each group takes the hours of its own"));
        const int count = m_numbers.mostOfAnHour();
        if (count < 2)
            return;
        note(-1,
             -1,
             TurnRemark::Weight::Note,
             m_choices.parts == HourParts::Mean
                 ? ExchangeText::tr("Up to %n number(s) are for one hour, which takes their mean",
                                    nullptr,
                                    count)
                 : ExchangeText::tr("Up to %n number(s) are for one hour, which takes the largest",
                                    nullptr,
                                    count));
    }

    // The turned sheet

    SheetContent content()
    {
        SheetContent content;
        content.shape = SheetShape::LongTable;
        content.remarks = m_remarks;
        content.hiddenInside = m_hidden;
        content.daysAreDates = m_times.splitsDays();
        content.unclearDate = m_times.unclearDate();
        content.longTime = m_times.longTime();
        content.endHeading = m_times.endHeading();
        content.months = m_isOnly ? QStringList() : m_months;
        content.isOnlySome = m_isOnly;
        content.twice = m_twice;
        content.emptyDay = m_emptyDay;
        content.zoneOfHours.isPlaced = !m_times.zoneOfTitle().isEmpty();
        content.counted = counted();
        content.sayings = m_openSayings;
        content.block.columns = LongSeries::kAttributes + kHoursPerDay;
        content.block.rows.append(headings());
        content.placeRows.append(m_columns.header);
        for (const LongSeries &series : m_numbers.series()) {
            addRow(content, series);
            content.placeRows.append(series.row);
        }
        return content;
    }

    /// What is counted instead of GPUs, as the column of the values or of the times says.
    QString counted() const
    {
        if (countsNoGpus(m_times.unit()))
            return m_times.unit();
        const QString heading = headingOfValues(m_sheet, m_columns);
        return isNoDemand(heading) ? heading : QString();
    }

    static QList<BlockCell> headings()
    {
        QList<BlockCell> row;
        for (const QString &word : {ExchangeText::tr("Name", "heading of a column"),
                                    ExchangeText::tr("Kind", "heading of a column"),
                                    ExchangeText::tr("Accelerator", "heading of a column"),
                                    ExchangeText::tr("Time zone", "heading of a column"),
                                    ExchangeText::tr("Day type", "heading of a column")})
            row.append({word, std::nullopt});
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            row.append({QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')), std::nullopt});
        return row;
    }

    /// Hours that the table has no row for are marked, so that a person is told just that, and
    /// cells that are no numbers keep their place.
    void addRow(SheetContent &content, const LongSeries &series) const
    {
        const int target = int(content.block.rows.size());
        const bool isZero =
            m_choices.emptyHoursAreZero || mappedWord(m_choices, {}) == QStringLiteral("0");
        QList<BlockCell> row;
        for (const QString &attribute : series.attributes)
            row.append({attribute, std::nullopt});
        for (const LongSlot &slot : series.hours) {
            if (!slot.hasRow && !isZero)
                content.oddities.insert({target, int(row.size())}, CellOddity::NoRow);
            if (slot.isBad)
                content.cellPlaces.insert({target, int(row.size())}, {slot.row, slot.column});
            if (slot.isBad || slot.numbers == 0)
                row.append({slot.text, std::nullopt});
            else
                row.append({QString::fromLatin1(shortestText(slot.value)), slot.value});
        }
        content.block.rows.append(std::move(row));
    }

    const SheetContent &m_sheet;
    const LongColumns &m_columns;
    const ImportChoices &m_choices;
    LongTimes m_times;
    WordLookup m_zones;
    QHash<QString, QString> m_zoneNames;
    QHash<QString, QString> m_zoneOfGroup; ///< of the plan
    QString m_generalZone;                 ///< of new groups whose rows name none
    LongNumbers m_numbers;
    QString m_kind; ///< what the row says that is taken
    QString m_accelerator;
    QString m_zone;
    QString m_day;
    QString m_name;                  ///< of the group whose row was last
    int m_timedRow = -1;             ///< the last row with a time
    std::optional<When> m_timeAbove; ///< that time
    QSet<QString> m_namesOfTime;     ///< of the groups that have a row of that time
    bool m_areNamesOnce = false;
    int m_withoutTime = 0;                  ///< rows that are of the time above them
    int m_withoutName = 0;                  ///< rows likewise
    std::pair<int, int> m_emptyDay{-1, -1}; ///< the first one that nobody said the meaning of
    bool m_crossing = false;                ///< a time without a date falls on another day
    int m_hidden = 0;                       ///< rows
    TwiceNumbers m_twice;
    QSet<int> m_hoursTwice; ///< that stand beside others
    int m_tellingColumn = -1;
    QStringList m_months;
    bool m_isOnly = false; ///< some rows alone are taken: of a month, or of a text of that column
    bool m_isOnlyMonth = false;
    int m_others = 0; ///< rows that are left out then
    QList<std::pair<int, RowSaying>> m_sayings;
    QHash<std::pair<int, QString>, bool> m_fates; ///< whether rows of a word are left out
    QList<OpenSaying> m_openSayings;
    QList<TurnRemark> m_remarks;
};

/// "A100 count" above the values says which GPU all rows need that name none.
QList<LineAbove> lineOfValues(const QString &heading,
                              const LongColumns &columns,
                              const Plan &plan,
                              const Catalog &catalog)
{
    if (heading.isEmpty() || columns.accelerator >= 0 || headingMeaning(heading))
        return {};
    const Meaning meaning = acceleratorWords(plan, catalog).meaningOf(heading);
    if (meaning.key.isEmpty() && meaning.candidates.isEmpty())
        return {};
    return {{columns.header, columns.values.first(), {}, heading, true}};
}

/// Whether a heading speaks of a number of GPUs, or a person said that it does.
bool headsGpus(const QString &heading, const ImportChoices &choices)
{
    return headingMeaning(heading) || isUnit(heading) ||
           heading.contains(QLatin1String("gpu"), Qt::CaseInsensitive) ||
           mappedWord(choices, heading).has_value();
}

} // namespace

QString crossingText()
{
    return ExchangeText::tr("Some hours fall on another day in the zone of their group; they stay "
                            "with the days that their row names");
}

SheetContent turnedLongTable(const SheetContent &sheet,
                             const LongColumns &columns,
                             const ImportChoices &choices,
                             const Plan &plan,
                             const Catalog &catalog)
{
    SheetContent turned = Turning(sheet, columns, choices, plan, catalog).turned();
    const QString heading = headingOfValues(sheet, columns);
    turned.above = lineOfValues(heading, columns, plan, catalog);
    if (!heading.isEmpty() && turned.counted.isEmpty() && turned.above.isEmpty() &&
        !headsGpus(heading, choices))
        turned.remarks.append(
            {-1,
             columns.values.first(),
             TurnRemark::Weight::Note,
             ExchangeText::tr("“%1” is no known word for a number of GPUs; its numbers are taken "
                              "as GPUs")
                 .arg(heading.left(40))});
    return turned;
}

} // namespace kf
