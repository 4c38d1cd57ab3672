// SPDX-License-Identifier: GPL-3.0-or-later
// Whether data should live here or be borrowed: both ways, and what speaks for them.

#include "core/storage/data_place.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

/// 1,000 GB are there and 10 GB come in a day; 2:1 compressed, one backup.
Dataset scans()
{
    Dataset dataset;
    dataset.id = QStringLiteral("scans");
    dataset.tier = QStringLiteral("flash");
    dataset.existingGb = 1000.0;
    dataset.ingestGbPerDay = 10.0;
    dataset.compressionRatio = 2.0;
    dataset.backupCopies = 1.0;
    return dataset;
}

/// After a year 1,000 + 365 x 10 = 4,650 GB, 2,325 on disk, and as much again as backup.
TEST(DataPlace, KeepsEverythingWhereTheDataIsDedicated)
{
    const DataPlaceCard kept = dataPlaceOf(scans(), 12, std::nullopt).dedicated;
    EXPECT_TRUE(kept.isTaken);
    EXPECT_TRUE(kept.known);
    EXPECT_DOUBLE_EQ(kept.storedRawGb, 4650.0);
    EXPECT_DOUBLE_EQ(kept.onDiskGb, 2325.0);
    EXPECT_DOUBLE_EQ(kept.backupGb, 2325.0);
    EXPECT_DOUBLE_EQ(kept.totalGb, 4650.0);
    EXPECT_EQ(kept.leavesGb, 0.0);
}

/// Of what is borrowed the last 30 days stay: 300 GB, 150 on disk. The existing 1,000 GB go.
TEST(DataPlace, KeepsOnlyTheRetentionWhereTheDataIsTransient)
{
    Dataset dataset = scans();
    dataset.retentionDays = 30.0;
    const DataPlaceCard borrowed = dataPlaceOf(dataset, 12, std::nullopt).transient;
    EXPECT_FALSE(borrowed.isTaken);
    EXPECT_NEAR(borrowed.storedRawGb, 300.0, 1e-9);
    EXPECT_NEAR(borrowed.onDiskGb, 150.0, 1e-9);
    EXPECT_EQ(borrowed.existingGb, 0.0);
    EXPECT_EQ(borrowed.leavesGb, 1000.0);
}

TEST(DataPlace, KnowsNothingOfTransientDataWithoutARetention)
{
    Dataset dataset = scans();
    dataset.pattern = DatasetPattern::Transient;
    const DataPlaceCard borrowed = dataPlaceOf(dataset, 12, std::nullopt).transient;
    EXPECT_FALSE(borrowed.known);
    EXPECT_FALSE(borrowed.proposesRetention);
}

/// Nothing is said of its retention: it is one step all the same, to 30 days of 10 GB.
TEST(DataPlace, ProposesARetentionForWhatBecomesTransient)
{
    const DataPlaceCard borrowed = dataPlaceOf(scans(), 12, std::nullopt).transient;
    EXPECT_TRUE(borrowed.known);
    EXPECT_TRUE(borrowed.proposesRetention);
    EXPECT_NEAR(borrowed.storedRawGb, 300.0, 1e-9);
    EXPECT_EQ(keptAs(scans(), DatasetPattern::Transient).retentionDays, 30.0);
    EXPECT_EQ(keptAs(scans(), DatasetPattern::Dedicated).retentionDays, std::nullopt);
}

TEST(DataPlace, AdvisesToBorrowWhatLivesElsewhereAndToKeepTheRest)
{
    EXPECT_TRUE(dataPlaceOf(scans(), 12, std::nullopt).dedicated.isAdvised);
    Dataset elsewhere = scans();
    elsewhere.source = QStringLiteral("Data lake");
    EXPECT_TRUE(dataPlaceOf(elsewhere, 12, std::nullopt).transient.isAdvised);
    EXPECT_FALSE(dataPlaceOf(elsewhere, 12, std::nullopt).dedicated.isAdvised);
    Dataset part = scans();
    part.subsetOf = QStringLiteral("Warehouse");
    EXPECT_TRUE(dataPlaceOf(part, 12, std::nullopt).transient.isAdvised);
    Dataset blank = scans();
    blank.source = QStringLiteral("  ");
    EXPECT_FALSE(dataPlaceOf(blank, 12, std::nullopt).transient.isAdvised);
}

/// 1,000 GB at 0.5 GB/s take 2,000 s, 10 GB 20 s.
TEST(DataPlace, SaysHowLongTheDataTravelsWhereTheLinkIsKnown)
{
    const DataPlace place = dataPlaceOf(scans(), 12, 0.5);
    EXPECT_DOUBLE_EQ(place.dedicated.hoursForExisting.value_or(0.0), 2000.0 / 3600.0);
    EXPECT_DOUBLE_EQ(place.dedicated.hoursForADay.value_or(0.0), 20.0 / 3600.0);
    EXPECT_EQ(place.transient.hoursForExisting, 0.0); // nothing of it comes in at once
    EXPECT_FALSE(dataPlaceOf(scans(), 12, std::nullopt).dedicated.hoursForExisting);
    EXPECT_FALSE(dataPlaceOf(scans(), 12, 0.0).dedicated.hoursForExisting);
}

TEST(StorageStance, CountsWhatIsKeptAndWhatIsBorrowed)
{
    Storage storage;
    storage.datasets.append(scans());
    storage.datasets.append(keptAs(scans(), DatasetPattern::Transient));
    storage.datasets.append(scans());
    EXPECT_EQ(stanceOf(storage), (StorageStance{2, 1}));
}

} // namespace
} // namespace kf
