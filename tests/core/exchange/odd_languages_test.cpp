// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets in further languages, columns that their cells tell, titles in the corner of a table, and
// values under words that no list has.
#include "tests/core/exchange/odd_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

using testing::HasSubstr;

const Line kFour(24, 4.0);

ImportChoices withDaysSplit()
{
    ImportChoices choices;
    choices.days = SheetDaysUse::Split;
    return choices;
}

TEST(OddLanguages, NameDaysOfTheWeek)
{
    struct Words {
        const char16_t *team;
        const char16_t *day;
        const char16_t *weekday;
        const char16_t *weekend;
    };
    for (const Words &words : {Words{u"Ekip", u"Gün türü", u"Hafta içi", u"Hafta sonu"},
                               Words{u"Grupp", u"Dagtyp", u"Vardag", u"Helg"},
                               Words{u"Tým", u"Typ dne", u"Pracovní den", u"Víkend"},
                               Words{u"Ryhmä", u"Päivätyyppi", u"Arkipäivä", u"Viikonloppu"},
                               Words{u"Команда", u"Тип дня", u"Рабочий день", u"Выходной"},
                               Words{u"团队", u"日期类型", u"工作日", u"周末"},
                               Words{u"팀", u"요일", u"평일", u"주말"}}) {
        const auto row = [](const char16_t *name, const char16_t *day, const Line &numbers) {
            return oddRow(QString::fromUtf16(name) + u';' + QString::fromUtf16(day), numbers);
        };
        const QString sheet =
            clockHeadings(QString::fromUtf16(words.team) + u';' + QString::fromUtf16(words.day)) +
            row(u"A", words.weekday, kOddDay) + row(u"A", words.weekend, kFour);
        const GroupImport import = oddImport(sheet, withDaysSplit());
        const std::string which = QString::fromUtf16(words.weekday).toStdString();
        EXPECT_EQ(oddQuestions(import), "") << which;
        EXPECT_EQ(import.read.groups.size(), 1) << which;
        EXPECT_EQ(oddHoursOf(import, "weekday"), kOddDay) << which;
        EXPECT_EQ(oddHoursOf(import, "weekend"), kFour) << which;
    }
}

/// Two rows of one name that a word tells apart can be its days: two groups would double it.
TEST(OddLanguages, AskAboutWordsThatTellRowsOfAGroupApart)
{
    const QString sheet = clockHeadings(QStringLiteral("Team;Zzz")) +
                          oddRow(QStringLiteral("Vision;foo")) +
                          oddRow(QStringLiteral("Vision;bar"), kFour);
    const GroupImport import = oddImport(sheet);
    EXPECT_THAT(oddQuestions(import), HasSubstr("which hours count?"));
    EXPECT_EQ(oddAnswered(sheet, kTwiceApart).read.groups.size(), 2);
    EXPECT_EQ(oddAnswered(sheet, kTwiceLargest).read.groups.size(), 1);
}

TEST(OddLanguages, LeaveAColumnToItsCells)
{
    const QString sheet = clockHeadings(QStringLiteral("Team;Zzz;Yyy")) +
                          oddRow(QStringLiteral("Vision;NVIDIA-L4;Asia/Tokyo")) +
                          oddRow(QStringLiteral("Search;gres/gpu:l40s=8;Europe/Berlin"), kFour);
    const GroupImport import = oddImport(sheet);
    EXPECT_EQ(oddQuestions(import), "");
    ASSERT_EQ(oddNames(import), (QStringList{QStringLiteral("Vision"), QStringLiteral("Search")}));
    EXPECT_EQ(import.read.groups[0].group.accelerator, QStringLiteral("l4"));
    EXPECT_EQ(import.read.groups[0].group.timeZone.value_or(QString()),
              QStringLiteral("Asia/Tokyo"));
    EXPECT_EQ(import.read.groups[1].group.accelerator, QStringLiteral("l40s"));
    EXPECT_THAT(oddRemarks(import), HasSubstr("“Zzz” name GPUs"));
    // A site is no zone, and a column of names stays one.
    const GroupImport sites = oddImport(clockHeadings(QStringLiteral("Team;Zzz")) +
                                        oddRow(QStringLiteral("Vision;Berlin")));
    EXPECT_EQ(sites.read.groups.value(0).group.timeZone.value_or(QString()), QString());
}

