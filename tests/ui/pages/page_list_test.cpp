// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages: each place of a plan leads to one of them.

#include "ui/pages/page_list.h"
#include "ui/pages/security/security_page.h"

#include <QSet>

#include <gtest/gtest.h>

namespace kf {

TEST(PageList, EveryPageHasAnIdAndATitleOfItsOwn)
{
    QSet<QString> ids;
    QSet<QString> titles;
    for (const PageDescription &page : pages()) {
        ids.insert(page.id.word());
        titles.insert(pageTitle(page.id));
        EXPECT_EQ(pages()[pageIndex(page.id)].id, page.id);
    }
    EXPECT_EQ(ids.size(), qsizetype(pages().size()));
    EXPECT_EQ(titles.size(), qsizetype(pages().size()));
    EXPECT_EQ(pageIndex(PageId("no-such-page")), pages().size());
}

TEST(PageList, APlaceBelongsToThePageThatNamesTheMostOfItsPath)
{
    const auto page = [](const char *path) {
        return pageOfPath(QString::fromLatin1(path)).word().toStdString();
    };
    EXPECT_EQ(page("demand/groups/research"), "demand");
    EXPECT_EQ(page("demand/events/0"), "growth");
    EXPECT_EQ(page("workloads/serving/ranker"), "workloads");
    EXPECT_EQ(page("workloads/training_runs/nlp"), "training");
    EXPECT_EQ(page("platform/images/pytorch"), "kubernetes");
    EXPECT_EQ(page("platform/security"), "security");
    EXPECT_EQ(page("catalog/devices/switch"), "topology");
    EXPECT_EQ(page("plan/policy/headroom"), "overview");
}

TEST(PageList, MarksAPageByWhatThePlanHoldsAndByItsWorstFinding)
{
    const PageDescription &growth = pages()[pageIndex(PageId::Growth)];
    Plan plan;
    Evaluation figures;
    EXPECT_EQ(pageState(growth, plan, figures), PageState::Empty);
    Group group;
    group.id = QStringLiteral("research");
    plan.demand.groups.append(group);
    EXPECT_EQ(pageState(growth, plan, figures), PageState::Fine);
    Finding warning;
    warning.severity = Severity::Warning;
    warning.path = QStringLiteral("demand/events/0");
    figures.findings = {warning};
    EXPECT_EQ(pageState(growth, plan, figures), PageState::Warning);
    EXPECT_EQ(pageState(pages()[pageIndex(PageId::Storage)], plan, figures), PageState::Empty);
}

TEST(PageList, DemandThatIsNotKnownIsNotFine)
{
    const PageDescription &demand = pages()[pageIndex(PageId::Demand)];
    Plan plan;
    plan.demand.groups.append(Group());
    Evaluation figures;
    DemandSum &sum = figures.demand.byAccelerator[QStringLiteral("h100")];
    EXPECT_EQ(pageState(demand, plan, figures), PageState::Fine);
    sum.unknownGroups = {QStringLiteral("search")};
    EXPECT_EQ(pageState(demand, plan, figures), PageState::Warning);
}

TEST(PageList, WorkloadsThatDoNotCountMarkTheirPage)
{
    const PageDescription &work = pages()[pageIndex(PageId("workloads"))];
    Plan plan;
    plan.workloads.scheduled.append(ScheduledWorkload());
    Evaluation figures;
    EXPECT_EQ(pageState(work, plan, figures), PageState::Fine);
    Finding warning;
    warning.severity = Severity::Warning;
    warning.rule = QStringLiteral("workloads-ignored");
    warning.path = QStringLiteral("demand/groups/etl");
    figures.findings = {warning};
    EXPECT_EQ(pageState(work, plan, figures), PageState::Warning);
}

TEST(PageList, PagesThatShowTheWholePlanCarryItsWorstFinding)
{
    Evaluation figures;
    for (const PageId page : {PageId::Overview, PageId::Findings, PageId::Report})
        EXPECT_EQ(pageState(pages()[pageIndex(page)], {}, figures), PageState::Fine);
    Finding error;
    error.severity = Severity::Error;
    error.path = QStringLiteral("topology/racks/a1");
    figures.findings = {error};
    for (const PageId page : {PageId::Overview, PageId::Findings, PageId::Report})
        EXPECT_EQ(pageState(pages()[pageIndex(page)], {}, figures), PageState::Error);
}

/// An open way is no finding: the mark says what it is, and a warning is said before it.
TEST(PageList, TellsAnOpenWayFromAWarning)
{
    const PageDescription &security = pages()[pageIndex(kSecurityPage)];
    Plan plan;
    plan.platform.security.networkPolicies = false;
    Evaluation figures;
    figures.plan = plan;
    Threat threat;
    threat.state = ThreatState::Open;
    figures.platform.threats = {threat};
    EXPECT_EQ(pageState(security, plan, figures), PageState::OpenWay);
    EXPECT_TRUE(pageStateText(PageState::OpenWay).contains(QStringLiteral("open")));
    Finding warning;
    warning.severity = Severity::Warning;
    warning.path = QStringLiteral("platform/security/audit");
    figures.findings = {warning};
    EXPECT_EQ(pageState(security, plan, figures), PageState::Warning);
}

TEST(PageList, TellsNothingFoundFromNobodyLooks)
{
    PageDescription lanes = pages()[pageIndex(PageId("lanes"))];
    lanes.isChecked = false;
    Plan plan;
    EXPECT_EQ(pageState(lanes, plan, {}), PageState::Empty);
    plan.platform.lanes.append(Lane());
    EXPECT_EQ(pageState(lanes, plan, {}), PageState::NotChecked);
    lanes.isChecked = true;
    EXPECT_EQ(pageState(lanes, plan, {}), PageState::Fine);
    Evaluation figures;
    Finding warning;
    warning.severity = Severity::Warning;
    warning.path = QStringLiteral("platform/lanes/training");
    figures.findings = {warning};
    EXPECT_EQ(pageState(lanes, plan, figures), PageState::Warning);
}

} // namespace kf
