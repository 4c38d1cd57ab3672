// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of cost.yaml.

#include "core/base/keys.h"
#include "core/cost/cost.h"

namespace kf {

KF_KEYS(Finance,
        Key{"discount_rate", &T::discountRate, rate},
        Key{"years", &T::years, positive},
        Key{"energy_per_kwh", &T::energyPerKwh, notNegative},
        Key{"pue", &T::pue, any.from(1)},
        Key{"load_factor", &T::loadFactor, share},
        Key{"colocation_per_kw_month", &T::colocationPerKwMonth},
        Key{"support_rate", &T::supportRate},
        Key{"staff_per_year", &T::staffPerYear},
        Key{"installation_rate", &T::installationRate},
        Key{"residual_rate", &T::residualRate, share},
        Key{"busy_cost_per_gpu_hour", &T::busyCostPerGpuHour},
        Key{"kg_co2_per_kwh", &T::kgCo2PerKwh, notNegative},
        Key{"basis", &T::basis});
KF_KEYS(Price,
        Key{"device", &T::device, idText},
        Key{"unit_price", &T::unitPrice},
        Key{"source", &T::source});
KF_KEYS(CloudOffer,
        Key{"accelerator", &T::accelerator, idText},
        Key{"offer", &T::offer},
        Key{"currency", &T::currency},
        Key{"gpus", &T::gpus, positive},
        Key{"on_demand_per_h", &T::onDemandPerH},
        Key{"committed_1y_per_h", &T::committed1yPerH},
        Key{"committed_3y_per_h", &T::committed3yPerH},
        Key{"spot_per_h", &T::spotPerH},
        Key{"commitment", &T::commitment},
        Key{"reserved_instances", &T::reservedInstances},
        Key{"reserved_from_month", &T::reservedFromMonth});
KF_KEYS(CloudPolicy,
        Key{"spot_share", &T::spotShare, share},
        Key{"spot_overhead", &T::spotOverhead},
        Key{"interconnect_gbps", &T::interconnectGbps},
        Key{"interconnect_efficiency", &T::interconnectEfficiency, share},
        Key{"interconnect_per_month", &T::interconnectPerMonth},
        Key{"egress_gb_per_month", &T::egressGbPerMonth},
        Key{"egress_per_gb", &T::egressPerGb});
KF_KEYS(Cost,
        Key{"finance", &T::finance},
        Key{"prices", &T::prices},
        Key{"cloud", &T::cloud},
        Key{"exchange", &T::exchange, positive},
        Key{"policy", &T::policy},
        Key{"placement", &T::placement, any.keyedBy(IdKind::Group)});

} // namespace kf
