// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/finding.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

Finding rackOverPower(double watts)
{
    Finding finding;
    finding.rule = QStringLiteral("rack-power");
    finding.path = QStringLiteral("topology/racks/a01");
    finding.arguments = {{QStringLiteral("power"), Amount{watts, Unit::Watts}},
                         {QStringLiteral("month"), PlanMonth{3}}};
    return finding;
}

TEST(FindingFingerprint, StaysWhileTheArgumentsStay)
{
    Finding same = rackOverPower(18000.0);
    same.accepted = true;
    same.severity = Severity::Error;
    EXPECT_EQ(fingerprint(same), fingerprint(rackOverPower(18000.0)));
    EXPECT_EQ(fingerprint(same).size(), 16);
}

TEST(FindingFingerprint, ChangesWithEveryArgument)
{
    const QString before = fingerprint(rackOverPower(18000.0));
    EXPECT_NE(fingerprint(rackOverPower(18000.000001)), before);

    Finding unit = rackOverPower(18000.0);
    unit.arguments[0].value = Amount{18000.0, Unit::BtuPerHour};
    EXPECT_NE(fingerprint(unit), before);

    Finding month = rackOverPower(18000.0);
    month.arguments[1].value = PlanMonth{4};
    EXPECT_NE(fingerprint(month), before);

    Finding name = rackOverPower(18000.0);
    name.arguments[1].name = QStringLiteral("from");
    EXPECT_NE(fingerprint(name), before);

    Finding more = rackOverPower(18000.0);
    more.arguments.append({QStringLiteral("date"), QDate(2027, 1, 1)});
    EXPECT_NE(fingerprint(more), before);
}

TEST(FindingFingerprint, TellsWhereOneTextEndsAndTheNextBegins)
{
    Finding one;
    one.arguments = {{QStringLiteral("a"), QStringLiteral("bc")}};
    Finding other;
    other.arguments = {{QStringLiteral("ab"), QStringLiteral("c")}};
    EXPECT_NE(fingerprint(one), fingerprint(other));

    Finding list;
    list.arguments = {
        {QStringLiteral("x"), QList<QString>{QStringLiteral("a"), QStringLiteral("b")}}};
    Finding shorter;
    shorter.arguments = {{QStringLiteral("x"), QList<QString>{QStringLiteral("ab")}}};
    EXPECT_NE(fingerprint(list), fingerprint(shorter));
}

} // namespace
} // namespace kf
