// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of plan.yaml.

#include "core/base/keys.h"
#include "core/demand/demand_keys.h"
#include "core/plan/plan.h"

namespace kf {

inline constexpr Rule kHorizonRule = rules::any.from(12).to(240);

KF_KEYS(Policy,
        Key{"headroom", &T::headroom, any.from(0).to(10)},
        Key{"spare_systems", &T::spareSystems, any.from(0).to(10000)},
        Key{"size_at_month", &T::sizeAtMonth, notNegative},
        Key{"storage_headroom", &T::storageHeadroom, any.from(0).to(10)},
        Key{"power_basis", &T::powerBasis},
        Key{"systems", &T::systems},
        Key{"lead_time_months", &T::leadTimeMonths, any.from(0).to(60)});
KF_KEYS(Constants,
        Key{"distributed_penalty_ethernet", &T::distributedPenaltyEthernet, any.from(1)},
        Key{"distributed_penalty_fabric", &T::distributedPenaltyFabric, any.from(1)},
        Key{"bytes_per_parameter", &T::bytesPerParameter, positive},
        Key{"model_flops_utilisation", &T::modelFlopsUtilisation, positiveShare});
KF_KEYS(AcceptedFinding,
        Key{"rule", &T::rule, required},
        Key{"path", &T::path, required},
        Key{"reason", &T::reason, required},
        Key{"fingerprint", &T::fingerprint});
KF_KEYS(Assumption,
        Key{"path", &T::path, required},
        Key{"text", &T::text},
        Key{"source", &T::source},
        Key{"confidence", &T::confidence});
KF_KEYS(Decision,
        Key{"id", &T::id, names(IdKind::Decision)},
        Key{"text", &T::text},
        Key{"agreed_by", &T::agreedBy},
        Key{"date", &T::date},
        Key{"state", &T::state});
KF_KEYS(ReportSettings, Key{"sections", &T::sections}, Key{"paper", &T::paper});
KF_KEYS(Settings,
        Key{"name", &T::name, required},
        Key{"organisation", &T::organisation},
        Key{"authors", &T::authors},
        Key{"description", &T::description},
        Key{"start", &T::start, required},
        Key{"horizon_months", &T::horizonMonths, kHorizonRule},
        Key{"time_zone", &T::timeZone, zone},
        Key{"typical_date", &T::typicalDate, required},
        Key{"currency", &T::currency},
        Key{"policy", &T::policy},
        Key{"pools", &T::pools},
        Key{"constants", &T::constants},
        Key{"accepted", &T::accepted},
        Key{"assumptions", &T::assumptions},
        Key{"decisions", &T::decisions},
        Key{"report", &T::report});

} // namespace kf
