// SPDX-License-Identifier: GPL-3.0-or-later
// The columns: which of them are hours, what they leave open, what is left out.
#include "core/base/day.h"
#include "core/base/units.h"
#include "core/catalog/zone_abbreviations.h"
#include "core/exchange/all_day.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"
#include "core/exchange/hour_heading.h"
#include "core/exchange/hour_line.h"
#include "core/exchange/import_answers.h"
#include "core/exchange/title_zone.h"
#include "core/exchange/whole_times.h"
#include "core/words/time_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace kf {

namespace {

int minuteOfDay(const ColumnRole &role)
{
    return role.hour * kMinutesPerHour + role.minute;
}

/// How often each time is an hour.
QMap<int, int> timesOf(const QList<ColumnRole> &columns)
{
    QMap<int, int> counts;
    for (const ColumnRole &role : columns) {
        if (role.use == ColumnUse::Hour)
            ++counts[minuteOfDay(role)];
    }
    return counts;
}

bool areAllTwice(const QMap<int, int> &counts)
{
    return std::all_of(counts.begin(), counts.end(), [](int count) { return count == 2; });
}

} // namespace

void GroupReader::findColumns()
{
    const qsizetype columns = std::min(m_choices.columns.size(), qsizetype(m_sheet.block.columns));
    for (int column = 0; column < columns; ++column) {
        const ColumnRole role = m_choices.columns[column];
        const bool isHidden = m_sheet.hiddenColumns.contains(column);
        if (role.use == ColumnUse::LeftOut ||
            (isHidden && m_choices.hidden == HiddenCells::LeftOut))
            continue;
        if (role.use == ColumnUse::Hour) {
            takeHourColumn(column, role);
        } else if (m_columns.contains(role.use)) {
            ask({ImportAsk::Other,
                 -1,
                 column,
                 {},
                 ExchangeText::tr("%1 and %2 are chosen for the same; leave one out")
                     .arg(columnName(columnOf(role.use)), columnName(column))});
        } else {
            m_columns.insert(role.use, column);
        }
    }
}

/// As the person sees it: "column C" of the file, "row 5" of one whose hours stand below each
/// other.
QString GroupReader::columnName(int column) const
{
    return placeText(m_sheet, -1, column);
}

/// "05:00" for the column that is that hour.
QString GroupReader::hourOfColumn(int column) const
{
    return clockText(minuteOfDay(m_choices.columns.value(column)));
}

/// An hour may have several columns, one for each part of it; only where clocks are put back does
/// the same part come twice.
void GroupReader::takeHourColumn(int column, const ColumnRole &role)
{
    const auto same = std::find_if(m_hours.begin(), m_hours.end(), [&role](const HourColumn &each) {
        return !role.instant && !each.role.instant && each.role.minutes == role.minutes &&
               minuteOfDay(each.role) == minuteOfDay(role);
    });
    constexpr int kLatestChange = 3; // clocks are put back at night
    const bool isTwice = same != m_hours.end() && isClockChange() && role.hour <= kLatestChange;
    if (isTwice && role.minute == 0)
        remark(m_choices.headerRow.value_or(-1),
               column,
               ExchangeText::tr("The hour %1 stands there twice, as on a day when clocks are put "
                                "back; it takes both")
                   .arg(hourLabel(role.hour)));
    if (same != m_hours.end() && !isTwice && isDayTwice())
        ask({ImportAsk::Other,
             -1,
             -1,
             {},
             ExchangeText::tr("The headings name the hours 00 to 23 twice, and nothing above them "
                              "says of which days; put the second table into a sheet of its own, "
                              "or write the days above")});
    else if (same != m_hours.end() && !isTwice && isHalfOfDayUnsaid())
        askForOrder(column);
    else if (same != m_hours.end() && !isTwice)
        ask({ImportAsk::Other,
             -1,
             column,
             {},
             ExchangeText::tr("%1 and %2 are chosen for the same; leave one out")
                 .arg(columnName(same->column), columnName(column))});
    m_hours.append({column, role});
}

