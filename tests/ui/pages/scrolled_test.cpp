// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that scroll end between two lines, and lines have room for their words.
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/scrolled.h"

#include <QCoreApplication>
#include <QLabel>

#include <gtest/gtest.h>

#include <memory>

namespace kf {
namespace {

/// Whatever the height, no line of a fact is cut by the lower edge: each is seen whole or not at
/// all. A wrapped value is cut between its lines.
TEST(ScrolledLines, NoLineIsSeenInPart)
{
    auto *facts = new Facts;
    const QString words = QStringLiteral("Language research, Notebooks of the analysts, others");
    facts->setFacts({{QStringLiteral("Kind"), QStringLiteral("adds to the API"), {}},
                     {words.repeated(2), {}, {}},
                     {QStringLiteral("Needed by"), words, {}},
                     {QStringLiteral("Needs"), words, {}},
                     {QStringLiteral("Version"), QStringLiteral("2"), {}}});
    const std::unique_ptr<QScrollArea> area(scrolledPart(facts));
    area->show();
    int cut = 0;
    for (int height = 60; height <= 110; ++height) {
        area->resize(200, height);
        QCoreApplication::processEvents();
        const int end = area->viewport()->height();
        ASSERT_LT(end, facts->height());
        for (const QLabel *label : facts->findChildren<QLabel *>()) {
            if (label->y() >= end || label->geometry().bottom() < end)
                continue;
            ++cut;
            EXPECT_TRUE(label->wordWrap());
            EXPECT_EQ((end - label->y()) % label->fontMetrics().lineSpacing(), 0) << height;
        }
    }
    EXPECT_GT(cut, 0);
}

/// Beside long names in a narrow panel values still have some twenty characters to stand in.
TEST(LinesOfFacts, ValuesKeepTheirRoomBesideLongNames)
{
    Facts facts;
    const QString value = QStringLiteral("70 bn parameters × 16 bit = 140 GB");
    facts.setFacts({{QStringLiteral("Requests that are served at once, at most"), value, {}}});
    const QList<QLabel *> labels = facts.findChildren<QLabel *>();
    ASSERT_EQ(labels.size(), 2);
    const int letter = facts.fontMetrics().averageCharWidth();
    facts.resize(40 * letter, 200);
    facts.setVisible(true);
    QCoreApplication::processEvents();
    constexpr int kCharacters = 17;
    EXPECT_GE(labels[1]->width(), kCharacters * letter);
    facts.resize(120 * letter, 200); // both find room: no name wraps
    QCoreApplication::processEvents();
    EXPECT_GE(labels[0]->width(), labels[0]->fontMetrics().horizontalAdvance(labels[0]->text()));
}

} // namespace
} // namespace kf
