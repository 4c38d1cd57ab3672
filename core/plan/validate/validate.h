// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one check of a plan: used when a file is read and by every edit.

#include "core/base/rule.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kf {

class ZoneTable;
struct Plan;

/// One thing that is wrong with a plan.
struct PlanProblem {
    RuleClass ruleClass = RuleClass::Structure;
    QStringList steps; ///< section, keys and list indices: {"demand", "groups", "3", "accelerator"}
    QString path;      ///< the same by ids: "demand/groups/research/accelerator"
    QString message;   ///< what is wrong
    QString expected;  ///< what was expected

    bool operator==(const PlanProblem &) const = default;
};

/// A key that this release does not know.
struct UnknownKey {
    QStringList steps;
    QString path; ///< of the map that holds it
    QString name;
    QString nearest; ///< the most similar known name of that map, empty where none is similar

    bool operator==(const UnknownKey &) const = default;
};

inline constexpr int kMaxProblems = 50; ///< more than a person reads at once

/// Everything that is wrong with `plan`, at most kMaxProblems of each class. `zones` tells which
/// time zones exist. A plan without structure problems can be saved and opened again.
QList<PlanProblem> validate(const Plan &plan, const ZoneTable &zones);

/// Every unknown key that `plan` carries along.
QList<UnknownKey> unknownKeys(const Plan &plan);

/// Where things of that kind stand in a plan: "demand/groups", "topology/racks".
QString collectionPath(IdKind kind);

} // namespace kf
