// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/title_zone.h"

#include "core/catalog/zone_abbreviations.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/heading_zone.h"
#include "core/exchange/hour_heading.h"
#include "core/exchange/word_lookup.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kMostRows = 10;
constexpr qsizetype kLongest = 80;

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

/// A zone in a text: as it stands there, and what it is called.
struct NamedZone {
    QString text;
    QString zone;
};

/// "Eastern Time", "US Eastern", "New York", "Berlin" among the words of a text. An own name or a
/// place is that zone; what may be several is the short form that is asked about.
NamedZone zoneOfWords(const QString &text, const ZoneTable &zones)
{
    static const QRegularExpression notWords(QStringLiteral("[^\\p{L}]+"));
    static const QHash<QString, QString> regions{
        {QStringLiteral("eastern time"), QStringLiteral("ET")},
        {QStringLiteral("central time"), QStringLiteral("CT")},
        {QStringLiteral("mountain time"), QStringLiteral("MT")},
        {QStringLiteral("pacific time"), QStringLiteral("PT")},
        {QStringLiteral("central european time"), QStringLiteral("CET")},
        {QStringLiteral("eastern european time"), QStringLiteral("EET")},
        {QStringLiteral("western european time"), QStringLiteral("WET")},
        {QStringLiteral("mitteleuropäische zeit"), QStringLiteral("MEZ")},
        {QStringLiteral("indian time"), QStringLiteral("IST")},
        {QStringLiteral("japan time"), QStringLiteral("JST")},
        {QStringLiteral("uk time"), QStringLiteral("Europe/London")}};
    constexpr qsizetype kShortest = 4; // "Rome"
    constexpr qsizetype kMostWords = 3;
    const QStringList words = text.split(notWords, Qt::SkipEmptyParts);
    const WordLookup known = zoneWords(zones);
    for (qsizetype length = std::min(kMostWords, words.size()); length > 0; --length) {
        for (qsizetype at = 0; at + length <= words.size(); ++at) {
            const QStringList some = words.mid(at, length);
            const QString phrase = some.join(u' ');
            if (const QString region = regions.value(phrase.toLower()); !region.isEmpty())
                return {phrase, region};
            const QString spelled =
                length < 2 ? QString()
                           : zones.spelled(some.first() + u'/' + some.mid(1).join(u'_'));
            if (!spelled.isEmpty())
                return {phrase, spelled};
            const bool canBePlace = phrase.size() >= kShortest && phrase.front().isUpper();
            const Meaning meaning = canBePlace ? known.meaningOf(phrase) : Meaning();
            if (!meaning.key.isEmpty() && meaning.key.contains(u'/'))
                return {phrase, meaning.key};
        }
    }
    return {};
}

/// The zone that a text names.
NamedZone zoneIn(const QString &text, const ZoneTable &zones)
{
    static const QRegularExpression universal(
        QStringLiteral("(?<![A-Za-z/])(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?![A-Za-z/])"));
    static const QRegularExpression named(
        QStringLiteral("(?<![A-Za-z/])[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?"));
    static const QRegularExpression shortForm(
        QStringLiteral("(?<![A-Za-z])[A-Z]{3,5}(?![A-Za-z])"));
    const QRegularExpressionMatch match = universal.match(text);
    if (match.hasMatch())
        return {match.captured(), match.captured().remove(u' ')};
    for (auto it = named.globalMatch(text); it.hasNext();) {
        const QString word = it.next().captured();
        if (!zones.spelled(word).isEmpty())
            return {word, word};
    }
    for (auto it = shortForm.globalMatch(text); it.hasNext();) {
        const QString word = it.next().captured();
        if (!zonesMeantBy(word).isEmpty())
            return {word, word};
    }
    return namesTimes(text) ? zoneOfWords(text, zones) : NamedZone();
}

