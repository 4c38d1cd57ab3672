// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_month.h"
#include "tests/core/cells/german.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

const QLocale kEnglishMonths(QLocale::English, QLocale::UnitedStates);

std::string month(const char *text, const QLocale &locale = kEnglishMonths)
{
    const Result<Month> read = enteredMonth(QString::fromUtf8(text), locale);
    return read ? read.value().toString().toStdString() : "refused";
}

TEST(EnteredMonth, ReadsTheFormsOfSpreadsheets)
{
    for (const char *text : {"2028-01",
                             "2028/1",
                             "2028.01",
                             " 2028-01 ",
                             "1/2028",
                             "01.2028",
                             "01-2028",
                             "Jan 2028",
                             "Jan. 2028",
                             "January 2028",
                             "JAN-28",
                             "Jan '28",
                             "2028 Jan",
                             "2028-01-15",
                             "2028-01-15T00:00:00",
                             "2028-01-15 00:00:00",
                             "15.01.2028",
                             "15/1/2028",
                             "1/15/2028",
                             "1/1/2028",
                             "15 Jan 2028",
                             "15. January 2028",
                             "January 15, 2028"})
        EXPECT_EQ(month(text), "2028-01") << text;
}

TEST(EnteredMonth, KnowsTheNamesOfTheLocaleAndThoseInEnglish)
{
    EXPECT_EQ(month("März 2028", kGerman), "2028-03");
    EXPECT_EQ(month("Dez 28", kGerman), "2028-12");
    EXPECT_EQ(month("Dec 2028", kGerman), "2028-12");
}

TEST(EnteredMonth, RefusesWhatCouldBeSeveralMonthsOrNone)
{
    for (const char *text :
         {"", "2028", "2028-13", "2028-00", "13/2028", "Foo 2028", "soon", "01/28"})
        EXPECT_EQ(month(text), "refused") << text;
    const Result<Month> either = enteredMonth(u"2/1/2028", kEnglishMonths);
    ASSERT_FALSE(either.ok());
    EXPECT_EQ(either.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(either.error().message.contains(QStringLiteral("2028-02")));
    EXPECT_TRUE(either.error().message.contains(QStringLiteral("2028-01")));
}

TEST(EnteredPlanMonth, CountsFromTheStartOrTakesTheNumber)
{
    const Month start{2027, 3};
    const auto entered = [&](QStringView text) {
        const Result<double> read = enteredPlanMonth(text, start, kEnglishMonths);
        return read ? read.value() : -1.0;
    };
    EXPECT_EQ(entered(u"2028-01"), 10.0); // March is 0: nine months of 2027 more
    EXPECT_EQ(entered(u"2027-03"), 0.0);
    EXPECT_EQ(entered(u"24"), 24.0);
    EXPECT_EQ(entered(u"=2*12"), 24.0);
    EXPECT_EQ(entered(u"1.5"), -1.0);
    EXPECT_EQ(entered(u"-1"), -1.0);
    EXPECT_EQ(entered(u"46753"), -1.0); // a day counted by a spreadsheet, not a month of the plan
}

TEST(EnteredPlanMonth, SaysWhyAMonthIsNone)
{
    const Month start{2027, 3};
    const auto reason = [&](QStringView text) {
        return enteredPlanMonth(text, start, kEnglishMonths).error().message;
    };
    EXPECT_TRUE(
        reason(u"2027-02").contains(QStringLiteral("before the start of the plan, 2027-03")));
    EXPECT_TRUE(reason(u"2028").contains(QStringLiteral("is a year")));
    EXPECT_TRUE(reason(u"soon").contains(QStringLiteral("2028-01")));
}

} // namespace
} // namespace kf
