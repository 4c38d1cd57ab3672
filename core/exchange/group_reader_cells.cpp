// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a row: kind, accelerator and zone.

#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"
#include "core/exchange/import_answers.h"
#include "core/words/kind_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kMostWithLists = 20; ///< questions that offer all there is

} // namespace

/// What a word that nothing is known of can mean: everything of its kind.
QList<ImportAnswer> GroupReader::answersFor(ColumnUse use, const QString &word)
{
    if (m_read.open.size() >= kMostWithLists)
        return {};
    if (use == ColumnUse::Kind)
        return allKinds();
    QList<ImportAnswer> &answers = m_answers[{int(use), word}]; // every row may ask the same
    if (answers.isEmpty())
        answers = use == ColumnUse::Zone ? zonesNear(word, m_plan, m_catalog.zones())
                                         : acceleratorsNear(word, m_plan, m_catalog);
    return answers;
}

/// What a word means of which these `candidates` are known, by their names and the nearest first.
QList<ImportAnswer>
GroupReader::candidatesFor(ColumnUse use, const QString &word, const QStringList &candidates)
{
    QList<ImportAnswer> &answers = m_answers[{int(use), word}]; // every row may ask the same
    if (!answers.isEmpty())
        return answers;
    if (use == ColumnUse::Accelerator)
        return answers = acceleratorsNamed(candidates, m_plan, m_catalog);
    const QStringList sorted = use == ColumnUse::Zone
                                   ? nearestZonesFirst(candidates, m_plan, m_catalog.zones())
                                   : candidates;
    for (const QString &candidate : sorted)
        answers.append({candidate, candidate});
    return answers;
}

/// What a word means: as a person said it, else as `lookup` knows it; a question where neither
/// does.
QString GroupReader::meaning(
    int row, ColumnUse use, const QString &text, const WordLookup &lookup, const QString &unknown)
{
    const int column = columnOf(use);
    if (const std::optional<QString> said = mappedWord(m_choices, text)) {
        const Meaning known = lookup.meaningOf(*said);
        if (!known.key.isEmpty())
            return known.key;
    }
    const Meaning meaning = lookup.meaningOf(text);
    if (!meaning.key.isEmpty()) {
        if (!meaning.isOwnName)
            remark(row,
                   column,
                   ExchangeText::tr("“%1” is taken as %2").arg(quoted(text), meaning.key));
        return meaning.key;
    }
    if (meaning.isNothing)
        return {};
    ImportQuestion question{ImportAsk::Word, row, column};
    question.word = text;
    question.question = unknown.arg(quoted(text));
    question.option = mapOption(text, QStringLiteral("ID"));
    if (meaning.candidates.isEmpty()) {
        question.answers = answersFor(use, text);
    } else {
        question.answers = candidatesFor(use, text, meaning.candidates);
        question.option = mapOption(text, question.answers.first().id);
        question.question = candidatesText(text, meaning, question.answers);
        question.leavesOpen = meaning.leavesOpen;
    }
    ask(std::move(question));
    return {};
}

/// What a word leaves open.
QString GroupReader::candidatesText(const QString &word,
                                    const Meaning &meaning,
                                    const QList<ImportAnswer> &answers)
{
    constexpr qsizetype kMostNamed = 6;
    QStringList names;
    for (const ImportAnswer &answer : answers.first(std::min(answers.size(), kMostNamed)))
        names.append(answer.text);
    if (answers.size() > kMostNamed)
        names.append(QStringLiteral("…"));
    const QString all = names.join(QStringLiteral(", "));
    if (!meaning.leavesOpen.isEmpty())
        return ExchangeText::tr("“%1” leaves open: %2. Which is meant: %3?")
            .arg(quoted(word), meaning.leavesOpen, all);
    return ExchangeText::tr("“%1” can mean %2").arg(quoted(word), all);
}

void GroupReader::takeKind(int row, Group &group)
{
    const QString text = textOf(row, ColumnUse::Kind);
    if (text.isEmpty())
        return takeEmptyKind(row, group);
    m_kindAbove = text;
    const QString word = meaning(row,
                                 ColumnUse::Kind,
                                 text,
                                 m_kinds,
                                 ExchangeText::tr("“%1” is no kind of group; which one is it: "
                                                  "scheduled, exploratory or serving?"));
    group.kind = enumFromWord<GroupKind>(word.toUtf8()).value_or(group.kind);
}

/// An empty cell below a kind: what is left of a merged cell, or a row that says nothing.
void GroupReader::takeEmptyKind(int row, Group &group)
{
    if (m_kindAbove.isEmpty() || m_kept.contains(group.id))
        return;
    const std::optional<QString> said = mappedWord(m_choices, kEmptyKind);
    const QString word = said == QString(kAsAbove) ? m_kindAbove : said.value_or(QString());
    const QString key = m_kinds.meaningOf(mappedWord(m_choices, word).value_or(word)).key;
    if (const auto kind = enumFromWord<GroupKind>(key.toUtf8())) {
        group.kind = *kind;
        return remark(row,
                      columnOf(ColumnUse::Kind),
                      ExchangeText::tr("The empty cell is taken as %1, below “%2”")
                          .arg(kindText(*kind), quoted(m_kindAbove)));
    }
    ImportQuestion question{ImportAsk::Word, row, columnOf(ColumnUse::Kind)};
    question.word = kEmptyKind;
    question.question =
        ExchangeText::tr("The cell is empty, below one that names a kind; which kind is it?");
    question.option = mapOption(question.word, kAsAbove);
    question.answers = {{ExchangeText::tr("As in the cell above"), kAsAbove}};
    question.answers += answersFor(ColumnUse::Kind);
    ask(std::move(question));
}

