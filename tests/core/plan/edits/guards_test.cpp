// SPDX-License-Identifier: GPL-3.0-or-later
// Tenancy, security, roles, the cluster with its pools, registries and images as edits.
#include "core/plan/edits/cluster.h"
#include "core/plan/edits/guards.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::aPlan;
using test::made;
using test::text;

TEST(GuardEdits, SetAndTakeBackACellOfTheRoles)
{
    const Plan before = aPlan();
    const Plan set =
        setAccess(before, Persona::DataEngineer, ResourceKind::Notebook, AccessLevel::None).value();
    EXPECT_EQ(set.platform.rbac.value(Persona::DataEngineer).value(ResourceKind::Notebook),
              AccessLevel::None);
    EXPECT_EQ(setAccess(set, Persona::DataEngineer, ResourceKind::Notebook, std::nullopt).value(),
              before);
}

TEST(GuardEdits, RefuseWhatTheSchemaRefuses)
{
    Security security;
    security.controlPlane.certDays = -1.0;
    EXPECT_FALSE(setSecurity(aPlan(), security));
    Kubernetes cluster;
    cluster.controlPlaneNodes = -3;
    EXPECT_FALSE(setKubernetes(aPlan(), cluster));
    ExposedService service;
    service.group = text("nobody");
    EXPECT_FALSE(insertExposed(aPlan(), service, 0));
}

TEST(GuardEdits, LetServicesOutByName)
{
    ExposedService service;
    service.name = text("Demo");
    const Plan plan = insertExposed(aPlan(), service, 0).value();
    EXPECT_EQ(plan.platform.security.exposed[0].id, text("demo"));
    EXPECT_EQ(deleteExposed(plan, {text("demo")}).value(), Plan(aPlan()));
    EXPECT_FALSE(deleteExposed(aPlan(), {text("demo")}));
}

TEST(ClusterEdits, PoolsGoByTheirPlace)
{
    NodePool pool;
    pool.id = text("gpu");
    pool.nodes = 4;
    Plan plan = insertPool(aPlan(), pool, 0).value();
    pool.nodes = 5;
    plan = replacePool(plan, 0, pool).value();
    EXPECT_EQ(plan.platform.kubernetes.pools[0].nodes, 5);
    EXPECT_FALSE(replacePool(plan, 1, pool));
    EXPECT_FALSE(insertPool(plan, pool, 3));
    EXPECT_EQ(deletePools(plan, {0}).value(), Plan(aPlan()));
    EXPECT_FALSE(deletePools(plan, {2}));
}

NamedRegistry registryOf(const char *id, RegistryKind kind)
{
    return made<NamedRegistry>([&](NamedRegistry &one) {
        one.id = text(id);
        one.kind = kind;
    });
}

/// The first one is called default, further ones have names that images follow.
TEST(ClusterEdits, RegistriesAreOneListWithTheDefaultFirst)
{
    Plan plan = insertRegistry(aPlan(), registryOf("", RegistryKind::Private), 0).value();
    plan = insertRegistry(plan, registryOf("hub", RegistryKind::Public), 1).value();
    ASSERT_EQ(registriesIn(plan).size(), 2);
    EXPECT_EQ(registriesIn(plan)[0].id, QLatin1String(kDefaultRegistry));
    EXPECT_EQ(plan.platform.registry.kind, RegistryKind::Private);
    Image image;
    image.framework = text("PyTorch");
    image.registry = text("hub");
    plan = insertImage(plan, image, 0).value();
    EXPECT_EQ(plan.platform.images[0].id, text("pytorch"));
    plan = replaceRegistry(plan, text("hub"), registryOf("docker", RegistryKind::Public)).value();
    EXPECT_EQ(plan.platform.images[0].registry, text("docker"));
    plan = deleteRegistries(plan, {text("docker"), QString::fromLatin1(kDefaultRegistry)}).value();
    EXPECT_FALSE(plan.platform.images[0].registry);
    EXPECT_TRUE(registriesIn(plan).isEmpty());
    EXPECT_FALSE(
        insertRegistry(plan, registryOf("a", RegistryKind::Cloud), 0).andThen([](Plan next) {
            return insertRegistry(std::move(next), registryOf("default", RegistryKind::Cloud), 1);
        }));
}

/// An image that names no registry comes from the only one: a second one does not take it away.
TEST(ClusterEdits, ImagesKeepTheirRegistryWhenAnotherComes)
{
    Plan plan = insertRegistry(aPlan(), registryOf("", RegistryKind::Private), 0).value();
    Image image;
    image.framework = text("PyTorch");
    plan = insertImage(plan, image, 0).value();
    EXPECT_FALSE(plan.platform.images[0].registry);
    plan = insertRegistry(plan, registryOf("hub", RegistryKind::Public), 1).value();
    EXPECT_EQ(plan.platform.images[0].registry, QString::fromLatin1(kDefaultRegistry));
    // Of several none is meant where none is named.
    plan = insertImage(plan, image, 1).value();
    plan = insertRegistry(plan, registryOf("mirror", RegistryKind::Cloud), 2).value();
    EXPECT_FALSE(plan.platform.images[1].registry);
}

TEST(ClusterEdits, ImagesNameGroupsThatAreThere)
{
    Image image;
    image.id = text("one");
    image.groups = {text("nobody")};
    EXPECT_FALSE(insertImage(aPlan(), image, 0));
    image.groups.clear();
    image.tagsKept = 0;
    EXPECT_FALSE(insertImage(aPlan(), image, 0));
}

/// Two systems that no pool counts become a pool of two nodes; a spare one does not count.
TEST(ClusterEdits, PoolsAreMadeOfPlacedSystems)
{
    Plan plan = aPlan()
                    .withDeviceEntry("box", 8)
                    .withRackType("tall", 42)
                    .withRow("site", "room", "row")
                    .withRack("r1", "tall")
                    .withDevice("a", "box", 1)
                    .withDevice("b", "box", 9)
                    .with([](Plan &made) { made.catalog.devices[0].gpuCount = 8.0; });
    const Catalog none;
    const Plan made = poolsOfPlacedSystems(plan, CatalogView(plan.catalog, none)).value();
    ASSERT_EQ(made.platform.kubernetes.pools.size(), 1);
    EXPECT_EQ(made.platform.kubernetes.pools[0].device, text("box"));
    EXPECT_EQ(made.platform.kubernetes.pools[0].nodes, 2);
    EXPECT_FALSE(poolsOfPlacedSystems(made, CatalogView(made.catalog, none)));
}

} // namespace
} // namespace kf
