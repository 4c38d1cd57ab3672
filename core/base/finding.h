// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What contradicts itself, is at risk or is advised: a rule, a place and typed arguments.
// The sentence is made from them where it is shown, in that person's language.

#include "core/base/amount.h"

#include <QDate>
#include <QList>
#include <QString>

#include <variant>

namespace kf {

enum class Severity { Error, Warning, Advice };

/// A month of the plan, counted from its start.
struct PlanMonth {
    int index = 0;

    bool operator==(const PlanMonth &) const = default;
};

using ArgumentValue = std::variant<QString, Amount, PlanMonth, QDate, QList<QString>>;

/// One named argument.
struct Argument {
    QString name;
    ArgumentValue value;

    bool operator==(const Argument &) const = default;
};

struct Finding {
    QString rule; ///< stable, kebab-case
    Severity severity = Severity::Warning;
    QString path; ///< the place in the plan: "topology/racks/a01"
    QList<Argument> arguments;
    bool accepted = false; ///< a person has accepted it with a reason that still holds

    bool operator==(const Finding &) const = default;
};

/// Changes when any argument changes: an acceptance holds only for the fingerprint it was given
/// for.
QString fingerprint(const Finding &finding);

} // namespace kf
