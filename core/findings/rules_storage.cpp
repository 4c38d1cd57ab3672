// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/rules.h"

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
        return FindingText::tr("%1 is full already: %2 are needed and it holds %3.")
            .arg(words.name(kTier, IdKind::Tier), words.of(kProvision), words.of(kCapacity));
    return FindingText::tr("%1 fills up in %2: %3 are needed and it holds %4.")
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

} // namespace kf::findings
