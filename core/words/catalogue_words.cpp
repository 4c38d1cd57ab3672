// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/catalogue_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::CatalogueWords)
};

struct KeyWords {
    std::string_view key;
    const char *text;
};

/// By key.
constexpr KeyWords kKeys[] = {
    {"accelerator", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Accelerator")},
    {"airflow_cfm", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Airflow, CFM")},
    {"aliases", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Other names")},
    {"assumed", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Assumed figures")},
    {"bf16_dense_tflops", QT_TRANSLATE_NOOP("kf::CatalogueWords", "BF16 dense, TFLOPS")},
    {"board", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Board")},
    {"committed_1y_per_h", QT_TRANSLATE_NOOP("kf::CatalogueWords", "1 y committed, per hour")},
    {"committed_3y_per_h", QT_TRANSLATE_NOOP("kf::CatalogueWords", "3 y committed, per hour")},
    {"compute", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Compute ports")},
    {"compute_capability", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Compute capability")},
    {"confidence", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Confidence")},
    {"count", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Count")},
    {"cpu_cores", QT_TRANSLATE_NOOP("kf::CatalogueWords", "CPU cores")},
    {"cpu_cores_max", QT_TRANSLATE_NOOP("kf::CatalogueWords", "CPU cores at most")},
    {"cpu_model", QT_TRANSLATE_NOOP("kf::CatalogueWords", "CPU")},
    {"cuda_max", QT_TRANSLATE_NOOP("kf::CatalogueWords", "CUDA up to")},
    {"cuda_min", QT_TRANSLATE_NOOP("kf::CatalogueWords", "CUDA from")},
    {"currency", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Currency")},
    {"date", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Date")},
    {"depth_mm", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Depth, mm")},
    {"driver_branch_max", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Driver branch up to")},
    {"fp16_bf16_dense_tflops",
     QT_TRANSLATE_NOOP("kf::CatalogueWords", "FP16 and BF16 dense, TFLOPS")},
    {"fp16_dense_tflops", QT_TRANSLATE_NOOP("kf::CatalogueWords", "FP16 dense, TFLOPS")},
    {"fp32_tflops", QT_TRANSLATE_NOOP("kf::CatalogueWords", "FP32, TFLOPS")},
    {"fp8_dense_tflops", QT_TRANSLATE_NOOP("kf::CatalogueWords", "FP8 dense, TFLOPS")},
    {"full_depth", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Full depth")},
    {"gbps", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Speed, Gbit/s")},
    {"gpu_count", QT_TRANSLATE_NOOP("kf::CatalogueWords", "GPUs")},
    {"gpu_model", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Accelerator")},
    {"gpu_slots_max", QT_TRANSLATE_NOOP("kf::CatalogueWords", "GPU slots at most")},
    {"gpus", QT_TRANSLATE_NOOP("kf::CatalogueWords", "GPUs of an instance")},
    {"half_width", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Half width")},
    {"heat_btu_per_h", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Heat, BTU/h")},
    {"height_u", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Height, U")},
    {"host_confidence", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Confidence of the host's price")},
    {"host_per_h", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Host, per hour")},
    {"host_source", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Source of the host's price")},
    {"includes_host", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Host included")},
    {"inlet_c", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Inlet air, °C")},
    {"instance", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Instance")},
    {"kind", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Kind")},
    {"lengths_m", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Lengths, m")},
    {"links", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Links")},
    {"liquid_fraction", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Share of heat to liquid")},
    {"local_storage_gb", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Local storage, GB")},
    {"manufacturer", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Manufacturer")},
    {"medium", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Medium")},
    {"memory_bandwidth_gb_s", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Memory bandwidth, GB/s")},
    {"memory_gb", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Memory, GB")},
    {"memory_gb_max", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Memory at most, GB")},
    {"memory_slots", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Memory slots")},
    {"memory_type", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Kind of memory")},
    {"mgmt", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Management ports")},
    {"mig_max_slices", QT_TRANSLATE_NOOP("kf::CatalogueWords", "MIG slices at most")},
    {"model", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Model")},
    {"names", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Names")},
    {"network_gbps", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Network, Gbit/s")},
    {"nvlink_gb_s", QT_TRANSLATE_NOOP("kf::CatalogueWords", "NVLink, GB/s")},
    {"nvlink_links", QT_TRANSLATE_NOOP("kf::CatalogueWords", "NVLink links")},
    {"nvswitch", QT_TRANSLATE_NOOP("kf::CatalogueWords", "NVSwitch")},
    {"on_demand_per_h", QT_TRANSLATE_NOOP("kf::CatalogueWords", "On demand, per hour")},
    {"origin", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Origin")},
    {"pdu_amps", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Amps")},
    {"pdu_phases", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Phases")},
    {"pooled_memory_gb", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Pooled memory, GB")},
    {"ports", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Ports")},
    {"power_component_sum_w", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Power of its parts, W")},
    {"power_figure", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Figure of power")},
    {"power_max_w", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Power at most, W")},
    {"power_nameplate_w", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Nameplate power, W")},
    {"power_typical_w", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Typical power, W")},
    {"power_w_per_end", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Power per end, W")},
    {"provider", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Provider")},
    {"psu_count", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Power supplies")},
    {"psu_min_for_full_load", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Supplies for full load")},
    {"psu_w", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Rating of a supply, W")},
    {"reach_m", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Reach, m")},
    {"read_gb_per_s", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Read rate, GB/s")},
    {"region", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Region")},
    {"source", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Source")},
    {"spot_per_h", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Spot, per hour")},
    {"storage", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Storage ports")},
    {"switch_gbps", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Speed of a port, Gbit/s")},
    {"switch_ports", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Switch ports")},
    {"tdp_w", QT_TRANSLATE_NOOP("kf::CatalogueWords", "TDP, W")},
    {"tf32_dense_tflops", QT_TRANSLATE_NOOP("kf::CatalogueWords", "TF32 dense, TFLOPS")},
    {"transceiver", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Transceiver")},
    {"transceiver_links", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Links of a transceiver")},
    {"type", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Type")},
    {"usable_gb", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Usable, GB")},
    {"vcpu", QT_TRANSLATE_NOOP("kf::CatalogueWords", "vCPU")},
    {"vendor", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Vendor")},
    {"weight_kg", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Weight, kg")},
    {"withdrawn", QT_TRANSLATE_NOOP("kf::CatalogueWords", "Withdrawn")},
};

/// Names of companies, the same in every language.
constexpr std::array<std::pair<const char *, const char *>, 6> kProviders{
    {{"aws", "AWS"},
     {"azure", "Azure"},
     {"gcp", "Google Cloud"},
     {"lambda", "Lambda"},
     {"nebius", "Nebius"},
     {"oci", "Oracle Cloud"}}};

} // namespace

QString catalogueKeyText(const QString &key)
{
    const std::string name = key.toStdString();
    const auto *found = std::lower_bound(
        std::begin(kKeys),
        std::end(kKeys),
        name,
        [](const KeyWords &each, const std::string &asked) { return each.key < asked; });
    return found != std::end(kKeys) && found->key == name ? Words::tr(found->text) : key;
}

QString providerText(const QString &provider)
{
    const auto *found =
        std::find_if(kProviders.begin(), kProviders.end(), [&provider](const auto &each) {
            return provider.compare(QLatin1StringView(each.first), Qt::CaseInsensitive) == 0;
        });
    return found != kProviders.end() ? QString::fromLatin1(found->second) : provider;
}

} // namespace kf
