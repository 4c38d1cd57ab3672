// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/port_list.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

Port ports(std::optional<int> count, std::optional<double> gbps)
{
    Port port;
    port.count = count;
    port.gbps = gbps;
    return port;
}

TEST(PortList, NumbersAndSpeedsAreReadAndShown)
{
    const QList<Port> expected{ports(8, 400.0), ports(2, 2.5)};
    const auto read = portListIn(text(" 8x400 ; 2 X 2.5;"), {}, QLocale::c());
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value(), expected);
    EXPECT_EQ(portListText(expected, QLocale::c()), text("8 \xd7 400; 2 \xd7 2.5"));
    EXPECT_EQ(portListIn(portListText(expected, QLocale::c()), {}, QLocale::c()).value(), expected);
    const auto none = portListIn(text("  "), expected, QLocale::c());
    ASSERT_TRUE(none);
    EXPECT_TRUE(none.value().isEmpty());
}

TEST(PortList, WhatIsNotKnownStaysSoAndTypesAreKept)
{
    Port typed = ports(std::nullopt, 1.0);
    typed.type = text("1000base-t");
    EXPECT_EQ(portListText({typed}, QLocale::c()), text("? \xd7 1"));
    EXPECT_EQ(portListIn(text("? x 1"), {typed}, QLocale::c()).value(), QList<Port>{typed});
    EXPECT_EQ(portListIn(text("4 x ?"), {typed}, QLocale::c()).value(),
              QList<Port>{ports(4, std::nullopt)});
}

TEST(PortList, WhatIsNoPortsIsRefused)
{
    for (const char *wrong : {"8", "8 x", "x 400", "8.5 x 400", "0 x 400", "8 x -1", "8 x 4 x 2"})
        EXPECT_FALSE(portListIn(text(wrong), {}, QLocale::c())) << wrong;
}

} // namespace

} // namespace kf
