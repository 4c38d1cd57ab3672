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
        Key{"colocation_per_kw_month", &T::colocationPerKwMonth, notNegative},
        Key{"support_rate", &T::supportRate, notNegative},
        Key{"staff_per_year", &T::staffPerYear, notNegative},
        Key{"installation_rate", &T::installationRate, notNegative},
        Key{"residual_rate", &T::residualRate, share},
        Key{"busy_cost_per_gpu_hour", &T::busyCostPerGpuHour, notNegative},
        Key{"software_per_gpu_year", &T::softwarePerGpuYear, notNegative},
        Key{"platform_fee_per_year", &T::platformFeePerYear, notNegative},
        Key{"kg_co2_per_kwh", &T::kgCo2PerKwh, notNegative},
        Key{"basis", &T::basis});
KF_KEYS(Price,
        Key{"device", &T::device, idText},
        Key{"unit_price", &T::unitPrice, notNegative},
        Key{"source", &T::source},
        Key{"date", &T::date});
KF_KEYS(CloudOffer,
        Key{"accelerator", &T::accelerator, idText},
        Key{"offer", &T::offer},
        Key{"currency", &T::currency},
        Key{"gpus", &T::gpus, positive},
        Key{"on_demand_per_h", &T::onDemandPerH, notNegative},
        Key{"committed_1y_per_h", &T::committed1yPerH, notNegative},
        Key{"committed_3y_per_h", &T::committed3yPerH, notNegative},
        Key{"spot_per_h", &T::spotPerH, notNegative},
        Key{"commitment", &T::commitment},
        Key{"reserved_instances", &T::reservedInstances, notNegative},
        Key{"reserved_from_month", &T::reservedFromMonth, notNegative},
        Key{"includes_host", &T::includesHost},
        Key{"host_per_h", &T::hostPerH, notNegative},
        Key{"withdrawn", &T::withdrawn});
KF_KEYS(CloudPolicy,
        Key{"spot_share", &T::spotShare, share},
        Key{"spot_overhead", &T::spotOverhead, notNegative},
        Key{"interconnect_gbps", &T::interconnectGbps, notNegative},
        Key{"interconnect_efficiency", &T::interconnectEfficiency, share},
        Key{"interconnect_per_month", &T::interconnectPerMonth, notNegative},
        Key{"egress_gb_per_month", &T::egressGbPerMonth, notNegative},
        Key{"egress_per_gb", &T::egressPerGb, notNegative},
        Key{"storage_per_gb_month", &T::storagePerGbMonth, notNegative});
KF_KEYS(PlacementMove,
        Key{"from_month", &T::fromMonth, notNegative.required()},
        Key{"where", &T::where, required});
KF_KEYS(Cost,
        Key{"finance", &T::finance},
        Key{"prices", &T::prices},
        Key{"cloud", &T::cloud},
        Key{"exchange", &T::exchange, positive},
        Key{"policy", &T::policy},
        Key{"placement", &T::placement, any.keyedBy(IdKind::Group)});

} // namespace kf
