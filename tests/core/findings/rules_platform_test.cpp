// SPDX-License-Identifier: GPL-3.0-or-later

// Every rule over the platform: a plan in which none of them finds anything, and for each rule one
// change that raises it, at its place.

#include "core/evaluate/evaluate.h"
#include "core/findings/findings.h"
#include "core/findings/mending_places.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

#include <functional>

namespace kf {

namespace {

using test::made;
using test::text;

QList<Id> ids(const QList<const char *> &names)
{
    QList<Id> list;
    for (const char *name : names)
        list.append(text(name));
    return list;
}

Profile profile(const char *id, Persona persona, const char *group, double people)
{
    return made<Profile>([&](Profile &one) {
        one.id = text(id);
        one.persona = persona;
        if (*group != '\0')
            one.group = text(group);
        one.people = people;
    });
}

QList<Profile> soundProfiles()
{
    Profile scientists = profile("scientists", Persona::DataScientist, "research", 10.0);
    scientists.skills = ids({"python", "jupyter", "terminal", "ml"});
    scientists.submitsBy = {SubmitsBy::Notebook, SubmitsBy::Kubectl};
    scientists.dataSensitivity = Sensitivity::Regulated;
    scientists.deliversAs = DeliversAs::Kserve;
    Profile engineers = profile("engineers", Persona::DataEngineer, "nightly", 4.0);
    engineers.skills = ids({"python"});
    engineers.submitsBy = {SubmitsBy::Pipeline};
    engineers.dataSensitivity = Sensitivity::Regulated;
    Profile program = profile("program", Persona::Application, "models", 0.0);
    program.submitsBy = {SubmitsBy::Api};
    return {scientists, engineers, program, profile("operators", Persona::Devops, "", 5.0)};
}

Lane lane(const char *id, const char *group, double nominal)
{
    return made<Lane>([&](Lane &one) {
        one.id = text(id);
        one.groups = {text(group)};
        one.cohort = text("main");
        one.maxGpusPerUser = 4.0;
        one.quota.insert(text("gpu-x"),
                         made<Quota>([&](Quota &quota) { quota.nominal = nominal; }));
    });
}

Security soundSecurity()
{
    return made<Security>([](Security &one) {
        one.controlPlane.authentication = Authentication::Oidc;
        one.controlPlane.connectors = {Connector::Ldap};
        one.exposure = {Exposure::AuthenticatedIngress};
        one.gatewayHost = true;
        one.networkPolicies = true;
        one.dataSensitivity = Sensitivity::Regulated;
        one.egress = Egress::None;
        one.audit = Audit::Metadata;
        one.drivers = {Driver::Audit};
    });
}

Kubernetes soundCluster()
{
    return made<Kubernetes>([](Kubernetes &one) {
        one.hosting = Hosting::Own;
        one.version = text("1.34");
        one.controlPlaneNodes = 3;
        one.pools = {made<NodePool>([](NodePool &pool) {
            pool.id = text("pool-x");
            pool.device = text("system-x");
            pool.nodes = 4;
            pool.labels = {{text("kind"), text("x")}};
        })};
    });
}

Image soundImage()
{
    return made<Image>([](Image &one) {
        one.id = text("image");
        one.framework = text("PyTorch");
        one.frameworkVersion = text("2.7");
        one.cuda = text("12.4");
        one.reference = text("registry.example.org/pytorch:2.7");
        one.sensitivity = Sensitivity::Internal;
    });
}

void addCatalog(Plan &plan)
{
    plan.catalog.gpus = {made<AcceleratorEntry>([](AcceleratorEntry &one) {
        one.id = text("gpu-x");
        one.model = text("GPU X");
        one.vendor = text("NVIDIA");
        one.cudaMin = text("11.8");
        one.cudaMax = text("13");
    })};
    DeviceEntry system = made<DeviceEntry>([](DeviceEntry &one) {
        one.id = text("system-x");
        one.model = text("System X");
        one.kind = DeviceKind::GpuSystem;
        one.gpuModel = text("gpu-x");
        one.gpuCount = 8.0;
    });
    DeviceEntry server = made<DeviceEntry>([](DeviceEntry &one) {
        one.id = text("server");
        one.model = text("Server");
        one.kind = DeviceKind::Management;
    });
    plan.catalog.devices = {system, server};
}

/// Four systems with 32 GPUs, and servers for the platform.
void addRacks(test::PlanBuilder &builder)
{
    builder.withRackType("rack", 48).withRow("site", "room", "row").withRack("r1", "rack");
    for (int i = 0; i < 4; ++i)
        builder.withDevice(qPrintable(QStringLiteral("s%1").arg(i)), "system-x", 1 + 8 * i);
    for (int i = 0; i < 6; ++i)
        builder.withDevice(qPrintable(QStringLiteral("m%1").arg(i)), "server", 40 + i);
}

Plan soundPlan()
{
    test::PlanBuilder builder = test::aPlan();
    builder.withGroup("research", GroupKind::Exploratory, "gpu-x")
        .withGroup("nightly", GroupKind::Scheduled, "gpu-x")
        .withGroup("models", GroupKind::Serving, "gpu-x")
        .withScheduled("job", "nightly", "22:00", 4.0);
    builder.with([](Plan &plan) {
        plan.workloads.scheduled[0].mutate().gpus = 8.0;
        addCatalog(plan);
        plan.storage.tiers = {made<Tier>([](Tier &one) { one.id = text("flash"); })};
    });
    builder.withDataset("records", "flash", 100.0);
    addRacks(builder);
    return builder.with([](Plan &plan) {
        Dataset &records = plan.storage.datasets[0].mutate();
        records.group = text("research");
        records.readers = ids({"nightly"});
        records.sensitivity = Sensitivity::Confidential;
        plan.storage.homes = {made<Homes>([](Homes &one) { one.group = text("research"); })};
        plan.platform.profiles = soundProfiles();
        plan.platform.components.selected = ids({"notebooks",
                                                 "pipelines",
                                                 "kserve",
                                                 "hub",
                                                 "central-dashboard",
                                                 "istio",
                                                 "cert-manager",
                                                 "dex",
                                                 "oauth2-proxy",
                                                 "argo-workflows",
                                                 "seaweedfs",
                                                 "pipelines-mysql",
                                                 "metacontroller",
                                                 "kueue",
                                                 "gpu-operator"});
        plan.platform.lanes = {lane("explore", "research", 8.0),
                               lane("batch", "nightly", 16.0),
                               lane("serve", "models", 8.0)};
        plan.platform.tenancy.isolation = Isolation::NamespacePerGroup;
        plan.platform.security = soundSecurity();
        plan.platform.registry.kind = RegistryKind::Private;
        plan.platform.kubernetes = soundCluster();
        plan.platform.images = {soundImage()};
    });
}

QStringList findingsOf(const Plan &plan)
{
    QStringList found;
    for (const Finding &finding : evaluate(plan, test::shippedCatalog(), {}).findings)
        found.append(finding.rule + u' ' + finding.path);
    return found;
}

struct Spoiled {
    const char *rule;
    const char *path;
    void (*spoil)(Plan &plan);
};

Platform &p(Plan &plan)
{
    return plan.platform;
}

const QList<Spoiled> &spoiledPlans()
{
    static const QList<Spoiled> all{
        {"nobody-to-operate",
         "platform/profiles",
         [](Plan &x) {
             p(x).profiles[3].people = 0.0;
         }},
        {"too-few-to-operate",
         "platform/profiles",
         [](Plan &x) {
             p(x).profiles[3].people = 1.0;
         }},
        {"skill-missing",
         "platform/profiles/scientists/kubectl",
         [](Plan &x) {
             p(x).profiles[0].skills.removeAll(text("terminal"));
         }},
        {"kubectl-without-gateway",
         "platform/profiles/scientists/kubectl",
         [](Plan &x) {
             p(x).security.gatewayHost = false;
         }},
        {"role-lacks-kind",
         "platform/profiles/scientists/kubectl",
         [](Plan &x) {
             p(x).rbac[Persona::DataScientist][ResourceKind::Job] = AccessLevel::View;
         }},
        {"need-open",
         "platform/profiles/scientists/notebook/home",
         [](Plan &x) {
             x.storage.homes.clear();
         }},
        {"model-embedded",
         "platform/profiles/scientists",
         [](Plan &x) {
             p(x).profiles[0].deliversAs = DeliversAs::Embedded;
         }},
        {"group-without-profile",
         "demand/groups/models",
         [](Plan &x) {
             p(x).profiles.removeAt(2);
         }},
        {"exposure-open",
         "platform/security/exposure",
         [](Plan &x) {
             p(x).security.exposure.clear();
         }},
        {"exposure-contradicts",
         "platform/security/exposure",
         [](Plan &x) {
             p(x).security.exposure.append(Exposure::NoUserIngress);
         }},
        {"dependency-missing",
         "platform/components/istio",
         [](Plan &x) {
             p(x).components.selected.removeAll(text("istio"));
         }},
        {"component-already-there",
         "platform/components/kueue",
         [](Plan &x) {
             p(x).kubernetes.installed = ids({"kueue"});
         }},
        {"experimental-component",
         "platform/components/new-one",
         [](Plan &x) {
             x.catalog.components = {made<Component>([](Component &one) {
                 one.id = text("new-one");
                 one.inclusion = text("experimental");
             })};
             p(x).components.selected.append(text("new-one"));
         }},
        {"component-ended",
         "platform/components/kfserving",
         [](Plan &x) {
             p(x).components.selected.append(text("kfserving"));
         }},
        {"unknown-component",
         "platform/components/nothing",
         [](Plan &x) {
             p(x).components.selected.append(text("nothing"));
         }},
        {"component-unused",
         "platform/components/katib",
         [](Plan &x) {
             p(x).components.selected.append(text("katib"));
         }},
        {"component-ended",
         "platform/kubernetes/dashboard",
         [](Plan &x) {
             p(x).kubernetes.dashboard = ClusterDashboard::KubernetesDashboard;
         }},
        {"two-training-operators",
         "platform/components",
         [](Plan &x) {
             p(x).components.selected += ids({"trainer", "training-operator"});
         }},
        {"lanes-without-queue",
         "platform/components",
         [](Plan &x) {
             p(x).components.selected.removeAll(text("kueue"));
         }},
        {"footprint-unplaced",
         "platform/components",
         [](Plan &x) {
             p(x).kubernetes.controlPlaneNodes = 7;
         }},
        {"kubernetes-too-old",
         "platform/kubernetes/version",
         [](Plan &x) {
             p(x).kubernetes.version = text("v1.33.9");
         }},
        {"group-without-lane",
         "demand/groups/research",
         [](Plan &x) {
             p(x).lanes[0].groups.clear();
         }},
        {"group-in-two-lanes",
         "demand/groups/research",
         [](Plan &x) {
             p(x).lanes[1].groups.append(text("research"));
         }},
        {"no-node-for-labels",
         "demand/groups/research",
         [](Plan &x) {
             x.demand.groups[0].mutate().labels = {{text("kind"), text("y")}};
         }},
        {"borrow-without-cohort",
         "platform/lanes/explore",
         [](Plan &x) {
             p(x).lanes[0].cohort.reset();
             p(x).lanes[0].quota[text("gpu-x")].borrow = 0.0;
         }},
        {"lend-over-nominal",
         "platform/lanes/explore",
         [](Plan &x) {
             p(x).lanes[0].quota[text("gpu-x")].lend = 9.0;
         }},
        {"no-person-limit",
         "platform/lanes/explore",
         [](Plan &x) {
             p(x).lanes[0].maxGpusPerUser.reset();
         }},
        {"serving-without-quota",
         "platform/lanes/serve",
         [](Plan &x) {
             p(x).lanes[2].quota[text("gpu-x")].nominal = 0.0;
         }},
        {"quota-over-hardware",
         "platform/lanes/quota/gpu-x",
         [](Plan &x) {
             p(x).lanes[0].quota[text("gpu-x")].nominal = 9.0;
         }},
        {"gpus-in-no-lane",
         "platform/lanes/quota/gpu-x",
         [](Plan &x) {
             p(x).lanes[0].quota[text("gpu-x")].nominal = 7.0;
         }},
        {"lane-short",
         "platform/lanes/batch",
         [](Plan &x) {
             x.demand.groups[1].mutate().source = DemandSource::Workloads;
             x.workloads.scheduled[0].mutate().gpus = 40.0;
         }},
        {"explore-starves-schedule",
         "platform/lanes/batch",
         [](Plan &x) {
             // 64 GPUs are wanted where the cohort has 32; the lane that explores comes first.
             x.demand.groups[0].mutate().demand = {{text("typical"), test::allDay(20.0)}};
             x.demand.groups[1].mutate().demand = {{text("typical"), test::allDay(44.0)}};
             p(x).lanes[0].priority = 10;
         }},
        {"quota-for-pool-member",
         "platform/lanes/explore",
         [](Plan &x) {
             x.settings.pools = {made<Pool>([](Pool &pool) {
                 pool.id = text("pool");
                 pool.accelerators = {text("gpu-x")};
             })};
         }},
        {"quota-not-whole",
         "platform/lanes/explore",
         [](Plan &x) {
             p(x).lanes[0].quota[text("gpu-x")].lend = 0.5;
         }},
        {"largest-job-never-fits",
         "workloads/scheduled/job",
         [](Plan &x) {
             x.workloads.scheduled[0].mutate().gpus = 33.0;
         }},
        {"one-side-open",
         "platform/security",
         [](Plan &x) {
             p(x).components.selected.removeAll(text("oauth2-proxy"));
         }},
        {"endpoint-open",
         "platform/endpoints/model-endpoints",
         [](Plan &x) {
             p(x).security.serving = ServingAccess::Open;
         }},
        {"static-password",
         "platform/security/control_plane",
         [](Plan &x) {
             p(x).security.controlPlane.connectors.clear();
         }},
        {"saml-with-kubectl",
         "platform/security/control_plane",
         [](Plan &x) {
             p(x).security.controlPlane.connectors = {Connector::Saml};
         }},
        {"connector-without-groups",
         "platform/security/control_plane",
         [](Plan &x) {
             p(x).security.controlPlane.connectors = {Connector::Linkedin};
         }},
        {"x509-no-revocation",
         "platform/security/control_plane",
         [](Plan &x) {
             p(x).security.controlPlane.authentication = Authentication::X509;
             p(x).security.controlPlane.certDays = 31.0;
         }},
        {"audit-required-off",
         "platform/security/audit",
         [](Plan &x) {
             p(x).security.audit = Audit::None;
         }},
        {"isolation-in-one-cluster",
         "platform/tenancy",
         [](Plan &x) {
             p(x).tenancy.isolation = Isolation::InstallationPerTenant;
         }},
        {"regulated-data-in-cloud",
         "storage/datasets/records",
         [](Plan &x) {
             x.storage.datasets[0].mutate().sensitivity = Sensitivity::Regulated;
             x.cost.placement.insert(text("nightly"), PlacementKind::Hybrid);
         }},
        {"source-without-owner",
         "storage/datasets/records",
         [](Plan &x) {
             x.storage.datasets[0].mutate().source = text("lake");
         }},
        {"data-above-declared",
         "storage/datasets/records",
         [](Plan &x) {
             p(x).security.dataSensitivity = Sensitivity::Internal;
         }},
        {"reader-below-clearance",
         "storage/datasets/records/nightly",
         [](Plan &x) {
             p(x).profiles[1].dataSensitivity = Sensitivity::Internal;
         }},
        {"sensitive-shared-namespace",
         "storage/datasets/records/nightly",
         [](Plan &x) {
             Profile other = p(x).profiles[1];
             other.id = text("guests");
             other.dataSensitivity = Sensitivity::Public;
             p(x).profiles.append(other);
         }},
        {"image-without-registry",
         "platform/images/image",
         [](Plan &x) {
             p(x).images[0].reference = text("pytorch/pytorch");
         }},
        {"sensitive-image-public",
         "platform/images/image",
         [](Plan &x) {
             p(x).images[0].sensitivity = Sensitivity::Regulated;
             p(x).registry.kind = RegistryKind::Public;
         }},
        {"cuda-too-new",
         "platform/images/image",
         [](Plan &x) {
             x.catalog.gpus[0].cudaMax = text("11");
         }},
        {"cuda-too-old",
         "platform/images/image",
         [](Plan &x) {
             p(x).images[0].cuda = text("11.7");
         }},
        {"cuda-on-other-vendor",
         "platform/images/image",
         [](Plan &x) {
             x.catalog.gpus[0].vendor = text("AMD");
         }},
        {"tfjob-without-operator",
         "platform/images/image",
         [](Plan &x) {
             p(x).images[0].framework = text("TensorFlow");
             p(x).profiles[0].submitsBy.append(SubmitsBy::OperatorCrd);
         }},
        {"single-control-plane",
         "platform/kubernetes/control_plane_nodes",
         [](Plan &x) {
             p(x).kubernetes.controlPlaneNodes = 1;
         }},
        {"control-plane-even",
         "platform/kubernetes/control_plane_nodes",
         [](Plan &x) {
             p(x).kubernetes.controlPlaneNodes = 2;
         }},
        {"pool-without-device-plugin",
         "platform/kubernetes/pools/0",
         [](Plan &x) {
             p(x).components.selected.removeAll(text("gpu-operator"));
         }},
        {"privileged-pool-open",
         "platform/kubernetes/pools/0",
         [](Plan &x) {
             p(x).kubernetes.pools[0].privileged = true;
         }},
        {"systems-in-no-pool",
         "topology/devices/system-x",
         [](Plan &x) {
             p(x).kubernetes.pools[0].nodes = 3;
         }},
        {"managed-with-racks",
         "platform/kubernetes/hosting",
         [](Plan &x) {
             p(x).kubernetes.hosting = Hosting::Managed;
         }},
        {"requirement-open",
         "platform/requirements/portability",
         [](Plan &x) {
             p(x).kubernetes.version.reset();
         }},
        {"dynamic-on-own-machines",
         "platform/scaling",
         [](Plan &x) {
             p(x).scaling.insert(ScaledPart::Nodes, Scaling::Dynamic);
         }},
        {"claim-contradicted",
         "platform/claims/feed",
         [](Plan &x) {
             // 40 GB/s at 2 GB/s a GPU keep 20 busy, not 64.
             p(x).claims = {made<Claim>([](Claim &claim) {
                 claim.id = text("feed");
                 claim.check = ClaimCheck::Feed;
                 claim.standing = Standing::Measured;
                 claim.readGbPerS = 40.0;
                 claim.feedGbPerSPerGpu = 2.0;
                 claim.claimed = 64.0;
             })};
         }},
        {"claim-not-measured",
         "platform/claims/it",
         [](Plan &x) {
             p(x).claims = {made<Claim>([](Claim &claim) { claim.id = text("it"); })};
         }},
        {"decision-open",
         "plan/decisions/it",
         [](Plan &x) {
             x.settings.decisions = {made<Decision>([](Decision &one) { one.id = text("it"); })};
         }},
    };
    return all;
}

} // namespace

TEST(PlatformRules, FindNothingInASoundPlan)
{
    const QStringList found = findingsOf(soundPlan());
    for (const Spoiled &one : spoiledPlans()) {
        for (const QString &finding : found)
            EXPECT_FALSE(finding.startsWith(QLatin1String(one.rule) + u' '))
                << finding.toStdString();
    }
}

/// Four systems stand in racks, one of them a spare; the pool counts two.
TEST(PlatformRules, SystemsInNoPoolNameTheSparesThatAreLeftOut)
{
    Plan plan = soundPlan();
    plan.platform.kubernetes.pools[0].nodes = 2;
    plan.topology.sites[0].rooms[0].rows[0].racks[0].mutate().devices[0].mutate().spare = true;
    QStringList said;
    for (const Finding &finding : evaluate(plan, test::shippedCatalog(), {}).findings) {
        if (finding.rule == QLatin1String("systems-in-no-pool"))
            said.append(sentence(finding, plan, QLocale::c()));
    }
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0].startsWith(text("Beside spares (1), 3 systems of ")))
        << said[0].toStdString();
    EXPECT_TRUE(said[0].endsWith(text("; node pools count 2 of them."))) << said[0].toStdString();
}

