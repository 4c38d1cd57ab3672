// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of service-prices.yaml, which only the catalogue has.

#include "core/base/keys.h"
#include "core/catalog/service_price.h"

namespace kf {

template<> struct Keys<ServicePrice> {
    static constexpr auto table = std::tuple{
        Key{"setting", &ServicePrice::setting, rules::required},
        Key{"provider", &ServicePrice::provider, rules::required},
        Key{"region", &ServicePrice::region},
        Key{"item", &ServicePrice::item, rules::required},
        Key{"amount", &ServicePrice::amount, rules::required},
        Key{"said", &ServicePrice::said},
        Key{"date", &ServicePrice::date},
        Key{"source", &ServicePrice::source, rules::required},
        Key{"confidence", &ServicePrice::confidence},
    };
};

template<> struct Keys<ServicePrices> {
    static constexpr auto table = std::tuple{Key{"prices", &ServicePrices::prices}};
};

} // namespace kf
