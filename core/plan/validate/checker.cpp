// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate/checker.h"

#include "core/base/ids.h"
#include "core/catalog/zone_table.h"

#include <utility>

namespace kf {

PlanChecker::PlanChecker(CheckContext context) : m_context(std::move(context)) {}

void PlanChecker::add(const Place &place, ProblemText text, RuleClass ruleClass)
{
    int &count = m_counts[static_cast<std::size_t>(ruleClass)];
    if (count == kMaxProblems)
        return;
    ++count;
    m_problems.append({ruleClass,
                       stepsTo(place),
                       pathTo(place),
                       std::move(text.message),
                       std::move(text.expected)});
}

void PlanChecker::addNumber(double number, const Rule &rule, const Place &place)
{
    if (!std::isfinite(number))
        add(place, problems::notFinite());
    else
        add(place, problems::outOfRange(number, rule), rule.ruleClass);
}

void PlanChecker::checkText(const QString &text, const Rule &rule, const Place &place)
{
    if (!text.isValidUtf16()) {
        add(place, problems::notText());
    } else if (rule.form == TextForm::Identifier && !isValidId(text)) {
        add(place, problems::notAnId(text));
    } else if (rule.form == TextForm::TimeZone && m_context.zones != nullptr &&
               !m_context.zones->contains(text)) {
        add(place, problems::notAZone(text));
    } else if (rule.reserved != nullptr && text == QLatin1StringView(rule.reserved)) {
        add(place, problems::reserved(text));
    }
    if (rule.declared != IdKind::None)
        checkDeclared(text, rule.declared, place);
    if (rule.referred != IdKind::None)
        checkReference(text, rule, place);
}

void PlanChecker::checkDeclared(const QString &id, IdKind kind, const Place &place)
{
    const QSet<QString> &twice = m_context.own->usedTwice[static_cast<std::size_t>(kind)];
    if (!twice.contains(id))
        return;
    const QString seen = collectionPath(kind) + u'/' + id;
    if (m_seenTwice.contains(seen))
        add(place, problems::duplicateId(id));
    m_seenTwice.insert(seen);
}

void PlanChecker::checkReference(const QString &id, const Rule &rule, const Place &place)
{
    const QSet<QString> &known = m_context.known().of(rule.referred);
    if (!known.contains(id))
        add(place, problems::noSuchThing(id, rule.referred, known.values()), rule.ruleClass);
}

void PlanChecker::checkMonth(Month month, const Place &place)
{
    if (month.year < 1 || month.year > 9999 || month.month < 1 || month.month > 12)
        add(place, problems::notAMonth(month.year, month.month));
}

void PlanChecker::checkDate(QDate date, const Place &place)
{
    if (!date.isValid())
        add(place, problems::notADate());
}

void PlanChecker::checkTime(TimeOfDay time, const Place &place)
{
    if (time.minutes < 0 || time.minutes >= kMinutesPerDay)
        add(place, problems::notATimeOfDay(time.minutes));
}

} // namespace kf
