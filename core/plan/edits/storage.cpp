// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/storage.h"

#include "core/plan/edits/common.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

const QString kHomesPath = QStringLiteral("storage/homes");

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

QString homesPath(qsizetype index)
{
    return kHomesPath + u'/' + QString::number(index);
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
    }
    for (const Homes &homes : storage.homes) {
        if (homes.tier == tier)
            return refused(Text::tr("homes lie in this tier; give them another tier first"));
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
    if (const auto error = edits::positionRefusal(at, plan.storage.homes.size(), kHomesPath))
        return *error;
    if (const auto error = edits::refusal(checkElement(homes, plan, homesPath(at))))
        return *error;
    plan.storage.homes.insert(at, std::move(homes));
    return plan;
}

Result<Plan> replaceHomes(Plan plan, qsizetype index, Homes homes)
{
    if (const auto error = homesRefusal(plan, index))
        return *error;
    if (const auto error = edits::refusal(checkElement(homes, plan, homesPath(index))))
        return *error;
    plan.storage.homes[index] = std::move(homes);
    return plan;
}

Result<Plan> deleteHomes(Plan plan, const QList<qsizetype> &indices)
{
    QList<qsizetype> places = indices;
    std::sort(places.begin(), places.end(), std::greater<>());
    for (const qsizetype index : std::as_const(places)) {
        if (const auto error = homesRefusal(plan, index))
            return *error;
        plan.storage.homes.removeAt(index);
    }
    return plan;
}

Result<Plan> orderHomes(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), homesOf, order, kHomesPath);
}

} // namespace kf
