// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/versions.h"

#include <gtest/gtest.h>

namespace kf {

TEST(Versions, AreDigitsAndDotsFromTheStart)
{
    EXPECT_EQ(versionParts(QStringLiteral("v1.34.2-rc1")), (QList<int>{1, 34, 2}));
    EXPECT_EQ(versionParts(QStringLiteral("12")), QList<int>{12});
    EXPECT_FALSE(versionParts(QStringLiteral("stable")));
    EXPECT_FALSE(versionParts(QString()));
    EXPECT_FALSE(versionParts(QStringLiteral("99999999999999999999")));
}

TEST(Versions, CompareByNumbersWithMissingPartsAsZero)
{
    EXPECT_LT(compareVersions({1, 9}, {1, 34}), 0);
    EXPECT_EQ(compareVersions({12}, {12, 0}), 0);
    EXPECT_GT(compareVersions({12, 8, 1}, {12, 8}), 0);
}

} // namespace kf
