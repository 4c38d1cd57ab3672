// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What-ifs: named changes over the base plan.

#include "core/base/ids.h"
#include "core/base/kept.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace kf {

/// What a scenario says about one group, instead of what it says about all.
struct ScenarioGroup {
    std::optional<double> demandMultiplier;
    std::optional<double> growthDelta;
    KeptKeys kept;

    bool operator==(const ScenarioGroup &) const = default;
};

struct Scenario {
    Id id; ///< never "base"
    std::optional<QString> name;
    double demandMultiplier = 1.0; ///< scales base cells, not what events add
    double growthDelta = 0.0;      ///< added to every yearly rate
    std::optional<double> headroom;
    std::optional<int> sizeAtMonth;
    QList<Id> eventsOff;
    std::optional<double> energyPerKwh;
    QMap<Id, ScenarioGroup> groups;
    KeptKeys kept;

    bool operator==(const Scenario &) const = default;
};

/// scenarios.yaml
struct Scenarios {
    QList<Scenario> scenarios;
    KeptKeys kept;

    bool operator==(const Scenarios &) const = default;
};

} // namespace kf
