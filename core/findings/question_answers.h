// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When each planning question is answered, and to which plans it does not apply.

#include "core/findings/findings.h"

#include <algorithm>

namespace kf::findings {

/// One function for each question; they read the plan and what was computed of it.
class QuestionAnswers {
public:
    using State = QuestionState;

    explicit QuestionAnswers(const RuleInput &input)
        : m_plan(input.plan)
        , m_catalog(input.catalog)
        , m_figures(input.figures)
    {
    }

    State clusterAsked() const;
    State usersAsked() const;
    State operatorsAsked() const;
    State skillsAsked() const;
    State operatorSkillsAsked() const;
    State agreementAsked() const;
    State todayAsked() const;
    State deliveryAsked() const;
    State waysAsked() const;
    State gatewayHostAsked() const;
    State homesAsked() const;
    State toolVersionsAsked() const;
    State sensitivityAsked() const;
    State dataSourceAsked() const;
    State dataOwnerAsked() const;
    State dataReadersAsked() const;
    State dataRoleAsked() const;
    State retentionAsked() const;
    State lakeAsked() const;
    State volumeAsked() const;
    State capacityAsked() const;
    State portabilityAsked() const;
    State newHardwareAsked() const;
    State componentsAsked() const;
    State dependenciesAsked() const;
    State footprintAsked() const;
    State releaseAsked() const;
    State cpuBaseAsked() const;
    State deadlinesAsked() const;
    State servingLaneAsked() const;
    State runsAsked() const;
    State runSizeAsked() const;
    State growthAsked() const;
    State headroomAsked() const;
    State leadTimeAsked() const;
    State racksAsked() const;
    State fabricAsked() const;
    State feedAsked() const;
    State pricesAsked() const;
    State offersAsked() const;
    State transportAsked() const;
    State hostingAsked() const;
    State controlPlaneAsked() const;
    State versionAsked() const;
    State nodePoolsAsked() const;
    State registryAsked() const;
    State imageSensitivityAsked() const;
    State scanningAsked() const;
    State authenticationAsked() const;
    State connectorsAsked() const;
    State certificatesAsked() const;
    State exposureAsked() const;
    State exposedListAsked() const;
    State doorAsked() const;
    State networkPoliciesAsked() const;
    State driversAsked() const;
    State auditAsked() const;
    State egressAsked() const;
    State isolationAsked() const;
    State lanesAsked() const;
    State personLimitAsked() const;
    State scalingAsked() const;
    State claimsAsked() const;

private:
    const Platform &platform() const { return m_plan.platform; }
    const Security &security() const { return m_plan.platform.security; }
    const Kubernetes &cluster() const { return m_plan.platform.kubernetes; }
    const QList<Shared<Dataset>> &datasets() const { return m_plan.storage.datasets; }
    const QList<PlatformGroup> &groups() const { return m_figures.platform.groups; }
    std::optional<Authentication> login() const { return security().controlPlane.authentication; }

    bool isOperator(const Id &profile) const;
    bool hasCapacity() const;
    bool choseNothing() const { return m_figures.platform.components.chosen.isEmpty(); }
    bool isInLane(const Id &group) const;
    bool explores(const Lane &lane) const;
    bool grows() const;
    bool hasRegistry() const;
    template<typename Predicate> bool hasDevice(const Predicate &predicate) const;
    template<typename Predicate> State everyData(const Predicate &predicate) const;

    const Plan &m_plan;
    const CatalogView &m_catalog;
    const Evaluation &m_figures;
};

} // namespace kf::findings
