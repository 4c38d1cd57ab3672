// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of each row: a group, a sum of others, a heading, or nothing.
#include "core/exchange/counted_words.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_line.h"
#include "core/exchange/sum_text.h"
#include "core/plan/edits/cells.h"

#include <QRegularExpression>

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kMostWordsOfNote = 3; ///< "Note, do not share": no row of hours

/// What `sum` sums, as the file has it: "rows 2 to 4", "columns B to C".
QString summedText(const SheetContent &sheet, const QList<int> &rows)
{
    const bool isTurned = sheet.shape == SheetShape::HoursDown;
    QStringList names;
    for (const int row : rows) {
        const auto [inRow, inColumn] = placeInFile(sheet, row, -1);
        names.append(isTurned ? columnLetters(inColumn) : QString::number(inRow + 1));
    }
    const bool isRun = rows.last() - rows.first() == rows.size() - 1;
    if (!isTurned)
        return rowsText(names, isRun);
    return names.size() == 1 ? ExchangeText::tr("column %1").arg(names.first())
                             : ExchangeText::tr("columns %1").arg(someText(names, isRun));
}

/// "---", ":---:": what tables of plain text draw below their headings.
bool isLine(const QList<BlockCell> &cells)
{
    constexpr qsizetype kShortest = 3;
    static const QRegularExpression line(QStringLiteral("^:?[-=+_]{3,}:?$"));
    return cells.size() >= kShortest &&
           std::all_of(cells.begin(), cells.end(), [](const BlockCell &cell) {
               const QString text = cell.text.trimmed();
               return text.isEmpty() || line.match(text).hasMatch();
           });
}

/// What the text of a cell says, where it has no number of its own.
NumberReadings writtenReadings(const BlockCell &cell)
{
    return cell.number ? NumberReadings() : numberReadings(cell.text);
}

} // namespace

void GroupReader::findFates()
{
    findMergedNumbers();
    for (int row = 0; row < m_sheet.block.rows.size(); ++row) {
        m_read.rows.append(fateOf(row));
        if (!m_section.isEmpty())
            m_sectionDays.insert(row, m_section);
        noteEmptyDay(row);
        if (!m_sectionAccelerator.isEmpty())
            m_sectionAccelerators.insert(row, m_sectionAccelerator);
        if (!m_sectionZone.isEmpty())
            m_sectionZones.insert(row, m_sectionZone);
    }
    findSums();
    findTwice();
}

RowFate GroupReader::fateOf(int row)
{
    const Row &cells = m_sheet.block.rows[row];
    const int header = m_choices.headerRow.value_or(-1);
    if (row == header)
        return RowFate::Header;
    const QString only = onlyTextOf(cells);
    if (const QString day = sectionDay(m_sheet, m_choices, row); !day.isEmpty())
        m_section = day;
    else if (!only.isEmpty() && row > header) {
        findSectionAccelerator(row, only);
        findSectionZone(row, only);
    }
    if (row < header)
        return RowFate::Above;
    if (std::all_of(cells.begin(), cells.end(), [](const BlockCell &c) { return c.isEmpty(); }))
        return RowFate::Empty;
    const auto chosen = m_choices.rows.constFind(row);
    if (chosen != m_choices.rows.cend()) {
        if (!*chosen)
            leaveOut(row, ExchangeText::tr("was left out by choice"));
        return *chosen ? RowFate::Taken : RowFate::LeftOut;
    }
    return fateOfSpecialRow(row).value_or(RowFate::Taken);
}

/// A row that only names an accelerator heads those below it, where no column names one.
void GroupReader::findSectionAccelerator(int row, const QString &only)
{
    if (columnOf(ColumnUse::Accelerator) >= 0)
        return;
    if (!m_knowsSections) {
        m_accelerators = acceleratorWords(m_plan, m_catalog);
        m_knowsSections = true;
    }
    const Meaning meaning = m_accelerators.meaningOf(only);
    m_sectionAccelerator = meaning.key.isEmpty() && meaning.candidates.isEmpty() ? QString() : only;
    if (!m_sectionAccelerator.isEmpty())
        remark(row,
               -1,
               ExchangeText::tr("“%1” is taken as the GPU of the rows below it").arg(quoted(only)));
}

