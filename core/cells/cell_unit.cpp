// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_unit.h"

#include "core/base/day.h"
#include "core/base/units.h"
#include "core/cells/unit_word.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <optional>
#include <span>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CellUnit)
};

/// A word for a unit, and how much of the column's base unit one of it is.
struct UnitWord {
    const char *word; ///< UTF-8
    double size;
};

constexpr double kKibi = 1024.0;
constexpr double kGibi = kKibi * kKibi * kKibi * 1e-9;   // in GB
constexpr double kBtuPerHour = 1.0 / kBtuPerHourPerWatt; // watts

constexpr std::array kData{UnitWord{"GB", 1.0},
                           UnitWord{"TB", 1e3},
                           UnitWord{"PB", 1e6},
                           UnitWord{"EB", 1e9},
                           UnitWord{"MB", 1e-3},
                           UnitWord{"kB", 1e-6},
                           UnitWord{"B", 1e-9},
                           UnitWord{"GiB", kGibi},
                           UnitWord{"TiB", kGibi *kKibi},
                           UnitWord{"PiB", kGibi *kKibi *kKibi},
                           UnitWord{"MiB", kGibi / kKibi},
                           UnitWord{"KiB", kGibi / kKibi / kKibi}};
constexpr std::array kDataRates{UnitWord{"GB/s", 1.0},
                                UnitWord{"TB/s", 1e3},
                                UnitWord{"MB/s", 1e-3},
                                UnitWord{"GiB/s", kGibi},
                                UnitWord{"MiB/s", kGibi / kKibi},
                                UnitWord{"Gbit/s", 1.0 / kBitsPerByte},
                                UnitWord{"Gbps", 1.0 / kBitsPerByte}};
constexpr std::array kPower{
    UnitWord{"W", 1.0}, UnitWord{"kW", 1e3}, UnitWord{"MW", 1e6}, UnitWord{"BTU/h", kBtuPerHour}};
constexpr std::array kHours{UnitWord{"h", 1.0},
                            UnitWord{"hour", 1.0},
                            UnitWord{"hours", 1.0},
                            UnitWord{"hr", 1.0},
                            UnitWord{"hrs", 1.0},
                            UnitWord{"Std", 1.0},
                            UnitWord{"Std.", 1.0},
                            UnitWord{"Stunde", 1.0},
                            UnitWord{"Stunden", 1.0},
                            UnitWord{"min", 1.0 / 60.0},
                            UnitWord{"minute", 1.0 / 60.0},
                            UnitWord{"minutes", 1.0 / 60.0},
                            UnitWord{"mins", 1.0 / 60.0},
                            UnitWord{"Minuten", 1.0 / 60.0},
                            UnitWord{"s", 1.0 / 3600.0},
                            UnitWord{"d", kHoursPerDay},
                            UnitWord{"day", kHoursPerDay},
                            UnitWord{"days", kHoursPerDay},
                            UnitWord{"Tag", kHoursPerDay},
                            UnitWord{"Tage", kHoursPerDay},
                            UnitWord{"w", 7.0 * kHoursPerDay},
                            UnitWord{"week", 7.0 * kHoursPerDay},
                            UnitWord{"weeks", 7.0 * kHoursPerDay},
                            UnitWord{"Woche", 7.0 * kHoursPerDay},
                            UnitWord{"Wochen", 7.0 * kHoursPerDay}};
constexpr std::array kDays{UnitWord{"d", 1.0},
                           UnitWord{"day", 1.0},
                           UnitWord{"days", 1.0},
                           UnitWord{"Tag", 1.0},
                           UnitWord{"Tage", 1.0},
                           UnitWord{"Tagen", 1.0},
                           UnitWord{"w", 7.0},
                           UnitWord{"week", 7.0},
                           UnitWord{"weeks", 7.0},
                           UnitWord{"Woche", 7.0},
                           UnitWord{"Wochen", 7.0},
                           UnitWord{"y", kDaysPerYear},
                           UnitWord{"a", kDaysPerYear},
                           UnitWord{"year", kDaysPerYear},
                           UnitWord{"years", kDaysPerYear},
                           UnitWord{"Jahr", kDaysPerYear},
                           UnitWord{"Jahre", kDaysPerYear},
                           UnitWord{"h", 1.0 / kHoursPerDay},
                           UnitWord{"hour", 1.0 / kHoursPerDay},
                           UnitWord{"hours", 1.0 / kHoursPerDay},
                           UnitWord{"Std", 1.0 / kHoursPerDay},
                           UnitWord{"Std.", 1.0 / kHoursPerDay},
                           UnitWord{"Stunde", 1.0 / kHoursPerDay},
                           UnitWord{"Stunden", 1.0 / kHoursPerDay},
                           UnitWord{"s", 1.0 / kHoursPerDay / kSecondsPerHour}};
