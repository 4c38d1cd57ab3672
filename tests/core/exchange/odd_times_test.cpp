// SPDX-License-Identifier: GPL-3.0-or-later
// Tables with a row for each time: days by flags and numbers, several columns of numbers, times of
// other programs, the days on which clocks change.
#include "tests/core/exchange/odd_sheet.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <tuple>

namespace kf {
namespace {

const Line kTimesEnd(24, 3.0);

/// One group with `heading` for its days: each of `days` with whether it is of a weekend.
QString timesOfDays(const QString &heading, const QList<std::pair<QString, bool>> &days)
{
    QString text = QStringLiteral("hour;team;%1;gpus\n").arg(heading);
    for (const auto &[day, isEnd] : days) {
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text += QStringLiteral("%1:00;Vision;%2;%3\n")
                        .arg(hour)
                        .arg(day)
                        .arg(isEnd ? kTimesEnd[hour] : kOddDay[hour]);
    }
    return text;
}

/// One group on Monday, 2027-01-11, each time written as `of` does.
QString timesWritten(const std::function<QString(const QDateTime &)> &of)
{
    QString text = QStringLiteral("timestamp;team;gpus\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        text += QStringLiteral("%1;Vision;%2\n")
                    .arg(of(QDateTime(QDate(2027, 1, 11), QTime(hour, 0), Qt::UTC)))
                    .arg(kOddDay[hour]);
    return text;
}

void expectDays(const GroupImport &import, const std::string &what)
{
    EXPECT_EQ(oddQuestions(import), "") << what;
    ASSERT_EQ(import.read.groups.size(), 1) << what;
    EXPECT_EQ(oddHoursOf(import, "weekday"), kOddDay) << what;
    EXPECT_EQ(oddHoursOf(import, "weekend"), kTimesEnd) << what;
}

TEST(OddTimes, FlagsSayWhichRowsAreOfWeekends)
{
    for (const auto &[heading, no, yes] : {std::tuple("is_weekend", "0", "1"),
                                           std::tuple("is_weekend", "False", "True"),
                                           std::tuple("Weekend", "no", "yes"),
                                           std::tuple("Wochenende", "nein", "ja"),
                                           std::tuple("is_workday", "true", "false")})
        expectDays(oddImport(timesOfDays(
                       QString::fromLatin1(heading),
                       {{QString::fromLatin1(no), false}, {QString::fromLatin1(yes), true}})),
                   heading);
    const GroupImport across = oddImport(clockHeadings(QStringLiteral("Team;is_weekend")) +
                                         oddRow(QStringLiteral("Vision;no")) +
                                         oddRow(QStringLiteral("Vision;yes"), kTimesEnd));
    expectDays(across, "hours across");
}

TEST(OddTimes, NumbersOfDaysOfAWeekAreAskedAbout)
{
    // The numbers of Saturday and Sunday in each of the ways to count.
    for (const auto &[answer, first, saturday, sunday] : {std::tuple("monday-0", 0, 5, 6),
                                                          std::tuple("sunday-0", 0, 6, 0),
                                                          std::tuple("monday-1", 1, 6, 7),
                                                          std::tuple("sunday-1", 1, 7, 1)}) {
        QList<std::pair<QString, bool>> days;
        for (int day = first; day < first + 7; ++day)
            days.append({QString::number(day), day == saturday || day == sunday});
        const QString sheet = timesOfDays(QStringLiteral("dow"), days);
        const GroupImport asked = oddImport(sheet);
        EXPECT_TRUE(std::any_of(asked.read.open.begin(),
                                asked.read.open.end(),
                                [](const ImportQuestion &question) {
                                    return question.word == QStringLiteral("dow") &&
                                           question.answers.size() == 2;
                                }))
            << answer << oddQuestions(asked);
        ImportChoices choices;
        mapWord(choices, QStringLiteral("dow"), QString::fromLatin1(answer));
        expectDays(oddImport(sheet, choices), answer);
    }
}

TEST(OddTimes, OfTwoColumnsOfGpusOneIsAskedFor)
{
    QString sheet = QStringLiteral("time;team;gpus_used;gpus_requested;zone_note\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        sheet += QStringLiteral("%1:00;Vision;1;%2;x\n").arg(hour).arg(kOddDay[hour]);
    const GroupImport asked = oddImport(sheet);
    QStringList options;
    for (const ImportQuestion &question : asked.read.open)
        options.append(question.option);
    EXPECT_TRUE(options.contains(QStringLiteral("--map \"gpus_used=value\"")))
        << oddQuestions(asked);
    EXPECT_TRUE(options.contains(QStringLiteral("--map \"gpus_requested=value\"")));
    ImportChoices choices;
    mapWord(choices, QStringLiteral("gpus_requested"), kValueColumn);
    const GroupImport taken = oddImport(sheet, choices);
    EXPECT_EQ(oddQuestions(taken), "");
    EXPECT_EQ(oddHours(taken), kOddDay);
    QStringList leftOut;
    for (const ImportLeftOut &each : taken.read.leftOut)
        leftOut.append(each.reason);
    EXPECT_TRUE(leftOut.contains(QStringLiteral("“gpus_used” is not read")))
        << leftOut.join(u'|').toStdString();
    EXPECT_TRUE(leftOut.contains(QStringLiteral("“zone_note” is not read")));
}

TEST(OddTimes, OfManyGroupsOneHourStandsBeforeTheNext)
{
    constexpr int kGroups = 300;
    QString sheet = QStringLiteral("time;team;gpus\n");
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        for (int group = 0; group < kGroups; ++group)
            sheet += QStringLiteral("2027-01-04 %1:00;Team %2;%3\n")
                         .arg(twoDigits(hour))
                         .arg(group)
                         .arg(kOddDay[hour]);
    }
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(oddQuestions(import), "");
    EXPECT_EQ(import.read.groups.size(), kGroups);
    EXPECT_EQ(oddHours(import, kGroups - 1), kOddDay);
}

TEST(OddTimes, OfOtherProgramsAreUnderstood)
{
    const auto formatted = [](const char *format) {
        return [format](const QDateTime &time) {
            return time.toString(QString::fromLatin1(format));
        };
    };
    const auto serial = [](const QDateTime &time) {
        const qint64 seconds = QDateTime(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC).secsTo(time);
        return QString::number(double(seconds) / 86400.0, 'g', 11);
    };
    const QList<std::pair<const char *, std::function<QString(const QDateTime &)>>> forms{
        {"basic", formatted("yyyyMMdd'T'HHmmss'Z'")},
        {"seconds",
         [](const QDateTime &t) {
             return QString::number(t.toSecsSinceEpoch());
         }},
        {"milliseconds",
         [](const QDateTime &t) {
             return QString::number(t.toMSecsSinceEpoch());
         }},
        {"RFC 9557", formatted("yyyy-MM-dd'T'HH:mm'+00:00[Etc/UTC]'")},
        {"serial", serial}};
    for (const auto &[what, of] : forms) {
        const GroupImport import = oddImport(timesWritten(of));
        EXPECT_EQ(oddQuestions(import), "") << what;
        EXPECT_EQ(oddHours(import), kOddDay) << what;
    }
}

TEST(OddTimes, OfTheDaysOnWhichClocksChangeNeedNoAnswer)
{
    const auto hoursOn = [](const QString &date, const QList<int> &hours) {
        QString text = QStringLiteral("date;hour;team;gpus\n");
        for (const int hour : hours)
            text += QStringLiteral("%1;%2:00;Vision;%3\n")
                        .arg(date)
                        .arg(hour)
                        .arg(hour == 1 ? 5.0 : kOddDay[hour]);
        return text;
    };
    QList<int> all;
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        all.append(hour);
    QList<int> shorter = all;
    shorter.removeAt(2);
    QList<int> longer = all;
    longer.insert(2, 2);
    Line expected = kOddDay; // 5 at 01:00, 0 at 03:00: the hour between takes the larger
    expected[1] = 5.0;
    const GroupImport twice = oddImport(hoursOn(QStringLiteral("2027-10-31"), longer));
    EXPECT_EQ(oddQuestions(twice), "");
    EXPECT_EQ(oddHours(twice), expected);
    expected[2] = 5.0;
    const GroupImport gap = oddImport(hoursOn(QStringLiteral("2027-03-28"), shorter));
    EXPECT_EQ(oddQuestions(gap), "");
    EXPECT_EQ(oddHours(gap), expected);
    EXPECT_NE(oddQuestions(oddImport(hoursOn(QStringLiteral("2027-03-29"), shorter))), "");
}

TEST(OddTimes, JobsSayWhyTheyAreNotRead)
{
    for (const auto &[sheet, begin, end] :
         {std::tuple("JobID;Start;End;GPUs\n1;2027-01-11T08:00:00;2027-01-11T12:00:00;8\n"
                     "2;2027-01-11T09:30:00;2027-01-11T18:00:00;4\n",
                     "Start",
                     "End"),
          std::tuple("Team;von;bis;GPUs\nVision;08:15;12:00;16\n", "von", "bis"),
          std::tuple("JobID;Account;Start;End;AllocGPUs\n"
                     "1;a;2027-01-11T00:13:22;2027-01-11T02:44:01;8\n"
                     "2;a;2027-01-11T01:13:22;2027-01-11T03:44:01;4\n"
                     "3;b;2027-01-11T02:13:22;2027-01-11T04:44:01;8\n"
                     "4;b;2027-01-11T03:13:22;2027-01-11T05:44:01;4\n"
                     "5;a;2027-01-11T04:13:22;2027-01-11T06:44:01;8\n"
                     "6;a;2027-01-11T05:13:22;2027-01-11T07:44:01;4\n"
                     "7;b;2027-01-11T06:13:22;2027-01-11T08:44:01;2\n",
                     "Start",
                     "End"),
          std::tuple("Project;Start date;End date;GPUs\nA;2027-01-11;2027-03-31;16\n",
                     "Start date",
                     "End date")}) {
        const std::string questions = oddQuestions(oddImport(QString::fromUtf8(sheet)));
        const QString expected = QStringLiteral("Each row lasts from “%1” to “%2”")
                                     .arg(QString::fromLatin1(begin), QString::fromLatin1(end));
        EXPECT_NE(questions.find(expected.toStdString()), std::string::npos) << questions;
    }
}

} // namespace
} // namespace kf
