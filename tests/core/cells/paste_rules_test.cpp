// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_block.h"
#include "core/cells/cell_number.h"
#include "core/cells/other_mark.h"
#include "tests/core/cells/german.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

CellBlock blockOf(const char *text)
{
    return blockFromTabbedText(QString::fromUtf8(text)).value();
}

TEST(PasteRules, TransposingTurnsRowsIntoColumns)
{
    EXPECT_EQ(tabbedText(transposed(blockOf("1\t2\t3\n4\t5\t6\n"))),
              QStringLiteral("1\t4\n2\t5\n3\t6\n"));
}

TEST(PasteRules, NumbersAreAddedAndMultiplied)
{
    EXPECT_EQ(combined(8.0, 3.0, BlockOperation::Replace), 3.0);
    EXPECT_EQ(combined(8.0, 3.0, BlockOperation::Add), 11.0);
    EXPECT_EQ(combined(8.0, 3.0, BlockOperation::Multiply), 24.0);
}

TEST(PasteRules, FindsTheTextThatCanBeReadInTwoWays)
{
    const CellBlock block = blockOf("1,5\t2.5\t1.234\n");
    ASSERT_TRUE(ambiguousCell(block, kGerman).has_value());
    EXPECT_EQ(ambiguousCell(block, kGerman)->text, QStringLiteral("1.234"));
    EXPECT_FALSE(ambiguousCell(block, QLocale(QLocale::English)).has_value());
    EXPECT_FALSE(ambiguousCell(blockOf("1.5\t2,5\tname\n"), kGerman).has_value());
}

TEST(PasteRules, SettlesWhatThePointMeans)
{
    const CellBlock block = blockOf("1.234\t1.250 %\t7,5\tv1.234\n");
    EXPECT_EQ(tabbedText(settled(block, kGerman, true)),
              QStringLiteral("1,234\t1,250 %\t7,5\tv1.234\n"));
    EXPECT_EQ(tabbedText(settled(block, kGerman, false)),
              QStringLiteral("1234\t1250 %\t7,5\tv1.234\n"));
}

/// The block as a reader of `locale` has it.
QString readAs(const char *text, const QLocale &locale)
{
    CellBlock block = blockOf(text);
    const OtherMark mark(block, locale);
    for (QList<BlockCell> &row : block.rows) {
        for (BlockCell &cell : row)
            cell = mark.read(cell);
    }
    return tabbedText(block);
}

TEST(PasteRules, ReadsTheOtherDecimalMarkWhereItIsTheOnlyReading)
{
    const QLocale english(QLocale::English);
    EXPECT_EQ(readAs("1,5\t12,75 %\t1.234,5\t(0,5)\t1,5 TB\n", english),
              QStringLiteral("1.5\t12.75 %\t1234.5\t(0.5)\t1.5 TB\n"));
    EXPECT_EQ(readAs("1,234.5\t2 048.25\n", kGerman), QStringLiteral("1234,5\t2048,25\n"));
    EXPECT_EQ(readAs("1,234\t1,2,3\tv1,5\n", english), QStringLiteral("1,234\t1,2,3\tv1,5\n"));
}

TEST(PasteRules, LetsOneNumberOfABlockSayTheMarkOfTheOthers)
{
    const QLocale english(QLocale::English);
    EXPECT_EQ(readAs("1,5\t1,250\n", english), QStringLiteral("1.5\t1.250\n"));
    EXPECT_EQ(readAs("1,5\t1.500\t1.234,5\n", english), QStringLiteral("1.5\t1500\t1234.5\n"));
    EXPECT_EQ(readAs("1,5\t1,250\t2.5\n", english), QStringLiteral("1.5\t1,250\t2.5\n"));
}

TEST(PasteRules, LetsTheOwnMarkOfOneNumberSayThatPointsGroupTheOthers)
{
    EXPECT_EQ(readAs("50,5\t1.000\t2.500 GB\n", kGerman), QStringLiteral("50,5\t1000\t2500 GB\n"));
    EXPECT_EQ(readAs("1.234.567\t310.000\n", kGerman), QStringLiteral("1.234.567\t310000\n"));
    EXPECT_EQ(readAs("50,5\t2.5\t1.000\n", kGerman), QStringLiteral("50,5\t2,5\t1.000\n"));
}

TEST(PasteRules, TakesTheMarksAwayThatGroupDigits)
{
    EXPECT_EQ(withoutGroupMark(QStringLiteral("310.000"), kGerman), QStringLiteral("310000"));
    EXPECT_EQ(withoutGroupMark(QStringLiteral("-1.500 GB"), kGerman), QStringLiteral("-1500 GB"));
    // No groups of three, a part of one, and a language that groups by another mark.
    for (const char *text : {"1.5", "0.125", "1.2345", "=1.234*2"})
        EXPECT_EQ(withoutGroupMark(QString::fromLatin1(text), kGerman), QString::fromLatin1(text));
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    EXPECT_EQ(withoutGroupMark(QStringLiteral("1,234"), swiss), QStringLiteral("1,234"));
}

/// 12 x 0.3 and 1.5 x 0.3, which doubles miss by their last digit; thirds lose nothing.
TEST(PasteRules, ResultsAreWhatAPersonWorksOut)
{
    EXPECT_EQ(combined(12.0, 0.3, BlockOperation::Multiply), 3.6);
    EXPECT_EQ(combined(1.5, 0.3, BlockOperation::Multiply), 0.45);
    EXPECT_EQ(combined(0.1, 0.2, BlockOperation::Add), 0.3);
    const QLocale english(QLocale::English);
    EXPECT_EQ(enteredNumber(u"=0.1+0.2", NumberForm::Plain, english).value(), 0.3);
    EXPECT_EQ(relativeOperation(u"*0.3", NumberForm::Plain, english)->appliedTo(12.0), 3.6);
    EXPECT_EQ(relativeOperation(u"-10%", NumberForm::Plain, english)->appliedTo(0.7), 0.63);
    const double third = relativeOperation(u"/3", NumberForm::Plain, english)->appliedTo(10.0);
    EXPECT_EQ(relativeOperation(u"*3", NumberForm::Plain, english)->appliedTo(third), 10.0);
}

} // namespace
} // namespace kf