/// A group of the plan that takes new hours may take another accelerator along.
void GroupReader::remarkOnOtherAccelerator(int row, const Group &group, const AcceleratorKey &key)
{
    if (!m_kept.contains(group.id) || group.accelerator == key)
        return;
    const QList<ImportAnswer> all = allAccelerators(m_plan, m_catalog);
    remark(row,
           columnOf(ColumnUse::Accelerator),
           ExchangeText::tr("“%1” needs %2 in the plan, and %3 from now on")
               .arg(quoted(group.name), nameIn(all, group.accelerator), nameIn(all, key)));
}

void GroupReader::takeAccelerator(int row, Group &group)
{
    const QString own = textOf(row, ColumnUse::Accelerator);
    const bool isNew = !m_kept.contains(group.id);
    const QString named = own.isEmpty() && isNew ? acceleratorOfName(row) : QString();
    const QString section = named.isEmpty() ? m_sectionAccelerators.value(row) : named;
    const QString text = own.isEmpty() ? section : own;
    if (text.isEmpty() && !m_acceleratorAbove.isEmpty())
        return takeEmptyAccelerator(row, group);
    if (!text.isEmpty()) {
        m_acceleratorAbove = own;
        const int problems = m_read.problems;
        const QString key = meaning(
            row,
            ColumnUse::Accelerator,
            text,
            m_accelerators,
            ExchangeText::tr("“%1” is no accelerator of the catalogue and no pool of the plan"));
        if (!key.isEmpty()) {
            remarkOnOtherAccelerator(row, group, key);
            group.accelerator = key;
        }
        remarkOnSlices(row);
        remarkOnMachines(row, text);
        if (m_read.problems > problems)
            return;
    }
    if (!group.accelerator.isEmpty())
        return;
    ask({ImportAsk::Accelerator,
         row,
         columnOf(ColumnUse::Accelerator),
         {},
         ExchangeText::tr("The group has no accelerator; choose one for rows without"),
         QStringLiteral("--accelerator ID"),
         {},
         1,
         answersFor(ColumnUse::Accelerator)});
}

/// The name of a new group that is one of the catalogue's accelerators: nothing else says better
/// which one it needs.
QString GroupReader::acceleratorOfName(int row)
{
    const QString name = nameOfRow(row);
    if (const QString unit = acceleratorOfUnit(row); !unit.isEmpty())
        return unit;
    const bool isShort = !name.contains(u' ') && !name.contains(u'-'); // "P4" may be a project
    const bool hasDigit =
        std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); });
    if (columnOf(ColumnUse::Accelerator) >= 0 || isShort || !hasDigit ||
        mappedWord(m_choices, name) == QString(kTakeRow))
        return {};
    if (!m_knowsSections) {
        m_accelerators = acceleratorWords(m_plan, m_catalog);
        m_knowsSections = true;
    }
    return m_accelerators.meaningOf(name).key.isEmpty() ? QString() : name;
}

/// A column of hours that is headed "H100" alone needs that GPU, whatever a person calls its group.
QString GroupReader::acceleratorOfUnit(int row)
{
    if (columnOf(ColumnUse::Accelerator) >= 0 || m_sheet.shape == SheetShape::HoursAcross)
        return {};
    const QString text = textOf(row, ColumnUse::Name);
    const bool hasDigit =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    if (!hasDigit || !isUnit(text))
        return {};
    if (!m_knowsSections) {
        m_accelerators = acceleratorWords(m_plan, m_catalog);
        m_knowsSections = true;
    }
    const Meaning meaning = m_accelerators.meaningOf(text);
    if (!meaning.key.isEmpty())
        return text;
    if (meaning.candidates.isEmpty() || meaning.candidates.contains(m_choices.accelerator))
        return meaning.candidates.isEmpty() ? QString() : m_choices.accelerator;
    ImportQuestion question{ImportAsk::Word, row, columnOf(ColumnUse::Name)};
    question.word = text + QStringLiteral(" (GPU)"); // what the name means is another question
    if (const std::optional<QString> said = mappedWord(m_choices, question.word))
        return *said;
    question.answers = candidatesFor(ColumnUse::Accelerator, text, meaning.candidates);
    question.question = candidatesText(text, meaning, question.answers);
    question.leavesOpen = meaning.leavesOpen;
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
    return meaning.candidates.first();
}

