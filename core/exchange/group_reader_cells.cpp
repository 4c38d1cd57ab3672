// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of one row: name, kind, accelerator, zone and hours.

#include "core/base/number_text.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"
#include "core/plan/edits/cells.h"

#include <algorithm>

namespace kf {

namespace {

QString plainNumberText(double value)
{
    return QString::fromLatin1(shortestText(value));
}

bool holdsControls(const QString &text)
{
    return !text.isValidUtf16() || std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

} // namespace

void GroupReader::takeName(int row, Group &group)
{
    const int column = m_columns.value(ColumnUse::Name, -1);
    if (column < 0)
        return;
    group.name = textAt(row, column).simplified();
    if (oddityAt(row, column))
        remark(row, column, true, hourProblem({}, oddityAt(row, column)));
    else if (group.name.isEmpty())
        remark(row, column, true, ExchangeText::tr("The group has no name"));
    else if (holdsControls(group.name))
        remark(row, column, true, ExchangeText::tr("The name holds characters that are no text"));
}

QString GroupReader::meaning(int row, int column, const WordLookup &lookup, const QString &unknown)
{
    const QString text = textAt(row, column).simplified();
    const Meaning meaning = lookup.meaningOf(text);
    if (meaning.key.isEmpty() && meaning.candidates.isEmpty()) {
        remark(row, column, true, unknown.arg(quoted(text)));
    } else if (meaning.key.isEmpty()) {
        remark(row,
               column,
               true,
               ExchangeText::tr("“%1” can mean %2; write one of these")
                   .arg(quoted(text), meaning.candidates.mid(0, 4).join(QStringLiteral(", "))));
    } else if (!meaning.isOwnName) {
        remark(row,
               column,
               false,
               ExchangeText::tr("“%1” is taken as %2").arg(quoted(text), meaning.key));
    }
    return meaning.key;
}

void GroupReader::takeKind(int row, Group &group)
{
    const int column = m_columns.value(ColumnUse::Kind, -1);
    if (column < 0 || m_sheet.block.rows[row][column].isEmpty())
        return;
    const QString word = meaning(
        row,
        column,
        m_kinds,
        ExchangeText::tr("“%1” is no kind of group; write scheduled, exploratory or serving"));
    group.kind = enumFromWord<GroupKind>(word.toUtf8()).value_or(group.kind);
}

void GroupReader::takeAccelerator(int row, Group &group)
{
    const int column = m_columns.value(ColumnUse::Accelerator, -1);
    if (column >= 0 && !m_sheet.block.rows[row][column].isEmpty()) {
        const QString key = meaning(
            row,
            column,
            m_accelerators,
            ExchangeText::tr("“%1” is no accelerator of the catalogue and no pool of the plan"));
        if (!key.isEmpty())
            group.accelerator = key;
        return;
    }
    if (group.accelerator.isEmpty())
        remark(row,
               column,
               true,
               ExchangeText::tr("The group has no accelerator; choose one for rows without"));
}

void GroupReader::takeZone(int row, Group &group)
{
    const int column = m_columns.value(ColumnUse::Zone, -1);
    if (column < 0 || m_sheet.block.rows[row][column].isEmpty())
        return;
    const QString zone =
        meaning(row,
                column,
                m_zones,
                ExchangeText::tr("“%1” is no time zone; write its IANA name, like Europe/Berlin"));
    if (!zone.isEmpty())
        group.timeZone = zone;
}

void GroupReader::takeHours(int row, Group &group)
{
    Hours hours{};
    for (std::size_t hour = 0; hour < hours.size(); ++hour) {
        if (m_hourColumns[hour] >= 0)
            hours[hour] = hourIn(row, m_hourColumns[hour]);
    }
    for (const DayType &day : m_plan.demand.dayTypes) {
        if (!m_choices.dayType || *m_choices.dayType == day.id)
            group.demand[day.id] = hours;
    }
}

double GroupReader::hourIn(int row, int column)
{
    const BlockCell &cell = m_sheet.block.rows[row][column];
    const QString problem = hourProblem(cell, oddityAt(row, column));
    if (!problem.isEmpty()) {
        remark(row, column, true, problem);
        return 0.0;
    }
    const double value = numberIn(cell, m_choices.mark).value_or(0.0);
    if (unclearNumber(cell) && ++m_unclear == 1)
        m_firstUnclear = {row, column};
    return value;
}

/// One remark for all numbers that the decimal mark decides: there can be thousands of them.
void GroupReader::remarkOnMarks()
{
    if (m_unclear == 0)
        return;
    const auto [row, column] = m_firstUnclear;
    const BlockCell &cell = m_sheet.block.rows[row][column];
    const double value = numberIn(cell, m_choices.mark).value_or(0.0);
    remark(row,
           column,
           false,
           ExchangeText::tr(
               "%n number(s) are read by the decimal mark; “%1” is taken as %2", nullptr, m_unclear)
               .arg(cell.text.trimmed(), plainNumberText(value)));
}

QString GroupReader::hourProblem(const BlockCell &cell, std::optional<CellOddity> oddity) const
{
    if (oddity == CellOddity::Date)
        return ExchangeText::tr("The cell holds a date or a time, which is not taken");
    if (oddity == CellOddity::NoStoredValue)
        return ExchangeText::tr("The cell holds a formula without its result; open the file in a "
                                "spreadsheet program and save it again");
    if (cell.isEmpty())
        return m_choices.emptyHoursAreZero
                   ? QString()
                   : ExchangeText::tr("The hour is empty; fill it, or let empty hours count as 0");
    const std::optional<double> number = numberIn(cell, m_choices.mark);
    if (number && *number < 0.0)
        return ExchangeText::tr("The hour is negative; a demand is 0 or more");
    if (number && *number > kMostGpusInACell)
        return ExchangeText::tr("The hour is more than 1,000,000, which no group needs");
    if (number)
        return {};
    if (const auto readings = unclearNumber(cell))
        return ExchangeText::tr("“%1” can mean %2 or %3; choose the decimal mark")
            .arg(quoted(cell.text.trimmed()),
                 plainNumberText(readings->first),
                 plainNumberText(readings->second));
    return ExchangeText::tr("“%1” is not a number").arg(quoted(cell.text.trimmed()));
}

} // namespace kf
