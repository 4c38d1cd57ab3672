// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/zone_abbreviations.h"

#include <QRegularExpression>

#include <array>

namespace kf {

namespace {

struct Abbreviation {
    const char *word;
    const char *zones; ///< with blanks between them
};

constexpr auto kAbbreviations = std::to_array<Abbreviation>({
    {"ACDT", "Australia/Adelaide"},
    {"ACST", "Australia/Darwin Australia/Adelaide"},
    {"ADT", "America/Halifax"},
    {"AEDT", "Australia/Sydney Australia/Melbourne"},
    {"AEST", "Australia/Sydney Australia/Brisbane"},
    {"AKDT", "America/Anchorage"},
    {"AKST", "America/Anchorage"},
    {"ART", "America/Argentina/Buenos_Aires"},
    {"AST", "America/Halifax America/Puerto_Rico Asia/Riyadh"},
    {"AT", "America/Halifax"},
    {"AWST", "Australia/Perth"},
    {"BRT", "America/Sao_Paulo"},
    {"BST", "Europe/London Asia/Dhaka"},
    {"CAT", "Africa/Maputo"},
    {"CDT", "America/Chicago America/Havana"},
    {"CEST", "Europe/Berlin Europe/Paris Europe/Madrid Europe/Rome"},
    {"CET", "Europe/Berlin Europe/Paris Africa/Algiers CET"},
    {"CLT", "America/Santiago"},
    {"COT", "America/Bogota"},
    {"CST", "America/Chicago Asia/Shanghai America/Mexico_City America/Havana"},
    {"CT", "America/Chicago"},
    {"EAT", "Africa/Nairobi"},
    {"EDT", "America/New_York"},
    {"EEST", "Europe/Helsinki Europe/Bucharest Europe/Athens"},
    {"EET", "Europe/Helsinki Europe/Athens Africa/Cairo EET"},
    {"EST", "America/New_York America/Panama EST"},
    {"ET", "America/New_York"},
    {"GST", "Asia/Dubai"},
    {"HADT", "America/Adak"},
    {"HKT", "Asia/Hong_Kong"},
    {"HST", "Pacific/Honolulu HST"},
    {"ICT", "Asia/Bangkok"},
    {"IDT", "Asia/Jerusalem"},
    {"IST", "Asia/Kolkata Europe/Dublin Asia/Jerusalem"},
    {"JST", "Asia/Tokyo"},
    {"KST", "Asia/Seoul"},
    {"MDT", "America/Denver"},
    {"MESZ", "Europe/Berlin Europe/Vienna Europe/Zurich"},
    {"MET", "Europe/Berlin MET"},
    {"MEZ", "Europe/Berlin Europe/Vienna Europe/Zurich"},
    {"MSK", "Europe/Moscow"},
    {"MST", "America/Denver America/Phoenix MST"},
    {"MT", "America/Denver"},
    {"MYT", "Asia/Kuala_Lumpur"},
    {"NDT", "America/St_Johns"},
    {"NPT", "Asia/Kathmandu"},
    {"NST", "America/St_Johns"},
    {"NZDT", "Pacific/Auckland"},
    {"NZST", "Pacific/Auckland"},
    {"PDT", "America/Los_Angeles"},
    {"PET", "America/Lima"},
    {"PHT", "Asia/Manila"},
    {"PKT", "Asia/Karachi"},
    {"PST", "America/Los_Angeles Asia/Manila"},
    {"PT", "America/Los_Angeles Europe/Lisbon"},
    {"SAST", "Africa/Johannesburg"},
    {"SGT", "Asia/Singapore"},
    {"TRT", "Europe/Istanbul"},
    {"WAT", "Africa/Lagos"},
    {"WEST", "Europe/Lisbon"},
    {"WET", "Europe/Lisbon Africa/Casablanca WET"},
    {"WIB", "Asia/Jakarta"},
});

/// Zones that are half hours off and that an offset therefore names best.
constexpr auto kHalfHours = std::to_array<Abbreviation>({
    {"-3:30", "America/St_Johns"},
    {"3:30", "Asia/Tehran"},
    {"4:30", "Asia/Kabul"},
    {"5:30", "Asia/Kolkata Asia/Colombo"},
    {"5:45", "Asia/Kathmandu"},
    {"6:30", "Asia/Yangon"},
    {"9:30", "Australia/Darwin"},
});

QStringList listed(const char *zones)
{
    return QString::fromLatin1(zones).split(u' ');
}

/// "UTC+3" is "Etc/GMT-3" in the database, which counts to the west; no clock is changed there.
QStringList zonesAtOffset(const QString &word)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:UTC|GMT|Z)?\\s*([+\u2212-])\\s*(\\d{1,2})(?::?(\\d\\d))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return {};
    const bool isWest = match.captured(1) != u'+';
    const int hours = match.captured(2).toInt();
    const int minutes = match.captured(3).toInt();
    if (minutes != 0) {
        const QString offset =
            (isWest ? QStringLiteral("-%1:%2") : QStringLiteral("%1:%2")).arg(hours).arg(minutes);
        for (const Abbreviation &each : kHalfHours) {
            if (offset == QLatin1StringView(each.word))
                return listed(each.zones);
        }
        return {};
    }
    const int most = isWest ? 12 : 14; // how far the database goes
    if (hours > most)
        return {};
    if (hours == 0)
        return {QStringLiteral("UTC")};
    return {QStringLiteral("Etc/GMT%1%2").arg(QChar(isWest ? u'+' : u'-')).arg(hours)};
}

} // namespace

QStringList zonesMeantBy(const QString &word)
{
    const QString upper = word.simplified().toUpper();
    for (const Abbreviation &each : kAbbreviations) {
        if (upper == QLatin1StringView(each.word))
            return listed(each.zones);
    }
    return zonesAtOffset(upper);
}

} // namespace kf
