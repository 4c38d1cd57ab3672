// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of racks that once came out wrong, as people sent them.

#include "tests/app/cli/program.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

using testing::HasSubstr;

QString rackCase(const char *name)
{
    return *sharedData() + QStringLiteral("/field-cases/") + QLatin1String(name) +
           QStringLiteral("/plan.kfplan");
}

QJsonObject rackOf(const QString &plan, const QStringList &more = {})
{
    return cliJson(QStringList{QStringLiteral("evaluate"), plan, QStringLiteral("--json")} +
                   more)[QStringLiteral("topology")][QStringLiteral("racks")][QStringLiteral("a01")]
        .toObject();
}

/// Severities by rule of everything that is found.
QMap<QString, QString> rulesOf(const QString &plan)
{
    const ProgramRun run = cli({QStringLiteral("check"), plan, QStringLiteral("--json")});
    QMap<QString, QString> rules;
    const QJsonArray findings =
        QJsonDocument::fromJson(run.output)[QStringLiteral("findings")].toArray();
    for (const QJsonValue &finding : findings)
        rules.insert(finding[QStringLiteral("id")].toString(),
                     finding[QStringLiteral("severity")].toString());
    return rules;
}

} // namespace

TEST(CliRackCases, TwoFeedsASideDoNotHideTheLossOfASide)
{
    KF_NEED_SHARED_DATA();
    const QString plan = rackCase("2n-two-feeds-a-side");
    EXPECT_EQ(rulesOf(plan).value(QStringLiteral("feed-loss-not-survived")),
              QStringLiteral("error"));
    const QJsonArray losses = rackOf(plan)[QStringLiteral("after_loss")].toArray();
    ASSERT_EQ(losses.size(), 2);
    EXPECT_EQ(losses[0][QStringLiteral("degraded")].toArray().size(), 1);
    const Folder folder;
    cli({QStringLiteral("report"),
         plan,
         QStringLiteral("--csv"),
         folder.path(QStringLiteral("c"))});
    EXPECT_THAT(bytesOf(folder.path(QStringLiteral("c/feed-loss.csv"))).toStdString(),
                HasSubstr(",d1,"));
}

TEST(CliRackCases, ASinglePhaseStripOn400VCarriesPhaseToNeutral)
{
    // 400 / sqrt 3 x 16 = 3,695 W; 5 kW are too much.
    KF_NEED_SHARED_DATA();
    const QJsonObject rack = rackOf(rackCase("single-phase-strip-on-400v"));
    EXPECT_NEAR(rack[QStringLiteral("power_limit_w")].toDouble(), 3695.04, 0.01);
    EXPECT_EQ(rack[QStringLiteral("state")].toString(), QStringLiteral("over"));
}

TEST(CliRackCases, TwoStripsOnOneFeedAddUp)
{
    // 400 x 63 x sqrt 3 = 43,648 W are less than twice 22,170 W.
    KF_NEED_SHARED_DATA();
    const QJsonObject rack = rackOf(rackCase("two-strips-on-one-feed"));
    EXPECT_NEAR(rack[QStringLiteral("power_limit_w")].toDouble(), 43647.68, 0.01);
    EXPECT_EQ(rack[QStringLiteral("state")].toString(), QStringLiteral("within"));
}

TEST(CliRackCases, ThreePhaseVoltsThatLookLikeToNeutralAreAskedAbout)
{
    KF_NEED_SHARED_DATA();
    EXPECT_EQ(rulesOf(rackCase("three-phase-230v")).value(QStringLiteral("three-phase-volts")),
              QStringLiteral("advice"));
}

TEST(CliRackCases, ARefreshInPlaceIsNoConflict)
{
    KF_NEED_SHARED_DATA();
    const QString plan = rackCase("refresh-in-place");
    const QMap<QString, QString> rules = rulesOf(plan);
    EXPECT_FALSE(rules.contains(QStringLiteral("device-overlap")));
    EXPECT_FALSE(rules.contains(QStringLiteral("rack-power-over")));
    EXPECT_EQ(rackOf(plan)[QStringLiteral("power_w")].toDouble(), 10200.0);
    EXPECT_EQ(
        rackOf(plan, {QStringLiteral("--month"), QStringLiteral("12")})[QStringLiteral("power_w")]
            .toDouble(),
        6500.0);
    const QJsonObject power =
        rackOf(plan)[QStringLiteral("limits")][QStringLiteral("power")].toObject();
    EXPECT_EQ(power[QStringLiteral("month")].toInt(), 24); // when it is heaviest
}

TEST(CliRackCases, WhatRetiresBeforeItComesIsAnError)
{
    KF_NEED_SHARED_DATA();
    EXPECT_EQ(
        rulesOf(rackCase("retire-before-service")).value(QStringLiteral("retires-before-service")),
        QStringLiteral("error"));
}

TEST(CliRackCases, AHalfWidthPairTakesOneUnit)
{
    KF_NEED_SHARED_DATA();
    const QString plan = rackCase("half-width-pair");
    EXPECT_FALSE(rulesOf(plan).contains(QStringLiteral("device-overlap")));
    EXPECT_EQ(rulesOf(plan).value(QStringLiteral("width-not-known")), QStringLiteral("warning"));
    EXPECT_EQ(rackOf(plan)[QStringLiteral("used_u")].toDouble(), 1.0);
}

TEST(CliRackCases, ADeviceDeeperThanTheRailsIsFound)
{
    KF_NEED_SHARED_DATA();
    EXPECT_EQ(rulesOf(rackCase("too-deep")).value(QStringLiteral("too-deep")),
              QStringLiteral("warning"));
}

} // namespace kf::test
