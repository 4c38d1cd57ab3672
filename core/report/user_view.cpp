// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/user_view.h"

#include "core/evaluate/platform_part.h"
#include "core/figures/figures_of_group.h"
#include "core/platform/components.h"
#include "core/report/requirement_gaps.h"
#include "core/words/guard_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"
#include "core/words/user_words.h"

#include <QCoreApplication>
#include <QHash>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::UserView)
};

/// Where what a way needs is decided.
QString placeOf(WayNeed need, const Id &profile)
{
    switch (need) {
    case WayNeed::Gateway:
        return QStringLiteral("platform/security/gateway_host");
    case WayNeed::LoginApi:
        return QStringLiteral("platform/security/control_plane");
    case WayNeed::LoginWeb:
        return QStringLiteral("platform/components/oauth2-proxy");
    case WayNeed::Component:
        return QStringLiteral("platform/components");
    case WayNeed::Exposure:
        return QStringLiteral("platform/security/exposure");
    case WayNeed::Role:
        return QStringLiteral("platform/rbac");
    case WayNeed::Image:
        return QStringLiteral("platform/images");
    case WayNeed::Data:
        return QStringLiteral("storage/datasets");
    case WayNeed::Home:
        return QStringLiteral("storage/homes");
    case WayNeed::Lane:
        return QStringLiteral("platform/lanes");
    case WayNeed::Skill:
        return QStringLiteral("platform/profiles/") + profile;
    }
    return {};
}

QString stateText(std::optional<bool> isMet)
{
    if (!isMet)
        return Text::tr("cannot be said");
    return *isMet ? QStringLiteral("\u2713 ") + Text::tr("there")
                  : QStringLiteral("\u2717 ") + Text::tr("missing");
}

const ProfileFigures *figuresOfProfile(const Evaluation &figures, const Id &profile)
{
    for (const ProfileFigures &one : figures.platform.profiles) {
        if (one.id == profile)
            return &one;
    }
    return nullptr;
}

const RequirementFigures *figuresOfRequirement(const Evaluation &figures, Requirement requirement)
{
    for (const RequirementFigures &one : figures.platform.requirements) {
        if (one.id == requirement)
            return &one;
    }
    return nullptr;
}

/// The need of groups that says the same of one group as a requirement says of all.
GroupNeed needOf(Requirement requirement)
{
    switch (requirement) {
    case Requirement::SecureData:
        return GroupNeed::SecureData;
    case Requirement::SharedCompute:
        return GroupNeed::GpuShare;
    case Requirement::ToolVersions:
        return GroupNeed::OwnVersions;
    case Requirement::Deploy:
        return GroupNeed::Serving;
    case Requirement::Portability:
        return GroupNeed::BothSides;
    }
    return GroupNeed::Ready;
}

/// True where the group has not all of what it needs.
bool isUnmet(const Evaluation &figures, const Id &group, GroupNeed need)
{
    const NeedAnswer answer = figures.platform.groupNeeds.value(group).value(need);
    return answer == NeedAnswer::Open || answer == NeedAnswer::Partly;
}

QList<QLatin1StringView> componentsFor(Requirement requirement)
{
    using namespace component;
    switch (requirement) {
    case Requirement::SecureData:
        return {istio, dex, oauth2Proxy, centralDashboard};
    case Requirement::SharedCompute:
        return {kueue, centralDashboard};
    case Requirement::ToolVersions:
        return {notebooks, trainer};
    case Requirement::Deploy:
        return {pipelines, kserve, hub};
    case Requirement::Portability:
        break;
    }
    return {};
}

/// A line for each group that has not all of what the requirement asks for it: what it lacks.
void addGroupReasons(QList<WorkReason> &reasons,
                     const Evaluation &figures,
                     const CatalogView &catalog,
                     Requirement requirement)
{
    const GroupNeed need = needOf(requirement);
    for (const PlatformGroup &group : figures.platform.groups) {
        if (!isUnmet(figures, group.id, need))
            continue;
        QStringList lacks;
        QString place;
        for (const Condition &condition : conditionsOfNeed(figures, catalog, group.id, need)) {
            if (condition.holds)
                continue;
            const QString id = QString::fromLatin1(condition.id);
            lacks.append(conditionText(id));
            place = place.isEmpty() ? placeOfCondition(id) : place;
        }
        reasons.append({Text::tr("not yet for %1", "a group")
                            .arg(nameOf(figures.plan, IdKind::Group, group.id)),
                        Text::tr("%1: %2", "missing, for whom")
                            .arg(stateText(false), lacks.join(QStringLiteral(", "))),
                        place});
    }
}

} // namespace

