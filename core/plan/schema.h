// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every key of a .kfplan in one table: its name in the file, its member, its rule. The default of
// an absent key is the member's initial value. Codec, validation, diff and messages read this
// table; there is no second list of keys.

#include "core/plan/plan.h"
#include "core/plan/rule.h"

#include <concepts>
#include <tuple>

namespace kf {

/// One key of one map.
template<typename Owner, typename Member> struct Key {
    using Type = Member;
    const char *name;
    Member Owner::*member;
    Rule rule = rules::any;
};
template<typename Owner, typename Member> Key(const char *, Member Owner::*) -> Key<Owner, Member>;
template<typename Owner, typename Member>
Key(const char *, Member Owner::*, Rule) -> Key<Owner, Member>;

/// The keys of a map; specialised for every struct of a plan.
template<typename T> struct Keys;

template<typename T>
concept HasKeys = requires
{
    Keys<T>::table;
};

/// Calls visit(key, member) for every key of `object`, in the order of the file.
template<typename T, typename Visit> void forEachKey(T &object, Visit &&visit)
{
    std::apply([&](const auto &...key) { (visit(key, object.*(key.member)), ...); },
               Keys<std::remove_const_t<T>>::table);
}

#define KF_KEYS(Type, ...)                                                                         \
    template<> struct Keys<Type> {                                                                 \
        static constexpr auto table = [] {                                                         \
            using namespace rules;                                                                 \
            using T = Type;                                                                        \
            return std::tuple{__VA_ARGS__};                                                        \
        }();                                                                                       \
    }

// plan.yaml
KF_KEYS(Policy,
        Key{"headroom", &T::headroom, any.from(0).to(10)},
        Key{"spare_systems", &T::spareSystems, any.from(0).to(10000)},
        Key{"size_at_month", &T::sizeAtMonth, notNegative},
        Key{"storage_headroom", &T::storageHeadroom, any.from(0).to(10)},
        Key{"power_basis", &T::powerBasis},
        Key{"systems", &T::systems},
        Key{"lead_time_months", &T::leadTimeMonths, any.from(0).to(60)});
KF_KEYS(Pool,
        Key{"id", &T::id, names(IdKind::Pool)},
        Key{"name", &T::name},
        Key{"accelerators", &T::accelerators, idText.required()});
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
KF_KEYS(ReportSettings, Key{"sections", &T::sections}, Key{"paper", &T::paper});
KF_KEYS(Settings,
        Key{"name", &T::name, required},
        Key{"organisation", &T::organisation},
        Key{"authors", &T::authors},
        Key{"description", &T::description},
        Key{"start", &T::start, required},
        Key{"horizon_months", &T::horizonMonths, any.from(12).to(240)},
        Key{"time_zone", &T::timeZone, zone},
        Key{"typical_date", &T::typicalDate, required},
        Key{"currency", &T::currency},
        Key{"policy", &T::policy},
        Key{"pools", &T::pools},
        Key{"constants", &T::constants},
        Key{"accepted", &T::accepted},
        Key{"assumptions", &T::assumptions},
        Key{"report", &T::report});

// demand.yaml
KF_KEYS(DayType,
        Key{"id", &T::id, names(IdKind::DayType)},
        Key{"name", &T::name},
        Key{"days_per_year", &T::daysPerYear, any.from(0).to(366).required()});
KF_KEYS(GroupGrowth,
        Key{"annual", &T::annual, rate},
        Key{"model", &T::model},
        Key{"cells", &T::cells, rate.keyedBy(IdKind::DayType)});
KF_KEYS(ActiveMonths,
        Key{"from_month", &T::fromMonth, notNegative},
        Key{"to_month", &T::toMonth, notNegative});
KF_KEYS(Group,
        Key{"id", &T::id, names(IdKind::Group)},
        Key{"name", &T::name, required},
        Key{"kind", &T::kind, required},
        Key{"accelerator", &T::accelerator, idText.required()},
        Key{"time_zone", &T::timeZone, zone},
        Key{"source", &T::source},
        Key{"demand", &T::demand, notNegative.keyedBy(IdKind::DayType)},
        Key{"growth", &T::growth},
        Key{"active", &T::active},
        Key{"labels", &T::labels},
        Key{"feed_gb_per_s_per_gpu", &T::feedGbPerSPerGpu, notNegative},
        Key{"cell_notes", &T::cellNotes, any.keyedBy(IdKind::DayType)},
        Key{"note", &T::note});
KF_KEYS(Event,
        Key{"id", &T::id, mayName(IdKind::Event)},
        Key{"month", &T::month, notNegative.required()},
        Key{"group", &T::group, refersTo(IdKind::Group).required()},
        Key{"multiply", &T::multiply, notNegative},
        Key{"add", &T::add},
        Key{"day_type", &T::dayType, refersTo(IdKind::DayType)},
        Key{"note", &T::note});
KF_KEYS(Demand,
        Key{"day_types", &T::dayTypes},
        Key{"groups", &T::groups},
        Key{"events", &T::events});

// workloads.yaml
KF_KEYS(MeasuredService,
        Key{"servers", &T::servers},
        Key{"service_time_s", &T::serviceTimeS},
        Key{"source", &T::source});
KF_KEYS(LanguageModel,
        Key{"parameters", &T::parameters, positive},
        Key{"weight_bits", &T::weightBits, positive},
        Key{"layers", &T::layers, positive},
        Key{"kv_heads", &T::kvHeads, positive},
        Key{"head_dim", &T::headDim, positive},
        Key{"kv_bits", &T::kvBits},
        Key{"input_tokens", &T::inputTokens, positive},
        Key{"output_tokens", &T::outputTokens, positive},
        Key{"context_tokens", &T::contextTokens, positive},
        Key{"bandwidth_efficiency", &T::bandwidthEfficiency, share},
        Key{"flops_utilisation", &T::flopsUtilisation, share},
        Key{"memory_reserve", &T::memoryReserve, share},
        Key{"measured", &T::measured});
KF_KEYS(ServingWorkload,
        Key{"id", &T::id, names(IdKind::Serving)},
        Key{"group", &T::group, refersTo(IdKind::Group).required()},
        Key{"requests_per_s", &T::requestsPerS, notNegative.keyedBy(IdKind::DayType).required()},
        Key{"service_time_s", &T::serviceTimeS, positive.required().value()},
        Key{"servers_per_replica", &T::serversPerReplica, any.from(1).value()},
        Key{"gpus_per_replica", &T::gpusPerReplica, positive.value()},
        Key{"max_utilisation", &T::maxUtilisation, any.above(0).below(1).required().value()},
        Key{"wait_target_s", &T::waitTargetS, notNegative.required().value()},
        Key{"wait_percentile", &T::waitPercentile, any.above(0).below(1).required().value()},
        Key{"burstiness", &T::burstiness, positive.value()},
        Key{"min_replicas", &T::minReplicas, notNegative},
        Key{"llm", &T::llm});
KF_KEYS(ScheduledWorkload,
        Key{"id", &T::id, names(IdKind::Scheduled)},
        Key{"group", &T::group, refersTo(IdKind::Group).required()},
        Key{"start", &T::start, required},
        Key{"duration_h", &T::durationH, any.above(0).to(24).required().value()},
        Key{"gpus", &T::gpus, notNegative.required()},
        Key{"not_before", &T::notBefore},
        Key{"finish_by", &T::finishBy},
        Key{"day_types", &T::dayTypes, refersTo(IdKind::DayType)});
KF_KEYS(ExploratoryWorkload,
        Key{"id", &T::id, names(IdKind::Exploratory)},
        Key{"group", &T::group, refersTo(IdKind::Group).required()},
        Key{"people", &T::people, notNegative.required()},
        Key{"gpus_per_person", &T::gpusPerPerson, notNegative},
        Key{"active_share", &T::activeShare, share.required()},
        Key{"day_types", &T::dayTypes, refersTo(IdKind::DayType)});
KF_KEYS(TrainingRun,
        Key{"id", &T::id, names(IdKind::TrainingRun)},
        Key{"name", &T::name},
        Key{"group", &T::group, refersTo(IdKind::Group)},
        Key{"class", &T::trainingClass},
        Key{"model", &T::model},
        Key{"parameters", &T::parameters, positive},
        Key{"tokens", &T::tokens, positive},
        Key{"precision", &T::precision},
        Key{"data_gb", &T::dataGb, notNegative},
        Key{"memory_gb", &T::memoryGb, positive},
        Key{"gpus", &T::gpus, positive},
        Key{"cuda_aware", &T::cudaAware},
        Key{"coupled", &T::coupled},
        Key{"runs_per_year", &T::runsPerYear, notNegative});
KF_KEYS(Workloads,
        Key{"serving", &T::serving},
        Key{"scheduled", &T::scheduled},
        Key{"exploratory", &T::exploratory},
        Key{"training_runs", &T::trainingRuns});

// storage.yaml
KF_KEYS(Tier,
        Key{"id", &T::id, names(IdKind::Tier)},
        Key{"name", &T::name},
        Key{"capacity_gb", &T::capacityGb, notNegative},
        Key{"basis", &T::basis},
        Key{"read_gb_per_s", &T::readGbPerS, notNegative},
        Key{"max_fill", &T::maxFill, share});
KF_KEYS(Homes,
        Key{"group", &T::group, refersTo(IdKind::Group)},
        Key{"people", &T::people, notNegative},
        Key{"gb_per_person", &T::gbPerPerson, notNegative},
        Key{"tier", &T::tier, idText});
KF_KEYS(Dataset,
        Key{"id", &T::id, names(IdKind::Dataset)},
        Key{"name", &T::name},
        Key{"group", &T::group, refersTo(IdKind::Group)},
        Key{"tier", &T::tier, idText.required()},
        Key{"pattern", &T::pattern},
        Key{"existing_gb", &T::existingGb, notNegative},
        Key{"existing_expires", &T::existingExpires},
        Key{"ingest_gb_per_day", &T::ingestGbPerDay, notNegative},
        Key{"ingest_growth", &T::ingestGrowth, rate},
        Key{"retention_days", &T::retentionDays, notNegative},
        Key{"compression_ratio", &T::compressionRatio, positive.value()},
        Key{"replication_factor", &T::replicationFactor, any.from(1).value()},
        Key{"concurrent_jobs", &T::concurrentJobs, notNegative},
        Key{"jobs_growth", &T::jobsGrowth, rate},
        Key{"data_per_job_gb", &T::dataPerJobGb, notNegative},
        Key{"intermediate_per_job_gb", &T::intermediatePerJobGb, notNegative},
        Key{"job_copies_input", &T::jobCopiesInput},
        Key{"scratch_replication", &T::scratchReplication, any.from(1).value()},
        Key{"subset_of", &T::subsetOf});
KF_KEYS(Storage, Key{"tiers", &T::tiers}, Key{"homes", &T::homes}, Key{"datasets", &T::datasets});

// topology.yaml
KF_KEYS(Feed,
        Key{"name", &T::name, required},
        Key{"side", &T::side},
        Key{"volts", &T::volts, positive},
        Key{"amps", &T::amps, positive},
        Key{"phases", &T::phases, phases},
        Key{"power_factor", &T::powerFactor, positiveShare},
        Key{"derating", &T::derating, positiveShare});
KF_KEYS(RackType,
        Key{"id", &T::id, names(IdKind::RackType)},
        Key{"name", &T::name},
        Key{"height_u", &T::heightU, any.from(1).to(100).required()},
        Key{"power_limit_w", &T::powerLimitW, notNegative},
        Key{"heat_limit_w", &T::heatLimitW, notNegative},
        Key{"liquid_limit_w", &T::liquidLimitW, notNegative},
        Key{"airflow_limit_m3_per_h", &T::airflowLimitM3PerH, notNegative},
        Key{"weight_limit_kg", &T::weightLimitKg, notNegative},
        Key{"own_weight_kg", &T::ownWeightKg, notNegative},
        Key{"outer_width_mm", &T::outerWidthMm},
        Key{"outer_depth_mm", &T::outerDepthMm},
        Key{"outer_height_mm", &T::outerHeightMm},
        Key{"mounting_depth_mm", &T::mountingDepthMm},
        Key{"reserved_u", &T::reservedU},
        Key{"redundancy", &T::redundancy},
        Key{"feeds", &T::feeds});
KF_KEYS(PlacedDevice,
        Key{"id", &T::id, names(IdKind::Device)},
        Key{"name", &T::name},
        Key{"device", &T::device, idText.required()},
        Key{"u", &T::u, any.from(1).inSteps(0.5)},
        Key{"face", &T::face},
        Key{"side", &T::side},
        Key{"feeds", &T::feeds},
        Key{"in_service_month", &T::inServiceMonth, notNegative},
        Key{"retire_month", &T::retireMonth},
        Key{"spare", &T::spare},
        Key{"locked", &T::locked},
        Key{"power_w", &T::powerW, notNegative},
        Key{"labels", &T::labels});
KF_KEYS(Rack,
        Key{"id", &T::id, names(IdKind::Rack)},
        Key{"name", &T::name},
        Key{"type", &T::type, refersTo(IdKind::RackType).required()},
        Key{"position", &T::position, any.from(1).required()},
        Key{"reserved_u", &T::reservedU},
        Key{"locked", &T::locked},
        Key{"labels", &T::labels},
        Key{"devices", &T::devices});
KF_KEYS(Row,
        Key{"id", &T::id, names(IdKind::Row)},
        Key{"name", &T::name},
        Key{"y_m", &T::yM},
        Key{"facing", &T::facing},
        Key{"power_limit_w", &T::powerLimitW},
        Key{"heat_limit_w", &T::heatLimitW},
        Key{"racks", &T::racks});
KF_KEYS(Room,
        Key{"id", &T::id, names(IdKind::Room)},
        Key{"name", &T::name},
        Key{"width_m", &T::widthM},
        Key{"depth_m", &T::depthM},
        Key{"delta_t_k", &T::deltaTK, positive},
        Key{"supply_air_c", &T::supplyAirC},
        Key{"floor_load_kg_per_m2", &T::floorLoadKgPerM2},
        Key{"power_limit_w", &T::powerLimitW},
        Key{"heat_limit_w", &T::heatLimitW},
        Key{"liquid_limit_w", &T::liquidLimitW},
        Key{"rows", &T::rows});
KF_KEYS(Site,
        Key{"id", &T::id, names(IdKind::Site)},
        Key{"name", &T::name},
        Key{"power_limit_w", &T::powerLimitW},
        Key{"altitude_m", &T::altitudeM},
        Key{"rooms", &T::rooms});
KF_KEYS(Fabric,
        Key{"id", &T::id, names(IdKind::Fabric)},
        Key{"network", &T::network},
        Key{"rooms", &T::rooms, refersTo(IdKind::Room)},
        Key{"serves", &T::serves, idText},
        Key{"leaf", &T::leaf, idText},
        Key{"spine", &T::spine, idText},
        Key{"core", &T::core, idText},
        Key{"gbps", &T::gbps, positive},
        Key{"ports_per_system", &T::portsPerSystem, positive},
        Key{"rails", &T::rails},
        Key{"planes", &T::planes},
        Key{"oversubscription", &T::oversubscription, any.from(1)},
        Key{"systems_per_unit", &T::systemsPerUnit, positive},
        Key{"manager_ports", &T::managerPorts});
KF_KEYS(RoomLink, Key{"from", &T::from, idText}, Key{"to", &T::to, idText}, Key{"m", &T::metres});
KF_KEYS(Cabling,
        Key{"tray_m_per_rack", &T::trayMPerRack},
        Key{"row_pitch_m", &T::rowPitchM},
        Key{"drop_m", &T::dropM},
        Key{"slack_m", &T::slackM},
        Key{"room_links", &T::roomLinks});
KF_KEYS(Topology,
        Key{"rack_types", &T::rackTypes},
        Key{"sites", &T::sites},
        Key{"fabrics", &T::fabrics},
        Key{"cabling", &T::cabling});

// platform.yaml
KF_KEYS(Profile,
        Key{"id", &T::id, names(IdKind::Profile)},
        Key{"group", &T::group, refersTo(IdKind::Group)},
        Key{"persona", &T::persona},
        Key{"people", &T::people, notNegative},
        Key{"skills", &T::skills},
        Key{"submits_by", &T::submitsBy},
        Key{"data_sensitivity", &T::dataSensitivity});
KF_KEYS(ComponentChoice, Key{"release", &T::release}, Key{"selected", &T::selected, idText});
KF_KEYS(Quota, Key{"nominal", &T::nominal}, Key{"borrow", &T::borrow}, Key{"lend", &T::lend});
KF_KEYS(Lane,
        Key{"id", &T::id, names(IdKind::Lane)},
        Key{"name", &T::name},
        Key{"groups", &T::groups, refersTo(IdKind::Group)},
        Key{"quota", &T::quota},
        Key{"cohort", &T::cohort},
        Key{"priority", &T::priority},
        Key{"max_gpus_per_job", &T::maxGpusPerJob},
        Key{"max_gpus_per_user", &T::maxGpusPerUser});
KF_KEYS(Tenancy, Key{"isolation", &T::isolation});
KF_KEYS(ControlPlane,
        Key{"authentication", &T::authentication},
        Key{"connector", &T::connector},
        Key{"authorization", &T::authorization});
KF_KEYS(Security,
        Key{"control_plane", &T::controlPlane},
        Key{"exposure", &T::exposure},
        Key{"gateway_host", &T::gatewayHost},
        Key{"network_policies", &T::networkPolicies},
        Key{"data_sensitivity", &T::dataSensitivity});
KF_KEYS(Registry,
        Key{"kind", &T::kind},
        Key{"product", &T::product},
        Key{"scanning", &T::scanning});
KF_KEYS(NodePool,
        Key{"id", &T::id, mayName(IdKind::NodePool)},
        Key{"accelerator", &T::accelerator, idText},
        Key{"device", &T::device, idText},
        Key{"nodes", &T::nodes},
        Key{"labels", &T::labels});
KF_KEYS(Kubernetes,
        Key{"hosting", &T::hosting},
        Key{"version", &T::version},
        Key{"control_plane_nodes", &T::controlPlaneNodes},
        Key{"pools", &T::pools});
KF_KEYS(Image,
        Key{"id", &T::id, names(IdKind::Image)},
        Key{"framework", &T::framework},
        Key{"framework_version", &T::frameworkVersion},
        Key{"cuda", &T::cuda},
        Key{"groups", &T::groups, refersTo(IdKind::Group)});
KF_KEYS(Platform,
        Key{"profiles", &T::profiles},
        Key{"components", &T::components},
        Key{"lanes", &T::lanes},
        Key{"tenancy", &T::tenancy},
        Key{"security", &T::security},
        Key{"registry", &T::registry},
        Key{"kubernetes", &T::kubernetes},
        Key{"images", &T::images});

// cost.yaml
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

// scenarios.yaml
KF_KEYS(ScenarioGroup,
        Key{"demand_multiplier", &T::demandMultiplier, notNegative},
        Key{"growth_delta", &T::growthDelta});
KF_KEYS(Scenario,
        Key{"id", &T::id, names(IdKind::Scenario).notNamed("base")},
        Key{"name", &T::name},
        Key{"demand_multiplier", &T::demandMultiplier, notNegative},
        Key{"growth_delta", &T::growthDelta},
        Key{"headroom", &T::headroom, notNegative},
        Key{"size_at_month", &T::sizeAtMonth, notNegative},
        Key{"events_off", &T::eventsOff, refersTo(IdKind::Event)},
        Key{"energy_per_kwh", &T::energyPerKwh},
        Key{"groups", &T::groups, any.keyedBy(IdKind::Group)});
KF_KEYS(Scenarios, Key{"scenarios", &T::scenarios});

// catalog.yaml
KF_KEYS(AcceleratorEntry,
        Key{"id", &T::id, names(IdKind::CatalogGpu)},
        Key{"model", &T::model, required},
        Key{"vendor", &T::vendor},
        Key{"kind", &T::kind},
        Key{"memory_gb", &T::memoryGb},
        Key{"tdp_w", &T::tdpW},
        Key{"fp16_bf16_dense_tflops", &T::fp16Bf16DenseTflops},
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
        Key{"gbps", &T::gbps},
        Key{"reach_m", &T::reachM},
        Key{"links", &T::links},
        Key{"transceiver", &T::transceiver, idText},
        Key{"power_w_per_end", &T::powerWPerEnd},
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

#undef KF_KEYS

} // namespace kf
