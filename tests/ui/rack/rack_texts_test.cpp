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

TEST(RackTexts, ANameOfWhichOneLetterWouldStayIsLeftOut)
{
    RackTexts texts(QApplication::font());
    const Letters letters{10.0, true};
    const QString name = QStringLiteral("A07");
    const double narrow = texts.width(QStringLiteral("\u20267"), letters);
    EXPECT_TRUE(texts.elidedInside(name, letters, narrow).isEmpty());
}

TEST(RackTexts, ACaptionLosesWholeWordsAndNeverADigit)
{
    RackTexts texts(QApplication::font());
    const Letters letters{10.0};
    const QString caption = QStringLiteral("buy 5, 10, 20 m");
    const auto cut = [&](const char *room) {
        const double width = texts.width(QString::fromUtf8(room), letters);
        return texts.elided(caption, letters, width).toStdString();
    };
    EXPECT_EQ(cut("buy 5, 10, 20 m"), "buy 5, 10, 20 m");
    EXPECT_EQ(cut("buy 5, 10, 2\u2026"), "buy 5, 10, \u2026");
    EXPECT_EQ(cut("buy 5, 1\u2026"), "buy 5, \u2026");
    EXPECT_EQ(cut("bu\u2026"), "bu\u2026");
    const QString figure = QStringLiteral("1024 links");
    EXPECT_EQ(texts.elided(figure, letters, texts.width(QStringLiteral("102"), letters)),
              QString());
}

} // namespace
} // namespace kf
