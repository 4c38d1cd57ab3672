// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/storage.h"

#include "core/plan/edits/common.h"
#include "core/storage/data_place.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

const QString kHomesPath = QStringLiteral("storage/homes");
const QString kQuotasPath = QStringLiteral("storage/quotas");

QList<Shared<Dataset>> &datasetsOf(Plan &plan)
{
    return plan.storage.datasets;
}

QList<Tier> &tiersOf(Plan &plan)
{
    return plan.storage.tiers;
}

QList<Homes> &homesOf(Plan &plan)
{
    return plan.storage.homes;
}

QList<StorageQuota> &quotasOf(Plan &plan)
{
    return plan.storage.quotas;
}

QString placePath(const QString &collection, qsizetype index)
{
    return collection + u'/' + QString::number(index);
}

/// Puts what has no id to a place of its list.
template<typename T>
Result<Plan> insertAtPlace(
    Plan plan, QList<T> &(*listOf)(Plan &), T thing, qsizetype at, const QString &collection)
{
    const qsizetype count = listOf(plan).size();
    if (const auto error = edits::positionRefusal(at, count, collection))
        return *error;
    if (const auto error = edits::refusal(checkElement(thing, plan, placePath(collection, at))))
        return *error;
    listOf(plan).insert(at, std::move(thing));
    return plan;
}

template<typename T>
Result<Plan> replaceAtPlace(Plan plan,
                            QList<T> &(*listOf)(Plan &),
                            qsizetype index,
                            T thing,
                            const std::optional<Error> &missing,
                            const QString &collection)
{
    if (missing)
        return *missing;
    if (const auto error = edits::refusal(checkElement(thing, plan, placePath(collection, index))))
        return *error;
    listOf(plan)[index] = std::move(thing);
    return plan;
}

/// Takes away what stands at these places; `missing` says why nothing can stand at one of them.
template<typename T>
Result<Plan> deleteAtPlaces(Plan plan,
                            QList<T> &(*listOf)(Plan &),
                            QList<qsizetype> places,
                            std::optional<Error> (*missing)(const Plan &, qsizetype))
{
    std::sort(places.begin(), places.end(), std::greater<>());
    for (const qsizetype index : std::as_const(places)) {
        if (const auto error = missing(plan, index))
            return *error;
        listOf(plan).removeAt(index);
    }
    return plan;
}

std::optional<Error> homesRefusal(const Plan &plan, qsizetype index)
{
    if (index >= 0 && index < plan.storage.homes.size())
        return std::nullopt;
    return Error{ErrorKind::NotFound,
                 Text::tr("this plan has no homes at place %1").arg(index),
                 kHomesPath,
                 {}};
}

std::optional<Error> quotaRefusal(const Plan &plan, qsizetype index)
{
    if (index >= 0 && index < plan.storage.quotas.size())
        return std::nullopt;
    return Error{ErrorKind::NotFound,
                 Text::tr("this plan has no quota at place %1").arg(index),
                 kQuotasPath,
                 {}};
}

/// Why the tier has to stay: what lies in it.
std::optional<Error> usedRefusal(const Storage &storage, const Id &tier)
{
    const auto refused = [&tier](const QString &message) {
        return Error{ErrorKind::NotAllowed, message, edits::pathOf(IdKind::Tier, tier), {}};
    };
    for (const Shared<Dataset> &dataset : storage.datasets) {
        if (dataset->tier == tier)
            return refused(Text::tr("dataset '%1' lies in this tier; give it another tier first")
                               .arg(dataset->name.value_or(dataset->id)));
        if (dataset->backupTier == tier)
            return refused(
                Text::tr("backups of dataset '%1' lie in this tier; give them another tier first")
                    .arg(dataset->name.value_or(dataset->id)));
    }
    for (const Homes &homes : storage.homes) {
        if (homes.tier == tier)
            return refused(Text::tr("homes lie in this tier; give them another tier first"));
    }
    for (const StorageQuota &quota : storage.quotas) {
        if (quota.tier == tier)
            return refused(Text::tr("a quota is for this tier; give it another tier first"));
    }
    return std::nullopt;
}

} // namespace

Id usualTier(const Storage &storage)
{
    if (!storage.datasets.isEmpty())
        return storage.datasets.constLast()->tier;
    return storage.tiers.isEmpty() ? QStringLiteral("standard") : storage.tiers.constFirst().id;
}

QList<Id> tiersWithoutEntry(const Storage &storage)
{
    QList<Id> named;
    const auto name = [&](const Id &tier) {
        if (!named.contains(tier) && edits::indexOf(storage.tiers, tier) < 0)
            named.append(tier);
    };
    for (const Shared<Dataset> &dataset : storage.datasets)
        name(dataset->tier);
    for (const Homes &homes : storage.homes) {
        if (homes.tier)
            name(*homes.tier);
    }
    for (const Shared<Dataset> &dataset : storage.datasets) {
        if (dataset->backupTier)
            name(*dataset->backupTier);
    }
    for (const StorageQuota &quota : storage.quotas)
        name(quota.tier);
    return named;
}

