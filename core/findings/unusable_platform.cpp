// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/unusable_platform.h"

#include "core/findings/platform_rules.h"
#include "core/plan/edits/cluster.h"
#include "core/plan/validate/nearest.h"
#include "core/platform/versions.h"

#include <array>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kProblem("problem");
constexpr QLatin1StringView kOwner("owner");
constexpr QLatin1StringView kValue("value");
constexpr QLatin1StringView kNearest("nearest");
constexpr QLatin1StringView kMembers("members");
constexpr QLatin1StringView kCluster("platform/kubernetes/version");
constexpr QLatin1StringView kLeast("platform/components/kubernetes_min");
constexpr QLatin1StringView kExposed("platform/security/exposed");
constexpr QLatin1StringView kWhat("what");
constexpr QLatin1StringView kSupply("supply");
constexpr QLatin1StringView kMonth("month");
constexpr QLatin1StringView kBorrow("borrow");
constexpr QLatin1StringView kJob("max_gpus_per_job");
constexpr QLatin1StringView kUser("max_gpus_per_user");
constexpr double kAgreement = 1e-9; ///< GPUs that count as none

enum class Trouble {
    NoRegistry,
    NoVersion,
    NeedsInCircle,
    CountedInCircle,
    NoGroups,
    NoQuota,
    AloneInCohort,
    LimitAbove,
    NobodyAnswers,
    NoList,
};

constexpr std::array kWords{"no-registry",
                            "no-version",
                            "needs-in-circle",
                            "counted-in-circle",
                            "no-groups",
                            "no-quota",
                            "alone-in-cohort",
                            "limit-above",
                            "nobody-answers",
                            "no-list"};

std::optional<Trouble> troubleOf(const Finding &finding)
{
    const ArgumentValue *problem = argumentOf(finding, kProblem);
    const auto *word = problem == nullptr ? nullptr : std::get_if<QString>(problem);
    for (std::size_t i = 0; word != nullptr && i < kWords.size(); ++i) {
        if (*word == QLatin1String(kWords[i]))
            return static_cast<Trouble>(i);
    }
    return std::nullopt;
}

void add(QList<Finding> &found,
         Severity severity,
         Trouble trouble,
         const QString &path,
         QList<Argument> arguments)
{
    const char *word = kWords[static_cast<std::size_t>(trouble)];
    arguments.prepend(argument(kProblem, QString(QLatin1String(word))));
    found.append(made<UnusableValue>(severity, path, std::move(arguments)));
}

void addMissingRegistries(const Plan &plan, QList<Finding> &found)
{
    QStringList known{QString(QLatin1String(kDefaultRegistry))};
    for (const NamedRegistry &one : plan.platform.registries)
        known.append(one.id);
    for (const Image &image : plan.platform.images) {
        if (!image.registry || known.contains(*image.registry))
            continue;
        QList<Argument> arguments{argument(kOwner, image.id), argument(kValue, *image.registry)};
        const QString nearest = likelyName(*image.registry, known);
        if (!nearest.isEmpty())
            arguments.append(argument(kNearest, nearest));
        add(found,
            Severity::Error,
            Trouble::NoRegistry,
            pathOf(IdKind::Image, image.id) + QStringLiteral("/registry"),
            std::move(arguments));
    }
}

/// Unknown, but not wrong: whoever writes "stable" means one that is still to be chosen.
void addWordsForVersions(const Plan &plan, QList<Finding> &found)
{
    const Platform &platform = plan.platform;
    for (const auto &[path, version] : {std::pair(kCluster, platform.kubernetes.version),
                                        std::pair(kLeast, platform.components.kubernetesMin)}) {
        if (version && !version->isEmpty() && !versionParts(*version))
            add(found,
                Severity::Warning,
                Trouble::NoVersion,
                QString(path),
                {argument(kValue, *version)});
    }
}

/// The way from `id` back to it along `next`; empty where there is none.
template<typename Next> QList<Id> circleFrom(const Id &id, const Next &next)
{
    QList<Id> way;
    QSet<Id> seen;
    const std::function<bool(const Id &)> comesBack = [&](const Id &at) {
        way.append(at);
        for (const Id &other : next(at)) {
            if (other == id)
                return true;
            if (!seen.contains(other)) {
                seen.insert(other);
                if (comesBack(other))
                    return true;
            }
        }
        way.removeLast();
        return false;
    };
    comesBack(id);
    return way;
}

