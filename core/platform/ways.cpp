// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/ways.h"

#include "core/users/skills.h"

#include <algorithm>

namespace kf {

namespace {

const QList<WayRow> &ways()
{
    using enum WayNeed;
    using Kind = ResourceKind;
    const QString terminal = QStringLiteral("terminal");
    const QString python = QStringLiteral("python");
    static const QList<WayRow> rows{
        {SubmitsBy::Kubectl,
         {Gateway, LoginApi, Role, Image, Data, Lane, Skill},
         {},
         {terminal},
         {Kind::Job}},
        {SubmitsBy::Notebook,
         {Component, LoginWeb, Role, Image, Data, Home, Lane, Skill},
         {component::notebooks, component::workspaces},
         {QStringLiteral("jupyter"), python},
         {Kind::Notebook, Kind::Workspace}},
        {SubmitsBy::OperatorCrd,
         {Gateway, LoginApi, Component, Role, Image, Data, Lane, Skill},
         {component::trainer,
          component::trainingOperator,
          component::sparkOperator,
          component::kuberay,
          component::katib},
         {terminal},
         {Kind::Trainjob, Kind::Tfjob, Kind::Experiment, Kind::Sparkapplication, Kind::Rayjob}},
        {SubmitsBy::Pipeline,
         {Component, LoginWeb, Role, Image, Data, Lane, Skill},
         {component::pipelines},
         {python},
         {Kind::Pipeline}},
        {SubmitsBy::Api,
         {Component, Exposure, Role},
         {component::kserve},
         {},
         {Kind::Inferenceservice}},
    };
    return rows;
}

/// Answers one need after another for one profile and way.
class Answers {
public:
    Answers(const Profile &profile,
            const WayRow &row,
            const PlatformContext &context,
            const Roles &roles)
        : m_profile(profile)
        , m_row(row)
        , m_context(context)
        , m_roles(roles)
    {
    }

    std::optional<bool> to(WayNeed need) const;

private:
    bool hasComponent() const;
    std::optional<bool> hasRole() const;
    std::optional<bool> hasHome() const;
    std::optional<bool> hasSkills() const;

    const Profile &m_profile;
    const WayRow &m_row;
    const PlatformContext &m_context;
    const Roles &m_roles;
};

std::optional<bool> Answers::to(WayNeed need) const
{
    const bool hasGroup = isSet(m_profile.group);
    const auto ofGroup = [hasGroup](bool isMet) {
        return hasGroup ? std::optional(isMet) : std::nullopt;
    };
    const Id group = m_profile.group.value_or(Id());
    switch (need) {
    case WayNeed::Gateway:
        return m_context.security().gatewayHost == true;
    case WayNeed::LoginApi:
        return m_context.logsInAtApi();
    case WayNeed::LoginWeb:
        return m_context.logsInAtWeb();
    case WayNeed::Component:
        return hasComponent();
    case WayNeed::Exposure:
        return !m_context.security().exposure.isEmpty();
    case WayNeed::Role:
        return hasRole();
    case WayNeed::Image:
        return ofGroup(m_context.hasImage(group));
    case WayNeed::Data:
        return ofGroup(!m_context.readBy(group).isEmpty());
    case WayNeed::Home:
        return ofGroup(m_context.input().groupsWithHomes.contains(group));
    case WayNeed::Lane:
        return ofGroup(laneOf(m_context.platform().lanes, group) != nullptr);
    case WayNeed::Skill:
        return hasSkills();
    }
    return std::nullopt;
}

bool Answers::hasComponent() const
{
    return std::any_of(m_row.components.cbegin(), m_row.components.cend(), [this](auto id) {
        return m_context.has(id);
    });
}

std::optional<bool> Answers::hasRole() const
{
    if (!m_profile.persona)
        return std::nullopt;
    const QMap<ResourceKind, AccessLevel> roles = m_roles.value(*m_profile.persona);
    const AccessLevel least = m_row.way == SubmitsBy::Api ? AccessLevel::View : AccessLevel::Edit;
    std::optional<bool> may;
    for (const ResourceKind kind : m_row.kinds) {
        const auto level = roles.constFind(kind);
        if (level != roles.cend())
            may = may.value_or(false) || *level >= least;
    }
    return may;
}

std::optional<bool> Answers::hasSkills() const
{
    if (m_profile.persona == Persona::Devops || m_profile.persona == Persona::Application)
        return std::nullopt;
    return std::all_of(m_row.skills.cbegin(), m_row.skills.cend(), [this](const QString &skill) {
        return hasSkill(m_profile, skill);
    });
}

} // namespace

const WayRow &rowOf(SubmitsBy way)
{
    return ways().at(static_cast<qsizetype>(way));
}

bool hasComponentOf(SubmitsBy way, const QList<Id> &present)
{
    const QList<QLatin1StringView> &could = rowOf(way).components;
    return std::any_of(
        could.cbegin(), could.cend(), [&present](auto id) { return present.contains(id); });
}

ProfileFigures
profileFigures(const Profile &profile, const PlatformContext &context, const Roles &roles)
{
    ProfileFigures figures;
    figures.id = profile.id;
    figures.skillsMissing = missingSkills(profile, context.platform().profiles);
    for (const WayRow &row : ways()) {
        if (!profile.submitsBy.contains(row.way))
            continue;
        const Answers answers(profile, row, context, roles);
        WayFigures way{row.way, {}};
        for (const WayNeed need : row.needs)
            way.needs.append({need, answers.to(need)});
        figures.ways.append(way);
    }
    return figures;
}

QList<Gap> gapsOf(const QList<ProfileFigures> &profiles)
{
    QList<Gap> gaps;
    for (const ProfileFigures &profile : profiles) {
        for (const WayFigures &way : profile.ways) {
            for (const NeedState &state : way.needs) {
                if (state.isMet == false)
                    gaps.append({profile.id, way.way, state.need});
            }
        }
    }
    return gaps;
}

} // namespace kf