QString placeOfCondition(const QString &condition)
{
    static const QHash<QString, const char *> places{
        {QStringLiteral("authentication"), "platform/security/control_plane"},
        {QStringLiteral("classified"), "storage/datasets"},
        {QStringLiteral("clearance"), "storage/datasets"},
        {QStringLiteral("exposure"), "platform/security/exposure"},
        {QStringLiteral("network"), "platform/security/network_policies"},
        {QStringLiteral("lanes"), "platform/lanes"},
        {QStringLiteral("person-limit"), "platform/lanes"},
        {QStringLiteral("queue"), "platform/components/kueue"},
        {QStringLiteral("isolation"), "platform/tenancy"},
        {QStringLiteral("images"), "platform/images"},
        {QStringLiteral("pinned"), "platform/images"},
        {QStringLiteral("cuda"), "platform/images"},
        {QStringLiteral("registry"), "platform/registry"},
        {QStringLiteral("pipelines"), "platform/components/pipelines"},
        {QStringLiteral("serving"), "platform/components/kserve"},
        {QStringLiteral("registry-of-models"), "platform/components/hub"},
        {QStringLiteral("delivery"), "platform/profiles"},
        {QStringLiteral("version"), "platform/kubernetes/version"},
        {QStringLiteral("offers"), "cost/cloud"},
        {QStringLiteral("data"), "storage/datasets"},
        {QStringLiteral("link"), "cost/policy/interconnect_gbps"},
        {QStringLiteral("group-cleared"), "platform/profiles"},
        {QStringLiteral("egress"), "platform/security/egress"},
        {QStringLiteral("lane"), "platform/lanes"},
        {QStringLiteral("quota"), "platform/lanes"},
        {QStringLiteral("image"), "platform/images"},
        {QStringLiteral("pinned-image"), "platform/images"},
        {QStringLiteral("notebooks"), "platform/components/notebooks"},
        {QStringLiteral("web-login"), "platform/components/oauth2-proxy"},
        {QStringLiteral("homes"), "storage/homes"},
        {QStringLiteral("deadlines"), "workloads/scheduled"},
        {QStringLiteral("guarded-models"), "platform/security/serving"},
        {QStringLiteral("offer"), "cost/cloud"},
        {QStringLiteral("no-regulated"), "storage/datasets"},
        {QStringLiteral("no-gaps"), "platform/profiles"},
    };
    return QString::fromLatin1(places.value(condition, ""));
}

QString placeOfCondition(Requirement requirement, const QString &condition)
{
    if (requirement == Requirement::Portability && condition == QLatin1String("images"))
        return placeOfCondition(QStringLiteral("registry"));
    return placeOfCondition(condition);
}

std::optional<double> largestDemandOf(const Evaluation &figures, const Profile &profile)
{
    const GroupFigures *group = figuresOf(figures, profile.group.value_or(Id()));
    return group != nullptr && group->known && group->key != kCpuCore
               ? std::optional(group->maximum)
               : std::nullopt;
}

QString lacksText(const Evaluation &figures, const Id &profile)
{
    QStringList needs;
    for (const Gap &gap : figures.platform.gaps) {
        if (gap.profile == profile && !needs.contains(needText(gap.need)))
            needs.append(needText(gap.need));
    }
    return needs.join(QStringLiteral(", "));
}

QString needsNotMetText(const Evaluation &figures, const Id &group)
{
    QStringList open;
    for (std::size_t i = 0; i < EnumWords<GroupNeed>::words.size(); ++i) {
        const auto need = GroupNeed(i);
        if (isUnmet(figures, group, need))
            open.append(Text::tr("%1 (%2)", "need of a group, open or partly")
                            .arg(titleText(need),
                                 choiceText(figures.platform.groupNeeds.value(group).value(need))));
    }
    return open.join(QStringLiteral(", "));
}

