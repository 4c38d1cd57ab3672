// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Groups out of a foreign sheet: first what would be taken, with everything that stands in the way,
// then the edit that takes it.

#include "core/catalog/catalog.h"
#include "core/exchange/group_columns.h"
#include "core/exchange/sheet_file.h"
#include "core/plan/plan.h"

#include <QList>

#include <optional>
#include <utility>

namespace kf {

/// Remarks beyond these are counted, not kept.
inline constexpr int kMostImportRemarks = 1000;

/// What becomes of a row of the sheet.
enum class RowFate { Empty, Above, Header, Taken, LeftOut };

/// Something that a person has to see. `row` and `column` are indices; -1: the sheet as a whole.
struct ImportRemark {
    int row = -1;
    int column = -1;
    bool isProblem = true; ///< false: it is taken, but read in a way that is worth knowing
    QString text;          ///< a sentence without a full stop

    bool operator==(const ImportRemark &) const = default;
};

/// A choice that settles a question.
struct ImportAnswer {
    QString text; ///< for people: "A100 SXM4 80 GB"
    QString id;   ///< what answeredChoices takes

    bool operator==(const ImportAnswer &) const = default;
};

/// What a question is about, so that the choice beside it can be shown.
enum class ImportAsk {
    Word,        ///< what `word` means: settled by mapWord
    WhichHours,  ///< which columns are which hours: kHoursInOrder ...
    Mark,        ///< the decimal mark: "." or ","
    EmptyHours,  ///< whether blanks, dashes or missing hours are 0
    Accelerator, ///< which one rows without get
    Hidden,      ///< whether hidden rows and columns are taken: kTakeRow or kLeaveRowOut
    Days,        ///< what becomes of weekdays and weekends: kDaysSplit ...
    Dates,       ///< whether day or month stands first: kDayFirst or kMonthFirst
    Blocks,      ///< what numbers for several hours are: kBlocksEach or kBlocksShared
    Twice,       ///< which of several numbers counts: kTwiceLargest ..., or onlyRows()
    Other,       ///< nothing that a choice settles
};

/// Answers to ImportAsk::WhichHours, as the command line calls them.
inline constexpr QLatin1StringView kHoursInOrder("in-order");
inline constexpr QLatin1StringView kHoursInColumns("columns");
inline constexpr QLatin1StringView kHoursInRows("rows");
inline constexpr QLatin1StringView kHoursLong("long");
inline constexpr QLatin1StringView kMissingHoursAreZero("missing-0"); ///< as EmptyHours would

/// Answers to ImportAsk::Days, as the command line calls them.
inline constexpr QLatin1StringView kDaysSplit("split");
inline constexpr QLatin1StringView kDaysTogether("together");
inline constexpr QLatin1StringView kDaysWeekdays("weekdays");

/// Answers to ImportAsk::Dates, likewise.
inline constexpr QLatin1StringView kDayFirst("dmy");
inline constexpr QLatin1StringView kMonthFirst("mdy");

/// Answers to ImportAsk::Blocks, likewise.
inline constexpr QLatin1StringView kBlocksEach("each");
inline constexpr QLatin1StringView kBlocksShared("shared");

/// Answers to ImportAsk::Twice, likewise.
inline constexpr QLatin1StringView kTwiceLargest("max");
inline constexpr QLatin1StringView kTwiceMean("mean");
inline constexpr QLatin1StringView kTwiceSum("sum");
inline constexpr QLatin1StringView kTwiceLast("last");
inline constexpr QLatin1StringView kTwiceApart("apart");

/// Decimal marks, as the command line calls them.
inline constexpr QLatin1StringView kDecimalPoint("point");
inline constexpr QLatin1StringView kDecimalComma("comma");

/// The answer to ImportAsk::Twice that takes the rows with `text` alone.
QString onlyRows(const QString &text);

/// Something that only a person can say. Nothing is imported while one is open.
struct ImportQuestion {
    ImportAsk ask = ImportAsk::Other;
    int row = -1; ///< the first place, as in a remark
    int column = -1;
    QString where{};               ///< that place in the file: "B3", "row 5", "column C", "sheet"
    QString question{};            ///< a sentence
    QString option{};              ///< of the command line, ready to be typed; empty where the file
                                   ///< itself has to be mended
    QString word{};                ///< of Word: as it stands in the sheet
    int places = 1;                ///< how many cells ask the same
    QList<ImportAnswer> answers{}; ///< to choose from; empty where there are none to offer
    QString leavesOpen{};          ///< of Word: what it does not say ("SXM or PCIe")
    bool canBeTyped = false;       ///< of Word: any text can be the answer, a name or a number

