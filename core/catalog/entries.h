// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Entries of the catalogue: what is known of accelerators, devices, cables and cloud offers.
// Absent is unknown, never 0.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/kept.h"

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

struct AcceleratorEntry {
    Id id;
    QString model;
    std::optional<QString> vendor;
    AcceleratorKind kind = AcceleratorKind::Gpu;
    std::optional<double> memoryGb;
    std::optional<double> tdpW;
    std::optional<double> fp16Bf16DenseTflops;
    QMap<QString, QList<QString>> names; ///< who calls it so (nvidia_smi, slurm_gres) -> how
    std::optional<double> memoryBandwidthGbS;
    QList<QString> aliases;
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
    QList<OfferEntry> offers;
    KeptKeys kept;

    bool operator==(const CatalogEntries &) const = default;
};

} // namespace kf
