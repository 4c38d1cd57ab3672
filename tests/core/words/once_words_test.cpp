// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/once_words.h"

#include <gtest/gtest.h>

#include <string>

namespace kf {
namespace {

std::string onceWith(const char *text, const char *name, const char *place = "%1")
{
    return saidOnce(QString::fromUtf8(text), QString::fromUtf8(name), QLatin1StringView(place))
        .toStdString();
}

TEST(OnceWordsTest, WhatANameBeginsWithIsNotSaidTwice)
{
    EXPECT_EQ(onceWith("Row %1 draws %2", "Row 1"), "%1 draws %2");
    EXPECT_EQ(onceWith("The racks of row %1 take %3", "Row 1"), "The racks of %1 take %3");
    EXPECT_EQ(onceWith("Row %1 stands on row %2", "Row 2", "%2"), "Row %1 stands on %2");
}

TEST(OnceWordsTest, OtherNamesKeepTheWord)
{
    EXPECT_EQ(onceWith("Row %1 draws %2", "A"), "Row %1 draws %2");
    EXPECT_EQ(onceWith("Row %1 draws %2", "Rows"), "Row %1 draws %2");
    EXPECT_EQ(onceWith("Rack %1", "rack-01"), "Rack %1");
    EXPECT_EQ(onceWith("%1 draws %2", "Row 1"), "%1 draws %2");
    EXPECT_EQ(onceWith("Row %2", "Row 1"), "Row %2");
}

} // namespace
} // namespace kf