/// Each circle once, at the first of its members.
template<typename Next>
void addCircles(const RuleInput &input, Trouble trouble, const Next &next, QList<Finding> &found)
{
    QSet<Id> said;
    for (const Id &id : input.figures.platform.components.present) {
        if (said.contains(id))
            continue;
        const QList<Id> circle = circleFrom(id, next);
        if (circle.isEmpty())
            continue;
        QStringList names;
        for (const Id &member : circle) {
            said.insert(member);
            names.append(componentName(input.catalog, member));
        }
        names.append(componentName(input.catalog, id));
        add(found,
            Severity::Warning,
            trouble,
            QStringLiteral("platform/components/") + id,
            {argument(kMembers, names.join(QStringLiteral(" \u2192 ")))});
    }
}

void addComponentCircles(const RuleInput &input, QList<Finding> &found)
{
    addCircles(
        input,
        Trouble::NeedsInCircle,
        [&input](const Id &id) {
            const Component *one = input.catalog.component(id);
            return one == nullptr ? QList<Id>() : one->dependsOn;
        },
        found);
    addCircles(
        input,
        Trouble::CountedInCircle,
        [&input](const Id &id) {
            const Component *one = input.catalog.component(id);
            return one != nullptr && one->countedIn ? QList<Id>{*one->countedIn} : QList<Id>();
        },
        found);
}

bool owns(const Lane &lane)
{
    return std::any_of(lane.quota.cbegin(), lane.quota.cend(), [](const Quota &quota) {
        return quota.nominal.value_or(0.0) > 0.0;
    });
}

void addIdleLanes(const Plan &plan, QList<Finding> &found)
{
    const QList<Lane> &lanes = plan.platform.lanes;
    for (const Lane &lane : lanes) {
        const auto isOfCohort = [&lane](const Lane &other) {
            return other.id != lane.id && other.cohort == lane.cohort;
        };
        const bool hasCohort = lane.cohort && !lane.cohort->isEmpty();
        const bool isAlone = !hasCohort || std::none_of(lanes.cbegin(), lanes.cend(), isOfCohort);
        const QString path = pathOf(IdKind::Lane, lane.id);
        const QList<Argument> who{argument(kOwner, lane.id)};
        if (lane.groups.isEmpty())
            add(found, Severity::Warning, Trouble::NoGroups, path + QStringLiteral("/groups"), who);
        if (!owns(lane) && isAlone)
            add(found, Severity::Warning, Trouble::NoQuota, path + QStringLiteral("/quota"), who);
        else if (hasCohort && isAlone)
            add(found,
                Severity::Warning,
                Trouble::AloneInCohort,
                path + QStringLiteral("/cohort"),
                {argument(kOwner, lane.id), argument(kValue, *lane.cohort)});
    }
}

/// Limits of lanes that lie above everything in service: whoever set them believes in a limit that
/// is none. Not said where nothing is in service yet, or nobody knows how much.
class LimitsAbove {
public:
    LimitsAbove(const RuleInput &input, QList<Finding> &found)
        : m_figures(input.figures)
        , m_found(found)
    {
    }

    void addOf(const Lane &lane)
    {
        const QString path = pathOf(IdKind::Lane, lane.id);
        double most = 0.0; // of one accelerator
        bool isKnown = true;
        for (const AcceleratorKey &key : m_figures.lanes.lanes.value(lane.id).keys()) {
            if (key == kCpuCore)
                continue;
            const std::optional<double> supply = m_figures.lanes.quota.value(key).supply;
            isKnown = isKnown && supply.has_value();
            most = std::max(most, supply.value_or(0.0));
            if (supply)
                add(lane,
                    kBorrow,
                    path + QStringLiteral("/quota/") + key + u'/' + kBorrow,
                    lane.quota.value(key).borrow,
                    *supply);
        }
        if (!isKnown)
            return;
        add(lane, kJob, path + u'/' + kJob, lane.maxGpusPerJob, most);
        add(lane, kUser, path + u'/' + kUser, lane.maxGpusPerUser, most);
    }

private:
    void add(const Lane &lane,
             QLatin1StringView what,
             const QString &path,
             std::optional<double> limit,
             double supply)
    {
        if (!limit || supply <= 0.0 || *limit <= supply + kAgreement)
            return;
        findings::add(m_found,
                      Severity::Advice,
                      Trouble::LimitAbove,
                      path,
                      {argument(kOwner, lane.id),
                       argument(kWhat, QString(what)),
                       argument(kValue, Amount{*limit, Unit::Gpus}),
                       argument(kSupply, Amount{supply, Unit::Gpus}),
                       argument(kMonth, PlanMonth{m_figures.question.demandMonth()})});
    }

    const Evaluation &m_figures;
    QList<Finding> &m_found;
};

QString limitSentence(const FindingWords &words)
{
    const QString what = words.of(kWhat);
    const QString text =
        what == kBorrow ? FindingText::tr("Lane %1 may borrow up to %2, but in %4 only %3 are in "
                                          "service: that limits nothing.")
        : what == kJob  ? FindingText::tr("A job of lane %1 may take up to %2, but in %4 only %3 "
                                          "are in service: that limits nothing.")
                        : FindingText::tr("A person of lane %1 may take up to %2, but in %4 only "
                                          "%3 are in service: that limits nothing.");
    return text.arg(
        words.name(kOwner, IdKind::Lane), words.of(kValue), words.of(kSupply), words.of(kMonth));
}

