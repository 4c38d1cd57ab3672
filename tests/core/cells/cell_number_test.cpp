// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_number.h"
#include "tests/core/cells/german.h"

#include <gtest/gtest.h>

#include <limits>

namespace kf {
namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
double entered(const QString &text, const QLocale &locale = kEnglish)
{
    const Result<double> value = enteredNumber(text, NumberForm::Plain, locale);
    EXPECT_TRUE(value.ok()) << text.toStdString();
    return value ? value.value() : -999.0;
}

bool refused(const QString &text, const QLocale &locale = kEnglish)
{
    const Result<double> value = enteredNumber(text, NumberForm::Plain, locale);
    return !value.ok() && !value.error().message.isEmpty();
}

TEST(EnteredNumber, TakesTheUsersLocaleFirst)
{
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("8,5"), kGerman), 8.5);
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("1.234,5"), kGerman), 1234.5);
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("1,234.5")), 1234.5);
}

TEST(EnteredNumber, TakesADecimalPointWhereNothingElseIsPossible)
{
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("1.5"), kGerman), 1.5);
    EXPECT_TRUE(refused(QStringLiteral("1,5"))); // never a C reading with a comma
    EXPECT_TRUE(refused(QStringLiteral("1.5,5"), kEnglish));
}

TEST(EnteredNumber, AsksWhereBothReadingsArePossible)
{
    const Result<double> value = enteredNumber(QStringLiteral("1.234"), NumberForm::Plain, kGerman);
    ASSERT_FALSE(value.ok());
    EXPECT_TRUE(value.error().message.contains(QStringLiteral("1234")));
    EXPECT_TRUE(value.error().message.contains(QStringLiteral("1,234")));
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("1.234")), 1.234);
}

TEST(EnteredNumber, UnderstandsTheFormsOfSpreadsheets)
{
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("10%")), 0.1);
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("10 %")), 0.1);
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("(5)")), -5.0);
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("+3")), 3.0);
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("1e3")), 1000.0);
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("007")), 7.0);
    EXPECT_DOUBLE_EQ(entered(QStringLiteral(" 5 ")), 5.0);
    EXPECT_DOUBLE_EQ(entered(QStringLiteral("=8*3")), 24.0);
}

TEST(EnteredNumber, TakesWhatADoubleWrittenOutNeedsAndNoMoreCharacters)
{
    const QString largest = QStringLiteral("1") + QString(308, u'0'); // 1e308
    EXPECT_EQ(entered(largest), 1e308);
    const QString smallest = QStringLiteral("0.") + QString(323, u'0') + u'5'; // 5e-324
    EXPECT_EQ(entered(smallest), std::numeric_limits<double>::denorm_min());
    EXPECT_EQ(entered(QString(1499, u'0') + u'7'), 7.0);
    EXPECT_TRUE(refused(QString(1500, u'0') + u'7'));
}

TEST(EnteredNumber, RefusesWhatIsNoNumber)
{
    for (const char *text : {"", "abc", "5 TB", "nan", "inf", "-inf", "1e999", "0x10", "(-5)", "%"})
        EXPECT_TRUE(refused(QString::fromLatin1(text))) << text;
}

TEST(EnteredNumber, ReadsABareNumberAsPercentInAColumnOfShares)
{
    EXPECT_DOUBLE_EQ(enteredNumber(u"5", NumberForm::Share, kEnglish).value(), 0.05);
    EXPECT_DOUBLE_EQ(enteredNumber(u"5%", NumberForm::Share, kEnglish).value(), 0.05);
    EXPECT_DOUBLE_EQ(enteredNumber(u"1", NumberForm::Share, kEnglish).value(), 0.01);
    EXPECT_DOUBLE_EQ(enteredNumber(u"150", NumberForm::Share, kEnglish).value(), 1.5);
    EXPECT_DOUBLE_EQ(enteredNumber(u"-2,5%", NumberForm::Share, kGerman).value(), -0.025);
}

/// As spreadsheets take it: below 1 it is the share itself, with its sign it is as it stands.
TEST(EnteredNumber, ReadsANumberBelowOneAsTheShareItself)
{
    EXPECT_DOUBLE_EQ(enteredNumber(u"0.3", NumberForm::Share, kEnglish).value(), 0.3);
    EXPECT_DOUBLE_EQ(enteredNumber(u"-0,25", NumberForm::Share, kGerman).value(), -0.25);
    EXPECT_DOUBLE_EQ(enteredNumber(u"0.3 %", NumberForm::Share, kEnglish).value(), 0.003);
    EXPECT_DOUBLE_EQ(enteredNumber(u"0", NumberForm::Share, kEnglish).value(), 0.0);
}

TEST(EditText, ReadsBackAsExactlyTheSameNumber)
{
    for (const double value : {7.125, 0.004, 1.0 / 3.0, 1234567.891, 1e-7, 1e22, -0.1, 0.07}) {
        for (const QLocale &locale : {kEnglish, kGerman}) {
            for (const NumberForm form : {NumberForm::Plain, NumberForm::Share}) {
                const QString text = editText(value, form, locale);
                const Result<double> back = enteredNumber(text, form, locale);
                ASSERT_TRUE(back.ok()) << text.toStdString();
                if (form == NumberForm::Plain)
                    EXPECT_EQ(back.value(), value) << text.toStdString();
                else
                    EXPECT_DOUBLE_EQ(back.value(), value) << text.toStdString();
            }
        }
    }
    EXPECT_EQ(editText(0.07, NumberForm::Share, kEnglish).toStdString(), "7%");
}

TEST(EditText, IsEmptyForWhatIsNoNumber)
{
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    EXPECT_TRUE(editText(nothing, NumberForm::Plain, kEnglish).isEmpty());
}

TEST(RelativeOperationOf, KnowsSharesFactorsAndDivisors)
{
    const auto applied = [](const char *text, double value) {
        const auto operation =
            relativeOperation(QString::fromLatin1(text), NumberForm::Plain, kEnglish);
        EXPECT_TRUE(operation.has_value()) << text;
        return operation ? operation->appliedTo(value) : -999.0;
    };
    EXPECT_DOUBLE_EQ(applied("+10%", 20.0), 22.0);
    EXPECT_DOUBLE_EQ(applied("-5%", 20.0), 19.0);
    EXPECT_DOUBLE_EQ(applied("*1.2", 10.0), 12.0);
    EXPECT_DOUBLE_EQ(applied("/2", 9.0), 4.5);
    EXPECT_DOUBLE_EQ(applied("*10%", 50.0), 5.0);
}

TEST(RelativeOperationOf, IsNothingForValues)
{
    for (const char *text : {"10%", "+3", "-5", "8", "", "*", "/0", "*x", "=1", "--5%", "+%"})
        EXPECT_FALSE(
            relativeOperation(QString::fromLatin1(text), NumberForm::Plain, kEnglish).has_value())
            << text;
}

TEST(RelativeOperationOf, LeavesSignedSharesToColumnsOfShares)
{
    EXPECT_FALSE(relativeOperation(u"-5%", NumberForm::Share, kEnglish).has_value());
    EXPECT_TRUE(relativeOperation(u"*2", NumberForm::Share, kEnglish).has_value());
}

} // namespace
} // namespace kf
