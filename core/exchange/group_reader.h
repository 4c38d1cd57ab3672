// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Walks a foreign sheet row by row and makes groups of it, with a remark for everything that is not
// plain and a question for everything that only a person can say.

#include "core/exchange/counted_words.h"
#include "core/exchange/group_import.h"
#include "core/exchange/sheet_days.h"
#include "core/exchange/sum_lines.h"
#include "core/exchange/word_lookup.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace kf {

class GroupReader {
public:
    /// All of them must outlive this.
    GroupReader(const SheetContent &sheet,
                const ImportChoices &choices,
                const Plan &plan,
                const Catalog &catalog);

    ImportedSheet read();

private:
    using Row = QList<BlockCell>;

    struct HourColumn {
        int column = 0;
        ColumnRole role;
    };

    /// What the hours of a group and day type were made of so far.
    struct Filled {
        Id dayType; ///< empty: all of them, or one that is not known
        Hours hours{};
        int rows = 0;
        QString day; ///< the word of the sheet that named the day type
    };

    /// Why the cell of an hour cannot be taken.
    enum class HourFlaw {
        Date,
        NoStoredValue,
        NoRow,
        Empty,
        Negative,
        TooLarge,
        Unclear,
        NoNumber
    };

    /// A column that tells rows of one group apart: months, versions.
    struct TellingColumn {
        int column = 0;
        QStringList texts;
        bool isPeriod = false;   ///< by its heading
        bool areFigures = false; ///< "mean", "max"
        bool isUnknown = false;  ///< its heading is in no list: it can hold days, or versions
    };

    // Columns
    void findColumns();
    QString columnName(int column) const;
    void takeHourColumn(int column, const ColumnRole &role);
    bool isClockChange() const;
    bool isInZoneOfPlan() const;
    bool areWholeHoursApart() const;
    void takeZoneOfPlan();
    void askAboutDayOfTable();
    void takeZoneOfHours();
    void takeZoneForGroups(const QString &zone);
    void remarkOnZone(const QString &zone, const QString &text);
    void placeHours(int minutesAhead);
    QString endHeading() const;
    void askIfHoursEnd();
    bool isDayTwice() const;
    bool isCountedOdd(ImportQuestion &question, const QList<int> &columns) const;
    void remarkOnSharedNumbers();
    void noteCrossing(int row, const ColumnRole &role, const Group &group);
    void checkColumns();
    void findSayings();
    bool holdsUnits(int column) const;
    QString reasonAgainst(int row);
    bool isOfCores(int row) const;
    bool isRowOfCores(int row, const CountedText &word) const;
    void
    askAboutSaying(int row, int column, bool isStatus, const QString &heading, const QString &word);
    void askIfGroup(int row, const QString &name, const QString &text);
    QString countedText() const;
    void askWhatIsCounted();
    AcceleratorKey generalAccelerator() const;
    void checkMissingHours();
    void askForName();
    void askForHours();
    void askForValues();
    void askIfRowsAreHours();
    bool askIfAllDay();
    bool isHalfOfDayUnsaid() const;
    void askForOrder(int column);
    bool askAboutDoubt();
    void remarkOnHalves();
    void remarkOnParts();
    void remarkOnLeftOutColumns();
    QString reasonOfColumn(int column);
    bool saysGpusAlone(int column) const;
    void remarkOnDifferences(int column, SumKind kind, const QList<int> &rows);
    void askAboutBlocks();

    void askAboutOpenWords();

    // Several numbers for one hour
    void askAboutTwice();
    void offerMonths();
    void findTwice();
    QString twiceKey(int row) const;
    QList<QList<int>> rowsTwice() const;
    bool areInOtherTables(const QList<QList<int>> &same) const;
    std::optional<TellingColumn> tellingColumn(const QList<QList<int>> &same) const;
    bool takeOnly(const TellingColumn &telling);
    void askWhichCounts(const QList<QList<int>> &same, const std::optional<TellingColumn> &telling);
    void checkOnly();

    // Lines above the table
    void takeAbove();
    void takeDaysAbove();
    void takeAcceleratorAbove();
    void askAboutAccelerator(const LineAbove &line, const Meaning &meaning);
    void takeKindAbove();
    void remarkOnAbove();

    // Weekdays, weekends and dates
    void takeDays();
    ImportQuestion questionOfDays() const;
    void askAboutDates();
    void askAboutDay(int row, const QString &word);
    void noteEmptyDay(int row);
    bool areDaysSpread();
    void askAboutEmptyDay(int row);
    void askAboutDaysOfNames();
    void askAboutMissingDays();

    // Hidden rows and columns
    void offerHidden();
    void offerHiddenRows(int count);
    void offerHiddenColumns(const QList<int> &columns);
    void offerOther(ImportQuestion offer, const QStringList &names, bool areTaken);

