// SPDX-License-Identifier: GPL-3.0-or-later
// Choices that guard the platform, what would close each way, and how that is drawn.
#include "core/evaluate/evaluate.h"
#include "core/plan/edits/lanes.h"
#include "core/project/examples.h"
#include "core/report/cluster_view.h"
#include "core/report/guard_choices.h"
#include "core/report/lane_view.h"
#include "core/report/request_path.h"
#include "core/report/suited_guards.h"
#include "core/report/threat_view.h"
#include "core/report/version_ruler.h"
#include "core/topology/topology_walk.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::text;

Plan acmePlan()
{
    return examplePlan(QStringLiteral("acme"), test::zones()).value();
}

Evaluation figuresOf(const Plan &plan)
{
    return evaluate(plan, test::shippedCatalog());
}

/// ACME before anybody has decided anything of its guards.
Plan undecidedPlan()
{
    Plan plan = acmePlan();
    plan.platform.security = Security();
    plan.platform.tenancy = Tenancy();
    plan.platform.registry = Registry();
    return plan;
}

int badness(ThreatState state)
{
    switch (state) {
    case ThreatState::Open:
        return 3;
    case ThreatState::Unknown:
        return 2;
    case ThreatState::Limited:
        return 1;
    default:
        return 0;
    }
}

