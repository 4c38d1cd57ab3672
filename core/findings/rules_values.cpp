// SPDX-License-Identifier: GPL-3.0-or-later
// Values that a plan may hold but that nothing can be computed from, and keys that nobody knows.

#include "core/demand/accelerator_keys.h"
#include "core/findings/rules.h"
#include "core/findings/unusable_platform.h"
#include "core/plan/all_keys.h"
#include "core/plan/validate/nearest.h"
#include "core/plan/validate/place.h"
#include "core/plan/validate/rule_at.h"
#include "core/plan/validate/validate.h"
#include "core/topology/topology_walk.h"
#include "core/words/value_words.h"
#include "core/workloads/training.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kKey("key");
constexpr QLatin1StringView kValue("value");
constexpr QLatin1StringView kOwner("owner");
constexpr QLatin1StringView kNearest("nearest");
constexpr QLatin1StringView kPlace("place");
constexpr QLatin1StringView kGpus("gpus");
constexpr QLatin1StringView kMost("most");

/// Adds what `thing` says that its own rules mark as unusable.
template<HasKeys T> void addUnusable(const T &thing, const Place &place, QList<Finding> &found)
{
    forEachKey(thing, [&](const auto &key, const auto &member) {
        const std::optional<double> number = unusableNumber(key.rule, member);
        if (!number)
            return;
        found.append(
            made<UnusableValue>(Severity::Error,
                                pathTo(place.at(key.name)),
                                {argument(kOwner, place.id == nullptr ? QString() : *place.id),
                                 argument(kKey, QString(QLatin1String(key.name))),
                                 argument(kValue, Amount{*number, Unit::None})}));
    });
}

/// Whose name the finding says; services and jobs are called by their ids, homes and quotas by
/// their group.
IdKind kindOfOwner(const QString &path)
{
    if (path.startsWith(QLatin1String("storage/homes/")) ||
        path.startsWith(QLatin1String("storage/quotas/")))
        return IdKind::Group;
    for (const IdKind kind :
         {IdKind::Dataset, IdKind::TrainingRun, IdKind::Profile, IdKind::Claim}) {
        if (path.startsWith(collectionPath(kind) + u'/'))
            return kind;
    }
    return IdKind::None;
}

/// Transient data says how long it stays, or nothing is known of it.
void addMissingRetention(const Storage &storage, QList<Finding> &found)
{
    for (const Shared<Dataset> &dataset : storage.datasets) {
        if (dataset->pattern != DatasetPattern::Transient || dataset->retentionDays)
            continue;
        const QString key = QStringLiteral("retention_days");
        found.append(
            made<UnusableValue>(Severity::Error,
                                collectionPath(IdKind::Dataset) + u'/' + dataset->id + u'/' + key,
                                {argument(kOwner, dataset->id), argument(kKey, key)}));
    }
}

/// A run that reads a dataset which is gone: nobody knows how long that takes.
void addMissingDatasets(const Plan &plan, QList<Finding> &found)
{
    QSet<Id> datasets;
    for (const Shared<Dataset> &dataset : plan.storage.datasets)
        datasets.insert(dataset->id);
    for (const Shared<TrainingRun> &run : plan.workloads.trainingRuns) {
        if (!run->dataset || datasets.contains(*run->dataset))
            continue;
        const QString key = QStringLiteral("dataset");
        found.append(made<UnusableValue>(
            Severity::Error,
            pathOf(IdKind::TrainingRun, run->id) + u'/' + key,
            {argument(kOwner, run->id), argument(kKey, key), argument(kValue, *run->dataset)}));
    }
}

/// Runs a year that keep more GPUs busy on average than chance is computed for. Named is the
/// largest run of each accelerator, with how many runs a year the others leave room for.
void addTooManyRuns(const RuleInput &input, QList<Finding> &found)
{
    QList<AcceleratorKey> beyond;
    const auto &occasional = input.figures.training.occasional;
    for (auto key = occasional.cbegin(); key != occasional.cend(); ++key) {
        if (key->meanGpus.value_or(0.0) > kMostOccasionalGpus)
            beyond.append(key.key());
    }
    if (beyond.isEmpty())
        return;
    const AcceleratorKeys keys(input.plan.settings.pools);
    const int month = input.figures.question.demandMonth();
    QHash<Id, AcceleratorKey> keyOfGroup;
    for (const Shared<Group> &group : input.plan.demand.groups) {
        if (placeIn(input.plan.cost, group->id, month) != PlacementKind::Cloud)
            keyOfGroup.insert(group->id, keys.keyOf(group->accelerator));
    }
    const QList<Shared<TrainingRun>> &runs = input.plan.workloads.trainingRuns;
    const QList<TrainingRunFigures> &figures = input.figures.training.runs;
    for (const AcceleratorKey &key : beyond) {
        const TrainingRun *largest = nullptr;
        double most = 0.0;
        for (qsizetype i = 0; i < std::min(runs.size(), figures.size()); ++i) {
            const OccasionalRun its = occasionalRun(*runs[i], figures[i]);
            const double mean = its.gpus.value_or(0.0) * its.atWork.value_or(0.0);
            if (mean <= most || figures[i].strategy == TrainingStrategy::Cpu ||
                keyOfGroup.value(runs[i]->group.value_or(Id())) != key)
                continue;
            most = mean;
            largest = &*runs[i];
        }
        if (largest == nullptr)
            continue;
        const double others = *occasional[key].meanGpus - most;
        const double left = std::max(0.0, kMostOccasionalGpus - others);
        const QString name = QStringLiteral("runs_per_year");
        found.append(made<UnusableValue>(
            Severity::Error,
            pathOf(IdKind::TrainingRun, largest->id) + u'/' + name,
            {argument(kOwner, largest->id),
             argument(kKey, name),
             argument(kValue, Amount{*largest->runsPerYear, Unit::None}),
             argument(kGpus, Amount{kMostOccasionalGpus, Unit::Gpus}),
             argument(kMost,
                      Amount{std::floor(*largest->runsPerYear / most * left), Unit::None})}));
    }
}