    // Rows
    void findFates();
    RowFate fateOf(int row);
    std::optional<RowFate> fateOfSpecialRow(int row);
    bool repeatsHeadings(int row) const;
    bool mayBeHeadings(int row) const;
    bool isWorkedOut(int row) const;
    bool isUnitRow(int row);
    bool countsHours(int row) const;
    bool namesOtherHours(int row) const;
    RowFate askAboutSecondTable(int row);
    bool beginsOtherTable(int row) const;
    qsizetype wordsForHours(int row) const;
    RowFate endTable(int row);
    bool isBrokenSum(int row) const;
    bool isStatistic(int row) const;
    RowFate askAboutStatistic(int row);
    void findMergedNumbers();
    bool sharesNumbers(int row) const;
    RowFate askAboutSharedNumbers(int row);
    bool isHiddenRow(int row);
    void findSums();
    QString sumNameOf(int row) const;
    std::optional<NumberRow> numbersOf(int row, bool &isPlain) const;
    QList<SumFinding> sumsOf(const QList<NumberRow> &hidden) const;
    bool isPlainHour(int row, int column, double value, const NumberReadings &readings) const;
    void takeSum(const SumFinding &sum);
    QString reasonOf(const SumFinding &sum) const;
    void leaveOut(int row, const QString &reason);

    // Groups
    void findNames();
    void takeRow(int row);
    void keepGroupOf(int row);
    std::optional<qsizetype> groupSoFar(int row, const QString &name, const DayOfRow &day);
    qsizetype startGroup(int row, const QString &name);
    Group newGroup() const;
    std::optional<qsizetype> groupOfPlan(int row, const QString &name);
    QList<qsizetype> narrowed(const QList<qsizetype> &groups, int row) const;
    QString ownWordsOf(const QString &name, const Group &group) const;
    std::optional<qsizetype> groupById(int row, const QString &name) const;
    void checkNames();
    void findDeleted();
    void checkCount();

    // Cells
    QString nameOfRow(int row) const { return m_names.value(row); }
    QString nameKeyOfRow(int row) const { return m_nameKeys.value(row); }
    QString writtenName(int row, const QString &above) const;
    QString numberedName(int row) const;
    void findNumbersOfRows();
    bool hasHoursAt(int row) const;
    void askForEmptyName(int row);
    void checkName(int row, const QString &name);
    void checkUnitName(int row, const QString &name);
    bool askAboutGarbledName(int row, const QString &name);
    void takeKind(int row, Group &group);
    void takeEmptyKind(int row, Group &group);
    void takeAccelerator(int row, Group &group);
    void remarkOnOtherAccelerator(int row, const Group &group, const AcceleratorKey &key);
    void takeEmptyAccelerator(int row, Group &group);
    QString acceleratorOfName(int row);
    QString acceleratorOfUnit(int row);
    void remarkOnMachines(int row, const QString &text);
    void findSectionAccelerator(int row, const QString &only);
    void findSectionZone(int row, const QString &only);
    void askAboutPlace(int row, const QString &place, const QString &zone);
    void remarkOnSlices(int row);
    void takeZone(int row, Group &group);
    void takeEmptyZone(int row, Group &group);
    QList<ImportAnswer> answersFor(ColumnUse use, const QString &word = {});
    QList<ImportAnswer>
    candidatesFor(ColumnUse use, const QString &word, const QStringList &candidates);
    static QString
    candidatesText(const QString &word, const Meaning &meaning, const QList<ImportAnswer> &answers);
    QString meaning(int row,
                    ColumnUse use,
                    const QString &text,
                    const WordLookup &lookup,
                    const QString &unknown);
    void takeHours(int row, qsizetype index, const DayOfRow &day);
    Hours hoursOf(int row, const Group &group);
    int minuteOf(const ColumnRole &role, const Group &group);
    Filled &filledOf(qsizetype index, const Id &dayType);
    double hourIn(int row, qsizetype hour);
    std::optional<double> mappedNumber(const BlockCell &cell) const;
    double oddHourIn(int row, int column);
    std::optional<double> numberAt(int row, int column) const;
    std::optional<double> countedNumber(const BlockCell &cell,
                                        const NumberReadings &readings) const;
    HourFlaw flawOf(int row, int column) const;
    void askAboutHour(int row, int column);
    ImportQuestion questionOfHour(int row, int column, HourFlaw flaw) const;
    bool isOfUnitAsked(int row, int column);
    void askForNumber(ImportQuestion &question, const QString &text) const;
    void askForMark(ImportQuestion &question, const BlockCell &cell) const;
    void askAboutEmptyHour(ImportQuestion &question, const QString &text) const;
    void remarkOnMarks();
    void remarkOnMixedMarks();
    QString hourOfColumn(int column) const;

    // Remarks
    void takeTurnRemarks();
    static QString quoted(const QString &text);
    QString textAt(int row, int column) const;
    QString textOf(int row, ColumnUse use) const;
    int columnOf(ColumnUse use) const { return m_columns.value(use, -1); }
    std::optional<CellOddity> oddityAt(int row, int column) const;
    void remark(int row, int column, const QString &text);
    qsizetype ask(ImportQuestion question);
    void countProblem(int row);
    QString leaveOutOption(int row) const;
    void putProblemsFirst();

