// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/bill_of_materials.h"
#include "tests/core/topology/racks.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

/// A rack with two systems and a switch.
BillOfMaterials billWith(const QHash<Id, double> &prices)
{
    CatalogEntries own;
    own.devices = {test::entry("node", DeviceKind::GpuSystem, 8, 10000, 130),
                   test::entry("switch", DeviceKind::IbSwitch, 1, 1000, 12)};
    const Topology topology = test::topology({test::rackType("std", Redundancy::None, {})},
                                             {test::rack("a01",
                                                         "std",
                                                         {test::placed("n1", "node", 1),
                                                          test::placed("n2", "node", 9),
                                                          test::placed("s1", "switch", 40)})});
    const Catalog catalog;
    return billOfMaterials(topology, CatalogView(own, catalog), {}, {}, prices);
}

TEST(BillOfMaterials, SaysWhatIsPricedWhereTheTotalIsNotKnown)
{
    // 2 x 300,000 and nobody knows what switch and rack cost.
    const BillOfMaterials bill = billWith({{QStringLiteral("node"), 300000.0}});
    EXPECT_FALSE(bill.total.has_value());
    EXPECT_EQ(bill.priced, 600000.0);
    EXPECT_EQ(bill.unpriced, (QStringList{QStringLiteral("switch"), QStringLiteral("std")}));
}

TEST(BillOfMaterials, HasATotalWhereEveryRowHasAPriceEvenOfNothing)
{
    const BillOfMaterials bill = billWith({{QStringLiteral("node"), 300000.0},
                                           {QStringLiteral("switch"), 20000.0},
                                           {QStringLiteral("std"), 0.0}});
    EXPECT_EQ(bill.total, 620000.0);
    EXPECT_EQ(bill.priced, bill.total);
}

TEST(BillOfMaterials, SaysNoSubtotalWhereNothingIsPriced)
{
    EXPECT_FALSE(billWith({}).priced.has_value());
}

} // namespace
} // namespace kf
