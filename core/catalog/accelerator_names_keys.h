// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of names.yaml, which only the catalogue has.

#include "core/base/keys.h"
#include "core/catalog/accelerator_names.h"

namespace kf {

KF_KEYS(AmbiguousName,
        Key{"name", &T::name, required},
        Key{"candidates", &T::candidates, required});
KF_KEYS(IgnoredName, Key{"name", &T::name, required});
KF_KEYS(AcceleratorNames, Key{"ambiguous_names", &T::ambiguous}, Key{"ignored_names", &T::ignored});

} // namespace kf
