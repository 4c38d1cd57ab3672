// SPDX-License-Identifier: GPL-3.0-or-later
// The table of keys against the list of keys of the file format, so that a lost key is noticed.

#include "core/plan/all_keys.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

template<typename T> std::string keysOf()
{
    std::string names;
    std::apply([&names](const auto &...key) { ((names += key.name, names += ' '), ...); },
               Keys<T>::table);
    names.pop_back();
    return names;
}

TEST(SchemaTable, HasTheKeysOfThePlanSection)
{
    EXPECT_EQ(keysOf<Plan>(),
              "plan demand workloads storage topology platform cost scenarios catalog");
    EXPECT_EQ(keysOf<Settings>(),
              "name organisation authors description start horizon_months time_zone typical_date "
              "currency policy pools constants accepted assumptions decisions report");
    EXPECT_EQ(keysOf<Policy>(),
              "headroom spare_systems size_at_month storage_headroom power_basis systems "
              "lead_time_months");
    EXPECT_EQ(keysOf<Pool>(), "id name accelerators");
    EXPECT_EQ(keysOf<Constants>(),
              "distributed_penalty_ethernet distributed_penalty_fabric bytes_per_parameter "
              "model_flops_utilisation");
    EXPECT_EQ(keysOf<AcceptedFinding>(), "rule path reason fingerprint");
    EXPECT_EQ(keysOf<Assumption>(), "path text source confidence");
    EXPECT_EQ(keysOf<ReportSettings>(), "sections paper");
}

TEST(SchemaTable, HasTheKeysOfTheDemandSection)
{
    EXPECT_EQ(keysOf<Demand>(), "day_types groups events");
    EXPECT_EQ(keysOf<DayType>(), "id name days_per_year");
    EXPECT_EQ(keysOf<Group>(),
              "id name kind accelerator time_zone source demand growth active labels "
              "feed_gb_per_s_per_gpu cell_notes note");
    EXPECT_EQ(keysOf<GroupGrowth>(), "annual model cells");
    EXPECT_EQ(keysOf<ActiveMonths>(), "from_month to_month");
    EXPECT_EQ(keysOf<Event>(), "id month group multiply add day_type note");
}

TEST(SchemaTable, HasTheKeysOfTheWorkloadsSection)
{
    EXPECT_EQ(keysOf<Workloads>(), "serving scheduled exploratory training_runs");
    EXPECT_EQ(keysOf<ServingWorkload>(),
              "id group requests_per_s service_time_s servers_per_replica gpus_per_replica "
              "max_utilisation wait_target_s wait_percentile burstiness min_replicas delivery "
              "copies response_target_s llm");
    EXPECT_EQ(keysOf<LanguageModel>(),
              "parameters weight_bits layers kv_heads head_dim kv_bits input_tokens output_tokens "
              "context_tokens bandwidth_efficiency flops_utilisation memory_reserve measured");
    EXPECT_EQ(keysOf<MeasuredService>(), "servers service_time_s source");
    EXPECT_EQ(keysOf<ScheduledWorkload>(),
              "id group start duration_h gpus not_before finish_by day_types");
    EXPECT_EQ(keysOf<ExploratoryWorkload>(),
              "id group people gpus_per_person active_share day_types");
    EXPECT_EQ(keysOf<TrainingRun>(),
              "id name group class model parameters tokens precision data_gb memory_gb gpus "
              "cuda_aware coupled runs_per_year hours parallel_trials dataset epochs");
}

TEST(SchemaTable, HasTheKeysOfTheStorageSection)
{
    EXPECT_EQ(keysOf<StorageQuota>(), "group tier gb");
    EXPECT_EQ(keysOf<Storage>(), "tiers homes quotas datasets");
    EXPECT_EQ(keysOf<Tier>(), "id name capacity_gb basis read_gb_per_s max_fill");
    EXPECT_EQ(keysOf<Homes>(), "group people gb_per_person tier");
    EXPECT_EQ(keysOf<Dataset>(),
              "id name group tier pattern existing_gb existing_expires ingest_gb_per_day "
              "ingest_growth retention_days compression_ratio replication_factor concurrent_jobs "
              "jobs_growth data_per_job_gb intermediate_per_job_gb job_copies_input "
              "scratch_replication backup_copies backup_tier source owner sensitivity readers "
              "subset_of");
}

