// SPDX-License-Identifier: GPL-3.0-or-later
// Findings that one edit takes away.
#include "core/evaluate/evaluate.h"
#include "core/report/quick_fixes.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kf {
namespace {

/// A service of a derived group that breaks what `change` makes of it.
Plan planWith(const std::function<void(ServingWorkload &)> &change)
{
    return test::aPlan()
        .withGroup("chat", GroupKind::Serving, "acc")
        .withServing("bot", "chat")
        .with([&change](Plan &plan) {
            plan.demand.groups[0].mutate().source = DemandSource::Workloads;
            ServingWorkload &work = plan.workloads.serving[0].mutate();
            work.requestsPerS = test::allDay(20.0);
            work.serviceTimeS = 0.5;
            work.maxUtilisation = 0.7;
            work.waitTargetS = 0.2;
            work.waitPercentile = 0.99;
            change(work);
        });
}

std::optional<Finding> findingOf(const Plan &plan, const char *rule)
{
    const QList<Finding> all = evaluate(plan, Catalog()).findings;
    const auto found = std::find_if(all.cbegin(), all.cend(), [rule](const Finding &one) {
        return one.rule == QLatin1String(rule);
    });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QuickFix> fixOf(const Finding &finding, const Plan &plan)
{
    const Catalog catalog;
    const Wording wording;
    return quickFix(finding, {plan, catalog, wording});
}

/// The rule raises, its fix is taken, the rule is silent; what the fix is called.
std::string expectFixed(const Plan &plan, const char *rule)
{
    const std::optional<Finding> finding = findingOf(plan, rule);
    const std::optional<QuickFix> fix = finding ? fixOf(*finding, plan) : std::nullopt;
    EXPECT_TRUE(finding && fix) << rule;
    if (!fix)
        return {};
    const Result<Plan> fixed = fix->edit(plan);
    EXPECT_TRUE(fixed) << rule;
    EXPECT_FALSE(fixed && findingOf(fixed.value(), rule)) << rule;
    return fix->label.toStdString();
}

/// The rule raises, and a person has to choose what becomes of it.
void expectNotOffered(const Plan &plan, const char *rule)
{
    const std::optional<Finding> finding = findingOf(plan, rule);
    ASSERT_TRUE(finding) << rule;
    EXPECT_FALSE(fixOf(*finding, plan)) << rule;
}

TEST(QuickFix, ServesAnEmbeddedModelByKServe)
{
    expectFixed(planWith([](ServingWorkload &work) {
                    work.delivery = Delivery::Embedded;
                    work.copies = 4;
                }),
                "model-embedded");
}

TEST(QuickFix, SetsTheResponseTargetToWhatIsReached)
{
    expectFixed(planWith([](ServingWorkload &work) { work.responseTargetS = 0.51; }),
                "service-slower-than-target");
}

/// Nobody waits at so few requests: 81.3 ms are reached, and the milliseconds that are kept stand
/// on the button.
TEST(QuickFix, SaysTheResponseTargetThatItSets)
{
    const Plan plan = planWith([](ServingWorkload &work) {
        work.requestsPerS = test::allDay(1e-6);
        work.serviceTimeS = 0.0813;
        work.responseTargetS = 0.08;
    });
    EXPECT_EQ(expectFixed(plan, "service-slower-than-target"), "Set the response target to 82 ms");
}

/// A catalogue of the plan with these systems of "acc", by GPUs.
Plan planOfSystems(const QList<std::pair<const char *, double>> &systems)
{
    return test::aPlan().withGroup("chat", GroupKind::Serving, "acc").with([&systems](Plan &plan) {
        for (const DayType &day : std::as_const(plan.demand.dayTypes))
            plan.demand.groups[0].mutate().demand.insert(day.id, test::allDay(4.0));
        for (const auto &[id, gpus] : systems) {
            DeviceEntry device;
            device.id = QLatin1String(id);
            device.model = device.id;
            device.kind = DeviceKind::GpuSystem;
            device.gpuModel = QStringLiteral("acc");
            device.gpuCount = gpus;
            plan.catalog.devices.append(device);
        }
    });
}

/// The one with most GPUs; by id where two have as many.
TEST(QuickFix, BuysASystemThatHoldsTheAccelerator)
{
    const Plan plan = planOfSystems({{"small", 4.0}, {"two", 8.0}, {"one", 8.0}});
    EXPECT_EQ(expectFixed(plan, "system-not-chosen"), "Buy one");
    expectNotOffered(planOfSystems({}), "system-not-chosen");
}

TEST(QuickFix, IsNotOfferedWhereAPersonHasToChoose)
{
    Finding finding;
    finding.rule = QStringLiteral("gpus-starve");
    EXPECT_FALSE(fixOf(finding, Plan()));
}

TEST(QuickFix, OfAServiceThatIsGoneIsRefused)
{
    const Plan plan = planWith([](ServingWorkload &work) {
        work.delivery = Delivery::Embedded;
        work.copies = 4;
    });
    const std::optional<Finding> finding = findingOf(plan, "model-embedded");
    ASSERT_TRUE(finding);
    Plan without = plan;
    without.workloads.serving.clear();
    EXPECT_FALSE(fixOf(*finding, plan)->edit(without));
}

/// Lanes over a group, with quotas of `change`.
Plan lanesWith(const std::function<void(Plan &)> &change)
{
    return test::aPlan().withGroup("etl", GroupKind::Scheduled, "acc").with([&change](Plan &plan) {
        Lane lane;
        lane.id = test::text("jobs");
        lane.cohort = test::text("main");
        lane.groups = {test::text("etl")};
        lane.quota[test::text("acc")].nominal = 4.0;
        plan.platform.lanes = {lane};
        change(plan);
    });
}

TEST(QuickFix, MendsLanesThatLendTooMuchOrHavePartsOfGpusOrShareAGroup)
{
    expectFixed(lanesWith([](Plan &plan) { plan.platform.lanes[0].quota.first().lend = 9.0; }),
                "lend-over-nominal");
    expectFixed(lanesWith([](Plan &plan) { plan.platform.lanes[0].quota.first().nominal = 4.5; }),
                "quota-not-whole");
    expectFixed(lanesWith([](Plan &plan) {
                    Lane second = plan.platform.lanes[0];
                    second.id = test::text("second");
                    plan.platform.lanes.append(second);
                }),
                "group-in-two-lanes");
}

/// Of two lanes for the accelerator the one whose groups are of its kind; of two such ones a person
/// chooses.
TEST(QuickFix, PutsAGroupIntoTheLaneOfItsKind)
{
    const Plan plan = lanesWith([](Plan &p) {
        for (const char *id : {"chat", "more"}) {
            Group group = *p.demand.groups[0];
            group.id = group.name = test::text(id);
            group.kind = QLatin1String(id) == QLatin1String("chat") ? GroupKind::Serving
                                                                    : GroupKind::Scheduled;
            p.demand.groups.append(group);
        }
        Lane second = p.platform.lanes[0];
        second.id = test::text("models");
        second.groups = {test::text("chat")};
        p.platform.lanes.append(second);
    });
    EXPECT_EQ(expectFixed(plan, "group-without-lane"), "Put it into jobs");
    Plan two = plan;
    two.platform.lanes[1].groups = {test::text("etl")};
    expectNotOffered(two, "group-without-lane");
}

TEST(QuickFix, GivesEachUserANamespaceWhereHomesAreShared)
{
    const Plan plan = lanesWith([](Plan &p) {
        p.platform.tenancy.isolation = Isolation::NamespacePerGroup;
        Dataset dataset;
        dataset.id = dataset.tier = test::text("data");
        dataset.group = test::text("etl");
        dataset.sensitivity = Sensitivity::Confidential;
        p.storage.datasets = {dataset};
        Homes homes;
        homes.group = test::text("etl");
        p.storage.homes = {homes};
    });
    EXPECT_EQ(expectFixed(plan, "home-shared"), "Give each user a namespace");
}

/// The one host that other images name; where none or several are named a person chooses.
TEST(QuickFix, NamesTheHostOfTheOtherImages)
{
    const auto withImages = [](const QList<const char *> &references) {
        return lanesWith([&references](Plan &p) {
            for (const char *reference : references) {
                Image image;
                image.id = QStringLiteral("i%1").arg(p.platform.images.size());
                image.reference = test::text(reference);
                p.platform.images.append(image);
            }
        });
    };
    const Plan plan = withImages({"team/torch:2", "harbor.example:443/team/tf:1"});
    EXPECT_EQ(expectFixed(plan, "image-without-registry"),
              "Pull it as harbor.example:443/team/torch:2");
    expectNotOffered(withImages({"team/torch:2"}), "image-without-registry");
    expectNotOffered(withImages({"team/torch:2", "a.example/x:1", "b.example/y:1"}),
                     "image-without-registry");
}

TEST(QuickFix, TakesAnOddControlPlaneAndTheLeastVersion)
{
    const auto withNodes = [](int nodes) {
        return lanesWith([nodes](Plan &plan) {
            plan.platform.kubernetes.hosting = Hosting::Own;
            plan.platform.kubernetes.controlPlaneNodes = nodes;
        });
    };
    EXPECT_EQ(expectFixed(withNodes(1), "single-control-plane"), "Plan 3 control-plane nodes");
    EXPECT_EQ(expectFixed(withNodes(2), "control-plane-even"), "Plan 3 control-plane nodes");
    EXPECT_EQ(expectFixed(withNodes(6), "control-plane-even"), "Plan 5 control-plane nodes");
    expectFixed(
        lanesWith([](Plan &plan) { plan.platform.kubernetes.version = test::text("1.30"); }),
        "kubernetes-too-old");
}

TEST(QuickFix, MakesGuardsConsistent)
{
    expectFixed(lanesWith([](Plan &plan) {
                    plan.platform.security.exposure = {Exposure::NoUserIngress,
                                                       Exposure::AuthenticatedIngress};
                }),
                "exposure-contradicts");
    expectFixed(lanesWith([](Plan &plan) { plan.platform.security.drivers = {Driver::Audit}; }),
                "audit-required-off");
    expectFixed(lanesWith([](Plan &plan) {
                    plan.platform.tenancy.isolation = Isolation::InstallationPerTenant;
                }),
                "isolation-in-one-cluster");
}

TEST(QuickFix, TakesReadingFromAGroupThatIsNotCleared)
{
    expectFixed(test::aPlan()
                    .withGroup("etl", GroupKind::Scheduled, "acc")
                    .withDataset("logs", "disk", 100.0)
                    .with([](Plan &plan) {
                        Dataset &dataset = plan.storage.datasets[0].mutate();
                        dataset.sensitivity = Sensitivity::Regulated;
                        dataset.readers = {test::text("etl")};
                        Profile profile;
                        profile.id = test::text("people");
                        profile.group = test::text("etl");
                        profile.dataSensitivity = Sensitivity::Internal;
                        plan.platform.profiles = {profile};
                    }),
                "reader-below-clearance");
}

/// A plan that chose "app", which needs "base".
Plan oneComponent()
{
    return test::aPlan().with([](Plan &plan) {
        Component app;
        app.id = test::text("app");
        app.dependsOn = {test::text("base")};
        Component base;
        base.id = test::text("base");
        base.name = test::text("Base & more");
        plan.catalog.components = {app, base};
        plan.platform.components.selected = {app.id};
    });
}

TEST(QuickFix, ChoosesWhatAComponentNeeds)
{
    EXPECT_EQ(expectFixed(oneComponent(), "dependency-missing"), "Choose Base & more too");
    Finding gone;
    gone.rule = QStringLiteral("dependency-missing");
    gone.path = QStringLiteral("platform/components/gone"); // no catalogue has it
    EXPECT_FALSE(fixOf(gone, oneComponent()));
}

Component componentOf(const char *id, const char *name, const QList<Id> &needs = {})
{
    Component one;
    one.id = test::text(id);
    one.name = test::text(name);
    one.dependsOn = needs;
    return one;
}

/// A profile whose people submit in that way, if any.
Profile profileWith(std::optional<SubmitsBy> way)
{
    Profile profile;
    profile.id = test::text("people");
    profile.persona = Persona::DataScientist;
    if (way)
        profile.submitsBy = {*way};
    return profile;
}

TEST(QuickFix, ChoosesAQueueForLanes)
{
    Plan plan = lanesWith([](Plan &lanes) {
        lanes.catalog.components = {componentOf("kueue", "Kueue", {test::text("base")}),
                                    componentOf("base", "Base")};
    });
    EXPECT_EQ(expectFixed(plan, "lanes-without-queue"), "Choose Kueue too");
    const Plan fixed = fixOf(*findingOf(plan, "lanes-without-queue"), plan)->edit(plan).value();
    EXPECT_EQ(fixed.platform.components.selected,
              (QList<Id>{test::text("kueue"), test::text("base")}));
    plan.catalog.components.clear(); // no catalogue has it
    expectNotOffered(plan, "lanes-without-queue");
}

TEST(QuickFix, TakesAnUnusedComponentOut)
{
    Plan plan = test::aPlan().with([](Plan &made) {
        made.catalog.components = {componentOf("notebooks", "Notebooks"),
                                   componentOf("app", "App", {test::text("notebooks")})};
        made.platform.components.selected = {test::text("notebooks")};
        made.platform.profiles = {profileWith(SubmitsBy::Pipeline)};
    });
    EXPECT_EQ(expectFixed(plan, "component-unused"), "Take Notebooks out of the choice");
    plan.platform.components.selected.append(test::text("app"));
    expectNotOffered(plan, "component-unused"); // another one stands on it
}

TEST(QuickFix, LeavesToTheClusterWhatItHas)
{
    EXPECT_EQ(expectFixed(test::aPlan().with([](Plan &plan) {
                  plan.catalog.components = {componentOf("istio", "Istio")};
                  plan.platform.components.selected = {test::text("istio")};
                  plan.platform.kubernetes.installed = {test::text("istio")};
              }),
                          "component-already-there"),
              "Take Istio out of the choice");
}

TEST(QuickFix, TakesWhatFollowedWhatHasEnded)
{
    const auto chose = [](const char *id) -> Plan {
        return test::aPlan().with([id](Plan &plan) {
            plan.catalog.components = {componentOf("training-operator", "Training Operator")};
            plan.platform.components.selected = {test::text(id)};
        });
    };
    EXPECT_EQ(expectFixed(chose("TFJob"), "component-ended"),
              "Take Training Operator in its place");
    EXPECT_EQ(expectFixed(chose("mxnet"), "component-ended"), "Take mxnet out of the choice");
    expectNotOffered(chose("kfserving"), "component-ended"); // KServe is in no catalogue here
    EXPECT_EQ(expectFixed(lanesWith([](Plan &plan) {
                              plan.platform.kubernetes.dashboard =
                                  ClusterDashboard::KubernetesDashboard;
                          }),
                          "component-ended"),
              "Take Headlamp in its place");
}

TEST(QuickFix, ChoosesTheOperatorThatRunsTensorflowJobs)
{
    EXPECT_EQ(expectFixed(test::aPlan().with([](Plan &plan) {
                  plan.catalog.components = {componentOf("training-operator", "Training Operator")};
                  Image image;
                  image.id = test::text("tf");
                  image.framework = test::text("TensorFlow");
                  plan.platform.images = {image};
                  plan.platform.profiles = {profileWith(SubmitsBy::OperatorCrd)};
              }),
                          "tfjob-without-operator"),
              "Choose Training Operator too");
}

TEST(QuickFix, PlansAGatewayHostForKubectl)
{
    EXPECT_EQ(expectFixed(test::aPlan().with([](Plan &plan) {
                  plan.platform.profiles = {profileWith(SubmitsBy::Kubectl)};
              }),
                          "kubectl-without-gateway"),
              "Plan a gateway host for kubectl");
}

/// A group in no lane, and a lane for each of these accelerators.
Plan laneForEach(const QList<const char *> &accelerators)
{
    return lanesWith([&accelerators](Plan &plan) {
        Lane lane = plan.platform.lanes[0];
        lane.groups.clear();
        plan.platform.lanes.clear();
        for (const char *accelerator : accelerators) {
            lane.id = test::text("lane-%1").arg(plan.platform.lanes.size() + 1);
            lane.quota = {{test::text(accelerator), Quota()}};
            plan.platform.lanes.append(lane);
        }
    });
}

TEST(QuickFix, PutsAGroupIntoTheLaneThatIsMeantForIt)
{
    EXPECT_EQ(expectFixed(laneForEach({"acc"}), "group-without-lane"), "Put it into lane-1");
    EXPECT_EQ(expectFixed(laneForEach({"other"}), "group-without-lane"), "Put it into lane-1");
    EXPECT_EQ(expectFixed(laneForEach({"other", "acc"}), "group-without-lane"),
              "Put it into lane-2");
    expectNotOffered(laneForEach({"acc", "acc"}), "group-without-lane");
    expectNotOffered(laneForEach({"other", "another"}), "group-without-lane");
}

/// A sensitive image in a public registry, besides private ones.
Plan imageWith(int guarded, const char *reference)
{
    return test::aPlan().with([guarded, reference](Plan &plan) {
        NamedRegistry hub;
        hub.id = test::text("hub");
        hub.kind = RegistryKind::Public;
        plan.platform.registries = {hub};
        for (int i = 1; i <= guarded; ++i) {
            NamedRegistry harbor;
            harbor.id = test::text("harbor-%1").arg(i);
            harbor.kind = RegistryKind::Private;
            plan.platform.registries.append(harbor);
        }
        Image image;
        image.id = test::text("trainer");
        image.registry = hub.id;
        image.sensitivity = Sensitivity::Confidential;
        image.reference = test::text(reference);
        plan.platform.images = {image};
    });
}

TEST(QuickFix, KeepsASensitiveImageInTheOnlyRegistryThatIsNotPublic)
{
    EXPECT_EQ(expectFixed(imageWith(1, "registry.example/trainer"), "sensitive-image-public"),
              "Keep it in harbor-1");
    expectNotOffered(imageWith(2, "registry.example/trainer"), "sensitive-image-public");
    expectNotOffered(imageWith(0, "registry.example/trainer"), "sensitive-image-public");
    // Without a host it is pulled from Docker Hub, wherever the plan keeps it.
    expectNotOffered(imageWith(1, "acme/trainer"), "sensitive-image-public");
}

OfferEntry listed(const char *id, double gpus, double perHour, double vcpus)
{
    OfferEntry offer;
    offer.id = test::text(id);
    offer.accelerator = test::text("acc");
    offer.gpus = gpus;
    offer.onDemandPerH = perHour;
    offer.vcpu = vcpus;
    return offer;
}

/// Offers of one accelerator, of which the plan chose `chosen`. A GPU-hour costs 10 in "old", 9 in
/// "dear", 8.5 in "cheap"; what is cheaper is gone, bare or of another accelerator.
Plan offersWith(const char *chosen)
{
    return test::aPlan().with([chosen](Plan &plan) {
        OfferEntry old = listed("old", 8.0, 80.0, 96.0);
        old.withdrawn = QDate(2026, 6, 30);
        OfferEntry gone = listed("gone", 1.0, 1.0, 12.0);
        gone.withdrawn = WithdrawnDay::Unknown;
        OfferEntry bare = listed("bare", 1.0, 2.0, 12.0);
        bare.includesHost = false;
        OfferEntry other = listed("other", 1.0, 3.0, 12.0);
        other.accelerator = test::text("other");
        plan.catalog.offers = {old,
                               listed("dear", 8.0, 72.0, 96.0),
                               gone,
                               bare,
                               other,
                               listed("cheap", 2.0, 17.0, 6.0)};
        CloudOffer offer;
        offer.accelerator = test::text("acc");
        offer.offer = test::text(chosen);
        offer.reservedInstances = 2;
        plan.cost.cloud = {offer};
    });
}

TEST(QuickFix, TakesTheCheapestOfferThatIsStillThere)
{
    const Plan plan = offersWith("old");
    EXPECT_EQ(expectFixed(plan, "offer-withdrawn"), "Take cheap (17 USD an hour)");
    const Plan fixed = fixOf(*findingOf(plan, "offer-withdrawn"), plan)->edit(plan).value();
    EXPECT_EQ(fixed.cost.cloud[0].reservedInstances, 2);
}

TEST(QuickFix, TakesAnOfferWithItsHost)
{
    EXPECT_EQ(expectFixed(offersWith("bare"), "accelerator-only-price"),
              "Take cheap (17 USD an hour)");
}

TEST(QuickFix, TakesAnOfferWithEnoughVcpus)
{
    // "cheap" has three for a GPU, "dear" twelve.
    EXPECT_EQ(expectFixed(offersWith("cheap"), "instance-thin"), "Take dear (72 USD an hour)");
}

TEST(QuickFix, TakesTheGpusOfTheCatalogue)
{
    Plan plan = offersWith("dear");
    plan.cost.cloud[0].gpus = 7.5;
    EXPECT_EQ(expectFixed(plan, "offer-gpus-not-whole"), "Take 8 GPUs, as the catalogue has it");
    plan.cost.cloud[0].offer.reset(); // the plan's own figures: only a person knows
    expectNotOffered(plan, "offer-gpus-not-whole");
}

TEST(QuickFix, CountsEnergyOnceAndServesWithoutSpot)
{
    Plan plan = test::aPlan();
    plan.cost.finance.energyPerKwh = 0.2;
    plan.cost.finance.busyCostPerGpuHour = 0.1;
    plan.cost.policy.spotShare.insert(GroupKind::Serving, 0.3);
    EXPECT_EQ(expectFixed(plan, "energy-counted-twice"), "Set the load factor to 0");
    EXPECT_EQ(expectFixed(plan, "spot-for-serving"), "Serve without spot");
}

TEST(QuickFix, OfAnOfferIsNotThereWithoutAnother)
{
    Plan plan = offersWith("old");
    plan.catalog.offers.removeIf([](const OfferEntry &offer) {
        return offer.id == QLatin1String("cheap") || offer.id == QLatin1String("dear");
    });
    expectNotOffered(plan, "offer-withdrawn");
    Plan thin = offersWith("cheap");
    thin.catalog.offers.removeIf(
        [](const OfferEntry &offer) { return offer.id == QLatin1String("dear"); });
    expectNotOffered(thin, "instance-thin");
    Plan gone = offersWith("old");
    const Finding finding = *findingOf(gone, "offer-withdrawn");
    gone.cost.cloud.clear();
    EXPECT_FALSE(fixOf(finding, gone));
}

/// A run that asks for so many GPUs of 80 GB, in systems of eight.
Plan runWith(double memoryGb, double gpus)
{
    return test::aPlan()
        .withGroup("research", GroupKind::Exploratory, "acc")
        .withDeviceEntry("box", 8.0)
        .with([memoryGb, gpus](Plan &plan) {
            AcceleratorEntry gpu;
            gpu.id = test::text("acc");
            gpu.memoryGb = 80.0;
            plan.catalog.gpus = {gpu};
            DeviceEntry &box = plan.catalog.devices[0];
            box.kind = DeviceKind::GpuSystem;
            box.gpuModel = gpu.id;
            box.gpuCount = 8.0;
            plan.settings.policy.systems.insert(gpu.id, box.id);
            TrainingRun run;
            run.id = test::text("llm");
            run.group = test::text("research");
            run.memoryGb = memoryGb;
            run.gpus = gpus;
            plan.workloads.trainingRuns = {run};
        });
}

TEST(QuickFix, GivesARunTheGpusThatHoldIt)
{
    // 200 GB are those of 2.5 GPUs.
    EXPECT_EQ(expectFixed(runWith(200.0, 2.0), "run-exceeds-memory"), "Train it on 3 GPUs");
}

TEST(QuickFix, TrainsOnOneSystemWhereSeveralBringNothing)
{
    // Over Ethernet two GPUs are worth one: twelve do less than the eight of a system.
    EXPECT_EQ(expectFixed(runWith(40.0, 12.0), "distributed-not-worth"), "Train it on 8 GPUs");
}

} // namespace
} // namespace kf
