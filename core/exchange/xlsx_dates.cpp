// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in workbooks are numbers that a format shows as days and times.

#include "core/exchange/xlsx_cells.h"
#include "core/exchange/xlsx_package.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

namespace kf {

namespace {

constexpr double kLastDay = 2958465.0; ///< 9999-12-31, the last day that spreadsheets know
constexpr qint64 kSecondsPerDay = 24LL * 60 * 60;

/// The formats that every workbook has by number and that show dates or times (18.8.30).
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

/// A bracket of a format is a colour or a condition, but [h] and [mm] count time.
bool isElapsedTime(QStringView bracket)
{
    return !bracket.isEmpty() && std::all_of(bracket.begin(), bracket.end(), [](QChar c) {
        return QStringView(u"hms").contains(c.toLower());
    });
}

} // namespace

bool isDateFormat(QStringView code)
{
    qsizetype at = 0;
    while (at < code.size()) {
        const QChar c = code[at];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', at + 1);
            at = end < 0 ? code.size() : end + 1;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            at += 2;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', at);
            if (end < 0)
                return false;
            if (isElapsedTime(code.sliced(at + 1, end - at - 1)))
                return true;
            at = end + 1;
        } else if (QStringView(u"ymdhs").contains(c.toLower())) {
            return true;
        } else if (code.sliced(at).startsWith(u"General", Qt::CaseInsensitive)) {
            at += 7;
        } else {
            ++at;
        }
    }
    return false;
}

QString dateText(double days, bool countsFrom1904)
{
    if (!std::isfinite(days) || days < 0.0 || days > kLastDay)
        return {};
    const qint64 seconds = std::llround(days * double(kSecondsPerDay));
    const qint64 day = seconds / kSecondsPerDay;
    const QTime time = QTime(0, 0).addSecs(int(seconds % kSecondsPerDay));
    QString clock =
        time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    if (day == 0)
        return clock;
    // 1900 was no leap year, but spreadsheets count a 29th of February in it (day 60).
    constexpr qint64 kFirstRightDay = 61;
    const QDate epoch = countsFrom1904          ? QDate(1904, 1, 1)
                        : day >= kFirstRightDay ? QDate(1899, 12, 30)
                                                : QDate(1899, 12, 31);
    const QString date = epoch.addDays(day).toString(Qt::ISODate);
    return seconds % kSecondsPerDay == 0 ? date : date + u' ' + clock;
}

Result<QSet<int>> xlsxDateStyles(const QByteArray &xml, const QString &part)
{
    QSet<int> dateFormats;
    QSet<int> styles;
    bool isCellStyle = false;
    int style = 0;
    QXmlStreamReader reader(xml);
    while (toNextStart(reader)) {
        const QXmlStreamAttributes attributes = reader.attributes();
        const int format = attributes.value(QLatin1StringView("numFmtId")).toInt();
        if (reader.name() == u"numFmt" &&
            isDateFormat(attributes.value(QLatin1StringView("formatCode"))))
            dateFormats.insert(format);
        if (reader.name() == u"cellXfs" || reader.name() == u"cellStyles")
            isCellStyle = reader.name() == u"cellXfs";
        if (reader.name() != u"xf" || !isCellStyle)
            continue;
        if (isBuiltInDate(format) || dateFormats.contains(format))
            styles.insert(style);
        ++style;
    }
    if (const std::optional<Error> error = flawOfXml(reader, part))
        return *error;
    return styles;
}

} // namespace kf
