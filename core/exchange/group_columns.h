// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the rows and columns of a foreign sheet are taken for when groups are read from it, and what
// can be assumed of that by looking at the sheet.

#include "core/base/day.h"
#include "core/demand/demand.h"
#include "core/exchange/sheet_content.h"
#include "core/exchange/sheet_numbers.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace kf {

/// Columns behind these are left out: they would be more than a person can look through.
inline constexpr int kMaxImportColumns = 256;

enum class ColumnUse { LeftOut, Name, Kind, Accelerator, Zone, DayType, GroupId, Hour };

struct ColumnRole {
    ColumnUse use = ColumnUse::LeftOut;
    int hour = 0;                    ///< 0..23, in which an Hour begins
    int minute = 0;                  ///< 0..59, of that hour
    int minutes = 60;                ///< how long it lasts
    std::optional<qint64> instant{}; ///< seconds since 1970 (UTC) where the heading names a zone:
                                     ///< each group's zone then says which hour it is

    bool operator==(const ColumnRole &) const = default;
};

/// What happens with the groups that the plan has.
enum class ImportMode {
    Add,     ///< they stay, what is read is added
    Replace, ///< those of the same name take what is read, the others go
    Update,  ///< those of the same name take what is read, the others stay
};

/// Where the hours stand, as a person says it.
enum class HoursPlace {
    Recognised, ///< nobody said it: by the look, a question where that is not plain
    Columns,    ///< each column is an hour; headings name the beginning
    Rows,       ///< each row is an hour
    Long,       ///< each row is one number of one group at one time
    InOrder,    ///< the columns of numbers are 00 to 23 in their order, whatever they are called
};

/// What becomes of rows and columns that the spreadsheet does not show.
enum class HiddenCells {
    AsUsual, ///< rows are left out, columns are taken
    Taken,
    LeftOut,
};

/// What an hour takes of numbers for parts of it, or for several days.
enum class HourParts { Largest, Mean };

/// What becomes of weekdays and weekends where the plan has one day type.
enum class SheetDaysUse {
    AsUsual,       ///< two day types where the sheet calls both by their names, else a question
    Split,         ///< the plan's one day type becomes two
    Together,      ///< an hour takes the largest, or the mean, of all days
    WeekdaysAlone, ///< weekends are left out
};

/// What the number of a block of several hours is.
enum class BlockUse {
    Ask,      ///< nobody said it
    EachHour, ///< as many accelerators in each of its hours
    Shared,   ///< the GPU-hours of all its hours together
};

/// What counts where a group has several numbers for the same time.
enum class TwiceUse {
    Ask,
    Largest,
    Mean,
    Sum,
    Last,
    Apart, ///< rows with words such as "max" in their names are groups of their own
};

/// What stands first in dates such as 1/5/2027.
enum class DateOrder { AskWhereUnclear, DayFirst, MonthFirst };

struct ImportChoices {
    std::optional<int> headerRow;
    QList<ColumnRole> columns; ///< of the first kMaxImportColumns columns
    QMap<int, bool> rows;      ///< rows that a person took or left out; the others go by their look
    DecimalMark mark = DecimalMark::AskWhereUnclear;
    bool emptyHoursAreZero = false;          ///< blanks, dashes, hours that have no column
    GroupKind kind = GroupKind::Exploratory; ///< where the sheet says nothing
    AcceleratorKey accelerator;              ///< where the sheet says nothing; may be empty
    std::optional<Id> dayType;               ///< absent: every day type gets the hours
    ImportMode mode = ImportMode::Add;
    HoursPlace hours = HoursPlace::Recognised;
    HourParts parts = HourParts::Largest;
    HiddenCells hidden = HiddenCells::AsUsual;
    SheetDaysUse days = SheetDaysUse::AsUsual;
    DateOrder dates = DateOrder::AskWhereUnclear;
    BlockUse blocks = BlockUse::Ask;
    TwiceUse twice = TwiceUse::Ask;
    QString only; ///< the text of a column ("January"), or a month of dates ("2027-01"): rows with
                  ///< another one are left out; empty: all are taken
    QMap<QString, QString> words; ///< what words of the sheet mean, once for all rows; see mapWord
    std::optional<QString> zone;  ///< of new groups where the sheet says nothing; the plan's where
                                  ///< absent

