// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_id.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PageId)
};

bool isEmpty(PageId page, const Plan &plan)
{
    switch (page) {
    case PageId::Users:
        return plan.platform.profiles.isEmpty();
    case PageId::Demand:
    case PageId::Growth:
        return plan.demand.groups.isEmpty();
    case PageId::Workloads:
        return plan.workloads.serving.isEmpty() && plan.workloads.scheduled.isEmpty() &&
               plan.workloads.exploratory.isEmpty();
    case PageId::Storage:
        return plan.storage.datasets.isEmpty();
    case PageId::Training:
        return plan.workloads.trainingRuns.isEmpty();
    case PageId::Topology:
        return plan.topology.sites.isEmpty();
    case PageId::Cost:
        return plan.cost.prices.isEmpty() && plan.cost.cloud.isEmpty();
    case PageId::Components:
        return plan.platform.components.selected.isEmpty();
    case PageId::Lanes:
        return plan.platform.lanes.isEmpty();
    case PageId::Security:
        return plan.platform.security == Security{};
    case PageId::Kubernetes:
        return plan.platform.kubernetes == Kubernetes{};
    case PageId::Overview:
    case PageId::Findings:
    case PageId::Report:
        return false;
    }
    return false;
}

bool isAbout(PageId page, const Finding &finding)
{
    return page == PageId::Findings || pageOfPath(finding.path) == page;
}

} // namespace

QString pageTitle(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return Words::tr("Overview");
    case PageId::Users:
        return Words::tr("Users");
    case PageId::Demand:
        return Words::tr("Demand");
    case PageId::Workloads:
        return Words::tr("Workloads");
    case PageId::Growth:
        return Words::tr("Growth");
    case PageId::Storage:
        return Words::tr("Storage");
    case PageId::Training:
        return Words::tr("Training");
    case PageId::Topology:
        return Words::tr("Topology");
    case PageId::Cost:
        return Words::tr("Placement and cost");
    case PageId::Components:
        return Words::tr("Components");
    case PageId::Lanes:
        return Words::tr("Lanes");
    case PageId::Security:
        return Words::tr("Security");
    case PageId::Kubernetes:
        return Words::tr("Kubernetes");
    case PageId::Findings:
        return Words::tr("Findings");
    case PageId::Report:
        return Words::tr("Report");
    }
    return {};
}

QString pageWord(PageId page)
{
    static constexpr std::array kWords{"overview",
                                       "users",
                                       "demand",
                                       "workloads",
                                       "growth",
                                       "storage",
                                       "training",
                                       "topology",
                                       "cost",
                                       "components",
                                       "lanes",
                                       "security",
                                       "kubernetes",
                                       "findings",
                                       "report"};
    return QString::fromLatin1(kWords.at(static_cast<std::size_t>(page)));
}

PageId pageOfPath(const QString &path)
{
    static constexpr std::pair<const char *, PageId> kPrefixes[] = {
        {"demand/events", PageId::Growth},
        {"demand", PageId::Demand},
        {"workloads/training_runs", PageId::Training},
        {"workloads", PageId::Workloads},
        {"growth", PageId::Growth},
        {"scenarios", PageId::Growth},
        {"storage", PageId::Storage},
        {"topology", PageId::Topology},
        {"cost", PageId::Cost},
        {"platform/profiles", PageId::Users},
        {"platform/lanes", PageId::Lanes},
        {"platform/components", PageId::Components},
        {"platform/kubernetes", PageId::Kubernetes},
        {"platform/images", PageId::Kubernetes},
        {"platform", PageId::Security},
        {"catalog", PageId::Topology},
    };
    for (const auto &[prefix, page] : kPrefixes) {
        if (path.startsWith(QLatin1String(prefix)))
            return page;
    }
    return PageId::Overview;
}

PageState pageState(PageId page, const Plan &plan, const Evaluation &figures)
{
    PageState state = isEmpty(page, plan) ? PageState::Empty : PageState::Fine;
    for (const Finding &finding : figures.findings) {
        if (finding.accepted || !isAbout(page, finding))
            continue;
        if (finding.severity == Severity::Error)
            return PageState::Error;
        if (finding.severity == Severity::Warning)
            state = PageState::Warning;
    }
    return state;
}

QString pageStateText(PageState state)
{
    switch (state) {
    case PageState::Empty:
        return Words::tr("nothing here yet");
    case PageState::Fine:
        return Words::tr("no contradictions");
    case PageState::Warning:
        return Words::tr("has warnings");
    case PageState::Error:
        return Words::tr("has errors");
    }
    return {};
}

} // namespace kf