TEST(PlatformRules, FindWhatWasSpoiledAtItsPlace)
{
    for (const Spoiled &one : spoiledPlans()) {
        Plan plan = soundPlan();
        one.spoil(plan);
        const QString wanted = QLatin1String(one.rule) + u' ' + QLatin1String(one.path);
        EXPECT_TRUE(findingsOf(plan).contains(wanted))
            << wanted.toStdString() << "\nfound: " << findingsOf(plan).join(u", ").toStdString();
    }
}

namespace {

struct Mended {
    const char *rule;
    const char *place;
};

/// Where the remedies of spoiled plans lead, if not to the place of the finding.
const QList<Mended> &mendedPlaces()
{
    static const QList<Mended> all{
        {"group-without-profile", "platform/profiles"},
        {"lanes-without-queue", "platform/components/kueue"},
        {"group-without-lane", "platform/lanes/explore/groups"},
        {"group-in-two-lanes", "platform/lanes/batch/groups"},
        {"no-node-for-labels", "platform/kubernetes/pools/0/labels"},
        {"borrow-without-cohort", "platform/lanes/explore/cohort"},
        {"lend-over-nominal", "platform/lanes/explore/quota/gpu-x/lend"},
        {"no-person-limit", "platform/lanes/explore/max_gpus_per_user"},
        {"serving-without-quota", "platform/lanes/serve/quota/gpu-x/nominal"},
        {"lane-short", "platform/lanes/batch/quota/gpu-x/nominal"},
        {"explore-starves-schedule", "platform/lanes/batch/priority"},
        {"regulated-data-in-cloud", "storage/datasets/records/readers"},
        {"source-without-owner", "storage/datasets/records/owner"},
        {"data-above-declared", "storage/datasets/records/sensitivity"},
        {"image-without-registry", "platform/images/image/reference"},
        {"sensitive-image-public", "platform/images/image/registry"},
        {"cuda-too-new", "platform/images/image/cuda"},
        {"cuda-too-old", "platform/images/image/cuda"},
        {"cuda-on-other-vendor", "platform/images/image/groups"},
        // Its resource is known; what tells of it is not.
        {"pool-without-device-plugin", "platform/kubernetes/pools/0/plugin"},
        {"privileged-pool-open", "platform/kubernetes/pools/0/taints"},
        {"systems-in-no-pool", "platform/kubernetes/pools/0/nodes"},
        {"need-open", "storage/homes"},
        {"kubectl-without-gateway", "platform/security/gateway_host"},
        {"role-lacks-kind", "platform/rbac"},
        {"home-shared", "platform/tenancy/isolation"},
        {"sensitive-shared-namespace", "platform/tenancy/isolation"},
        {"tfjob-without-operator", "platform/components/training-operator"},
        {"footprint-unplaced", "topology"},
    };
    return all;
}

QString wantedPlace(const Spoiled &spoiled)
{
    for (const Mended &one : mendedPlaces()) {
        if (QLatin1String(one.rule) == QLatin1String(spoiled.rule))
            return QString::fromLatin1(one.place);
    }
    return QString::fromLatin1(spoiled.path);
}

} // namespace

