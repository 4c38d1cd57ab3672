// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A step of a derivation with what its words need.

#include "core/report/derivation_words.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"

#include <algorithm>

namespace kf {

/// A step with what its words need.
struct DerivationStep {
    const Derivation &its;
    const Plan &plan;
    const CatalogView &catalog;
    const Wording &wording;

    template<typename Value> std::optional<Value> argument(const char *name) const
    {
        for (const Argument &each : its.arguments) {
            if (each.name == QLatin1String(name) && std::holds_alternative<Value>(each.value))
                return std::get<Value>(each.value);
        }
        return std::nullopt;
    }
    /// Something of it is not known.
    bool isOpen() const
    {
        return std::any_of(its.arguments.cbegin(), its.arguments.cend(), [](const Argument &each) {
            return each.name == QLatin1String("open");
        });
    }
    QString word(const char *name) const { return argument<QString>(name).value_or(QString()); }
    double number(const char *name) const
    {
        return argument<Amount>(name).value_or(Amount{}).value;
    }
    QString month() const
    {
        return monthText(plan, argument<PlanMonth>("month").value_or(PlanMonth{}).index);
    }
    QString date(const char *name) const
    {
        return dateText(argument<QDate>(name).value_or(QDate()), wording.locale);
    }
    QString amount() const { return amountText(its.value, Digits::Exact, wording); }
    QString factor() const { return QStringLiteral("\u00d7 ") + amount(); }
};

/// The lines of a figure of placement and cost.
DerivationLine costLine(const DerivationStep &step);

/// The lines of what the platform takes, of its servers, of a claim, of a requirement, or of who is
/// cleared for data.
DerivationLine platformLine(const DerivationStep &step);

/// What a step of power, racks and feeds is; empty for other steps.
QString derivationPowerText(const DerivationStep &step);
/// What a step of what lanes want and get is; empty for other steps.
QString derivationLaneText(const DerivationStep &step);
/// "What all lanes own of H100 80 GB".
QString quotaSumText(const DerivationStep &step);

} // namespace kf
