// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Entries of the catalogue: what is known of accelerators, devices, cables and cloud offers.
// Absent is unknown, never 0.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/kept.h"
#include "core/catalog/component.h"
#include "core/catalog/withdrawn.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace kf {

enum class Confidence { Verified, Memory, User };
template<> struct EnumWords<Confidence> {
    static constexpr std::array words{"verified", "memory", "user"};
};

enum class AcceleratorKind { Gpu, Tpu, Fpga, Asic, Cpu };
template<> struct EnumWords<AcceleratorKind> {
    static constexpr std::array words{"gpu", "tpu", "fpga", "asic", "cpu"};
};

/// The card on which several GPUs are sold together.
struct AcceleratorBoard {
    std::optional<double> gpus;
    std::optional<double> memoryGb;
    std::optional<double> tdpW;
    std::optional<double> fp32Tflops;
    std::optional<double> memoryBandwidthGbS;
    KeptKeys kept;

    bool operator==(const AcceleratorBoard &) const = default;
};

struct AcceleratorEntry {
    Id id;
    QString model;
    std::optional<QString> vendor;
    AcceleratorKind kind = AcceleratorKind::Gpu;
    std::optional<double> memoryGb;
    std::optional<double> tdpW;
    std::optional<double> fp16Bf16DenseTflops; ///< of both, where they are not told apart
    std::optional<double> fp32Tflops;
    std::optional<double> tf32DenseTflops;
    std::optional<double> fp8DenseTflops;
    std::optional<double> bf16DenseTflops;
    std::optional<double> fp16DenseTflops;
    std::optional<QString> memoryType;
    std::optional<double> nvlinkGbS; ///< both directions together
    std::optional<int> nvlinkLinks;
    std::optional<int> migMaxSlices; ///< hardware partitions of one GPU; 0: none
    std::optional<QString> computeCapability;
    std::optional<int> driverBranchMax; ///< the last driver branch
    std::optional<AcceleratorBoard> board;
    QMap<QString, QList<QString>> names; ///< who calls it so (nvidia_smi, slurm_gres) -> how
    std::optional<double> memoryBandwidthGbS;
    QList<QString> aliases;
    std::optional<QString> cudaMin; ///< first toolkit
    std::optional<QString> cudaMax; ///< last toolkit; no end is announced where absent
    std::optional<QString> source;
    std::optional<Confidence> confidence;
    KeptKeys kept;

    bool operator==(const AcceleratorEntry &) const = default;
};

enum class DeviceKind {
    GpuSystem,
    Workstation,
    RackScale,
    IbSwitch,
    EthSwitch,
    Storage,
    Management,
    Pdu,
    Cdu,
    Other
};
template<> struct EnumWords<DeviceKind> {
    static constexpr std::array words{"gpu-system",
                                      "workstation",
                                      "rack-scale",
                                      "ib-switch",
                                      "eth-switch",
                                      "storage",
                                      "management",
                                      "pdu",
                                      "cdu",
                                      "other"};
};

/// Which figure stands for what a device draws at most.
enum class PowerFigure { Maximum, Nameplate, Unknown };
template<> struct EnumWords<PowerFigure> {
    static constexpr std::array words{"maximum", "nameplate", "unknown"};
};

enum class EntryOrigin { Shipped, User, Imported };
template<> struct EnumWords<EntryOrigin> {
    static constexpr std::array words{"shipped", "user", "imported"};
};

/// Height of a device: some rack units (0: a vertical strip), the floor, or not known.
struct DeviceHeight {
    enum class Kind { Unknown, Floor, Units };
    Kind kind = Kind::Unknown;
    double units = 0.0;

    static DeviceHeight ofUnits(double u) { return {Kind::Units, u}; }
    static DeviceHeight onFloor() { return {Kind::Floor, 0.0}; }

    bool operator==(const DeviceHeight &) const = default;
};

struct Port {
    std::optional<int> count;
    std::optional<double> gbps;
    std::optional<QString> type;
    KeptKeys kept;

    bool operator==(const Port &) const = default;
};

struct Ports {
    QList<Port> compute;
    QList<Port> storage;
    QList<Port> mgmt;
    KeptKeys kept;

    bool operator==(const Ports &) const = default;
};

