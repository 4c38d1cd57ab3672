// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to head hours, in every shape, with every way to write numbers: each combination is
// written as a sheet, read, and compared.
#include "tests/core/exchange/odd_sheet.h"

#include <gtest/gtest.h>

#include <functional>

namespace kf {
namespace {

QString onClock(int hour, const char *morning, const char *afternoon)
{
    const int shown = hour % 12 == 0 ? 12 : hour % 12;
    return QString::number(shown) + QString::fromUtf8(hour % 24 < 12 ? morning : afternoon);
}

struct HeadingForm {
    const char *name;
    std::function<QString(int)> of; ///< of the hour 0..23
    int first;                      ///< the hour that stands first
};

QList<HeadingForm> headingForms()
{
    const auto utf8 = [](const char *text) {
        return QString::fromUtf8(text);
    };
    return {
        {"6", [](int h) { return QString::number(h); }, 0},
        {"06", [](int h) { return twoDigits(h); }, 0},
        {"6 from six on", [](int h) { return QString::number(h); }, 6},
        {"1 to 24", [](int h) { return QString::number(h + 1); }, 0},
        {"6:00", [](int h) { return QStringLiteral("%1:00").arg(h); }, 6},
        {"06.00", [](int h) { return twoDigits(h) + QStringLiteral(".00"); }, 6},
        {"0600", [](int h) { return twoDigits(h) + QStringLiteral("00"); }, 6},
        {"600", [](int h) { return QString::number(h * 100); }, 0},
        {"6h", [](int h) { return QStringLiteral("%1h").arg(h); }, 6},
        {"6h00", [](int h) { return QStringLiteral("%1h00").arg(h); }, 6},
        {"06:00:00", [](int h) { return twoDigits(h) + QStringLiteral(":00:00"); }, 6},
        {"6 AM", [](int h) { return onClock(h, " AM", " PM"); }, 6},
        {"6 a.m.", [](int h) { return onClock(h, " a.m.", " p.m."); }, 0},
        {"6a", [](int h) { return onClock(h, "a", "p"); }, 6},
        {"6 AM - 7 AM",
         [](int h) {
             return onClock(h, " AM", " PM") + QStringLiteral(" - ") + onClock(h + 1, " AM", " PM");
         },
         6},
        {"06:00-07:00",
         [](int h) {
             return twoDigits(h) + QStringLiteral(":00-") + twoDigits(h + 1) +
                    QStringLiteral(":00");
         },
         6},
        {"06:00 to 07:00",
         [](int h) {
             return twoDigits(h) + QStringLiteral(":00 to ") + twoDigits((h + 1) % 24) +
                    QStringLiteral(":00");
         },
         6},
        {"06:00-06:59",
         [](int h) {
             return twoDigits(h) + QStringLiteral(":00-") + twoDigits(h) + QStringLiteral(":59");
         },
         0},
        {"6 to 7 Uhr",
         [utf8](int h) { return QStringLiteral("%1").arg(h) + utf8("–%1 Uhr").arg(h + 1); },
         6},
        {"hour_06", [](int h) { return QStringLiteral("hour_") + twoDigits(h); }, 6},
        {"h06", [](int h) { return QStringLiteral("h") + twoDigits(h); }, 6},
        {"HE07", [](int h) { return QStringLiteral("HE") + twoDigits(h + 1); }, 6},
        {"6 o'clock in Japanese", [utf8](int h) { return utf8("%1時").arg(h); }, 6},
        {"6 heures", [](int h) { return QStringLiteral("%1 heures").arg(h); }, 6},
        {"6 hs", [](int h) { return QStringLiteral("%1 hs").arg(h); }, 6},
        {"6 uur", [](int h) { return QStringLiteral("%1 uur").arg(h); }, 6},
        {"6 ore", [](int h) { return QStringLiteral("%1 ore").arg(h); }, 6},
        {"godz. 6", [](int h) { return QStringLiteral("godz. %1").arg(h); }, 6},
        {"6 o'clock in Russian", [utf8](int h) { return utf8("%1 час").arg(h); }, 6},
        {"de 6h a 7h", [](int h) { return QStringLiteral("de %1h a %2h").arg(h).arg(h + 1); }, 6},
        {"01:00 to 24:00", [](int h) { return twoDigits(h + 1) + QStringLiteral(":00"); }, 0},
        {"a date before it",
         [](int h) { return QStringLiteral("2027-01-05 ") + twoDigits(h) + QStringLiteral(":00"); },
         0},
        {"a part of a day", [](int h) { return QString::number(h / 24.0, 'f', 6); }, 0},
        {"[6.0, 7.0)", [](int h) { return QStringLiteral("[%1.0, %2.0)").arg(h).arg(h + 1); }, 0},
        {"6 Std", [](int h) { return QStringLiteral("%1 Std").arg(h); }, 6},
        {"HH06", [](int h) { return QStringLiteral("HH") + twoDigits(h); }, 6},
        {"hour_start_06", [](int h) { return QStringLiteral("hour_start_") + twoDigits(h); }, 6},
        {"an apostrophe before it", [](int h) { return u'\'' + twoDigits(h); }, 0},
        {"6 to 7 in Chinese", [utf8](int h) { return utf8("%1:00至%2:00").arg(h).arg(h + 1); }, 6},
        {"6 AM in Greek", [](int h) { return onClock(h, ":00 π.μ.", ":00 μ.μ."); }, 6},
        {"until 7:00", [](int h) { return QStringLiteral("until %1:00").arg(h + 1); }, 6},
        {"07:00 (ending)",
         [](int h) { return twoDigits(h + 1) + QStringLiteral(":00 (ending)"); },
         6},
        {"a unit behind it", [](int h) { return twoDigits(h) + QStringLiteral(":00 (GPUs)"); }, 0},
    };
}

/// The demand of each group: never twice the same in a day, so that a shift is seen.
double tableDemand(int group, int hour)
{
    return (group + 1) * 1000.0 + hour * 10.0 + 0.5;
}

struct NumberForm {
    const char *name;
    std::function<QString(double)> of;
};

QString grouped(double value, QChar mark, QChar decimal)
{
    QString text = QString::number(value, 'f', 1);
    text.replace(u'.', decimal);
    text.insert(text.size() - 5, mark); // 1024,5 -> 1 024,5
    return text;
}

QList<NumberForm> numberForms()
{
    return {
        {"a point",
         [](double v) {
             return QString::number(v, 'f', 1);
         }},
        {"a comma",
         [](double v) {
             return QString::number(v, 'f', 1).replace(u'.', u',');
         }},
        {"spaces",
         [](double v) {
             return grouped(v, u' ', u',');
         }},
        {"narrow spaces",
         [](double v) {
             return grouped(v, QChar(0x202F), u',');
         }},
        {"apostrophes",
         [](double v) {
             return grouped(v, u'\'', u'.');
         }},
        {"points and commas",
         [](double v) {
             return grouped(v, u'.', u',');
         }},
    };
}

constexpr int kTableGroups = 3;
const char *const kTableNames[] = {"Vision", "Search", "Speech"};

QString tableLine(const QStringList &cells)
{
    return cells.join(u';') + u'\n';
}

/// What a group needs on weekends.
double weekendDemand(int group, int hour)
{
    return tableDemand(group, hour) + 5000.0;
}

// Each shape with weekdays and weekends: every group has both.

QString twoDays(const HeadingForm &heading, const NumberForm &number)
{
    QStringList cells{QStringLiteral("Project"), QStringLiteral("Day")};
    for (int i = 0; i < kHoursPerDay; ++i)
        cells.append(heading.of((heading.first + i) % kHoursPerDay));
    QString text = tableLine(cells);
    for (int group = 0; group < kTableGroups; ++group) {
        for (const bool isWeekend : {false, true}) {
            cells = {QString::fromLatin1(kTableNames[group]),
                     isWeekend ? QStringLiteral("Sat-Sun") : QStringLiteral("Mon-Fri")};
            for (int i = 0; i < kHoursPerDay; ++i) {
                const int hour = (heading.first + i) % kHoursPerDay;
                cells.append(
                    number.of(isWeekend ? weekendDemand(group, hour) : tableDemand(group, hour)));
            }
            text += tableLine(cells);
        }
    }
    return text;
}

/// The hours in one row of headings, the days below them: "06, 06, 07, 07", or "06, , 07, ".
QString dayPairsOf(const HeadingForm &heading, const NumberForm &number, bool isMerged)
{
    QStringList hours{QStringLiteral("Project")};
    QStringList days{QString()};
    for (int i = 0; i < kHoursPerDay; ++i) {
        const QString hour = heading.of((heading.first + i) % kHoursPerDay);
        hours << hour << (isMerged ? QString() : hour);
        days << QStringLiteral("Weekday") << QStringLiteral("Weekend");
    }
    QString text = tableLine(hours) + tableLine(days);
    for (int group = 0; group < kTableGroups; ++group) {
        QStringList cells{QString::fromLatin1(kTableNames[group])};
        for (int i = 0; i < kHoursPerDay; ++i) {
            const int hour = (heading.first + i) % kHoursPerDay;
            cells << number.of(tableDemand(group, hour)) << number.of(weekendDemand(group, hour));
        }
        text += tableLine(cells);
    }
    return text;
}

QString longTableOfDays(const HeadingForm &heading, const NumberForm &number)
{
    QString text = QStringLiteral("Day;Hour;Team;GPUs\n");
    for (const bool isWeekend : {false, true}) {
        for (int i = 0; i < kHoursPerDay; ++i) {
            const int hour = (heading.first + i) % kHoursPerDay;
            for (int group = 0; group < kTableGroups; ++group)
                text += tableLine(
                    {isWeekend ? QStringLiteral("Weekend") : QStringLiteral("Weekday"),
                     heading.of(hour),
                     QString::fromLatin1(kTableNames[group]),
                     number.of(isWeekend ? weekendDemand(group, hour) : tableDemand(group, hour))});
        }
    }
    return text;
}

struct SheetForm {
    const char *name;
    std::function<QString(const HeadingForm &, const NumberForm &)> sheet;
};

QString across(const HeadingForm &heading, const NumberForm &number, const char *above, bool hasSum)
{
    QStringList cells{QStringLiteral("Project")};
    for (int i = 0; i < kHoursPerDay; ++i)
        cells.append(heading.of((heading.first + i) % kHoursPerDay));
    QString text = QString::fromUtf8(above) + tableLine(cells);
    for (int group = 0; group < kTableGroups + (hasSum ? 1 : 0); ++group) {
        const bool isSum = group == kTableGroups;
        cells = {isSum ? QStringLiteral("All together") : QString::fromLatin1(kTableNames[group])};
        for (int i = 0; i < kHoursPerDay; ++i) {
            const int hour = (heading.first + i) % kHoursPerDay;
            double value = 0.0;
            for (int part = isSum ? 0 : group; part < (isSum ? kTableGroups : group + 1); ++part)
                value += tableDemand(part, hour);
            cells.append(number.of(value));
        }
        text += tableLine(cells);
    }
    return text;
}

QString down(const HeadingForm &heading, const NumberForm &number)
{
    QString text = QStringLiteral("Hour;Vision;Search;Speech\n");
    for (int i = 0; i < kHoursPerDay; ++i) {
        const int hour = (heading.first + i) % kHoursPerDay;
        QStringList cells{heading.of(hour)};
        for (int group = 0; group < kTableGroups; ++group)
            cells.append(number.of(tableDemand(group, hour)));
        text += tableLine(cells);
    }
    return text;
}

QString longTable(const HeadingForm &heading, const NumberForm &number)
{
    QString text = QStringLiteral("Hour;Team;GPUs\n");
    for (int i = 0; i < kHoursPerDay; ++i) {
        const int hour = (heading.first + i) % kHoursPerDay;
        for (int group = 0; group < kTableGroups; ++group)
            text += tableLine({heading.of(hour),
                               QString::fromLatin1(kTableNames[group]),
                               number.of(tableDemand(group, hour))});
    }
    return text;
}

QList<SheetForm> sheetForms()
{
    return {
        {"across",
         [](const auto &h, const auto &n) {
             return across(h, n, "", false);
         }},
        {"across, with a title and a sum",
         [](const auto &h, const auto &n) {
             return across(h, n, "Demand 2027\n\n", true);
         }},
        {"down", down},
        {"long", longTable},
    };
}

/// What the sheet says; nothing is asked about it.
GroupImport readWithoutQuestions(const QString &sheet, const std::string &name)
{
    const GroupImport import = oddImport(sheet);
    EXPECT_TRUE(import.read.open.isEmpty())
        << name << ": " << qPrintable(import.read.open.value(0).question);
    return import;
}

TEST(SheetTable, IsReadInEveryCombination)
{
    int combinations = 0;
    for (const HeadingForm &heading : headingForms()) {
        for (const SheetForm &sheet : sheetForms()) {
            for (const NumberForm &number : numberForms()) {
                const std::string name =
                    std::string(heading.name) + ", " + sheet.name + ", " + number.name;
                const GroupImport import = readWithoutQuestions(sheet.sheet(heading, number), name);
                ASSERT_EQ(import.read.groups.size(), kTableGroups) << name;
                for (int group = 0; group < kTableGroups; ++group) {
                    const Hours hours = import.read.groups[group].group.demand.first();
                    for (std::size_t hour = 0; hour < hours.size(); ++hour)
                        ASSERT_EQ(hours[hour], tableDemand(group, int(hour))) << name;
                }
                ++combinations;
            }
        }
    }
    EXPECT_GE(combinations, 200);
}

TEST(SheetTable, IsReadWithWeekdaysAndWeekends)
{
    const QList<SheetForm> sheets{{"rows of days", twoDays},
                                  {"pairs of days",
                                   [](const auto &h, const auto &n) {
                                       return dayPairsOf(h, n, false);
                                   }},
                                  {"pairs of days, merged",
                                   [](const auto &h, const auto &n) {
                                       return dayPairsOf(h, n, true);
                                   }},
                                  {"long, with days", longTableOfDays}};
    const NumberForm number = numberForms().first();
    for (const HeadingForm &heading : headingForms()) {
        if (std::string(heading.name) == "a date before it")
            continue; // says its day itself
        for (const SheetForm &sheet : sheets) {
            const std::string name = std::string(heading.name) + ", " + sheet.name;
            const GroupImport import = readWithoutQuestions(sheet.sheet(heading, number), name);
            ASSERT_EQ(import.read.groups.size(), kTableGroups) << name;
            for (int group = 0; group < kTableGroups; ++group) {
                const QMap<Id, Hours> demand = import.read.groups[group].group.demand;
                const Hours weekdays = demand.value(QStringLiteral("weekday"), Hours{});
                const Hours weekends = demand.value(QStringLiteral("weekend"), Hours{});
                for (std::size_t hour = 0; hour < weekdays.size(); ++hour) {
                    ASSERT_EQ(weekdays[hour], tableDemand(group, int(hour))) << name;
                    ASSERT_EQ(weekends[hour], weekendDemand(group, int(hour))) << name;
                }
            }
        }
    }
}

QString inMinutes(int minute)
{
    return twoDigits(minute / 60 % kHoursPerDay) + u':' + twoDigits(minute % 60);
}

TEST(SheetTable, IsReadWithPartsOfHours)
{
    const QList<std::pair<const char *, std::function<QString(int, int)>>> forms{
        {"06:30",
         [](int begin, int) {
             return inMinutes(begin);
         }},
        {"0630",
         [](int begin, int) {
             return inMinutes(begin).remove(u':');
         }},
        {"6h30",
         [](int begin, int) {
             return QStringLiteral("%1h%2").arg(begin / 60).arg(twoDigits(begin % 60));
         }},
        {"06:30-07:00",
         [](int begin, int minutes) {
             return inMinutes(begin) + u'-' + inMinutes(begin + minutes);
         }},
        {"06:30 (GPUs)", [](int begin, int) {
             return inMinutes(begin) + QStringLiteral(" (GPUs)");
         }}};
    for (const auto &[form, heading] : forms) {
        for (const int minutes : {30, 15}) {
            for (const bool areDown : {false, true}) {
                QStringList times{areDown ? QStringLiteral("Hour") : QStringLiteral("Team")};
                QStringList values{QStringLiteral("Vision")};
                for (int begin = 0; begin < kMinutesPerDay; begin += minutes) {
                    times.append(heading(begin, minutes));
                    // the second part has the hour's most, the others half a GPU less
                    const double value = tableDemand(0, begin / 60);
                    values.append(QString::number(begin % 60 == minutes ? value : value - 0.5));
                }
                QString text = tableLine(times) + tableLine(values);
                if (areDown) {
                    text.clear();
                    for (qsizetype i = 0; i < times.size(); ++i)
                        text += tableLine({times[i], values[i]});
                }
                const std::string name = std::string(form) + (areDown ? ", down, " : ", across, ") +
                                         std::to_string(minutes);
                ImportChoices choices;
                choices.accelerator = QStringLiteral("h100-sxm5-80");
                const GroupImport import = importOf(sheetFromCsv(text, u';').value(),
                                                    choices,
                                                    test::aPlan(),
                                                    test::shippedCatalog());
                EXPECT_TRUE(import.read.open.isEmpty())
                    << name << ": " << qPrintable(import.read.open.value(0).question);
                ASSERT_EQ(import.read.groups.size(), 1) << name;
                const Hours hours = import.read.groups[0].group.demand.first();
                for (std::size_t hour = 0; hour < hours.size(); ++hour)
                    ASSERT_EQ(hours[hour], tableDemand(0, int(hour))) << name;
            }
        }
    }
}

} // namespace
} // namespace kf
