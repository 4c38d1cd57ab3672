// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_list.h"

#include "core/plan/edits/workloads.h"
#include "core/report/threat_view.h"
#include "ui/pages/components/components_page.h"
#include "ui/pages/cost/cost_page.h"
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/findings/findings_page.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/kubernetes/kubernetes_page.h"
#include "ui/pages/lanes/lanes_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/security/security_page.h"
#include "ui/pages/storage/storage_page.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/pages/training/training_page.h"
#include "ui/pages/users/users_page.h"
#include "ui/pages/workloads/workloads_page.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PageId)
};

template<typename PageType>
Page *made(const PageDescription &, const PageContext &context, QWidget *parent)
{
    return new PageType(context, parent);
}

bool hasNoGroups(const Plan &plan)
{
    return plan.demand.groups.isEmpty();
}

bool hasNoWorkloads(const Plan &plan)
{
    return plan.workloads.serving.isEmpty() && plan.workloads.scheduled.isEmpty() &&
           plan.workloads.exploratory.isEmpty();
}

constexpr PageDescription kPages[] = {
    {PageId::Overview,
     QT_TRANSLATE_NOOP("kf::PageId", "Overview"),
     {},
     nullptr,
     made<OverviewPage>},
    {kUsersPage,
     QT_TRANSLATE_NOOP("kf::PageId", "Users"),
     {"platform/profiles", "platform/requirements", "platform/needs", "plan/decisions"},
     [](const Plan &plan) { return plan.platform.profiles.isEmpty(); },
     made<UsersPage>},
    {PageId::Demand,
     QT_TRANSLATE_NOOP("kf::PageId", "Demand"),
     {"demand"},
     hasNoGroups,
     made<DemandPage>},
    {kWorkloadsPage,
     QT_TRANSLATE_NOOP("kf::PageId", "Workloads"),
     {"workloads"},
     hasNoWorkloads,
     made<WorkloadsPage>},
    {PageId::Growth,
     QT_TRANSLATE_NOOP("kf::PageId", "Growth"),
     {"growth", "scenarios", "demand/events", "platform/claims", "platform/scaling"},
     hasNoGroups,
     made<GrowthPage>},
    {PageId::Storage,
     QT_TRANSLATE_NOOP("kf::PageId", "Storage"),
     {"storage", "platform/data_role"},
     [](const Plan &plan) { return plan.storage.datasets.isEmpty(); },
     made<StoragePage>},
    {kTrainingPage,
     QT_TRANSLATE_NOOP("kf::PageId", "Training"),
     {"workloads/training_runs", "plan/constants"},
     [](const Plan &plan) {
         return plan.workloads.trainingRuns.isEmpty() && !isOnlyInference(plan);
     },
     made<TrainingPage>},
    {PageId::Topology,
     QT_TRANSLATE_NOOP("kf::PageId", "Topology"),
     {"topology", "catalog"},
     [](const Plan &plan) { return plan.topology.sites.isEmpty(); },
     made<TopologyPage>},
    {PageId::Cost,
     QT_TRANSLATE_NOOP("kf::PageId", "Placement and cost"),
     {"cost", "plan/policy/systems"},
     [](const Plan &plan) { return plan.cost.prices.isEmpty() && plan.cost.cloud.isEmpty(); },
     made<CostPage>},
    {kComponentsPage,
     QT_TRANSLATE_NOOP("kf::PageId", "Components"),
     {"platform/components"},
     [](const Plan &plan) { return plan.platform.components.selected.isEmpty(); },
     made<ComponentsPage>},
    {kLanesPage,
     QT_TRANSLATE_NOOP("kf::PageId", "Lanes"),
     {"platform/lanes"},
     [](const Plan &plan) { return plan.platform.lanes.isEmpty(); },
     made<LanesPage>},
    {kSecurityPage,
     QT_TRANSLATE_NOOP("kf::PageId", "Security"),
     {"platform"},
     [](const Plan &plan) { return plan.platform.security == Security{}; },
     made<SecurityPage>},
    {kKubernetesPage,
     QT_TRANSLATE_NOOP("kf::PageId", "Kubernetes"),
     {"platform/kubernetes", "platform/images", "platform/regist"},
     [](const Plan &plan) { return plan.platform.kubernetes == Kubernetes{}; },
     made<KubernetesPage>},
    {PageId::Findings,
     QT_TRANSLATE_NOOP("kf::PageId", "Findings"),
     {"findings"},
     nullptr,
     made<FindingsPage>},
    {PageId::Report, QT_TRANSLATE_NOOP("kf::PageId", "Report"), {}, nullptr, made<ReportPage>},
};

/// A page that edits no place of its own, as the overview, shows the whole plan.
bool isAbout(const PageDescription &page, const Finding &finding)
{
    const bool isOfAll = page.paths.front() == nullptr || page.id == PageId::Findings;
    // It stands at the group whose demand is typed, and says what does not count of another page.
    const bool isOfWork =
        page.id == kWorkloadsPage && finding.rule == QLatin1String("workloads-ignored");
    return isOfAll || isOfWork || pageOfPath(finding.path) == page.id;
}

bool hasUnknownDemand(const Evaluation &figures)
{
    const auto &sums = figures.demand.byAccelerator;
    return std::any_of(
        sums.cbegin(), sums.cend(), [](const DemandSum &sum) { return !sum.known(); });
}

} // namespace

std::span<const PageDescription> pages()
{
    return kPages;
}

std::size_t pageIndex(PageId page)
{
    const auto *found =
        std::find_if(std::begin(kPages), std::end(kPages), [page](const PageDescription &each) {
            return each.id == page;
        });
    return static_cast<std::size_t>(found - std::begin(kPages));
}

QString pageTitle(PageId page)
{
    const std::size_t index = pageIndex(page);
    return index < std::size(kPages) ? Words::tr(kPages[index].name) : QString();
}

PageId pageOfPath(const QString &path)
{
    PageId best = PageId::Overview;
    std::size_t longest = 0;
    for (const PageDescription &page : kPages) {
        for (const char *beginning : page.paths) {
            const std::size_t length = beginning != nullptr ? std::strlen(beginning) : 0;
            if (length > longest && path.startsWith(QLatin1String(beginning))) {
                best = page.id;
                longest = length;
            }
        }
    }
    return best;
}

PageState pageState(const PageDescription &page, const Plan &plan, const Evaluation &figures)
{
    const bool empty = page.isEmpty != nullptr && page.isEmpty(plan);
    PageState state = empty            ? PageState::Empty
                      : page.isChecked ? PageState::Fine
                                       : PageState::NotChecked;
    if (page.id == kSecurityPage && !empty && hasOpenWay(figures))
        state = PageState::OpenWay;
    if (page.id == PageId::Demand && !empty && hasUnknownDemand(figures))
        state = PageState::Warning; // what cannot be used stands on the page of workloads
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
    case PageState::NotChecked:
        return Words::tr("not checked: no rule looks here yet");
    case PageState::Fine:
        return Words::tr("nothing found");
    case PageState::OpenWay:
        return Words::tr("a way is open that nobody has accepted; no finding");
    case PageState::Warning:
        return Words::tr("has warnings");
    case PageState::Error:
        return Words::tr("has errors");
    }
    return {};
}

} // namespace kf