/// Rows that are no groups by what stands in them.
std::optional<RowFate> GroupReader::fateOfSpecialRow(int row)
{
    const Row &cells = m_sheet.block.rows[row];
    const std::optional<QString> said = mappedWord(m_choices, nameOfRow(row));
    if (said == QString(kTakeRow))
        return RowFate::Taken;
    QString reason;
    if (m_hours.isEmpty())
        return RowFate::LeftOut; // which is asked about
    const bool hasHours = std::any_of(m_hours.begin(), m_hours.end(), [&](const auto &hour) {
        return !cells[hour.column].isEmpty() || oddityAt(row, hour.column);
    });
    if (said == QString(kLeaveRowOut))
        reason = ExchangeText::tr("was left out by choice");
    else if (m_isBehindTable)
        return RowFate::LeftOut; // which was said of all of them
    else if (!hasHours && sharesNumbers(row))
        return askAboutSharedNumbers(row);
    else if (!hasHours)
        reason = ExchangeText::tr("has no hours");
    else if (nameOfRow(row).isEmpty() && mappedWord(m_choices, kEmptyName) == QString(kLeaveRowOut))
        reason = ExchangeText::tr("has no name");
    else if (isHiddenRow(row))
        reason = ExchangeText::tr("is hidden in the spreadsheet");
    else if (isLine(cells))
        reason = ExchangeText::tr("draws a line");
    else if (isWorkedOut(row)) {
        m_workedOutRows.insert(row);
        reason = ExchangeText::tr("keeps the hours that its workloads give");
    } else if (repeatsHeadings(row))
        reason = ExchangeText::tr("repeats the headings");
    else if (isUnitRow(row))
        reason = ExchangeText::tr("names the units");
    else if (namesOtherHours(row))
        return askAboutSecondTable(row);
    else if (beginsOtherTable(row))
        return endTable(row);
    else if (const qsizetype words = wordsForHours(row); words > 0 && words <= kMostWordsOfNote)
        reason = ExchangeText::tr("has words in place of hours");
    else if (isBrokenSum(row))
        reason = ExchangeText::tr("is called a sum and holds no numbers");
    else if (isStatistic(row))
        return askAboutStatistic(row);
    else
        reason = reasonAgainst(row);
    if (reason.isEmpty())
        return std::nullopt;
    leaveOut(row, reason);
    if (m_hiddenRows.contains(row) && m_choices.hidden != HiddenCells::Taken)
        remark(row, -1, ExchangeText::tr("The row is left out: %1").arg(reason));
    return RowFate::LeftOut;
}

/// Which rows have a number of their own only through a cell that is merged with one above.
void GroupReader::findMergedNumbers()
{
    QSet<int> columns;
    for (const HourColumn &hour : std::as_const(m_hours))
        columns.insert(hour.column);
    for (const MergedCells &each : m_sheet.merged) {
        const bool isNumber = each.rows > 1 && columns.contains(each.column) && each.row >= 0 &&
                              each.row < m_sheet.block.rows.size() &&
                              isNumeric(m_sheet.block.rows[each.row][each.column]);
        for (int row = each.row + 1; isNumber && row < each.row + each.rows; ++row)
            m_mergedAbove.insert(row, each.row);
    }
}

/// True for a row whose numbers are merged with those of another group.
bool GroupReader::sharesNumbers(int row) const
{
    const auto above = m_mergedAbove.constFind(row);
    const QString name = nameOfRow(row);
    return above != m_mergedAbove.cend() && !name.isEmpty() &&
           nameKey(nameOfRow(*above)) != nameKey(name);
}

/// One number is not the demand of two groups, and nobody says whose it is.
RowFate GroupReader::askAboutSharedNumbers(int row)
{
    const QString name = nameOfRow(row);
    ImportQuestion question{ImportAsk::Word, row, columnOf(ColumnUse::Name)};
    question.word = name;
    question.question = ExchangeText::tr("The cells of “%1” are merged with those of the group "
                                         "above; write its own numbers, or leave it out")
                            .arg(quoted(name));
    question.answers = {{ExchangeText::tr("Leave it out"), kLeaveRowOut}};
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
    return RowFate::LeftOut;
}

/// Notes a row with hours that the spreadsheet hides. True where such rows are left out.
bool GroupReader::isHiddenRow(int row)
{
    if (!m_sheet.hiddenRows.contains(row))
        return false;
    m_hiddenRows.append(row);
    return m_choices.hidden != HiddenCells::Taken;
}

/// A group of the plan whose hours come from its workloads: a sheet that was made of the plan names
/// it too, and what is typed there would say nothing.
bool GroupReader::isWorkedOut(int row) const
{
    if (m_choices.mode == ImportMode::Add)
        return false;
    const QString name = nameOfRow(row);
    const QList<qsizetype> named = m_byName.value(nameKeyOfRow(row));
    const std::optional<qsizetype> byId = groupById(row, name);
    if (!byId && named.size() != 1)
        return false;
    const qsizetype index = byId.value_or(named.value(0));
    return m_plan.demand.groups[index]->source == DemandSource::Workloads;
}

