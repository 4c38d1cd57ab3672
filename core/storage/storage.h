// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Data that must be kept, copied and fed: the storage section of a plan. 1 GB = 10^9 bytes.

#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/kept.h"
#include "core/base/sensitivity.h"
#include "core/base/shared.h"

#include <QList>
#include <QString>

#include <optional>

namespace kf {

enum class CapacityBasis { Raw, Usable };
template<> struct EnumWords<CapacityBasis> {
    static constexpr std::array words{"raw", "usable"};
};

enum class DatasetPattern { Dedicated, Transient };
template<> struct EnumWords<DatasetPattern> {
    static constexpr std::array words{"dedicated", "transient"};
};

/// A class of storage.
struct Tier {
    Id id;
    std::optional<QString> name;
    std::optional<double> capacityGb; ///< what stands there today; else that of placed devices
    CapacityBasis basis = CapacityBasis::Raw;
    std::optional<double> readGbPerS;
    double maxFill = 1.0;
    KeptKeys kept;

    bool operator==(const Tier &) const = default;
};

/// Home volumes of a group: people x GB, in one tier.
struct Homes {
    std::optional<Id> group;
    std::optional<double> people;
    std::optional<double> gbPerPerson;
    std::optional<Id> tier;
    KeptKeys kept;

    bool operator==(const Homes &) const = default;
};

/// What a group may store in a tier; homes count as quotas by themselves.
struct StorageQuota {
    Id group;
    Id tier;
    double gb = 0.0;
    KeptKeys kept;

    bool operator==(const StorageQuota &) const = default;
};

/// One body of data and the factors that make it large.
struct Dataset {
    Id id;
    std::optional<QString> name;
    std::optional<Id> group;
    Id tier;
    DatasetPattern pattern = DatasetPattern::Dedicated;
    double existingGb = 0.0;
    bool existingExpires = false; ///< the existing data leaves evenly over retentionDays
    double ingestGbPerDay = 0.0;
    double ingestGrowth = 0.0;           ///< fraction a year, > -1
    std::optional<double> retentionDays; ///< unlimited where absent; required for transient data
    double compressionRatio = 1.0;       ///< raw : on disk, > 0
    double replicationFactor = 1.0;      ///< >= 1; erasure coding as its overhead
    double concurrentJobs = 0.0;
    double jobsGrowth = 0.0; ///< fraction a year, compound, on concurrentJobs
    double dataPerJobGb = 0.0;
    double intermediatePerJobGb = 0.0;
    bool jobCopiesInput = false;
    double scratchReplication = 1.0;
    double backupCopies = 0.0;     ///< of what is on disk
    std::optional<Id> backupTier;  ///< the dataset's own where absent
    std::optional<QString> source; ///< system of record
    std::optional<QString> owner;  ///< of the source: a role
    std::optional<Sensitivity> sensitivity;
    QList<Id> readers; ///< groups, besides its own
    std::optional<QString> subsetOf;
    KeptKeys kept;

    bool operator==(const Dataset &) const = default;
};

/// storage.yaml
struct Storage {
    QList<Tier> tiers;
    QList<Homes> homes;
    QList<StorageQuota> quotas;
    QList<Shared<Dataset>> datasets;
    KeptKeys kept;

    bool operator==(const Storage &) const = default;
};

} // namespace kf
