// SPDX-License-Identifier: GPL-3.0-or-later
// Weekdays, weekends and dates of the sheet, and what becomes of them in the plan.
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"

#include <algorithm>

namespace kf {

namespace {

QString splitRemark(SheetDays::Matter matter)
{
    return matter == SheetDays::Matter::WholeWeek
               ? ExchangeText::tr("The plan's one day type becomes two, weekday (261 days) and "
                                  "weekend (104 days); its groups keep their hours on both")
           : matter == SheetDays::Matter::Weekends
               ? ExchangeText::tr("The plan's one day type becomes two, weekday (261 days) and "
                                  "weekend (104 days); the sheet has the hours of weekends, new "
                                  "groups have none on weekdays")
               : ExchangeText::tr("The plan's one day type becomes two, weekday (261 days) and "
                                  "weekend (104 days); the sheet has the hours of weekdays, new "
                                  "groups have none on weekends");
}

QString togetherRemark(SheetDays::Matter matter, bool isMean)
{
    if (matter == SheetDays::Matter::Weekdays)
        return ExchangeText::tr("The sheet has hours of weekdays alone; the plan's one day type "
                                "has them on every day");
    if (matter == SheetDays::Matter::Weekends)
        return ExchangeText::tr("The sheet has hours of weekends alone; the plan's one day type "
                                "has them on every day");
    return isMean ? ExchangeText::tr("Weekdays and weekends are the plan's one day type; an hour "
                                     "takes the mean of all days")
                  : ExchangeText::tr("Weekdays and weekends are the plan's one day type; an hour "
                                     "takes the largest of all days");
}

QString useRemark(const SheetDays &days, bool isMean)
{
    switch (days.use()) {
    case SheetDaysUse::Split:
        return splitRemark(days.matter());
    case SheetDaysUse::Together:
        return togetherRemark(days.matter(), isMean);
    case SheetDaysUse::WeekdaysAlone:
        return ExchangeText::tr("Weekends are left out; the plan's one day type has the hours of "
                                "weekdays on every day");
    case SheetDaysUse::AsUsual:
        break;
    }
    return {};
}

QList<ImportAnswer> answersAbout(SheetDays::Matter matter, bool isMean)
{
    const ImportAnswer split{ExchangeText::tr("Two day types: weekday and weekend"), kDaysSplit};
    if (matter == SheetDays::Matter::Weekdays)
        return {{ExchangeText::tr("One day type: they count on every day"), kDaysTogether}, split};
    if (matter == SheetDays::Matter::Weekends)
        return {split,
                {ExchangeText::tr("One day type: they count on every day"), kDaysTogether},
                {ExchangeText::tr("Leave them out"), kDaysWeekdays}};
    return {split,
            {isMean ? ExchangeText::tr("One day type: the mean of all days")
                    : ExchangeText::tr("One day type: the largest of all days"),
             kDaysTogether},
            {ExchangeText::tr("One day type: weekdays alone, without weekends"), kDaysWeekdays}};
}

QLatin1StringView answerOf(SheetDaysUse use)
{
    return use == SheetDaysUse::Split      ? kDaysSplit
           : use == SheetDaysUse::Together ? kDaysTogether
                                           : kDaysWeekdays;
}

} // namespace

/// What was decided is said and can be decided otherwise; what cannot be decided is asked.
void GroupReader::takeDays()
{
    askAboutDates();
    if (m_days.matter() == SheetDays::Matter::None)
        return;
    ImportQuestion question = questionOfDays();
    if (m_days.use() == SheetDaysUse::AsUsual) {
        question.option = optionOf(question, question.answers.first());
        return void(ask(std::move(question)));
    }
    question.question = useRemark(m_days, m_choices.parts == HourParts::Mean);
    question.answers.removeIf(
        [used = answerOf(m_days.use())](const ImportAnswer &answer) { return answer.id == used; });
    question.option = optionOf(question, question.answers.first());
    m_read.offers.append(std::move(question));
}

ImportQuestion GroupReader::questionOfDays() const
{
    const bool isMean = m_choices.parts == HourParts::Mean;
    ImportQuestion question{ImportAsk::Days};
    question.where = placeText(m_sheet, -1, -1);
    question.question = m_days.matter() == SheetDays::Matter::Weekends
                            ? ExchangeText::tr("The sheet has hours of weekends alone, and the "
                                               "plan has one day type; what do they become?")
                            : ExchangeText::tr("The sheet has weekdays and weekends, and the plan "
                                               "has one day type; what do they become?");
    question.answers = answersAbout(m_days.matter(), isMean);
    return question;
}

/// Which days are weekends depends on it.
void GroupReader::askAboutDates()
{
    const QString date = m_sheet.unclearDate.isEmpty() ? m_days.unclearDate() : m_sheet.unclearDate;
    if (date.isEmpty())
        return;
    ImportQuestion question{ImportAsk::Dates};
    question.question = ExchangeText::tr("“%1” can begin with the day or with the month, and "
                                         "weekdays and weekends depend on it")
                            .arg(quoted(date));
    question.answers = {{ExchangeText::tr("The day stands first (31/1/2027)"), kDayFirst},
                        {ExchangeText::tr("The month stands first (1/31/2027)"), kMonthFirst}};
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

void GroupReader::askAboutDay(int row, const QString &word)
{
    ImportQuestion question{ImportAsk::Word, row, columnOf(ColumnUse::DayType)};
    question.word = word;
    question.question = ExchangeText::tr("“%1” is no day type of the plan").arg(quoted(word));
    for (const DayType &type : m_plan.demand.dayTypes)
        question.answers.append({type.name.value_or(type.id), type.id});
    question.option = mapOption(word, question.answers.value(0).id);
    question.answers.append({ExchangeText::tr("Leave these rows out"), kLeaveRowOut});
    ask(std::move(question));
}

/// A day is often written once, and the cells below it are empty since they were merged: such rows
/// are of that day where a person said so.
void GroupReader::noteEmptyDay(int row)
{
    const int column = columnOf(ColumnUse::DayType);
    if (column < 0 || m_sheet.daysAreOfNames || row <= m_choices.headerRow.value_or(-1))
        return;
    const QString text = textAt(row, column).simplified();
    if (!text.isEmpty()) {
        m_dayAbove = text;
        return;
    }
    if (m_dayAbove.isEmpty() || !m_sectionDays.value(row).isEmpty())
        return;
    const std::optional<QString> said = mappedWord(m_choices, kEmptyDay);
    if (said == QString(kAsAbove) || (!said && areDaysSpread()))
        m_sectionDays.insert(row, m_dayAbove);
    else if (!said)
        m_belowDays.insert(row);
}

/// A row of days above the groups of a turned table ("Weekday,,Weekend,"): each day heads as many
/// columns as the others, as a merged cell does.
bool GroupReader::areDaysSpread()
{
    if (m_areDaysSpread)
        return *m_areDaysSpread;
    const int column = columnOf(ColumnUse::DayType);
    QList<int> spans;
    QSet<QString> days;
    bool canBe = m_sheet.shape == SheetShape::HoursDown;
    for (int row = m_choices.headerRow.value_or(-1) + 1; canBe && row < m_sheet.block.rows.size();
         ++row) {
        const QString day = textAt(row, column).simplified();
        const QString name = nameOfRow(row);
        if (day.isEmpty() && (name.isEmpty() || sumWords(name)))
            continue;
        canBe = !day.isEmpty() || !spans.isEmpty();
        if (!day.isEmpty()) {
            spans.append(0);
            days.insert(day.toCaseFolded());
        }
        if (canBe)
            ++spans.last();
    }
    m_areDaysSpread = canBe && spans.size() > 1 && days.size() == spans.size() &&
                      spans.count(spans.first()) == spans.size();
    return *m_areDaysSpread;
}

void GroupReader::askAboutEmptyDay(int row)
{
    const bool isTurned = m_sheet.shape == SheetShape::HoursDown;
    ImportQuestion question{ImportAsk::Word, row, row < 0 ? -1 : columnOf(ColumnUse::DayType)};
    question.word = kEmptyDay;
    question.question =
        isTurned ? ExchangeText::tr("The cell is empty, beside one that names days; which days is "
                                    "the column of?")
                 : ExchangeText::tr("The cell is empty, below one that names days; which days is "
                                    "the row of?");
    question.answers = {{isTurned ? ExchangeText::tr("As in the cell beside it")
                                  : ExchangeText::tr("As in the cell above"),
                         kAsAbove},
                        {ExchangeText::tr("Every day"), kEveryDay}};
    if (row < 0) // of a table with a row for each time, whose rows are no rows here
        question.where = placeText({}, m_sheet.emptyDay.first, m_sheet.emptyDay.second);
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

/// “Vision weekend” beside “Vision”: both would be groups on all days, and the weekend would count
/// twice.
void GroupReader::askAboutDaysOfNames()
{
    for (const ImportedGroup &imported : std::as_const(m_read.groups)) {
        const QString name = nameOfRow(imported.row);
        const std::optional<NameWithDay> split = nameWithDay(name);
        const bool hasDay = !textOf(imported.row, ColumnUse::DayType).isEmpty() ||
                            !m_sectionDays.value(imported.row).isEmpty();
        if (!split || hasDay || imported.replacesOne || mappedWord(m_choices, name) ||
            !m_taken.contains(nameKey(split->name)))
            continue;
        ImportQuestion question{ImportAsk::Word, imported.row, columnOf(ColumnUse::Name)};
        question.word = name;
        question.question =
            ExchangeText::tr("“%1” can be the hours of “%2” on those days, or a group of its own")
                .arg(quoted(name), quoted(split->name));
        question.answers = {
            {ExchangeText::tr("“%1” on those days; the row “%1” is of the other days")
                 .arg(quoted(split->name)),
             kDayOfGroup},
            {ExchangeText::tr("A group of its own, on all days"), kTakeRow}};
        question.option = mapOption(name, kDayOfGroup);
        ask(std::move(question));
    }
}

/// Where others have hours of weekends, a new group without any needs none, or they are not known.
void GroupReader::askAboutMissingDays()
{
    QSet<Id> known;
    for (const ImportedGroup &imported : std::as_const(m_read.groups))
        known.unite(QSet<Id>(imported.dayTypes.cbegin(), imported.dayTypes.cend()));
    const bool areZero =
        m_choices.emptyHoursAreZero || mappedWord(m_choices, {}) == QStringLiteral("0");
    for (const ImportedGroup &imported : std::as_const(m_read.groups)) {
        for (const DayType &type : m_plan.demand.dayTypes) {
            const bool isMissing = known.contains(type.id) && !imported.dayTypes.isEmpty() &&
                                   !imported.dayTypes.contains(type.id);
            if (!isMissing || imported.replacesOne)
                continue;
            const QString name = quoted(imported.group.name);
            const QString day = type.name.value_or(type.id);
            if (areZero) {
                remark(
                    imported.row,
                    columnOf(ColumnUse::Name),
                    ExchangeText::tr("“%1” has no hours of “%2”; they count as 0").arg(name, day));
                continue;
            }
            ImportQuestion question{ImportAsk::EmptyHours, imported.row, columnOf(ColumnUse::Name)};
            question.question = ExchangeText::tr("“%1” has no hours of “%2”, and others have; add "
                                                 "them, or let missing hours count as 0")
                                    .arg(name, day);
            question.option = mapOption({}, QStringLiteral("0"));
            question.answers = {{ExchangeText::tr("They count as 0"), QStringLiteral("0")}};
            ask(std::move(question));
        }
    }
}

} // namespace kf