    const SheetContent &m_sheet;
    const ImportChoices &m_choices;
    const Catalog &m_catalog;
    SheetDays m_days;
    const Plan m_plan;  ///< with the day types that the sheet asks for
    WordLookup m_kinds; ///< these three only where the sheet has such a column
    WordLookup m_accelerators;
    WordLookup m_zones;
    QHash<ColumnUse, int> m_columns; ///< of the single columns
    QList<HourColumn> m_hours;
    QList<std::pair<int, RowSaying>> m_sayings; ///< columns that say what becomes of rows
    std::optional<int> m_clockGap;              ///< the hour that a day of clock change has not
    QList<int> m_hiddenRows;                    ///< that hold hours
    QHash<int, int> m_mergedAbove;              ///< rows, and those that their numbers stand in
    bool m_isBehindTable = false;               ///< another table began above
    QSet<int> m_workedOutRows;                  ///< left out, since workloads give their hours
    QStringList m_names;                        ///< of each row
    QStringList m_nameKeys;                     ///< nameKey() of them
    int m_firstNamed = -1;                      ///< the first row that has a name
    int m_unnamedRows = 0;                      ///< that hold hours, of one day
    int m_numbersColumn = -1;                   ///< what numbers the rows before the hours
    QList<NumberRow> m_numbers;                 ///< the rows of which all hours are numbers
    QList<int> m_plainRows;                     ///< of each row: its index there, where none of its
                                                ///< numbers needs a word; else -1
    QHash<QString, QList<qsizetype>> m_byName;  ///< groups of the plan
    QHash<QString, QList<qsizetype>> m_taken;   ///< groups of the sheet
    QList<QList<Filled>> m_filled;              ///< of each group of the sheet
    QHash<int, QString> m_sectionDays;          ///< rows below a row that only names a day
    QString m_section;
    QHash<int, QString> m_sectionAccelerators; ///< rows below a row that only names an accelerator
    QString m_sectionAccelerator;
    QHash<int, QString> m_sectionZones; ///< rows below a row that only names a zone
    QString m_sectionZone;
    bool m_knowsZones = false;    ///< m_zones are there without a column of them
    bool m_knowsSections = false; ///< m_accelerators are there without a column of them
    QString m_acceleratorAbove;   ///< what the last row with one says in its cell
    QString m_zoneAbove;          ///< likewise
    QString m_kindAbove;
    QString m_dayAbove;
    std::optional<bool> m_areDaysSpread; ///< once looked at
    QSet<int> m_belowDays;   ///< rows with an empty cell below a day, of which nobody said what
                             ///< it means
    QSet<QString> m_saidOut; ///< what was left out of a turned sheet, and why
    QString m_unit;
    std::optional<QString> m_zoneOfSheet; ///< that new groups get where nothing says another one
    std::optional<GroupKind> m_kindOfSheet;
    QSet<std::pair<int, int>> m_usedAbove; ///< cells above the table of which something is taken
    QSet<Id> m_kept;                       ///< groups of the plan that the sheet names
    QHash<QString, qsizetype> m_asked;     ///< index of each open question
    QHash<std::pair<int, QString>, QList<ImportAnswer>>
        m_answers;                              ///< what a use and a word can mean
    QHash<QString, qsizetype> m_hoursAsked;     ///< likewise, of hours, by flaw and text
    bool m_tookOnly = false;                    ///< the rows that a person named alone
    QSet<int> m_twice;                          ///< rows whose group stands in a row above too
    QHash<QString, qsizetype> m_groupOfKey;     ///< of twiceKey(), where a person said what counts
    QHash<QByteArray, QTimeZone> m_zoneOffsets; ///< zones that were looked up
    int m_sharing = -1;  ///< the first row with a number that begins within an hour
    int m_crossing = -1; ///< the first row of a day with an hour that falls on another one
    int m_unclear = 0;   ///< numbers that read differently with the other decimal mark
    std::pair<int, int> m_firstUnclear;
    QHash<QString, qsizetype> m_unitsAsked; ///< the question about the first number with a unit
    int m_withUnits = 0;
    std::pair<int, int> m_firstWithUnit;
    int m_percents = 0;
    std::pair<int, int> m_firstPercent;
    ImportedSheet m_read;
};

/// The one text of a row; empty where it has none, a number or several.
QString onlyTextOf(const QList<BlockCell> &row);

/// The day that a row gives to those below it: it holds nothing else, or repeats the headings
/// behind it. Empty for other rows.
QString sectionDay(const SheetContent &sheet, const ImportChoices &choices, int row);

/// Names that differ in case and spaces only are the same.
QString nameKey(const QString &name);

/// `--map "WORD=MEANING"`.
QString mapOption(const QString &word, const QString &meaning);

} // namespace kf
