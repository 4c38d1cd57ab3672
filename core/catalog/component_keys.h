// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of components.yaml, which only the catalogue has.

#include "core/base/keys.h"
#include "core/catalog/component.h"

namespace kf {

template<> struct Keys<ComponentVolume> {
    static constexpr auto table = std::tuple{
        Key{"claim", &ComponentVolume::claim, rules::required},
        Key{"size_gi", &ComponentVolume::sizeGi, rules::notNegative},
    };
};

template<> struct Keys<Component> {
    static constexpr auto table = std::tuple{
        Key{"id", &Component::id, rules::required},
        Key{"name", &Component::name, rules::required},
        Key{"category", &Component::category},
        Key{"purpose", &Component::purpose},
        Key{"version", &Component::version},
        Key{"inclusion", &Component::inclusion},
        Key{"depends_on", &Component::dependsOn},
        Key{"needs", &Component::needs},
        Key{"optional_depends_on", &Component::optionalDependsOn},
        Key{"counted_in", &Component::countedIn},
        Key{"cpu_request_m", &Component::cpuRequestM, rules::notNegative},
        Key{"memory_request_mi", &Component::memoryRequestMi, rules::notNegative},
        Key{"storage", &Component::storage},
        Key{"crds", &Component::crds},
        Key{"scaling", &Component::scaling},
        Key{"user_groups", &Component::userGroups},
        Key{"notes", &Component::notes},
        Key{"source", &Component::source},
        Key{"confidence", &Component::confidence},
    };
};

template<> struct Keys<ComponentCatalog> {
    static constexpr auto table = std::tuple{Key{"components", &ComponentCatalog::components}};
};

} // namespace kf
