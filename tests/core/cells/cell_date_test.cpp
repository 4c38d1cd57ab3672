// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_date.h"
#include "tests/core/cells/german.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

QString day(const char *typed, const QLocale &locale = QLocale::c())
{
    const Result<QDate> date = enteredDate(QString::fromUtf8(typed), locale);
    return date ? date.value().toString(Qt::ISODate) : date.error().message;
}

/// As a spreadsheet writes the fifteenth of January 2027, wherever it stands.
TEST(EnteredDate, ReadsTheFormsOfSpreadsheets)
{
    for (const char *form : {"2027-01-15",
                             "2027/1/15",
                             "2027-01-15T00:00:00",
                             "15.01.2027",
                             "15.1.27",
                             "1/15/2027",
                             "15/01/2027",
                             "15 Jan 2027",
                             "15-Jan-27",
                             "15. January 2027",
                             "January 15, 2027"})
        EXPECT_EQ(day(form), QStringLiteral("2027-01-15")) << form;
    EXPECT_EQ(day("15. Januar 2027", kGerman), QStringLiteral("2027-01-15"));
    EXPECT_EQ(day("15 January 2027", kGerman), QStringLiteral("2027-01-15"));
}

TEST(EnteredDate, FollowsTheLocaleWhereDayAndMonthCanBeEither)
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(day("2/1/2027", american), QStringLiteral("2027-02-01"));
    EXPECT_EQ(day("02/01/2027", british), QStringLiteral("2027-01-02"));
    const Result<QDate> either = enteredDate(QStringLiteral("2/1/2027"), QLocale::c());
    ASSERT_FALSE(either.ok());
    EXPECT_EQ(either.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(either.error().message.contains(QStringLiteral("2027-01-02")));
    EXPECT_TRUE(either.error().message.contains(QStringLiteral("2027-02-01")));
}

TEST(EnteredDate, SaysWhatIsNoDay)
{
    for (const char *text :
         {"", "soon", "2027", "2027-13-01", "31.02.2027", "2027-01", "15 Foo 2027"})
        EXPECT_TRUE(day(text).contains(QStringLiteral("2027-01-15"))) << text;
}

} // namespace
} // namespace kf