/// True where the hours are counted to 12 twice, and nothing says which half of the day is meant.
bool GroupReader::isHalfOfDayUnsaid() const
{
    constexpr int kHalfDay = 12;
    const QMap<int, int> counts = timesOf(m_choices.columns);
    return counts.size() >= kHalfDay && isDayOfParts(2 * int(counts.size())) &&
           counts.lastKey() < (kHalfDay + 1) * kMinutesPerHour && areAllTwice(counts);
}

/// True where each hour of a whole day has two columns.
bool GroupReader::isDayTwice() const
{
    const QMap<int, int> counts = timesOf(m_choices.columns);
    return isDayOfParts(int(counts.size())) && !isHalfOfDayUnsaid() && areAllTwice(counts);
}

void GroupReader::askForOrder(int column)
{
    ImportQuestion question{ImportAsk::WhichHours, m_choices.headerRow.value_or(-1), column};
    question.question = ExchangeText::tr("The headings count to 12 twice; are these 00 to 23, in "
                                         "this order?");
    question.option = QStringLiteral("--hours %1").arg(kHoursInOrder);
    question.answers = {{ExchangeText::tr("These are 00 to 23, in this order"), kHoursInOrder}};
    ask(std::move(question));
}

/// True where the columns make a day of 23 or 25 hours.
bool GroupReader::isClockChange() const
{
    int minutes = 0;
    for (const ColumnRole &role : m_choices.columns)
        minutes += role.use == ColumnUse::Hour ? role.minutes : 0;
    return std::abs(minutes - kMinutesPerDay) == kMinutesPerHour;
}

/// Tables of an earlier release name no zone: their hours are those of the plan's zone, which are
/// nobody's local hours where a group has another one, and may have been half an hour beside them.
bool GroupReader::isInZoneOfPlan() const
{
    const int header = m_choices.headerRow.value_or(-1);
    const QStringList words{QStringLiteral("group"),
                            QStringLiteral("name"),
                            QStringLiteral("kind"),
                            QStringLiteral("accelerator"),
                            QStringLiteral("h00")};
    for (int column = 0; column < words.size(); ++column) {
        if (header < 0 || column >= m_sheet.block.columns ||
            textAt(header, column) != words[column])
            return false;
    }
    return std::any_of(m_plan.demand.groups.begin(),
                       m_plan.demand.groups.end(),
                       [this](const Shared<Group> &group) {
                           return group->timeZone.value_or(m_plan.settings.timeZone) !=
                                  m_plan.settings.timeZone;
                       });
}

/// Hours of one zone are whole hours of the other.
bool GroupReader::areWholeHoursApart() const
{
    const ZoneTable &zones = m_catalog.zones();
    const QDate date = m_plan.settings.typicalDate;
    const int ofPlan = zones.offsetMinutes(m_plan.settings.timeZone, date);
    return std::all_of(
        m_plan.demand.groups.begin(), m_plan.demand.groups.end(), [&](const Shared<Group> &group) {
            const QString zone = group->timeZone.value_or(m_plan.settings.timeZone);
            return (zones.offsetMinutes(zone, date) - ofPlan) % kMinutesPerHour == 0;
        });
}

/// Such a table goes back into the zone of each group, where no hour was spread over two.
void GroupReader::takeZoneOfPlan()
{
    if (!areWholeHoursApart())
        return void(ask(
            {ImportAsk::Other,
             -1,
             -1,
             {},
             ExchangeText::tr("The hours of the table are those of the plan's zone, and groups "
                              "have zones that are no whole hours beside it; take “%1” of a "
                              "report instead, which has a column “time_zone”")
                 .arg(QStringLiteral("demand-%1.csv").arg(m_plan.demand.dayTypes.first().id))}));
    if (!m_choices.dayType && m_plan.demand.dayTypes.size() > 1 && columnOf(ColumnUse::DayType) < 0)
        askAboutDayOfTable();
    placeHours(
        m_catalog.zones().offsetMinutes(m_plan.settings.timeZone, m_plan.settings.typicalDate));
    remark(-1,
           -1,
           ExchangeText::tr("The hours of the table are those of the plan's zone; each group takes "
                            "the hours of its own"));
}

