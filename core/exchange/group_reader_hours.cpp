// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of a row: numbers, what stands for none, parts of hours and zones.

#include "core/base/number_text.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"
#include "core/plan/edits/cells.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr int kMinutesPerHour = 60;
constexpr qint64 kSecondsPerDay = 24LL * 60 * 60;

QString plainNumberText(double value)
{
    return QString::fromLatin1(shortestText(value));
}

} // namespace

void GroupReader::takeHours(int row, qsizetype index, const DayOfRow &day)
{
    ImportedGroup &imported = m_read.groups[index];
    const Hours hours = hoursOf(row, imported.group);
    Filled &filled = filledOf(index, day.id.value_or(Id()));
    ++filled.rows;
    filled.day = day.word;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const double before = filled.hours[i];
        filled.hours[i] = m_choices.parts == HourParts::Mean
                              ? before + (hours[i] - before) / filled.rows
                              : std::max(before, hours[i]);
    }
    if (filled.rows == 2)
        remark(
            row,
            columnOf(ColumnUse::DayType),
            m_choices.parts == HourParts::Mean
                ? ExchangeText::tr("Several days are one day type: each hour takes their mean")
                : ExchangeText::tr("Several days are one day type: each hour takes the largest"));
    for (const DayType &type : m_plan.demand.dayTypes) {
        const bool isFor = day.id ? *day.id == type.id : day.word.isEmpty();
        if (!isFor)
            continue;
        imported.group.demand[type.id] = filled.hours;
        if (!imported.dayTypes.contains(type.id))
            imported.dayTypes.append(type.id);
    }
}

GroupReader::Filled &GroupReader::filledOf(qsizetype index, const Id &dayType)
{
    QList<Filled> &all = m_filled[index]; // one for each day type: a hash would be larger
    const auto known = std::find_if(
        all.begin(), all.end(), [&dayType](const Filled &each) { return each.dayType == dayType; });
    if (known != all.end())
        return *known;
    all.append(Filled{});
    all.last().dayType = dayType;
    return all.last();
}

/// Each number counts for the minutes of its column; an hour takes the largest, or the mean.
Hours GroupReader::hoursOf(int row, const Group &group)
{
    Hours sums{};
    Hours largest{};
    std::array<int, kHoursPerDay> minutes{};
    for (const HourColumn &hour : std::as_const(m_hours)) {
        const double value = hourIn(row, hour.column);
        const int begin = minuteOf(hour.role, group);
        int left = hour.role.minutes;
        for (int at = begin; left > 0;) {
            const auto slot = std::size_t(at / kMinutesPerHour % kHoursPerDay);
            const int part = std::min(left, kMinutesPerHour - at % kMinutesPerHour);
            sums[slot] += value * part;
            largest[slot] = std::max(largest[slot], value);
            minutes[slot] += part;
            at += part;
            left -= part;
        }
    }
    const bool isMean = m_choices.parts == HourParts::Mean;
    Hours hours = largest;
    for (std::size_t i = 0; isMean && i < hours.size(); ++i)
        hours[i] = minutes[i] > 0 ? sums[i] / minutes[i] : 0.0;
    if (m_clockGap) {
        const auto gap = std::size_t(*m_clockGap);
        hours[gap] = isMean ? (hours[gap - 1] + hours[gap + 1]) / 2.0
                            : std::max(hours[gap - 1], hours[gap + 1]);
    }
    return hours;
}