    bool operator==(const ImportQuestion &) const = default;
};

/// What is not taken, and why.
struct ImportLeftOut {
    int row = -1;
    int column = -1;
    QString where;  ///< "row 5", "column C"
    QString reason; ///< "sums rows 2 to 4"

    bool operator==(const ImportLeftOut &) const = default;
};

struct ImportedGroup {
    int row = 0; ///< the first one of the group
    Group group; ///< its id is empty where it is new; its demand is what is taken, all day types
    bool replacesOne = false; ///< the plan has it: the id says which
    QList<Id> dayTypes{};     ///< those whose hours come from the sheet, in the plan's order

    bool operator==(const ImportedGroup &) const = default;
};

/// A sheet as it would be taken.
struct ImportedSheet {
    QList<RowFate> rows;
    QList<ImportedGroup> groups;
    QList<ImportRemark> remarks;  ///< problems first, each kind in the order of the sheet
    int problems = 0;             ///< how many remarks are problems, those not kept included
    QList<int> problemRows;       ///< the rows that have some, in their order
    QList<Id> deleted;            ///< groups of the plan that go
    QList<ImportQuestion> open;   ///< every problem, equal ones gathered, with its way out
    QList<ImportQuestion> offers; ///< what was decided, and can be decided otherwise: it stops
                                  ///< nothing
    QList<ImportLeftOut> leftOut;
    QList<DayType> dayTypes; ///< what the plan's one day type becomes; empty where they stay

    bool operator==(const ImportedSheet &) const = default;
};

/// A sheet on its way: what it is read as, by which choices, and what comes of it.
struct GroupImport {
    SheetContent content; ///< hours across: the sheet itself, or what it was turned into
    ImportChoices choices;
    ImportedSheet read;

    bool operator==(const GroupImport &) const = default;
};

/// The sheet with hours across: itself where it stands so, else turned by `choices.hours` or by
/// its look. Rows, columns and choices of all that follows are those of this sheet.
SheetContent arrangedSheet(const SheetContent &sheet,
                           const ImportChoices &choices,
                           const Plan &plan,
                           const Catalog &catalog);

/// What `choices` make of an arranged sheet. Never fails: what cannot be taken is a problem.
ImportedSheet readGroups(const SheetContent &sheet,
                         const ImportChoices &choices,
                         const Plan &plan,
                         const Catalog &catalog);

/// All of it at once: arranges the sheet, completes `wanted` by the look, reads.
GroupImport importOf(const SheetContent &sheet,
                     const ImportChoices &wanted,
                     const Plan &plan,
                     const Catalog &catalog);

/// `choices` with the question answered by one of its answers (ImportAnswer::id), or, of
/// ImportAsk::Word, by any id.
ImportChoices
answeredChoices(ImportChoices choices, const ImportQuestion &question, const QString &answer);

/// The option of the command line that gives this answer.
QString optionOf(const ImportQuestion &question, const ImportAnswer &answer);

/// The sheets of a workbook that hold one day type each ("Weekday", "Weekend") and are read
/// together; empty where fewer than two do.
QList<int> dayTypeSheets(const QStringList &names, const Plan &plan);

/// True where a sheet of that name holds the hours of one day type, so that joinedSheets() is for
/// it alone too.
bool isDayTypeSheet(const QString &name);

/// Such sheets as one, with the name of its sheet in the first cell of each row.
SheetContent joinedSheets(const QList<std::pair<QString, SheetContent>> &sheets);

/// What is read of a file: its one sheet, or these sheets of a workbook, each of which holds a day
/// type where they are several. Rows of sheets that the workbook hides count as hidden rows there.
/// Other sheets that hold tables are remarked. `isDaySaid`: the name of a sheet says nothing of its
/// days. Fails as readSheet().
Result<SheetContent> contentOfSheets(const SheetFile &file,
                                     const SheetReading &reading,
                                     const QList<int> &sheets,
                                     bool isDaySaid);

/// `choices` with all rows left out that have a problem in `sheet`.
ImportChoices withoutProblemRows(ImportChoices choices, const ImportedSheet &sheet);

/// The plan with the groups of `sheet`, which was read for this plan. Fails where the sheet has a
/// problem or no group, and for what no plan may hold.
Result<Plan> importGroups(Plan plan, const ImportedSheet &sheet, const Catalog &catalog);

} // namespace kf
