// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/limit_bars.h"

#include "core/words/time_words.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

TEST(LimitBarsOfFeeds, SayWhereADrawOnThemIsAssumed)
{
    FeedFigures feed;
    feed.name = QStringLiteral("A");
    feed.loadW = 5000.0;
    feed.limitW = 20000.0;
    FeedFigures guessed = feed;
    guessed.name = QStringLiteral("B");
    guessed.assumed = true;
    const QList<LimitBar> bars = barsOfFeeds({feed, guessed}, {}, Wording());
    EXPECT_FALSE(bars[0].assumed);
    EXPECT_TRUE(bars[1].assumed); // and so the bar is hatched
    EXPECT_TRUE(barText(bars[1]).contains(QStringLiteral("assumed")));
}

TEST(LimitBarsOfLimits, NameTheMonthInWhichAFigureIsLargest)
{
    const Plan plan;
    LimitFigure power;
    power.value = 5000.0;
    power.limit = 20000.0;
    LimitFigure later = power;
    later.month = 24;
    const QList<LimitBar> bars = barsOfLimits({power, later}, plan, Wording());
    EXPECT_FALSE(bars[0].figure.contains(monthText(plan, 0)));
    EXPECT_TRUE(bars[1].figure.startsWith(bars[0].figure));
    EXPECT_TRUE(bars[1].figure.endsWith(monthText(plan, 24)));
}

} // namespace
} // namespace kf
