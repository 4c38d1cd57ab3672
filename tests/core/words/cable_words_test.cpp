// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/cable_words.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

TEST(CableName, SaysMediumSpeedAndReach)
{
    CableEntry cable;
    cable.id = QStringLiteral("x");
    EXPECT_EQ(cableName(cable, Wording()), QStringLiteral("Cable")); // nobody says more
    cable.medium = CableMedium::Multimode;
    cable.gbps = 800.0;
    cable.links = 2;
    cable.reachM = 50.0;
    EXPECT_EQ(cableName(cable, Wording()),
              QStringLiteral("Multimode fibre, 2 links of 400 Gbit/s, to 50 m"));
    cable.links = 1;
    EXPECT_EQ(cableName(cable, Wording()), QStringLiteral("Multimode fibre, 800 Gbit/s, to 50 m"));
}

} // namespace
} // namespace kf
