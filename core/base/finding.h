// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What contradicts itself, is at risk or is advised: a rule, a place and typed arguments.
// The sentence is made from them where it is shown, in that person's language.

#include <QDate>
#include <QList>
#include <QString>

#include <variant>

namespace kf {

enum class Severity { Error, Warning, Advice };

// GCC 12 takes the scoped Unit::Hours for something that hides the type Hours of day.h.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
/// Unit of a number in a finding or a derivation: tells how to write it.
enum class Unit {
    None,
    Gpus,
    Cores,
    Systems,
    GpuHours,
    Hours,
    Days,
    Months,
    Watts,
    BtuPerHour,
    Kilograms,
    RackUnits,
    Gigabytes,
    Share,
    Rate,
    Count,
    Seconds,
    PerSecond,
};
#pragma GCC diagnostic pop

/// A number with its unit.
struct Amount {
    double value = 0.0;
    Unit unit = Unit::None;

    bool operator==(const Amount &) const = default;
};

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