TEST(PlatformRules, TheRemedyLeadsToTheCellConcerned)
{
    for (const Spoiled &one : spoiledPlans()) {
        Plan plan = soundPlan();
        one.spoil(plan);
        const Evaluation figures = evaluate(plan, test::shippedCatalog(), {});
        for (const Finding &finding : figures.findings) {
            if (finding.rule == QLatin1String(one.rule) &&
                finding.path == QLatin1String(one.path)) {
                EXPECT_EQ(placeToMend(finding, figures).toStdString(),
                          wantedPlace(one).toStdString())
                    << one.rule;
            }
        }
    }
}

namespace {

struct Unusable {
    const char *path;
    const char *said; ///< part of the sentence
    std::function<void(Plan &)> spoil;
};

/// What a plan may say and nobody can use: it is kept, and named at its place.
const std::vector<Unusable> &unusable()
{
    static const std::vector<Unusable> all{
        {"platform/profiles/scientists/people",
         "People = ",
         [](Plan &x) {
             p(x).profiles[0].people = -3.0;
         }},
        {"platform/claims/ring/gpus",
         "GPUs = 0",
         [](Plan &x) {
             p(x).claims = {made<Claim>([](Claim &claim) {
                 claim.id = text("ring");
                 claim.check = ClaimCheck::AllReduce;
                 claim.gpus = 0.0;
             })};
         }},
        {"platform/images/image/registry",
         "names the registry 'gone'",
         [](Plan &x) {
             p(x).images[0].registry = text("gone");
         }},
        {"platform/kubernetes/version",
         "'stable' is no version",
         [](Plan &x) {
             p(x).kubernetes.version = text("stable");
         }},
        {"platform/components/one",
         "in a circle: One \u2192 Two \u2192 One",
         [](Plan &x) {
             const auto entry = [](const char *id, const char *name, const char *needs) {
                 return made<Component>([&](Component &c) {
                     c.id = text(id);
                     c.name = text(name);
                     c.dependsOn = ids({needs});
                 });
             };
             x.catalog.components = {entry("one", "One", "two"), entry("two", "Two", "one")};
             p(x).components.selected += ids({"one", "two"});
         }},
        {"platform/components/one",
         "counted in each other in a circle: One \u2192 Two \u2192 One",
         [](Plan &x) {
             const auto entry = [](const char *id, const char *name, const char *in) {
                 return made<Component>([&](Component &c) {
                     c.id = text(id);
                     c.name = text(name);
                     c.countedIn = text(in);
                 });
             };
             x.catalog.components = {entry("one", "One", "two"), entry("two", "Two", "one")};
             p(x).components.selected += ids({"one", "two"});
         }},
        {"platform/lanes/explore/groups",
         "has no groups",
         [](Plan &x) {
             p(x).lanes[0].groups.clear();
         }},
        {"platform/lanes/explore/quota",
         "owns nothing and has nobody to borrow from",
         [](Plan &x) {
             p(x).lanes[0].quota.clear();
             p(x).lanes[0].cohort = text("another");
         }},
        {"platform/lanes/explore/cohort",
         "is alone in the cohort another",
         [](Plan &x) {
             p(x).lanes[0].cohort = text("another");
         }},
        // 32 GPUs are in service: 33 are above that, 32 are not.
        {"platform/lanes/explore/quota/gpu-x/borrow",
         "may borrow up to 33 GPUs, but in 2027-01 only 32 GPUs are in service",
         [](Plan &x) {
             p(x).lanes[0].quota[text("gpu-x")].borrow = 33.0;
         }},
        {"platform/lanes/explore/max_gpus_per_job",
         "may take up to 33 GPUs",
         [](Plan &x) {
             p(x).lanes[0].maxGpusPerJob = 33.0;
         }},
        {"platform/lanes/explore/max_gpus_per_user",
         "may take up to 33 GPUs",
         [](Plan &x) {
             p(x).lanes[0].maxGpusPerUser = 33.0;
         }},
        {"platform/security/exposed",
         "the list is empty",
         [](Plan &x) {
             p(x).security.exposure = {Exposure::Hybrid};
             p(x).security.exposed.clear();
         }},
        {"platform/security/exposed/demo/group",
         "no group answers for it",
         [](Plan &x) {
             p(x).security.exposure = {Exposure::Hybrid};
             p(x).security.exposed = {
                 made<ExposedService>([](ExposedService &one) { one.id = text("demo"); })};
         }},
    };
    return all;
}

/// The sentences of unusable-value at that path.
QStringList saidAt(const Plan &plan, const QString &path)
{
    const Evaluation figures = evaluate(plan, test::shippedCatalog());
    QStringList said;
    for (const Finding &finding : figures.findings) {
        if (finding.rule == QLatin1String("unusable-value") && finding.path == path)
            said.append(sentence(finding, plan, QLocale::c()));
    }
    return said;
}

} // namespace

