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

TEST(TransceiverName, SaysWhatItCarries)
{
    // One fibre for each link of 400 Gb/s, two of them in one cage.
    CableEntry cable;
    cable.id = QStringLiteral("fibre");
    cable.medium = CableMedium::Multimode;
    cable.gbps = 400.0;
    cable.reachM = 50.0;
    cable.transceiver = QStringLiteral("twin");
    cable.transceiverLinks = 2;
    CatalogEntries entries;
    entries.cables = {cable};
    const Catalog catalog(entries, {}, {});
    const CatalogEntries own;
    const CatalogView view(own, catalog);
    EXPECT_EQ(transceiverName(QStringLiteral("twin"), view, Wording()),
              QStringLiteral("Multimode fibre, 2 links of 400 Gbit/s, to 50 m"));
    // Where both have a price they are told apart.
    EXPECT_EQ(pricedName(QStringLiteral("twin"), {}, view, Wording()),
              QStringLiteral("Transceiver, ") +
                  transceiverName(QStringLiteral("twin"), view, Wording()));
    EXPECT_EQ(transceiverName(QStringLiteral("other"), view, Wording()), QStringLiteral("other"));
}

} // namespace
} // namespace kf
