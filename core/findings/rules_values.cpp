// SPDX-License-Identifier: GPL-3.0-or-later
// Values that a plan may hold but that nothing can be computed from, and keys that nobody knows.

#include "core/findings/rules.h"
#include "core/plan/all_keys.h"
#include "core/plan/validate/place.h"
#include "core/plan/validate/validate.h"

#include <QHash>
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

/// What the key is called in the sheets.
QString termOf(const QString &key)
{
    static const QHash<QString, const char *> terms{
        {QStringLiteral("compression_ratio"),
         QT_TRANSLATE_NOOP("FindingText", "compression ratio")},
        {QStringLiteral("replication_factor"),
         QT_TRANSLATE_NOOP("FindingText", "replication factor")},
        {QStringLiteral("scratch_replication"),
         QT_TRANSLATE_NOOP("FindingText", "scratch replication")},
        {QStringLiteral("retention_days"), QT_TRANSLATE_NOOP("FindingText", "retention")},
        {QStringLiteral("service_time_s"), QT_TRANSLATE_NOOP("FindingText", "service time")},
        {QStringLiteral("servers_per_replica"),
         QT_TRANSLATE_NOOP("FindingText", "servers per replica")},
        {QStringLiteral("gpus_per_replica"), QT_TRANSLATE_NOOP("FindingText", "GPUs per replica")},
        {QStringLiteral("max_utilisation"),
         QT_TRANSLATE_NOOP("FindingText", "largest utilisation")},
        {QStringLiteral("wait_target_s"), QT_TRANSLATE_NOOP("FindingText", "target of the wait")},
        {QStringLiteral("wait_percentile"),
         QT_TRANSLATE_NOOP("FindingText", "percentile of the wait")},
        {QStringLiteral("burstiness"), QT_TRANSLATE_NOOP("FindingText", "burstiness")},
        {QStringLiteral("duration_h"), QT_TRANSLATE_NOOP("FindingText", "duration")},
        {QStringLiteral("dataset"), QT_TRANSLATE_NOOP("FindingText", "dataset")}};
    const char *term = terms.value(key);
    return term == nullptr ? key : FindingText::tr(term);
}

/// Whose name the finding says; services and jobs are called by their ids.
IdKind kindOfOwner(const QString &path)
{
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
    return found;
}

QString UnusableValue::sentence(const FindingWords &words)
{
    const QString owner = words.name(kOwner, kindOfOwner(words.finding().path));
    const QString term = termOf(words.of(kKey));
    if (!words.has(kValue))
        return FindingText::tr("%1 is transient but has no %2, so its size is not known.")
            .arg(owner, term);
    return FindingText::tr("Nothing can be computed from %1 = %2 of %3.")
        .arg(term, words.of(kValue), owner);
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
