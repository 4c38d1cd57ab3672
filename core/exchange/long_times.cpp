// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/long_times.h"

#include "core/base/day.h"
#include "core/base/units.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_line.h"
#include "core/exchange/title_zone.h"

#include <QDateTime>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kf {

namespace {

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

} // namespace

LongTimes::LongTimes(const SheetContent &sheet,
                     const LongColumns &columns,
                     const ImportChoices &choices,
                     const Plan &plan,
                     const ZoneTable &zones)
    : m_sheet(sheet)
    , m_columns(columns)
    , m_choices(choices)
    , m_plan(plan)
    , m_zoneTable(zones)
{
    const ZoneOfHours &title = sheet.zoneOfHours;
    const bool isSure = title.isSure && title.isOfTable;
    const QString said = mappedWord(choices, title.zone).value_or(isSure ? title.zone : QString());
    if (!title.text.isEmpty() && minutesAhead(said, zones, plan.settings.typicalDate))
        m_zoneOfTitle = said;
    if (columns.header >= 0)
        m_ahead = zoneOfHeading(sheet.block.rows[columns.header][columns.time].text);
    static const QRegularExpression ends(
        QStringLiteral("\\b(?:hours?|hrs?|stunden?|interval|period|heures?|horas?)[ "
                       "_-]*(?:ending|ended|ends?|endet?|bis|until|fin)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (columns.header >= 0) {
        const QString heading = sheet.block.rows[columns.header][columns.time].text.simplified();
        m_endHeading = ends.match(heading).hasMatch() ? heading : QString();
    }
    readTimes();
    readDates();
    findDays();
}

void LongTimes::readTimes()
{
    int most = 0;
    int least = kMinutesPerDay;
    int step = kMinutesPerHour;
    for (qsizetype row = m_columns.header + 1; row < m_sheet.block.rows.size(); ++row) {
        const QString &text = m_sheet.block.rows[row][m_columns.time].text;
        if (text.isEmpty() || m_times.contains(text))
            continue;
        const std::optional<HourHeading> heading = timeOf(text);
        m_times.insert(text, heading);
        if (!heading)
            continue;
        m_namesEnds = m_namesEnds || heading->form == HourHeading::Form::Ending;
        m_unit = m_unit.isEmpty() ? heading->unit : m_unit;
        most = std::max(most, heading->minute);
        least = std::min(least, heading->minute);
        step = std::gcd(step, heading->minute % kMinutesPerHour);
        if (heading->date)
            noteDate({*heading->date, heading->dateForm}, text);
    }
    m_namesEnds = m_namesEnds || (most == kMinutesPerDay && least > 0);
    m_minutes = step;
    findBlocks();
    findSpans();
}

/// Shifts and hours of work: each row has a beginning and an end of its own, on the hour.
void LongTimes::findSpans()
{
    QString longest;
    for (const auto &[text, heading] : m_times.asKeyValueRange()) {
        if (!heading)
            continue;
        const bool isSpan =
            heading->end && !heading->date && heading->minute % kMinutesPerHour == 0 &&
            *heading->end % kMinutesPerHour == 0 && *heading->end != heading->minute;
        if (!isSpan)
            return;
        const int span = (*heading->end - heading->minute + kMinutesPerDay) % kMinutesPerDay;
        if (span != kMinutesPerHour && (longest.isEmpty() || text < longest))
            longest = text;
    }
    if (longest.isEmpty() || m_namesEnds)
        return;
    m_areSpans = true;
    m_longTime = m_longTime.isEmpty() ? longest : m_longTime;
}

/// Times of several hours: "00-04", or 00:00, 04:00 ... that make a day. Judged in all, as headings
/// are.
void LongTimes::findBlocks()
{
    constexpr qsizetype kMostBlocks = kMinutesPerDay / (2 * kMinutesPerHour);
    QMap<int, QString> texts;
    for (const auto &[text, heading] : m_times.asKeyValueRange()) {
        if (heading && texts.size() <= kMostBlocks)
            texts.insert(heading->minute, text);
    }
    if (texts.size() > kMostBlocks)
        return;
    const HourLine line = hourLine(texts.values());
    const QList<int> minutes = texts.keys();
    for (qsizetype i = 0; i < line.roles.size(); ++i) {
        if (line.roles[i].use != ColumnUse::Hour || line.roles[i].minutes <= kMinutesPerHour)
            continue;
        m_lengths.insert(minutes[i], line.roles[i].minutes);
        m_longTime = m_longTime.isEmpty() ? texts.value(minutes[i]) : m_longTime;
    }
}

QStringList LongTimes::months() const
{
    constexpr int kWithinAWeek = 10; // and what a person adds to one
    if (!m_order.openDate(m_choices.dates).isEmpty())
        return {};
    QMap<QDate, QString> months;
    for (const WrittenDate &written : m_dates) {
        const QDate date = settled(written);
        months.insert(date, date.toString(QStringLiteral("yyyy-MM")));
    }
    if (months.isEmpty() || months.firstKey().daysTo(months.lastKey()) < kWithinAWeek)
        return {};
    QStringList different = months.values();
    different.removeDuplicates();
    return different.size() < 2 ? QStringList() : different;
}

std::optional<QDate> LongTimes::onlyDay() const
{
    QSet<QDate> days;
    for (const WrittenDate &written : m_dates)
        days.insert(settled(written));
    return days.size() == 1 ? std::optional(*days.cbegin()) : std::nullopt;
}

void LongTimes::readDates()
{
    for (qsizetype row = m_columns.header + 1;
         m_columns.date >= 0 && row < m_sheet.block.rows.size();
         ++row) {
        const QString &text = m_sheet.block.rows[row][m_columns.date].text;
        if (m_dateOfText.contains(text))
            continue;
        DateForm form = DateForm::Plain;
        const auto date = dateOf(mappedWord(m_choices, text).value_or(text), form);
        m_dateOfText.insert(text, date ? std::optional(WrittenDate{*date, form}) : std::nullopt);
        if (date)
            noteDate({*date, form}, text);
    }
}

void LongTimes::noteDate(const WrittenDate &date, const QString &text)
{
    m_dates.insert(text, date);
    m_order.note(date.second, text);
}

void LongTimes::findDays()
{
    if (dependsOnOrder())
        m_unclearDate = m_order.openDate(m_choices.dates);
    if (m_choices.dayType || m_columns.dayType >= 0)
        return;
    const bool isOpen = !m_unclearDate.isEmpty();
    const bool isDayFirst = m_order.isDayFirst(m_choices.dates);
    m_splitsDays = splitsBy(isDayFirst) || (isOpen && splitsBy(!isDayFirst));
}

/// Whether a date is a weekday in one order and a day of a weekend in the other.
bool LongTimes::dependsOnOrder() const
{
    return std::any_of(m_dates.begin(), m_dates.end(), [](const WrittenDate &written) {
        return isWeekend(written.first) != isWeekend(withDayFirst(written.first, written.second));
    });
}

/// Whether the dates, read so, are days of types that the plan has. A plan with one day type takes
/// weekdays and weekends apart too, so that a person is told or asked.
bool LongTimes::splitsBy(bool isDayFirst) const
{
    QSet<QDate> weekdays;
    QSet<QDate> weekends;
    for (const WrittenDate &written : m_dates) {
        const QDate date = isDayFirst ? withDayFirst(written.first, written.second) : written.first;
        (isWeekend(date) ? weekends : weekdays).insert(date);
    }
    if (weekdays.size() + weekends.size() < 2)
        return false;
    if (m_plan.demand.dayTypes.size() == 1)
        return m_choices.days != SheetDaysUse::Together;
    return (weekdays.isEmpty() || hasDayType(false)) && (weekends.isEmpty() || hasDayType(true));
}

QDate LongTimes::settled(const WrittenDate &date) const
{
    return m_order.isDayFirst(m_choices.dates) ? withDayFirst(date.first, date.second) : date.first;
}

bool LongTimes::hasDayType(bool ofWeekends) const
{
    const DayClass wanted = ofWeekends ? DayClass::Weekend : DayClass::Weekday;
    const QList<DayType> &types = m_plan.demand.dayTypes;
    return std::any_of(types.begin(), types.end(), [wanted](const DayType &type) {
        return dayClass(type.id) == wanted || (type.name && dayClass(*type.name) == wanted);
    });
}

std::optional<HourHeading> LongTimes::timeOf(const QString &text) const
{
    std::optional<HourHeading> heading = hourHeading(mappedWord(m_choices, text).value_or(text));
    if (!heading)
        return std::nullopt;
    if (heading->form == HourHeading::Form::Fraction)
        heading->minute = int(std::lround(heading->number * kMinutesPerDay));
    if (!heading->offsetMinutes)
        heading->offsetMinutes = m_ahead;
    const bool isTime = heading->before.isEmpty() && heading->minute <= kMinutesPerDay;
    return isTime ? heading : std::nullopt;
}

std::optional<When> LongTimes::of(int row)
{
    const std::optional<HourHeading> heading =
        m_times.value(m_sheet.block.rows[row][m_columns.time].text);
    if (!heading)
        return std::nullopt;
    const int length = m_lengths.value(heading->minute, m_minutes);
    const int written =
        heading->end ? (*heading->end - heading->minute + kMinutesPerDay) % kMinutesPerDay : 0;
    if (written > length && written > kMinutesPerHour && !m_areSpans)
        return std::nullopt; // a span that makes no day with the others
    const int begin = heading->minute - (m_namesEnds ? length : 0);
    When when{(begin + kMinutesPerDay) % kMinutesPerDay, std::nullopt, std::nullopt};
    const int lasts = m_areSpans ? (written == 0 ? kMinutesPerDay : written) : length;
    when.hours = std::max(1, lasts / kMinutesPerHour);
    if (heading->date)
        when.date = settled({*heading->date, heading->dateForm});
    else if (m_columns.date >= 0) {
        if (const auto date = m_dateOfText.value(m_sheet.block.rows[row][m_columns.date].text))
            when.date = settled(*date);
    }
    if (begin < 0 && when.date) // what ends at midnight is of the day before
        when.date = when.date->addDays(-1);
    const QDate date = when.date.value_or(m_plan.settings.typicalDate);
    if (const std::optional<int> ahead =
            heading->offsetMinutes ? heading->offsetMinutes : aheadOn(date))
        when.instant = QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() +
                       qint64(when.minute - *ahead) * 60;
    m_nameZones = m_nameZones || heading->offsetMinutes.has_value();
    return when;
}

/// How far ahead of UTC the zone of the title is on that day.
std::optional<int> LongTimes::aheadOn(QDate date)
{
    if (m_zoneOfTitle.isEmpty())
        return std::nullopt;
    auto known = m_aheadOn.find(date);
    if (known == m_aheadOn.end())
        known = m_aheadOn.insert(date, minutesAhead(m_zoneOfTitle, m_zoneTable, date));
    return *known;
}

When LongTimes::localised(When when, const QString &zone)
{
    if (!when.instant)
        return when;
    auto known = m_zones.find(zone);
    if (known == m_zones.end())
        known = m_zones.insert(zone, QTimeZone(zone.toUtf8()));
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(*when.instant, Qt::UTC);
    const qint64 local = *when.instant + (known->isValid() ? known->offsetFromUtc(instant) : 0);
    const qint64 inDay = (local % kSecondsPerDay + kSecondsPerDay) % kSecondsPerDay;
    when.minute = int(inDay / 60);
    const QDate written = when.date.value_or(m_plan.settings.typicalDate);
    when.date = QDateTime::fromSecsSinceEpoch(local, Qt::UTC).date();
    when.isOtherDay = *when.date != written;
    return when;
}

} // namespace kf
