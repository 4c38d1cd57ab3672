// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dates_across.h"

#include "core/exchange/hour_heading.h"

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kFewestTimes = 12;

/// The columns that are headed with a date and a time; none where they are of one date.
QList<int> timeColumns(const QList<BlockCell> &headings)
{
    QList<int> columns;
    QSet<QDate> dates;
    for (int column = 0; column < headings.size(); ++column) {
        const std::optional<HourHeading> heading = hourHeading(headings[column].text);
        const bool isStamp =
            heading && heading->form == HourHeading::Form::Clock && heading->date.has_value();
        if (!isStamp)
            continue;
        columns.append(column);
        dates.insert(*heading->date);
    }
    return dates.size() > 1 && columns.size() >= kFewestTimes ? columns : QList<int>();
}

} // namespace

SheetContent DatesAcross::placed(SheetContent turned) const
{
    for (int &row : turned.placeRows)
        row = rows.value(row, -1);
    for (std::pair<int, int> &place : turned.cellPlaces) {
        place.second = columns.value(place.first, -1);
        place.first = rows.value(place.first, -1);
    }
    for (TurnRemark &remark : turned.remarks) {
        remark.column = columns.value(remark.row, -1);
        remark.row = rows.value(remark.row, -1);
    }
    turned.emptyDay = {rows.value(turned.emptyDay.first, -1), turned.emptyDay.second};
    turned.twice.column = columns.value(turned.twice.row, -1);
    turned.twice.row = rows.value(turned.twice.row, -1);
    return turned;
}

std::optional<DatesAcross> datesAcross(const SheetContent &sheet, int header)
{
    const QList<BlockCell> &headings = sheet.block.rows[header];
    const QList<int> times = timeColumns(headings);
    const qsizetype dataRows = sheet.block.rows.size() - header - 1;
    if (times.isEmpty() || dataRows * times.size() > kMaximumBlockCells)
        return std::nullopt;
    QList<int> others;
    for (int column = 0; column < sheet.block.columns; ++column) {
        if (!times.contains(column))
            others.append(column);
    }
    DatesAcross across;
    SheetContent &table = across.table;
    table.name = sheet.name;
    table.zoneOfHours = sheet.zoneOfHours;
    table.block.columns = int(others.size()) + 2;
    const auto add = [&](int row, int time, const BlockCell &when, const BlockCell &value) {
        QList<BlockCell> cells;
        for (const int column : std::as_const(others))
            cells.append(sheet.block.rows[row][column]);
        cells.append(when);
        cells.append(value);
        const auto oddity = sheet.oddities.constFind({row, time});
        const int target = int(table.block.rows.size());
        if (oddity != sheet.oddities.cend())
            table.oddities.insert({target, int(cells.size()) - 1}, *oddity);
        if (sheet.hiddenRows.contains(row))
            table.hiddenRows.insert(target);
        table.block.rows.append(std::move(cells));
        across.rows.append(row);
        across.columns.append(time);
    };
    add(header,
        -1,
        {QStringLiteral("Date time"), std::nullopt},
        {QStringLiteral("GPUs"), std::nullopt});
    for (int row = header + 1; row < sheet.block.rows.size(); ++row) {
        const QList<BlockCell> &cells = sheet.block.rows[row];
        const bool isFilled = std::any_of(times.cbegin(), times.cend(), [&cells](int column) {
            return !cells[column].isEmpty();
        });
        if (!isFilled)
            continue;
        for (const int time : times)
            add(row, time, {headings[time].text, std::nullopt}, cells[time]);
    }
    return across;
}

} // namespace kf