constexpr std::array kSeconds{
    UnitWord{"s", 1.0},         UnitWord{"sec", 1.0},       UnitWord{"second", 1.0},
    UnitWord{"seconds", 1.0},   UnitWord{"Sekunde", 1.0},   UnitWord{"Sekunden", 1.0},
    UnitWord{"ms", 1e-3},       UnitWord{"µs", 1e-6},       UnitWord{"us", 1e-6},
    UnitWord{"min", 60.0},      UnitWord{"minute", 60.0},   UnitWord{"minutes", 60.0},
    UnitWord{"Minuten", 60.0},  UnitWord{"h", 3600.0},      UnitWord{"hour", 3600.0},
    UnitWord{"hours", 3600.0},  UnitWord{"Std", 3600.0},    UnitWord{"Std.", 3600.0},
    UnitWord{"Stunde", 3600.0}, UnitWord{"Stunden", 3600.0}};
constexpr std::array kCounts{UnitWord{"k", 1e3},
                             UnitWord{"M", 1e6},
                             UnitWord{"Mio", 1e6},
                             UnitWord{"B", 1e9},
                             UnitWord{"bn", 1e9},
                             UnitWord{"Mrd", 1e9},
                             UnitWord{"T", 1e12}};
/// Of money: "T" alone would be thousands to some and trillions to others.
constexpr std::array kMoney{UnitWord{"k", 1e3},
                            UnitWord{"M", 1e6},
                            UnitWord{"bn", 1e9},
                            UnitWord{"Tsd", 1e3},
                            UnitWord{"Tsd.", 1e3},
                            UnitWord{"mn", 1e6},
                            UnitWord{"Mio", 1e6},
                            UnitWord{"Mio.", 1e6},
                            UnitWord{"Mrd", 1e9},
                            UnitWord{"Mrd.", 1e9}};
constexpr std::array kLengths{UnitWord{"m", 1.0},
                              UnitWord{"cm", 1e-2},
                              UnitWord{"mm", 1e-3},
                              UnitWord{"km", 1e3},
                              UnitWord{"ft", kMetresPerFoot},
                              UnitWord{"in", kMetresPerFoot / 12.0}};
constexpr std::array kMasses{UnitWord{"kg", 1.0},
                             UnitWord{"t", 1e3},
                             UnitWord{"g", 1e-3},
                             UnitWord{"lb", kKilogramsPerPound}};
constexpr std::array kFloorLoads{
    UnitWord{"kg/m²", 1.0}, UnitWord{"kg/m2", 1.0}, UnitWord{"t/m²", 1e3}, UnitWord{"t/m2", 1e3}};
constexpr std::array kAirflows{UnitWord{"m³/h", 1.0},
                               UnitWord{"m3/h", 1.0},
                               UnitWord{"cfm", kM3PerHourPerCfm},
                               UnitWord{"ft³/min", kM3PerHourPerCfm},
                               UnitWord{"ft3/min", kM3PerHourPerCfm}};
constexpr std::array kTemperatures{UnitWord{"°C", 1.0}, UnitWord{"C", 1.0}};
constexpr std::array kRackUnits{UnitWord{"U", 1.0}, UnitWord{"HE", 1.0}};
constexpr std::array kGpus{UnitWord{"GPUs", 1.0}, UnitWord{"GPU", 1.0}};
constexpr std::array kShares{UnitWord{"%", 0.01}};
constexpr std::array kPerSecond{UnitWord{"/s", 1.0},
                                UnitWord{"rps", 1.0},
                                UnitWord{"qps", 1.0},
                                UnitWord{"/min", kMinutesPerHour / kSecondsPerHour},
                                UnitWord{"/h", 1.0 / kSecondsPerHour},
                                UnitWord{"/day", 1.0 / kSecondsPerHour / kHoursPerDay}};

std::span<const UnitWord> unitWords(Unit unit)
{
    switch (unit) {
    case Unit::Gigabytes:
        return kData;
    case Unit::GigabytesPerSecond:
        return kDataRates;
    case Unit::Watts:
    case Unit::Heat:
        return kPower;
    case Unit::Hours:
        return kHours;
    case Unit::Days:
        return kDays;
    case Unit::Metres:
        return kLengths;
    case Unit::Kilograms:
        return kMasses;
    case Unit::KilogramsPerSquareMetre:
        return kFloorLoads;
    case Unit::CubicMetresPerHour:
        return kAirflows;
    case Unit::Celsius:
        return kTemperatures;
    case Unit::RackUnits:
        return kRackUnits;
    case Unit::Gpus:
        return kGpus;
    case Unit::Seconds:
        return kSeconds;
    case Unit::Count:
        return kCounts;
    case Unit::Share:
        return kShares;
    case Unit::PerSecond:
        return kPerSecond;
    default:
        return {};
    }
}

