// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_forecast.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace kf {

namespace {

constexpr double kNearly = 1e-9;

Dataset aDataset(const char *id = "clicks", const char *tier = "flash")
{
    Dataset dataset;
    dataset.id = QLatin1String(id);
    dataset.tier = QLatin1String(tier);
    return dataset;
}

Tier aTier(const char *id, std::optional<double> capacityGb = std::nullopt)
{
    Tier tier;
    tier.id = QLatin1String(id);
    tier.capacityGb = capacityGb;
    return tier;
}

Storage holding(const QList<Dataset> &datasets)
{
    Storage storage;
    for (const Dataset &dataset : datasets)
        storage.datasets.append(dataset);
    return storage;
}

StorageFigures
forecast(const Storage &storage, const QList<PlacedCapacity> &placed = {}, double headroom = 0.0)
{
    return storageForecast(storage, placed, 36, headroom);
}

const DatasetFigures &first(const StorageFigures &figures)
{
    return figures.datasets.constFirst();
}

} // namespace

// --- what comes in -----------------------------------------------------------------------------

TEST(IngestedGb, IsDaysTimesRateWithoutGrowth)
{
    EXPECT_DOUBLE_EQ(ingestedGb(500.0, 0.0, 1.0, std::nullopt), 500.0 * 365.0);
    EXPECT_DOUBLE_EQ(ingestedGb(500.0, 0.0, 0.0, std::nullopt), 0.0);
}

TEST(IngestedGb, GrowsContinuously)
{
    // 100 GB x 365 x (1.44 - 1) / ln 1.2 for two years at 20 %.
    EXPECT_NEAR(ingestedGb(100.0, 0.2, 2.0, std::nullopt), 36500.0 * 0.44 / std::log(1.2), 1e-6);
}

TEST(IngestedGb, StaysExactWhereGrowthIsTiny)
{
    // At 1e-12 a year the growth of one year changes the sum by half of 1e-12: far below 1e-9.
    EXPECT_NEAR(ingestedGb(100.0, 1e-12, 1.0, std::nullopt) / 36500.0, 1.0, kNearly);
}

TEST(IngestedGb, KeepsOnlyWhatIsWithinRetention)
{
    // 73 days are a fifth of a year: after a year the last 73 days are there.
    EXPECT_NEAR(ingestedGb(10.0, 0.0, 1.0, 73.0), 730.0, kNearly);
    // After 36.5 days nothing has expired yet.
    EXPECT_NEAR(ingestedGb(10.0, 0.0, 0.1, 73.0), 365.0, kNearly);
    // With growth of 21 %: after half a year, what came in between years 0.3 and 0.5.
    const double perYear = 3650.0 / std::log(1.21);
    EXPECT_NEAR(ingestedGb(10.0, 0.21, 0.5, 73.0),
                perYear * (std::pow(1.21, 0.5) - std::pow(1.21, 0.3)),
                1e-6);
}

TEST(IngestedGb, KeepsNothingWithoutRetention)
{
    EXPECT_DOUBLE_EQ(ingestedGb(10.0, 0.3, 2.0, 0.0), 0.0);
}

// --- one dataset -------------------------------------------------------------------------------

TEST(StorageForecast, AddsUpTheBooksExample)
{
    // The book: ingest x 365 + existing after one year, over compression, times replicas, plus
    // what jobs copy and what lies between their steps.
    Dataset dataset = aDataset();
    dataset.existingGb = 120000.0;
    dataset.ingestGbPerDay = 500.0;
    dataset.compressionRatio = 2.5;
    dataset.replicationFactor = 3.0;
    dataset.concurrentJobs = 6.0;
    dataset.dataPerJobGb = 2000.0;
    dataset.intermediatePerJobGb = 1500.0;
    dataset.jobCopiesInput = true;
    dataset.scratchReplication = 2.0;
    const StorageFigures figures = forecast(holding({dataset}), {}, 0.25);

    const DatasetFigures &clicks = first(figures);
    EXPECT_NEAR(clicks.storedRaw[12], 302500.0, 1e-6);   // 500 x 365 + 120,000
    EXPECT_NEAR(clicks.onDisk[12], 363000.0, 1e-6);      // / 2.5 x 3
    EXPECT_NEAR(clicks.jobCopy[12], 24000.0, 1e-6);      // 6 x 2,000 x 2
    EXPECT_NEAR(clicks.intermediate[12], 18000.0, 1e-6); // 6 x 1,500 x 2
    EXPECT_NEAR(clicks.total[12], 405000.0, 1e-6);
    EXPECT_NEAR(figures.total[12], 405000.0, 1e-6);
    EXPECT_NEAR(figures.provision[12], 506250.0, 1e-6); // x 1.25
    EXPECT_NEAR(figures.tiers[QStringLiteral("flash")].provision[12], 506250.0, 1e-6);
    EXPECT_EQ(figures.total.size(), 37);
    EXPECT_EQ(clicks.total.size(), 37);
}