bool GroupReader::repeatsHeadings(int row) const
{
    const int header = m_choices.headerRow.value_or(-1);
    const bool isSame =
        header >= 0 && std::all_of(m_hours.begin(), m_hours.end(), [&](const HourColumn &hour) {
            return textAt(row, hour.column) == textAt(header, hour.column);
        });
    return isSame && mayBeHeadings(row);
}

/// A group whose demand counts up with the hours has a name; headings have a heading there.
bool GroupReader::mayBeHeadings(int row) const
{
    const QString name = textOf(row, ColumnUse::Name);
    return name.isEmpty() || headingMeaning(name) || dayClass(name);
}

/// True where the row counts the hours of a day up, from whichever on, as headings of numbers do:
/// 6, 7 ... 23, 0 ... 5.
bool GroupReader::countsHours(int row) const
{
    if (m_hours.size() != kHoursPerDay)
        return false;
    int previous = -1;
    for (const HourColumn &hour : m_hours) {
        bool isWhole = false;
        const int value = textAt(row, hour.column).toInt(&isWhole);
        const bool follows = previous < 0 || value == previous + 1 || (value < 2 && previous >= 23);
        if (!isWhole || value < 0 || value > kHoursPerDay || !follows)
            return false;
        previous = value;
    }
    return mayBeHeadings(row);
}

/// A second table below, with hours in another order: its numbers must not be read by the headings
/// of the first one. Headings name each hour once, numbers with a unit ("8 h") come again.
bool GroupReader::namesOtherHours(int row) const
{
    if (countsHours(row))
        return true;
    const BlockCell &first = m_sheet.block.rows[row][m_hours.first().column];
    if (isNumeric(first) || !hourHeading(first.text))
        return false;
    QSet<QString> texts;
    for (const HourColumn &hour : m_hours) {
        const QString text = textAt(row, hour.column);
        if (!text.isEmpty() && texts.contains(text))
            return false;
        texts.insert(text);
    }
    return hourLine(lineOfRow(m_sheet, row)).understood > 0;
}

RowFate GroupReader::askAboutSecondTable(int row)
{
    if (mappedWord(m_choices, kSecondTable) == QString(kLeaveRowOut))
        return endTable(row);
    ImportQuestion question{ImportAsk::Word, row, -1};
    question.word = kSecondTable;
    question.question =
        ExchangeText::tr("A second table begins here, with hours in another order; put it into a "
                         "sheet of its own, or leave it out");
    question.answers = {{ExchangeText::tr("Leave it out"), kLeaveRowOut}};
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
    return RowFate::LeftOut;
}

/// Below an empty row, words where the table has hours: headings of something else, which has no
/// numbers in that row.
bool GroupReader::beginsOtherTable(int row) const
{
    if (row - 1 <= m_choices.headerRow.value_or(-1))
        return false;
    const Row &above = m_sheet.block.rows[row - 1];
    const bool isBelowGap = std::all_of(
        above.begin(), above.end(), [](const BlockCell &cell) { return cell.isEmpty(); });
    const qsizetype words = wordsForHours(row);
    return isBelowGap && words > 0 && words < m_hours.size();
}

/// How many words stand in a row where its hours should; 0 where it has numbers or what stands for
/// one.
qsizetype GroupReader::wordsForHours(int row) const
{
    qsizetype words = 0;
    for (const HourColumn &hour : m_hours) {
        const BlockCell &cell = m_sheet.block.rows[row][hour.column];
        const bool isWord = !cell.isEmpty() && !isNumeric(cell) && !isDash(cell.text);
        if ((!cell.isEmpty() && !isWord) || oddityAt(row, hour.column))
            return 0;
        words += isWord && !mappedWord(m_choices, cell.text) ? 1 : 0;
    }
    return words;
}

RowFate GroupReader::endTable(int row)
{
    m_isBehindTable = true;
    const QString where = placeText(m_sheet, row, -1);
    leaveOut(row, ExchangeText::tr("begins another table, which is not read"));
    remark(
        row,
        -1,
        ExchangeText::tr("Another table begins in %1 and is left out; put it into a sheet of its "
                         "own to import it")
            .arg(where));
    return RowFate::LeftOut;
}

