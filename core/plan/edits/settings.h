// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of what stands in plan.yaml, accepted findings among it.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

class ZoneTable;

/// What people call a plan, and what it is reckoned by: the fields of its settings.
struct PlanBasics {
    QString name;
    QString organisation; ///< empty: none; so is the description
    QList<QString> authors;
    QString description;
    Month start;
    int horizonMonths = 36;
    QString timeZone;
    QDate typicalDate;
    QString currency; ///< a code of three letters
    double headroom = 0.0;
    double storageHeadroom = 0.0;
    int spareSystems = 0; ///< of each kind
    int sizeAtMonth = 0;
    std::optional<double> leadTimeMonths; ///< nothing: not known
    PowerBasis powerBasis = PowerBasis::Maximum;

    bool operator==(const PlanBasics &) const = default;
};

PlanBasics basicsOf(const Settings &settings);

/// Fails for an empty name, for another currency that is no code of three letters, and for values
/// that no plan holds; the error's place is that of the field ("plan/currency"), and its problems
/// name all fields that are wrong. Blanks around texts are dropped, and a number that was merely
/// assumed is not, once it is another one.
Result<Plan> setBasics(Plan plan, const PlanBasics &basics, const ZoneTable &zones);

/// Makes `chosen` the parts of the report, of those that are `known`; all of them is what a plan
/// without a choice has. What the plan chooses beyond the known ones stays. Fails for none.
Result<Plan>
chooseReportParts(Plan plan, const QList<QString> &known, const QList<QString> &chosen);

/// The system that is bought for an accelerator or pool; nothing: the placed one with most GPUs of
/// it, as long as there is one.
Result<Plan> setSystem(Plan plan, const AcceleratorKey &key, const std::optional<Id> &device);

/// Months from an order to its delivery; nothing: not known. Fails for values out of range.
Result<Plan> setLeadTime(Plan plan, std::optional<double> months);
/// The lead time with which an order of `month` comes in `needed`; none at all from there on.
Result<Plan> orderBy(Plan plan, int needed, int month);

/// What the advice for training takes as given. Fails for values out of range.
Result<Plan> setConstants(Plan plan, const Constants &constants);

/// Makes these the pools of the plan. Fails where groups use one that goes, with their names.
Result<Plan> setPools(Plan plan, QList<Pool> pools);

/// Accepts a finding with a reason (not empty), or takes the acceptance back.
Result<Plan> acceptFinding(Plan plan,
                           const QString &rule,
                           const QString &path,
                           const QString &reason,
                           const QString &fingerprint);
Result<Plan> unacceptFinding(Plan plan, const QString &rule, const QString &path);

} // namespace kf
