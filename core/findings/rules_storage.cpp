// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rules.h"
#include "core/platform/platform_input.h"

#include <algorithm>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kTier("tier");
constexpr QLatin1StringView kDataset("dataset");
constexpr QLatin1StringView kMonth("month");
constexpr QLatin1StringView kProvision("provision");
constexpr QLatin1StringView kCapacity("capacity");
constexpr QLatin1StringView kFactor("factor");
constexpr QLatin1StringView kExisting("existing");
constexpr QLatin1StringView kQuota("quota");
constexpr QLatin1StringView kDatasets("datasets");
constexpr QLatin1StringView kSource("source");
constexpr QLatin1StringView kGroup("group");

bool isUsableTier(const Storage &storage, const Id &id)
{
    return std::any_of(storage.tiers.cbegin(), storage.tiers.cend(), [&id](const Tier &tier) {
        return tier.id == id && tier.basis == CapacityBasis::Usable;
    });
}

} // namespace

// --- storage-fills

QList<Finding> StorageFills::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto &tiers = input.figures.storage.tiers;
    for (auto it = tiers.cbegin(); it != tiers.cend(); ++it) {
        if (!it->fillsUpMonth)
            continue;
        const int month = *it->fillsUpMonth;
        const double capacity = it->capacity.value(month).value_or(0.0);
        found.append(made<StorageFills>(
            month == 0 ? Severity::Error : Severity::Warning,
            pathOf(IdKind::Tier, it.key()),
            {argument(kTier, it.key()),
             argument(kMonth, PlanMonth{month}),
             argument(kProvision, Amount{it->provision.value(month), Unit::Gigabytes}),
             argument(kCapacity, Amount{capacity, Unit::Gigabytes})}));
    }
    return found;
}

QString StorageFills::sentence(const FindingWords &words)
{
    if (words.finding().severity == Severity::Error)
        return FindingText::tr("Tier %1 is full already: %2 are needed and it holds %3.")
            .arg(words.name(kTier, IdKind::Tier), words.of(kProvision), words.of(kCapacity));
    return FindingText::tr("Tier %1 fills up in %2: %3 are needed and it holds %4.")
        .arg(words.name(kTier, IdKind::Tier),
             words.of(kMonth),
             words.of(kProvision),
             words.of(kCapacity));
}

QString StorageFills::remedy(const Finding &)
{
    return FindingText::tr("Add capacity before that month, keep data for a shorter time, or move "
                           "some of it to another tier.");
}

// --- protection-counted-twice

QList<Finding> ProtectionCountedTwice::find(const RuleInput &input)
{
    QList<Finding> found;
    const Storage &storage = input.plan.storage;
    for (const Shared<Dataset> &dataset : storage.datasets) {
        if (dataset->replicationFactor <= 1.0 || !isUsableTier(storage, dataset->tier))
            continue;
        found.append(made<ProtectionCountedTwice>(
            Severity::Warning,
            pathOf(IdKind::Dataset, dataset->id),
            {argument(kDataset, dataset->id),
             argument(kTier, dataset->tier),
             argument(kFactor, Amount{dataset->replicationFactor, Unit::None})}));
    }
    return found;
}

QString ProtectionCountedTwice::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 counts its data %2 times, although the capacity of %3 is what is "
                           "left after protection.")
        .arg(words.name(kDataset, IdKind::Dataset),
             words.of(kFactor),
             words.name(kTier, IdKind::Tier));
}

QString ProtectionCountedTwice::remedy(const Finding &)
{
    return FindingText::tr("Set the replication factor to 1, or state the raw capacity of the "
                           "tier.");
}

// --- transient-existing

QList<Finding> TransientExisting::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const Shared<Dataset> &dataset : input.plan.storage.datasets) {
        if (dataset->pattern != DatasetPattern::Transient || dataset->existingGb <= 0.0)
            continue;
        found.append(made<TransientExisting>(
            Severity::Warning,
            pathOf(IdKind::Dataset, dataset->id),
            {argument(kDataset, dataset->id),
             argument(kExisting, Amount{dataset->existingGb, Unit::Gigabytes})}));
    }
    return found;
}

QString TransientExisting::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 is transient, so its existing %2 do not count.")
        .arg(words.name(kDataset, IdKind::Dataset), words.of(kExisting));
}

QString TransientExisting::remedy(const Finding &)
{
    return FindingText::tr("Remove the existing data, or make the dataset a dedicated one.");
}

