// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/expression.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

double valueOf(QStringView text)
{
    const Result<double> value = expressionValue(text, QLocale(QLocale::English));
    EXPECT_TRUE(value.ok()) << text.toString().toStdString();
    return value ? value.value() : -999.0;
}

bool refuses(const QString &text)
{
    const Result<double> value = expressionValue(text, QLocale(QLocale::English));
    return !value.ok() && !value.error().message.isEmpty();
}

TEST(ExpressionValue, KeepsThePrecedenceOfArithmetic)
{
    EXPECT_DOUBLE_EQ(valueOf(u"8*3+2"), 26.0);
    EXPECT_DOUBLE_EQ(valueOf(u"2+8*3"), 26.0);
    EXPECT_DOUBLE_EQ(valueOf(u"10-4-3"), 3.0);
    EXPECT_DOUBLE_EQ(valueOf(u"(2+3)*4"), 20.0);
    EXPECT_DOUBLE_EQ(valueOf(u"12/4/3"), 1.0);
}

TEST(ExpressionValue, BindsSignsAndPowersAsSpreadsheetsDo)
{
    EXPECT_DOUBLE_EQ(valueOf(u"-2^2"), 4.0);   // the sign binds closer
    EXPECT_DOUBLE_EQ(valueOf(u"2^3^2"), 64.0); // (2^3)^2
    EXPECT_DOUBLE_EQ(valueOf(u"2*-3"), -6.0);
    EXPECT_DOUBLE_EQ(valueOf(u"200*10%"), 20.0);
}

TEST(ExpressionValue, ReadsNumbersByTheLocale)
{
    const QLocale german(QLocale::German, QLocale::Germany);
    EXPECT_DOUBLE_EQ(expressionValue(u"1,5*2", german).value(), 3.0);
    EXPECT_DOUBLE_EQ(expressionValue(u"1.5*2", german).value(), 3.0);
    EXPECT_FALSE(expressionValue(u"1.500*2", german).ok()); // 1500 or 1.5
    EXPECT_DOUBLE_EQ(expressionValue(u"1e3+1", german).value(), 1001.0);
}

TEST(ExpressionValue, KnowsTheFunctionsOfSpreadsheets)
{
    EXPECT_DOUBLE_EQ(valueOf(u"SUM(8;4;0.5)"), 12.5);
    EXPECT_DOUBLE_EQ(valueOf(u"sum(8, 4)*2"), 24.0);
    EXPECT_DOUBLE_EQ(valueOf(u"MIN(3;-2;7)"), -2.0);
    EXPECT_DOUBLE_EQ(valueOf(u"max(3; 2*4)"), 8.0);
    EXPECT_DOUBLE_EQ(valueOf(u"AVERAGE(1;2;6)"), 3.0);
    EXPECT_DOUBLE_EQ(valueOf(u"ROUND(12.3456;2)"), 12.35);
    EXPECT_DOUBLE_EQ(valueOf(u"ROUND(2.5)"), 3.0);
    EXPECT_DOUBLE_EQ(valueOf(u"ROUND(-2.5)"), -3.0); // halves away from zero
    EXPECT_DOUBLE_EQ(valueOf(u"ROUND(1.005;2)"), 1.01);
    EXPECT_DOUBLE_EQ(valueOf(u"ROUND(1234;-2)"), 1200.0);
    EXPECT_DOUBLE_EQ(valueOf(u"SUM(MAX(1;2);(3+4))/3"), 3.0);
}

/// With a decimal comma only the semicolon separates.
TEST(ExpressionValue, SeparatesArgumentsAsTheLocaleDoes)
{
    const QLocale german(QLocale::German, QLocale::Germany);
    EXPECT_DOUBLE_EQ(expressionValue(u"SUMME(1,5;2)", german).value(), 3.5);
    EXPECT_DOUBLE_EQ(expressionValue(u"RUNDEN(MITTELWERT(1;2);0)", german).value(), 2.0);
    EXPECT_FALSE(expressionValue(u"SUMME(1, 2)", german).ok());
    EXPECT_DOUBLE_EQ(valueOf(u"SUM(1,200)"), 201.0);
    EXPECT_DOUBLE_EQ(valueOf(u"1,200"), 1200.0);
}

TEST(ExpressionValue, SaysWhatIsWrongWithAFunction)
{
    const auto reason = [](QStringView text) {
        return expressionValue(text, QLocale(QLocale::English)).error().message;
    };
    EXPECT_TRUE(reason(u"SUM(A1;B2)").contains(QStringLiteral("no addresses")));
    EXPECT_TRUE(reason(u"MEDIAN(1;2)").contains(QStringLiteral("AVERAGE")));
    EXPECT_TRUE(reason(u"SUM 3").contains(QStringLiteral("opening bracket")));
    for (const char *text : {"SUM()", "SUM(1;)", "SUM(1", "ROUND(1;2;3)", "ROUND(1;0.5)", "SUM"})
        EXPECT_TRUE(refuses(QString::fromLatin1(text))) << text;
}

TEST(ExpressionValue, RefusesWhatItCannotUnderstand)
{
    for (const char *text : {"", "8*", "8 3", "(8", "8)", "x", "8**3", "=8", "1/0", "10^400", "()"})
        EXPECT_TRUE(refuses(QString::fromLatin1(text))) << text;
}

TEST(ExpressionValue, RefusesAPowerWithoutARealResult)
{
    EXPECT_TRUE(refuses(QStringLiteral("(-8)^0.5")));
}

TEST(ExpressionValue, StopsAtItsLimits)
{
    EXPECT_DOUBLE_EQ(valueOf(QString(60, u'(') + u'1' + QString(60, u')')), 1.0);
    EXPECT_TRUE(refuses(QString(100, u'(') + u'1' + QString(100, u')')));
    EXPECT_TRUE(refuses(QString(100, u'-') + u'1'));
    EXPECT_TRUE(refuses(QString(257, u'1')));
}

} // namespace
} // namespace kf