TEST(StorageForecast, LetsJobsGrowCompound)
{
    Dataset dataset = aDataset();
    dataset.concurrentJobs = 10.0;
    dataset.jobsGrowth = 0.21;
    dataset.intermediatePerJobGb = 100.0;
    const StorageFigures figures = forecast(holding({dataset}));
    EXPECT_NEAR(first(figures).intermediate[0], 1000.0, 1e-9);
    EXPECT_NEAR(first(figures).intermediate[6], 1100.0, 1e-6); // sqrt 1.21 = 1.1
    EXPECT_NEAR(first(figures).intermediate[12], 1210.0, 1e-6);
}

TEST(StorageForecast, CopiesNoInputUnlessToldSo)
{
    Dataset dataset = aDataset();
    dataset.concurrentJobs = 10.0;
    dataset.dataPerJobGb = 100.0;
    EXPECT_DOUBLE_EQ(first(forecast(holding({dataset}))).jobCopy[12], 0.0);
}

TEST(StorageForecast, KeepsExistingDataUnlessItExpires)
{
    Dataset stays = aDataset("stays");
    stays.existingGb = 1000.0;
    stays.retentionDays = 365.0;
    Dataset leaves = stays;
    leaves.id = QStringLiteral("leaves");
    leaves.existingExpires = true;
    const StorageFigures figures = forecast(holding({stays, leaves}));
    EXPECT_DOUBLE_EQ(figures.datasets[0].storedRaw[24], 1000.0);
    EXPECT_NEAR(figures.datasets[1].storedRaw[3], 750.0, 1e-9); // a quarter of the year has passed
    EXPECT_DOUBLE_EQ(figures.datasets[1].storedRaw[24], 0.0);
}

TEST(StorageForecast, KeepsExpiringDataForEverWithoutRetention)
{
    Dataset dataset = aDataset();
    dataset.existingGb = 1000.0;
    dataset.existingExpires = true;
    EXPECT_DOUBLE_EQ(first(forecast(holding({dataset}))).storedRaw[36], 1000.0);
    dataset.retentionDays = 0.0;
    EXPECT_DOUBLE_EQ(first(forecast(holding({dataset}))).storedRaw[0], 0.0);
}

TEST(StorageForecast, CountsNoExistingDataOfTransientSets)
{
    Dataset dataset = aDataset();
    dataset.pattern = DatasetPattern::Transient;
    dataset.existingGb = 1000.0;
    dataset.ingestGbPerDay = 10.0;
    dataset.retentionDays = 7.0;
    const StorageFigures figures = forecast(holding({dataset}));
    EXPECT_TRUE(first(figures).known);
    EXPECT_DOUBLE_EQ(first(figures).storedRaw[0], 0.0);
    EXPECT_NEAR(first(figures).storedRaw[12], 70.0, 1e-9);
}

TEST(StorageForecast, DoesNotKnowTransientSetsWithoutRetention)
{
    Dataset dataset = aDataset();
    dataset.pattern = DatasetPattern::Transient;
    const StorageFigures figures = forecast(holding({dataset}));
    EXPECT_FALSE(first(figures).known);
    EXPECT_FALSE(figures.known);
    EXPECT_FALSE(figures.tiers[QStringLiteral("flash")].known);
}

