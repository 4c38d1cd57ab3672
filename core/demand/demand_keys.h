// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of demand.yaml, and of the pools of plan.yaml.

#include "core/base/keys.h"
#include "core/demand/demand.h"

namespace kf {

KF_KEYS(Pool,
        Key{"id", &T::id, names(IdKind::Pool)},
        Key{"name", &T::name},
        Key{"accelerators", &T::accelerators, idText.required()});
KF_KEYS(DayType,
        Key{"id", &T::id, names(IdKind::DayType)},
        Key{"name", &T::name},
        Key{"days_per_year", &T::daysPerYear, any.from(0).to(366).required()});
KF_KEYS(GroupGrowth,
        Key{"annual", &T::annual, rate},
        Key{"model", &T::model},
        Key{"cells", &T::cells, rate.keyedBy(IdKind::DayType)});
KF_KEYS(ActiveMonths,
        Key{"from_month", &T::fromMonth, notNegative},
        Key{"to_month", &T::toMonth, notNegative});
KF_KEYS(Group,
        Key{"id", &T::id, names(IdKind::Group)},
        Key{"name", &T::name, required},
        Key{"kind", &T::kind, required},
        Key{"accelerator", &T::accelerator, idText.required()},
        Key{"time_zone", &T::timeZone, zone},
        Key{"source", &T::source},
        Key{"demand", &T::demand, notNegative.keyedBy(IdKind::DayType)},
        Key{"growth", &T::growth},
        Key{"active", &T::active},
        Key{"labels", &T::labels},
        Key{"feed_gb_per_s_per_gpu", &T::feedGbPerSPerGpu, notNegative},
        Key{"cell_notes", &T::cellNotes, any.keyedBy(IdKind::DayType)},
        Key{"note", &T::note});
KF_KEYS(Event,
        Key{"id", &T::id, mayName(IdKind::Event)},
        Key{"month", &T::month, notNegative.required()},
        Key{"group", &T::group, refersTo(IdKind::Group).required()},
        Key{"multiply", &T::multiply, notNegative},
        Key{"add", &T::add},
        Key{"day_type", &T::dayType, refersTo(IdKind::DayType)},
        Key{"note", &T::note});
KF_KEYS(Demand,
        Key{"day_types", &T::dayTypes},
        Key{"groups", &T::groups},
        Key{"events", &T::events});

} // namespace kf
