// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/demand_page.h"
#include "ui/pages/findings/findings_page.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/lists/list_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/storage/storage_page.h"
#include "ui/pages/topology/topology_page.h"

namespace kf {

Page *makePage(PageId id, const PageContext &context, QWidget *parent)
{
    const auto list = [&](PlanTopic topic, const QString &emptyText) {
        return new ListPage(context, id, topic, emptyText, parent);
    };
    switch (id) {
    case PageId::Overview:
        return new OverviewPage(context, parent);
    case PageId::Users:
        return list(PlanTopic::Users,
                    Page::tr("Who uses the platform, what they know and how they submit work."));
    case PageId::Demand:
        return new DemandPage(context, parent);
    case PageId::Workloads:
        return list(PlanTopic::Workloads,
                    Page::tr("Services, jobs and people from which a group's demand follows."));
    case PageId::Growth:
        return new GrowthPage(context, parent);
    case PageId::Storage:
        return new StoragePage(context, parent);
    case PageId::Training:
        return list(PlanTopic::Training,
                    Page::tr("Training runs that decide between one GPU, one system and several."));
    case PageId::Topology:
        return new TopologyPage(context, parent);
    case PageId::Cost:
        return list(PlanTopic::Cost, Page::tr("Prices, cloud offers and where each group runs."));
    case PageId::Components:
        return list(PlanTopic::Components,
                    Page::tr("The Kubeflow components that are chosen, and what they need."));
    case PageId::Lanes:
        return list(PlanTopic::Lanes,
                    Page::tr("Queues with their quotas, so that nobody hogs the cluster."));
    case PageId::Security:
        return list(PlanTopic::Security,
                    Page::tr("Authentication, exposure, isolation and the image registry."));
    case PageId::Kubernetes:
        return list(PlanTopic::Kubernetes, Page::tr("The cluster, its node pools and images."));
    case PageId::Findings:
        return new FindingsPage(context, parent);
    case PageId::Report:
        return new ReportPage(context, parent);
    }
    return nullptr;
}

} // namespace kf
