// SPDX-License-Identifier: GPL-3.0-or-later
// Why a number is refused, in the unit in which it was typed.
#include "core/words/refusal_words.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

Error refusedAtPath(const char *path)
{
    return {ErrorKind::Invalid, QStringLiteral("as kept"), QString::fromLatin1(path), {}};
}

std::string refusalOf(const char *path, double typed, NumberForm form, const CellUnit &unit = {})
{
    return inTypedUnit(refusedAtPath(path), typed, form, unit, QLocale::c()).message.toStdString();
}

TEST(InTypedUnit, SaysSharesInPerCent)
{
    EXPECT_EQ(refusalOf("plan/policy/headroom", -0.05, NumberForm::Share),
              "\u22125 % is not allowed (0 % to 1000 %)"); // the C locale groups no digits
    EXPECT_EQ(refusalOf("demand/groups/vision/growth/annual", -2.0, NumberForm::Share),
              "\u2212200 % is not allowed (above \u2212100 %)");
    EXPECT_EQ(refusalOf("demand/groups/vision/growth/cells/typical/8", -2.0, NumberForm::Share),
              "\u2212200 % is not allowed (above \u2212100 %)");
}

TEST(InTypedUnit, SaysAmountsInTheUnitOfTheColumn)
{
    const CellUnit terabytes{Unit::Gigabytes, 1e-3};
    EXPECT_EQ(refusalOf("storage/datasets/logs/existing_gb", -5.0, NumberForm::Plain, terabytes),
              "\u22125 TB is not allowed (at least 0 TB)");
    const CellUnit perDay{Unit::Gigabytes, 1.0, CellUnit::Per::Day, {QStringLiteral("GB/day")}};
    EXPECT_EQ(refusalOf("storage/datasets/logs/ingest_gb_per_day", -5.0, NumberForm::Plain, perDay),
              "\u22125 GB/day is not allowed (at least 0 GB/day)");
}

TEST(InTypedUnit, LeavesOtherRefusalsAsTheyAre)
{
    EXPECT_EQ(refusalOf("plan/policy/headroom", 0.05, NumberForm::Share), "as kept");
    EXPECT_EQ(refusalOf("plan/name", -1.0, NumberForm::Share), "as kept");
    EXPECT_EQ(refusalOf("", -1.0, NumberForm::Share), "as kept");
    EXPECT_EQ(refusalOf("plan/horizon_months", 24.0, NumberForm::Plain), "as kept");
}

/// The plan has a point in its numbers; the reader has not.
TEST(InTypedUnit, WritesBareNumbersAsTheReaderDoes)
{
    const QLocale german(QLocale::German, QLocale::Germany);
    EXPECT_EQ(
        inTypedUnit(refusedAtPath("cost/finance/pue"), 0.25, NumberForm::Plain, {}, german).message,
        QStringLiteral("0,25 is not allowed (at least 1)"));
    EXPECT_EQ(refusalOf("plan/horizon_months", 6.0, NumberForm::Plain),
              "6 is not allowed (12 to 240)");
}

TEST(SentenceOfARefusal, BeginsWithACapital)
{
    EXPECT_EQ(
        sentenceOf(Error{ErrorKind::Invalid, QStringLiteral("the pool 'x' is in use"), {}, {}})
            .toStdString(),
        "The pool 'x' is in use");
    EXPECT_EQ(sentenceOf(Error()), QString());
}

} // namespace
} // namespace kf
