// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Checks values against the rules of the schema, one overload for each type of a member. The
// templates are compiled for each section, in core/plan/sections.

#include "core/base/day.h"
#include "core/base/month.h"
#include "core/plan/validate/messages.h"
#include "core/plan/validate/place.h"
#include "core/plan/validate/validate.h"

#include <QDate>
#include <QSet>

#include <array>
#include <cmath>
#include <functional>

namespace kf {

inline constexpr std::size_t kIdKinds = static_cast<std::size_t>(IdKind::CatalogOffer) + 1;

/// The ids of a plan, by kind.
struct IdSets {
    std::array<QSet<QString>, kIdKinds> used;
    std::array<QSet<QString>, kIdKinds> usedTwice;

    const QSet<QString> &of(IdKind kind) const { return used[static_cast<std::size_t>(kind)]; }

    /// Adds the ids of every thing in `value`.
    template<typename T> void collect(const T &value);
};

/// The ids of everything in `plan`.
IdSets idsIn(const Plan &plan);

/// What the values of a plan are checked against besides their own rules.
struct CheckContext {
    const ZoneTable *zones = nullptr;      ///< nullptr: zones are taken as they are
    std::function<const IdSets &()> known; ///< ids that may be referred to
    const IdSets *own = nullptr;           ///< ids of what is checked, each of which stands once
    int horizonMonths = 0;
};

/// Collects problems while it walks.
class PlanChecker {
public:
    explicit PlanChecker(CheckContext context);

    template<typename T> void check(const T &value, const Rule &rule, const Place &place);

    QList<PlanProblem> takeProblems() { return std::move(m_problems); }

    void add(const Place &place, ProblemText text, RuleClass ruleClass = RuleClass::Structure);
    int horizonMonths() const { return m_context.horizonMonths; }

private:
    template<HasKeys T> void checkThing(const T &thing, const Place &place);
    template<typename Map> void checkEntries(const Map &map, const Rule &rule, const Place &place);
    template<typename K> void checkKey(const K &key, const Rule &rule, const Place &place);

    void checkNumber(double number, const Rule &rule, const Place &place)
    {
        if (!std::isfinite(number) || !rule.allows(number))
            addNumber(number, rule, place);
    }
    void addNumber(double number, const Rule &rule, const Place &place);
    void checkText(const QString &text, const Rule &rule, const Place &place);
    void checkDeclared(const QString &id, IdKind kind, const Place &place);
    void checkReference(const QString &id, const Rule &rule, const Place &place);
    void checkMonth(Month month, const Place &place);
    void checkDate(QDate date, const Place &place);
    void checkTime(TimeOfDay time, const Place &place);

    CheckContext m_context;
    QList<PlanProblem> m_problems;
    std::array<int, 2> m_counts{};
    QSet<QString> m_seenTwice; ///< kind and id of things that stand more than once
};

} // namespace kf