/// A count that has a name of its own is one of a currency.
std::span<const UnitWord> unitWords(const CellUnit &unit)
{
    return unit.unit == Unit::Count && !unit.words.isEmpty() ? kMoney : unitWords(unit.unit);
}

/// Units are typed in any case: nobody means megahours by "H".
std::optional<double> sizeOf(QStringView word, std::span<const UnitWord> words)
{
    for (const UnitWord &known : words) {
        if (word.compare(QString::fromUtf8(known.word), Qt::CaseInsensitive) == 0)
            return known.size;
    }
    return std::nullopt;
}

/// A number and what is behind it.
struct Split {
    QStringView number;
    QStringView unit;
};

bool beginsUnit(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'°' || c == u'×')
        return at > 0 && text[at - 1] != u'*';
    if (c == u':')
        return at > 0;
    if (c == u'/') // "12/s", not "12/4"
        return at > 0 && at + 1 < text.size() && text[at + 1].isLetter();
    if (!c.isLetter())
        return false;
    const bool afterDigit = at > 0 && (text[at - 1].isDigit() || text[at - 1] == u'.');
    const bool isExponent =
        afterDigit && c.toLower() == u'e' && at + 1 < text.size() &&
        (text[at + 1].isDigit() || text[at + 1] == u'+' || text[at + 1] == u'-');
    return !isExponent;
}

/// A plain number ends where its unit begins, a calculation with its last digit or bracket.
Split split(QStringView text)
{
    qsizetype at = 0;
    if (text.startsWith(u'=')) {
        at = text.size();
        while (at > 1 && !text[at - 1].isDigit() && text[at - 1] != u')' && text[at - 1] != u'%')
            --at;
    } else {
        while (at < text.size() && !beginsUnit(text, at))
            ++at;
    }
    return {text.left(at).trimmed(), text.mid(at).trimmed()};
}

/// "GB/day" and "GB per day" as "GB" and "day".
Split splitPer(QStringView unit)
{
    if (const qsizetype slash = unit.indexOf(u'/'); slash > 0)
        return {unit.left(slash).trimmed(), unit.mid(slash + 1).trimmed()};
    for (const QLatin1StringView word : {QLatin1StringView(" per "),
                                         QLatin1StringView(" a "),
                                         QLatin1StringView(" pro "),
                                         QLatin1StringView(" je "),
                                         QLatin1StringView(" am ")}) {
        if (const qsizetype at = unit.indexOf(word, 0, Qt::CaseInsensitive); at > 0)
            return {unit.left(at).trimmed(), unit.mid(at + word.size()).trimmed()};
    }
    return {unit, {}};
}