// --- storage-quota-over

QList<Finding> StorageQuotaOver::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto &tiers = input.figures.storage.tiers;
    for (auto tier = tiers.cbegin(); tier != tiers.cend(); ++tier) {
        std::optional<double> largest;
        for (const std::optional<double> &capacity : tier->capacity) {
            if (capacity)
                largest = std::max(largest.value_or(0.0), *capacity);
        }
        if (!largest || !tier->quotaGb || !isAbove(*tier->quotaGb, *largest))
            continue;
        found.append(
            made<StorageQuotaOver>(Severity::Error,
                                   pathOf(IdKind::Tier, tier.key()),
                                   {argument(kTier, tier.key()),
                                    argument(kQuota, Amount{*tier->quotaGb, Unit::Gigabytes}),
                                    argument(kCapacity, Amount{*largest, Unit::Gigabytes})}));
    }
    return found;
}

QString StorageQuotaOver::sentence(const FindingWords &words)
{
    return FindingText::tr("Groups may store %1 on %2, homes included, but it holds %3.")
        .arg(words.of(kQuota), words.name(kTier, IdKind::Tier), words.of(kCapacity));
}

QString StorageQuotaOver::remedy(const Finding &)
{
    return FindingText::tr("Lower the quotas, or add capacity.");
}

// --- same-source-twice

QList<Finding> SameSourceTwice::find(const RuleInput &input)
{
    struct Source {
        QString spelled; ///< as the first of them has it
        QStringList ids;
    };
    QHash<QString, Source> sources; // by one spelling
    sources.reserve(input.plan.storage.datasets.size());
    for (const Shared<Dataset> &dataset : input.plan.storage.datasets) {
        const QString spelled = dataset->source.value_or(QString()).simplified();
        if (spelled.isEmpty() || isSet(dataset->subsetOf))
            continue;
        Source &source = sources[spelled.toCaseFolded()];
        if (source.ids.isEmpty())
            source.spelled = spelled;
        source.ids.append(dataset->id);
    }
    QStringList several; // in an order that is the same every time
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        if (it->ids.size() > 1)
            several.append(it.key());
    }
    several.sort();
    QList<Finding> found;
    for (const QString &folded : std::as_const(several)) {
        const Source &source = *sources.constFind(folded);
        found.append(made<SameSourceTwice>(
            Severity::Advice,
            pathOf(IdKind::Dataset, source.ids.constLast()),
            {argument(kDatasets, source.ids), argument(kSource, source.spelled)}));
    }
    return found;
}

QString SameSourceTwice::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 come from the same source, %2, and none of them is said to be a "
                           "part of the other: the same data may be kept twice.")
        .arg(words.name(kDatasets, IdKind::Dataset), words.of(kSource));
}

QString SameSourceTwice::remedy(const Finding &)
{
    return FindingText::tr("Keep the data once, or say what the smaller one is a subset of.");
}

// --- home-shared

QList<Finding> HomeShared::find(const RuleInput &input)
{
    QList<Finding> found;
    const QList<Homes> &homes = input.plan.storage.homes;
    if (homes.isEmpty() ||
        input.plan.platform.tenancy.effectiveIsolation() == Isolation::NamespacePerUser)
        return found;
    QHash<Id, QStringList> read; // sensitive datasets, by the group that reads them
    for (const PlatformDataset &dataset : input.figures.platform.datasets) {
        if (!isSensitive(dataset.sensitivity))
            continue;
        for (const Id &reader : dataset.readers)
            read[reader].append(dataset.id);
    }
    for (qsizetype i = 0; i < homes.size(); ++i) {
        const Id group = homes[i].group.value_or(Id());
        const QStringList datasets = read.take(group); // each group once
        if (!datasets.isEmpty())
            found.append(
                made<HomeShared>(Severity::Warning,
                                 QStringLiteral("storage/homes/%1").arg(i),
                                 {argument(kGroup, group), argument(kDatasets, datasets)}));
    }
    return found;
}

QString HomeShared::sentence(const FindingWords &words)
{
    return FindingText::tr("People of %1 reach each other's homes, and they read what is "
                           "sensitive: %2.")
        .arg(words.name(kGroup, IdKind::Group), words.name(kDatasets, IdKind::Dataset));
}

QString HomeShared::remedy(const Finding &)
{
    return FindingText::tr("Give each user a namespace, or keep such data out of the homes.");
}

} // namespace kf::findings
