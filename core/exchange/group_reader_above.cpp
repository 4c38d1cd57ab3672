// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines above the table say of all rows: the GPU, the kind, the days. The zone is read
// with the times. What is not understood is said to be left out.
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"
#include "core/exchange/import_answers.h"
#include "core/exchange/lines_above.h"
#include "core/exchange/whole_times.h"

#include <QRegularExpression>

#include <algorithm>

namespace kf {

namespace {

/// A day in a title: the line, its words for the days, and whether nothing else can be meant.
struct DayAbove {
    std::optional<LineAbove> line;
    QString word;
    bool isSure = false;
};

/// The word of days in a text such as "Weekend demand (GPUs)"; empty where there is none, or words
/// of both classes.
QString dayWordIn(const QString &text)
{
    constexpr qsizetype kShortest = 3; // "so", "we" and "mi" are words of other meanings
    constexpr qsizetype kMostWords = 4;
    static const QRegularExpression gap(QStringLiteral("[\\s(),;:]+"));
    const QStringList words = text.split(gap, Qt::SkipEmptyParts);
    QString found;
    for (qsizetype length = std::min(kMostWords, words.size()); length > 0; --length) {
        for (qsizetype at = 0; at + length <= words.size(); ++at) {
            const QString phrase = words.mid(at, length).join(u' ');
            const auto known = phrase.size() < kShortest ? std::nullopt : dayClass(phrase);
            if (!known)
                continue;
            if (!found.isEmpty() && dayClass(found) != known)
                return {};
            found = found.isEmpty() ? phrase : found;
        }
    }
    return found;
}

/// True for words that are of a class of days and no single day, which can be a date or a name.
bool isClassOfDays(const QString &word)
{
    static const QRegularExpression classes(
        QStringLiteral("week-?\\s?(?:day|end)|work|business|werk|arbeit|wochen|mon-fri|sat|semana|"
                       "ouvr|labor|weekeinde|settimana|feria|festiv"),
        QRegularExpression::CaseInsensitiveOption);
    return classes.match(word).hasMatch();
}

DayAbove dayAbove(const QList<LineAbove> &lines)
{
    for (const LineAbove &line : lines) {
        const auto topic = topicOf(line);
        if (topic == HeadingTopic::DayType)
            return {line, line.text, true};
        const QString word =
            line.label.isEmpty() && line.isAlone ? dayWordIn(line.text) : QString();
        if (!word.isEmpty())
            return {line, word, dayClass(line.text).has_value() || isClassOfDays(word)};
    }
    return {};
}

/// The lines above the table, and a heading of names that is a word for days: "Weekday".
QList<LineAbove> linesWithCorner(const SheetContent &sheet, const ImportChoices &choices)
{
    QList<LineAbove> lines = sheet.above;
    const int header = choices.headerRow.value_or(-1);
    for (int column = 0; column < std::min<qsizetype>(choices.columns.size(), sheet.block.columns);
         ++column) {
        const bool isName = header >= 0 && header < sheet.block.rows.size() &&
                            choices.columns[column].use == ColumnUse::Name;
        const QString text =
            isName ? sheet.block.rows[header][column].text.simplified() : QString();
        if (!text.isEmpty() && dayClass(text)) {
            const auto [row, place] = placeInFile(sheet, header, column);
            lines.append({row, place, QString(), text, true});
        }
    }
    return lines;
}

/// True where a column gives rows their days.
bool namesDays(const SheetContent &sheet, const ImportChoices &choices)
{
    for (int column = 0; column < std::min<qsizetype>(choices.columns.size(), sheet.block.columns);
         ++column) {
        if (choices.columns[column].use != ColumnUse::DayType)
            continue;
        for (qsizetype row = choices.headerRow.value_or(-1) + 1; row < sheet.block.rows.size();
             ++row) {
            if (!sheet.block.rows[row][column].isEmpty())
                return true;
        }
    }
    return false;
}

} // namespace

QString dayOfTitle(const SheetContent &sheet, const ImportChoices &choices)
{
    const DayAbove day = dayAbove(linesWithCorner(sheet, choices));
    if (!day.line || choices.dayType || sheet.shape == SheetShape::DayBlocks ||
        sheet.daysAreOfNames || namesDays(sheet, choices))
        return {};
    const std::optional<QString> said = mappedWord(choices, day.line->text);
    if (said == QString(kEveryDay))
        return {};
    return said ? *said : day.word;
}

void GroupReader::takeAbove()
{
    takeDaysAbove();
    takeAcceleratorAbove();
    takeKindAbove();
}

/// The days of a title are those of all rows that name none.
void GroupReader::takeDaysAbove()
{
    const QString word = dayOfTitle(m_sheet, m_choices);
    const DayAbove day = dayAbove(linesWithCorner(m_sheet, m_choices));
    if (day.line)
        m_usedAbove.insert({day.line->row, day.line->column});
    if (word.isEmpty())
        return;
    m_section = word;
    if (mappedWord(m_choices, day.line->text))
        return;
    if (day.isSure)
        return remark(-1,
                      -1,
                      ExchangeText::tr("“%1” above the table: the hours are those of “%2”")
                          .arg(quoted(day.line->text), quoted(word)));
    ImportQuestion question{ImportAsk::Word};
    question.where = placeText({}, day.line->row, day.line->column);
    question.word = day.line->text;
    question.question =
        ExchangeText::tr("“%1” stands above the table; are its hours those of “%2”?")
            .arg(quoted(day.line->text), quoted(word));
    question.answers = {{ExchangeText::tr("Yes, of “%1”").arg(quoted(word)), word},
                        {ExchangeText::tr("No, of every day"), kEveryDay}};
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

/// A GPU that a line above the table, or the heading of the names, speaks of.
void GroupReader::takeAcceleratorAbove()
{
    const int header = m_choices.headerRow.value_or(-1);
    const int names = columnOf(ColumnUse::Name);
    QList<LineAbove> lines = m_sheet.above;
    const QString corner = m_sheet.shape == SheetShape::LongTable || header < 0
                               ? QString()
                               : textAt(header, names).simplified();
    if (!corner.isEmpty() && !headingMeaning(corner))
        lines.append({-1, -1, QString(), corner, true});
    if (m_choices.accelerator.isEmpty() && !m_sheet.name.isEmpty())
        lines.append({-1, -1, QString(), m_sheet.name.simplified(), true});
    if (lines.isEmpty())
        return;
    if (!m_knowsSections && columnOf(ColumnUse::Accelerator) < 0) {
        m_accelerators = acceleratorWords(m_plan, m_catalog);
        m_knowsSections = true;
    }
    const auto isName = [this](const LineAbove &line) {
        return line.row < 0 && line.text == m_sheet.name.simplified();
    };
    for (const LineAbove &line : std::as_const(lines)) {
        const bool isLabelled = topicOf(line) == HeadingTopic::Accelerator;
        if (!isLabelled && (!line.label.isEmpty() || !line.isAlone))
            continue;
        const std::optional<QString> said = mappedWord(m_choices, line.text);
        if (said == QString(kTakeRow) || line.text == m_sheet.counted) {
            m_usedAbove.insert({line.row, line.column});
            continue; // it says nothing of the GPU
        }
        const Meaning meaning = m_accelerators.meaningOf(said.value_or(line.text));
        if (!isLabelled && meaning.key.isEmpty() && meaning.candidates.isEmpty())
            continue;
        m_usedAbove.insert({line.row, line.column});
        if (meaning.candidates.contains(m_choices.accelerator))
            return; // the one that is chosen is one of those
        if (meaning.key.isEmpty())
            return askAboutAccelerator(line, meaning);
        m_sectionAccelerator = line.text;
        return remark(-1,
                      -1,
                      isName(line)
                          ? ExchangeText::tr("The sheet is called “%1”: rows without a GPU need %2")
                                .arg(quoted(line.text), meaning.key)
                          : ExchangeText::tr("“%1” above the table: rows without a GPU need %2")
                                .arg(quoted(line.text), meaning.key));
    }
}

void GroupReader::askAboutAccelerator(const LineAbove &line, const Meaning &meaning)
{
    ImportQuestion question{ImportAsk::Word};
    question.where = placeText({}, line.row, line.column);
    question.word = line.text;
    question.question =
        line.row < 0 && line.text == m_sheet.name.simplified()
            ? ExchangeText::tr(
                  "The sheet is called “%1”; which GPU do the rows need that name none?")
                  .arg(quoted(line.text))
            : ExchangeText::tr(
                  "“%1” stands above the table; which GPU do the rows need that name none?")
                  .arg(quoted(line.text));
    question.answers = meaning.candidates.isEmpty()
                           ? acceleratorsNear(line.text, m_plan, m_catalog)
                           : acceleratorsNamed(meaning.candidates, m_plan, m_catalog);
    question.option = optionOf(question, question.answers.first());
    question.answers.append(
        {ExchangeText::tr("It says nothing of the rows: take the one that is chosen"), kTakeRow});
    ask(std::move(question));
}

/// "Kind, Serving" above the table.
void GroupReader::takeKindAbove()
{
    for (const LineAbove &line : m_sheet.above) {
        if (topicOf(line) != HeadingTopic::Kind || columnOf(ColumnUse::Kind) >= 0)
            continue;
        m_usedAbove.insert({line.row, line.column});
        const QString word = mappedWord(m_choices, line.text).value_or(line.text);
        if (const auto kind = enumFromWord<GroupKind>(kindWords().meaningOf(word).key.toUtf8())) {
            m_kindOfSheet = kind;
            return remark(-1,
                          -1,
                          ExchangeText::tr("“%1” above the table is the kind of its groups")
                              .arg(quoted(line.text)));
        }
        ImportQuestion question{ImportAsk::Word};
        question.where = placeText({}, line.row, line.column);
        question.word = line.text;
        question.question = ExchangeText::tr("“%1” is no kind of group; which one is it: "
                                             "scheduled, exploratory or serving?")
                                .arg(quoted(line.text));
        question.answers = allKinds();
        question.option = optionOf(question, question.answers.first());
        ask(std::move(question));
        return;
    }
}

/// Lines that say something else, and days that nothing says.
void GroupReader::remarkOnAbove()
{
    QMap<int, QStringList> left;
    const auto isOfTable = [this](const LineAbove &line) {
        if (m_sheet.shape == SheetShape::HoursDown && !line.isAlone)
            return true; // a column of the turned sheet, which is spoken of there
        const bool isDay = m_sheet.shape == SheetShape::DayBlocks && dayClass(line.text);
        return isDay || !halfOfDayWord(line.text).isEmpty() || line.text == m_sheet.counted ||
               line.text == m_sheet.zoneOfHours.text || isUnit(line.text);
    };
    for (const LineAbove &line : m_sheet.above) {
        if (m_usedAbove.contains({line.row, line.column}) || isOfTable(line))
            continue;
        if (!line.label.isEmpty())
            left[line.row].append(line.label);
        left[line.row].append(line.text);
    }
    for (const auto &[row, texts] : std::as_const(left).asKeyValueRange())
        m_read.leftOut.append(
            {-1,
             -1,
             placeText({}, row, -1),
             ExchangeText::tr("stands above the table, and nothing is taken of “%1”")
                 .arg(quoted(texts.join(QStringLiteral(", "))))});
    const qsizetype days = m_plan.demand.dayTypes.size();
    const auto isOnAll = [days](const ImportedGroup &each) {
        return each.dayTypes.size() == days;
    };
    const bool isSilent = days > 1 && !m_choices.dayType && !namesDays(m_sheet, m_choices) &&
                          m_section.isEmpty() && !m_read.groups.isEmpty() &&
                          std::all_of(m_read.groups.cbegin(), m_read.groups.cend(), isOnAll);
    if (isSilent)
        remark(-1,
               -1,
               ExchangeText::tr("The sheet names no days: its hours count on every day type of the "
                                "plan"));
}

} // namespace kf
