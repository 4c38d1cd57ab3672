// SPDX-License-Identifier: GPL-3.0-or-later
// Ids, months, clock times, problems as text.

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/month.h"
#include "core/base/result.h"
#include "core/base/search_words.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

TEST(IdText, StartsWithALetterOrDigitAndKeepsToLowerCase)
{
    EXPECT_TRUE(isValidId(u"a"));
    EXPECT_TRUE(isValidId(u"0"));
    EXPECT_TRUE(isValidId(u"h100-sxm5-80"));
    EXPECT_TRUE(isValidId(u"a.b_c-d"));
    EXPECT_FALSE(isValidId(u""));
    EXPECT_FALSE(isValidId(u"-a"));
    EXPECT_FALSE(isValidId(u".a"));
    EXPECT_FALSE(isValidId(u"A"));
    EXPECT_FALSE(isValidId(u"a b"));
    EXPECT_FALSE(isValidId(u"a/b"));
    EXPECT_FALSE(isValidId(u"\u00e4"));
    EXPECT_FALSE(isValidId(u"\u0661")); // a digit, but not an ASCII one
}

TEST(WordsThatAreLookedFor, MayStandInAnyOrderAndCase)
{
    const QString name = QStringLiteral("A100 SXM4 80 GB");
    EXPECT_TRUE(containsWords(name, QStringLiteral("a100 80")));
    EXPECT_TRUE(containsWords(name, QStringLiteral("  gb\tsxm ")));
    EXPECT_TRUE(containsWords(name, QString()));
    EXPECT_FALSE(containsWords(name, QStringLiteral("a100 40")));
}

TEST(IdFromName, IsAlwaysAnId)
{
    EXPECT_EQ(idFromName(QStringLiteral("Nightly ETL")), QStringLiteral("nightly-etl"));
    EXPECT_EQ(idFromName(QStringLiteral("  R&D / 2027! ")), QStringLiteral("r-d-2027"));
    EXPECT_EQ(idFromName(QStringLiteral("Caf\u00e9")), QStringLiteral("cafe"));
    EXPECT_EQ(idFromName(QStringLiteral("Gr\u00f6\u00dfe \u00df \u6771\u4eac")),
              QStringLiteral("grosse-ss"));
    EXPECT_EQ(idFromName(QStringLiteral("\u00c6r\u00f8 \u0141\u00f3d\u017a \u0110\u00fe")),
              QStringLiteral("aero-lodz-dth"));
    EXPECT_EQ(idFromName(QString()), QStringLiteral("item"));
    EXPECT_EQ(idFromName(QStringLiteral("\u65e5\u672c")), QStringLiteral("item"));
}

TEST(MonthText, ReadsOnlyFourAndTwoDigits)
{
    EXPECT_EQ(Month::fromString(u"2027-01"), (Month{2027, 1}));
    EXPECT_EQ(Month::fromString(u"0001-12"), (Month{1, 12}));
    for (const char16_t *text :
         {u"2027-13", u"2027-00", u"0000-01", u"2027-1", u"27-01", u"2027/01", u"2027-01-15", u""})
        EXPECT_FALSE(Month::fromString(text)) << QString::fromUtf16(text).toStdString();
}

TEST(MonthText, WritesWhatItReads)
{
    EXPECT_EQ((Month{2027, 1}).toString(), QStringLiteral("2027-01"));
    EXPECT_EQ((Month{33, 12}).toString(), QStringLiteral("0033-12"));
}

TEST(MonthPlus, CrossesYearsInBothDirections)
{
    EXPECT_EQ((Month{2027, 11}).plus(2), (Month{2028, 1}));
    EXPECT_EQ((Month{2027, 1}).plus(-1), (Month{2026, 12}));
    EXPECT_EQ((Month{2027, 1}).plus(240), (Month{2047, 1}));
    EXPECT_EQ((Month{2027, 12}).plus(0), (Month{2027, 12}));
}

TEST(ClockTime, ReadsTwoAndTwoDigits)
{
    EXPECT_EQ(TimeOfDay::fromString(u"00:00"), TimeOfDay{0});
    EXPECT_EQ(TimeOfDay::fromString(u"22:30"), TimeOfDay{22 * 60 + 30});
    EXPECT_EQ(TimeOfDay::fromString(u"23:59"), TimeOfDay{1439});
    for (const char16_t *text : {u"24:00", u"12:60", u"9:00", u"09:0", u"0900", u"09.00", u"-1:00"})
        EXPECT_FALSE(TimeOfDay::fromString(text)) << QString::fromUtf16(text).toStdString();
    EXPECT_EQ(TimeOfDay{65}.toString(), QStringLiteral("01:05"));
}

TEST(ProblemText, NamesEntryLineAndExpectation)
{
    const Problem problem{QStringLiteral("demand.yaml"),
                          14,
                          3,
                          QStringLiteral("-3 is not allowed here"),
                          QStringLiteral("a number of at least 0")};
    EXPECT_EQ(toText(problem),
              QStringLiteral("demand.yaml:14:3: -3 is not allowed here (a number of at least 0)"));
}

TEST(ProblemText, LeavesOutWhatIsNotKnown)
{
    EXPECT_EQ(toText({{}, 0, 0, QStringLiteral("no"), {}}), QStringLiteral("no"));
    EXPECT_EQ(toText({QStringLiteral("plan.yaml"), 0, 0, QStringLiteral("no"), {}}),
              QStringLiteral("plan.yaml: no"));
}

TEST(ResultValue, HandsItsErrorOn)
{
    const auto half = [](int number) -> Result<int> {
        if (number % 2 != 0)
            return Error{ErrorKind::Invalid, QStringLiteral("odd"), {}, {}};
        return number / 2;
    };
    EXPECT_EQ(half(8).andThen(half).value(), 2);
    const Result<int> failed = half(6).andThen(half); // 3 is odd
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().message, QStringLiteral("odd"));
    EXPECT_TRUE(Result<>().ok());
}

} // namespace
TEST(SearchRank, PutsWhatIsCalledExactlySoFirst)
{
    const QString typed = QStringLiteral("cloud");
    EXPECT_LT(searchRank(QStringLiteral("Cloud"), {}, typed),
              searchRank(QStringLiteral("on premises and cloud"), {}, typed));
    EXPECT_LT(searchRank(QStringLiteral("on premises and cloud"), {}, typed),
              searchRank(QStringLiteral("cloudy"), {}, typed));
}

} // namespace kf
