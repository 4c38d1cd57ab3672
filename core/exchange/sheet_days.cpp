// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_days.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/hour_heading.h"
#include "core/plan/edits/day_types.h"

namespace kf {

namespace {

constexpr double kWeekdays = 261.0;
constexpr double kWeekendDays = 104.0;

bool isSame(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

std::optional<std::pair<QDate, DateForm>> dateIn(const QString &word)
{
    DateForm form = DateForm::Plain;
    std::optional<QDate> date = dateOf(word, form);
    if (!date)
        date = dateOf(word.section(u' ', 0, 0), form); // a time stands behind it
    return date ? std::optional(std::pair(*date, form)) : std::nullopt;
}

/// True where that day type of the plan is of that class by its name.
bool isOfClass(const DayType &type, DayClass wanted)
{
    return dayClass(type.id) == wanted || (type.name && dayClass(*type.name) == wanted);
}

DayTypeEdit copied(const Id &from, const QString &id, const QString &name, double days)
{
    DayTypeEdit edit;
    edit.copyOf = from;
    edit.dayType.id = id;
    edit.dayType.name = name;
    edit.dayType.daysPerYear = days;
    return edit;
}

/// Words for a single day, of which a day type has several.
bool isSingleDay(const QString &word)
{
    static const QStringList spans{QStringLiteral("-"),
                                   QStringLiteral("\u2013"),
                                   QStringLiteral("/"),
                                   QStringLiteral("&"),
                                   QStringLiteral("+"),
                                   QStringLiteral(" and "),
                                   QStringLiteral(" und "),
                                   QStringLiteral(" to "),
                                   QStringLiteral(" bis ")};
    if (dateIn(word))
        return true;
    for (const QString &span : spans) {
        if (word.contains(span))
            return false;
    }
    constexpr qsizetype kShortest = 2; // "Mo", "Sa", "月曜"
    QString plain = word.simplified();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    for (const QLocale::Language language : {QLocale::English,
                                             QLocale::German,
                                             QLocale::French,
                                             QLocale::Spanish,
                                             QLocale::Portuguese,
                                             QLocale::Italian,
                                             QLocale::Dutch,
                                             QLocale::Polish,
                                             QLocale::Russian,
                                             QLocale::Japanese,
                                             QLocale::Chinese}) {
        const QLocale locale(language);
        for (int day = 1; day <= 7; ++day) {
            const bool isStart =
                plain.size() >= kShortest &&
                locale.dayName(day, QLocale::LongFormat).startsWith(plain, Qt::CaseInsensitive);
            if (isStart || isSame(plain, locale.dayName(day, QLocale::ShortFormat)))
                return true;
        }
    }
    return false;
}

} // namespace

SheetDays::SheetDays(const Plan &plan, const ImportChoices &choices)
    : m_plan(plan)
    , m_choices(choices)
{
}

void SheetDays::collect(const QString &word, bool areDates)
{
    if (word.isEmpty() || mappedWord(m_choices, word) || m_dates.contains(word))
        return;
    if (const auto date = dateIn(word)) {
        m_dates.insert(word, *date);
        m_order.note(date->second, word);
        m_areDates = true;
        return;
    }
    m_areDates = m_areDates || areDates;
    noteClass(dayClass(word));
}

void SheetDays::noteClass(std::optional<DayClass> known)
{
    m_hasWeekdays = m_hasWeekdays || known == DayClass::Weekday;
    m_hasWeekends = m_hasWeekends || known == DayClass::Weekend;
}

/// What the sheet calls weekday and weekend are two day types; weekdays alone are as much as a plan
/// with one day type needs. Dates can be many things, and a weekend alone is no whole week: a
/// person has to say what becomes of them.
void SheetDays::decide()
{
    for (const WrittenDate &date : std::as_const(m_dates))
        noteClass(classOfDate(date));
    const QList<DayType> &days = m_plan.demand.dayTypes;
    if (days.size() != 1 || m_choices.dayType || (!m_hasWeekdays && !m_hasWeekends))
        return;
    if (!m_hasWeekdays && isOfClass(days.first(), DayClass::Weekend))
        return;
    m_matter = !m_hasWeekends   ? Matter::Weekdays
               : !m_hasWeekdays ? Matter::Weekends
                                : Matter::WholeWeek;
    m_use = m_choices.days;
    if (m_use == SheetDaysUse::AsUsual && m_matter == Matter::Weekdays)
        m_use = SheetDaysUse::Together;
    else if (m_use == SheetDaysUse::AsUsual && m_matter == Matter::WholeWeek && !m_areDates)
        m_use = SheetDaysUse::Split;
    if (m_use == SheetDaysUse::Split)
        split();
}

void SheetDays::split()
{
    const Id only = m_plan.demand.dayTypes.first().id;
    const QList<DayTypeEdit> wanted{
        copied(only, QStringLiteral("weekday"), ExchangeText::tr("Weekday"), kWeekdays),
        copied(only, QStringLiteral("weekend"), ExchangeText::tr("Weekend"), kWeekendDays)};
    Result<Plan> changed = setDayTypes(m_plan, wanted);
    if (!changed)
        return;
    m_plan = std::move(changed).value();
    m_added = m_plan.demand.dayTypes;
}

std::optional<DayClass> SheetDays::classOf(const QString &word) const
{
    if (const auto known = dayClass(word))
        return known;
    const auto date = dateIn(word);
    return date ? std::optional(classOfDate(*date)) : std::nullopt;
}

DayClass SheetDays::classOfDate(const WrittenDate &date) const
{
    const QDate day =
        m_order.isDayFirst(m_choices.dates) ? withDayFirst(date.first, date.second) : date.first;
    return day.dayOfWeek() >= Qt::Saturday ? DayClass::Weekend : DayClass::Weekday;
}

DayOfRow SheetDays::dayOf(const QString &word)
{
    const auto known = m_known.constFind(word);
    return known == m_known.cend() ? *m_known.insert(word, findDay(word)) : *known;
}

DayOfRow SheetDays::findDay(const QString &word) const
{
    if (word.isEmpty())
        return {{}, m_choices.dayType, false};
    DayOfRow day{word, std::nullopt, false};
    const QList<DayType> &days = m_plan.demand.dayTypes;
    const QString meaning = mappedWord(m_choices, word).value_or(word);
    for (const DayType &type : days) {
        if (isSame(type.id, meaning) || isSame(type.name.value_or(type.id), meaning))
            return {word, type.id, false};
    }
    if (meaning == kLeaveRowOut) {
        day.isLeftOut = true;
        return day;
    }
    const std::optional<DayClass> known = classOf(meaning);
    if (!known)
        return day;
    day.isOneOfMany = isSingleDay(meaning);
    if (m_matter != Matter::None && m_added.isEmpty())
        return inOneDayType(day, *known);
    for (const DayType &type : days) {
        if (isOfClass(type, *known))
            day.id = type.id;
    }
    if (!day.id && days.size() == 1 && m_choices.dayType)
        day.id = days.first().id;
    return day;
}

/// All days are parts of the plan's one day type; also while a person has not yet said so.
DayOfRow SheetDays::inOneDayType(DayOfRow day, DayClass known) const
{
    day.isLeftOut = m_use == SheetDaysUse::WeekdaysAlone && known == DayClass::Weekend;
    day.id = m_plan.demand.dayTypes.first().id;
    day.isOneOfMany = true;
    return day;
}

} // namespace kf
