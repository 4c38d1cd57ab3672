// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that scroll end between two lines.
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

} // namespace
} // namespace kf
