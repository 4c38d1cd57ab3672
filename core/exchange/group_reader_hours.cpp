// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of a row: numbers, what stands for none, parts of hours and zones.

#include "core/base/day.h"
#include "core/base/number_text.h"
#include "core/base/units.h"
#include "core/exchange/decimal_marks.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"
#include "core/exchange/long_table.h"
#include "core/exchange/several_numbers.h"
#include "core/plan/edits/cells.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

/// "1/2" is a half, and could be a date: nothing for other texts.
std::optional<double> writtenFraction(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,3})\\s*/\\s*(\\d{1,3})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const double below = match.hasMatch() ? match.capturedView(2).toDouble() : 0.0;
    return below > 0.0 ? std::optional(match.capturedView(1).toDouble() / below) : std::nullopt;
}

/// The number in "~8", "8x", "8*", "$8", "ca. 8": what is around it may mean something.
std::optional<double> decoratedNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:(?:ca|circa|approx|about|around|etwa|env)\\.?\\s*|[^\\d\\w\\s.,()-]{1,3}\\s*)?"
            "(\\d[\\d.,]*)(?:\\s*[^\\W\\d_]{1,8}\\.?|\\s*[^\\d\\w\\s.,()-]{1,3})?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch()
               ? readingBy(numberReadings(match.captured(1)), DecimalMark::AskWhereUnclear)
               : std::nullopt;
}

/// A number and the word or the currency at it: "8 kW", "€ 8".
struct NumberWithUnit {
    QString number;
    QString unit;
};

std::optional<NumberWithUnit> numberWithUnit(const QString &written)
{
    const QString text = written.trimmed();
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    const bool canBe = !text.isEmpty() && isDigit(text.front()) != isDigit(text.back());
    if (!canBe)
        return std::nullopt;
    static const QRegularExpression behind(
        QStringLiteral("^(\\d[\\d.,]*)\\s*(\\p{Sc}|[\\p{L}][\\p{L}/ .-]{0,14}[\\p{L}.]|h|W)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression before(QStringLiteral("^(\\p{Sc}|[A-Z]{3})\\s*(\\d[\\d.,]*)$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = behind.match(text); match.hasMatch())
        return NumberWithUnit{match.captured(1), match.captured(2)};
    if (const auto match = before.match(text); match.hasMatch())
        return NumberWithUnit{match.captured(2), match.captured(1)};
    return std::nullopt;
}

/// "8 GPUs", "8 pcs.", "1k".
bool endsWithLetter(const QString &written)
{
    const QString text = written.trimmed();
    const qsizetype last = text.size() - (text.endsWith(u'.') ? 2 : 1);
    return last >= 0 && text[last].isLetter();
}

bool isDemand(double value)
{
    return value >= 0.0 && value <= kMostGpusInACell && std::isfinite(value);
}

QString plainNumberText(double value)
{
    return QString::fromLatin1(shortestText(value));
}

/// "2x8": two machines of eight GPUs each, or eight of two.
std::optional<double> product(const QString &text)
{
    static const QRegularExpression factors(
        QStringLiteral("^(\\d{1,5})\\s*[xX*\u00d7]\\s*(\\d{1,5})$"));
    const QRegularExpressionMatch match = factors.match(text.trimmed());
    return match.hasMatch()
               ? std::optional(match.captured(1).toDouble() * match.captured(2).toDouble())
               : std::nullopt;
}

} // namespace