/// "Total" above errors of a spreadsheet ("#REF!").
bool GroupReader::isBrokenSum(int row) const
{
    const auto words = sumWords(nameOfRow(row));
    return words && words->isAll &&
           std::all_of(m_hours.begin(), m_hours.end(), [&](const HourColumn &hour) {
               const BlockCell &cell = m_sheet.block.rows[row][hour.column];
               return cell.text.startsWith(u'#') || oddityAt(row, hour.column) || cell.isEmpty();
           });
}

/// "Median", "P95", "Capacity" beside groups: what they have together, or are compared with.
bool GroupReader::isStatistic(int row) const
{
    if (m_sheet.shape == SheetShape::LongTable || !namesStatistic(nameOfRow(row)))
        return false;
    for (int other = m_choices.headerRow.value_or(-1) + 1; other < m_sheet.block.rows.size();
         ++other) {
        const QString name = nameOfRow(other);
        if (!name.isEmpty() && !namesStatistic(name) && !sumWords(name))
            return true;
    }
    return false;
}

/// A name alone drops no row.
RowFate GroupReader::askAboutStatistic(int row)
{
    const QString name = nameOfRow(row);
    askIfGroup(row,
               name,
               ExchangeText::tr("“%1” sounds like what is said of groups or compared with them; "
                                "is it a group?")
                   .arg(quoted(name)));
    return RowFate::LeftOut;
}

bool GroupReader::isUnitRow(int row)
{
    QString unit;
    for (const HourColumn &hour : std::as_const(m_hours)) {
        const QString text = textAt(row, hour.column).simplified();
        if (text.isEmpty())
            continue;
        if (isNumeric(m_sheet.block.rows[row][hour.column]) || !isUnit(text))
            return false;
        if (unit.isEmpty() || countsNoGpus(text)) // of several the one that is asked about
            unit = text;
    }
    if (unit.isEmpty()) // formulas without their results
        return false;
    m_unit = unit;
    return true;
}

void GroupReader::leaveOut(int row, const QString &reason)
{
    const QString where = placeText(m_sheet, row, -1);
    if (!m_sheet.placeRows.isEmpty()) { // a row of the file may have become several
        const QString key = where + reason;
        if (m_saidOut.contains(key))
            return;
        m_saidOut.insert(key);
    }
    m_read.leftOut.append({row, -1, where, reason});
}

std::optional<double> GroupReader::numberAt(int row, int column) const
{
    const BlockCell &cell = m_sheet.block.rows[row][column];
    return countedNumber(cell, writtenReadings(cell));
}

std::optional<double> GroupReader::countedNumber(const BlockCell &cell,
                                                 const NumberReadings &readings) const
{
    if (const std::optional<double> meant = mappedNumber(cell))
        return meant;
    const std::optional<double> number =
        cell.number ? cell.number : readingBy(readings, m_choices.mark);
    return !number && (cell.isEmpty() || isDash(cell.text)) ? 0.0 : number;
}

void GroupReader::findSums()
{
    QList<NumberRow> withHidden;
    m_plainRows = QList<int>(m_sheet.block.rows.size(), -1);
    for (int row = 0; row < m_sheet.block.rows.size() && !m_hours.isEmpty(); ++row) {
        const bool isTaken = m_read.rows[row] == RowFate::Taken;
        const bool isSummed = m_hiddenRows.contains(row) || m_workedOutRows.contains(row);
        if (!isTaken && !isSummed)
            continue;
        bool isPlain = true;
        std::optional<NumberRow> numbers = numbersOf(row, isPlain);
        if (!numbers)
            continue;
        if (!m_hiddenRows.isEmpty() || !m_workedOutRows.isEmpty())
            withHidden.append(*numbers);
        if (!isTaken)
            continue;
        m_plainRows[row] = isPlain ? int(m_numbers.size()) : -1;
        m_numbers.append(std::move(*numbers));
    }
    const QList<SumFinding> sums = sumsOf(withHidden);
    for (const SumFinding &sum : sums)
        takeSum(sum);
}

/// What can call a row a sum: its name, where it has none a cell beside it ("Research total" among
/// departments).
QString GroupReader::sumNameOf(int row) const
{
    const QString name = nameOfRow(row);
    const int end = name.isEmpty() ? m_hours.first().column : 0;
    for (int column = 0; column < end; ++column) {
        const QString text = textAt(row, column).simplified();
        if (sumWords(text))
            return text;
    }
    return name;
}

