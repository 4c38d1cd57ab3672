// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/components.h"
#include "core/platform/footprint.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::made;

const Component *shipped(const Id &id)
{
    for (const Component &one : test::shippedCatalog().components().components) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

Component aComponent(const char *id, const QList<Id> &dependsOn, double cpuM)
{
    return made<Component>([&](Component &one) {
        one.id = QString::fromLatin1(id);
        one.dependsOn = dependsOn;
        one.cpuRequestM = cpuM;
        one.memoryRequestMi = 1.0;
    });
}

Platform choice(const QList<Id> &selected)
{
    Platform platform;
    platform.components.selected = selected;
    return platform;
}

} // namespace

TEST(Components, ComeWithWhatTheyNeed)
{
    const ComponentFigures figures = componentFigures(
        choice({QStringLiteral("katib"), QStringLiteral("nothing"), QStringLiteral("katib")}),
        shipped);
    EXPECT_EQ(figures.chosen, QList<Id>{QStringLiteral("katib")});
    EXPECT_EQ(figures.unknown, QList<Id>{QStringLiteral("nothing")});
    EXPECT_EQ(figures.added, (QList<Id>{QStringLiteral("cert-manager"), QStringLiteral("istio")}));
}

TEST(Components, NeedNothingBehindWhatIsInstalled)
{
    Platform platform = choice({QStringLiteral("central-dashboard")});
    platform.kubernetes.installed = {QStringLiteral("istio"), QStringLiteral("cert-manager")};
    const ComponentFigures figures = componentFigures(platform, shipped);
    EXPECT_TRUE(figures.added.isEmpty());
    EXPECT_EQ(figures.present.size(), 3);
}

TEST(Components, MayNeedEachOtherInACircle)
{
    const QList<Component> all{aComponent("a", {QStringLiteral("b")}, 10.0),
                               aComponent("b", {QStringLiteral("a")}, 5.0)};
    const auto lookUp = [&all](const Id &id) -> const Component * {
        for (const Component &one : all) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    };
    EXPECT_EQ(componentFigures(choice({QStringLiteral("a")}), lookUp).added,
              QList<Id>{QStringLiteral("b")});
}

TEST(Components, OfOldNamesHaveASuccessor)
{
    EXPECT_EQ(endedComponent(QStringLiteral("TF_Operator"))->successor,
              QStringLiteral("training-operator"));
    EXPECT_EQ(endedComponent(QStringLiteral("seldon-core"))->successor, QStringLiteral("kserve"));
    EXPECT_FALSE(endedComponent(QStringLiteral("chainer"))->successor);
    EXPECT_FALSE(endedComponent(QStringLiteral("istio")));
}

TEST(Footprint, OfTheDefaultSetIsThatOfThePublishedTable)
{
    // The published rows without the old training operator and with JobSet.
    QList<Id> defaults;
    for (const Component &one : test::shippedCatalog().components().components) {
        if (one.inclusion == QLatin1String("default"))
            defaults.append(one.id);
    }
    const Platform platform = choice(defaults);
    const Footprint figures = footprint({platform, shipped});
    EXPECT_DOUBLE_EQ(figures.base.cpuM, 4878.0);
    EXPECT_DOUBLE_EQ(figures.base.memoryMi, 12603.0);
}

TEST(Footprint, CountsWhatIsCountedInEachOtherOnce)
{
    QList<Component> all{aComponent("a", {}, 10.0), aComponent("b", {}, 5.0)};
    all[0].countedIn = QStringLiteral("a");
    all[1].countedIn = QStringLiteral("a");
    const auto lookUp = [&all](const Id &id) -> const Component * {
        return id == QLatin1String("a") ? &all[0] : id == QLatin1String("b") ? &all[1] : nullptr;
    };
    const Platform platform = choice({QStringLiteral("a"), QStringLiteral("b")});
    EXPECT_DOUBLE_EQ(footprint({platform, lookUp}).base.cpuM, 10.0);
}

TEST(PlatformServersOf, FollowFromTheLargerOfCoresAndMemory)
{
    // 20,000 m of 0.8 x 16 cores are 1.56 servers; 100,000 MiB of 0.8 x 64 GB = 48,828 MiB
    // are 2.05.
    Platform platform;
    platform.kubernetes.controlPlaneNodes = 3;
    platform.security.gatewayHost = true;
    Footprint figures;
    figures.base = {20000.0, 100000.0};
    const PlatformServers servers = platformServers(platform, figures);
    EXPECT_DOUBLE_EQ(servers.infra, 3.0);
    EXPECT_DOUBLE_EQ(*servers.total(), 7.0);
    platform.kubernetes.controlPlaneNodes.reset();
    EXPECT_FALSE(platformServers(platform, figures).total());
    platform.kubernetes.hosting = Hosting::Managed;
    EXPECT_DOUBLE_EQ(*platformServers(platform, figures).total(), 4.0);
}

} // namespace kf
