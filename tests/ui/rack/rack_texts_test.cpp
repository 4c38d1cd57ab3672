// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in the drawing of a room that are longer than their place.
#include "ui/rack/rack_texts.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace kf {
namespace {

TEST(RackTexts, ANumberedRackKeepsItsNumberWhereItsNameIsTooLong)
{
    RackTexts texts(QApplication::font());
    const Letters letters{10.0, true};
    const QString first = QStringLiteral("rack-01");
    const double whole = texts.width(first, letters);
    EXPECT_EQ(texts.elidedInside(first, letters, whole), first);
    // Room for four letters and the mark, as in a rack of the floor plan.
    const double narrow = texts.width(QStringLiteral("r\u2026001"), letters);
    ASSERT_LT(narrow, whole);
    const QString shortened = texts.elidedInside(first, letters, narrow);
    EXPECT_TRUE(shortened.endsWith(QStringLiteral("01"))) << shortened.toStdString();
    EXPECT_LE(texts.width(shortened, letters), narrow);
    EXPECT_NE(shortened, texts.elidedInside(QStringLiteral("rack-06"), letters, narrow));
}

} // namespace
} // namespace kf