TEST(OddLanguages, TakeATitleInTheCornerForWhatItSays)
{
    const auto cornered = [](const char *corner) {
        return oddImport(clockHeadings(QString::fromLatin1(corner)) +
                         oddRow(QStringLiteral("Vision")));
    };
    EXPECT_EQ(oddQuestions(cornered("GPU demand")), "");
    EXPECT_EQ(oddNames(cornered("GPU demand")), (QStringList{QStringLiteral("Vision")}));
    EXPECT_EQ(oddQuestions(cornered("Queue")), "");
    for (const char *other : {"Latency in ms",
                              "GPU temperature by hour",
                              "Requests per second",
                              "Free GPUs",
                              "Memory in GB"})
        EXPECT_THAT(oddQuestions(cornered(other)), HasSubstr("something else than GPUs")) << other;
}

TEST(OddLanguages, SayThatAnUnknownWordHeadsTheValues)
{
    const auto headed = [](const QString &heading) {
        QString sheet = QStringLiteral("Hour;Team;") + heading + u'\n';
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            sheet += QStringLiteral("%1:00;Vision;%2\n").arg(hour).arg(kOddDay[hour]);
        return oddImport(sheet);
    };
    const GroupImport unknown = headed(QStringLiteral("Foo"));
    EXPECT_EQ(oddHours(unknown), kOddDay);
    EXPECT_THAT(oddRemarks(unknown), HasSubstr("“Foo” is no known word"));
    EXPECT_EQ(oddRemarks(headed(QStringLiteral("GPUs"))), "");
    EXPECT_THAT(oddQuestions(headed(QStringLiteral("Tokens/s"))),
                HasSubstr("something else than GPUs"));
    // "A100 count" is of another GPU than the one that is chosen.
    EXPECT_THAT(oddQuestions(headed(QStringLiteral("A100 count"))), HasSubstr("which GPU"));
}

TEST(OddLanguages, WriteTimesInTheirOwnWay)
{
    const QList<std::function<QString(int)>> forms{
        [](int hour) { // Spanish
            return QStringLiteral("%1:00 %2")
                .arg(hour % 12 == 0 ? 12 : hour % 12)
                .arg(hour < 12 ? QStringLiteral("a. m.") : QStringLiteral("p. m."));
        },
        [](int hour) { return QStringLiteral("%1:00 a %2:00").arg(hour).arg(hour + 1); },
        [](int hour) { return QStringLiteral("dalle %1 alle %2").arg(hour).arg(hour + 1); },
        [](int hour) { return QString::fromUtf16(u"с %1 до %2").arg(hour).arg(hour + 1); },
        [](int hour) {
            return QString::fromUtf16(hour < 12 ? u"午前%1時" : u"午後%1時").arg(hour % 12);
        },
        [](int hour) { return QString::fromUtf16(u"2027年1月4日 %1時").arg(hour); },
        [](int hour) { return QStringLiteral("[%1, %2)").arg(hour).arg(hour + 1); },
    };
    for (const auto &form : forms) {
        const GroupImport import =
            oddImport(oddHeadings(QStringLiteral("Team"), form) + oddRow(QStringLiteral("Vision")));
        EXPECT_EQ(oddQuestions(import), "") << form(13).toStdString();
        EXPECT_EQ(oddHours(import), kOddDay) << form(13).toStdString();
    }
}

/// World = EU + US, EU = A + B, US = C alone: three groups, whether sums stand above or below.
TEST(OddLanguages, FindSumsOfSumsWithoutWords)
{
    Line other = kFour;
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        other[hour] += hour % 5;
    Line europe = kOddDay;
    Line world = kOddDay;
    const Line america(24, 7.0);
    Line varied = america;
    varied[3] = 9.0;
    varied[4] = 2.0;
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        europe[hour] += other[hour];
        world[hour] = europe[hour] + varied[hour];
    }
    QStringList rows{oddRow(QStringLiteral("World"), world),
                     oddRow(QStringLiteral("EU"), europe),
                     oddRow(QStringLiteral("A"), kOddDay),
                     oddRow(QStringLiteral("B"), other),
                     oddRow(QStringLiteral("US"), varied),
                     oddRow(QStringLiteral("C"), varied)};
    for (const bool isBelow : {false, true}) {
        if (isBelow)
            std::reverse(rows.begin(), rows.end());
        const GroupImport import =
            oddImport(clockHeadings(QStringLiteral("Team")) + rows.join(QString()));
        EXPECT_EQ(oddQuestions(import), "") << isBelow;
        QStringList names = oddNames(import);
        names.sort();
        EXPECT_EQ(names,
                  (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}))
            << isBelow;
    }
}

} // namespace
} // namespace kf
