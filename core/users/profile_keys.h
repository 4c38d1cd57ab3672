// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of profiles in platform.yaml.

#include "core/base/keys.h"
#include "core/users/profile.h"

namespace kf {

KF_KEYS(Profile,
        Key{"id", &T::id, names(IdKind::Profile)},
        Key{"group", &T::group, refersTo(IdKind::Group)},
        Key{"persona", &T::persona},
        Key{"people", &T::people, notNegative.value()},
        Key{"skills", &T::skills},
        Key{"submits_by", &T::submitsBy},
        Key{"data_sensitivity", &T::dataSensitivity},
        Key{"works_on", &T::worksOn},
        Key{"delivers_as", &T::deliversAs},
        Key{"idle_hours", &T::idleHours, notNegative});

} // namespace kf
