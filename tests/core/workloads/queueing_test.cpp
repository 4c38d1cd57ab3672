// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/queueing.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <cmath>

namespace kf {

namespace {

double waitProbability(double servers, double offeredLoad)
{
    return erlangC(servers, offeredLoad, erlangB(servers, offeredLoad));
}

/// P(wait > t) <= 1 - percentile of Poisson arrivals, nothing else asked.
WaitPromise promise(double longestWait, double lateShare)
{
    WaitPromise promise;
    promise.longestWait = longestWait;
    promise.lateShare = lateShare;
    return promise;
}

QJsonDocument goldSample()
{
    return QJsonDocument::fromJson(
        test::readAll(*test::sharedData() + QStringLiteral("/gold/erlang_sample.json")));
}

} // namespace

TEST(ErlangC, AgreesWithPublishedTables)
{
    // Arrival rate / service rate, servers -> probability of waiting.
    EXPECT_NEAR(waitProbability(3, 0.2 / 0.1), 0.444444, 5e-7);
    EXPECT_NEAR(waitProbability(10, 8.0), 0.409180, 5e-7);
    EXPECT_NEAR(waitProbability(12, 8.0), 0.139842, 5e-7);
    EXPECT_NEAR(waitProbability(50, 45.0), 0.363864, 5e-7);
    EXPECT_NEAR(waitProbability(90, 80.0), 0.195137, 5e-7);
    EXPECT_NEAR(waitProbability(60, 100.0 / 2.0), 0.117302, 5e-7);
}

TEST(ErlangC, IsTheLoadItselfForOneServer)
{
    // M/M/1: P(wait) = rho; M/M/c/c with one server: B = a / (1 + a).
    EXPECT_DOUBLE_EQ(erlangB(1, 2.0), 2.0 / 3.0);
    EXPECT_DOUBLE_EQ(waitProbability(1, 0.25), 0.25);
    EXPECT_EQ(erlangB(0, 3.0), 1.0);
    EXPECT_EQ(erlangB(4, 0.0), 0.0);
}

TEST(ErlangC, AgreesWithTheGoldSample)
{
    KF_NEED_SHARED_DATA();
    const QJsonDocument gold = goldSample();
    ASSERT_FALSE(gold[u"waiting"].toArray().isEmpty());
    for (const QJsonValue row : gold[u"waiting"].toArray()) {
        const double servers = row[u"servers"].toDouble();
        const double load = row[u"offered_load"].toDouble();
        const double blocking = row[u"erlang_b"].toDouble();
        EXPECT_NEAR(erlangB(servers, load), blocking, 1e-9 * blocking) << servers;
        const double waiting = row[u"erlang_c"].toDouble();
        EXPECT_NEAR(waitProbability(servers, load), waiting, 1e-9 * waiting) << servers;
        const double late = row[u"p_wait_over_1_service"].toDouble();
        EXPECT_NEAR(lateProbability(promise(1.0, 0.0), servers, load, erlangB(servers, load)),
                    late,
                    1e-9 * late)
            << servers;
    }
    for (const QJsonValue row : gold[u"loss"].toArray()) {
        const double blocking = row[u"erlang_b"].toDouble();
        EXPECT_NEAR(erlangB(row[u"servers"].toDouble(), row[u"offered_load"].toDouble()),
                    blocking,
                    1e-9 * blocking);
    }
}

TEST(ServersNeeded, AgreesWithTheGoldSample)
{
    KF_NEED_SHARED_DATA();
    const QJsonDocument gold = goldSample();
    for (const QJsonValue row : gold[u"sizing"].toArray()) {
        const QString goal = row[u"goal"].toString();
        if (goal == QLatin1String("blocking"))
            continue; // sizes a system without a queue, which no service here is
        const double target = row[u"target"].toDouble();
        const double load = row[u"offered_load"].toDouble();
        const double servers = row[u"servers"].toDouble();
        const WaitPromise wanted =
            goal == QLatin1String("p95_wait") ? promise(target, 1.0 - 0.95) : promise(0.0, target);
        EXPECT_EQ(serversNeeded(wanted, load), servers) << goal.toStdString();
    }
}

TEST(ServersNeeded, KeepsUtilisationWithItsTolerance)
{
    // 7 erlangs at 70 %: exactly 10 servers, although 0.7 is not exact in binary. Waiting does not
    // matter here (100 % may be late).
    WaitPromise relaxed = promise(0.0, 1.0);
    relaxed.maxUtilisation = 0.7;
    EXPECT_EQ(serversNeeded(relaxed, 7.0), 10.0);
    EXPECT_EQ(serversNeeded(relaxed, 7.0 + 1e-9), 11.0);
    relaxed.maxUtilisation = 0.999;
    EXPECT_EQ(serversNeeded(relaxed, 3.0), 4.0); // more servers than erlangs, always
}

TEST(ServersNeeded, StretchesTheWaitByBurstiness)
{
    // a = 8, c = 10: P(W > 1) = 0.409180 x exp(-2) = 0.0554 for burstiness 1; x exp(-2 / 4) =
    // 0.248 for 4. One in ten late: 10 servers do for 1. For 4: c = 12: 0.139842 x exp(-1) = 0.051,
    // c = 11: C = 0.244958, x exp(-0.75) = 0.1157, too many.
    WaitPromise tenth = promise(1.0, 0.1);
    EXPECT_EQ(serversNeeded(tenth, 8.0), 10.0);
    tenth.burstiness = 4.0;
    EXPECT_EQ(serversNeeded(tenth, 8.0), 12.0);
}

TEST(ServersNeeded, HandlesLargeLoadsAndGivesUpBeyondTheLimit)
{
    // Square-root staffing: for C = 0.01 beta is about 2.376 (Halfin-Whitt), so that a million
    // erlangs take about a + 2.376 sqrt(a) servers.
    const std::optional<double> servers = serversNeeded(promise(0.0, 0.01), 1e6);
    ASSERT_TRUE(servers.has_value());
    EXPECT_NEAR(*servers, 1e6 + 2376.0, 20.0);
    EXPECT_GT(waitProbability(*servers - 1.0, 1e6), 0.01);
    EXPECT_LE(waitProbability(*servers, 1e6), 0.01);
    EXPECT_FALSE(serversNeeded(promise(0.0, 0.01), kMostErlangs * 2.0).has_value());
    WaitPromise idle = promise(0.0, 0.5);
    idle.maxUtilisation = 1e-12;
    EXPECT_FALSE(serversNeeded(idle, 1e6).has_value());
}

} // namespace kf
