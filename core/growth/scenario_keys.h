// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of scenarios.yaml.

#include "core/base/keys.h"
#include "core/growth/scenario.h"

namespace kf {

KF_KEYS(ScenarioGroup,
        Key{"demand_multiplier", &T::demandMultiplier, notNegative},
        Key{"growth_delta", &T::growthDelta});
KF_KEYS(Scenario,
        Key{"id", &T::id, names(IdKind::Scenario).notNamed("base")},
        Key{"name", &T::name},
        Key{"demand_multiplier", &T::demandMultiplier, notNegative},
        Key{"growth_delta", &T::growthDelta},
        Key{"headroom", &T::headroom, notNegative},
        Key{"size_at_month", &T::sizeAtMonth, notNegative},
        Key{"events_off", &T::eventsOff, refersTo(IdKind::Event)},
        Key{"energy_per_kwh", &T::energyPerKwh},
        Key{"groups", &T::groups, any.keyedBy(IdKind::Group)});
KF_KEYS(Scenarios, Key{"scenarios", &T::scenarios});

} // namespace kf