TEST(StorageForecast, DoesNotKnowSetsWithUnusableFactors)
{
    Dataset good = aDataset("good", "object");
    good.existingGb = 5.0;
    Dataset compression = aDataset("compression");
    compression.compressionRatio = 0.0;
    Dataset replication = aDataset("replication");
    replication.replicationFactor = 0.9;
    Dataset scratch = aDataset("scratch");
    scratch.scratchReplication = 0.0;
    for (const Dataset &bad : {compression, replication, scratch}) {
        Dataset alsoExisting = bad;
        alsoExisting.existingGb = 100.0;
        const StorageFigures figures = forecast(holding({good, alsoExisting}));
        EXPECT_FALSE(figures.datasets[1].known);
        EXPECT_EQ(figures.datasets[1].total.size(), 37);
        EXPECT_FALSE(figures.known);
        EXPECT_FALSE(figures.tiers[QStringLiteral("flash")].known);
        EXPECT_TRUE(figures.tiers[QStringLiteral("object")].known);
        EXPECT_DOUBLE_EQ(figures.total[0], 5.0); // of what is known
    }
}

// --- homes -------------------------------------------------------------------------------------

TEST(StorageForecast, CountsHomesAsDataOfTheirTier)
{
    Storage storage = holding({aDataset("homes-research", "object")});
    Homes homes;
    homes.group = QStringLiteral("research");
    homes.tier = QStringLiteral("object");
    homes.people = 25.0;
    homes.gbPerPerson = 40.0;
    storage.homes = {homes};
    const StorageFigures figures = forecast(storage);
    ASSERT_EQ(figures.datasets.size(), 2);
    EXPECT_TRUE(figures.datasets[1].homes);
    EXPECT_EQ(figures.datasets[1].id, QStringLiteral("homes-research-2")); // the first is taken
    EXPECT_DOUBLE_EQ(figures.datasets[1].total[36], 1000.0);
    EXPECT_DOUBLE_EQ(figures.tiers[QStringLiteral("object")].total[36], 1000.0);
}

TEST(StorageForecast, DoesNotKnowHomesWithoutPeopleOrSize)
{
    Storage storage;
    Homes homes;
    homes.people = 25.0;
    storage.homes = {homes};
    const StorageFigures figures = forecast(storage);
    EXPECT_FALSE(figures.known);
    EXPECT_FALSE(first(figures).known);
    EXPECT_EQ(first(figures).id, QStringLiteral("homes"));
    EXPECT_TRUE(figures.tiers.isEmpty()); // they name none
}

// --- tiers and their capacity ------------------------------------------------------------------

TEST(StorageForecast, KnowsTiersThatAreOnlyNamed)
{
    const StorageFigures figures = forecast(holding({aDataset()}));
    ASSERT_TRUE(figures.tiers.contains(QStringLiteral("flash")));
    EXPECT_EQ(figures.tiers[QStringLiteral("flash")].capacity[0], std::nullopt);
    EXPECT_EQ(figures.fillsUpMonth, std::nullopt);
}

TEST(StorageForecast, ListsTiersThatNothingUses)
{
    Storage storage;
    storage.tiers = {aTier("archive", 100.0)};
    const StorageFigures figures = forecast(storage);
    EXPECT_EQ(figures.tiers[QStringLiteral("archive")].total.size(), 37);
    EXPECT_EQ(figures.tiers[QStringLiteral("archive")].fillsUpMonth, std::nullopt);
}

TEST(StorageForecast, FindsTheMonthInWhichATierFillsUp)
{
    // 36.5 GB a day: 36.5 x 365 / 12 = 1110.2 GB a month; with 20 % headroom 1332.25 GB.
    // 8,000 GB x 0.9 = 7,200 GB hold 5 months (6,661) and not 6 (7,993).
    Dataset dataset = aDataset();
    dataset.ingestGbPerDay = 36.5;
    Storage storage = holding({dataset});
    storage.tiers = {aTier("flash", 8000.0), aTier("object", 1.0)};
    storage.tiers[0].maxFill = 0.9;
    const StorageFigures figures = forecast(storage, {}, 0.2);
    EXPECT_NEAR(*figures.tiers[QStringLiteral("flash")].capacity[0], 7200.0, 1e-9);
    EXPECT_EQ(figures.tiers[QStringLiteral("flash")].fillsUpMonth, 6);
    EXPECT_EQ(figures.tiers[QStringLiteral("object")].fillsUpMonth, std::nullopt);
    EXPECT_EQ(figures.fillsUpMonth, 6);
}

