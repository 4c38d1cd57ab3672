// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Families of work: whether a GPU helps, how the work spreads, how long one request takes. Facts
// with their sources; a person's own measurement wins over every one of them.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/kept.h"

#include <QList>
#include <QString>

#include <optional>

namespace kf {

enum class GpuGain {
    Gains,
    WithLibrary, ///< only where the named library or code path is used
    None
};
template<> struct EnumWords<GpuGain> {
    static constexpr std::array words{"yes", "with-library", "no"};
};

/// One measured request.
struct FamilyServiceTime {
    QString task;
    QString hardware;                ///< id of a catalogued accelerator, else what people call it
    std::optional<double> latencyMs; ///< mean, unless `stat` says otherwise
    std::optional<double> batch;     ///< requests in that pass
    std::optional<QString> precision;
    std::optional<QString> stat;
    std::optional<QString> source;
    KeptKeys kept;

    bool operator==(const FamilyServiceTime &) const = default;
};

struct ModelFamily {
    Id id;
    QString name;
    QList<QString> aliases;
    GpuGain gpuGain = GpuGain::None;
    QList<QString> libraries;
    std::optional<QString> gainCondition;
    std::optional<QString> coupling;
    QList<FamilyServiceTime> serviceTimes;
    std::optional<QString> advice;
    std::optional<QString> source;
    std::optional<QString> confidence;
    KeptKeys kept;

    bool operator==(const ModelFamily &) const = default;
};

/// model-families.yaml
struct ModelFamilies {
    QList<ModelFamily> families;
    KeptKeys kept;

    bool operator==(const ModelFamilies &) const = default;
};

} // namespace kf