/// True where the text holds nothing else that the zone could belong to, such as the time at which
/// the sheet was made.
bool holdsNoOtherTime(QString text, QString zone)
{
    text.remove(u' ').remove(zone.remove(u' '));
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

bool isPlain(const QString &zone)
{
    return zoneOfHeading(zone) || zonesMeantBy(zone).isEmpty();
}

/// What a heading of the table says. "Hour (UTC)" is taken where times are read; what stands in
/// another heading is asked about.
ZoneOfHours zoneOfHeadings(const QString &heading, const ZoneTable &zones)
{
    if (heading.size() > kLongest || hourHeading(heading) || zoneOfHeading(heading))
        return {};
    const std::optional<ZonedHeading> zoned = zonedHeading(heading);
    if (zoned) {
        const QString spelled = zones.spelled(zoned->zone);
        const bool isName = zoned->zone.contains(u'/') && !spelled.isEmpty();
        const QString zone = isName ? spelled : zoned->zone;
        const auto meaning = headingMeaning(zoned->rest);
        const bool isOfZones = meaning && meaning->topic == HeadingTopic::Zone;
        const bool isOfTimes = headsTimes(zoned->rest);
        const bool isKnown = isName || isOffsetZone(zone);
        if (zoned->rest.isEmpty()) // it may be that of one column alone
            return isKnown ? ZoneOfHours{heading, zone} : ZoneOfHours();
        if (isOfZones || (!isOfTimes && !isKnown) || (zoned->zone.contains(u'/') && !isName))
            return {};
        return {heading, zone, isOfTimes && isName, false, isOfTimes};
    }
    // "Hour (Berlin)", "Berlin time"
    const NamedZone named = headsTimes(heading) && !headingMeaning(heading) && namesTimes(heading)
                                ? zoneOfWords(heading, zones)
                                : NamedZone();
    if (named.zone.isEmpty())
        return {};
    return {heading, named.zone, isPlain(named.zone), false, true};
}

/// What a line above the table says.
ZoneOfHours zoneOfLine(const LineAbove &line, bool isAcross, const ZoneTable &zones)
{
    if (line.text.size() > kLongest)
        return {};
    const auto label = headingMeaning(line.label);
    if (label && label->topic == HeadingTopic::Zone) {
        const QString key = zoneWords(zones).meaningOf(line.text).key;
        const NamedZone named = zoneIn(line.text, zones);
        const QString zone = !key.isEmpty() ? key : !named.zone.isEmpty() ? named.zone : line.text;
        const bool isKnown = !key.isEmpty() || !named.zone.isEmpty();
        return {line.text, zone, isKnown && isPlain(zone), false, true};
    }
    if (label || !line.label.isEmpty())
        return {};
    const NamedZone named = zoneIn(line.text, zones);
    const auto meaning = headingMeaning(line.text);
    const bool isOfTimes = meaning && meaning->topic == HeadingTopic::Time; // "Time (CET)"
    if (named.zone.isEmpty() || (meaning && !isOfTimes && !line.isAlone))
        return {};
    const bool isWhole = line.text == named.text;
    const bool isSure =
        line.isAlone &&
        (isWhole ? isAcross : namesTimes(line.text) && holdsNoOtherTime(line.text, named.text));
    return {line.text, named.zone, isSure && isPlain(named.zone)};
}

/// "06:00 CET" is that time and that word; empty where the text is no such time.
std::pair<QString, QString> timeAndZone(const QString &text, const ZoneTable &zones)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(.*[0-9APMapm.])\\s*[(\\[]?([A-Z]{3,5}|[A-Z][A-Za-z]+/[A-Za-z_/+-]+)[)\\]]?$"));
    if (text.size() > kLongest)
        return {};
    const QRegularExpressionMatch match = pattern.match(text.simplified());
    if (!match.hasMatch() || hourHeading(text) ||
        (zonesMeantBy(match.captured(2)).isEmpty() && !zoneOfHeading(match.captured(2)) &&
         zones.spelled(match.captured(2)).isEmpty()))
        return {};
    const std::optional<HourHeading> time = hourHeading(match.captured(1).trimmed());
    const bool isTime = time && time->form == HourHeading::Form::Clock && time->before.isEmpty();
    return isTime ? std::pair(match.captured(1).trimmed(), match.captured(2))
                  : std::pair<QString, QString>();
}

/// The word behind most times of these cells; empty where fewer than a day's worth have one.
QString zoneBehind(const QList<const BlockCell *> &cells, const ZoneTable &zones)
{
    constexpr int kFewest = 12;
    QHash<QString, int> counts;
    for (const BlockCell *cell : cells) {
        const QString zone = timeAndZone(cell->text, zones).second;
        if (!zone.isEmpty() && ++counts[zone] >= kFewest)
            return zone;
    }
    return {};
}

ZoneOfHours zoneAtTimes(const QString &zone)
{
    return {zone, zone, isPlain(zone), false, zone.contains(u'/')};
}

void takeOff(BlockCell &cell, const QString &zone, const ZoneTable &zones)
{
    const auto [time, word] = timeAndZone(cell.text, zones);
    if (word == zone)
        cell.text = time;
}

} // namespace

ZoneOfHours zoneOfTable(const QList<LineAbove> &above,
                        const QStringList &headings,
                        bool isAcross,
                        const ZoneTable &zones)
{
    int alone = 0;
    ZoneOfHours open; // what is asked about where nothing else says it
    for (const QString &heading : headings) {
        const ZoneOfHours said = zoneOfHeadings(heading, zones);
        if (said.isOfTable)
            return said;
        alone += !said.text.isEmpty() && zonedHeading(heading)->rest.isEmpty() ? 1 : 0;
        if (open.text.isEmpty())
            open = said;
    }
    if (alone > 1) // a row of zones, each of the column below it
        open = {};
    for (const LineAbove &line : above) {
        const ZoneOfHours said = zoneOfLine(line, isAcross, zones);
        if (said.isSure || (!said.text.isEmpty() && said.isOfTable))
            return said;
        if (open.text.isEmpty())
            open = said;
    }
    return open;
}

SheetContent withoutZonesAtTimes(SheetContent sheet, const ZoneTable &zones)
{
    constexpr int kColumns = 3;
    QList<QList<BlockCell>> &rows = sheet.block.rows;
    for (qsizetype row = 0; row < std::min(rows.size(), kMostRows); ++row) {
        QList<const BlockCell *> cells;
        for (const BlockCell &cell : std::as_const(rows)[row])
            cells.append(&cell);
        const QString zone = zoneBehind(cells, zones);
        if (zone.isEmpty())
            continue;
        for (BlockCell &cell : rows[row])
            takeOff(cell, zone, zones);
        sheet.zoneOfHours = zoneAtTimes(zone);
        return sheet;
    }
    for (int column = 0; column < std::min(kColumns, sheet.block.columns); ++column) {
        constexpr qsizetype kSample = 200;
        QList<const BlockCell *> cells;
        for (qsizetype row = 0; row < std::min(rows.size(), kSample); ++row)
            cells.append(&std::as_const(rows)[row][column]);
        const QString zone = zoneBehind(cells, zones);
        if (zone.isEmpty())
            continue;
        for (QList<BlockCell> &row : rows)
            takeOff(row[column], zone, zones);
        sheet.zoneOfHours = zoneAtTimes(zone);
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
