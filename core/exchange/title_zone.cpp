// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/title_zone.h"

#include "core/catalog/zone_abbreviations.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/hour_heading.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kMostRows = 10;
constexpr qsizetype kLongest = 80;

/// The zone that a text names, as it stands there.
QString zoneIn(const QString &text, const ZoneTable &zones)
{
    static const QRegularExpression universal(
        QStringLiteral("(?<![A-Za-z/])(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?![A-Za-z/])"));
    static const QRegularExpression named(
        QStringLiteral("(?<![A-Za-z/])[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?"));
    static const QRegularExpression shortForm(
        QStringLiteral("(?<![A-Za-z])[A-Z]{3,5}(?![A-Za-z])"));
    const QRegularExpressionMatch match = universal.match(text);
    if (match.hasMatch())
        return match.captured().remove(u' ');
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const QString word = it.next().captured();
        if (!zones.spelled(word).isEmpty())
            return word;
    }
    for (auto it = shortForm.globalMatch(text); it.hasNext();) {
        const QString word = it.next().captured();
        if (!zonesMeantBy(word).isEmpty())
            return word;
    }
    return {};
}

/// True where the text holds nothing else that the zone could belong to, such as the time at which
/// the sheet was made.
bool holdsNoOtherTime(QString text, const QString &zone)
{
    text.remove(u' ').remove(zone);
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

bool namesTimes(const QString &text)
{
    static const QRegularExpression hours(
        QStringLiteral(
            "\\b(?:hours?|times?|zeit(?:en)?|uhrzeit(?:en)?|stunden?|time ?zone|zeitzone|"
            "heures?|horas?|ore|orari|tijd(?:en)?|uren|godziny)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression local(QStringLiteral("\\b(?:local|lokale?[rsn]?|ortszeit)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    return hours.match(text).hasMatch() && !local.match(text).hasMatch();
}

/// "06:00 CET" is that time and that word; empty where the text is no such time.
std::pair<QString, QString> timeAndZone(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.*[0-9APMapm.])\\s*[(\\[]?([A-Z]{3,5})[)\\]]?$"));
    if (text.size() > kLongest)
        return {};
    const QRegularExpressionMatch match = pattern.match(text.simplified());
    if (!match.hasMatch() || hourHeading(text) ||
        (zonesMeantBy(match.captured(2)).isEmpty() && !zoneOfHeading(match.captured(2))))
        return {};
    const std::optional<HourHeading> time = hourHeading(match.captured(1).trimmed());
    const bool isTime =
        time && time->form == HourHeading::Form::Clock && !time->date && time->before.isEmpty();
    return isTime ? std::pair(match.captured(1).trimmed(), match.captured(2))
                  : std::pair<QString, QString>();
}

/// The word behind most times of these cells; empty where fewer than a day's worth have one.
QString zoneBehind(const QList<const BlockCell *> &cells)
{
    constexpr int kFewest = 12;
    QHash<QString, int> counts;
    for (const BlockCell *cell : cells) {
        const QString zone = timeAndZone(cell->text).second;
        if (!zone.isEmpty() && ++counts[zone] >= kFewest)
            return zone;
    }
    return {};
}

void takeOff(BlockCell &cell, const QString &zone)
{
    const auto [time, word] = timeAndZone(cell.text);
    if (word == zone)
        cell.text = time;
}

} // namespace

ZoneOfHours zoneOfTitles(const SheetContent &sheet, const ZoneTable &zones)
{
    for (const QList<BlockCell> &row : sheet.block.rows.mid(0, kMostRows)) {
        QStringList texts;
        for (const BlockCell &cell : row) {
            if (cell.number)
                return {};
            if (!cell.isEmpty())
                texts.append(cell.text.simplified());
        }
        if (texts.size() > 2)
            return {};
        const auto isHeading = [](const QString &text) {
            const auto meaning = headingMeaning(text);
            return meaning && meaning->topic != HeadingTopic::Zone;
        };
        if (texts.isEmpty() || texts.last().size() > kLongest)
            continue;
        const QString zone = zoneIn(texts.last(), zones);
        const bool isTitle = texts.size() == 1 && !zone.isEmpty(); // "Hours in UTC"
        if (!isTitle && std::any_of(texts.cbegin(), texts.cend(), isHeading))
            return {};
        const auto first = headingMeaning(texts.first());
        const bool isPair = texts.size() == 2 && first && first->topic == HeadingTopic::Zone;
        if (zone.isEmpty() || (texts.size() == 2 && !isPair))
            continue;
        const bool isWhole = texts.last() == zone;
        const bool isAcross = sheet.shape == SheetShape::HoursAcross;
        const bool isSure = isWhole
                                ? isAcross || isPair
                                : namesTimes(texts.last()) && holdsNoOtherTime(texts.last(), zone);
        const bool isPlain = zoneOfHeading(zone) || zonesMeantBy(zone).isEmpty();
        return {texts.last(), zone, isSure && isPlain};
    }
    return {};
}

SheetContent withoutZonesAtTimes(SheetContent sheet)
{
    constexpr int kColumns = 3;
    QList<QList<BlockCell>> &rows = sheet.block.rows;
    for (qsizetype row = 0; row < std::min(rows.size(), kMostRows); ++row) {
        QList<const BlockCell *> cells;
        for (const BlockCell &cell : std::as_const(rows)[row])
            cells.append(&cell);
        const QString zone = zoneBehind(cells);
        if (zone.isEmpty())
            continue;
        for (BlockCell &cell : rows[row])
            takeOff(cell, zone);
        sheet.zoneOfHours = {zone, zone, zoneOfHeading(zone).has_value()};
        return sheet;
    }
    for (int column = 0; column < std::min(kColumns, sheet.block.columns); ++column) {
        constexpr qsizetype kSample = 200;
        QList<const BlockCell *> cells;
        for (qsizetype row = 0; row < std::min(rows.size(), kSample); ++row)
            cells.append(&std::as_const(rows)[row][column]);
        const QString zone = zoneBehind(cells);
        if (zone.isEmpty())
            continue;
        for (QList<BlockCell> &row : rows)
            takeOff(row[column], zone);
        sheet.zoneOfHours = {zone, zone, zoneOfHeading(zone).has_value()};
        return sheet;
    }
    return sheet;
}

std::optional<int> minutesAhead(const QString &zone, const ZoneTable &zones, QDate date)
{
    if (const std::optional<int> offset = zoneOfHeading(zone))
        return offset;
    const QString name = zones.spelled(zone);
    return name.isEmpty() ? std::nullopt : std::optional(zones.offsetMinutes(name, date));
}

} // namespace kf
