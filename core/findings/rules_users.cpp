// SPDX-License-Identifier: GPL-3.0-or-later
// Who works on the platform, who runs it, and what they lack.

#include "core/findings/platform_rules.h"
#include "core/words/user_words.h"

namespace kf::findings {

namespace {

constexpr QLatin1StringView kProfile("profile");
constexpr QLatin1StringView kWay("way");
constexpr QLatin1StringView kNeed("need");
constexpr QLatin1StringView kSkills("skills");
constexpr QLatin1StringView kKinds("kinds");
constexpr QLatin1StringView kPeople("people");
constexpr QLatin1StringView kFte("fte");
constexpr QLatin1StringView kGroup("group");
constexpr QLatin1StringView kProfilesPath("platform/profiles");

const Profile *profileOf(const Plan &plan, const Id &id)
{
    for (const Profile &profile : plan.platform.profiles) {
        if (profile.id == id)
            return &profile;
    }
    return nullptr;
}

QString pathOfWay(const Gap &gap)
{
    return pathOf(IdKind::Profile, gap.profile) + u'/' + wordFor(gap.way);
}

QList<Argument> whoAndHow(const Gap &gap)
{
    return {argument(kProfile, gap.profile), argument(kWay, QString(wordFor(gap.way)))};
}

/// "data scientists of Research"; how they submit.
QString whoText(const FindingWords &words)
{
    return words.name(kProfile, IdKind::Profile);
}

QString wayText(const FindingWords &words)
{
    const auto way = enumFromWord<SubmitsBy>(words.of(kWay).toUtf8());
    return way ? choiceText(*way) : words.of(kWay);
}

/// Calls visit for each gap of that need.
template<typename Visit> void forEachGap(const RuleInput &input, WayNeed need, const Visit &visit)
{
    for (const Gap &gap : input.figures.platform.gaps) {
        if (gap.need == need)
            visit(gap);
    }
}

} // namespace

// --- nobody-to-operate

QList<Finding> NobodyToOperate::find(const RuleInput &input)
{
    const QList<Profile> &profiles = input.plan.platform.profiles;
    const bool hasOperators =
        std::any_of(profiles.cbegin(), profiles.cend(), [](const Profile &profile) {
            return profile.persona == Persona::Devops && knownPeople(profile).value_or(0.0) > 0.0;
        });
    if (profiles.isEmpty() || hasOperators)
        return {};
    return {made<NobodyToOperate>(Severity::Error, QString(kProfilesPath), {})};
}

QString NobodyToOperate::sentence(const FindingWords &)
{
    return FindingText::tr("Nobody installs, runs and upgrades the platform: no profile of DevOps "
                           "engineers has people.");
}

QString NobodyToOperate::remedy(const Finding &)
{
    return FindingText::tr("Add a profile of DevOps engineers with the people who run it.");
}

// --- too-few-to-operate

QList<Finding> TooFewToOperate::find(const RuleInput &input)
{
    double people = 0.0;
    for (const Profile &profile : input.plan.platform.profiles) {
        if (profile.persona != Persona::Devops)
            continue;
        if (!knownPeople(profile))
            return {};
        people += *profile.people;
    }
    const std::optional<double> needed = input.figures.platform.cluster.staffFte;
    if (!needed || people <= 0.0 || people >= *needed)
        return {};
    return {made<TooFewToOperate>(Severity::Warning,
                                  QString(kProfilesPath),
                                  {argument(kPeople, Amount{people, Unit::Count}),
                                   argument(kFte, Amount{*needed, Unit::Count})})};
}

QString TooFewToOperate::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 people run the platform; the layers that are yours, its nodes and "
                           "its users take %2 full-time.")
        .arg(words.of(kPeople), words.of(kFte));
}

QString TooFewToOperate::remedy(const Finding &)
{
    return FindingText::tr("Add people to the DevOps profiles, or let a provider run some of the "
                           "layers.");
}

// --- skill-missing

QList<Finding> SkillMissing::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachGap(input, WayNeed::Skill, [&](const Gap &gap) {
        const Profile *profile = profileOf(input.plan, gap.profile);
        QStringList missing;
        for (const QString &skill : rowOf(gap.way).skills) {
            if (profile != nullptr && !hasSkill(*profile, skill))
                missing.append(skill);
        }
        found.append(made<SkillMissing>(
            Severity::Warning, pathOfWay(gap), whoAndHow(gap) << argument(kSkills, missing)));
    });
    return found;
}