constexpr const char *kTierKey = "tier";
constexpr const char *kBackupTierKey = "backup_tier";

/// Where a plan names a tier.
struct TierNamed {
    Id tier;
    QString path;
    Id owner; ///< a dataset or a group; empty for homes of nobody in particular
};

QList<TierNamed> namedTiers(const Storage &storage)
{
    QList<TierNamed> named;
    const auto at = [](const char *list, const QString &thing, const char *key) {
        return QStringLiteral("storage/%1/%2/%3")
            .arg(QLatin1String(list), thing, QLatin1String(key));
    };
    for (const Shared<Dataset> &dataset : storage.datasets) {
        named.append({dataset->tier, at("datasets", dataset->id, kTierKey), dataset->id});
        if (dataset->backupTier && dataset->backupCopies > 0.0)
            named.append(
                {*dataset->backupTier, at("datasets", dataset->id, kBackupTierKey), dataset->id});
    }
    for (qsizetype i = 0; i < storage.homes.size(); ++i) {
        if (storage.homes[i].tier)
            named.append({*storage.homes[i].tier,
                          at("homes", QString::number(i), kTierKey),
                          storage.homes[i].group.value_or(Id())});
    }
    for (qsizetype i = 0; i < storage.quotas.size(); ++i)
        named.append({storage.quotas[i].tier,
                      at("quotas", QString::number(i), kTierKey),
                      storage.quotas[i].group});
    return named;
}

/// True where devices stand for a tier that is only named: by their label or, in a plan that lists
/// no tier, by being all the storage there is.
bool haveDevices(const RuleInput &input, const Id &tier)
{
    bool isLabelled = false;
    forEachDevice(input.plan.topology, [&](const Rack &, const PlacedDevice &device) {
        isLabelled = isLabelled || device.labels.value(QLatin1String(kTierKey)) == tier;
    });
    if (isLabelled || !input.plan.storage.tiers.isEmpty())
        return isLabelled;
    const QList<std::optional<double>> capacity = input.figures.storage.tiers.value(tier).capacity;
    return std::any_of(
        capacity.cbegin(), capacity.cend(), [](const auto &month) { return month.has_value(); });
}

/// A tier that is only named exists, but without devices nobody knows what it holds: most often its
/// name is mistyped. Said once, where it is named first.
void addMissingTiers(const RuleInput &input, QList<Finding> &found)
{
    QSet<Id> seen{Id()};
    QStringList known;
    for (const Tier &tier : input.plan.storage.tiers) {
        seen.insert(tier.id);
        known.append(tier.id);
    }
    for (const TierNamed &named : namedTiers(input.plan.storage)) {
        if (seen.contains(named.tier))
            continue;
        seen.insert(named.tier);
        if (haveDevices(input, named.tier))
            continue;
        QList<Argument> arguments{argument(kOwner, named.owner),
                                  argument(kKey, QString(QLatin1String(kTierKey))),
                                  argument(kValue, named.tier)};
        const QString nearest = likelyName(named.tier, known);
        if (!nearest.isEmpty())
            arguments.append(argument(kNearest, nearest));
        found.append(made<UnusableValue>(Severity::Warning, named.path, std::move(arguments)));
    }
}

bool isOfTier(const Finding &finding)
{
    const ArgumentValue *key = argumentOf(finding, kKey);
    return key != nullptr && *key == ArgumentValue(QString(QLatin1String(kTierKey)));
}

/// True where the finding is about a name that nothing has.
bool isOfName(const Finding &finding)
{
    const ArgumentValue *value = argumentOf(finding, kValue);
    return value != nullptr && std::holds_alternative<QString>(*value);
}