QList<WorkReason> wayReasons(const Evaluation &figures, const Id &profile)
{
    const ProfileFigures *its = figuresOfProfile(figures, profile);
    QList<WorkReason> reasons;
    if (its == nullptr)
        return reasons;
    for (const WayFigures &way : its->ways) {
        reasons.append({Text::tr("%1: %2", "a way of submitting work, what it is")
                            .arg(choiceText(way.way), waySentence(way.way)),
                        {},
                        {}});
        for (const NeedState &state : way.needs)
            reasons.append({needText(state.need),
                            stateText(state.isMet),
                            state.isMet == false ? placeOf(state.need, profile) : QString()});
    }
    return reasons;
}

QList<WorkReason>
needReasons(const Evaluation &figures, const CatalogView &catalog, const Id &group, GroupNeed need)
{
    const Plan &plan = figures.plan;
    const NeedAnswer answer = figures.platform.groupNeeds.value(group).value(need);
    const auto said = plan.platform.needs.value(group);
    QList<WorkReason> reasons{
        {Text::tr("%1: %2 for %3", "a need, its state, a group")
             .arg(titleText(need), choiceText(answer), nameOf(plan, IdKind::Group, group)),
         {},
         {}}};
    if (said.contains(need))
        reasons.append({said.value(need) ? Text::tr("Own choice: the group needs it.")
                                         : Text::tr("Own choice: the group does not need it."),
                        {},
                        {}});
    if (answer == NeedAnswer::NotAsked)
        return reasons;
    for (const Condition &condition : conditionsOfNeed(figures, catalog, group, need)) {
        const QString id = QString::fromLatin1(condition.id);
        reasons.append({conditionText(id), stateText(condition.holds), placeOfCondition(id)});
    }
    if (need != GroupNeed::Ready)
        return reasons;
    for (const Profile &profile : plan.platform.profiles) {
        const QString lacks = profile.group == group ? lacksText(figures, profile.id) : QString();
        if (!lacks.isEmpty())
            reasons.append({nameOf(plan, IdKind::Profile, profile.id),
                            lacks,
                            QStringLiteral("platform/profiles/") + profile.id});
    }
    return reasons;
}

QList<WorkReason>
requirementReasons(const Evaluation &figures, const CatalogView &catalog, Requirement requirement)
{
    const RequirementFigures *its = figuresOfRequirement(figures, requirement);
    if (its == nullptr)
        return {};
    QList<WorkReason> reasons;
    for (const QString &id : its->open) {
        const QStringList lacking = lackingFor(figures, requirement, id);
        const QString state = stateText(false);
        reasons.append({conditionText(requirement, id),
                        lacking.isEmpty() ? state
                                          : Text::tr("%1: %2", "missing, for whom")
                                                .arg(state, lacking.join(QStringLiteral(", "))),
                        placeOfCondition(requirement, id)});
    }
    for (const QString &id : its->met)
        reasons.append(
            {conditionText(requirement, id), stateText(true), placeOfCondition(requirement, id)});
    addGroupReasons(reasons, figures, catalog, requirement);
    return reasons;
}

QString serversOf(const Evaluation &figures, const CatalogView &catalog, Requirement requirement)
{
    if (requirement == Requirement::Portability)
        return Text::tr("Kubernetes itself");
    QStringList names;
    for (const QLatin1StringView id : componentsFor(requirement)) {
        const Component *one = catalog.component(id);
        if (one != nullptr && figures.platform.components.present.contains(id))
            names.append(one->name);
    }
    return names.join(QStringLiteral(", "));
}

QString notServed(const Evaluation &figures, Requirement requirement)
{
    const QStringList lacking = groupsLacking(figures, requirement);
    QStringList names;
    for (const PlatformGroup &group : figures.platform.groups) {
        const QString name = nameOf(figures.plan, IdKind::Group, group.id);
        if (lacking.contains(name) || isUnmet(figures, group.id, needOf(requirement)))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace kf