void GroupReader::askAboutDayOfTable()
{
    QStringList options;
    for (const DayType &day : m_plan.demand.dayTypes)
        options.append(QStringLiteral("--day-type %1").arg(day.id));
    ask({ImportAsk::Other,
         -1,
         -1,
         {},
         ExchangeText::tr("The table has the hours of one day type and does not say of which; "
                          "name it, or take “%1” of a report, which says it")
             .arg(QStringLiteral("demand-%1.csv").arg(m_plan.demand.dayTypes.first().id)),
         options.join(QStringLiteral("; "))});
}

/// The hours begin at those times in a zone so far ahead of UTC.
void GroupReader::placeHours(int minutesAhead)
{
    for (HourColumn &hour : m_hours)
        hour.role.instant = qint64(minuteOfDay(hour.role) - minutesAhead) * kSecondsPerMinute;
}

/// The zone that a title or all headings name.
void GroupReader::takeZoneOfHours()
{
    const ZoneOfHours &said = m_sheet.zoneOfHours;
    const bool isPlaced = std::any_of(m_hours.begin(), m_hours.end(), [](const HourColumn &hour) {
        return hour.role.instant.has_value();
    });
    const std::optional<QString> meant = mappedWord(m_choices, said.zone);
    if (said.text.isEmpty() || isPlaced || meant == QString(kZonesOfGroups))
        return;
    if (said.isPlaced) {
        takeZoneForGroups(meant.value_or(said.zone));
        const QString zone = meant.value_or(said.zone);
        return remarkOnZone(
            zone,
            ExchangeText::tr("“%1”: the times are taken as those of %2, and each group "
                             "takes the hours and days of its own zone")
                .arg(quoted(said.text), zone));
    }
    const bool isSure = said.isSure && (said.isOfTable || m_sheet.shape != SheetShape::LongTable);
    const QString zone = meant ? *meant : isSure ? said.zone : QString();
    if (const std::optional<int> ahead =
            minutesAhead(zone, m_catalog.zones(), m_plan.settings.typicalDate);
        ahead && !zone.isEmpty()) {
        placeHours(*ahead);
        takeZoneForGroups(zone);
        return remarkOnZone(
            zone,
            ExchangeText::tr("“%1”: the hours are taken as those of %2, and each group "
                             "takes the hours of its own zone")
                .arg(quoted(said.text), zone));
    }
    ImportQuestion question{ImportAsk::Word};
    question.word = said.zone;
    question.question =
        ExchangeText::tr("“%1” names a zone; are all hours in it, and which one is it?")
            .arg(quoted(said.text));
    QStringList zones = zonesMeantBy(said.zone);
    const bool isName = zones.isEmpty() && !m_catalog.zones().spelled(said.zone).isEmpty();
    if (zoneOfHeading(said.zone) || isName)
        zones = QStringList{said.zone};
    zones = nearestZonesFirst(std::move(zones), m_plan, m_catalog.zones());
    for (const QString &each : std::as_const(zones))
        question.answers.append({ExchangeText::tr("All hours are in %1").arg(each), each});
    if (zones.isEmpty())
        question.answers = zonesNear(said.zone, m_plan, m_catalog.zones());
    question.answers.append(
        {ExchangeText::tr("Each group has the hours of its own zone"), kZonesOfGroups});
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

/// Groups of which nothing else says a zone are of the one that all hours are in: their hours stay
/// as they are typed.
void GroupReader::takeZoneForGroups(const QString &zone)
{
    const QString name = m_catalog.zones().spelled(zone);
    const QString spelled = name == u"Etc/UTC" ? QStringLiteral("UTC") : name;
    if (!m_choices.zone && !spelled.isEmpty() && spelled != m_plan.settings.timeZone)
        m_zoneOfSheet = spelled;
}

void GroupReader::remarkOnZone(const QString &zone, const QString &text)
{
    remark(-1,
           -1,
           m_zoneOfSheet ? ExchangeText::tr("%1; groups that name none are in %2").arg(text, zone)
                         : text);
}

/// "Hour ending": the heading of hours that are named by their ends, whatever they are counted by.
QString GroupReader::endHeading() const
{
    static const QRegularExpression ends(
        QStringLiteral("\\b(?:hours?|hrs?|stunden?|interval|period|heures?|horas?)[ "
                       "_-]*(?:ending|ended|ends?|endet?|bis|until|fin)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const int header = m_choices.headerRow.value_or(-1);
    if (m_sheet.shape == SheetShape::LongTable || header < 0)
        return m_sheet.endHeading;
    for (int column = 0; column < m_sheet.block.columns; ++column) {
        const QString text = textAt(header, column).simplified();
        if (m_choices.columns.value(column).use != ColumnUse::Hour && ends.match(text).hasMatch())
            return text;
    }
    return {};
}

/// 0 to 23 below "Hour ending": 0 is midnight, at the end of the day or at its beginning.
void GroupReader::askIfHoursEnd()
{
    const int header = m_choices.headerRow.value_or(-1);
    const QString heading = endHeading();
    const bool isChosen =
        m_choices.hours == HoursPlace::InOrder || m_choices.hours == HoursPlace::Columns;
    const bool isNoTime = m_hours.first().role.instant || m_hours.first().role.minutes > 60;
    if (heading.isEmpty() || isChosen || isNoTime || header < 0 ||
        hourLine(lineOfRow(m_sheet, header)).namesEnds)
        return;
    const std::optional<QString> said = mappedWord(m_choices, heading);
    if (said == QString(kHoursBegin))
        return;
    if (said == QString(kHoursEnd)) {
        for (HourColumn &hour : m_hours) {
            const int minute =
                (minuteOfDay(hour.role) - hour.role.minutes + kMinutesPerDay) % kMinutesPerDay;
            hour.role.hour = minute / kMinutesPerHour;
            hour.role.minute = minute % kMinutesPerHour;
        }
        return;
    }
    ImportQuestion question{ImportAsk::Word};
    question.word = heading;
    question.question = ExchangeText::tr("“%1” says that the hours are named by their ends, and "
                                         "they count from 0; is “%2” the hour that ends then?")
                            .arg(quoted(heading), clockText(minuteOfDay(m_hours.first().role)));
    question.answers = {
        {ExchangeText::tr("Yes: 0 is the hour from 23:00 to 24:00"), kHoursEnd},
        {ExchangeText::tr("No, they are beginnings: 0 is the hour from 00:00"), kHoursBegin}};
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

void GroupReader::checkColumns()
{
    const bool hasNames = m_columns.contains(ColumnUse::Name) ||
                          m_columns.contains(ColumnUse::GroupId) ||
                          mappedWord(m_choices, kNameWord);
    if (!hasNames && m_sheet.countedBy.isEmpty())
        askForName();
    if (m_hours.isEmpty())
        return askForHours();
    const bool isInDoubt = askAboutDoubt();
    if (!isInDoubt)
        askIfHoursEnd();
    if (!isInDoubt && !isHalfOfDayUnsaid() && !isDayTwice())
        checkMissingHours();
    remarkOnParts();
    askAboutBlocks();
    if (isInZoneOfPlan())
        takeZoneOfPlan();
    else
        takeZoneOfHours();
}

void GroupReader::askForName()
{
    ImportQuestion question{ImportAsk::Word};
    question.word = kNameWord;
    question.option = mapOption(kNameWord, QStringLiteral("NAME"));
    if (m_unnamedRows < 2) {
        question.question = ExchangeText::tr("No column is chosen for the names of the groups; "
                                             "what is the one group called?");
    } else if (m_numbersColumn < 0) {
        question.question = ExchangeText::tr("No column is chosen for the names of the groups; "
                                             "what are they called, with a number behind it?");
    } else {
        question.question =
            ExchangeText::tr("No column is chosen for the names of the groups; are the numbers of "
                             "%1 their names? Else, what are they called, with that number behind "
                             "it?")
                .arg(columnName(m_numbersColumn));
        question.answers = {{ExchangeText::tr("The numbers are their names"), kNumbersAreNames}};
        question.option = optionOf(question, question.answers.first());
    }
    question.canBeTyped = true;
    ask(std::move(question));
}

void GroupReader::askForHours()
{
    if (!m_sheet.valueHeadings.isEmpty())
        return askForValues();
    if (!m_sheet.countedBy.isEmpty())
        return askIfRowsAreHours();
    if (const auto spans = headingsOfSpans(m_sheet))
        return void(ask({ImportAsk::Other,
                         -1,
                         -1,
                         {},
                         ExchangeText::tr("Each row lasts from “%1” to “%2”, and nothing says how "
                                          "many GPUs run in each hour; count them there, in 24 "
                                          "columns or in a row for each hour and group")
                             .arg(quoted(spans->first), quoted(spans->second))}));
    if (askIfAllDay())
        return;
    const QList<int> columns = columnsInOrder(m_sheet, m_choices.headerRow);
    if (columns.isEmpty())
        return void(ask({ImportAsk::Other,
                         -1,
                         -1,
                         {},
                         m_sheet.block.columns < 2
                             ? ExchangeText::tr("The sheet holds no table: no row has two cells")
                             : ExchangeText::tr("No column is chosen for the hours of the day")}));
    ImportQuestion question{
        ImportAsk::WhichHours, m_choices.headerRow.value_or(-1), columns.first()};
    question.where =
        ExchangeText::tr("%1 to %2").arg(columnName(columns.first()), columnName(columns.last()));
    if (isCountedOdd(question, columns)) {
        // which has said what is odd
    } else if (isDayOfParts(int(columns.size()))) {
        question.question =
            ExchangeText::tr("The headings of %1 name no hours that are understood; "
                             "are these 00 to 23, in this order?")
                .arg(question.where);
        question.option = QStringLiteral("--hours %1").arg(kHoursInOrder);
        question.answers = {{ExchangeText::tr("These are 00 to 23, in this order"), kHoursInOrder}};
    } else {
        question.ask = ImportAsk::Other;
        question.question = ExchangeText::tr("No column is chosen for the hours of the day; %n "
                                             "column(s) hold numbers, and 24, 48 or 96 are needed",
                                             nullptr,
                                             int(columns.size()));
    }
    ask(std::move(question));
}

/// "Team, GPUs": one number for each group, which may hold all day.
bool GroupReader::askIfAllDay()
{
    const QStringList headings = allDayHeadings(m_sheet);
    if (headings.isEmpty())
        return false;
    ImportQuestion question{ImportAsk::Word};
    question.where = placeText(m_sheet, -1, -1);
    question.word = kAllDayWord;
    question.question = ExchangeText::tr(
        "The sheet has no hours of the day; does each group need one number of GPUs all day?");
    for (const QString &heading : headings)
        question.answers.append(
            {ExchangeText::tr("“%1” holds in every hour").arg(quoted(heading)), heading});
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
    return true;
}

/// "#" counts the rows of a day, and nothing says that they are hours.
void GroupReader::askIfRowsAreHours()
{
    ImportQuestion question{ImportAsk::WhichHours};
    question.question = ExchangeText::tr("“%1” counts the rows of a day; is each row an hour, from "
                                         "00 to 23 in this order?")
                            .arg(quoted(m_sheet.countedBy));
    question.answers = {{ExchangeText::tr("Each row is an hour"), kHoursInRows}};
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

/// Numbers from 0 to 24, of which some stand there twice and others not at all, or which are in no
/// order: they are hours, and counting the columns would place them wrongly.
bool GroupReader::isCountedOdd(ImportQuestion &question, const QList<int> &columns) const
{
    const int header = m_choices.headerRow.value_or(-1);
    QMap<int, int> counts;
    QStringList twice;
    bool isInOrder = true;
    for (qsizetype i = 0; header >= 0 && i < columns.size(); ++i) {
        bool isWhole = false;
        const int hour = textAt(header, columns[i]).trimmed().toInt(&isWhole);
        if (!isWhole || hour < 0 || hour > kHoursPerDay)
            return false;
        isInOrder = isInOrder && (hour == i || hour == i - 1);
        if (++counts[hour] == 2)
            twice.append(hourLabel(hour));
    }
    if (columns.size() != kHoursPerDay || counts.size() < kHoursPerDay / 2)
        return false;
    const int first = counts.contains(kHoursPerDay) ? 1 : 0;
    QStringList missing;
    for (int hour = first; hour < first + kHoursPerDay; ++hour) {
        if (!counts.contains(hour))
            missing.append(hourLabel(hour));
    }
    question.question =
        twice.isEmpty() ? ExchangeText::tr("The headings of %1 count hours in no order; mend them")
                              .arg(question.where)
                        : ExchangeText::tr(
                              "In the headings of %1, %2 stands twice and %3 is missing; mend them")
                              .arg(question.where,
                                   twice.join(QStringLiteral(", ")),
                                   missing.join(QStringLiteral(", ")));
    if (!isInOrder || twice.size() != 1) {
        question.ask = ImportAsk::Other;
        return true;
    }
    question.question =
        ExchangeText::tr(
            "In the headings of %1, %2 stands twice and %3 is missing; are these 00 to "
            "23, in this order?")
            .arg(question.where, twice.first(), missing.join(QStringLiteral(", ")));
    question.option = QStringLiteral("--hours %1").arg(kHoursInOrder);
    question.answers = {{ExchangeText::tr("These are 00 to 23, in this order"), kHoursInOrder}};
    return true;
}

/// One question for each column that can be the demand; the answer to one settles all.
void GroupReader::askForValues()
{
    constexpr qsizetype kMost = 8;
    for (const QString &heading : m_sheet.valueHeadings.mid(0, kMost)) {
        ImportQuestion question{ImportAsk::Word};
        question.word = heading;
        question.question =
            m_sheet.valueHeadings.size() == 1
                ? ExchangeText::tr("“%1” counts something else than GPUs by its name; is it the "
                                   "demand of the groups, in GPUs?")
                      .arg(quoted(heading))
                : ExchangeText::tr(
                      "Several columns hold numbers; is “%1” the demand of the groups?")
                      .arg(quoted(heading));
        question.answers = {
            {ExchangeText::tr("Yes, take “%1”").arg(quoted(heading)), kValueColumn}};
        question.option = mapOption(heading, kValueColumn);
        ask(std::move(question));
    }
}

/// Headings that can be read in two ways count only once a person said which one is meant. True
/// where they can.
bool GroupReader::askAboutDoubt()
{
    if (m_choices.hours != HoursPlace::Recognised || !m_choices.headerRow ||
        *m_choices.headerRow >= m_sheet.block.rows.size())
        return false;
    const HourLine line = hourLine(lineOfRow(m_sheet, *m_choices.headerRow));
    const bool isAsHeaded = std::all_of(m_hours.begin(), m_hours.end(), [&line](const auto &each) {
        return line.roles.value(each.column) == each.role;
    });
    if (line.doubt == LineDoubt::None || !isAsHeaded)
        return false;
    ImportQuestion question{ImportAsk::WhichHours, *m_choices.headerRow, m_hours.first().column};
    question.option = QStringLiteral("--hours %1").arg(kHoursInOrder);
    const QString first = textAt(question.row, question.column).simplified();
    const QString last = textAt(question.row, m_hours.last().column).simplified();
    if (line.doubt == LineDoubt::BeginOrEnd) {
        question.question =
            ExchangeText::tr("“%1” to “%2” can be the ends of the hours 00 to 23 or their "
                             "beginnings")
                .arg(first, last);
        question.answers = {
            {ExchangeText::tr("They are ends: these are 00 to 23, in this order"), kHoursInOrder},
            {ExchangeText::tr("They are beginnings, as the headings say"), kHoursInColumns}};
    } else {
        question.question =
            ExchangeText::tr("“%1” to “%2” count a day on which clocks change; is it the hour 02 "
                             "that is missing or comes twice?")
                .arg(first, last);
        question.answers = {{ExchangeText::tr("Yes, in this order"), kHoursInOrder}};
    }
    ask(std::move(question));
    return true;
}

void GroupReader::checkMissingHours()
{
    std::array<bool, kHoursPerDay> isThere{};
    for (const HourColumn &hour : std::as_const(m_hours)) {
        if (hour.role.instant)
            return; // which hours these are depends on the zone of each group
        for (int minute = 0; minute < hour.role.minutes; minute += kMinutesPerHour)
            isThere[std::size_t((minuteOfDay(hour.role) + minute) / kMinutesPerHour %
                                kHoursPerDay)] = true;
    }
    QStringList missing;
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        if (!isThere[std::size_t(hour)])
            missing.append(hourLabel(hour));
    }
    if (missing.isEmpty())
        return;
    const int gap = missing.first().toInt();
    if (missing.size() == 1 && isClockChange() && gap >= 1 && gap <= 3) {
        m_clockGap = gap;
        remark(-1,
               -1,
               ExchangeText::tr("The hour %1 is missing, as on a day when clocks are put forward; "
                                "it takes the numbers beside it")
                   .arg(missing.first()));
        return;
    }
    const QString hours = missing.join(QStringLiteral(", "));
    if (m_choices.emptyHoursAreZero || mappedWord(m_choices, {}) == QStringLiteral("0")) {
        remark(-1,
               -1,
               ExchangeText::tr("The hours %1 are not in the sheet and count as 0").arg(hours));
        return;
    }
    ImportQuestion question{ImportAsk::EmptyHours};
    question.question = ExchangeText::tr("No column is chosen for the hours %1").arg(hours);
    question.option = mapOption({}, QStringLiteral("0"));
    question.answers = {{ExchangeText::tr("They count as 0"), QStringLiteral("0")}};
    const QList<int> inOrder = columnsInOrder(m_sheet, m_choices.headerRow);
    if (m_choices.hours == HoursPlace::Recognised && isDayOfParts(int(inOrder.size())) &&
        inOrder.size() > m_hours.size()) {
        question.ask = ImportAsk::WhichHours;
        question.option = QStringLiteral("--hours %1").arg(kHoursInOrder);
        question.answers = {
            {ExchangeText::tr("These are 00 to 23, in this order"), kHoursInOrder},
            {ExchangeText::tr("The missing ones count as 0"), kMissingHoursAreZero}};
    }
    ask(std::move(question));
}

/// "12 AM, 1, 2": the numbers are taken as hours of the half that stands before them.
void GroupReader::remarkOnHalves()
{
    const int header = m_choices.headerRow.value_or(-1);
    const auto isBare = [&](const HourColumn &hour) {
        const auto heading = hourHeading(textAt(header, hour.column));
        return heading && heading->form == HourHeading::Form::Bare;
    };
    const auto bare = std::find_if(m_hours.cbegin(), m_hours.cend(), isBare);
    const bool areMixed = bare != m_hours.cend() && m_choices.hours == HoursPlace::Recognised &&
                          !std::all_of(m_hours.cbegin(), m_hours.cend(), isBare);
    if (areMixed)
        remark(header,
               bare->column,
               ExchangeText::tr("The headings are read in their order: “%1” is %2")
                   .arg(textAt(header, bare->column).simplified(),
                        clockText(minuteOfDay(bare->role))));
}

void GroupReader::remarkOnParts()
{
    const int minutes = m_hours.first().role.minutes;
    const int header = m_choices.headerRow.value_or(-1);
    const int column = m_hours.first().column;
    if (minutes < kMinutesPerHour && m_choices.parts == HourParts::Largest)
        remark(
            header,
            column,
            ExchangeText::tr(
                "The sheet has a number for each %1 minutes; an hour takes the largest of its %2")
                .arg(minutes)
                .arg(kMinutesPerHour / minutes));
    else if (minutes < kMinutesPerHour)
        remark(header,
               column,
               ExchangeText::tr(
                   "The sheet has a number for each %1 minutes; an hour takes the mean of its %2")
                   .arg(minutes)
                   .arg(kMinutesPerHour / minutes));
    if (header < 0 || header >= m_sheet.block.rows.size())
        return;
    const HourLine line = hourLine(lineOfRow(m_sheet, header));
    m_unit = line.unit;
    remarkOnHalves();
    if (line.namesEnds && line.roles.value(column) == m_hours.first().role)
        remark(header,
               column,
               ExchangeText::tr("The headings name the ends: “%1” is %2")
                   .arg(quoted(textAt(header, column).simplified()),
                        clockText(minuteOfDay(m_hours.first().role))));
    if (m_hours.first().role.instant)
        remark(header,
               column,
               ExchangeText::tr("The headings name a zone; each group takes the hours of its own"));
}

} // namespace kf