TEST(SchemaTable, HasTheKeysOfTheTopologySection)
{
    EXPECT_EQ(keysOf<Topology>(), "rack_types sites fabrics cabling");
    EXPECT_EQ(keysOf<RackType>(),
              "id name height_u power_limit_w heat_limit_w liquid_limit_w airflow_limit_m3_per_h "
              "weight_limit_kg own_weight_kg outer_width_mm outer_depth_mm outer_height_mm "
              "mounting_depth_mm reserved_u redundancy feeds");
    EXPECT_EQ(keysOf<Feed>(), "name side volts amps phases power_factor derating");
    EXPECT_EQ(keysOf<Site>(), "id name power_limit_w altitude_m rooms");
    EXPECT_EQ(keysOf<Room>(),
              "id name width_m depth_m delta_t_k supply_air_c floor_load_kg_per_m2 power_limit_w "
              "heat_limit_w liquid_limit_w rows");
    EXPECT_EQ(keysOf<Row>(), "id name y_m facing power_limit_w heat_limit_w racks");
    EXPECT_EQ(keysOf<Rack>(), "id name type position reserved_u locked labels devices");
    EXPECT_EQ(keysOf<PlacedDevice>(),
              "id name device u face side feeds in_service_month retire_month spare owned locked "
              "power_w fabric role labels");
    EXPECT_EQ(
        keysOf<Fabric>(),
        "id name network layout rooms serves leaf spine core gbps ports_per_system ports rails "
        "planes oversubscription systems_per_unit pair_links uplinks manager_ports manager "
        "cables");
    EXPECT_EQ(keysOf<Cabling>(), "tray_m_per_rack row_pitch_m drop_m slack_m room_links");
    EXPECT_EQ(keysOf<RoomLink>(), "from to m");
}

TEST(SchemaTable, HasTheKeysOfThePlatformSection)
{
    EXPECT_EQ(
        keysOf<Platform>(),
        "profiles components data_role rbac needs scaling claims lanes tenancy security registry "
        "registries kubernetes images");
    EXPECT_EQ(keysOf<Profile>(),
              "id group persona people skills submits_by data_sensitivity works_on delivers_as "
              "idle_hours");
    EXPECT_EQ(keysOf<Claim>(),
              "id text source standing check claimed gpus gradient_gb link_gb_per_s bytes_gb "
              "bandwidth_gb_s serial_share comm_share switch_ports levels read_gb_per_s "
              "feed_gb_per_s_per_gpu");
    EXPECT_EQ(keysOf<ComponentChoice>(),
              "release selected kubernetes_min meshed_pods mesh artifact_proxy");
    EXPECT_EQ(keysOf<Lane>(),
              "id name groups quota cohort priority max_gpus_per_job max_gpus_per_user");
    EXPECT_EQ(keysOf<Quota>(), "nominal borrow lend");
    EXPECT_EQ(keysOf<Tenancy>(), "isolation gpu_sharing");
    EXPECT_EQ(
        keysOf<Security>(),
        "control_plane exposure gateway_host network_policies data_sensitivity identity_provider "
        "gateway_by serving exposed egress pod_security audit audit_gb_per_day drivers");
    EXPECT_EQ(keysOf<ExposedService>(), "id name group authentication");
    EXPECT_EQ(keysOf<ControlPlane>(),
              "authentication connectors connector issuer username_claim groups_claim cert_issuer "
              "cert_days authorization");
    EXPECT_EQ(keysOf<Registry>(), "kind product scanning reachable_from_cloud");
    EXPECT_EQ(keysOf<NamedRegistry>(), "id kind product scanning reachable_from_cloud");
    EXPECT_EQ(
        keysOf<Kubernetes>(),
        "cluster hosting version control_plane_nodes infra_node staff_fte dashboard installed "
        "held pools");
    EXPECT_EQ(keysOf<InfraNode>(), "cpu_cores memory_gb");
    EXPECT_EQ(keysOf<Taint>(), "key value effect");
    EXPECT_EQ(keysOf<NodePool>(),
              "id accelerator device nodes labels resource plugin driver taints privileged");
    EXPECT_EQ(keysOf<Image>(),
              "id framework framework_version cuda groups reference registry size_gb tags_kept "
              "sensitivity");
}