/// The minute of the group's day at which the column begins.
int GroupReader::minuteOf(const ColumnRole &role, const Group &group)
{
    if (!role.instant)
        return role.hour * kMinutesPerHour + role.minute;
    qint64 seconds = *role.instant;
    if (std::abs(seconds) < 2 * kSecondsPerDay) // a clock time without a date
        seconds += QDateTime(m_plan.settings.typicalDate, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    const QByteArray zone = group.timeZone.value_or(m_plan.settings.timeZone).toUtf8();
    auto known = m_zoneOffsets.constFind(zone);
    if (known == m_zoneOffsets.cend())
        known = m_zoneOffsets.insert(zone, QTimeZone(zone));
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const int offset = known->isValid() ? known->offsetFromUtc(instant) : 0;
    const qint64 local = ((seconds + offset) % kSecondsPerDay + kSecondsPerDay) % kSecondsPerDay;
    return int(local / 60);
}

double GroupReader::hourIn(int row, int column)
{
    const BlockCell &cell = m_sheet.block.rows[row][column];
    if (!m_sheet.oddities.isEmpty() && oddityAt(row, column)) {
        askAboutHour(row, column);
        return 0.0;
    }
    std::optional<double> value = numberIn(cell, m_choices.mark);
    const bool isText = !cell.number && !m_choices.words.isEmpty();
    if (const std::optional<QString> said =
            isText ? mappedWord(m_choices, cell.text) : std::nullopt) {
        bool ok = false;
        const double meant = said->toDouble(&ok);
        value = ok ? std::optional(meant) : value;
    }
    if (!value && m_choices.emptyHoursAreZero &&
        (cell.text.trimmed().isEmpty() || isDash(cell.text)))
        value = 0.0;
    if (!value || *value < 0.0 || *value > kMostGpusInACell || !std::isfinite(*value)) {
        askAboutHour(row, column);
        return 0.0;
    }
    if (cell.number)
        return *value;
    if (unclearNumber(cell) && ++m_unclear == 1)
        m_firstUnclear = {row, column};
    if (isPercent(cell.text) && ++m_percents == 1)
        m_firstPercent = {row, column};
    return *value;
}

void GroupReader::askAboutHour(int row, int column)
{
    const BlockCell &cell = m_sheet.block.rows[row][column];
    const QString text = quoted(cell.text.trimmed());
    const std::optional<CellOddity> oddity = oddityAt(row, column);
    ImportQuestion question{ImportAsk::Other, row, column};
    question.option = leaveOutOption(row);
    const std::optional<double> number = numberIn(cell, m_choices.mark);
    if (oddity == CellOddity::Date) {
        question.question = ExchangeText::tr("The cell holds a date or a time, which is not taken");
    } else if (oddity == CellOddity::NoStoredValue) {
        question.question =
            ExchangeText::tr("The cell holds a formula without its result; open the file in a "
                             "spreadsheet program and save it again");
    } else if (cell.text.trimmed().isEmpty() || isDash(cell.text)) {
        return askAboutEmptyHour(row, column);
    } else if (number && *number < 0.0) {
        question.question = ExchangeText::tr("The hour is negative; a demand is 0 or more");
    } else if (number) {
        question.question =
            ExchangeText::tr("The hour is more than 1,000,000, which no group needs");
    } else if (const auto readings = unclearNumber(cell)) {
        const QString withPoint = plainNumberText(readings->first);
        const QString withComma = plainNumberText(readings->second);
        question.ask = ImportAsk::Mark;
        question.question = ExchangeText::tr("“%1” can mean %2 or %3; choose the decimal mark")
                                .arg(text, withPoint, withComma);
        question.option = mapOption(cell.text.trimmed(), withPoint);
        question.answers = {{withPoint, QStringLiteral(".")}, {withComma, QStringLiteral(",")}};
    } else {
        question.ask = ImportAsk::Word;
        question.word = cell.text.trimmed();
        question.question = ExchangeText::tr("“%1” is not a number").arg(text);
        question.option = mapOption(question.word, QStringLiteral("NUMBER"));
        question.answers = {{ExchangeText::tr("It counts as 0"), QStringLiteral("0")}};
    }
    ask(std::move(question));
}

void GroupReader::askAboutEmptyHour(int row, int column)
{
    const QString text = textAt(row, column).trimmed();
    ImportQuestion question{ImportAsk::EmptyHours, row, column};
    question.question =
        text.isEmpty()
            ? ExchangeText::tr("The hour is empty; fill it, or let empty hours count as 0")
            : ExchangeText::tr("“%1” stands for an empty hour; let empty hours count as "
                               "0, or fill it")
                  .arg(text);
    question.option = mapOption(text, QStringLiteral("0"));
    question.answers = {{ExchangeText::tr("They count as 0"), QStringLiteral("0")}};
    ask(std::move(question));
}

/// One remark for all numbers that a reading decides: there can be thousands of them.
void GroupReader::remarkOnMarks()
{
    if (m_percents > 0) {
        const auto [row, column] = m_firstPercent;
        remark(row,
               column,
               ExchangeText::tr("%n number(s) are written as per cent; 50 % counts as 0.5",
                                nullptr,
                                m_percents));
    }
    if (m_unclear == 0)
        return;
    const auto [row, column] = m_firstUnclear;
    const BlockCell &cell = m_sheet.block.rows[row][column];
    const double value = numberIn(cell, m_choices.mark).value_or(0.0);
    remark(row,
           column,
           ExchangeText::tr(
               "%n number(s) are read by the decimal mark; “%1” is taken as %2", nullptr, m_unclear)
               .arg(cell.text.trimmed(), plainNumberText(value)));
}

} // namespace kf