    bool operator==(const ImportChoices &) const = default;
};

/// Meanings in ImportChoices::words that are no id: the row of that name is left out, or taken
/// although it looks like a sum.
inline constexpr QLatin1StringView kLeaveRowOut("leave-out");
inline constexpr QLatin1StringView kTakeRow("take");

/// The meaning of the heading of the column that holds the demand, in a table with a row for each
/// time.
inline constexpr QLatin1StringView kValueColumn("value");

/// The word whose meaning names the group of a sheet that has no column of names.
inline constexpr QLatin1StringView kNameWord("name");

/// The word for the empty cells of a column of accelerators, below cells that name one, and its
/// meaning that each is as the cell above it (merged cells come out of a spreadsheet so).
inline constexpr QLatin1StringView kEmptyAccelerator("(empty)");
inline constexpr QLatin1StringView kAsAbove("above");

/// Likewise of columns of zones, of kinds and of days, and what an empty cell there can mean
/// beside.
inline constexpr QLatin1StringView kEmptyZone("(empty zone)");
inline constexpr QLatin1StringView kEmptyKind("(empty kind)");
inline constexpr QLatin1StringView kEmptyDay("(empty day)");
inline constexpr QLatin1StringView kAsInPlan("plan");
inline constexpr QLatin1StringView kEveryDay("every");

/// The word for rows with hours of their own above rows of their days.
inline constexpr QLatin1StringView kRowAboveDays("(row above days)");

/// The word for empty cells of names below a name; kAsAbove: they are of the group above.
inline constexpr QLatin1StringView kEmptyName("(empty name)");

/// The word for a second table below the first.
inline constexpr QLatin1StringView kSecondTable("(second table)");

/// A meaning of kNameWord: the numbers that stand beside the hours name the rows.
inline constexpr QLatin1StringView kNumbersAreNames("(numbers)");

/// The meaning of a name with a word of days ("Vision weekend") that is another group's name beside
/// it: that group on those days. The group itself is then of the other days.
inline constexpr QLatin1StringView kDayOfGroup("day");

/// The meaning of a zone in a title that says nothing of the hours: each group has its own ones.
inline constexpr QLatin1StringView kZonesOfGroups("groups");

/// The meanings of a heading such as "Hour ending" above hours that can be either.
inline constexpr QLatin1StringView kHoursEnd("end");
inline constexpr QLatin1StringView kHoursBegin("begin");

/// Says what a word of the sheet means: the id of an accelerator, a zone, a kind, a day type or a
/// group of the plan; a number for a cell of an hour ("-" is 0, "" is 0 for blanks); kLeaveRowOut
/// or kTakeRow for the name of a row. Upper and lower case are alike.
void mapWord(ImportChoices &choices, const QString &word, const QString &meaning);

/// What a person said the word means; nothing where nobody said it.
std::optional<QString> mappedWord(const ImportChoices &choices, const QString &word);

/// The row that heads the columns; nothing where there seems to be none.
std::optional<int> guessedHeaderRow(const SheetContent &sheet);

/// What the columns are for, by their heading, else by what stands in them.
QList<ColumnRole> guessedColumns(const SheetContent &sheet, std::optional<int> headerRow);

/// Header, columns and decimal mark as the sheet looks, the rest as it is in `choices`.
ImportChoices guessedChoices(const SheetContent &sheet, ImportChoices choices);

/// The columns of numbers that can be the hours of a day, whatever they are called: 24, 48 or 96 of
/// them, another number where it is not plain which these are.
QList<int> columnsInOrder(const SheetContent &sheet, std::optional<int> headerRow);

/// `roles` with the hours 00 to 23 for these columns; unchanged where they are no full day.
QList<ColumnRole>
withHoursInOrder(QList<ColumnRole> roles, const SheetContent &sheet, std::optional<int> headerRow);

/// The 23, 24 or 25 hours of a day that has so many columns; nothing for other numbers.
std::optional<int> hoursOfDay(int columns);

/// True for 24, 48 and 96.
bool isDayOfParts(int columns);

/// The texts of a row, at most kMaxImportColumns of them.
QStringList lineOfRow(const SheetContent &sheet, int row);

} // namespace kf
