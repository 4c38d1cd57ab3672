// SPDX-License-Identifier: GPL-3.0-or-later
// Figures asked for in the unit that a person has chosen, and kept in that of the file.
#include "core/words/field_words.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

double typed(const char *text, const char *key, const UnitChoice &units)
{
    const AskedUnit asked = askedUnit(QString::fromLatin1(key), units);
    return numberAsked(QString::fromUtf8(text), asked, QLocale::c()).value();
}

/// 1 W is 3.412141633 BTU/h, 1 CFM 1.699 m3/h, 1 lb 0.45359237 kg, 1 in 25.4 mm.
TEST(AskedUnit, IsTheChosenOneAndAnotherOneIsReadWhereItIsTyped)
{
    const UnitChoice metric;
    const UnitChoice other = unitChoiceFrom(QStringLiteral("btu,lb,ft")).value();
    EXPECT_EQ(askedUnit(QStringLiteral("heat_btu_per_h"), metric).name, QStringLiteral("W"));
    EXPECT_EQ(askedUnit(QStringLiteral("heat_btu_per_h"), other).name, QStringLiteral("BTU/h"));
    EXPECT_NEAR(typed("10000", "heat_btu_per_h", metric), 34121.416, 1e-3);
    EXPECT_NEAR(typed("10 kW", "heat_btu_per_h", other), 34121.416, 1e-3);
    EXPECT_NEAR(typed("34121 BTU/h", "heat_btu_per_h", metric), 34121.0, 1e-6);
    EXPECT_NEAR(typed("1699", "airflow_cfm", metric), 1000.0, 1e-6);
    EXPECT_NEAR(typed("1000 CFM", "airflow_cfm", metric), 1000.0, 1e-6);
    EXPECT_NEAR(typed("1000", "airflow_cfm", other), 1000.0, 1e-6);
    EXPECT_NEAR(typed("100", "weight_kg", other), 45.359237, 1e-6);
    EXPECT_NEAR(typed("100 kg", "weight_kg", other), 100.0, 1e-6);
    EXPECT_NEAR(typed("35", "depth_mm", other), 889.0, 1e-6);
    EXPECT_EQ(typed("889", "depth_mm", metric), 889.0);
    EXPECT_EQ(typed("12", "cpu_cores", metric), 12.0);
}

/// 34,804 BTU/h are 10,200.046 W: shown with six figures.
TEST(AskedUnit, ShowsWhatIsKeptInIt)
{
    const AskedUnit watts = askedUnit(QStringLiteral("heat_btu_per_h"), {});
    EXPECT_EQ(askedText(34804.0, watts, QLocale::c()), QStringLiteral("10200"));
    const AskedUnit millimetres = askedUnit(QStringLiteral("depth_mm"), {});
    EXPECT_EQ(askedText(897.1234567, millimetres, QLocale::c()), QStringLiteral("897.1234567"));
}

} // namespace
} // namespace kf
