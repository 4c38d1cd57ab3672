// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/name_pattern.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::text;

} // namespace

TEST(NamePattern, PutsTheNumberBetweenTheBraces)
{
    EXPECT_EQ(nameFromPattern(text("dgx-{00}"), 7), text("dgx-07"));
    EXPECT_EQ(nameFromPattern(text("dgx-{00}"), 123), text("dgx-123"));
    EXPECT_EQ(nameFromPattern(text("a{0}-node"), 5), text("a5-node"));
    EXPECT_EQ(nameFromPattern(text("spine"), 5), text("spine"));
    EXPECT_EQ(nameFromPattern(text("{x}{000}"), 5), text("{x}005"));
    EXPECT_FALSE(hasNumber(text("a{}b{x}")));
}

TEST(NamePattern, FindsTheHighestNumber)
{
    const QStringList names{
        text("dgx-01"), text("dgx-12"), text("dgx-x"), text("node-99"), text("dgx-")};
    EXPECT_EQ(highestNumber(text("dgx-{00}"), names), 12);
    EXPECT_EQ(highestNumber(text("leaf-{00}"), names), 0);
    EXPECT_EQ(highestNumber(text("dgx"), names), 0);
}

TEST(NamePattern, IsReadOffAName)
{
    EXPECT_EQ(patternOf(text("dgx-07")), text("dgx-{00}"));
    EXPECT_EQ(patternOf(text("row2-node9b")), text("row2-node{0}b"));
    EXPECT_EQ(patternOf(text("spine")), text("spine-{0}"));
    // The number of a model is no counter.
    EXPECT_EQ(patternOf(text("apc-ap8888"), text("apc-ap8888")), text("apc-ap8888-{0}"));
    EXPECT_EQ(patternOf(text("apc-ap8888-2"), text("apc-ap8888")), text("apc-ap8888-{0}"));
    EXPECT_EQ(patternOf(text("dgx-07"), text("dgx-h100")), text("dgx-{00}"));
}

} // namespace kf
