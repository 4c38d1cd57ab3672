// SPDX-License-Identifier: GPL-3.0-or-later
// Values that a plan may hold but that nothing can be computed from, and keys that nobody knows.

#include "core/findings/rules.h"
#include "core/plan/all_keys.h"
#include "core/plan/validate/place.h"
#include "core/plan/validate/validate.h"

#include <QSet>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kKey("key");
constexpr QLatin1StringView kValue("value");
constexpr QLatin1StringView kOwner("owner");
constexpr QLatin1StringView kNearest("nearest");
constexpr QLatin1StringView kPlace("place");

/// Adds what `thing` says that its own rules mark as unusable.
template<HasKeys T> void addUnusable(const T &thing, const Place &place, QList<Finding> &found)
{
    forEachKey(thing, [&](const auto &key, const auto &member) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::is_arithmetic_v<Member> && !std::is_same_v<Member, bool>) {
            const auto number = static_cast<double>(member);
            if (key.rule.ruleClass != RuleClass::Value || key.rule.allows(number))
                return;
            found.append(
                made<UnusableValue>(Severity::Error,
                                    pathTo(place.at(key.name)),
                                    {argument(kOwner, place.id == nullptr ? QString() : *place.id),
                                     argument(kKey, QString(QLatin1String(key.name))),
                                     argument(kValue, Amount{number, Unit::None})}));
        }
    });
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
    addMissingRetention(input.plan.storage, found);
    addMissingDatasets(input.plan, found);
    return found;
}

QString UnusableValue::sentence(const FindingWords &words)
{
    if (!words.has(kValue))
        return FindingText::tr("%1 is transient but has no %2, so its size is not known.")
            .arg(words.name(kOwner, IdKind::Dataset), words.of(kKey));
    return FindingText::tr("Nothing can be computed from %1 = %2 of %3.")
        .arg(words.of(kKey), words.of(kValue), words.name(kOwner, IdKind::Dataset));
}

QString UnusableValue::remedy(const Finding &finding)
{
    if (argumentOf(finding, kValue) == nullptr)
        return FindingText::tr("Say for how many days this data stays.");
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