QString nameSentence(const FindingWords &words, const QString &owner)
{
    const QString name = words.of(kValue);
    if (!isOfTier(words.finding()))
        return FindingText::tr("%1 reads the dataset '%2', which this plan does not have: nobody "
                               "knows how long that takes.")
            .arg(owner, name);
    if (owner.isEmpty())
        return FindingText::tr("Homes lie on the tier '%1', which this plan does not list: nobody "
                               "knows what it holds.")
            .arg(name);
    return FindingText::tr("%1 names the tier '%2', which this plan does not list: nobody knows "
                           "what it holds.")
        .arg(owner, name);
}

QString nameRemedy(const Finding &finding)
{
    if (!isOfTier(finding))
        return FindingText::tr("Name a dataset of this plan, or add the one that is meant.");
    const ArgumentValue *nearest = argumentOf(finding, kNearest);
    const auto *name = nearest == nullptr ? nullptr : std::get_if<QString>(nearest);
    if (name == nullptr)
        return FindingText::tr("Name a tier of this plan, or add this one with what it holds.");
    return FindingText::tr("Name '%1' if that is meant, or add this tier with what it holds.")
        .arg(*name);
}

} // namespace

// --- unusable-value

QList<Finding> UnusableValue::find(const RuleInput &input)
{
    QList<Finding> found;
    const auto visit = [&found](const auto &thing, const Place &place) {
        addUnusable(thing, place, found);
    };
    // Only these sections have values of that kind.
    walk::forEachThing(input.plan.workloads, Place{}.at("workloads"), visit);
    walk::forEachThing(input.plan.storage, Place{}.at("storage"), visit);
    walk::forEachThing(input.plan.platform, Place{}.at("platform"), visit);
    addMissingRetention(input.plan.storage, found);
    addMissingDatasets(input.plan, found);
    addTooManyRuns(input, found);
    addMissingTiers(input, found);
    addUnusablePlatform(input, found);
    return found;
}

QString UnusableValue::sentence(const FindingWords &words)
{
    if (isOfPlatform(words.finding()))
        return platformSentence(words);
    const QString owner = words.name(kOwner, kindOfOwner(words.finding().path));
    const QString key = words.of(kKey);
    if (!words.has(kValue))
        return FindingText::tr("%1 is transient but has no %2, so its size is not known.")
            .arg(owner, valueName(key));
    if (isOfName(words.finding()))
        return nameSentence(words, owner);
    const QString value = namedValueText(key, words.number(kValue), words.locale());
    if (words.has(kMost))
        return FindingText::tr("%1 of %2 keeps more than %3 busy on average: how many are busy at "
                               "once cannot be computed. Allowed is at most %4.",
                               "value, owner, GPUs, runs a year")
            .arg(value, owner, words.of(kGpus), words.of(kMost));
    const std::optional<Rule> rule = ruleAt(words.finding().path);
    if (!rule)
        return FindingText::tr("Nothing can be computed from %1 of %2.", "value, owner")
            .arg(value, owner);
    return FindingText::tr("Nothing can be computed from %1 of %2; allowed is %3.", "value, owner")
        .arg(value, owner, rangeText(key, *rule, words.locale()));
}

QString UnusableValue::remedy(const Finding &finding)
{
    if (isOfPlatform(finding))
        return platformRemedy(finding);
    if (argumentOf(finding, kValue) == nullptr)
        return FindingText::tr("Say for how many days this data stays.");
    if (isOfName(finding))
        return nameRemedy(finding);
    if (argumentOf(finding, kMost) != nullptr)
        return FindingText::tr("Correct the runs a year, or their length; work that never ends "
                               "belongs into the sheet of demand, as a group of its own.");
    return FindingText::tr("Correct the value; what depends on it is unknown until then.");
}

// --- unknown-key

QList<Finding> UnknownKeyKept::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const UnknownKey &key : unknownKeys(input.plan)) {
        QList<Argument> arguments = {argument(kKey, key.name), argument(kPlace, key.path)};
        if (!key.nearest.isEmpty())
            arguments.append(argument(kNearest, key.nearest));
        found.append(made<UnknownKeyKept>(
            Severity::Warning, key.path + u'/' + key.name, std::move(arguments)));
    }
    return found;
}

QString UnknownKeyKept::sentence(const FindingWords &words)
{
    if (words.has(kNearest))
        return FindingText::tr("The key '%1' in %2 is not known and does not count. Is '%3' meant?")
            .arg(words.of(kKey), words.of(kPlace), words.of(kNearest));
    return FindingText::tr("The key '%1' in %2 is not known and does not count.")
        .arg(words.of(kKey), words.of(kPlace));
}

QString UnknownKeyKept::remedy(const Finding &)
{
    return FindingText::tr("Correct its name in the file. It is kept as it is until then.");
}

} // namespace kf::findings
