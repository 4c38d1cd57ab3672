// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/heading_zone.h"

#include "core/catalog/zone_abbreviations.h"

#include <QRegularExpression>

namespace kf {

namespace {

constexpr qsizetype kLongest = 64;

QString plainDashes(QString text)
{
    for (QChar &c : text) {
        if ((c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212))
            c = u'-';
    }
    return text;
}

/// What is left of a heading without its zone: no brackets that are empty, no marks at the ends, no
/// "in" before the zone.
QString restOf(QString text)
{
    static const QRegularExpression emptyBrackets(QStringLiteral("[(\\[]\\s*[)\\]]"));
    static const QRegularExpression in(QStringLiteral("(?:^|\\s)in$"),
                                       QRegularExpression::CaseInsensitiveOption);
    text.replace(u'_', u' ').remove(emptyBrackets);
    const QStringView marks = u" -:,;/([.";
    text = text.simplified();
    while (!text.isEmpty() && marks.contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && QStringView(u" -:,;/)].").contains(text.front()))
        text = text.sliced(1);
    return text.remove(in).simplified();
}

ZonedHeading cut(const QString &text, const QRegularExpressionMatch &match, const QString &zone)
{
    return {zone,
            restOf(text.left(match.capturedStart()) + u' ' + text.sliced(match.capturedEnd()))};
}

} // namespace

std::optional<ZonedHeading> zonedHeading(const QString &heading)
{
    static const QRegularExpression named(
        QStringLiteral("(?<![A-Za-z/])(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|"
                       "Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)/[A-Za-z0-9_+-]*"
                       "[A-Za-z0-9](?:/[A-Za-z_]+)?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression joined( // "HourUTC", "hourUtc"
        QStringLiteral("(?<=[a-z0-9])(?=(?:UTC|GMT|Utc|Gmt)(?![a-z]))"));
    static const QRegularExpression universal(
        QStringLiteral("(?<![A-Za-z])(utc|gmt)(?:\\s*([+-]\\d{1,2})(?::?(\\d{2}))?)?(?![A-Za-z])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression zulu(QStringLiteral("(?:^|[\\s(\\[_,])Z[)\\]]?$"));
    static const QRegularExpression shortForm(
        QStringLiteral("(?:^|[\\s(\\[_,])([A-Z]{2,5}|(?<=_)[a-z]{3,5})[)\\]]?$"));
    if (heading.size() > kLongest)
        return std::nullopt;
    QString text = plainDashes(heading.simplified());
    if (text.isEmpty())
        return std::nullopt;
    // Tables are searched for headings, and most of their cells are none of these.
    if (text.contains(u'/')) {
        if (const auto match = named.match(text); match.hasMatch())
            return cut(text, match, match.captured());
    }
    if (text.contains(QStringLiteral("utc"), Qt::CaseInsensitive) ||
        text.contains(QStringLiteral("gmt"), Qt::CaseInsensitive)) {
        text.replace(joined, QStringLiteral(" "));
        if (const auto match = universal.match(text); match.hasMatch())
            return cut(text, match, match.captured().remove(u' ').toUpper());
    }
    if (!text.back().isUpper() && !QStringView(u")]").contains(text.back()) && !text.contains(u'_'))
        return std::nullopt;
    if (const auto match = zulu.match(text); match.hasMatch())
        return cut(text, match, QStringLiteral("UTC"));
    const auto match = shortForm.match(text);
    if (match.hasMatch() && !zonesMeantBy(match.captured(1)).isEmpty())
        return cut(text, match, match.captured(1).toUpper());
    return std::nullopt;
}

bool isOffsetZone(const QString &zone)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:UTC|GMT)(?:[+-]\\d{1,2}(?::?\\d{2})?)?$"));
    return form.match(zone).hasMatch();
}

} // namespace kf