TEST(StorageForecast, IsNotFullAtExactlyItsCapacity)
{
    Dataset dataset = aDataset();
    dataset.existingGb = 1000.0;
    Storage storage = holding({dataset});
    storage.tiers = {aTier("flash", 1000.0)};
    EXPECT_EQ(forecast(storage).fillsUpMonth, std::nullopt);
    storage.tiers[0].capacityGb = 999.0;
    EXPECT_EQ(forecast(storage).fillsUpMonth, 0);
}

TEST(StorageForecast, TakesTheFirstTierThatFillsUp)
{
    Dataset hot = aDataset("hot", "flash");
    hot.existingGb = 50.0;
    hot.ingestGbPerDay = 12.0; // 365 GB a month
    Dataset cold = hot;
    cold.id = QStringLiteral("cold");
    cold.tier = QStringLiteral("object");
    Storage storage = holding({hot, cold});
    storage.tiers = {aTier("flash", 2000.0), aTier("object", 1000.0)};
    const StorageFigures figures = forecast(storage);
    EXPECT_EQ(figures.tiers[QStringLiteral("flash")].fillsUpMonth, 6);  // 50 + 6 x 365 = 2,240
    EXPECT_EQ(figures.tiers[QStringLiteral("object")].fillsUpMonth, 3); // 50 + 3 x 365 = 1,145
    EXPECT_EQ(figures.fillsUpMonth, 3);
}

TEST(StorageForecast, SumsPlacedDevicesInService)
{
    Dataset dataset = aDataset();
    dataset.existingGb = 150.0;
    Storage storage = holding({dataset});
    const Id flash = QStringLiteral("flash");
    const StorageFigures figures =
        forecast(storage, {{flash, 0, 12, 100.0, {}}, {flash, 6, std::nullopt, 60.0, {}}});
    const QList<std::optional<double>> capacity = figures.tiers[flash].capacity;
    EXPECT_EQ(capacity[0], 100.0);
    EXPECT_EQ(capacity[6], 160.0);
    EXPECT_EQ(capacity[12], 60.0); // the first has been retired
    EXPECT_EQ(figures.fillsUpMonth, 0);
}

TEST(StorageForecast, PrefersTheTiersOwnCapacity)
{
    Storage storage = holding({aDataset()});
    storage.tiers = {aTier("flash", 10.0)};
    const StorageFigures figures =
        forecast(storage, {{QStringLiteral("flash"), 0, std::nullopt, 100.0, {}}});
    EXPECT_EQ(figures.tiers[QStringLiteral("flash")].capacity[0], 10.0);
}

TEST(StorageForecast, GivesUnlabelledDevicesToTheOneTierWithoutCapacity)
{
    Storage storage = holding({aDataset("a", "flash"), aDataset("b", "object")});
    storage.tiers = {aTier("object", 10.0)};
    const QList<PlacedCapacity> placed = {{std::nullopt, 0, std::nullopt, 100.0, {}}};
    EXPECT_EQ(forecast(storage, placed).tiers[QStringLiteral("flash")].capacity[0], 100.0);

    storage.tiers.clear(); // now both could be meant
    EXPECT_EQ(forecast(storage, placed).tiers[QStringLiteral("flash")].capacity[0], std::nullopt);
    EXPECT_EQ(forecast(storage, placed).tiers[QStringLiteral("object")].capacity[0], std::nullopt);
}

TEST(StorageForecast, DoesNotKnowCapacityWhereADeviceIsUnknown)
{
    const Id flash = QStringLiteral("flash");
    const StorageFigures figures =
        forecast(holding({aDataset()}),
                 {{flash, 0, std::nullopt, 100.0, {}}, {flash, 3, 6, std::nullopt, {}}});
    EXPECT_EQ(figures.tiers[flash].capacity[2], 100.0);
    EXPECT_EQ(figures.tiers[flash].capacity[3], std::nullopt);
    EXPECT_EQ(figures.tiers[flash].capacity[6], 100.0);
}

