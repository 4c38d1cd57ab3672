// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The keys of storage.yaml.

#include "core/base/keys.h"
#include "core/storage/storage.h"

namespace kf {

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
KF_KEYS(StorageQuota,
        Key{"group", &T::group, refersTo(IdKind::Group).required()},
        Key{"tier", &T::tier, idText.required()},
        Key{"gb", &T::gb, notNegative.required()});
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
        Key{"backup_copies", &T::backupCopies, notNegative},
        Key{"backup_tier", &T::backupTier, idText},
        Key{"source", &T::source},
        Key{"owner", &T::owner},
        Key{"sensitivity", &T::sensitivity},
        Key{"readers", &T::readers, refersTo(IdKind::Group)},
        Key{"subset_of", &T::subsetOf});
KF_KEYS(Storage,
        Key{"tiers", &T::tiers},
        Key{"homes", &T::homes},
        Key{"quotas", &T::quotas},
        Key{"datasets", &T::datasets});

} // namespace kf