TEST(UnusablePlatform, IsNamedAtItsPlaceAndTheRestStaysLive)
{
    for (const Unusable &one : unusable()) {
        Plan plan = soundPlan();
        const QString path = QString::fromLatin1(one.path);
        EXPECT_TRUE(saidAt(plan, path).isEmpty()) << one.path;
        one.spoil(plan);
        EXPECT_TRUE(saidAt(plan, path).join(u'\n').contains(QString::fromUtf8(one.said)))
            << one.path << ": " << saidAt(plan, path).join(u'\n').toStdString();
        EXPECT_EQ(evaluate(plan, test::shippedCatalog()).platform.requirements.size(), 5);
    }
}

TEST(UnusablePlatform, DoesNotNameLimitsAsHighAsWhatIsInService)
{
    Plan plan = soundPlan();
    p(plan).lanes[0].maxGpusPerJob = 32.0;
    p(plan).lanes[0].quota[text("gpu-x")].borrow = 32.0;
    EXPECT_TRUE(saidAt(plan, text("platform/lanes/explore/max_gpus_per_job")).isEmpty());
    EXPECT_TRUE(saidAt(plan, text("platform/lanes/explore/quota/gpu-x/borrow")).isEmpty());
}

/// Names, numbers and units: nothing of a sentence has to be looked up elsewhere.
TEST(PlatformRules, SayNamesAndNumbers)
{
    const auto said = [](const char *rule, const std::function<void(Plan &)> &spoil) {
        Plan plan = soundPlan();
        spoil(plan);
        const Evaluation figures = evaluate(plan, test::shippedCatalog());
        for (const Finding &finding : figures.findings) {
            if (finding.rule == QLatin1String(rule))
                return sentence(finding, plan, QLocale::c()).toStdString();
        }
        return std::string();
    };
    EXPECT_EQ(said("dependency-missing",
                   [](Plan &x) { p(x).components.selected.removeAll(text("istio")); })
                  .substr(0, 6),
              "Istio ");
    const std::string lent =
        said("lend-over-nominal", [](Plan &x) { p(x).lanes[0].quota[text("gpu-x")].lend = 9.0; });
    EXPECT_NE(lent.find("lend 9 GPU"), std::string::npos) << lent;
    // As the sheet of profiles calls it, not as files do.
    const std::string lacks = said("skill-missing", [](Plan &x) {
        p(x).profiles[0].skills.removeAll(text("terminal"));
        p(x).profiles[0].submitsBy = {SubmitsBy::Notebook};
        p(x).profiles[0].skills.removeAll(text("jupyter"));
        p(x).profiles[0].skills.removeAll(text("notebooks"));
    });
    EXPECT_NE(lacks.find("Jupyter"), std::string::npos) << lacks;
    // 1 / (0.02 + 0.98 / 64 + 0.0005 x 63) = 14.97: far from 60.
    const std::string claimed = said("claim-contradicted", [](Plan &x) {
        p(x).claims = {made<Claim>([](Claim &claim) {
            claim.id = text("speed");
            claim.check = ClaimCheck::SpeedUp;
            claim.gpus = 64.0;
            claim.serialShare = 0.02;
            claim.commShare = 0.0005;
            claim.claimed = 60.0;
        })};
    });
    EXPECT_NE(claimed.find("a speed-up of 14.97"), std::string::npos) << claimed;
}

TEST(PlatformRules, SayNothingOfAPlatformThatNobodyHasTouched)
{
    Plan plan = soundPlan();
    plan.platform = Platform();
    for (const QString &finding : findingsOf(plan))
        EXPECT_FALSE(finding.contains(u" platform/")) << finding.toStdString();
}

} // namespace kf