/// An empty cell below one that names an accelerator: what is left of a merged cell, or a row that
/// says nothing.
void GroupReader::takeEmptyAccelerator(int row, Group &group)
{
    const int column = columnOf(ColumnUse::Accelerator);
    const std::optional<QString> said = mappedWord(m_choices, kEmptyAccelerator);
    if (said == QString(kAsAbove)) {
        const QString key =
            m_accelerators
                .meaningOf(mappedWord(m_choices, m_acceleratorAbove).value_or(m_acceleratorAbove))
                .key;
        group.accelerator = key.isEmpty() ? group.accelerator : key;
        if (!key.isEmpty())
            remark(
                row, column, ExchangeText::tr("The empty cell is taken as %1, as above").arg(key));
        return;
    }
    const QString key = said ? m_accelerators.meaningOf(*said).key : group.accelerator;
    if (!key.isEmpty()) {
        group.accelerator = key;
        remark(row,
               column,
               ExchangeText::tr("The empty cell is taken as %1, not as “%2” above it")
                   .arg(key, quoted(m_acceleratorAbove)));
        return;
    }
    ImportQuestion question{ImportAsk::Word, row, column};
    question.word = kEmptyAccelerator;
    question.question =
        ExchangeText::tr("The cell is empty, below one that names a GPU; which GPU is it?");
    question.option = mapOption(question.word, kAsAbove);
    question.answers = {{ExchangeText::tr("As in the cell above"), kAsAbove}};
    question.answers += answersFor(ColumnUse::Accelerator);
    ask(std::move(question));
}

/// "8x H100": the hours may count machines, and the sheet does not say so.
void GroupReader::remarkOnMachines(int row, const QString &text)
{
    static const QRegularExpression counted( // "8 x H100", "H100 x 8"
        QStringLiteral("^(\\d+)\\s*[xX*\u00d7]\\s*\\D|\\s[xX\u00d7]\\s?(\\d+)$"));
    const QRegularExpressionMatch match = counted.match(text);
    const QString count = match.captured(1) + match.captured(2);
    if (!match.hasMatch() || count == QLatin1String("1") || m_saidOut.contains(text))
        return;
    m_saidOut.insert(text);
    remark(row,
           columnOf(ColumnUse::Accelerator),
           ExchangeText::tr("“%1” names %2 of them; the hours are taken as GPUs, not as machines")
               .arg(quoted(text), count));
}

/// A schedulable part of a GPU counts like a GPU there, which is more than it is.
void GroupReader::remarkOnSlices(int row)
{
    const QString text = textOf(row, ColumnUse::Accelerator);
    const bool isSlice = text.contains(QStringLiteral("-mig-"), Qt::CaseInsensitive);
    if (!isSlice || m_saidOut.contains(text))
        return;
    m_saidOut.insert(text);
    remark(row,
           columnOf(ColumnUse::Accelerator),
           ExchangeText::tr("“%1” is a slice of a GPU; each of them counts as a whole one")
               .arg(quoted(text)));
}

void GroupReader::takeZone(int row, Group &group)
{
    const QString own = textOf(row, ColumnUse::Zone);
    const QString text = own.isEmpty() ? m_sectionZones.value(row) : own;
    if (text.isEmpty())
        return takeEmptyZone(row, group);
    m_zoneAbove = text;
    const QString zone = meaning(row,
                                 ColumnUse::Zone,
                                 text,
                                 m_zones,
                                 ExchangeText::tr("“%1” is no time zone; which one is it, by its "
                                                  "IANA name, like Europe/Berlin?"));
    if (!zone.isEmpty())
        group.timeZone = zone;
}

/// An empty cell below a zone, likewise: the plan's zone would move the hours.
void GroupReader::takeEmptyZone(int row, Group &group)
{
    if (m_zoneAbove.isEmpty() || m_kept.contains(group.id))
        return;
    const int column = columnOf(ColumnUse::Zone);
    const std::optional<QString> said = mappedWord(m_choices, kEmptyZone);
    const QString word = said == QString(kAsAbove) ? m_zoneAbove : said.value_or(QString());
    const QString zone = m_zones.meaningOf(mappedWord(m_choices, word).value_or(word)).key;
    if (!zone.isEmpty())
        group.timeZone = zone;
    if (!zone.isEmpty() || said == QString(kAsInPlan) || group.timeZone)
        return remark(
            row,
            column,
            ExchangeText::tr("The empty cell is taken as %1, below “%2”")
                .arg(group.timeZone.value_or(m_plan.settings.timeZone), quoted(m_zoneAbove)));
    ImportQuestion question{ImportAsk::Word, row, column};
    question.word = kEmptyZone;
    question.question =
        ExchangeText::tr("The cell is empty, below one that names a zone; which zone is it?");
    question.answers = {
        {ExchangeText::tr("As in the cell above"), kAsAbove},
        {ExchangeText::tr("The plan's zone, %1").arg(m_plan.settings.timeZone), kAsInPlan}};
    if (m_sheet.shape == SheetShape::LongTable) { // another zone would move its hours
        question.question = ExchangeText::tr("Cells of zones are empty below others; of which zone "
                                             "are such rows?");
    } else {
        question.answers += answersFor(ColumnUse::Zone);
    }
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

} // namespace kf
