// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One sheet of a foreign file: its cells from the first row and column on, and which of them hold
// something that is neither a number nor a text.

#include "core/cells/cell_block.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <utility>

namespace kf {

enum class CellOddity {
    Date,          ///< a date or a time of day; the text of the cell shows it
    NoStoredValue, ///< a formula whose result the file does not hold
    NoRow,         ///< an hour of a turned sheet that no row of the file is for
};

/// How groups, hours and days stand in a sheet.
enum class SheetShape {
    HoursAcross, ///< a row for each group (and day type), a column for each hour
    HoursDown,   ///< a column for each group, a row for each hour
    LongTable,   ///< a row for each group and time
    DayBlocks,   ///< a row for each group, a block of hours for each day type
};

/// Cells that are one; the first one holds what is written there.
struct MergedCells {
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    bool operator==(const MergedCells &) const = default;
};

/// What was noticed while a sheet was turned.
struct TurnRemark {
    enum class Weight { Note, LeftOut, Problem };

    int row = -1;
    int column = -1;
    Weight weight = Weight::Note;
    QString text;
    QString word{}; ///< of a problem that mapWord settles

    bool operator==(const TurnRemark &) const = default;
};

/// Times of which a group has several numbers.
struct TwiceNumbers {
    int row = -1; ///< of the file: the first second number
    int column = -1;
    QString name{};        ///< of its group
    int places = 0;        ///< how many numbers stand beside others
    QString heading{};     ///< of the column that tells them apart, if there is one
    QStringList answers{}; ///< its texts

    bool operator==(const TwiceNumbers &) const = default;
};

/// Rows of a turned sheet that a column speaks against, and nobody said what becomes of them.
struct OpenSaying {
    bool isStatus = false;
    QString heading{};
    QString word{};

    bool operator==(const OpenSaying &) const = default;
};

/// What only a person can say of how the sheet is to be arranged: a question whose answers mapWord
/// takes.
struct OpenWord {
    int row = -1; ///< of the file
    int column = -1;
    QString word{};
    QString question{};
    QList<std::pair<QString, QString>> answers{}; ///< for people, and what the word then means

    bool operator==(const OpenWord &) const = default;
};

/// The zone that all hours of a sheet are of, by what stands above or behind them.
struct ZoneOfHours {
    QString text{};         ///< as it stands there: "All times in UTC"; empty where nothing says it
    QString zone{};         ///< the zone in it: "UTC", "CET", "Asia/Tokyo"
    bool isSure = false;    ///< false: a person has to say whether, or which one it is
    bool isPlaced = false;  ///< the hours were moved out of it while the sheet was turned
    bool isOfTable = false; ///< the heading of the times or a label says it, so that it is sure of
                            ///< tables with a row for each time too

    bool operator==(const ZoneOfHours &) const = default;
};

/// A cell above the table, which may say something of all its rows.
struct LineAbove {
    int row = -1; ///< of the file
    int column = -1;
    QString label{};      ///< "Time zone", where one stands before it
    QString text{};       ///< what stands behind it; without a label the whole cell
    bool isAlone = false; ///< nothing else stands in its row

    bool operator==(const LineAbove &) const = default;
};

struct SheetContent {
    CellBlock block;
    QMap<std::pair<int, int>, CellOddity> oddities; ///< by row and column
    QSet<int> hiddenRows{};                         ///< rows that the spreadsheet does not show
    QSet<int> hiddenColumns{};                      ///< columns likewise
    int hiddenInside = 0; ///< hidden rows of the file that are parts of rows of the turned sheet
    QList<MergedCells> merged{};
    SheetShape shape = SheetShape::HoursAcross; ///< what it had before it was turned
    QList<int> placeRows{}; ///< of a turned sheet: the row of the file that a row comes from
    QMap<std::pair<int, int>, std::pair<int, int>>
        cellPlaces{}; ///< of a turned sheet: where cells stand in the file that are no numbers
    bool daysAreDates = false;   ///< of a turned sheet: its dates became weekdays and weekends
    bool daysAreOfNames = false; ///< of a turned sheet: its days stood in the names of the groups
    QStringList valueHeadings{}; ///< of a table with a row for each time: columns that can be the
                                 ///< demand, where it is not plain which one is
    QString unclearDate{};       ///< one of them that can begin with the day or with the month
    QString longTime{};          ///< a time of it that is several hours long: "00-04"
    QStringList months{};        ///< of its dates where they are of several: "2027-01"
    bool isOnlySome = false;     ///< a person took some of its rows alone
    TwiceNumbers twice{};        ///< what it has several numbers for
    QString name{};              ///< of the sheet in its workbook
    ZoneOfHours zoneOfHours{};   ///< of titles and headings
    QList<LineAbove> above{};    ///< what stands above the table
    QString endHeading{};        ///< of a table with a row for each time: "Hour ending"
    QString counted{};           ///< a title or a name that says that no GPUs are counted
    std::pair<int, int> emptyDay{-1, -1}; ///< where the file has the first cell of days that is
                                          ///< empty below another, of a table with a row for each
                                          ///< time, where nobody said what that means
    QString countedBy{};         ///< the heading of a column that counts 24 rows, where no other
                                 ///< column says which hours they are
    QList<OpenSaying> sayings{}; ///< of a turned sheet
    QList<OpenWord> openWords{};
    bool isArrangedByWords = false; ///< what a person says of words can change its rows
    int figures = -1; ///< the column that tells several numbers of a group apart: "mean", "max"
    bool isHalfUnsaid = false;   ///< of a turned sheet: its times count to 12 twice
    QList<TurnRemark> remarks{}; ///< what turning it left open or out; places are those of the file

    bool operator==(const SheetContent &) const = default;
};

/// "A", "Z", "AA" ...: what spreadsheets call the column of that index.
QString columnLetters(int column);

/// "C5" for row 4, column 2.
QString cellAddress(int row, int column);

/// What the file calls the row that a row here comes from: "5", or "E" of a sheet that was turned;
/// empty where it comes from several. Columns likewise.
QString rowLabel(const SheetContent &sheet, int row);
QString columnLabel(const SheetContent &sheet, int column);

/// Row and column of the file, -1 for all of them or where that is not known.
std::pair<int, int> placeInFile(const SheetContent &sheet, int row, int column);

/// Where that stands in the file: "C5", "row 5", "column C"; "sheet" where both are -1.
QString placeText(const SheetContent &sheet, int row, int column);

} // namespace kf