struct DeviceEntry {
    Id id;
    QString model;
    DeviceKind kind = DeviceKind::Other;
    std::optional<QString> manufacturer;
    DeviceHeight height;
    bool fullDepth = true;
    std::optional<double> depthMm;
    std::optional<double> weightKg;
    std::optional<double> powerMaxW; ///< of a PDU: what it can pass on, not what it draws
    std::optional<double> powerTypicalW;
    std::optional<double> heatBtuPerH; ///< published, where it is
    std::optional<double> airflowCfm;
    double liquidFraction = 0.0;
    std::optional<int> psuCount;
    std::optional<int> psuMinForFullLoad;
    std::optional<double> psuW; ///< rating of one supply
    bool halfWidth = false;     ///< two stand side by side in a unit
    std::optional<Id> gpuModel;
    double gpuCount = 0.0;
    Ports ports;
    std::optional<int> switchPorts;
    std::optional<double> switchGbps;
    std::optional<double> usableGb;
    std::optional<double> readGbPerS;
    std::optional<double> cpuCores;       ///< physical, of all sockets
    std::optional<double> memoryGb;       ///< of the host
    std::optional<double> localStorageGb; ///< data drives
    std::optional<double> nvlinkGbS;      ///< per GPU, both directions together; 0: none
    std::optional<bool> nvswitch;
    std::optional<double> pooledMemoryGb;      ///< GPU memory that acts as one space
    std::optional<double> powerNameplateW;     ///< ratings of the supplies: an upper bound
    std::optional<PowerFigure> powerFigure;    ///< which of the figures exists
    std::optional<double> powerComponentSumW;  ///< limits of the components: no figure to plan with
    std::optional<QString> cpuModel;
    std::optional<double> cpuCoresMax; ///< of a machine built to order
    std::optional<double> memoryGbMax;
    std::optional<int> memorySlots;
    std::optional<int> gpuSlotsMax;
    std::optional<QString> hostSource;
    std::optional<Confidence> hostConfidence;
    std::optional<QList<double>> inletC; ///< [min, max] in degrees Celsius
    std::optional<double> pduAmps;
    std::optional<int> pduPhases;
    QMap<QString, double> assumed; ///< key -> value that the person typed for an unknown figure
    EntryOrigin origin = EntryOrigin::Shipped;
    std::optional<QString> source;
    std::optional<Confidence> confidence;
    KeptKeys kept;

    bool operator==(const DeviceEntry &) const = default;
};

enum class CableMedium { Dac, Acc, Aoc, Multimode, SingleMode, TwistedPair };
template<> struct EnumWords<CableMedium> {
    static constexpr std::array words{
        "dac", "acc", "aoc", "multimode", "single-mode", "twisted-pair"};
};

struct CableEntry {
    Id id;
    std::optional<CableMedium> medium;
    std::optional<double> gbps;   ///< of the whole cable, all links
    std::optional<double> reachM; ///< never taken where it is not known
    int links = 1;
    std::optional<QList<double>> lengthsM; ///< that can be bought; common lengths where absent
    std::optional<Id> transceiver;
    std::optional<int> transceiverLinks; ///< of one transceiver; `links` where absent
    std::optional<double> powerWPerEnd;
    std::optional<QString> source;
    KeptKeys kept;

    bool operator==(const CableEntry &) const = default;
};

struct OfferEntry {
    QString id; ///< "provider/region/instance"
    std::optional<QString> provider;
    std::optional<QString> region;
    std::optional<QString> instance;
    std::optional<Id> accelerator;
    std::optional<double> gpus;
    QString currency = QStringLiteral("USD");
    std::optional<double> onDemandPerH;
    std::optional<double> spotPerH;
    std::optional<double> committed1yPerH;
    std::optional<double> committed3yPerH;
    std::optional<double> vcpu; ///< threads on most kinds
    std::optional<double> memoryGb;
    std::optional<double> networkGbps; ///< of the whole instance
    std::optional<double> localStorageGb;
    std::optional<bool> includesHost; ///< false: the price is that of the accelerators alone
    std::optional<double> hostPerH;
    std::optional<Withdrawn> withdrawn;
    std::optional<QString> date;
    std::optional<QString> source;
    KeptKeys kept;

    bool operator==(const OfferEntry &) const = default;
};

/// catalog.yaml: entries; in a plan, copies of those that it uses.
struct CatalogEntries {
    QList<AcceleratorEntry> gpus;
    QList<DeviceEntry> devices;
    QList<CableEntry> cables;
    QList<Component> components;
    QList<OfferEntry> offers;
    KeptKeys kept;

    bool operator==(const CatalogEntries &) const = default;
};

} // namespace kf