QString SkillMissing::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 submit work by %2, but nobody says that they know: %3.")
        .arg(whoText(words), wayText(words), words.listOf(kSkills, skillText));
}

QString SkillMissing::remedy(const Finding &)
{
    return FindingText::tr(
        "Train them, tick the skill where they have it, or choose another way of "
        "submitting.");
}

// --- kubectl-without-gateway

QList<Finding> KubectlWithoutGateway::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachGap(input, WayNeed::Gateway, [&](const Gap &gap) {
        found.append(
            made<KubectlWithoutGateway>(Severity::Warning, pathOfWay(gap), whoAndHow(gap)));
    });
    return found;
}

QString KubectlWithoutGateway::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 submit work by %2, but there is no gateway host from which the API "
                           "server is reached.")
        .arg(whoText(words), wayText(words));
}

QString KubectlWithoutGateway::remedy(const Finding &)
{
    return FindingText::tr("Plan a gateway host: one hardened host is easier to guard than every "
                           "laptop.");
}

// --- role-lacks-kind

QList<Finding> RoleLacksKind::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachGap(input, WayNeed::Role, [&](const Gap &gap) {
        QStringList kinds;
        for (const ResourceKind kind : rowOf(gap.way).kinds)
            kinds.append(QString(wordFor(kind)));
        found.append(made<RoleLacksKind>(
            Severity::Error, pathOfWay(gap), whoAndHow(gap) << argument(kKinds, kinds)));
    });
    return found;
}

QString RoleLacksKind::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 submit work by %2, but their role may not write any of: %3.")
        .arg(whoText(words), wayText(words), words.of(kKinds));
}

QString RoleLacksKind::remedy(const Finding &)
{
    return FindingText::tr("Give the role the right to edit one of these kinds.");
}

// --- need-open

QList<Finding> NeedOpen::find(const RuleInput &input)
{
    using enum WayNeed;
    QList<Finding> found;
    for (const Gap &gap : input.figures.platform.gaps) {
        const bool hasOwnRule = gap.need == Skill || gap.need == Gateway || gap.need == Role ||
                                gap.need == Exposure || gap.need == Lane;
        if (!hasOwnRule)
            found.append(
                made<NeedOpen>(Severity::Warning,
                               pathOfWay(gap) + u'/' + wordFor(gap.need),
                               whoAndHow(gap) << argument(kNeed, QString(wordFor(gap.need)))));
    }
    return found;
}

QString NeedOpen::sentence(const FindingWords &words)
{
    const auto need = enumFromWord<WayNeed>(words.of(kNeed).toUtf8());
    return FindingText::tr("%1 submit work by %2, which needs %3.")
        .arg(whoText(words), wayText(words), need ? needText(*need) : words.of(kNeed));
}

QString NeedOpen::remedy(const Finding &finding)
{
    const QString need = finding.path.section(u'/', -1);
    if (need == QLatin1String("component"))
        return FindingText::tr("Choose a component that takes this way.");
    if (need == QLatin1String("login-api"))
        return FindingText::tr("Say how a person logs in at the API server.");
    if (need == QLatin1String("login-web"))
        return FindingText::tr("Choose Istio, OAuth2 Proxy and Dex, or name an identity provider.");
    if (need == QLatin1String("image"))
        return FindingText::tr("Add an image for the group.");
    if (need == QLatin1String("home"))
        return FindingText::tr("Give the group home volumes.");
    return FindingText::tr("Let the group read a dataset.");
}

// --- group-without-profile

QList<Finding> GroupWithoutProfile::find(const RuleInput &input)
{
    const QList<Profile> &profiles = input.plan.platform.profiles;
    QList<Finding> found;
    if (profiles.isEmpty())
        return found;
    QSet<Id> named;
    for (const Profile &profile : profiles)
        named.insert(profile.group.value_or(Id()));
    for (const PlatformGroup &group : input.figures.platform.groups) {
        if (!named.contains(group.id))
            found.append(made<GroupWithoutProfile>(
                Severity::Advice, pathOf(IdKind::Group, group.id), {argument(kGroup, group.id)}));
    }
    return found;
}

QString GroupWithoutProfile::sentence(const FindingWords &words)
{
    return FindingText::tr("Nobody says who the people or programs of %1 are.")
        .arg(words.name(kGroup, IdKind::Group));
}

QString GroupWithoutProfile::remedy(const Finding &)
{
    return FindingText::tr("Add a profile that names the group.");
}

} // namespace kf::findings
