// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/time_words.h"
#include "ui/pages/topology/limit_bars.h"

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

/// In a panel that is too narrow for both the figure goes below its name, and none is cut.
TEST(LimitBars, AFigureWithoutRoomBesideItsNameStandsBelowIt)
{
    const Theme theme(ThemeMode::Light);
    LimitBars bars(theme);
    LimitBar brief{QStringLiteral("Power"), QStringLiteral("5 kW"), 0.0, LimitState::Within};
    LimitBar lengthy = brief;
    lengthy.name = QStringLiteral("Hall 1 of the old building");
    lengthy.figure = QStringLiteral("483,500 of 853,035 BTU/h in 2027-10");
    bars.setFeeds({brief.name, lengthy.name});
    bars.setBars({brief, lengthy});
    const int wide = bars.sizeHint().width();
    const int narrow = bars.fontMetrics().horizontalAdvance(lengthy.figure);
    EXPECT_LE(bars.minimumSizeHint().width(), narrow);
    const int line = bars.fontMetrics().height();
    EXPECT_EQ(bars.heightForWidth(narrow), bars.heightForWidth(wide) + line); // of one of the two
    bars.resize(narrow, bars.heightForWidth(narrow));
    EXPECT_EQ(bars.feedAt({1, 1}), 0);
    EXPECT_EQ(bars.feedAt({1, bars.height() - 1}), 1);
    EXPECT_EQ(bars.feedAt({1, bars.height()}), -1);
}

} // namespace
} // namespace kf