Result<Plan> withTierNamed(Plan plan, const QString &name, Id &tier)
{
    const auto hasName = [&name](const Tier &one) {
        return one.id == name || one.name.value_or(one.id).compare(name, Qt::CaseInsensitive) == 0;
    };
    const QList<Tier> tiers = plan.storage.tiers;
    const auto known = std::find_if(tiers.cbegin(), tiers.cend(), hasName);
    if (known != tiers.cend() || tiersWithoutEntry(plan.storage).contains(name)) {
        tier = known != tiers.cend() ? known->id : Id(name);
        return plan;
    }
    Tier made;
    made.name = name;
    Result<Plan> next = insertTier(std::move(plan), std::move(made), tiers.size());
    if (next)
        tier = next.value().storage.tiers.constLast().id;
    return next;
}

Result<Plan> insertDataset(Plan plan, Dataset dataset, qsizetype at)
{
    return edits::insertThing(
        std::move(plan), IdKind::Dataset, datasetsOf, std::move(dataset), at, nullptr);
}

Result<Plan> replaceDataset(Plan plan, const Id &id, Dataset dataset)
{
    return edits::replaceThing(
        std::move(plan), IdKind::Dataset, datasetsOf, id, std::move(dataset), nullptr);
}

Result<Plan> setReading(Plan plan, const Id &dataset, const Id &group, bool reads)
{
    const qsizetype index = edits::indexOf(plan.storage.datasets, dataset);
    if (index < 0)
        return edits::notFound(IdKind::Dataset, dataset);
    Dataset changed = *plan.storage.datasets[index];
    if (!reads && changed.group == group)
        return Error{ErrorKind::NotAllowed,
                     Text::tr("The dataset is the group's own: give it to another group first."),
                     QStringLiteral("storage/datasets/") + dataset + QStringLiteral("/group"),
                     {}};
    if (!reads)
        changed.readers.removeAll(group);
    else if (changed.group != group && !changed.readers.contains(group))
        changed.readers.append(group);
    return replaceDataset(std::move(plan), dataset, std::move(changed));
}

Result<Plan> keepDatasetAs(Plan plan, const Id &id, DatasetPattern pattern)
{
    const qsizetype index = edits::indexOf(plan.storage.datasets, id);
    if (index < 0)
        return edits::notFound(IdKind::Dataset, id);
    Dataset kept = keptAs(*plan.storage.datasets[index], pattern);
    return replaceDataset(std::move(plan), id, std::move(kept));
}

Result<Plan> deleteDatasets(Plan plan, const QList<Id> &ids)
{
    return edits::deleteThings(std::move(plan), IdKind::Dataset, datasetsOf, ids);
}

Result<Plan> orderDatasets(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), datasetsOf, order, collectionPath(IdKind::Dataset));
}

Result<Plan> insertTier(Plan plan, Tier tier, qsizetype at)
{
    const QList<Id> named = tiersWithoutEntry(plan.storage);
    if (tier.id.isEmpty())
        tier.id = edits::freeId(tier.name.value_or(QString()), [&](const Id &id) {
            return named.contains(id) || edits::indexOf(plan.storage.tiers, id) >= 0;
        });
    return edits::insertThing(std::move(plan), IdKind::Tier, tiersOf, std::move(tier), at, nullptr);
}

Result<Plan> replaceTier(Plan plan, const Id &id, Tier tier)
{
    if (tiersWithoutEntry(plan.storage).contains(id)) {
        const qsizetype last = plan.storage.tiers.size();
        return insertTier(std::move(plan), std::move(tier), last);
    }
    return edits::replaceThing(
        std::move(plan), IdKind::Tier, tiersOf, id, std::move(tier), nullptr);
}

Result<Plan> deleteTiers(Plan plan, const QList<Id> &ids)
{
    for (const Id &id : ids) {
        if (const auto error = usedRefusal(plan.storage, id))
            return *error;
    }
    return edits::deleteThings(std::move(plan), IdKind::Tier, tiersOf, ids);
}

Result<Plan> orderTiers(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), tiersOf, order, collectionPath(IdKind::Tier));
}

Result<Plan> insertHomes(Plan plan, Homes homes, qsizetype at)
{
    return insertAtPlace(std::move(plan), homesOf, std::move(homes), at, kHomesPath);
}

Result<Plan> replaceHomes(Plan plan, qsizetype index, Homes homes)
{
    const auto missing = homesRefusal(plan, index);
    return replaceAtPlace(std::move(plan), homesOf, index, std::move(homes), missing, kHomesPath);
}

Result<Plan> deleteHomes(Plan plan, const QList<qsizetype> &indices)
{
    return deleteAtPlaces(std::move(plan), homesOf, indices, homesRefusal);
}

Result<Plan> orderHomes(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), homesOf, order, kHomesPath);
}

Result<Plan> insertQuota(Plan plan, StorageQuota quota, qsizetype at)
{
    return insertAtPlace(std::move(plan), quotasOf, std::move(quota), at, kQuotasPath);
}

Result<Plan> replaceQuota(Plan plan, qsizetype index, StorageQuota quota)
{
    const auto missing = quotaRefusal(plan, index);
    return replaceAtPlace(std::move(plan), quotasOf, index, std::move(quota), missing, kQuotasPath);
}

Result<Plan> deleteQuotas(Plan plan, const QList<qsizetype> &indices)
{
    return deleteAtPlaces(std::move(plan), quotasOf, indices, quotaRefusal);
}

Result<Plan> orderQuotas(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), quotasOf, order, kQuotasPath);
}

} // namespace kf