TEST(StorageForecast, DoesNotSayWhenAnUnknownTierFillsUp)
{
    Dataset full = aDataset("full");
    full.existingGb = 100.0;
    Dataset unknown = aDataset("unknown");
    unknown.compressionRatio = -1.0;
    Storage storage = holding({full, unknown});
    storage.tiers = {aTier("flash", 10.0)};
    EXPECT_EQ(forecast(storage).fillsUpMonth, std::nullopt);
}

TEST(StorageSums, AddUpDatasetsAndSayNothingWhereOneIsUnknown)
{
    Dataset clicks = aDataset("clicks");
    clicks.existingGb = 1000.0;
    clicks.compressionRatio = 2.0; // 500 on disk
    Dataset images = aDataset("images");
    images.existingGb = 300.0;
    images.replicationFactor = 3.0; // 900 on disk
    StorageFigures figures = forecast(holding({clicks, images}));
    EXPECT_EQ(sumsAt(figures, 0), (StorageSums{1300.0, 1400.0, 1400.0}));
    EXPECT_EQ(sumsAt(figures, 37), StorageSums());
    EXPECT_EQ(sumsAt(figures, -1), StorageSums());
    figures.known = false;
    EXPECT_EQ(sumsAt(figures, 0), StorageSums());
}

// --- backups, quotas, read rates
// ------------------------------------------------------------------

TEST(StorageForecast, CountsBackupsAsADatasetOfTheirOwn)
{
    Dataset dataset = aDataset();
    dataset.existingGb = 500.0;
    dataset.backupCopies = 2.0;
    dataset.backupTier = QStringLiteral("tape");
    Dataset namesake = aDataset("backup-clicks", "flash");
    const StorageFigures figures = forecast(holding({dataset, namesake}));
    ASSERT_EQ(figures.datasets.size(), 3);
    const DatasetFigures &backup = figures.datasets.constLast();
    EXPECT_EQ(backup.id, QStringLiteral("backup-clicks-2")); // the first name is taken
    EXPECT_EQ(backup.backupOf, QStringLiteral("clicks"));
    EXPECT_EQ(backup.total[0], 1000.0);
    EXPECT_EQ(figures.tiers[QStringLiteral("tape")].total[0], 1000.0);
    EXPECT_EQ(figures.total[0], 1500.0);
}

TEST(StorageForecast, AddsQuotasAndHomesOfATier)
{
    Storage storage = holding({aDataset()});
    const Id flash = QStringLiteral("flash");
    storage.quotas = {{QStringLiteral("etl"), flash, 900.0, {}},
                      {QStringLiteral("etl"), QStringLiteral("tape"), 5.0, {}}};
    Homes homes;
    homes.people = 20.0;
    homes.gbPerPerson = 10.0;
    homes.tier = flash;
    storage.homes = {homes};
    EXPECT_EQ(forecast(storage).tiers[flash].quotaGb, 1100.0);
    EXPECT_EQ(forecast(storage).tiers[QStringLiteral("tape")].quotaGb, 5.0);
    EXPECT_EQ(forecast(storage).tiers[QStringLiteral("tape")].total[0], 0.0);
    storage.homes[0].people.reset();
    EXPECT_FALSE(forecast(storage).tiers[flash].quotaGb.has_value());
}

TEST(StorageForecast, ReadsATierAtItsOwnRateOrAtThatOfItsDevices)
{
    Storage storage = holding({aDataset("a", "flash"), aDataset("b", "object")});
    Tier flash = aTier("flash", 10.0);
    flash.readGbPerS = 4.0;
    storage.tiers = {flash};
    const QList<PlacedCapacity> placed = {{std::nullopt, 0, 6, 100.0, 2.0},
                                          {std::nullopt, 3, std::nullopt, 100.0, 3.0}};
    const StorageFigures figures = forecast(storage, placed);
    EXPECT_EQ(readRateOfDatasets(figures, 0), 6.0); // 4 + 2
    EXPECT_EQ(readRateOfDatasets(figures, 3), 9.0); // 4 + 2 + 3
    EXPECT_EQ(readRateOfDatasets(figures, 6), 7.0); // 4 + 3
    EXPECT_FALSE(readRateOfDatasets(forecast(storage), 0).has_value());
    EXPECT_FALSE(readRateOfDatasets(forecast({}), 0).has_value()); // nothing to read
}

} // namespace kf
