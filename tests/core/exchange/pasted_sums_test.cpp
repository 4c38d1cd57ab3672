// SPDX-License-Identifier: GPL-3.0-or-later
// Sum rows among pasted cells are found as an import finds them.
#include "core/exchange/pasted_sums.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// Four hours tell as much as a day.
SummedRow pastedRow(int line, const char *name, const QList<double> &values)
{
    return {line, QString::fromUtf8(name), values};
}

TEST(PastedSums, ARowIsASumByItsNumbersWhateverItIsCalled)
{
    // 1+10, 2+20, 3+30, 5+50
    const QList<PastedSum> sums = pastedSums({{},
                                              {pastedRow(0, "Vision", {1, 2, 3, 5}),
                                               pastedRow(1, "Speech", {10, 20, 30, 50}),
                                               pastedRow(2, "Everybody", {11, 22, 33, 55})}});
    ASSERT_THAT(sums, SizeIs(1));
    EXPECT_EQ(sums.first().line, 2);
    EXPECT_EQ(sums.first().text, QStringLiteral("“Everybody” in row 3 sums rows 1 to 2"));
}

TEST(PastedSums, ARowIsASumOfWhatStandsInTheSheet)
{
    const QList<PastedSum> sums = pastedSums(
        {{pastedRow(0, "Vision", {1, 2, 3, 5}), pastedRow(0, "Speech", {10, 20, 30, 50})},
         {pastedRow(0, "Total", {11, 22, 33, 55})}});
    ASSERT_THAT(sums, SizeIs(1));
    EXPECT_EQ(sums.first().text, QStringLiteral("“Total” in row 1 sums “Vision”, “Speech”"));
}

TEST(PastedSums, ATotalMayBeRounded)
{
    // 0.14+0.13 = 0.27, 1.14+1.13 = 2.27, 2.14+2.13 = 4.27, 3.14+4.13 = 7.27
    const QList<PastedSum> sums = pastedSums({{},
                                              {pastedRow(0, "Vision", {0.14, 1.14, 2.14, 3.14}),
                                               pastedRow(1, "Speech", {0.13, 1.13, 2.13, 4.13}),
                                               pastedRow(2, "Total", {0.3, 2.3, 4.3, 7.3})}});
    ASSERT_THAT(sums, SizeIs(1));
    EXPECT_EQ(sums.first().text, QStringLiteral("“Total” in row 3 sums rows 1 to 2"));
}

TEST(PastedSums, AGroupBelowASheetIsNone)
{
    EXPECT_THAT(pastedSums({{pastedRow(0, "Vision", {1, 2, 3, 5})},
                            {pastedRow(0, "Speech", {7, 2, 9, 5})}}),
                IsEmpty());
}

/// 2+3 = 5; the second column of the last row is no sum. Of a table without a total row both name
/// and numbers have to say it.
TEST(PastedSums, WhereNothingIsAddedUpNameAndNumbersTellTogether)
{
    const auto found = [](const char *name, const QList<double> &last) {
        return pastedSums({{},
                           {pastedRow(0, "Chat", {2, 0.5}),
                            pastedRow(1, "Search", {3, 0.4}),
                            pastedRow(2, name, last)},
                           false});
    };
    const QList<PastedSum> sums = found("Total", {5, 0});
    ASSERT_THAT(sums, SizeIs(1));
    EXPECT_EQ(sums.first().text, QStringLiteral("“Total” in row 3 sums rows 1 to 2"));
    EXPECT_THAT(found("Summe", {5, 0.4}), SizeIs(1));
    EXPECT_THAT(found("Batch", {5, 0.9}), IsEmpty());
    EXPECT_THAT(found("Total", {6, 0.7}), IsEmpty());
    EXPECT_THAT(found("Peak", {3, 0.5}), IsEmpty());
    EXPECT_THAT(found("Total", {0, 0}), IsEmpty());
}

TEST(PastedSums, WithoutNumbersTheNameTells)
{
    const QList<PastedSum> sums = pastedSums(
        {{}, {pastedRow(0, "Vision", {}), pastedRow(1, "Summe", {}), pastedRow(2, "Audio", {})}});
    ASSERT_THAT(sums, SizeIs(1));
    EXPECT_EQ(sums.first().text, QStringLiteral("“Summe” in row 2 is called a sum"));
}

} // namespace
} // namespace kf
