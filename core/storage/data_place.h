// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether the platform should keep a body of data or only borrow it: both ways beside each other,
// and which of them follows from what the plan says of the data. 1 GB = 10^9 bytes.

#include "core/storage/storage.h"

#include <optional>

namespace kf {

/// One way to have the data.
struct DataPlaceCard {
    DatasetPattern pattern = DatasetPattern::Dedicated;
    bool isTaken = false; ///< the plan has it so
    bool isAdvised = false;
    bool known = true; ///< false: how long the data stays is missing, or a factor is not allowed
    double existingGb = 0.0;             ///< that stays here today
    double ingestGbPerDay = 0.0;         ///< that flows in
    std::optional<double> retentionDays; ///< for ever where absent
    bool proposesRetention = false;      ///< the plan does not say how long it stays: this does
    double storedRawGb = 0.0;            ///< in the month asked for, like all below
    double onDiskGb = 0.0;
    double jobCopyGb = 0.0;
    double intermediateGb = 0.0;
    double backupGb = 0.0;
    double totalGb = 0.0;  ///< with backups
    double leavesGb = 0.0; ///< existing data that taking this way empties from the plan
    std::optional<double> hoursForExisting; ///< over the link; nothing where its rate is not known
    std::optional<double> hoursForADay;     ///< of ingest

    bool operator==(const DataPlaceCard &) const = default;
};

struct DataPlace {
    DataPlaceCard dedicated;
    DataPlaceCard transient;
    bool hasOtherHome = false; ///< a source is named: the data lives elsewhere
    bool isPart = false;       ///< only a part of a larger store comes in

    bool operator==(const DataPlace &) const = default;
};

/// Both ways for `dataset` in `month`; `linkGbPerS` is what brings it in. Data that has another
/// home, or is a part of a larger store, is better borrowed; what has no other home is kept.
DataPlace dataPlaceOf(const Dataset &dataset, int month, const std::optional<double> &linkGbPerS);

/// How long data stays that becomes transient, where the plan does not say it: days.
inline constexpr double kProposedRetentionDays = 30.0;

/// The dataset kept in that way: transient data has no existing part, and stays for the proposed
/// days where it becomes transient without a retention. Fails nowhere; data that is transient
/// already and has no retention is not known.
Dataset keptAs(Dataset dataset, DatasetPattern pattern);

/// Hours that `gb` take at `gbPerS`: 0 for nothing, nothing without a rate above 0.
std::optional<double> transferHours(double gb, const std::optional<double> &gbPerS);

/// What all answers come to.
struct StorageStance {
    qsizetype kept = 0;     ///< datasets that the platform keeps
    qsizetype borrowed = 0; ///< and that it only borrows

    bool operator==(const StorageStance &) const = default;
};

StorageStance stanceOf(const Storage &storage);

} // namespace kf
