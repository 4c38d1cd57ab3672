// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of model-families.yaml, which only the catalogue has.

#include "core/base/keys.h"
#include "core/catalog/model_family.h"

namespace kf {

template<> struct Keys<FamilyServiceTime> {
    static constexpr auto table = std::tuple{
        Key{"task", &FamilyServiceTime::task, rules::required},
        Key{"hardware", &FamilyServiceTime::hardware},
        Key{"latency_ms", &FamilyServiceTime::latencyMs},
        Key{"batch", &FamilyServiceTime::batch},
        Key{"precision", &FamilyServiceTime::precision},
        Key{"stat", &FamilyServiceTime::stat},
        Key{"source", &FamilyServiceTime::source},
    };
};

template<> struct Keys<ModelFamily> {
    static constexpr auto table = std::tuple{
        Key{"id", &ModelFamily::id, rules::required},
        Key{"name", &ModelFamily::name, rules::required},
        Key{"aliases", &ModelFamily::aliases},
        Key{"gpu_gain", &ModelFamily::gpuGain},
        Key{"libraries", &ModelFamily::libraries},
        Key{"gain_condition", &ModelFamily::gainCondition},
        Key{"coupling", &ModelFamily::coupling},
        Key{"service_times", &ModelFamily::serviceTimes},
        Key{"advice", &ModelFamily::advice},
        Key{"source", &ModelFamily::source},
        Key{"confidence", &ModelFamily::confidence},
    };
};

template<> struct Keys<ModelFamilies> {
    static constexpr auto table = std::tuple{Key{"families", &ModelFamilies::families}};
};

} // namespace kf