const ThreatRow *rowOfThreat(const QList<ThreatRow> &rows, const QString &id)
{
    for (const ThreatRow &row : rows) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

TEST(GuardChoicesOfAPlan, AreTakenAndReadBackAlike)
{
    for (const GuardChoice &choice : guardChoices(undecidedPlan()) + clusterChoices(acmePlan())) {
        for (const GuardOption &option : choice.options) {
            const Result<Plan> taken = takeGuard(acmePlan(), choice.path, option.key);
            ASSERT_TRUE(taken) << qPrintable(choice.path);
            EXPECT_EQ(guardChoice(taken.value(), choice.path).key, option.key)
                << qPrintable(choice.path);
        }
    }
    EXPECT_FALSE(takeGuard(acmePlan(), text("platform/security/egress"), text("elsewhere")));
    EXPECT_FALSE(takeGuard(acmePlan(), text("platform/nothing"), text("yes")));
}

TEST(GuardChoicesOfAPlan, AreWrittenAsTextAndNumbers)
{
    const QLocale c = QLocale::c();
    const QString days = text("platform/security/control_plane/cert_days");
    const Plan plan = writeGuard(acmePlan(), days, text(" 30 "), c).value();
    EXPECT_EQ(plan.platform.security.controlPlane.certDays, 30.0);
    EXPECT_FALSE(writeGuard(plan, days, text("a month"), c));
    EXPECT_FALSE(writeGuard(plan, days, text("-1"), c));
    EXPECT_EQ(writeGuard(plan, days, {}, c).value(), acmePlan());
    EXPECT_EQ(
        writeGuard(plan, days, text("12 weeks"), c).value().platform.security.controlPlane.certDays,
        84.0);
    const QString memory = text("platform/kubernetes/infra_node/memory_gb");
    EXPECT_EQ(
        writeGuard(plan, memory, text("0.5 TB"), c).value().platform.kubernetes.infraNode.memoryGb,
        500.0);
    EXPECT_FALSE(writeGuard(plan, memory, text("64 kg"), c));
    const QString nodes = text("platform/kubernetes/control_plane_nodes");
    EXPECT_FALSE(writeGuard(plan, nodes, text("2.5"), c));
    EXPECT_EQ(writeGuard(plan, nodes, text("5"), c).value().platform.kubernetes.controlPlaneNodes,
              5);
}

/// Whatever is offered to close a way makes it better in that very plan.
TEST(ThreatsForPeople, AreMadeBetterByWhatIsOffered)
{
    for (const Plan &plan : {acmePlan(), undecidedPlan()}) {
        const Evaluation now = figuresOf(plan);
        for (const ThreatRow &row : threatRows(now)) {
            EXPECT_FALSE(row.because.isEmpty()) << qPrintable(row.id);
            EXPECT_FALSE(row.by.isEmpty()) << qPrintable(row.id);
            if (row.closing.isEmpty())
                continue;
            const Plan then = takeGuards(plan, row.closing).value();
            const QList<ThreatRow> rows = threatRows(figuresOf(then));
            const ThreatRow *after = rowOfThreat(rows, row.id);
            ASSERT_NE(after, nullptr) << qPrintable(row.id);
            EXPECT_LT(badness(after->state), badness(row.state)) << qPrintable(row.id);
        }
    }
}

TEST(ThreatsForPeople, StandWorstFirst)
{
    int last = 3;
    for (const ThreatRow &row : threatRows(figuresOf(undecidedPlan()))) {
        EXPECT_LE(badness(row.state), last);
        last = badness(row.state);
    }
}

TEST(ThreatsForPeople, AreAcceptedUntilTheirStateChanges)
{
    const QString id = text("tenant/home");
    const Plan plan = acmePlan();
    const QList<ThreatRow> rows = threatRows(figuresOf(plan));
    const ThreatRow *row = rowOfThreat(rows, id);
    ASSERT_NE(row, nullptr);
    ASSERT_EQ(row->state, ThreatState::Open); // a namespace for each group
    const Plan accepted = acceptThreat(plan, *row, text(" one team, one trust ")).value();
    const auto reasonIn = [&id](const Plan &where) {
        const QList<ThreatRow> all = threatRows(figuresOf(where));
        return rowOfThreat(all, id)->accepted;
    };
    EXPECT_EQ(reasonIn(accepted), text("one team, one trust"));
    const Plan closed =
        takeGuard(accepted, text("platform/tenancy/isolation"), text("namespace-per-user")).value();
    EXPECT_TRUE(reasonIn(closed).isEmpty());
    EXPECT_EQ(acceptThreat(accepted, *row, {}).value(), plan);
}

TEST(ThreatsForPeople, SayWhatAChoiceWouldDo)
{
    const Evaluation now = figuresOf(acmePlan());
    const Evaluation then = figuresOf(
        takeGuard(acmePlan(), text("platform/tenancy/isolation"), text("namespace-per-user"))
            .value());
    // Colleagues reach neither homes nor notebooks any more: two ways fewer are open.
    EXPECT_EQ(countThreats(then).open, countThreats(now).open - 2);
    EXPECT_EQ(countThreats(then).closed, countThreats(now).closed + 2);
    EXPECT_NE(effectText(now, then), effectText(now, now));
}

/// Each way of a choice says what it would do: a namespace for each user closes two open ways, the
/// one that the plan has changes nothing.
TEST(ThreatsForPeople, SayOfEachWayWhatItWouldDo)
{
    const Plan plan = acmePlan();
    const Evaluation now = figuresOf(plan);
    const GuardChoice choice = guardChoice(plan, text("platform/tenancy/isolation"));
    const QList<GuardEffect> effects =
        effectsOf(choice, now, CatalogView(plan.catalog, test::shippedCatalog()));
    ASSERT_EQ(effects.size(), choice.options.size());
    int seen = 0;
    for (qsizetype i = 0; i < effects.size(); ++i) {
        if (choice.options[i].key == text("namespace-per-user")) {
            ++seen;
            EXPECT_EQ(effects[i].then.open, countThreats(now).open - 2);
        }
        if (choice.options[i].key == choice.key) {
            ++seen;
            EXPECT_EQ(effects[i].then, countThreats(now));
            EXPECT_EQ(effects[i].text, effectText(now, now));
        }
    }
    EXPECT_EQ(seen, 2);
}

/// Measures hold beside each other: all four are weighed together, whichever is asked for.
TEST(GuardChoicesOfAPlan, AreWeighedWithWhatClosesTheSame)
{
    const QString exposure = text("platform/security/exposure/");
    EXPECT_EQ(choicesWith(exposure + text("hybrid")).size(), 4);
    EXPECT_EQ(choicesWith(exposure + text("hybrid")),
              choicesWith(exposure + text("no-user-ingress")));
    for (const GuardChoice &choice : guardChoices(acmePlan())) {
        const QStringList all = choicesWith(choice.path);
        EXPECT_TRUE(all.contains(choice.path)) << qPrintable(choice.path);
        for (const QString &one : all)
            EXPECT_FALSE(guardChoice(acmePlan(), one).options.isEmpty()) << qPrintable(one);
    }
}

/// What suits more sensitive data leaves no more ways open, and each choice of it can be taken.
TEST(SuitedGuards, CloseMoreTheMoreSensitiveTheDataIs)
{
    int last = 24; // the rows of the table of threats
    for (const Sensitivity level : {Sensitivity::Public,
                                    Sensitivity::Internal,
                                    Sensitivity::Confidential,
                                    Sensitivity::Regulated}) {
        const Result<Plan> taken = takeGuards(undecidedPlan(), suitedGuards(level));
        ASSERT_TRUE(taken);
        EXPECT_EQ(taken.value().platform.security.dataSensitivity, level);
        const int open = countThreats(figuresOf(taken.value())).open;
        EXPECT_LE(open, last) << int(level);
        last = open;
    }
}

/// An open way that somebody has accepted no longer asks for anybody, and the heading says so.
TEST(ThreatsForPeople, AcceptedOnesAreTold)
{
    Plan plan = acmePlan();
    const Evaluation now = figuresOf(plan);
    ASSERT_GT(countThreats(now).open, 0);
    EXPECT_TRUE(hasOpenWay(now));
    EXPECT_FALSE(securityVerdict(now).contains(text("accepted")));
    for (const ThreatRow &row : threatRows(now)) {
        if (row.state == ThreatState::Open)
            plan = acceptThreat(plan, row, text("known")).value();
    }
    const Evaluation then = figuresOf(plan);
    EXPECT_FALSE(hasOpenWay(then));
    EXPECT_TRUE(securityVerdict(then).contains(text("accepted")))
        << qPrintable(securityVerdict(then));
}

/// By browser: notebooks (28 + 40) and pipelines (6 + 4 + 8). By kubectl: custom resources
/// (28 + 14), kubectl itself (6), and the 8 who do both count once.
TEST(RequestPathDrawing, EverybodyStandsOnAWay)
{
    Plan plan = acmePlan();
    const RequestPath path = requestPath(figuresOf(plan));
    EXPECT_TRUE(path.ways[0].hops[0].detail.startsWith(text("86 ")))
        << qPrintable(path.ways[0].hops[0].detail);
    EXPECT_TRUE(path.ways[1].hops[0].detail.startsWith(text("56 ")))
        << qPrintable(path.ways[1].hops[0].detail);
    plan.platform.profiles[0].people.reset(); // 28 notebooks
    plan.platform.profiles[1].submitsBy.clear();
    const RequestPath open = requestPath(figuresOf(plan));
    EXPECT_TRUE(open.ways[0].hops[0].detail.startsWith(text("at least 58 ")))
        << qPrintable(open.ways[0].hops[0].detail);
    EXPECT_EQ(open.ways.constLast().id, text("unsaid"));
    EXPECT_TRUE(open.ways.constLast().hops[0].detail.startsWith(text("14 ")));
    plan.platform.components.selected.removeAll(text("kserve"));
    EXPECT_TRUE(requestPath(figuresOf(plan)).ways[2].hops[3].isOff); // programs still call
}

TEST(RequestPathDrawing, SaysThatIsolationIsNotDecided)
{
    const RequestPath path = requestPath(figuresOf(undecidedPlan()));
    EXPECT_TRUE(path.ways[1].hops[3].detail.startsWith(text("not decided")))
        << qPrintable(path.ways[1].hops[3].detail);
}

TEST(RequestPathDrawing, HasAHopInEachZoneAndGatesOfItsThreats)
{
    const RequestPath path = requestPath(figuresOf(acmePlan()));
    ASSERT_EQ(path.ways.size(), 4); // browser, kubectl, programs, anyone
    for (const PathWay &way : path.ways) {
        ASSERT_EQ(way.hops.size(), kPathZones);
        for (int zone = 0; zone < kPathZones; ++zone)
            EXPECT_EQ(int(way.hops[zone].zone), zone);
        for (const PathHop &hop : way.hops) {
            if (!hop.choice.isEmpty()) {
                EXPECT_FALSE(guardChoice(acmePlan(), hop.choice).options.isEmpty())
                    << qPrintable(hop.choice);
            }
        }
    }
    EXPECT_EQ(path.ways[1].gates[0].state, ThreatState::Closed); // login, from the gateway host
    const RequestPath open = requestPath(figuresOf(undecidedPlan()));
    EXPECT_TRUE(open.ways[1].hops[1].isOff); // no gateway host
    EXPECT_EQ(open.ways[1].gates[0].state, ThreatState::Unknown);
}

/// A list is counted where there is one: by a hybrid, or by what somebody listed.
TEST(RequestPathDrawing, CountsAListOfServicesOnlyWhereThereIsOne)
{
    const auto reached = [](const QList<Exposure> &measures) {
        Plan plan = acmePlan();
        plan.platform.security.exposure = measures;
        plan.platform.security.exposed.clear();
        return requestPath(figuresOf(plan)).ways[3].hops[3].detail;
    };
    EXPECT_EQ(reached({Exposure::Hybrid}), text("0 service(s) of the list"));
    EXPECT_EQ(reached({Exposure::AuthenticatedIngress}), text("any that a user lets out"));
    EXPECT_EQ(reached({}), text("any that a user lets out"));
    EXPECT_EQ(reached({Exposure::NoUserIngress}), text("none of them"));
}

/// Whatever threat is selected, the drawing has a way with its gate; ways that it has anyhow are
/// not drawn twice.
TEST(RequestPathDrawing, HasAWayForEveryThreat)
{
    const Evaluation figures = figuresOf(acmePlan());
    const qsizetype usual = requestPath(figures).ways.size();
    int own = 0;
    for (const ThreatRow &row : threatRows(figures)) {
        const RequestPath path = requestPathWith(figures, row.id, figures);
        int gates = 0;
        for (const PathWay &way : path.ways) {
            for (const PathGate &gate : way.gates)
                gates += gate.threat == row.id && gate.state == row.state ? 1 : 0;
        }
        EXPECT_EQ(gates, 1) << qPrintable(row.id);
        own += path.ways.size() > usual ? 1 : 0;
    }
    EXPECT_GT(own, 0);
    EXPECT_EQ(requestPathWith(figures, {}, figures), requestPath(figures));
}

/// What is tried shows its new value in the hop that was tried; the hop does not become another.
TEST(RequestPathDrawing, KeepsItsChoiceWhileAWayIsTried)
{
    int tried = 0;
    for (const Plan &plan : {acmePlan(), undecidedPlan()}) {
        const Evaluation now = figuresOf(plan);
        const qsizetype usual = requestPath(now).ways.size();
        for (const ThreatRow &row : threatRows(now)) {
            const RequestPath before = requestPathWith(now, row.id, now);
            if (row.closing.isEmpty() || before.ways.size() == usual)
                continue;
            const Evaluation then = figuresOf(takeGuards(plan, row.closing).value());
            const RequestPath after = requestPathWith(then, row.id, now);
            if (after.ways.size() == requestPath(then).ways.size())
                continue; // the threat no longer applies
            EXPECT_EQ(after.ways.last().hops[2].choice, before.ways.last().hops[2].choice)
                << qPrintable(row.id);
            ++tried;
        }
    }
    EXPECT_GT(tried, 0);
}

/// Open means unprotected at a gate: what nobody has decided is called so.
TEST(RequestPathDrawing, CallsWhatNobodyDecidedNotDecided)
{
    Plan plan = undecidedPlan();
    plan.platform.security.gatewayBy.reset();
    plan.platform.security.controlPlane.authentication.reset();
    for (const PathWay &way : requestPath(figuresOf(plan)).ways) {
        for (const PathHop &hop : way.hops)
            EXPECT_FALSE(hop.detail.endsWith(text("open"))) << qPrintable(hop.detail);
    }
    EXPECT_EQ(requestPath(figuresOf(plan)).ways[1].hops[2].detail,
              text("the login is not decided"));
}

/// Served models and users' services stand in ways of their own and are counted there alone.
TEST(RequestPathDrawing, CountsAPageInOneWayOnly)
{
    const Evaluation figures = figuresOf(acmePlan());
    int doors = 0;
    int others = 0;
    for (const Endpoint &row : figures.platform.endpoints) {
        doors += row.reached == Reach::Gateway ? 1 : 0;
        others += row.reached == Reach::Gateway &&
                          (row.id == text("model-endpoints") || row.id == text("user-services") ||
                           row.id.startsWith(text("exposed-")))
                      ? 1
                      : 0;
    }
    EXPECT_GT(others, 0);
    EXPECT_TRUE(requestPath(figures).ways[0].hops[3].detail.startsWith(
        QStringLiteral("%1 ").arg(doors - others)))
        << qPrintable(requestPath(figures).ways[0].hops[3].detail);
}

/// What is typed and is no version is not what nobody has said.
TEST(VersionRulerWords, TellATypedWordFromNothing)
{
    Plan plan = acmePlan();
    plan.platform.kubernetes.version = text("stable");
    EXPECT_EQ(versionRuler(figuresOf(plan)).unplanned,
              text("'stable' is no version of Kubernetes 1"));
    plan.platform.kubernetes.version.reset();
    EXPECT_EQ(versionRuler(figuresOf(plan)).unplanned, text("no version is planned"));
}

QString clusterVerdictOf(const Plan &plan)
{
    const Evaluation figures = figuresOf(plan);
    const CatalogView catalog(plan.catalog, test::shippedCatalog());
    return clusterVerdict(figures, catalog, clusterPicture(figures, catalog, Wording()));
}

TEST(ClusterForPeople, NamesPlacedSystemsThatNoPoolCounts)
{
    Plan plan = acmePlan();
    plan.platform.kubernetes.version = text("1.34");
    const CatalogView catalog(plan.catalog, test::shippedCatalog());
    const ClusterPicture picture = clusterPicture(figuresOf(plan), catalog, Wording());
    ASSERT_EQ(picture.pools.size(), 2);
    plan.platform.kubernetes.pools[0].nodes = picture.pools[0].placed - 2;
    EXPECT_TRUE(clusterVerdictOf(plan).contains(text("2 DGX H100")))
        << qPrintable(clusterVerdictOf(plan));
}

/// A spare stands in a rack and is in no pool on purpose: it is counted for itself.
TEST(ClusterForPeople, TellsSparesFromSystemsThatNoPoolCounts)
{
    Plan plan = acmePlan();
    const CatalogView catalog(plan.catalog, test::shippedCatalog());
    const PoolView pool = clusterPicture(figuresOf(plan), catalog, Wording()).pools[0];
    ASSERT_GT(pool.spares, 0);
    plan.platform.kubernetes.pools[0].nodes = 0;
    const QString verdict = clusterVerdictOf(plan);
    EXPECT_TRUE(verdict.contains(
        QStringLiteral("%1 DGX H100 (besides %2 spare(s))").arg(pool.placed).arg(pool.spares)))
        << qPrintable(verdict);
}

/// Two nodes more than systems in racks are missing; nobody has said how many is no 0.
TEST(ClusterForPeople, NamesNodesThatStandInNoRack)
{
    Plan plan = acmePlan();
    const CatalogView catalog(plan.catalog, test::shippedCatalog());
    plan.platform.kubernetes.pools[0].nodes =
        clusterPicture(figuresOf(plan), catalog, Wording()).pools[0].placed + 2;
    EXPECT_EQ(clusterPicture(figuresOf(plan), catalog, Wording()).pools[0].missing, 2);
    EXPECT_TRUE(clusterVerdictOf(plan).contains(text("2 node(s) of pools stand in no rack")))
        << qPrintable(clusterVerdictOf(plan));
    plan.platform.kubernetes.pools[0].nodes.reset();
    EXPECT_EQ(clusterPicture(figuresOf(plan), catalog, Wording()).pools[0].missing, 0);
    EXPECT_TRUE(clusterVerdictOf(plan).contains(text("? + 4 nodes")))
        << qPrintable(clusterVerdictOf(plan));
}

/// 12 GB are 96 Gbit: 9.6 s over 10 Gbit/s, 3.84 s over 25, 0.96 s over 100.
TEST(ClusterForPeople, SayHowLongANodePullsAnImage)
{
    Image image;
    EXPECT_TRUE(pullText(image, Wording()).isEmpty());
    image.sizeGb = 12.0;
    const QString said = pullText(image, Wording());
    EXPECT_TRUE(said.startsWith(text("9.6 s at 10 Gbit/s"))) << qPrintable(said);
    EXPECT_TRUE(said.endsWith(text("0.96 s at 100 Gbit/s"))) << qPrintable(said);
}

/// 5,372 m and 12,856 MiB (platform.md 2) on one server of 16 cores and 64 GB: 12,856 MiB are 13.48
/// GB, 0.21 of 64; the cores are 0.34 of 16.
TEST(ClusterForPeople, ShowsWhatTheComponentsTakeOfTheirServers)
{
    const Plan plan = acmePlan();
    const CatalogView catalog(plan.catalog, test::shippedCatalog());
    const ClusterPicture picture = clusterPicture(figuresOf(plan), catalog, Wording());
    ASSERT_TRUE(picture.platform);
    EXPECT_NEAR(picture.platform->share, 5.372 / 16.0, 1e-9);
    Plan bare = plan;
    bare.platform.components.selected.clear();
    EXPECT_FALSE(clusterPicture(figuresOf(bare), catalog, Wording()).platform);
}

/// A spare is no node of a pool: it is shown apart from those that stand there.
TEST(ClusterForPeople, SparesStandApart)
{
    Plan plan = acmePlan();
    const CatalogView catalog(plan.catalog, test::shippedCatalog());
    const PoolView before = clusterPicture(figuresOf(plan), catalog, Wording()).pools[0];
    changeEachRack(plan.topology, [&before](Shared<Rack> &rack) {
        for (Shared<PlacedDevice> &device : rack.mutate().devices) {
            if (device->device == before.system)
                device.mutate().spare = true;
        }
    });
    const PoolView after = clusterPicture(figuresOf(plan), catalog, Wording()).pools[0];
    EXPECT_EQ(after.placed, 0);
    EXPECT_EQ(after.spares, before.placed + before.spares);
}

/// The release needs 1.34 and ACME plans 1.33: two minors are shown below, three above.
TEST(ClusterForPeople, TheRulerShowsWhatTheReleaseTakes)
{
    Plan plan = acmePlan();
    const VersionRuler ruler = versionRuler(figuresOf(plan));
    EXPECT_EQ(ruler.minors, QString(text("1.31 1.32 1.33 1.34 1.35 1.36 1.37")).split(u' '));
    EXPECT_EQ(ruler.planned, 2);
    EXPECT_EQ(ruler.least, 3);
    EXPECT_TRUE(rulerText(ruler, 2).contains(text("too old")));
    EXPECT_EQ(rulerText(ruler, 4), text("1.35"));
    plan.platform.kubernetes.version = text("1.999999");
    EXPECT_TRUE(versionRuler(figuresOf(plan)).minors.isEmpty());
}

/// 12 GB with three tags and 4 GB with one are 40 GB of the only registry.
TEST(ClusterForPeople, AddsUpTheSpaceOfARegistry)
{
    Plan plan = acmePlan();
    plan.platform.images[0].sizeGb = 12.0;
    plan.platform.images[0].tagsKept = 3;
    plan.platform.images[1].sizeGb = 4.0;
    EXPECT_DOUBLE_EQ(registrySpace(plan, text("default")).gb, 40.0);
    EXPECT_DOUBLE_EQ(registrySpace(plan, text("other")).gb, 0.0);
    plan.platform.images[1].sizeGb.reset();
    EXPECT_EQ(registrySpace(plan, text("default")), (RegistrySpace{36.0, false}));
}

/// A quota that nobody is in service for now is said before it is kept.
TEST(LanesForPeople, AProposalSaysWhereItIsAboveTheHardware)
{
    const AcceleratorKey key = text("h100-sxm5-80");
    Evaluation later = figuresOf(acmePlan());
    Evaluation now = later;
    ASSERT_FALSE(later.lanes.proposal.isEmpty());
    const auto proposals = proposalOf(later.lanes, key);
    EXPECT_FALSE(proposalSentence(later, now, key, QuotaPrinciple::Peaks, proposals, Wording())
                     .contains(text("only")));
    later.question.month = 12;
    now.lanes.quota[key].supply = 2.0;
    const QString sentence =
        proposalSentence(later, now, key, QuotaPrinciple::Peaks, proposals, Wording());
    EXPECT_TRUE(sentence.contains(text("but only 2 GPUs in service in 2027-01")))
        << qPrintable(sentence);
    // The warning stands first: the end of a long sentence scrolls out of sight.
    EXPECT_LT(sentence.indexOf(text("but only")), sentence.indexOf(text("largest hour")));
    EXPECT_TRUE(sentence.contains(text("in service in 2028-01")));
}

/// What the table shows is what keeping it would make of the plan, by every principle.
TEST(LanesForPeople, AProposalIsTheSameInTheTableAndInThePlan)
{
    const AcceleratorKey key = text("h100-sxm5-80");
    const Evaluation figures = figuresOf(acmePlan());
    for (const QuotaPrinciple principle :
         {QuotaPrinciple::Peaks, QuotaPrinciple::SameShortHours, QuotaPrinciple::ByPriority}) {
        const LaneFigures proposed = proposedLanes(figures, key, principle);
        const Plan kept = takeQuotas(figures.plan, key, proposed).value();
        double owned = 0.0;
        for (const Lane &lane : kept.platform.lanes)
            owned += lane.quota.value(key).nominal.value_or(0.0);
        const Table table = proposalTable(figures, key, proposalOf(proposed, key));
        ASSERT_FALSE(table.rows.isEmpty());
        EXPECT_EQ(std::get<double>(table.rows.last()[2]), owned);
    }
}

/// Quotas under which more is short than now are called worse; the way back is not. All that a
/// proposal changes stands beside what it is now.
TEST(LanesForPeople, AProposalThatIsWorseSaysSo)
{
    const LaneLook look{text("h100-sxm5-80"), 0};
    Plan none = acmePlan();
    for (Lane &lane : none.platform.lanes)
        lane.quota[look.key] = Quota();
    const Evaluation now = figuresOf(acmePlan());
    const Evaluation then = figuresOf(none);
    const ProposalEffect worse = proposalEffect(now, then, look, Wording());
    EXPECT_TRUE(worse.isWorse);
    EXPECT_TRUE(worse.words.startsWith(text("This is worse"))) << qPrintable(worse.words);
    EXPECT_FALSE(proposalEffect(then, now, look, Wording()).isWorse);
    EXPECT_FALSE(proposalEffect(now, now, look, Wording()).isWorse);
    const LaneFigures proposed = proposedLanes(now, look.key, QuotaPrinciple::Peaks);
    const Table table = proposalTable(now, look.key, proposalOf(proposed, look.key));
    ASSERT_EQ(table.columns.size(), 7);
    // Training owns 40, may borrow 16 and lend 8.
    EXPECT_EQ(std::get<double>(table.rows[0][1]), 40.0);
    EXPECT_EQ(std::get<double>(table.rows[0][3]), 16.0);
    EXPECT_EQ(std::get<double>(table.rows[0][5]), 8.0);
}

/// A line has a name where the pointer reads it out, and a deadline stands in the last hour that
/// its job has: what is to be done by 11:00 has until 10:59.
TEST(LanesForPeople, LinesHaveNamesAndDeadlinesStandBeforeTheirTime)
{
    const LaneLook look{text("h100-sxm5-80"), 0};
    int deadlines = 0;
    for (const LaneChart &one : laneCharts(figuresOf(acmePlan()), look, {}, Wording())) {
        for (const ChartSeries &series : one.chart.series)
            EXPECT_FALSE(series.name.isEmpty()) << qPrintable(series.id);
        for (const ChartMark &mark : one.chart.marks) {
            ++deadlines;
            EXPECT_EQ(mark.category, 10);
            EXPECT_TRUE(mark.text.endsWith(text("11:00"))) << qPrintable(mark.text);
        }
    }
    EXPECT_EQ(deadlines, 1);
}

/// A limit of a million GPUs limits nothing: that is said where people look who can hog the lane.
TEST(LanesForPeople, ALimitAboveEverythingIsSaid)
{
    const AcceleratorKey key = text("h100-sxm5-80");
    Plan plan = acmePlan();
    EXPECT_TRUE(limitsAbove(figuresOf(plan), key, Wording()).isEmpty())
        << qPrintable(limitsAbove(figuresOf(plan), key, Wording()));
    plan.platform.lanes[0].maxGpusPerUser = 1e6;
    const QString said = limitsAbove(figuresOf(plan), key, Wording());
    EXPECT_TRUE(said.contains(text("Training: one person up to"))) << qPrintable(said);
}

/// While a line is dragged: what the lane then lacks. With nothing of its own and nothing to borrow
/// it is short; owning more than there is, it says by how much.
TEST(LanesForPeople, AQuotaSaysWhatItDoes)
{
    const LaneLook look{text("h100-sxm5-80"), 0};
    Plan plan = acmePlan();
    Quota &quota = plan.platform.lanes[0].quota[look.key];
    quota.nominal = 0.0;
    quota.borrow = 0.0;
    quota.lend.reset();
    const QString none = quotaEffect(figuresOf(plan), text("training"), look, Wording());
    EXPECT_TRUE(none.contains(text("short at"))) << qPrintable(none);
    plan.platform.lanes[0].quota[look.key].nominal = 1e6;
    const QString all = quotaEffect(figuresOf(plan), text("training"), look, Wording());
    EXPECT_TRUE(all.startsWith(text("never short; together"))) << qPrintable(all);
}

TEST(LanesForPeople, TheDayOfAStripAddsUp)
{
    const Evaluation figures = figuresOf(acmePlan());
    const LaneLook look{text("h100-sxm5-80"), 0};
    ASSERT_TRUE(keysOfLanes(figures).contains(look.key));
    const QList<LaneChart> strips = laneCharts(figures, look, {}, Wording());
    ASSERT_FALSE(strips.isEmpty());
    for (const auto &[lane, strip] : strips) {
        // What it uses of its own, lends and leaves idle is what it owns, in every hour.
        for (int hour = 0; hour < kHoursPerDay; ++hour) {
            double own = 0.0;
            double owns = 0.0;
            for (const ChartSeries &series : strip.series) {
                const QStringList parts{text("owned"), text("lent"), text("idle")};
                own += parts.contains(series.id) ? series.values[hour] : 0.0;
                owns = series.id == text("owns") ? series.values[hour] : owns;
            }
            EXPECT_NEAR(own, owns, 1e-9) << qPrintable(lane) << ' ' << hour;
        }
    }
}

/// Of the same accelerator a lane that owns 400 and one that owns 4: both axes reach as high as the
/// larger does.
TEST(LanesForPeople, AllStripsShareOneScale)
{
    Plan plan = acmePlan();
    const LaneLook look{text("h100-sxm5-80"), 0};
    ASSERT_GE(plan.platform.lanes.size(), 2);
    plan.platform.lanes[0].quota[look.key].nominal = 400.0;
    plan.platform.lanes[0].quota[look.key].borrow = 20.0;
    plan.platform.lanes[1].quota[look.key].nominal = 4.0;
    const QList<LaneChart> strips = laneCharts(figuresOf(plan), look, {}, Wording());
    ASSERT_GE(strips.size(), 2);
    for (const LaneChart &strip : strips)
        EXPECT_EQ(strip.chart.leastTop, 420.0) << qPrintable(strip.lane);
}

} // namespace
} // namespace kf
