// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sheets that tests write line by line, and what comes of their import.

#include "core/exchange/csv.h"
#include "core/exchange/group_import.h"
#include "tests/support/plan_builder.h"
#include "tests/support/shipped_catalog.h"

#include <functional>

namespace kf {

using test::aPlan;
using Line = QList<double>;

inline const Line kOddDay{0,  0,  0,  0,  0,  0, 4, 8, 16, 24, 24, 24,
                          16, 24, 24, 24, 16, 8, 4, 2, 0,  0,  0,  0};

inline GroupImport
oddImport(const QString &text, ImportChoices choices = {}, const Plan &plan = aPlan())
{
    if (choices.accelerator.isEmpty())
        choices.accelerator = QStringLiteral("h100-sxm5-80");
    return importOf(sheetFromCsv(text, u';').value(), choices, plan, test::shippedCatalog());
}

inline QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

inline QString oddHeadings(const QString &first, const std::function<QString(int)> &of)
{
    QStringList cells{first};
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        cells.append(of(hour));
    return cells.join(u';') + u'\n';
}

inline QString clockHeadings(const QString &first)
{
    return oddHeadings(first, [](int hour) { return QStringLiteral("%1:00").arg(hour); });
}

inline QString oddRow(const QString &words, const Line &numbers = kOddDay)
{
    QStringList cells{words};
    for (const double number : numbers)
        cells.append(QString::number(number));
    return cells.join(u';') + u'\n';
}

inline Line oddHours(const GroupImport &import, int group = 0)
{
    return asList(import.read.groups.value(group).group.demand.value(QStringLiteral("typical")));
}

inline std::string oddQuestions(const GroupImport &import)
{
    QStringList texts;
    for (const ImportQuestion &question : import.read.open)
        texts.append(question.question);
    return texts.join(u'|').toStdString();
}

inline std::string oddRemarks(const GroupImport &import)
{
    QStringList texts;
    for (const ImportRemark &remark : import.read.remarks)
        texts.append(remark.text);
    return texts.join(u'|').toStdString();
}

inline QStringList oddNames(const GroupImport &import)
{
    QStringList names;
    for (const ImportedGroup &each : import.read.groups)
        names.append(each.group.name);
    return names;
}

inline Line oddHoursOf(const GroupImport &import, const char *dayType, int group = 0)
{
    return asList(
        import.read.groups.value(group).group.demand.value(QString::fromLatin1(dayType), Hours{}));
}

/// What comes of the sheet when its first question gets that answer.
inline GroupImport oddAnswered(const QString &text, QLatin1StringView answer)
{
    const GroupImport asked = oddImport(text);
    return oddImport(text, answeredChoices({}, asked.read.open.value(0), answer));
}

/// One group with as many GPUs all day as the day of January 2027 says, for a whole week.
inline QString oddWeek(const QString &dateFormat, int firstDay = 4) // the 4th is a Monday
{
    QString text = QStringLiteral("Date;Hour;Team;GPUs\n");
    for (int day = firstDay; day < firstDay + 7; ++day) {
        for (int hour = 0; hour < kHoursPerDay; ++hour)
            text += QStringLiteral("%1;%2:00;Vision;%3\n")
                        .arg(QDate(2027, 1, day).toString(dateFormat))
                        .arg(hour)
                        .arg(day);
    }
    return text;
}

} // namespace kf