bool isOneOf(QStringView word, std::initializer_list<QLatin1StringView> words)
{
    for (const QLatin1StringView known : words) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

/// How many of the column's "per" one of `word` is; nothing where it is none.
std::optional<double> sizeOfPer(QStringView word, CellUnit::Per per)
{
    using View = QLatin1StringView;
    switch (per) {
    case CellUnit::Per::Day:
        return sizeOf(word, kDays);
    case CellUnit::Per::Job:
        return isOneOf(word, {View("job")}) ? std::optional(1.0) : std::nullopt;
    case CellUnit::Per::Person:
        return isOneOf(word,
                       {View("person"), View("user"), View("head"), View("Kopf"), View("Nutzer")})
                   ? std::optional(1.0)
                   : std::nullopt;
    case CellUnit::Per::Nothing:
        break;
    }
    return std::nullopt;
}

/// `word` without the first of `starts` that it begins with.
QStringView without(QStringView word, std::initializer_list<QLatin1StringView> starts)
{
    for (const QLatin1StringView start : starts) {
        if (word.startsWith(start, Qt::CaseInsensitive))
            return word.mid(start.size()).trimmed();
    }
    return word;
}

/// "/Tag", "requests/h", "Anfragen pro Stunde": how many a second that is.
std::optional<double> perSecondOf(QStringView word)
{
    using View = QLatin1StringView;
    const QStringView rate = without(word, {View("requests"), View("req"), View("Anfragen")});
    const QStringView time = without(rate, {View("/"), View("per "), View("pro "), View("je ")});
    if (time == rate)
        return std::nullopt;
    if (const auto seconds = sizeOf(time, kSeconds))
        return 1.0 / *seconds;
    const auto days = sizeOf(time, kDays);
    return days ? std::optional(1.0 / (*days * kHoursPerDay * kSecondsPerHour)) : std::nullopt;
}

/// How much of the column's base unit one of `word` is; nothing where it is no unit of it.
std::optional<double> baseSizeOf(QStringView word, const CellUnit &unit)
{
    for (const QString &own : unit.words) {
        if (word.compare(own, Qt::CaseInsensitive) == 0)
            return 1.0 / unit.factor;
    }
    if (const auto whole = sizeOf(word, unitWords(unit)))
        return *whole;
    if (unit.unit == Unit::Count) { // "k EUR"
        for (const QString &own : unit.words) {
            if (word.endsWith(own, Qt::CaseInsensitive))
                return sizeOf(word.chopped(own.size()).trimmed(), unitWords(unit));
        }
    }
    if (unit.unit == Unit::PerSecond)
        return perSecondOf(word);
    const Split parts = splitPer(word);
    const auto size = sizeOf(parts.number, unitWords(unit.unit));
    const auto per = sizeOfPer(parts.unit, unit.per);
    if (!size || !per)
        return std::nullopt;
    return *size / *per;
}

/// Names a few units, each by the first of its words.
Error otherUnit(QStringView word, const CellUnit &unit)
{
    constexpr qsizetype kNamed = 4;
    QStringList known = unit.words.mid(0, 1);
    QList<double> named;
    if (!known.isEmpty())
        named.append(1.0 / unit.factor);
    for (const UnitWord &one : unitWords(unit)) {
        if (known.size() < kNamed && !named.contains(one.size)) {
            known.append(QString::fromUtf8(one.word));
            named.append(one.size);
        }
    }
    constexpr qsizetype kLongest = 20;
    return {ErrorKind::Invalid,
            Words::tr("“%1” is no unit of this column; it takes %2, or a number alone")
                .arg(word.left(kLongest), known.join(QStringLiteral(", "))),
            {},
            {}};
}

/// "30 %" where a size or a number of GPUs is meant. Counts take it as the number that it is.
bool isShareOfSize(QStringView text, NumberForm form, Unit unit)
{
    const bool isSize = unit != Unit::Count && !unitWords(unit).empty();
    return isSize && form == NumberForm::Plain && !text.startsWith(u'=') && text.endsWith(u'%');
}

/// Percent as they were typed: 0.07 times 100 is 7.000000000000001.
Result<double> enteredPercent(QStringView text, const CellUnit &unit, const QLocale &locale)
{
    const Result<double> share = enteredNumber(text, NumberForm::Share, locale);
    if (!share)
        return share;
    const double typed = share.value() * unit.factor;
    const double rounded = std::round(typed * 1e10) / 1e10;
    return rounded / unit.factor == share.value() ? rounded : typed;
}

} // namespace

QString unitWord(const CellUnit &unit)
{
    if (unit.per != CellUnit::Per::Nothing)
        return unit.words.value(0);
    for (const UnitWord &known : unitWords(unit.unit)) {
        if (std::abs(known.size * unit.factor - 1.0) < 1e-9)
            return QString::fromUtf8(known.word);
    }
    return unit.words.value(0);
}

Result<double>
enteredAmount(QStringView text, NumberForm form, const CellUnit &unit, const QLocale &locale)
{
    const QStringView trimmed = text.trimmed();
    if (unit.unit == Unit::Share)
        return enteredPercent(trimmed, unit, locale);
    const Split parts = split(trimmed);
    const bool hasUnits = !unitWords(unit.unit).empty() || !unit.words.isEmpty();
    if (isShareOfSize(trimmed, form, unit.unit))
        return otherUnit(trimmed.last(1), unit);
    if (!hasUnits || parts.unit.isEmpty() || parts.number.isEmpty())
        return enteredNumber(trimmed, form, locale);
    const Result<double> number = enteredNumber(parts.number, form, locale);
    if (!number) // a word that is no number at all
        return number.error().kind == ErrorKind::Conflict ? number
                                                          : enteredNumber(trimmed, form, locale);
    const std::optional<double> size = baseSizeOf(parts.unit, unit);
    if (!size)
        return otherUnit(parts.unit, unit);
    // Dividing gives back what a person typed: 300 GB are 0.3 TB, not 0.30000000000000004.
    return number.value() * *size / (1.0 / unit.factor);
}

} // namespace kf