void GroupReader::takeHours(int row, qsizetype index, const DayOfRow &day)
{
    ImportedGroup &imported = m_read.groups[index];
    const Hours hours = hoursOf(row, imported.group);
    Filled &filled = filledOf(index, day.id.value_or(Id()));
    const bool isTwice = filled.rows > 0 && filled.day == day.word;
    ++filled.rows;
    filled.day = day.word;
    for (std::size_t i = 0; i < hours.size(); ++i) {
        const double before = filled.hours[i];
        filled.hours[i] = isTwice ? ofSeveral(m_choices.twice, before, hours[i], filled.rows)
                          : m_choices.parts == HourParts::Mean
                              ? before + (hours[i] - before) / filled.rows
                              : std::max(before, hours[i]);
    }
    if (filled.rows == 2 && !isTwice)
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
    for (qsizetype i = 0; i < m_hours.size(); ++i) {
        const HourColumn &hour = std::as_const(m_hours)[i];
        const bool isBlock =
            m_choices.blocks == BlockUse::Shared && hour.role.minutes > kMinutesPerHour;
        const double written = hourIn(row, i);
        const double value = isBlock ? written * kMinutesPerHour / hour.role.minutes : written;
        const int begin = minuteOf(hour.role, group);
        noteCrossing(row, hour.role, group);
        const bool isWithin = begin % kMinutesPerHour != 0 && hour.role.minutes == kMinutesPerHour;
        m_sharing = isWithin && m_sharing < 0 ? row : m_sharing;
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

/// An hour of a row that names its days is on another day by the clocks of the group.
void GroupReader::noteCrossing(int row, const ColumnRole &role, const Group &group)
{
    const bool isOfClock = role.instant && std::abs(*role.instant) < 2 * kSecondsPerDay;
    if (m_crossing >= 0 || !isOfClock)
        return;
    if (textOf(row, ColumnUse::DayType).isEmpty() && m_sectionDays.value(row).isEmpty())
        return;
    const QString zone = group.timeZone.value_or(m_plan.settings.timeZone);
    const qint64 local =
        *role.instant +
        qint64(m_catalog.zones().offsetMinutes(zone, m_plan.settings.typicalDate)) * 60;
    m_crossing = local < 0 || local >= kSecondsPerDay ? row : -1;
}

double GroupReader::hourIn(int row, qsizetype hour)
{
    const int plain = m_plainRows.value(row, -1);
    return plain < 0 ? oddHourIn(row, m_hours[hour].column)
                     : std::as_const(m_numbers)[plain].values[hour];
}

/// What a person said that the text of a cell stands for; numbers that can be demand need no word.
std::optional<double> GroupReader::mappedNumber(const BlockCell &cell) const
{
    if (m_choices.words.isEmpty() || (cell.number && isDemand(*cell.number)))
        return std::nullopt;
    const std::optional<QString> said = mappedWord(m_choices, cell.text);
    bool ok = false;
    const double meant = said ? said->toDouble(&ok) : 0.0;
    if (ok)
        return meant;
    const std::optional<NumberWithUnit> parts = numberWithUnit(cell.text);
    const bool isTaken = parts && mappedWord(m_choices, parts->unit) == QString(kTakeRow);
    return isTaken ? readingBy(numberReadings(parts->number), m_choices.mark) : std::nullopt;
}

/// The number of a cell that needs a look, a word or an answer.
double GroupReader::oddHourIn(int row, int column)
{
    const BlockCell &cell = m_sheet.block.rows[row][column];
    const std::optional<double> meant = mappedNumber(cell);
    if (!meant && !m_sheet.oddities.isEmpty() && oddityAt(row, column)) {
        askAboutHour(row, column);
        return 0.0;
    }
    std::optional<double> value = meant ? meant : numberIn(cell, m_choices.mark);
    if (!value && m_choices.emptyHoursAreZero &&
        (cell.text.trimmed().isEmpty() || isDash(cell.text)))
        value = 0.0;
    if (!value || !isDemand(*value)) {
        askAboutHour(row, column);
        return 0.0;
    }
    if (isPercent(cell.text) && ++m_percents == 1)
        m_firstPercent = {row, column};
    const bool hasUnit = !meant && !cell.number && endsWithLetter(cell.text);
    if (hasUnit && ++m_withUnits == 1)
        m_firstWithUnit = {row, column};
    if (!cell.number && unclearNumber(cell) && ++m_unclear == 1)
        m_firstUnclear = {row, column};
    return *value;
}

GroupReader::HourFlaw GroupReader::flawOf(int row, int column) const
{
    const BlockCell &cell = m_sheet.block.rows[row][column];
    const std::optional<CellOddity> oddity = oddityAt(row, column);
    if (oddity == CellOddity::Date)
        return HourFlaw::Date;
    if (oddity == CellOddity::NoStoredValue)
        return HourFlaw::NoStoredValue;
    if (oddity == CellOddity::NoRow)
        return HourFlaw::NoRow;
    if (cell.text.trimmed().isEmpty() || isDash(cell.text))
        return HourFlaw::Empty;
    const std::optional<double> number = numberIn(cell, m_choices.mark);
    if (number)
        return *number < 0.0 ? HourFlaw::Negative : HourFlaw::TooLarge;
    return unclearNumber(cell) ? HourFlaw::Unclear : HourFlaw::NoNumber;
}

/// There can be a million such cells: beyond the remarks that are kept, each costs a look only.
void GroupReader::askAboutHour(int row, int column)
{
    const HourFlaw flaw = flawOf(row, column);
    const bool isOfText = flaw == HourFlaw::Empty || flaw == HourFlaw::NoNumber ||
                          flaw == HourFlaw::Negative || flaw == HourFlaw::TooLarge ||
                          flaw == HourFlaw::Date;
    const bool isOfAll =
        flaw == HourFlaw::NoRow && m_hoursAsked.contains(QString::number(int(flaw)));
    const QString key = QString::number(int(flaw)) + (isOfText ? textAt(row, column) : QString());
    const qsizetype known = m_hoursAsked.value(key, -1);
    if (flaw == HourFlaw::Unclear && known >= 0) { // one answer is for all of them
        countProblem(row);
        ++m_read.open[known].places;
        if (m_read.remarks.size() < kMostImportRemarks)
            m_read.remarks.append({row, column, true, questionOfHour(row, column, flaw).question});
        return;
    }
    const bool areRemarksFull = m_read.remarks.size() >= kMostImportRemarks;
    if (isOfAll && !areRemarksFull)
        m_read.remarks.append({row, column, true, questionOfHour(row, column, flaw).question});
    if (isOfAll || (areRemarksFull && (known >= 0 || m_read.open.size() >= kMostImportRemarks))) {
        countProblem(row);
        if (known >= 0)
            ++m_read.open[known].places;
        return;
    }
    if (flaw == HourFlaw::NoNumber && known < 0 && isOfUnitAsked(row, column))
        return;
    const qsizetype asked = ask(questionOfHour(row, column, flaw));
    if (asked < 0)
        return;
    m_hoursAsked.insert(key, asked);
    const auto parts =
        flaw == HourFlaw::NoNumber ? numberWithUnit(textAt(row, column)) : std::nullopt;
    if (parts && !m_unitsAsked.contains(parts->unit))
        m_unitsAsked.insert(parts->unit, asked);
}

/// Of numbers with the same unit it is asked once what they are.
bool GroupReader::isOfUnitAsked(int row, int column)
{
    const auto parts = numberWithUnit(textAt(row, column));
    const qsizetype first = parts ? m_unitsAsked.value(parts->unit, -1) : -1;
    if (first < 0)
        return false;
    ImportQuestion &question = m_read.open[first];
    if (question.word != parts->unit) {
        question.question =
            ExchangeText::tr("“%1” stands at the numbers, as in “%2”; are they the demand in GPUs?")
                .arg(quoted(parts->unit), quoted(question.word));
        question.word = parts->unit;
        question.option = mapOption(parts->unit, kTakeRow);
        question.answers = {{ExchangeText::tr("Yes, they are GPUs"), kTakeRow}};
        question.canBeTyped = false;
    }
    ++question.places;
    countProblem(row);
    if (m_read.remarks.size() < kMostImportRemarks)
        m_read.remarks.append({row, column, true, question.question});
    return true;
}

ImportQuestion GroupReader::questionOfHour(int row, int column, HourFlaw flaw) const
{
    const BlockCell &cell = m_sheet.block.rows[row][column];
    const QString text = cell.text.trimmed();
    ImportQuestion question{ImportAsk::Other, row, column};
    question.option = leaveOutOption(row);
    switch (flaw) {
    case HourFlaw::Date:
        question.question = ExchangeText::tr("The cell holds a date or a time, which is not taken");
        askForNumber(question, text);
        break;
    case HourFlaw::NoStoredValue:
        question.question =
            ExchangeText::tr("The cell holds a formula without its result; open the file in a "
                             "spreadsheet program and save it again");
        break;
    case HourFlaw::NoRow:
        askAboutEmptyHour(question, text);
        question.where = placeText(m_sheet, -1, -1);
        question.question =
            ExchangeText::tr("No row of the table gives “%1” a number for %2; add it, or let "
                             "missing hours count as 0")
                .arg(quoted(nameOfRow(row)), hourOfColumn(column));
        break;
    case HourFlaw::Empty:
        askAboutEmptyHour(question, text);
        break;
    case HourFlaw::Negative:
        question.question = ExchangeText::tr("The hour is negative; a demand is 0 or more");
        askForNumber(question, text);
        break;
    case HourFlaw::TooLarge:
        question.question =
            ExchangeText::tr("The hour is more than 1,000,000, which no group needs");
        askForNumber(question, text);
        break;
    case HourFlaw::Unclear:
        askForMark(question, cell);
        break;
    case HourFlaw::NoNumber:
        question.question = ExchangeText::tr("“%1” is not a number").arg(quoted(text));
        askForNumber(question, text);
        break;
    }
    return question;
}

/// The number that the text stands for in all its cells.
void GroupReader::askForNumber(ImportQuestion &question, const QString &text) const
{
    if (text.isEmpty())
        return;
    question.ask = ImportAsk::Word;
    question.word = text;
    question.option = mapOption(text, QStringLiteral("NUMBER"));
    question.answers = {{ExchangeText::tr("It counts as 0"), QStringLiteral("0")}};
    std::optional<double> number = writtenFraction(text);
    if (!number && !isNumeric({text, std::nullopt}))
        number = decoratedNumber(text);
    if (!number)
        number = product(text);
    if (number)
        question.answers.prepend(
            {ExchangeText::tr("It is %1").arg(plainNumberText(*number)), plainNumberText(*number)});
    question.canBeTyped = true;
}

void GroupReader::askForMark(ImportQuestion &question, const BlockCell &cell) const
{
    const std::pair<double, double> readings = unclearNumber(cell).value_or(std::pair(0.0, 0.0));
    const QString withPoint = plainNumberText(readings.first);
    const QString withComma = plainNumberText(readings.second);
    question.ask = ImportAsk::Mark;
    question.word = cell.text.trimmed();
    question.question = ExchangeText::tr("“%1” can mean %2 or %3; choose the decimal mark")
                            .arg(quoted(cell.text.trimmed()), withPoint, withComma);
    question.answers = {
        {ExchangeText::tr("A point: it is %1").arg(withPoint), QStringLiteral(".")},
        {ExchangeText::tr("A comma: it is %1").arg(withComma), QStringLiteral(",")}};
    question.option = optionOf(question, question.answers.first());
}

void GroupReader::askAboutEmptyHour(ImportQuestion &question, const QString &text) const
{
    question.ask = ImportAsk::EmptyHours;
    question.question =
        text.isEmpty()
            ? ExchangeText::tr("The hour is empty; fill it, or let empty hours count as 0")
            : ExchangeText::tr("“%1” stands for an empty hour; let empty hours count as "
                               "0, or fill it")
                  .arg(text);
    question.option = mapOption(text, QStringLiteral("0"));
    question.answers = {{ExchangeText::tr("They count as 0"), QStringLiteral("0")}};
}

/// One remark for all numbers that a reading decides: there can be thousands of them.
void GroupReader::remarkOnMarks()
{
    remarkOnMixedMarks();
    if (m_percents > 0) {
        const auto [row, column] = m_firstPercent;
        remark(row,
               column,
               ExchangeText::tr("%n number(s) are written as per cent; 50 % counts as 0.5",
                                nullptr,
                                m_percents));
    }
    if (m_withUnits > 0) {
        const auto [row, column] = m_firstWithUnit;
        const BlockCell &cell = m_sheet.block.rows[row][column];
        remark(row,
               column,
               ExchangeText::tr("%n number(s) have a unit of their own; “%1” is taken as %2",
                                nullptr,
                                m_withUnits)
                   .arg(quoted(cell.text.trimmed()),
                        plainNumberText(numberIn(cell, m_choices.mark).value_or(0.0))));
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

void GroupReader::remarkOnMixedMarks()
{
    if (m_choices.mark != DecimalMark::AskWhereUnclear)
        return;
    QList<int> columns;
    for (const HourColumn &hour : std::as_const(m_hours))
        columns.append(hour.column);
    const MixedMarks mixed = mixedMarks(m_sheet, m_choices.headerRow, columns);
    if (!mixed.text.isEmpty())
        remark(mixed.row, mixed.column, mixed.text);
}

/// Numbers from 00:30 to 01:30: each hour is a part of two of them.
void GroupReader::remarkOnSharedNumbers()
{
    if (m_crossing >= 0)
        remark(m_crossing, -1, crossingText());
    if (m_sharing < 0)
        return;
    remark(m_sharing,
           -1,
           m_choices.parts == HourParts::Mean
               ? ExchangeText::tr("The numbers begin within an hour of the group's day, so each "
                                  "hour takes the mean of the two that it has a part of")
               : ExchangeText::tr("The numbers begin within an hour of the group's day, so each "
                                  "hour takes the larger of the two that it has a part of"));
}

} // namespace kf
