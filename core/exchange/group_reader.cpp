// SPDX-License-Identifier: GPL-3.0-or-later
// The way through the sheet, and what stands beside it: remarks and questions.
#include "core/exchange/group_reader.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/lines_above.h"
#include "core/exchange/word_text.h"
#include "core/plan/limits.h"

#include <algorithm>

namespace kf {

namespace {

SheetDays daysOf(const SheetContent &sheet, const ImportChoices &choices, const Plan &plan)
{
    SheetDays days(plan, choices);
    const int first = choices.headerRow.value_or(-1) + 1;
    for (int column = 0; column < choices.columns.size(); ++column) {
        if (choices.columns[column].use != ColumnUse::DayType || column >= sheet.block.columns)
            continue;
        for (qsizetype row = first; row < sheet.block.rows.size(); ++row) {
            const bool isOut =
                sheet.hiddenRows.contains(int(row)) && choices.hidden != HiddenCells::Taken;
            if (!isOut)
                days.collect(simplifiedText(sheet.block.rows[row][column].text),
                             sheet.daysAreDates);
        }
    }
    for (int row = 0; row < sheet.block.rows.size(); ++row)
        days.collect(sectionDay(sheet, choices, row));
    days.collect(dayOfTitle(sheet, choices));
    days.decide();
    return days;
}

} // namespace

QString onlyTextOf(const QList<BlockCell> &row)
{
    QStringView only;
    for (const BlockCell &cell : row) {
        if (cell.isEmpty())
            continue;
        if (!only.isEmpty() || cell.number)
            return {};
        only = QStringView(cell.text).trimmed();
    }
    return simplifiedText(only.toString());
}

QString sectionDay(const SheetContent &sheet, const ImportChoices &choices, int row)
{
    const QString only = onlyTextOf(sheet.block.rows[row]);
    if (!only.isEmpty())
        return dayClass(only) ? only : QString();
    const int header = choices.headerRow.value_or(-1);
    if (header < 0 || row <= header)
        return {};
    int name = -1;
    for (int column = 0; column < choices.columns.size() && column < sheet.block.columns;
         ++column) {
        const ColumnUse use = choices.columns[column].use;
        const QString &text = sheet.block.rows[row][column].text;
        if (use == ColumnUse::Hour && text != sheet.block.rows[header][column].text)
            return {};
        if (use == ColumnUse::Name)
            name = column;
    }
    const QString day = name < 0 ? QString() : simplifiedText(sheet.block.rows[row][name].text);
    return dayClass(day) ? day : QString();
}

QString nameKey(const QString &name)
{
    return caselessText(name);
}

GroupReader::GroupReader(const SheetContent &sheet,
                         const ImportChoices &choices,
                         const Plan &plan,
                         const Catalog &catalog)
    : m_sheet(sheet)
    , m_choices(choices)
    , m_catalog(catalog)
    , m_days(daysOf(sheet, choices, plan))
    , m_plan(m_days.plan())
{
    for (const ColumnRole &role : choices.columns) {
        if (role.use == ColumnUse::Kind)
            m_kinds = kindWords();
        else if (role.use == ColumnUse::Accelerator)
            m_accelerators = acceleratorWords(plan, catalog);
        else if (role.use == ColumnUse::Zone)
            m_zones = zoneWords(catalog.zones());
    }
    for (qsizetype i = 0; i < m_plan.demand.groups.size(); ++i)
        m_byName[nameKey(m_plan.demand.groups[i]->name)].append(i);
}

ImportedSheet GroupReader::read()
{
    m_read.dayTypes = m_days.added();
    takeDays();
    // First of all: rows that do not count can be why others stand there twice.
    for (const auto &[isStatus, heading, word] : m_sheet.sayings)
        askAboutSaying(-1, -1, isStatus, heading, word);
    if (m_sheet.emptyDay.first >= 0)
        askAboutEmptyDay(-1);
    askAboutOpenWords();
    askAboutTwice();
    offerMonths();
    findColumns();
    findSayings();
    findNumbersOfRows();
    findNames();
    checkColumns();
    takeTurnRemarks();
    takeAbove();
    findFates();
    m_read.groups.reserve(m_read.rows.count(RowFate::Taken));
    for (int row = 0; row < m_sheet.block.rows.size(); ++row) {
        if (m_read.rows[row] == RowFate::Taken)
            takeRow(row);
        else if (m_read.rows[row] == RowFate::LeftOut)
            keepGroupOf(row);
    }
    checkNames();
    askAboutDaysOfNames();
    askAboutMissingDays();
    checkOnly();
    askWhatIsCounted();
    remarkOnMarks();
    remarkOnSharedNumbers();
    remarkOnLeftOutColumns();
    remarkOnAbove();
    findDeleted();
    checkCount();
    offerHidden();
    putProblemsFirst();
    return std::move(m_read);
}

/// What turning the sheet left open: its places are those of the file, which no cell here has.
void GroupReader::takeTurnRemarks()
{
    for (const TurnRemark &turned : m_sheet.remarks) {
        const QString where = placeText({}, turned.row, turned.column);
        const QString text =
            turned.row < 0 ? turned.text : ExchangeText::tr("%1: %2").arg(where, turned.text);
        if (turned.weight == TurnRemark::Weight::LeftOut) {
            const int column = turned.row < 0 ? turned.column : -1;
            m_read.leftOut.append({-1, -1, placeText({}, turned.row, column), turned.text});
        } else if (turned.weight == TurnRemark::Weight::Note) {
            remark(-1, -1, text);
        } else {
            const bool isWord = !turned.word.isEmpty();
            ImportQuestion question{isWord ? ImportAsk::Word : ImportAsk::Other};
            question.where = where;
            question.question = turned.text;
            question.word = turned.word;
            question.option = isWord ? mapOption(turned.word, QStringLiteral("HH:MM")) : QString();
            ask(std::move(question));
        }
    }
}

/// What arranging the sheet could not settle.
void GroupReader::askAboutOpenWords()
{
    for (const OpenWord &open : m_sheet.openWords) {
        ImportQuestion question{ImportAsk::Word};
        question.where = placeText({}, open.row, open.column);
        question.question = open.question;
        question.word = open.word;
        for (const auto &[text, meaning] : open.answers)
            question.answers.append({text, meaning});
        question.option = optionOf(question, question.answers.first());
        ask(std::move(question));
    }
    if (!m_sheet.isHalfUnsaid)
        return;
    ImportQuestion question{ImportAsk::WhichHours};
    question.where = placeText(m_sheet, -1, -1);
    question.question =
        ExchangeText::tr("The times count to 12 twice; are these 00 to 23, in this order?");
    question.option = QStringLiteral("--hours %1").arg(kHoursInOrder);
    question.answers = {{ExchangeText::tr("These are 00 to 23, in this order"), kHoursInOrder}};
    ask(std::move(question));
}

void GroupReader::findDeleted()
{
    if (m_choices.mode != ImportMode::Replace)
        return;
    for (const Shared<Group> &group : m_plan.demand.groups) {
        if (!m_kept.contains(group->id))
            m_read.deleted.append(group->id);
    }
}

/// What no program could open again must not be made.
void GroupReader::checkCount()
{
    qsizetype count = m_plan.demand.groups.size() - m_read.deleted.size();
    for (const ImportedGroup &imported : std::as_const(m_read.groups))
        count += imported.replacesOne ? 0 : 1;
    if (count <= kMaxGroups)
        return;
    ask({ImportAsk::Other,
         -1,
         -1,
         {},
         ExchangeText::tr("The plan would have %1 groups, and no plan may have more than %2; take "
                          "fewer rows, or gather small groups")
             .arg(count)
             .arg(kMaxGroups)});
}

QString GroupReader::quoted(const QString &text)
{
    constexpr qsizetype kLongestQuote = 40;
    return text.size() <= kLongestQuote ? text : text.left(kLongestQuote) + u'…';
}

QString GroupReader::textAt(int row, int column) const
{
    return row < 0 || column < 0 ? QString() : m_sheet.block.rows[row][column].text;
}

QString GroupReader::textOf(int row, ColumnUse use) const
{
    return simplifiedText(textAt(row, columnOf(use)));
}

std::optional<CellOddity> GroupReader::oddityAt(int row, int column) const
{
    if (m_sheet.oddities.isEmpty())
        return std::nullopt;
    const auto found = m_sheet.oddities.constFind({row, column});
    return found == m_sheet.oddities.cend() ? std::nullopt : std::optional(*found);
}

void GroupReader::remark(int row, int column, const QString &text)
{
    if (m_read.remarks.size() < kMostImportRemarks)
        m_read.remarks.append({row, column, false, text});
}

void GroupReader::countProblem(int row)
{
    ++m_read.problems;
    const bool isNewRow = m_read.problemRows.isEmpty() || m_read.problemRows.last() != row;
    if (row >= 0 && isNewRow)
        m_read.problemRows.append(row);
}

/// Each place is marked; what is asked in several places is asked once. Says which question it is,
/// -1 where there are too many.
qsizetype GroupReader::ask(ImportQuestion question)
{
    countProblem(question.row);
    if (m_read.remarks.size() < kMostImportRemarks)
        m_read.remarks.append({question.row, question.column, true, question.question});
    const QString key = QString::number(int(question.ask)) + nameKey(question.question);
    const auto known = m_asked.constFind(key);
    if (known != m_asked.cend()) {
        ++m_read.open[*known].places;
        return *known;
    }
    if (m_read.open.size() >= kMostImportRemarks)
        return -1;
    if (question.where.isEmpty())
        question.where = placeText(m_sheet, question.row, question.column);
    m_asked.insert(key, m_read.open.size());
    m_read.open.append(std::move(question));
    return m_read.open.size() - 1;
}

/// What settles a row that cannot be mended by a choice.
QString GroupReader::leaveOutOption(int row) const
{
    const QString name = nameOfRow(row);
    return name.isEmpty() ? QString() : mapOption(name, kLeaveRowOut);
}

void GroupReader::putProblemsFirst()
{
    std::stable_partition(m_read.remarks.begin(),
                          m_read.remarks.end(),
                          [](const ImportRemark &each) { return each.isProblem; });
}

} // namespace kf
