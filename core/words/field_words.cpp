// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/field_words.h"

#include "core/base/figures_kept.h"
#include "core/base/units.h"
#include "core/words/amount_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>

namespace kf {

namespace {

constexpr double kInchesPerFoot = 12.0;

/// Keys whose words are not their name, or are another word in another language.
const QHash<QString, const char *> &names()
{
    struct Name {
        const char *key;
        const char *text;
    };
    static constexpr std::array all{
        Name{"accelerator", QT_TRANSLATE_NOOP("kf::FieldWords", "accelerator")},
        Name{"accelerators", QT_TRANSLATE_NOOP("kf::FieldWords", "accelerators")},
        Name{"accepted", QT_TRANSLATE_NOOP("kf::FieldWords", "accepted findings")},
        Name{"active", QT_TRANSLATE_NOOP("kf::FieldWords", "active months")},
        Name{"active_share", QT_TRANSLATE_NOOP("kf::FieldWords", "share at work")},
        Name{"add", QT_TRANSLATE_NOOP("kf::FieldWords", "added GPUs")},
        Name{"agreed_by", QT_TRANSLATE_NOOP("kf::FieldWords", "agreed by")},
        Name{"airflow_limit_m3_per_h",
             QT_TRANSLATE_NOOP("kf::FieldWords", "airflow limit, m\u00b3/h")},
        Name{"altitude_m", QT_TRANSLATE_NOOP("kf::FieldWords", "altitude")},
        Name{"amps", QT_TRANSLATE_NOOP("kf::FieldWords", "amps")},
        Name{"annual", QT_TRANSLATE_NOOP("kf::FieldWords", "growth a year")},
        Name{"artifact_proxy",
             QT_TRANSLATE_NOOP("kf::FieldWords", "artifact proxy of each tenant")},
        Name{"assumptions", QT_TRANSLATE_NOOP("kf::FieldWords", "assumptions")},
        Name{"audit", QT_TRANSLATE_NOOP("kf::FieldWords", "audit log")},
        Name{"audit_gb_per_day", QT_TRANSLATE_NOOP("kf::FieldWords", "audit log a day")},
        Name{"authentication", QT_TRANSLATE_NOOP("kf::FieldWords", "login")},
        Name{"authorization", QT_TRANSLATE_NOOP("kf::FieldWords", "authorisation")},
        Name{"authors", QT_TRANSLATE_NOOP("kf::FieldWords", "authors")},
        Name{"backup_copies", QT_TRANSLATE_NOOP("kf::FieldWords", "backup copies")},
        Name{"backup_tier", QT_TRANSLATE_NOOP("kf::FieldWords", "tier of the backups")},
        Name{"bandwidth_efficiency",
             QT_TRANSLATE_NOOP("kf::FieldWords", "share of the memory bandwidth")},
        Name{"bandwidth_gb_s", QT_TRANSLATE_NOOP("kf::FieldWords", "bandwidth, GB/s")},
        Name{"basis", QT_TRANSLATE_NOOP("kf::FieldWords", "basis")},
        Name{"borrow", QT_TRANSLATE_NOOP("kf::FieldWords", "may borrow")},
        Name{"burstiness", QT_TRANSLATE_NOOP("kf::FieldWords", "burstiness")},
        Name{"busy_cost_per_gpu_hour",
             QT_TRANSLATE_NOOP("kf::FieldWords", "cost of a busy GPU-hour")},
        Name{"bytes_gb", QT_TRANSLATE_NOOP("kf::FieldWords", "data to be moved")},
        Name{"bytes_per_parameter", QT_TRANSLATE_NOOP("kf::FieldWords", "bytes a parameter")},
        Name{"cables", QT_TRANSLATE_NOOP("kf::FieldWords", "cables")},
        Name{"cabling", QT_TRANSLATE_NOOP("kf::FieldWords", "cabling")},
        Name{"capacity_gb", QT_TRANSLATE_NOOP("kf::FieldWords", "capacity")},
        Name{"cell_notes", QT_TRANSLATE_NOOP("kf::FieldWords", "note")},
        Name{"cells", QT_TRANSLATE_NOOP("kf::FieldWords", "growth of single hours")},
        Name{"cert_days", QT_TRANSLATE_NOOP("kf::FieldWords", "days a certificate is valid")},
        Name{"cert_issuer", QT_TRANSLATE_NOOP("kf::FieldWords", "issuer of certificates")},
        Name{"check", QT_TRANSLATE_NOOP("kf::FieldWords", "check")},
        Name{"claimed", QT_TRANSLATE_NOOP("kf::FieldWords", "claimed figure")},
        Name{"claims", QT_TRANSLATE_NOOP("kf::FieldWords", "claims")},
        Name{"class", QT_TRANSLATE_NOOP("kf::FieldWords", "class")},
        Name{"cloud", QT_TRANSLATE_NOOP("kf::FieldWords", "cloud offers")},
        Name{"cluster", QT_TRANSLATE_NOOP("kf::FieldWords", "cluster")},
        Name{"cohort", QT_TRANSLATE_NOOP("kf::FieldWords", "cohort")},
        Name{"colocation_per_kw_month",
             QT_TRANSLATE_NOOP("kf::FieldWords", "colocation per kW and month")},
        Name{"comm_share", QT_TRANSLATE_NOOP("kf::FieldWords", "share of communication")},
        Name{"commitment", QT_TRANSLATE_NOOP("kf::FieldWords", "reserved for")},
        Name{"committed_1y_per_h",
             QT_TRANSLATE_NOOP("kf::FieldWords", "price committed for 1 year, an hour")},
        Name{"committed_3y_per_h",
             QT_TRANSLATE_NOOP("kf::FieldWords", "price committed for 3 years, an hour")},
        Name{"components", QT_TRANSLATE_NOOP("kf::FieldWords", "components")},
        Name{"compression_ratio", QT_TRANSLATE_NOOP("kf::FieldWords", "compression")},
        Name{"concurrent_jobs", QT_TRANSLATE_NOOP("kf::FieldWords", "jobs at a time")},
        Name{"confidence", QT_TRANSLATE_NOOP("kf::FieldWords", "confidence")},
        Name{"connectors", QT_TRANSLATE_NOOP("kf::FieldWords", "connectors")},
        Name{"constants", QT_TRANSLATE_NOOP("kf::FieldWords", "constants")},
        Name{"context_tokens", QT_TRANSLATE_NOOP("kf::FieldWords", "context, tokens")},
        Name{"control_plane", QT_TRANSLATE_NOOP("kf::FieldWords", "control plane")},
        Name{"control_plane_nodes", QT_TRANSLATE_NOOP("kf::FieldWords", "control plane nodes")},
        Name{"copies", QT_TRANSLATE_NOOP("kf::FieldWords", "copies")},
        Name{"core", QT_TRANSLATE_NOOP("kf::FieldWords", "core switch")},
        Name{"coupled", QT_TRANSLATE_NOOP("kf::FieldWords", "coupled")},
        Name{"cpu_cores", QT_TRANSLATE_NOOP("kf::FieldWords", "CPU cores")},
        Name{"cuda", QT_TRANSLATE_NOOP("kf::FieldWords", "CUDA")},
        Name{"cuda_aware", QT_TRANSLATE_NOOP("kf::FieldWords", "CUDA-aware")},
        Name{"currency", QT_TRANSLATE_NOOP("kf::FieldWords", "currency")},
        Name{"dashboard", QT_TRANSLATE_NOOP("kf::FieldWords", "dashboard")},
        Name{"data_gb", QT_TRANSLATE_NOOP("kf::FieldWords", "data")},
        Name{"data_per_job_gb", QT_TRANSLATE_NOOP("kf::FieldWords", "data of a job")},
        Name{"data_role", QT_TRANSLATE_NOOP("kf::FieldWords", "role of the platform for data")},
        Name{"data_sensitivity", QT_TRANSLATE_NOOP("kf::FieldWords", "data they may see")},
        Name{"dataset", QT_TRANSLATE_NOOP("kf::FieldWords", "dataset")},
        Name{"datasets", QT_TRANSLATE_NOOP("kf::FieldWords", "datasets")},
        Name{"date", QT_TRANSLATE_NOOP("kf::FieldWords", "date")},
        Name{"day_type", QT_TRANSLATE_NOOP("kf::FieldWords", "day type")},
        Name{"day_types", QT_TRANSLATE_NOOP("kf::FieldWords", "day types")},
        Name{"days_per_year", QT_TRANSLATE_NOOP("kf::FieldWords", "days a year")},
        Name{"decisions", QT_TRANSLATE_NOOP("kf::FieldWords", "decisions")},
        Name{"delivers_as", QT_TRANSLATE_NOOP("kf::FieldWords", "how models reach applications")},
        Name{"delivery", QT_TRANSLATE_NOOP("kf::FieldWords", "delivery")},
        Name{"delta_t_k", QT_TRANSLATE_NOOP("kf::FieldWords", "warming of the air, K")},
        Name{"demand", QT_TRANSLATE_NOOP("kf::FieldWords", "demand")},
        Name{"demand_multiplier", QT_TRANSLATE_NOOP("kf::FieldWords", "demand times")},
        Name{"depth_m", QT_TRANSLATE_NOOP("kf::FieldWords", "depth")},
        Name{"derating", QT_TRANSLATE_NOOP("kf::FieldWords", "derating")},
        Name{"description", QT_TRANSLATE_NOOP("kf::FieldWords", "description")},
        Name{"device", QT_TRANSLATE_NOOP("kf::FieldWords", "device")},
        Name{"devices", QT_TRANSLATE_NOOP("kf::FieldWords", "devices")},
        Name{"discount_rate", QT_TRANSLATE_NOOP("kf::FieldWords", "discount rate")},
        Name{"distributed_penalty_ethernet",
             QT_TRANSLATE_NOOP("kf::FieldWords", "loss of distributed training over Ethernet")},
        Name{"distributed_penalty_fabric",
             QT_TRANSLATE_NOOP("kf::FieldWords", "loss of distributed training over a fabric")},
        Name{"driver", QT_TRANSLATE_NOOP("kf::FieldWords", "driver")},
        Name{"drivers", QT_TRANSLATE_NOOP("kf::FieldWords", "drivers of security")},
        Name{"drop_m", QT_TRANSLATE_NOOP("kf::FieldWords", "drop into a rack")},
        Name{"duration_h", QT_TRANSLATE_NOOP("kf::FieldWords", "duration")},
        Name{"effect", QT_TRANSLATE_NOOP("kf::FieldWords", "effect")},
        Name{"egress", QT_TRANSLATE_NOOP("kf::FieldWords", "outgoing traffic")},
        Name{"egress_gb_per_month",
             QT_TRANSLATE_NOOP("kf::FieldWords", "data out of the cloud a month, GB")},
        Name{"egress_per_gb",
             QT_TRANSLATE_NOOP("kf::FieldWords", "price of a GB out of the cloud")},
        Name{"energy_per_kwh", QT_TRANSLATE_NOOP("kf::FieldWords", "energy price per kWh")},
        Name{"epochs", QT_TRANSLATE_NOOP("kf::FieldWords", "epochs")},
        Name{"events", QT_TRANSLATE_NOOP("kf::FieldWords", "events")},
        Name{"events_off", QT_TRANSLATE_NOOP("kf::FieldWords", "events left out")},
        Name{"exchange", QT_TRANSLATE_NOOP("kf::FieldWords", "rates of exchange")},
        Name{"existing_expires", QT_TRANSLATE_NOOP("kf::FieldWords", "existing data expire")},
        Name{"existing_gb", QT_TRANSLATE_NOOP("kf::FieldWords", "data that exist")},
        Name{"exploratory", QT_TRANSLATE_NOOP("kf::FieldWords", "exploratory work")},
        Name{"exposed", QT_TRANSLATE_NOOP("kf::FieldWords", "exposed services")},
        Name{"exposure", QT_TRANSLATE_NOOP("kf::FieldWords", "measures of exposure")},
        Name{"fabric", QT_TRANSLATE_NOOP("kf::FieldWords", "network")},
        Name{"fabrics", QT_TRANSLATE_NOOP("kf::FieldWords", "networks")},
        Name{"face", QT_TRANSLATE_NOOP("kf::FieldWords", "face")},
        Name{"facing", QT_TRANSLATE_NOOP("kf::FieldWords", "front looks")},
        Name{"feed_gb_per_s_per_gpu",
             QT_TRANSLATE_NOOP("kf::FieldWords", "reading of a GPU, GB/s")},
        Name{"feeds", QT_TRANSLATE_NOOP("kf::FieldWords", "feeds")},
        Name{"finance", QT_TRANSLATE_NOOP("kf::FieldWords", "finance")},
        Name{"fingerprint", QT_TRANSLATE_NOOP("kf::FieldWords", "finding as accepted")},
        Name{"finish_by", QT_TRANSLATE_NOOP("kf::FieldWords", "finished by")},
        Name{"floor_load_kg_per_m2", QT_TRANSLATE_NOOP("kf::FieldWords", "floor load, kg/m\u00b2")},
        Name{"flops_utilisation", QT_TRANSLATE_NOOP("kf::FieldWords", "utilisation of FLOPS")},
        Name{"framework", QT_TRANSLATE_NOOP("kf::FieldWords", "framework")},
        Name{"framework_version", QT_TRANSLATE_NOOP("kf::FieldWords", "version of the framework")},
        Name{"from", QT_TRANSLATE_NOOP("kf::FieldWords", "from")},
        Name{"from_month", QT_TRANSLATE_NOOP("kf::FieldWords", "from month")},
        Name{"gateway_by", QT_TRANSLATE_NOOP("kf::FieldWords", "gateway behind")},
        Name{"gateway_host", QT_TRANSLATE_NOOP("kf::FieldWords", "gateway host")},
        Name{"gb", QT_TRANSLATE_NOOP("kf::FieldWords", "quota, GB")},
        Name{"gb_per_person", QT_TRANSLATE_NOOP("kf::FieldWords", "GB a person")},
        Name{"gbps", QT_TRANSLATE_NOOP("kf::FieldWords", "speed, Gbit/s")},
        Name{"gpu_sharing", QT_TRANSLATE_NOOP("kf::FieldWords", "GPU sharing")},
        Name{"gpus", QT_TRANSLATE_NOOP("kf::FieldWords", "GPUs")},
        Name{"gpus_per_person", QT_TRANSLATE_NOOP("kf::FieldWords", "GPUs a person")},
        Name{"gpus_per_replica", QT_TRANSLATE_NOOP("kf::FieldWords", "GPUs a replica")},
        Name{"gradient_gb", QT_TRANSLATE_NOOP("kf::FieldWords", "gradients")},
        Name{"group", QT_TRANSLATE_NOOP("kf::FieldWords", "group")},
        Name{"groups", QT_TRANSLATE_NOOP("kf::FieldWords", "groups")},
        Name{"groups_claim", QT_TRANSLATE_NOOP("kf::FieldWords", "claim of groups")},
        Name{"growth", QT_TRANSLATE_NOOP("kf::FieldWords", "growth")},
        Name{"growth_delta", QT_TRANSLATE_NOOP("kf::FieldWords", "growth more or less")},
        Name{"head_dim", QT_TRANSLATE_NOOP("kf::FieldWords", "size of a head")},
        Name{"headroom", QT_TRANSLATE_NOOP("kf::FieldWords", "headroom")},
        Name{"heat_limit_w", QT_TRANSLATE_NOOP("kf::FieldWords", "heat limit")},
        Name{"height_u", QT_TRANSLATE_NOOP("kf::FieldWords", "height, U")},
        Name{"held", QT_TRANSLATE_NOOP("kf::FieldWords", "GPUs that others hold")},
        Name{"homes", QT_TRANSLATE_NOOP("kf::FieldWords", "homes")},
        Name{"horizon_months", QT_TRANSLATE_NOOP("kf::FieldWords", "months planned")},
        Name{"host_per_h", QT_TRANSLATE_NOOP("kf::FieldWords", "price of the host an hour")},
        Name{"hosting", QT_TRANSLATE_NOOP("kf::FieldWords", "who runs the cluster")},
        Name{"hours", QT_TRANSLATE_NOOP("kf::FieldWords", "hours")},
        Name{"id", QT_TRANSLATE_NOOP("kf::FieldWords", "id")},
        Name{"identity_provider", QT_TRANSLATE_NOOP("kf::FieldWords", "identity provider")},
        Name{"idle_hours", QT_TRANSLATE_NOOP("kf::FieldWords", "idle hours until stopped")},
        Name{"images", QT_TRANSLATE_NOOP("kf::FieldWords", "images")},
        Name{"in_service_month", QT_TRANSLATE_NOOP("kf::FieldWords", "in service from month")},
        Name{"includes_host", QT_TRANSLATE_NOOP("kf::FieldWords", "price includes the host")},
        Name{"infra_node", QT_TRANSLATE_NOOP("kf::FieldWords", "infrastructure node")},
        Name{"ingest_gb_per_day", QT_TRANSLATE_NOOP("kf::FieldWords", "new data a day")},
        Name{"ingest_growth", QT_TRANSLATE_NOOP("kf::FieldWords", "growth of new data")},
        Name{"input_tokens", QT_TRANSLATE_NOOP("kf::FieldWords", "input tokens")},
        Name{"installation_rate", QT_TRANSLATE_NOOP("kf::FieldWords", "installation")},
        Name{"installed", QT_TRANSLATE_NOOP("kf::FieldWords", "there already")},
        Name{"interconnect_efficiency",
             QT_TRANSLATE_NOOP("kf::FieldWords", "efficiency of the link to the cloud")},
        Name{"interconnect_gbps", QT_TRANSLATE_NOOP("kf::FieldWords", "link to the cloud, Gbit/s")},
        Name{"interconnect_per_month",
             QT_TRANSLATE_NOOP("kf::FieldWords", "link to the cloud a month")},
        Name{"intermediate_per_job_gb",
             QT_TRANSLATE_NOOP("kf::FieldWords", "scratch data of a job")},
        Name{"isolation", QT_TRANSLATE_NOOP("kf::FieldWords", "isolation")},
        Name{"issuer", QT_TRANSLATE_NOOP("kf::FieldWords", "issuer")},
        Name{"job_copies_input", QT_TRANSLATE_NOOP("kf::FieldWords", "a job copies its input")},
        Name{"jobs_growth", QT_TRANSLATE_NOOP("kf::FieldWords", "growth of jobs")},
        Name{"key", QT_TRANSLATE_NOOP("kf::FieldWords", "key")},
        Name{"kg_co2_per_kwh", QT_TRANSLATE_NOOP("kf::FieldWords", "kg CO\u2082 per kWh")},
        Name{"kind", QT_TRANSLATE_NOOP("kf::FieldWords", "kind")},
        Name{"kubernetes", QT_TRANSLATE_NOOP("kf::FieldWords", "Kubernetes")},
        Name{"kubernetes_min", QT_TRANSLATE_NOOP("kf::FieldWords", "least version of Kubernetes")},
        Name{"kv_bits", QT_TRANSLATE_NOOP("kf::FieldWords", "bits of the cache")},
        Name{"kv_heads", QT_TRANSLATE_NOOP("kf::FieldWords", "KV heads")},
        Name{"labels", QT_TRANSLATE_NOOP("kf::FieldWords", "labels")},
        Name{"lanes", QT_TRANSLATE_NOOP("kf::FieldWords", "lanes")},
        Name{"layers", QT_TRANSLATE_NOOP("kf::FieldWords", "layers")},
        Name{"layout", QT_TRANSLATE_NOOP("kf::FieldWords", "layout")},
        Name{"lead_time_months", QT_TRANSLATE_NOOP("kf::FieldWords", "lead time of an order")},
        Name{"leaf", QT_TRANSLATE_NOOP("kf::FieldWords", "leaf")},
        Name{"lend", QT_TRANSLATE_NOOP("kf::FieldWords", "may lend")},
        Name{"levels", QT_TRANSLATE_NOOP("kf::FieldWords", "levels")},
        Name{"link_gb_per_s", QT_TRANSLATE_NOOP("kf::FieldWords", "link, GB/s")},
        Name{"liquid_limit_w", QT_TRANSLATE_NOOP("kf::FieldWords", "liquid cooling limit")},
        Name{"llm", QT_TRANSLATE_NOOP("kf::FieldWords", "language model")},
        Name{"load_factor", QT_TRANSLATE_NOOP("kf::FieldWords", "load factor")},
        Name{"locked", QT_TRANSLATE_NOOP("kf::FieldWords", "locked")},
        Name{"m", QT_TRANSLATE_NOOP("kf::FieldWords", "distance, m")},
        Name{"manager", QT_TRANSLATE_NOOP("kf::FieldWords", "manager of the network")},
        Name{"manager_ports", QT_TRANSLATE_NOOP("kf::FieldWords", "ports of the manager")},
        Name{"max_fill", QT_TRANSLATE_NOOP("kf::FieldWords", "filled at most")},
        Name{"max_gpus_per_job", QT_TRANSLATE_NOOP("kf::FieldWords", "GPUs of a job at most")},
        Name{"max_gpus_per_user", QT_TRANSLATE_NOOP("kf::FieldWords", "GPUs of a user at most")},
        Name{"max_utilisation", QT_TRANSLATE_NOOP("kf::FieldWords", "utilisation at most")},
        Name{"measured", QT_TRANSLATE_NOOP("kf::FieldWords", "measured")},
        Name{"memory_gb", QT_TRANSLATE_NOOP("kf::FieldWords", "memory")},
        Name{"memory_reserve", QT_TRANSLATE_NOOP("kf::FieldWords", "memory kept free")},
        Name{"mesh", QT_TRANSLATE_NOOP("kf::FieldWords", "mesh")},
        Name{"meshed_pods", QT_TRANSLATE_NOOP("kf::FieldWords", "pods in the mesh")},
        Name{"min_replicas", QT_TRANSLATE_NOOP("kf::FieldWords", "replicas at least")},
        Name{"model", QT_TRANSLATE_NOOP("kf::FieldWords", "model")},
        Name{"model_flops_utilisation",
             QT_TRANSLATE_NOOP("kf::FieldWords", "utilisation of FLOPS in training")},
        Name{"month", QT_TRANSLATE_NOOP("kf::FieldWords", "month")},
        Name{"mounting_depth_mm", QT_TRANSLATE_NOOP("kf::FieldWords", "mounting depth, mm")},
        Name{"multiply", QT_TRANSLATE_NOOP("kf::FieldWords", "times")},
        Name{"name", QT_TRANSLATE_NOOP("kf::FieldWords", "name")},
        Name{"needs", QT_TRANSLATE_NOOP("kf::FieldWords", "needs")},
        Name{"network", QT_TRANSLATE_NOOP("kf::FieldWords", "network")},
        Name{"network_policies", QT_TRANSLATE_NOOP("kf::FieldWords", "network policies")},
        Name{"nodes", QT_TRANSLATE_NOOP("kf::FieldWords", "nodes")},
        Name{"nominal", QT_TRANSLATE_NOOP("kf::FieldWords", "quota of its own")},
        Name{"not_before", QT_TRANSLATE_NOOP("kf::FieldWords", "not before")},
        Name{"note", QT_TRANSLATE_NOOP("kf::FieldWords", "note")},
        Name{"offer", QT_TRANSLATE_NOOP("kf::FieldWords", "offer")},
        Name{"on_demand_per_h", QT_TRANSLATE_NOOP("kf::FieldWords", "price on demand an hour")},
        Name{"organisation", QT_TRANSLATE_NOOP("kf::FieldWords", "organisation")},
        Name{"outer_depth_mm", QT_TRANSLATE_NOOP("kf::FieldWords", "outer depth, mm")},
        Name{"outer_height_mm", QT_TRANSLATE_NOOP("kf::FieldWords", "outer height, mm")},
        Name{"outer_width_mm", QT_TRANSLATE_NOOP("kf::FieldWords", "outer width, mm")},
        Name{"output_tokens", QT_TRANSLATE_NOOP("kf::FieldWords", "output tokens")},
        Name{"oversubscription", QT_TRANSLATE_NOOP("kf::FieldWords", "oversubscription")},
        Name{"own_weight_kg", QT_TRANSLATE_NOOP("kf::FieldWords", "own weight")},
        Name{"owned", QT_TRANSLATE_NOOP("kf::FieldWords", "owned already")},
        Name{"owner", QT_TRANSLATE_NOOP("kf::FieldWords", "owner")},
        Name{"pair_links", QT_TRANSLATE_NOOP("kf::FieldWords", "links of the pair")},
        Name{"paper", QT_TRANSLATE_NOOP("kf::FieldWords", "paper")},
        Name{"parallel_trials", QT_TRANSLATE_NOOP("kf::FieldWords", "trials at a time")},
        Name{"parameters", QT_TRANSLATE_NOOP("kf::FieldWords", "parameters")},
        Name{"path", QT_TRANSLATE_NOOP("kf::FieldWords", "place")},
        Name{"pattern", QT_TRANSLATE_NOOP("kf::FieldWords", "what becomes of the data")},
        Name{"people", QT_TRANSLATE_NOOP("kf::FieldWords", "people")},
        Name{"persona", QT_TRANSLATE_NOOP("kf::FieldWords", "persona")},
        Name{"phases", QT_TRANSLATE_NOOP("kf::FieldWords", "phases")},
        Name{"placement", QT_TRANSLATE_NOOP("kf::FieldWords", "place")},
        Name{"planes", QT_TRANSLATE_NOOP("kf::FieldWords", "planes")},
        Name{"platform_fee_per_year", QT_TRANSLATE_NOOP("kf::FieldWords", "platform fee a year")},
        Name{"plugin", QT_TRANSLATE_NOOP("kf::FieldWords", "device plugin")},
        Name{"pod_security", QT_TRANSLATE_NOOP("kf::FieldWords", "pod security")},
        Name{"policy", QT_TRANSLATE_NOOP("kf::FieldWords", "policy")},
        Name{"pools", QT_TRANSLATE_NOOP("kf::FieldWords", "pools")},
        Name{"ports", QT_TRANSLATE_NOOP("kf::FieldWords", "ports")},
        Name{"ports_per_system", QT_TRANSLATE_NOOP("kf::FieldWords", "ports of a system")},
        Name{"position", QT_TRANSLATE_NOOP("kf::FieldWords", "position")},
        Name{"power_basis", QT_TRANSLATE_NOOP("kf::FieldWords", "power of devices")},
        Name{"power_factor", QT_TRANSLATE_NOOP("kf::FieldWords", "power factor")},
        Name{"power_limit_w", QT_TRANSLATE_NOOP("kf::FieldWords", "power limit")},
        Name{"power_w", QT_TRANSLATE_NOOP("kf::FieldWords", "own draw")},
        Name{"precision", QT_TRANSLATE_NOOP("kf::FieldWords", "precision")},
        Name{"prices", QT_TRANSLATE_NOOP("kf::FieldWords", "prices")},
        Name{"priority", QT_TRANSLATE_NOOP("kf::FieldWords", "priority")},
        Name{"privileged", QT_TRANSLATE_NOOP("kf::FieldWords", "privileged")},
        Name{"product", QT_TRANSLATE_NOOP("kf::FieldWords", "product")},
        Name{"profiles", QT_TRANSLATE_NOOP("kf::FieldWords", "users")},
        Name{"provider", QT_TRANSLATE_NOOP("kf::FieldWords", "provider")},
        Name{"pue", QT_TRANSLATE_NOOP("kf::FieldWords", "PUE")},
        Name{"quota", QT_TRANSLATE_NOOP("kf::FieldWords", "quota")},
        Name{"quotas", QT_TRANSLATE_NOOP("kf::FieldWords", "quotas of storage")},
        Name{"rack_types", QT_TRANSLATE_NOOP("kf::FieldWords", "rack types")},
        Name{"racks", QT_TRANSLATE_NOOP("kf::FieldWords", "racks")},
        Name{"rails", QT_TRANSLATE_NOOP("kf::FieldWords", "rails")},
        Name{"rbac", QT_TRANSLATE_NOOP("kf::FieldWords", "roles")},
        Name{"reachable_from_cloud",
             QT_TRANSLATE_NOOP("kf::FieldWords", "reachable from the cloud")},
        Name{"read_gb_per_s", QT_TRANSLATE_NOOP("kf::FieldWords", "read rate")},
        Name{"readers", QT_TRANSLATE_NOOP("kf::FieldWords", "readers")},
        Name{"reason", QT_TRANSLATE_NOOP("kf::FieldWords", "reason")},
        Name{"redundancy", QT_TRANSLATE_NOOP("kf::FieldWords", "redundancy")},
        Name{"reference", QT_TRANSLATE_NOOP("kf::FieldWords", "reference")},
        Name{"region", QT_TRANSLATE_NOOP("kf::FieldWords", "region")},
        Name{"registries", QT_TRANSLATE_NOOP("kf::FieldWords", "registries")},
        Name{"registry", QT_TRANSLATE_NOOP("kf::FieldWords", "registry")},
        Name{"release", QT_TRANSLATE_NOOP("kf::FieldWords", "release of Kubeflow")},
        Name{"replication_factor", QT_TRANSLATE_NOOP("kf::FieldWords", "copies")},
        Name{"report", QT_TRANSLATE_NOOP("kf::FieldWords", "report")},
        Name{"requests_per_s", QT_TRANSLATE_NOOP("kf::FieldWords", "requests a second")},
        Name{"reserved_from_month", QT_TRANSLATE_NOOP("kf::FieldWords", "reserved from month")},
        Name{"reserved_instances", QT_TRANSLATE_NOOP("kf::FieldWords", "reserved instances")},
        Name{"reserved_u", QT_TRANSLATE_NOOP("kf::FieldWords", "reserved units")},
        Name{"residual_rate", QT_TRANSLATE_NOOP("kf::FieldWords", "residual value")},
        Name{"resource", QT_TRANSLATE_NOOP("kf::FieldWords", "resource")},
        Name{"response_target_s", QT_TRANSLATE_NOOP("kf::FieldWords", "response target")},
        Name{"retention_days", QT_TRANSLATE_NOOP("kf::FieldWords", "days that data are kept")},
        Name{"retire_month", QT_TRANSLATE_NOOP("kf::FieldWords", "retires in month")},
        Name{"role", QT_TRANSLATE_NOOP("kf::FieldWords", "role")},
        Name{"room_links", QT_TRANSLATE_NOOP("kf::FieldWords", "ways between rooms")},
        Name{"rooms", QT_TRANSLATE_NOOP("kf::FieldWords", "rooms")},
        Name{"row_pitch_m", QT_TRANSLATE_NOOP("kf::FieldWords", "row pitch")},
        Name{"rows", QT_TRANSLATE_NOOP("kf::FieldWords", "rows")},
        Name{"rule", QT_TRANSLATE_NOOP("kf::FieldWords", "rule")},
        Name{"runs_per_year", QT_TRANSLATE_NOOP("kf::FieldWords", "runs a year")},
        Name{"scaling", QT_TRANSLATE_NOOP("kf::FieldWords", "scaling")},
        Name{"scanning", QT_TRANSLATE_NOOP("kf::FieldWords", "scanning")},
        Name{"scenarios", QT_TRANSLATE_NOOP("kf::FieldWords", "scenarios")},
        Name{"scheduled", QT_TRANSLATE_NOOP("kf::FieldWords", "scheduled work")},
        Name{"scratch_replication",
             QT_TRANSLATE_NOOP("kf::FieldWords", "copies of intermediate data")},
        Name{"sections", QT_TRANSLATE_NOOP("kf::FieldWords", "sections")},
        Name{"security", QT_TRANSLATE_NOOP("kf::FieldWords", "security")},
        Name{"selected", QT_TRANSLATE_NOOP("kf::FieldWords", "components")},
        Name{"sensitivity", QT_TRANSLATE_NOOP("kf::FieldWords", "sensitivity")},
        Name{"serial_share", QT_TRANSLATE_NOOP("kf::FieldWords", "serial share")},
        Name{"servers", QT_TRANSLATE_NOOP("kf::FieldWords", "servers")},
        Name{"servers_per_replica", QT_TRANSLATE_NOOP("kf::FieldWords", "servers a replica")},
        Name{"serves", QT_TRANSLATE_NOOP("kf::FieldWords", "serves")},
        Name{"service_time_s", QT_TRANSLATE_NOOP("kf::FieldWords", "time of one request")},
        Name{"serving", QT_TRANSLATE_NOOP("kf::FieldWords", "serving")},
        Name{"side", QT_TRANSLATE_NOOP("kf::FieldWords", "side")},
        Name{"sites", QT_TRANSLATE_NOOP("kf::FieldWords", "sites")},
        Name{"size_at_month", QT_TRANSLATE_NOOP("kf::FieldWords", "sized for month")},
        Name{"size_gb", QT_TRANSLATE_NOOP("kf::FieldWords", "size")},
        Name{"skills", QT_TRANSLATE_NOOP("kf::FieldWords", "skills")},
        Name{"slack_m", QT_TRANSLATE_NOOP("kf::FieldWords", "slack")},
        Name{"software_per_gpu_year",
             QT_TRANSLATE_NOOP("kf::FieldWords", "software per GPU and year")},
        Name{"source", QT_TRANSLATE_NOOP("kf::FieldWords", "source")},
        Name{"spare", QT_TRANSLATE_NOOP("kf::FieldWords", "spare")},
        Name{"spare_systems", QT_TRANSLATE_NOOP("kf::FieldWords", "spare systems")},
        Name{"spine", QT_TRANSLATE_NOOP("kf::FieldWords", "spine")},
        Name{"spot_overhead", QT_TRANSLATE_NOOP("kf::FieldWords", "overhead of spot")},
        Name{"spot_per_h", QT_TRANSLATE_NOOP("kf::FieldWords", "price of spot an hour")},
        Name{"spot_share", QT_TRANSLATE_NOOP("kf::FieldWords", "share of spot")},
        Name{"staff_fte", QT_TRANSLATE_NOOP("kf::FieldWords", "full-time staff")},
        Name{"staff_per_year", QT_TRANSLATE_NOOP("kf::FieldWords", "staff a year")},
        Name{"standing", QT_TRANSLATE_NOOP("kf::FieldWords", "standing")},
        Name{"start", QT_TRANSLATE_NOOP("kf::FieldWords", "start")},
        Name{"state", QT_TRANSLATE_NOOP("kf::FieldWords", "state")},
        Name{"storage", QT_TRANSLATE_NOOP("kf::FieldWords", "storage")},
        Name{"storage_headroom", QT_TRANSLATE_NOOP("kf::FieldWords", "storage headroom")},
        Name{"storage_per_gb_month",
             QT_TRANSLATE_NOOP("kf::FieldWords", "storage per GB and month")},
        Name{"submits_by", QT_TRANSLATE_NOOP("kf::FieldWords", "ways of submitting work")},
        Name{"subset_of", QT_TRANSLATE_NOOP("kf::FieldWords", "subset of")},
        Name{"supply_air_c", QT_TRANSLATE_NOOP("kf::FieldWords", "temperature of the supply air")},
        Name{"support_rate", QT_TRANSLATE_NOOP("kf::FieldWords", "support")},
        Name{"switch_ports", QT_TRANSLATE_NOOP("kf::FieldWords", "ports of a switch")},
        Name{"systems", QT_TRANSLATE_NOOP("kf::FieldWords", "systems to buy")},
        Name{"systems_per_unit", QT_TRANSLATE_NOOP("kf::FieldWords", "systems of a unit")},
        Name{"tags_kept", QT_TRANSLATE_NOOP("kf::FieldWords", "tags kept")},
        Name{"taints", QT_TRANSLATE_NOOP("kf::FieldWords", "taints")},
        Name{"tenancy", QT_TRANSLATE_NOOP("kf::FieldWords", "tenancy")},
        Name{"text", QT_TRANSLATE_NOOP("kf::FieldWords", "text")},
        Name{"tier", QT_TRANSLATE_NOOP("kf::FieldWords", "tier")},
        Name{"tiers", QT_TRANSLATE_NOOP("kf::FieldWords", "tiers")},
        Name{"time_zone", QT_TRANSLATE_NOOP("kf::FieldWords", "time zone")},
        Name{"to", QT_TRANSLATE_NOOP("kf::FieldWords", "to")},
        Name{"to_month", QT_TRANSLATE_NOOP("kf::FieldWords", "to month")},
        Name{"tokens", QT_TRANSLATE_NOOP("kf::FieldWords", "tokens")},
        Name{"training_runs", QT_TRANSLATE_NOOP("kf::FieldWords", "training runs")},
        Name{"tray_m_per_rack", QT_TRANSLATE_NOOP("kf::FieldWords", "tray per rack, m")},
        Name{"type", QT_TRANSLATE_NOOP("kf::FieldWords", "type")},
        Name{"typical_date", QT_TRANSLATE_NOOP("kf::FieldWords", "typical date")},
        Name{"u", QT_TRANSLATE_NOOP("kf::FieldWords", "unit in the rack")},
        Name{"unit_price", QT_TRANSLATE_NOOP("kf::FieldWords", "price of one")},
        Name{"uplinks", QT_TRANSLATE_NOOP("kf::FieldWords", "uplinks")},
        Name{"username_claim", QT_TRANSLATE_NOOP("kf::FieldWords", "claim of the user name")},
        Name{"value", QT_TRANSLATE_NOOP("kf::FieldWords", "value")},
        Name{"version", QT_TRANSLATE_NOOP("kf::FieldWords", "version")},
        Name{"volts", QT_TRANSLATE_NOOP("kf::FieldWords", "volts")},
        Name{"wait_percentile", QT_TRANSLATE_NOOP("kf::FieldWords", "percentile of the wait")},
        Name{"wait_target_s", QT_TRANSLATE_NOOP("kf::FieldWords", "wait at most")},
        Name{"weight_bits", QT_TRANSLATE_NOOP("kf::FieldWords", "bits of a weight")},
        Name{"weight_limit_kg", QT_TRANSLATE_NOOP("kf::FieldWords", "weight limit")},
        Name{"where", QT_TRANSLATE_NOOP("kf::FieldWords", "where")},
        Name{"width_m", QT_TRANSLATE_NOOP("kf::FieldWords", "width")},
        Name{"withdrawn", QT_TRANSLATE_NOOP("kf::FieldWords", "withdrawn")},
        Name{"workloads", QT_TRANSLATE_NOOP("kf::FieldWords", "workloads")},
        Name{"works_on", QT_TRANSLATE_NOOP("kf::FieldWords", "where they work today")},
        Name{"y_m", QT_TRANSLATE_NOOP("kf::FieldWords", "distance from the north wall")},
        Name{"years", QT_TRANSLATE_NOOP("kf::FieldWords", "years")},
    };
    static const QHash<QString, const char *> byKey = [] {
        QHash<QString, const char *> table;
        for (const Name &name : all)
            table.insert(QString::fromLatin1(name.key), name.text);
        return table;
    }();
    return byKey;
}

/// The unit that the end of a key names, longer ones first.
struct KeyUnit {
    const char *ending;
    Unit unit;
};
constexpr std::array kUnits{KeyUnit{"_gb_per_day", Unit::Gigabytes},
                            KeyUnit{"_gb", Unit::Gigabytes},
                            KeyUnit{"_w", Unit::Watts},
                            KeyUnit{"_kg", Unit::Kilograms},
                            KeyUnit{"_h", Unit::Hours},
                            KeyUnit{"_s", Unit::Seconds},
                            KeyUnit{"_m", Unit::Metres}};

bool isShare(const QString &key)
{
    static const QSet<QString> shares = [] {
        QSet<QString> set;
        for (const char *name :
             {"headroom",      "storage_headroom",  "annual",        "growth_delta",
              "ingest_growth", "load_factor",       "max_fill",      "max_utilisation",
              "spot_share",    "spot_overhead",     "discount_rate", "support_rate",
              "residual_rate", "installation_rate", "derating",      "liquid_fraction",
              "active_share",  "wait_percentile",   "jobs_growth",   "interconnect_efficiency",
              "cells"})
            set.insert(QString::fromLatin1(name));
        return set;
    }();
    return shares.contains(key);
}

const KeyUnit *unitOf(const QString &key)
{
    if (key.contains(QLatin1String("_per_")) && !key.endsWith(QLatin1String("_per_day")))
        return nullptr; // money, or a unit of its own
    for (const KeyUnit &unit : kUnits) {
        if (key.endsWith(QLatin1String(unit.ending)))
            return &unit;
    }
    return nullptr;
}

} // namespace

QString fieldText(const QString &key)
{
    if (const char *name = names().value(key))
        return QCoreApplication::translate("kf::FieldWords", name);
    QString text = key;
    if (const KeyUnit *unit = unitOf(key))
        text.chop(qsizetype(qstrlen(unit->ending)));
    return text.replace(u'_', u' ');
}

std::optional<Unit> fieldUnit(const QString &key)
{
    if (isShare(key))
        return Unit::Share;
    const KeyUnit *unit = unitOf(key);
    return unit != nullptr ? std::optional(unit->unit) : std::nullopt;
}

CellUnit typedUnit(const QString &key)
{
    if (key.endsWith(QLatin1String("_mm")))
        return {Unit::Metres, kMmPerM};
    if (key.endsWith(QLatin1String("_u")))
        return {Unit::RackUnits};
    if (key.endsWith(QLatin1String("_cfm")))
        return {Unit::CubicMetresPerHour, 1.0 / kM3PerHourPerCfm};
    if (key.endsWith(QLatin1String("_btu_per_h")))
        return {Unit::Heat, kBtuPerHourPerWatt};
    if (key.endsWith(QLatin1String("_days")))
        return {Unit::Days};
    if (key.endsWith(QLatin1String("_gb_per_day")))
        return {Unit::Gigabytes, 1.0, CellUnit::Per::Day};
    return {fieldUnit(key).value_or(Unit::None)};
}

AskedUnit askedUnit(const QString &key, const UnitChoice &units)
{
    const CellUnit file = typedUnit(key);
    AmountScale scale = amountScale(file.unit, 1.0, units);
    if (key.endsWith(QLatin1String("_mm"))) { // of devices: no metres and feet
        const bool isInches = units.length == LengthUnit::Feet;
        scale.factor = isInches ? kInchesPerFoot / kMetresPerFoot : kMmPerM;
        scale.unit = isInches ? QStringLiteral("in") : QStringLiteral("mm");
    }
    const QStringList words = scale.unit.isEmpty() ? QStringList() : QStringList{scale.unit};
    return {scale.unit, {file.unit, scale.factor, file.per, words}, file.factor / scale.factor};
}

QString askedText(double number, const AskedUnit &asked, const QLocale &locale)
{
    constexpr int kFigures = 6; ///< of what is converted
    const double shown = asked.kept == 1.0 ? number : withFigures(number / asked.kept, kFigures);
    return editText(shown, NumberForm::Plain, locale);
}

Result<double> numberAsked(QStringView text, const AskedUnit &asked, const QLocale &locale)
{
    return enteredAmount(text, NumberForm::Plain, asked.unit, locale)
        .andThen([&asked](double typed) { return Result<double>(typed * asked.kept); });
}

QString fieldValue(const QString &key, const QString &value, const Wording &wording)
{
    if (value.isEmpty())
        return unknownText();
    if (value == QLatin1String("true"))
        return QCoreApplication::translate("kf::FieldWords", "yes");
    if (value == QLatin1String("false"))
        return QCoreApplication::translate("kf::FieldWords", "no");
    bool isNumber = false;
    const double number = QLocale::c().toDouble(value, &isNumber);
    if (!isNumber)
        return value;
    const std::optional<Unit> unit = fieldUnit(key);
    return unit ? amountText({number, *unit}, Digits::Exact, wording)
                : numberText(number, Digits::Exact, wording.locale);
}

} // namespace kf