void addEmptyHybrid(const Security &security, QList<Finding> &found)
{
    if (security.exposure.contains(Exposure::Hybrid) && security.exposed.isEmpty())
        add(found, Severity::Warning, Trouble::NoList, QString(kExposed), {});
}

/// A service outlives its group: it can still be reached, and nobody looks after it.
void addUnownedServices(const Security &security, QList<Finding> &found)
{
    if (!security.exposure.contains(Exposure::Hybrid))
        return;
    for (const ExposedService &service : security.exposed) {
        if (!isSet(service.group))
            add(found,
                Severity::Warning,
                Trouble::NobodyAnswers,
                pathOf(IdKind::ExposedService, service.id) + QStringLiteral("/group"),
                {argument(kOwner, service.id)});
    }
}

} // namespace

void addUnusablePlatform(const RuleInput &input, QList<Finding> &found)
{
    addMissingRegistries(input.plan, found);
    addWordsForVersions(input.plan, found);
    addComponentCircles(input, found);
    addIdleLanes(input.plan, found);
    LimitsAbove limits(input, found);
    for (const Lane &lane : input.plan.platform.lanes)
        limits.addOf(lane);
    addEmptyHybrid(input.plan.platform.security, found);
    addUnownedServices(input.plan.platform.security, found);
}

bool isOfPlatform(const Finding &finding)
{
    return troubleOf(finding).has_value();
}

QString platformSentence(const FindingWords &words)
{
    switch (troubleOf(words.finding()).value_or(Trouble::NoList)) {
    case Trouble::NoRegistry:
        return FindingText::tr("Image %1 names the registry '%2', which this plan does not have.")
            .arg(words.of(kOwner), words.of(kValue));
    case Trouble::NoVersion:
        return FindingText::tr("'%1' is no version of Kubernetes: whether it suits the release "
                               "cannot be said.")
            .arg(words.of(kValue));
    case Trouble::NeedsInCircle:
        return FindingText::tr("Components need each other in a circle: %1.")
            .arg(words.of(kMembers));
    case Trouble::CountedInCircle:
        return FindingText::tr("Components are counted in each other in a circle: %1. Each is "
                               "counted by itself.")
            .arg(words.of(kMembers));
    case Trouble::NoGroups:
        return FindingText::tr("Lane %1 has no groups: nobody's jobs go into it.")
            .arg(words.name(kOwner, IdKind::Lane));
    case Trouble::NoQuota:
        return FindingText::tr("Lane %1 owns nothing and has nobody to borrow from: no job of it "
                               "ever starts.")
            .arg(words.name(kOwner, IdKind::Lane));
    case Trouble::AloneInCohort:
        return FindingText::tr("Lane %1 is alone in the cohort %2: it can neither borrow nor lend.")
            .arg(words.name(kOwner, IdKind::Lane), words.of(kValue));
    case Trouble::LimitAbove:
        return limitSentence(words);
    case Trouble::NobodyAnswers:
        return FindingText::tr("The service %1 is reached from outside, and no group answers for "
                               "it.")
            .arg(words.name(kOwner, IdKind::ExposedService));
    case Trouble::NoList:
        break;
    }
    return FindingText::tr("Users may expose only what stands in a list, and the list is empty.");
}

QString platformRemedy(const Finding &finding)
{
    switch (troubleOf(finding).value_or(Trouble::NoList)) {
    case Trouble::NoRegistry:
        return FindingText::tr("Name a registry of this plan, or add the one that is meant.");
    case Trouble::NoVersion:
        return FindingText::tr("Type its numbers, such as 1.34.");
    case Trouble::NeedsInCircle:
    case Trouble::CountedInCircle:
        return FindingText::tr("Correct the entries of these components in the plan's catalogue.");
    case Trouble::NoGroups:
        return FindingText::tr("Put groups into it, or take the lane away.");
    case Trouble::NoQuota:
        return FindingText::tr("Give it a quota, or put it into a cohort with others.");
    case Trouble::AloneInCohort:
        return FindingText::tr("Put another lane into the cohort, or leave the cohort out.");
    case Trouble::LimitAbove:
        return FindingText::tr("Lower it, or leave it empty where nothing is to be limited.");
    case Trouble::NobodyAnswers:
        return FindingText::tr("Name the group that it belongs to, or take it off the list.");
    case Trouble::NoList:
        break;
    }
    return FindingText::tr("List the services that may be reached, or allow none from outside.");
}

} // namespace kf::findings
