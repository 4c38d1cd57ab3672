// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/claims.h"
#include "tests/support/plan_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kf {

namespace {

using test::made;

} // namespace

TEST(Claims, OfARingTakeTheGradientsTwiceAround)
{
    // 2 x 15 / 16 x 14 GB / 50 GB/s = 0.525 s.
    const Claim claim = made<Claim>([](Claim &c) {
        c.check = ClaimCheck::AllReduce;
        c.gpus = 16.0;
        c.gradientGb = 14.0;
        c.linkGbPerS = 50.0;
        c.claimed = 0.525;
    });
    EXPECT_NEAR(*claimFigures(claim).value, 0.525, 1e-12);
    EXPECT_EQ(claimFigures(claim).holds, true);
}

TEST(Claims, OfASpeedUpHaveAKneeBeyondWhichMoreIsSlower)
{
    const Claim claim = made<Claim>([](Claim &c) {
        c.check = ClaimCheck::SpeedUp;
        c.gpus = 64.0;
        c.serialShare = 0.02;
        c.commShare = 0.0005;
        c.claimed = 40.0;
    });
    // 1 / (0.02 + 0.98 / 64 + 0.0005 x 63) = 14.967; the root of 0.98 / 0.0005 is 44.27.
    const ClaimFigures figures = claimFigures(claim);
    EXPECT_NEAR(*figures.value, 14.967, 5e-4);
    EXPECT_EQ(figures.knee, 44.0);
    EXPECT_EQ(figures.holds, false);
    for (double gpus = 1.0; gpus <= 200.0; gpus += 1.0)
        EXPECT_LE(speedUp(gpus, 0.02, 0.0005), speedUp(44.0, 0.02, 0.0005)) << gpus;
}

TEST(Claims, OfPortsCountTheEndsOfATree)
{
    // 64^2 / 2 ends at two levels.
    const Claim claim = made<Claim>([](Claim &c) {
        c.check = ClaimCheck::Ports;
        c.switchPorts = 64;
        c.levels = 2;
    });
    EXPECT_EQ(claimFigures(claim).value, 2048.0);
    EXPECT_FALSE(claimFigures(claim).holds) << "nobody said how many are claimed";
}

TEST(Claims, WithoutAnInputOrWithOneOfNoUseSayNothing)
{
    Claim claim = made<Claim>([](Claim &c) {
        c.check = ClaimCheck::AllReduce;
        c.gpus = 0.0;
        c.gradientGb = 14.0;
        c.linkGbPerS = 50.0;
        c.claimed = 1.0;
    });
    EXPECT_FALSE(claimFigures(claim).value);
    claim.gpus = 16.0;
    claim.gradientGb = -14.0;
    EXPECT_FALSE(claimFigures(claim).value);
    EXPECT_FALSE(claimFigures(claim).holds);
    claim.check = ClaimCheck::SpeedUp;
    claim.serialShare = 1.5;
    EXPECT_FALSE(claimFigures(claim).value);
    claim.check.reset();
    EXPECT_FALSE(claimFigures(claim).holds);
}

} // namespace kf
