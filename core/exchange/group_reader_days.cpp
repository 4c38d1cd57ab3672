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

} // namespace kf
