// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What files of the NetBox device-type library say, and what of it is not as it should be.

#include "core/base/enum_names.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace kf {

/// What a file can break. The first three refuse it; the words stand in JSON and in messages.
enum class DeviceTypeRule {
    Yaml,
    NotAMapping,
    NoManufacturerOrModel,
    Crlf,
    NoFinalNewline,
    NonAscii,
    Tab,
    TrailingBlank,
    MissingIsFullDepth,
    MissingUHeight,
    MissingSlug,
    UnknownKey,
    WeightList,
    WeightWithoutUnit,
    BaysWithoutRole,
    ChildWithHeight,
    DuplicateName,
    DrawNotWhole,
    DrawBelow1,
    AllocatedAboveMaximum,
    WrongType,
    EmptyValue,
    MissingKey,
    MissingPowerPort,
    DuplicateSlug,
    ForeignSlug,
    FileName,
    MissingRearPort,
    DuplicatePosition,
    UnpoweredWithPorts,
    NoPowerSource,
    VgaPort,
    MissingPicture
};
template<> struct EnumWords<DeviceTypeRule> {
    static constexpr std::array words{"yaml",
                                      "not-a-mapping",
                                      "no-manufacturer-or-model",
                                      "crlf",
                                      "no-final-newline",
                                      "non-ascii",
                                      "tab",
                                      "trailing-blank",
                                      "missing-is-full-depth",
                                      "missing-u-height",
                                      "missing-slug",
                                      "unknown-key",
                                      "weight-list",
                                      "weight-without-unit",
                                      "bays-without-role",
                                      "child-with-height",
                                      "duplicate-name",
                                      "draw-not-whole",
                                      "draw-below-1",
                                      "allocated-above-maximum",
                                      "wrong-type",
                                      "empty-value",
                                      "missing-key",
                                      "missing-power-port",
                                      "duplicate-slug",
                                      "foreign-slug",
                                      "file-name",
                                      "missing-rear-port",
                                      "duplicate-position",
                                      "unpowered-with-ports",
                                      "no-power-source",
                                      "vga-port",
                                      "missing-picture"};
};

/// One flaw at its place, both counted from 1.
struct DeviceTypeProblem {
    DeviceTypeRule rule = DeviceTypeRule::Yaml;
    int line = 1;
    int column = 1;
    QString text; ///< one sentence without a full stop, for people

    bool operator==(const DeviceTypeProblem &) const = default;
};

inline constexpr int kTallestTypeU = 100; ///< no rack of NetBox is taller

/// True for heights that a rack has units for: 0, 0.5, 1 ...
bool isRackHeight(double units);

/// Network ports of one speed, those for management apart.
struct DeviceTypePorts {
    int count = 0;
    double gbps = 0.0;

    bool operator==(const DeviceTypePorts &) const = default;
};

/// A picture that a file speaks of, at the place where it does.
struct DeviceTypePicture {
    QString face; ///< front or rear
    int line = 1;
    int column = 1;

    bool operator==(const DeviceTypePicture &) const = default;
};

/// What a file says; absent where it says nothing that can be used.
struct DeviceTypeFacts {
    QString manufacturer;
    QString model;
    std::optional<QString> partNumber;
    std::optional<QString> slug;
    int slugLine = 1; ///< like the column, where it stands
    int slugColumn = 1;
    std::optional<double> heightU; ///< as it stands there, also where no rack has such units
    bool isHeightMissing = false;  ///< NetBox takes 1 U then
    std::optional<bool> isFullDepth;
    std::optional<double> weightKg; ///< to a gram
    std::optional<QString> airflow;
    std::optional<QString> subdeviceRole;
    std::optional<bool> isPowered;
    int powerPorts = 0;
    QList<double> maximumDrawsW;          ///< of the ports that state one
    std::optional<double> allocatedDrawW; ///< of all ports that state one
    int moduleBays = 0;
    int supplyBays = 0; ///< of the bays, those that are named as power supplies are
    int interfaces = 0;
    int infiniband = 0;        ///< of the interfaces
    DeviceTypePorts mostPorts; ///< of the speed that most interfaces have; none where unknown
    QList<DeviceTypePicture> pictures;
    int deviceBays = 0;
    int powerOutlets = 0;

    /// Of all ports together; nothing where none states one.
    std::optional<double> maximumDrawW() const;

    bool operator==(const DeviceTypeFacts &) const = default;
};

enum class DeviceTypeState { Taken, Warned, Refused };
template<> struct EnumWords<DeviceTypeState> {
    static constexpr std::array words{"taken", "warned", "refused"};
};

/// One file.
struct DeviceTypeFile {
    QString path;                         ///< below the folder that was read
    std::optional<DeviceTypeFacts> facts; ///< nothing where the file is refused
    QList<DeviceTypeProblem> problems;    ///< in the order of their places

    DeviceTypeState state() const;

    bool operator==(const DeviceTypeFile &) const = default;
};

/// A flaw as every other problem of a file: its rule stands where an archive's entry would.
Problem toProblem(const DeviceTypeProblem &problem);

} // namespace kf
