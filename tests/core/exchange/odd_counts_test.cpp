// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that count a day of rows and are no hours: rows, days of a month, nodes.
#include "tests/core/exchange/odd_sheet.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

/// 24 rows, counted in the first column from `first` on.
QString countedLong(const QString &heading, int first)
{
    QString text = heading + QStringLiteral(";Team;GPUs\n");
    for (int row = 0; row < kHoursPerDay; ++row)
        text += QStringLiteral("%1;Vision;%2\n").arg(first + row).arg(kOddDay[row]);
    return text;
}

QString countedTurned(const QString &heading, int first)
{
    QString text = heading + QStringLiteral(";Vision;NLP\n");
    for (int row = 0; row < kHoursPerDay; ++row)
        text += QStringLiteral("%1;%2;1\n").arg(first + row).arg(kOddDay[row]);
    return text;
}

TEST(OddCounts, AskWhetherRowsThatSomethingElseCountsAreHours)
{
    for (const char *heading : {"day", "Tag", "node", "rack", "Month", "GPU index"}) {
        for (const int first : {0, 1}) {
            const QString word = QString::fromLatin1(heading);
            for (const QString &sheet : {countedLong(word, first), countedTurned(word, first)}) {
                const GroupImport asked = oddImport(sheet);
                ASSERT_EQ(asked.read.open.size(), 1) << heading << oddQuestions(asked);
                EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--hours rows")) << heading;
                const GroupImport rows = oddAnswered(sheet, kHoursInRows);
                EXPECT_EQ(oddQuestions(rows), "") << heading;
                EXPECT_EQ(oddHours(rows), kOddDay) << heading;
            }
        }
    }
}

TEST(OddCounts, AskWhatAColumnWithoutAHeadingCountsFromOneOn)
{
    const GroupImport asked = oddImport(countedTurned(QString(), 1));
    ASSERT_EQ(asked.read.open.size(), 1) << oddQuestions(asked);
    EXPECT_EQ(asked.read.open[0].option, QStringLiteral("--hours rows"));
    EXPECT_EQ(oddHours(oddAnswered(countedTurned(QString(), 1), kHoursInRows)), kOddDay);
    const GroupImport hours = oddImport(countedTurned(QStringLiteral("Hour"), 0));
    EXPECT_EQ(oddQuestions(hours), "");
    EXPECT_EQ(oddHours(hours), kOddDay);
}

TEST(OddCounts, TakeTheColumnThatIsHeadedAsHoursNotTheOneThatNumbersRows)
{
    // The rows stand in another order than the hours: 5, 10, 15, 20, 1, 6 ...
    for (const char *heading : {"id", "", "#"}) {
        QString sheet = QString::fromLatin1(heading) + QStringLiteral(";hour;Vision;NLP\n");
        for (int row = 0; row < kHoursPerDay; ++row) {
            const int hour = (row + 1) * 5 % kHoursPerDay;
            sheet += QStringLiteral("%1;%2;%3;2\n").arg(row).arg(hour).arg(kOddDay[hour]);
        }
        const GroupImport import = oddImport(sheet);
        EXPECT_EQ(oddQuestions(import), "") << heading;
        ASSERT_EQ(import.read.groups.size(), 2) << heading;
        EXPECT_EQ(import.read.groups[0].group.name, QStringLiteral("Vision"));
        EXPECT_EQ(oddHours(import), kOddDay) << heading;
    }
}

} // namespace
} // namespace kf
