// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sections of a plan. What each of them holds stands beside its structs: all_keys.h.

#include "core/base/keys.h"
#include "core/plan/plan.h"

namespace kf {

/// The sections of a plan: key + ".yaml" is the archive entry, in the order of the file format.
KF_KEYS(Plan,
        Key{"plan", &T::settings, required},
        Key{"demand", &T::demand},
        Key{"workloads", &T::workloads},
        Key{"storage", &T::storage},
        Key{"topology", &T::topology},
        Key{"platform", &T::platform},
        Key{"cost", &T::cost},
        Key{"scenarios", &T::scenarios},
        Key{"catalog", &T::catalog});

} // namespace kf
