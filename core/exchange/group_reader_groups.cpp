// SPDX-License-Identifier: GPL-3.0-or-later
// From rows to groups: which row begins one, which goes on with it, which group of the plan it is.
#include "core/base/number_text.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/garbled_name.h"
#include "core/exchange/group_reader.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/import_answers.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"

#include <algorithm>

namespace kf {

namespace {

bool holdsControls(const QString &text)
{
    return !text.isValidUtf16() || std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

} // namespace

void GroupReader::findNames()
{
    m_names.reserve(m_sheet.block.rows.size());
    m_nameKeys.reserve(m_sheet.block.rows.size());
    const int header = m_choices.headerRow.value_or(-1);
    const bool takeAbove = mappedWord(m_choices, kEmptyName) == QString(kAsAbove);
    QString above;
    for (int row = 0; row < m_sheet.block.rows.size(); ++row) {
        m_names.append(writtenName(row, above));
        m_nameKeys.append(nameKey(m_names.last()));
        const QString name = row > header ? textOf(row, ColumnUse::Name) : QString();
        if (name.isEmpty())
            continue;
        m_firstNamed = m_firstNamed < 0 ? row : m_firstNamed;
        above = takeAbove ? name : QString();
    }
}

/// The name of a row; `above` where it has none.
QString GroupReader::writtenName(int row, const QString &above) const
{
    if (columnOf(ColumnUse::Name) < 0 && columnOf(ColumnUse::GroupId) < 0)
        return numberedName(row);
    QString written = textOf(row, ColumnUse::Name);
    if (written.isEmpty())
        written = above;
    if (const QString series = seriesName(written).name; !series.isEmpty())
        written = series;
    const QString name =
        withoutUnit(written.isEmpty() ? textOf(row, ColumnUse::GroupId) : written).first;
    if (m_choices.words.isEmpty() || !(isUnit(name) || garbledName(name)))
        return name;
    const std::optional<QString> said = mappedWord(m_choices, name);
    const bool isName = said && *said != kTakeRow && *said != kLeaveRowOut;
    return isName ? *said : name;
}

/// The name that a person gave to the group of a sheet without names; of several rows, with their
/// number behind it.
QString GroupReader::numberedName(int row) const
{
    const QString said = mappedWord(m_choices, kNameWord).value_or(QString());
    if (said.isEmpty() || row <= m_choices.headerRow.value_or(-1) || m_unnamedRows < 2)
        return said;
    const QString number = textAt(row, m_numbersColumn).simplified();
    if (said == kNumbersAreNames)
        return number;
    return said + u' ' +
           (number.isEmpty() ? QString::number(row - m_choices.headerRow.value_or(-1)) : number);
}

/// The first column before the hours whose whole numbers tell the rows apart; -1 where there is
/// none.
void GroupReader::findNumbersOfRows()
{
    if (columnOf(ColumnUse::Name) >= 0 || columnOf(ColumnUse::GroupId) >= 0)
        return; // nobody asks
    const int header = m_choices.headerRow.value_or(-1);
    QHash<QString, int> ofDays; // the days of one group are one group
    for (qsizetype row = header + 1; row < m_sheet.block.rows.size(); ++row) {
        if (hasHoursAt(int(row)))
            m_unnamedRows = std::max(m_unnamedRows, ++ofDays[textOf(int(row), ColumnUse::DayType)]);
    }
    const int end = m_hours.isEmpty() ? 0 : m_hours.first().column;
    for (int column = 0; column < end && m_numbersColumn < 0; ++column) {
        QSet<QString> numbers;
        bool areAll = m_choices.columns.value(column).use == ColumnUse::LeftOut;
        for (qsizetype row = header + 1; areAll && row < m_sheet.block.rows.size(); ++row) {
            const QString text = textAt(int(row), column).simplified();
            if (text.isEmpty() || !hasHoursAt(int(row)))
                continue;
            bool isWhole = false;
            (void)text.toLongLong(&isWhole);
            areAll = isWhole && !numbers.contains(text);
            numbers.insert(text);
        }
        m_numbersColumn = areAll && !numbers.isEmpty() ? column : -1;
    }
}

bool GroupReader::hasHoursAt(int row) const
{
    return std::any_of(m_hours.begin(), m_hours.end(), [&](const HourColumn &hour) {
        return !m_sheet.block.rows[row][hour.column].isEmpty();
    });
}

void GroupReader::takeRow(int row)
{
    QString word = textOf(row, ColumnUse::DayType);
    if (word.isEmpty())
        word = m_sectionDays.value(row);
    const DayOfRow day = m_days.dayOf(word);
    if (day.isLeftOut) {
        m_read.rows[row] = RowFate::LeftOut;
        leaveOut(row, ExchangeText::tr("was left out by choice"));
        return keepGroupOf(row);
    }
    if (!day.word.isEmpty() && !day.id)
        askAboutDay(row, day.word);
    if (m_belowDays.contains(row))
        askAboutEmptyDay(row);
    const QString name = nameOfRow(row);
    const std::optional<qsizetype> known = groupSoFar(row, name, day);
    const qsizetype index = known ? *known : startGroup(row, name);
    if (m_choices.twice != TwiceUse::Ask && m_choices.twice != TwiceUse::Apart)
        m_groupOfKey.insert(twiceKey(row), index);
    Group &group = m_read.groups[index].group;
    const bool isFirst = !known;
    if (isFirst || !textOf(row, ColumnUse::Kind).isEmpty())
        takeKind(row, group);
    takeAccelerator(row, group);
    if (isFirst || !textOf(row, ColumnUse::Zone).isEmpty())
        takeZone(row, group);
    takeHours(row, index, day);
}

/// The group that the row goes on with: of the same name, for another day type, or for another day
/// of the same day type. A row without a name goes on with the one above.
std::optional<qsizetype> GroupReader::groupSoFar(int row, const QString &name, const DayOfRow &day)
{
    if (m_twice.contains(row) && m_choices.twice != TwiceUse::Ask) {
        const auto same = m_groupOfKey.constFind(twiceKey(row));
        if (same != m_groupOfKey.cend())
            return *same;
    }
    if (day.word.isEmpty() || m_read.groups.isEmpty())
        return std::nullopt;
    const QString accelerator = textOf(row, ColumnUse::Accelerator);
    const QList<qsizetype> candidates = name.isEmpty() ? QList<qsizetype>{m_read.groups.size() - 1}
                                                       : m_taken.value(nameKeyOfRow(row));
    for (const qsizetype index : candidates) {
        const QString other = textOf(m_read.groups[index].row, ColumnUse::Accelerator);
        if (!accelerator.isEmpty() && nameKey(accelerator) != nameKey(other))
            continue;
        const QList<Filled> &all = m_filled[index];
        const bool isWhole = m_plan.demand.dayTypes.size() == 1 && !all.isEmpty() &&
                             all.first().dayType.isEmpty() && day.id;
        if (isWhole) // it has the hours of every day already
            continue;
        const auto filled = std::find_if(all.begin(), all.end(), [&day](const Filled &each) {
            return each.dayType == day.id.value_or(Id());
        });
        const bool isFree = filled == all.end();
        if (isFree || (day.isOneOfMany && filled->day != day.word))
            return index;
    }
    return std::nullopt;
}

qsizetype GroupReader::startGroup(int row, const QString &name)
{
    checkName(row, name);
    Group group = newGroup();
    group.name = name;
    const QString unit = withoutUnit(textOf(row, ColumnUse::Name)).second;
    const std::optional<qsizetype> before = groupOfPlan(row, name);
    if (before) {
        group = *m_plan.demand.groups[*before];
        if (!mappedWord(m_choices, name) && !textOf(row, ColumnUse::Name).isEmpty())
            group.name = name;
        m_kept.insert(group.id);
    } else if (!unit.isEmpty() || !m_unit.isEmpty()) {
        group.note = ExchangeText::tr("Unit in the sheet: %1").arg(unit.isEmpty() ? m_unit : unit);
    }
    const qsizetype index = m_read.groups.size();
    m_read.groups.append({row, std::move(group), before.has_value()});
    m_filled.append(QList<Filled>());
    m_taken[nameKeyOfRow(row)].append(index);
    return index;
}

/// A row that is left out changes nothing: a group of its name stays.
void GroupReader::keepGroupOf(int row)
{
    for (const qsizetype index : m_byName.value(nameKeyOfRow(row)))
        m_kept.insert(m_plan.demand.groups[index]->id);
    if (const std::optional<qsizetype> index = groupById(row, nameOfRow(row)))
        m_kept.insert(m_plan.demand.groups[*index]->id);
}

Group GroupReader::newGroup() const
{
    Group group;
    group.kind = m_kindOfSheet.value_or(m_choices.kind);
    group.accelerator = generalAccelerator();
    group.timeZone = m_choices.zone ? m_choices.zone : m_zoneOfSheet;
    for (const DayType &day : m_plan.demand.dayTypes)
        group.demand.insert(day.id, Hours{});
    return group;
}

std::optional<qsizetype> GroupReader::groupById(int row, const QString &name) const
{
    const std::optional<QString> said = mappedWord(m_choices, name);
    const QString id = said ? *said : textOf(row, ColumnUse::GroupId);
    if (id.isEmpty() || (!said && m_choices.mode == ImportMode::Add))
        return std::nullopt;
    for (qsizetype i = 0; i < m_plan.demand.groups.size(); ++i) {
        if (m_plan.demand.groups[i]->id == id)
            return i;
    }
    return std::nullopt;
}

/// What tells groups of one name apart.
QString GroupReader::ownWordsOf(const QString &name, const Group &group) const
{
    double peak = 0.0;
    for (const Hours &hours : group.demand)
        peak = std::max(peak, *std::max_element(hours.begin(), hours.end()));
    const QString accelerator = nameIn(allAccelerators(m_plan, m_catalog), group.accelerator);
    return ExchangeText::tr("%1 (%2, %3, %4, peak %5)")
        .arg(name,
             accelerator,
             kindText(group.kind),
             group.timeZone.value_or(m_plan.settings.timeZone),
             QString::fromLatin1(shortestText(peak)));
}

/// Of groups of one name, those that have the accelerator and the kind of the row.
QList<qsizetype> GroupReader::narrowed(const QList<qsizetype> &groups, int row) const
{
    if (groups.size() < 2)
        return groups;
    const QString accelerator = m_accelerators.meaningOf(textOf(row, ColumnUse::Accelerator)).key;
    const QString kind = m_kinds.meaningOf(textOf(row, ColumnUse::Kind)).key;
    QList<qsizetype> left;
    for (const qsizetype index : groups) {
        const Group &group = *m_plan.demand.groups[index];
        if ((accelerator.isEmpty() || group.accelerator == accelerator) &&
            (kind.isEmpty() || wordFor(group.kind) == kind))
            left.append(index);
    }
    return left.isEmpty() ? groups : left;
}

std::optional<qsizetype> GroupReader::groupOfPlan(int row, const QString &name)
{
    const int column = columnOf(ColumnUse::Name);
    QList<qsizetype> known = m_byName.value(nameKeyOfRow(row));
    if (const std::optional<qsizetype> index = groupById(row, name))
        known = {*index};
    else if (known.isEmpty() || name.isEmpty())
        return std::nullopt;
    else if (m_choices.mode == ImportMode::Add) {
        remark(row,
               column,
               ExchangeText::tr("The plan has a group “%1” already; it gets a second one")
                   .arg(quoted(name)));
        return std::nullopt;
    }
    known = narrowed(known, row);
    if (known.size() > 1) {
        ImportQuestion question{ImportAsk::Word, row, column};
        question.word = name;
        question.question =
            ExchangeText::tr("The plan has several groups “%1”; rename them or leave the row out")
                .arg(quoted(name));
        for (const qsizetype index : std::as_const(known)) {
            const Id id = m_plan.demand.groups[index]->id;
            m_kept.insert(id);
            const Group &group = *m_plan.demand.groups[index];
            const QString text = ownWordsOf(group.name, group);
            const bool isSame =
                std::any_of(question.answers.begin(),
                            question.answers.end(),
                            [&text](const ImportAnswer &other) { return other.text == text; });
            question.answers.append(
                {isSame ? ownWordsOf(groupNames(m_plan).value(id), group) : text, id});
        }
        question.option = mapOption(name, question.answers.first().id);
        ask(std::move(question));
        return std::nullopt;
    }
    if (m_plan.demand.groups[known.first()]->source == DemandSource::Workloads)
        ask({ImportAsk::Other,
             row,
             column,
             {},
             ExchangeText::tr("The hours of “%1” are worked out from its workloads; leave the row "
                              "out to keep them")
                 .arg(quoted(name)),
             leaveOutOption(row)});
    return known.first();
}

/// Names that stand in the sheet more than once: two groups of one name are a nuisance where they
/// are added, and not to be told apart where they are updated.
void GroupReader::checkNames()
{
    QHash<QString, int> rows; // the last one of each name
    for (const ImportedGroup &here : std::as_const(m_read.groups)) {
        const QString key = nameKeyOfRow(here.row);
        const int before = rows.value(key, -1);
        rows.insert(key, here.row);
        if (before < 0 || m_twice.contains(here.row) || here.group.name.isEmpty())
            continue; // of several rows of one group it is asked which count
        const QString other = placeText(m_sheet, before, -1);
        const QString text =
            m_choices.mode == ImportMode::Add
                ? ExchangeText::tr("“%1” stands in %2 as well; there will be two such groups")
                      .arg(quoted(here.group.name), other)
                : ExchangeText::tr("“%1” stands in %2 as well; which hours count?")
                      .arg(quoted(here.group.name), other);
        const int column = columnOf(ColumnUse::Name);
        if (m_choices.mode == ImportMode::Add)
            remark(here.row, column, text);
        else
            ask({ImportAsk::Other, here.row, column, {}, text, leaveOutOption(here.row)});
    }
}

void GroupReader::checkName(int row, const QString &name)
{
    const int column = columnOf(ColumnUse::Name);
    if (column < 0)
        return;
    if (oddityAt(row, column) == CellOddity::NoStoredValue)
        ask({ImportAsk::Other,
             row,
             column,
             {},
             ExchangeText::tr("The cell holds a formula without its result; open the file in a "
                              "spreadsheet program and save it again")});
    else if (name.isEmpty())
        askForEmptyName(row);
    else if (holdsControls(name))
        ask({ImportAsk::Other,
             row,
             column,
             {},
             ExchangeText::tr("The name holds characters that are no text")});
    else if (!askAboutGarbledName(row, name))
        checkUnitName(row, name);
}

/// A stray quotation mark, or a file that was read in a wrong encoding before it was saved: the
/// name would stay so. One that the plan has is meant.
bool GroupReader::askAboutGarbledName(int row, const QString &name)
{
    const std::optional<GarbledName> garbled = garbledName(name);
    if (!garbled || mappedWord(m_choices, name) || m_byName.contains(nameKey(name)))
        return false;
    ImportQuestion question{ImportAsk::Word, row, columnOf(ColumnUse::Name)};
    question.word = name;
    question.question =
        garbled->isQuote
            ? ExchangeText::tr("“%1” has a quotation mark that nothing closes; what is the group "
                               "called?")
                  .arg(quoted(name))
            : ExchangeText::tr("“%1” was read in a wrong encoding before the file was saved; what "
                               "is the group called?")
                  .arg(quoted(name));
    if (!garbled->likely.isEmpty())
        question.answers.append(
            {ExchangeText::tr("It is called “%1”").arg(garbled->likely), garbled->likely});
    question.answers.append({ExchangeText::tr("It is called “%1”").arg(name), kTakeRow});
    question.option = garbled->likely.isEmpty() ? mapOption(name, QStringLiteral("NAME"))
                                                : mapOption(name, garbled->likely);
    question.canBeTyped = true;
    ask(std::move(question));
    return true;
}

/// An empty cell below a name: what is left of a merged cell, or a row that says nothing.
void GroupReader::askForEmptyName(int row)
{
    const bool hasNameAbove = m_firstNamed >= 0 && m_firstNamed < row;
    ImportQuestion question{ImportAsk::Word, row, columnOf(ColumnUse::Name)};
    question.word = kEmptyName;
    question.question = hasNameAbove
                            ? ExchangeText::tr("The group has no name; is it the group above?")
                            : ExchangeText::tr("The group has no name");
    if (hasNameAbove)
        question.answers.append(
            {ExchangeText::tr("Yes, empty cells repeat the name above"), kAsAbove});
    question.answers.append({ExchangeText::tr("Leave rows without a name out"), kLeaveRowOut});
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

/// A column or a row of hours that is called "GPUs" has no name; rows are named by what GPUs they
/// are of too.
void GroupReader::checkUnitName(int row, const QString &name)
{
    const bool isTurned = m_sheet.shape != SheetShape::HoursAcross;
    const bool isModel =
        std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); });
    if ((!isTurned && isModel) || !isUnit(name) || mappedWord(m_choices, name))
        return;
    ImportQuestion question{ImportAsk::Word, row, columnOf(ColumnUse::Name)};
    question.word = name;
    question.question =
        isModel ? ExchangeText::tr("“%1” names a GPU; what is the group called?").arg(name)
                : ExchangeText::tr("“%1” is a unit; what is the group called?").arg(name);
    question.option = mapOption(name, QStringLiteral("NAME"));
    question.answers = {{ExchangeText::tr("It is called “%1”").arg(name), kTakeRow}};
    if (const QString sheet = m_sheet.name.simplified(); !sheet.isEmpty() && !isUnit(sheet))
        question.answers.prepend(
            {ExchangeText::tr("It is called “%1”, as the sheet").arg(quoted(sheet)), sheet});
    question.canBeTyped = true;
    ask(std::move(question));
}

} // namespace kf
