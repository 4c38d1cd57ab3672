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
