// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The typed arguments of a finding as people read them: numbers by locale, months of the calendar,
// things by the name that the plan gives them.

#include "core/base/finding.h"
#include "core/base/rule.h"
#include "core/plan/plan.h"
#include "core/words/wording.h"

#include <QCoreApplication>

namespace kf {

/// Where translators find the sentences.
struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

/// The argument of a finding whose figure may be larger: of some device it is not known.
inline constexpr QLatin1StringView kAtLeast("at_least");

/// One argument of a finding.
Argument argument(QLatin1StringView name, ArgumentValue value);

/// The argument of that name, or nullptr.
const ArgumentValue *argumentOf(const Finding &finding, QLatin1StringView name);

/// "A01, A02 and A03"; of many the first five and how many more.
QString listedText(const QStringList &texts, const QLocale &locale);

class FindingWords {
public:
    FindingWords(const Finding &finding, const Plan &plan, const Wording &wording)
        : m_finding(finding)
        , m_plan(plan)
        , m_wording(wording)
    {
    }

    const Finding &finding() const { return m_finding; }
    const Plan &plan() const { return m_plan; }
    const Wording &wording() const { return m_wording; }
    const QLocale &locale() const { return m_wording.locale; }
    bool has(QLatin1StringView name) const { return argumentOf(m_finding, name) != nullptr; }

    /// The text, number, month, date or list of that name; empty where there is none.
    QString of(QLatin1StringView name) const;
    /// The same of a figure; "at least 12 kW" where the finding has the argument `at_least`.
    QString known(QLatin1StringView name) const;
    /// The number of that name without its unit; 0 where there is none.
    double number(QLatin1StringView name) const;
    /// The name of the thing whose id the argument holds, or of each thing of a list.
    QString name(QLatin1StringView name, IdKind kind) const;
    /// The list of that name, each of its texts as `word` says it.
    QString listOf(QLatin1StringView name, QString (*word)(const QString &)) const;

private:
    const Finding &m_finding;
    const Plan &m_plan;
    const Wording &m_wording;
};

} // namespace kf