/// The numbers of a row; nothing where one of its hours is none.
std::optional<NumberRow> GroupReader::numbersOf(int row, bool &isPlain) const
{
    NumberRow numbers{row, sumNameOf(row), textOf(row, ColumnUse::DayType), {}};
    if (numbers.section.isEmpty())
        numbers.section = m_sectionDays.value(row);
    numbers.section = numbers.section.toCaseFolded();
    if (isOfCores(row)) // cores are summed apart from GPUs
        numbers.section += kCpuCore;
    numbers.values.reserve(m_hours.size());
    for (const HourColumn &hour : m_hours) {
        const BlockCell &cell = m_sheet.block.rows[row][hour.column];
        const NumberReadings readings = writtenReadings(cell);
        const std::optional<double> value = countedNumber(cell, readings);
        if (!value)
            return std::nullopt;
        numbers.values.append(*value);
        isPlain = isPlain && isPlainHour(row, hour.column, *value, readings);
        const int decimals = decimalsOf(cell);
        if (decimals > 0 && (numbers.decimals == 0 || decimals < numbers.decimals))
            numbers.decimals = decimals;
    }
    return numbers;
}

/// Sums may count what a filter hides or what is left out because its workloads give it: both
/// readings are tried.
QList<SumFinding> GroupReader::sumsOf(const QList<NumberRow> &withHidden) const
{
    QList<SumFinding> sums = sumRows(m_numbers);
    for (const SumFinding &sum : sumRows(withHidden)) {
        const auto known = std::find_if(sums.begin(), sums.end(), [&sum](const SumFinding &each) {
            return each.row == sum.row;
        });
        if (m_read.rows[sum.row] != RowFate::Taken)
            continue;
        if (known == sums.end())
            sums.append(sum);
        else if (known->of.isEmpty() && (!sum.of.isEmpty() || !m_workedOutRows.isEmpty()))
            *known = sum;
    }
    std::sort(sums.begin(), sums.end(), [](const SumFinding &a, const SumFinding &b) {
        return a.row < b.row;
    });
    return sums;
}

/// True where the cell holds that number and nothing else has to be said of it.
bool GroupReader::isPlainHour(int row,
                              int column,
                              double value,
                              const NumberReadings &readings) const
{
    const BlockCell &cell = m_sheet.block.rows[row][column];
    const bool isInRange = value >= 0.0 && value <= kMostGpusInACell;
    if (!isInRange || oddityAt(row, column))
        return false;
    if (cell.number)
        return !isPercent(cell.text);
    const bool isUnclear = readings.withPoint && !readingBy(readings, DecimalMark::AskWhereUnclear);
    return !cell.isEmpty() && cell.text.back().isDigit() && !isUnclear;
}

void GroupReader::takeSum(const SumFinding &sum)
{
    const QString name = nameOfRow(sum.row);
    const bool isChosen = m_choices.rows.contains(sum.row) || mappedWord(m_choices, name);
    if (isChosen)
        return;
    const QString reason = reasonOf(sum);
    if (sum.isGroup)
        return remark(
            sum.row,
            columnOf(ColumnUse::Name),
            ExchangeText::tr("“%1” %2, and is taken as a group").arg(quoted(name), reason));
    m_read.rows[sum.row] = RowFate::LeftOut;
    if (sum.isSure) {
        leaveOut(sum.row, reason);
        remark(sum.row,
               columnOf(ColumnUse::Name),
               name.isEmpty() ? ExchangeText::tr("The row is left out: %1").arg(reason)
                              : ExchangeText::tr("“%1” is left out: %2").arg(quoted(name), reason));
        return;
    }
    ImportQuestion question{ImportAsk::Word, sum.row, columnOf(ColumnUse::Name)};
    question.word = name;
    const bool isOfOthers = isFigure(name) && sum.of.isEmpty() && sum.against.isEmpty();
    question.question =
        isOfOthers
            ? ExchangeText::tr("“%1” is called like a figure of several numbers; is it one, or a "
                               "group?")
                  .arg(quoted(name))
            : ExchangeText::tr("“%1” %2; is it a sum or a group?").arg(quoted(name), reason);
    question.option = mapOption(name, kLeaveRowOut);
    question.answers = {{isOfOthers ? ExchangeText::tr("A figure: leave it out")
                                    : ExchangeText::tr("A sum: leave it out"),
                         kLeaveRowOut},
                        {ExchangeText::tr("A group: take it"), kTakeRow}};
    ask(std::move(question));
}

QString GroupReader::reasonOf(const SumFinding &sum) const
{
    return sumReason(sum, [this](const QList<int> &rows) { return summedText(m_sheet, rows); });
}

} // namespace kf
