// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/profiles.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/groups.h"
#include "core/plan/edits/sources.h"
#include "core/users/skills.h"
#include "core/users/typical_profile.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QList<Profile> &profilesOf(Plan &plan)
{
    return plan.platform.profiles;
}

Id freeIdFor(const Plan &plan, const Profile &profile)
{
    const QString name = profile.persona
                             ? QString(wordFor(*profile.persona))
                             : typedNameOfGroup(plan, profile.group.value_or(QString()));
    return edits::freeId(
        name, [&plan](const Id &id) { return edits::indexOf(plan.platform.profiles, id) >= 0; });
}

/// The plan with what `change` makes of that profile.
template<typename Change> Result<Plan> changed(Plan plan, const Id &id, const Change &change)
{
    const qsizetype index = edits::indexOf(plan.platform.profiles, id);
    if (index < 0)
        return edits::notFound(IdKind::Profile, id);
    Profile profile = plan.platform.profiles[index];
    change(profile);
    return replaceProfile(std::move(plan), id, std::move(profile));
}

/// Jobs by the clock have no persona of their own: engineers and scientists both plan them.
Profile profileFor(const Group &group)
{
    Profile profile;
    if (group.kind == GroupKind::Serving)
        profile = typicalProfile(Persona::Application);
    if (group.kind == GroupKind::Exploratory) {
        profile.persona = Persona::DataScientist;
        profile.submitsBy = {SubmitsBy::Notebook};
    }
    profile.group = group.id;
    return profile;
}

} // namespace

Result<Plan> insertProfile(Plan plan, Profile profile, qsizetype at)
{
    if (profile.id.isEmpty())
        profile.id = freeIdFor(plan, profile);
    return edits::insertThing(
        std::move(plan), IdKind::Profile, profilesOf, std::move(profile), at, nullptr);
}

Result<Plan> replaceProfile(Plan plan, const Id &id, Profile profile)
{
    return edits::replaceThing(
        std::move(plan), IdKind::Profile, profilesOf, id, std::move(profile), nullptr);
}

Result<Plan> deleteProfiles(Plan plan, const QList<Id> &ids)
{
    return edits::deleteThings(std::move(plan), IdKind::Profile, profilesOf, ids);
}

Result<Plan> orderProfiles(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), profilesOf, order, collectionPath(IdKind::Profile));
}

Result<Plan> addProfilesOfGroups(Plan plan)
{
    QSet<Id> named;
    for (const Profile &profile : std::as_const(plan.platform.profiles)) {
        if (profile.group)
            named.insert(*profile.group);
    }
    const QList<Shared<Group>> groups = plan.demand.groups;
    const qsizetype before = plan.platform.profiles.size();
    for (const Shared<Group> &group : groups) {
        if (named.contains(group->id))
            continue;
        Profile profile = profileFor(*group);
        profile.id = edits::freeId(typedNameOfGroup(plan, group->id), [&plan](const Id &id) {
            return edits::indexOf(std::as_const(plan.platform.profiles), id) >= 0;
        });
        Result<Plan> next = insertProfile(plan, profile, plan.platform.profiles.size());
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    if (plan.platform.profiles.size() == before)
        return Error{ErrorKind::NotAllowed,
                     groups.isEmpty()
                         ? Text::tr("The demand sheet has no groups yet")
                         : Text::tr("Every group of the demand sheet has a profile already"),
                     collectionPath(IdKind::Profile),
                     {}};
    return plan;
}

Result<Plan> setSkill(Plan plan, const Id &profile, const QString &skill, bool has)
{
    return changed(std::move(plan), profile, [&](Profile &its) {
        if (has == hasSkill(its, skill))
            return;
        if (has)
            its.skills.append(skill);
        else
            its.skills.removeIf([&](const QString &word) {
                Profile alone;
                alone.skills = {word};
                return hasSkill(alone, skill);
            });
    });
}

Result<Plan> setWay(Plan plan, const Id &profile, SubmitsBy way, bool submits)
{
    return changed(std::move(plan), profile, [&](Profile &its) {
        if (!submits)
            its.submitsBy.removeAll(way);
        else if (!its.submitsBy.contains(way))
            its.submitsBy.append(way);
    });
}

Result<Plan> setNeed(Plan plan, const Id &group, GroupNeed need, std::optional<bool> isAsked)
{
    if (edits::indexOf(std::as_const(plan.demand.groups), group) < 0)
        return edits::notFound(IdKind::Group, group);
    QMap<Id, QMap<GroupNeed, bool>> &needs = plan.platform.needs;
    if (isAsked) {
        needs[group].insert(need, *isAsked);
        return plan;
    }
    const auto said = needs.find(group);
    if (said == needs.end())
        return plan;
    said->remove(need);
    if (said->isEmpty())
        needs.erase(said);
    return plan;
}

QString pathOfRequirement(Requirement requirement)
{
    return QStringLiteral("platform/requirements/") + QString(wordFor(requirement));
}

Result<Plan> explainRequirement(Plan plan, Requirement requirement, const QString &reason)
{
    return setDecision(std::move(plan), pathOfRequirement(requirement), reason);
}

} // namespace kf
