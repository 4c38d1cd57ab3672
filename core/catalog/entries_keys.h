// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of catalog.yaml, and of the files of a library.

#include "core/base/keys.h"
#include "core/catalog/entries.h"

namespace kf {

KF_KEYS(AcceleratorEntry,
        Key{"id", &T::id, names(IdKind::CatalogGpu)},
        Key{"model", &T::model, required},
        Key{"vendor", &T::vendor},
        Key{"kind", &T::kind},
        Key{"memory_gb", &T::memoryGb},
        Key{"tdp_w", &T::tdpW},
        Key{"fp16_bf16_dense_tflops", &T::fp16Bf16DenseTflops},
        Key{"names", &T::names},
        Key{"memory_bandwidth_gb_s", &T::memoryBandwidthGbS},
        Key{"aliases", &T::aliases},
        Key{"source", &T::source},
        Key{"confidence", &T::confidence});
KF_KEYS(Port, Key{"count", &T::count}, Key{"gbps", &T::gbps}, Key{"type", &T::type});
KF_KEYS(Ports, Key{"compute", &T::compute}, Key{"storage", &T::storage}, Key{"mgmt", &T::mgmt});
KF_KEYS(DeviceEntry,
        Key{"id", &T::id, names(IdKind::CatalogDevice)},
        Key{"model", &T::model, required},
        Key{"kind", &T::kind, required},
        Key{"manufacturer", &T::manufacturer},
        Key{"height_u", &T::height, notNegative.inSteps(0.5)},
        Key{"full_depth", &T::fullDepth},
        Key{"depth_mm", &T::depthMm, notNegative},
        Key{"weight_kg", &T::weightKg, notNegative},
        Key{"power_max_w", &T::powerMaxW, notNegative},
        Key{"power_typical_w", &T::powerTypicalW, notNegative},
        Key{"heat_btu_per_h", &T::heatBtuPerH, notNegative},
        Key{"airflow_cfm", &T::airflowCfm, notNegative},
        Key{"liquid_fraction", &T::liquidFraction, share},
        Key{"psu_count", &T::psuCount, notNegative},
        Key{"psu_min_for_full_load", &T::psuMinForFullLoad, notNegative},
        Key{"psu_w", &T::psuW, positive},
        Key{"half_width", &T::halfWidth},
        Key{"gpu_model", &T::gpuModel, idText},
        Key{"gpu_count", &T::gpuCount, notNegative},
        Key{"ports", &T::ports},
        Key{"switch_ports", &T::switchPorts, notNegative},
        Key{"switch_gbps", &T::switchGbps, notNegative},
        Key{"usable_gb", &T::usableGb, notNegative},
        Key{"read_gb_per_s", &T::readGbPerS, notNegative},
        Key{"inlet_c", &T::inletC},
        Key{"pdu_amps", &T::pduAmps, notNegative},
        Key{"pdu_phases", &T::pduPhases},
        Key{"assumed", &T::assumed},
        Key{"origin", &T::origin},
        Key{"source", &T::source},
        Key{"confidence", &T::confidence});
KF_KEYS(CableEntry,
        Key{"id", &T::id, names(IdKind::CatalogCable)},
        Key{"medium", &T::medium},
        Key{"gbps", &T::gbps, positive},
        Key{"reach_m", &T::reachM, notNegative},
        Key{"links", &T::links, any.from(1)},
        Key{"lengths_m", &T::lengthsM, positive},
        Key{"transceiver", &T::transceiver, idText},
        Key{"transceiver_links", &T::transceiverLinks, any.from(1)},
        Key{"power_w_per_end", &T::powerWPerEnd, notNegative},
        Key{"source", &T::source});
KF_KEYS(OfferEntry,
        Key{"id",
            &T::id,
            [] {
                auto r = rules::required;
                r.declared = IdKind::CatalogOffer;
                return r;
            }()},
        Key{"provider", &T::provider},
        Key{"region", &T::region},
        Key{"instance", &T::instance},
        Key{"accelerator", &T::accelerator, idText},
        Key{"gpus", &T::gpus},
        Key{"currency", &T::currency},
        Key{"on_demand_per_h", &T::onDemandPerH},
        Key{"spot_per_h", &T::spotPerH},
        Key{"date", &T::date},
        Key{"source", &T::source});
KF_KEYS(CatalogEntries,
        Key{"gpus", &T::gpus},
        Key{"devices", &T::devices},
        Key{"cables", &T::cables},
        Key{"offers", &T::offers});

} // namespace kf
