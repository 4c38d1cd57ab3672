// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/conditions.h"
#include "core/platform/data_access.h"
#include "core/platform/endpoints.h"

#include <algorithm>

namespace kf {

namespace {

/// What one group asks for, and the conditions of it.
class GroupConditions {
public:
    GroupConditions(const PlatformGroup &group, const ConditionInput &input);

    bool isAsked(GroupNeed need) const;
    QList<Condition> conditions(GroupNeed need) const;

private:
    bool hasPersona(Persona persona) const;
    bool submitsBy(SubmitsBy way) const;
    bool readsSensitive() const;
    bool isCleared() const;
    bool hasQuota() const;
    bool hasPinnedImage() const;
    bool hasGap() const;
    bool readsRegulated() const;
    bool hasGuardedModels() const;

    const PlatformGroup &m_group;
    const PlatformContext &m_context;
    const PlatformFigures &m_figures;
    const QList<const Profile *> m_profiles;
    const QList<const PlatformDataset *> m_datasets;
    const Lane *m_lane;
};

GroupConditions::GroupConditions(const PlatformGroup &group, const ConditionInput &input)
    : m_group(group)
    , m_context(input.context)
    , m_figures(input.figures)
    , m_profiles(input.context.profilesOf(group.id))
    , m_datasets(input.context.readBy(group.id))
    , m_lane(laneOf(input.context.platform().lanes, group.id))
{
}

bool GroupConditions::hasPersona(Persona persona) const
{
    return std::any_of(m_profiles.cbegin(), m_profiles.cend(), [persona](const Profile *profile) {
        return profile->persona == persona;
    });
}

bool GroupConditions::submitsBy(SubmitsBy way) const
{
    return std::any_of(m_profiles.cbegin(), m_profiles.cend(), [way](const Profile *profile) {
        return profile->submitsBy.contains(way);
    });
}

bool GroupConditions::readsSensitive() const
{
    return std::any_of(m_datasets.cbegin(), m_datasets.cend(), [](const auto *dataset) {
        return isSensitive(dataset->sensitivity);
    });
}

bool GroupConditions::readsRegulated() const
{
    return std::any_of(m_datasets.cbegin(), m_datasets.cend(), [](const auto *dataset) {
        return dataset->sensitivity == Sensitivity::Regulated;
    });
}

bool GroupConditions::isCleared() const
{
    return std::all_of(m_datasets.cbegin(), m_datasets.cend(), [this](const auto *dataset) {
        return m_figures.access.value(dataset->id).value(m_group.id) == Clearance::Ok;
    });
}

bool GroupConditions::hasQuota() const
{
    return m_lane != nullptr && m_lane->quota.contains(m_group.key);
}

bool GroupConditions::hasPinnedImage() const
{
    const QList<Image> &images = m_context.platform().images;
    return std::any_of(images.cbegin(), images.cend(), [this](const Image &image) {
        return serves(image, m_group.id) && isSet(image.frameworkVersion);
    });
}

bool GroupConditions::hasGap() const
{
    return std::any_of(m_profiles.cbegin(), m_profiles.cend(), [this](const Profile *profile) {
        return std::any_of(m_figures.gaps.cbegin(),
                           m_figures.gaps.cend(),
                           [profile](const Gap &gap) { return gap.profile == profile->id; });
    });
}

bool GroupConditions::hasGuardedModels() const
{
    const Endpoint *models = endpointOf(m_figures.endpoints, endpoint::modelEndpoints);
    return models != nullptr && models->state != EndpointState::Open;
}

bool GroupConditions::isAsked(GroupNeed need) const
{
    switch (need) {
    case GroupNeed::SecureData:
        return readsSensitive();
    case GroupNeed::GpuShare:
        return m_group.isGpu() && m_group.isOwn;
    case GroupNeed::OwnVersions:
        return hasPersona(Persona::DataScientist) || hasPersona(Persona::DataEngineer);
    case GroupNeed::Notebooks:
        return submitsBy(SubmitsBy::Notebook);
    case GroupNeed::NightJobs:
        return m_group.kind == GroupKind::Scheduled;
    case GroupNeed::Serving:
        return m_group.kind == GroupKind::Serving || submitsBy(SubmitsBy::Api);
    case GroupNeed::BothSides:
        return m_group.isGpu() && m_group.isHybrid;
    case GroupNeed::Ready:
        return !m_profiles.isEmpty();
    }
    return false;
}

QList<Condition> GroupConditions::conditions(GroupNeed need) const
{
    const Security &security = m_context.security();
    switch (need) {
    case GroupNeed::SecureData:
        return {{"group-cleared", isCleared()},
                {"network", security.networkPolicies == true},
                {"egress", security.egress && *security.egress != Egress::Open}};
    case GroupNeed::GpuShare:
        return {{"lane", m_lane != nullptr}, {"quota", hasQuota()}};
    case GroupNeed::OwnVersions:
        return {{"image", m_context.hasImage(m_group.id)}, {"pinned-image", hasPinnedImage()}};
    case GroupNeed::Notebooks:
        return {{"notebooks", m_context.hasNotebooks()},
                {"web-login", m_context.logsInAtWeb()},
                {"homes", m_context.input().groupsWithHomes.contains(m_group.id)}};
    case GroupNeed::NightJobs:
        return {{"lane", m_lane != nullptr},
                {"deadlines", m_group.scheduledJobs > 0 && m_group.jobsHaveEnd}};
    case GroupNeed::Serving:
        return {{"serving", m_context.has(component::kserve)},
                {"guarded-models", hasGuardedModels()}};
    case GroupNeed::BothSides:
        return {{"offer", m_group.hasOffer},
                {"link", m_context.input().hasInterconnect},
                {"no-regulated", !readsRegulated()}};
    case GroupNeed::Ready:
        return {{"no-gaps", !hasGap()}};
    }
    return {};
}

} // namespace

NeedAnswer answerTo(qsizetype met, qsizetype all)
{
    if (met == 0)
        return NeedAnswer::Open;
    return met == all ? NeedAnswer::Met : NeedAnswer::Partly;
}

QList<Condition> needConditions(const ConditionInput &input, const Id &group, GroupNeed need)
{
    const PlatformGroup *its = input.context.group(group);
    return its != nullptr ? GroupConditions(*its, input).conditions(need) : QList<Condition>();
}

QMap<Id, QMap<GroupNeed, NeedAnswer>> groupNeeds(const ConditionInput &input)
{
    QMap<Id, QMap<GroupNeed, NeedAnswer>> needs;
    for (const PlatformGroup &group : input.context.input().groups) {
        const GroupConditions conditions(group, input);
        const QMap<GroupNeed, bool> said = input.context.platform().needs.value(group.id);
        for (std::size_t i = 0; i < EnumWords<GroupNeed>::words.size(); ++i) {
            const auto need = static_cast<GroupNeed>(i);
            NeedAnswer answer = NeedAnswer::NotAsked;
            if (said.value(need, conditions.isAsked(need))) {
                const QList<Condition> all = conditions.conditions(need);
                const auto met = std::count_if(
                    all.cbegin(), all.cend(), [](const Condition &one) { return one.holds; });
                answer = answerTo(met, all.size());
            }
            needs[group.id].insert(need, answer);
        }
    }
    return needs;
}

} // namespace kf
