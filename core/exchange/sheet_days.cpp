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

std::optional<QDate> dayOfCalendar(const QString &word)
{
    bool isUnclear = false;
    const std::optional<QDate> date = dateOf(word.section(u' ', 0, 0), isUnclear);
    return isUnclear ? std::nullopt : date;
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
                                   QStringLiteral(" to "),
                                   QStringLiteral(" bis ")};
    if (dayOfCalendar(word))
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

std::optional<DayClass> dayClassOf(const QString &word)
{
    if (const auto known = dayClass(word))
        return known;
    const std::optional<QDate> date = dayOfCalendar(word);
    if (!date)
        return std::nullopt;
    return date->dayOfWeek() >= Qt::Saturday ? DayClass::Weekend : DayClass::Weekday;
}

SheetDays::SheetDays(const Plan &plan, const ImportChoices &choices)
    : m_plan(plan)
    , m_choices(choices)
{
}

void SheetDays::collect(const QString &word)
{
    if (word.isEmpty() || mappedWord(m_choices, word))
        return;
    const std::optional<DayClass> known = dayClassOf(word);
    m_hasWeekdays = m_hasWeekdays || known == DayClass::Weekday;
    m_hasWeekends = m_hasWeekends || known == DayClass::Weekend;
}

void SheetDays::decide()
{
    const QList<DayType> &days = m_plan.demand.dayTypes;
    if (!m_hasWeekdays || !m_hasWeekends || days.size() != 1 || m_choices.dayType)
        return;
    const Id only = days.first().id;
    const QList<DayTypeEdit> wanted{
        copied(only, QStringLiteral("weekday"), ExchangeText::tr("Weekday"), kWeekdays),
        copied(only, QStringLiteral("weekend"), ExchangeText::tr("Weekend"), kWeekendDays)};
    Result<Plan> changed = setDayTypes(m_plan, wanted);
    if (!changed)
        return;
    m_plan = std::move(changed).value();
    m_added = m_plan.demand.dayTypes;
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
    const std::optional<DayClass> known = dayClassOf(meaning);
    if (!known)
        return day;
    day.isOneOfMany = isSingleDay(meaning);
    for (const DayType &type : days) {
        const bool isThis =
            dayClass(type.id) == known || (type.name && dayClass(*type.name) == known);
        if (isThis)
            day.id = type.id;
    }
    // Weekdays alone are as much as the plan's one day type needs; a weekend alone is not.
    if (!day.id && days.size() == 1 && (areWeekdaysAlone() || m_choices.dayType))
        day.id = days.first().id;
    return day;
}

} // namespace kf