TEST(SchemaTable, HasTheKeysOfTheCostSection)
{
    EXPECT_EQ(keysOf<PlacementMove>(), "from_month where");
    EXPECT_EQ(keysOf<Cost>(), "finance prices cloud exchange policy placement");
    EXPECT_EQ(keysOf<Finance>(),
              "discount_rate years energy_per_kwh pue load_factor colocation_per_kw_month "
              "support_rate staff_per_year installation_rate residual_rate busy_cost_per_gpu_hour "
              "software_per_gpu_year platform_fee_per_year kg_co2_per_kwh basis");
    EXPECT_EQ(keysOf<Price>(), "device unit_price source date");
    EXPECT_EQ(keysOf<CloudOffer>(),
              "accelerator offer currency gpus on_demand_per_h committed_1y_per_h "
              "committed_3y_per_h spot_per_h commitment reserved_instances reserved_from_month "
              "includes_host host_per_h withdrawn");
    EXPECT_EQ(keysOf<CloudPolicy>(),
              "spot_share spot_overhead interconnect_gbps interconnect_efficiency "
              "interconnect_per_month egress_gb_per_month egress_per_gb storage_per_gb_month");
}

TEST(SchemaTable, HasTheKeysOfTheScenariosSection)
{
    EXPECT_EQ(keysOf<Scenarios>(), "scenarios");
    EXPECT_EQ(keysOf<Scenario>(),
              "id name demand_multiplier growth_delta headroom size_at_month events_off "
              "energy_per_kwh groups");
    EXPECT_EQ(keysOf<ScenarioGroup>(), "demand_multiplier growth_delta");
}

TEST(SchemaTable, HasTheKeysOfTheCatalogSection)
{
    EXPECT_EQ(keysOf<CatalogEntries>(), "gpus devices cables components offers");
    EXPECT_EQ(keysOf<AcceleratorEntry>(),
              "id model vendor kind memory_gb tdp_w fp16_bf16_dense_tflops fp32_tflops "
              "tf32_dense_tflops fp8_dense_tflops bf16_dense_tflops fp16_dense_tflops memory_type "
              "nvlink_gb_s nvlink_links mig_max_slices compute_capability driver_branch_max board "
              "names memory_bandwidth_gb_s aliases cuda_min cuda_max source confidence");
    EXPECT_EQ(
        keysOf<DeviceEntry>(),
        "id model kind manufacturer height_u full_depth depth_mm weight_kg power_max_w "
        "power_typical_w heat_btu_per_h airflow_cfm liquid_fraction psu_count "
        "psu_min_for_full_load psu_w half_width gpu_model gpu_count ports switch_ports "
        "switch_gbps usable_gb read_gb_per_s cpu_cores memory_gb local_storage_gb nvlink_gb_s "
        "nvswitch pooled_memory_gb power_nameplate_w power_figure power_component_sum_w "
        "cpu_model cpu_cores_max memory_gb_max memory_slots gpu_slots_max host_source "
        "host_confidence inlet_c pdu_amps pdu_phases assumed origin "
        "source confidence");
    EXPECT_EQ(keysOf<Ports>(), "compute storage mgmt");
    EXPECT_EQ(keysOf<Port>(), "count gbps type");
    EXPECT_EQ(
        keysOf<CableEntry>(),
        "id medium gbps reach_m links lengths_m transceiver transceiver_links power_w_per_end "
        "source");
    EXPECT_EQ(keysOf<OfferEntry>(),
              "id provider region instance accelerator gpus currency on_demand_per_h spot_per_h "
              "committed_1y_per_h committed_3y_per_h vcpu memory_gb network_gbps local_storage_gb "
              "includes_host host_per_h withdrawn date source");
}

TEST(SchemaRule, TellsRangesAndStepsApart)
{
    EXPECT_TRUE(rules::share.allows(1.0));
    EXPECT_FALSE(rules::positiveShare.allows(0.0));
    EXPECT_FALSE(rules::rate.allows(-1.0));
    EXPECT_TRUE(rules::rate.allows(-0.999));
    EXPECT_TRUE(rules::any.inSteps(0.5).allows(2.5));
    EXPECT_FALSE(rules::any.inSteps(0.5).allows(2.4));
    EXPECT_TRUE(rules::phases.allows(3.0));
    EXPECT_FALSE(rules::phases.allows(2.0));
}

} // namespace
} // namespace kf
