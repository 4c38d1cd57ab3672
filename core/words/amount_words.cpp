// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/amount_words.h"

#include "core/base/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <span>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::AmountWords)
};

constexpr int kDecimals = 2;
constexpr double kWholeFrom = 1e4;      ///< exact numbers have no decimals from here on
constexpr int kSignificant = 3;         ///< digits of a short number
constexpr double kSmallest = 0.005;     ///< what two decimals write as 0
constexpr double kSmallestPlain = 1e-9; ///< smaller numbers are written with an exponent
constexpr double kLargestPlain = 1e15;  ///< and so are larger ones
constexpr double kThousand = 1e3;
constexpr double kKibi = 1024.0;
constexpr double kGibibytesPerGigabyte = 1e9 / (kKibi * kKibi * kKibi);
constexpr double kPoundsPerKilogram = 1.0 / kKilogramsPerPound;
constexpr double kFeetPerMetre = 1.0 / kMetresPerFoot;

/// Digits before the point of a number of that size, at least one.
int wholeDigits(double magnitude)
{
    return magnitude < 10.0 ? 1 : static_cast<int>(std::floor(std::log10(magnitude))) + 1;
}

/// Digits behind the point that `value` may have at most.
int mostDecimals(double value, Digits digits)
{
    const double magnitude = std::abs(value);
    if (magnitude != 0.0 && magnitude < kSmallest) {
        const int zeros = -static_cast<int>(std::floor(std::log10(magnitude))) - 1;
        return zeros + kDecimals;
    }
    if (digits == Digits::Exact)
        return magnitude < kWholeFrom ? kDecimals : 0;
    return std::clamp(kSignificant - wholeDigits(magnitude), 0, kDecimals);
}

/// Digits behind the point that `value` has when it is written: no zero at the end.
int neededDecimals(double value, Digits digits)
{
    if (value == std::trunc(value)) // most numbers of a sheet are whole: no detours
        return 0;
    const int most = mostDecimals(value, digits);
    QString text = QLocale::c().toString(value, 'f', most);
    int needed = most;
    while (needed > 0 && text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
        --needed;
    }
    return needed;
}

QString written(double value, Digits digits, const AmountScale &scale, const QLocale &locale)
{
    if (!std::isfinite(value))
        return unknownText();
    if (scale.isWhole)
        value = std::round(value); // little below nothing has no sign
    if (value < 0.0)
        return signedText(written(-value, digits, scale, locale), true);
    const double magnitude = std::abs(value);
    if (magnitude != 0.0 && (magnitude < kSmallestPlain || magnitude >= kLargestPlain))
        return locale.toString(value, 'g', kSignificant);
    const int decimals =
        scale.isWhole ? 0 : std::max(neededDecimals(value, digits), scale.decimals);
    return locale.toString(value + 0.0, 'f', decimals); // -0 is 0
}

/// One of several units of the same kind: an amount times `factor` is a number of it.
struct Step {
    double factor;
    QString unit;
};

/// The last step of which `largest` is one or more, else the first.
AmountScale fittingStep(double largest, std::span<const Step> steps)
{
    std::size_t at = 0;
    while (at + 1 < steps.size() && std::abs(largest) * steps[at + 1].factor >= 1.0)
        ++at;
    return {steps[at].factor, steps[at].unit, steps[at].unit, 0};
}

AmountScale wattScale(double largest)
{
    const std::array steps{Step{1.0, Words::tr("W")},
                           Step{1.0 / kThousand, Words::tr("kW")},
                           Step{1.0 / (kThousand * kThousand), Words::tr("MW")}};
    return fittingStep(largest, steps);
}

AmountScale dataScale(double largest, DataUnit unit)
{
    const bool isBinary = unit == DataUnit::Binary;
    const double step = isBinary ? kKibi : kThousand;
    const double first = isBinary ? kGibibytesPerGigabyte : 1.0;
    const std::array steps{
        Step{first, isBinary ? Words::tr("GiB") : Words::tr("GB")},
        Step{first / step, isBinary ? Words::tr("TiB") : Words::tr("TB")},
        Step{first / (step * step), isBinary ? Words::tr("PiB") : Words::tr("PB")},
        Step{first / (step * step * step), isBinary ? Words::tr("EiB") : Words::tr("EB")}};
    return fittingStep(largest, steps);
}

AmountScale plain(double factor, const QString &unit)
{
    return {factor, unit, unit, 0};
}

AmountScale counted(const QString &many, const QString &one)
{
    return {1.0, many, one, 0};
}

AmountScale btuScale(double factor)
{
    const QString unit = Words::tr("BTU/h");
    return {factor, unit, unit, 0, true};
}

AmountScale heatScale(double largest, HeatUnit unit)
{
    return unit == HeatUnit::BtuPerHour ? btuScale(kBtuPerHourPerWatt) : wattScale(largest);
}

AmountScale massScale(MassUnit unit)
{
    return unit == MassUnit::Pounds ? plain(kPoundsPerKilogram, Words::tr("lb"))
                                    : plain(1.0, Words::tr("kg"));
}

AmountScale floorLoadScale(MassUnit unit)
{
    return unit == MassUnit::Pounds
               ? plain(kPoundsPerKilogram / (kFeetPerMetre * kFeetPerMetre), Words::tr("lb/ft²"))
               : plain(1.0, Words::tr("kg/m²"));
}

AmountScale lengthScale(LengthUnit unit)
{
    return unit == LengthUnit::Feet ? plain(kFeetPerMetre, Words::tr("ft"))
                                    : plain(1.0, Words::tr("m"));
}

AmountScale airflowScale(LengthUnit unit)
{
    return unit == LengthUnit::Feet ? plain(1.0 / kM3PerHourPerCfm, Words::tr("ft³/min"))
                                    : plain(1.0, Words::tr("m³/h"));
}

/// Units that nobody chooses.
AmountScale fixedScale(Unit unit)
{
    switch (unit) {
    case Unit::BtuPerHour:
        return btuScale(1.0);
    case Unit::RackUnits:
        return plain(1.0, Words::tr("U", "rack units"));
    case Unit::GigabytesPerSecond:
        return plain(1.0, Words::tr("GB/s"));
    case Unit::GigabitsPerSecond:
        return plain(1.0, Words::tr("Gbit/s"));
    case Unit::Celsius:
        return plain(1.0,
                     Words::tr("\u00b0"
                               "C"));
    case Unit::Share:
        return plain(kPercent, Words::tr("%", "percent sign"));
    case Unit::Rate:
        return plain(kPercent, Words::tr("% a year"));
    case Unit::Seconds:
        return plain(1.0, Words::tr("s", "seconds"));
    case Unit::PerSecond:
        return plain(1.0, Words::tr("per second"));
    default:
        return {};
    }
}

/// Units that are words, with a word of their own for one.
AmountScale countedScale(Unit unit)
{
    switch (unit) {
    case Unit::Gpus:
        return counted(Words::tr("GPUs"), Words::tr("GPU"));
    case Unit::Cores:
        return counted(Words::tr("cores"), Words::tr("core"));
    case Unit::Systems:
        return counted(Words::tr("systems"), Words::tr("system"));
    case Unit::GpuHours:
        return counted(Words::tr("GPU-hours"), Words::tr("GPU-hour"));
    case Unit::Hours:
        return counted(Words::tr("hours"), Words::tr("hour"));
    case Unit::Days:
        return counted(Words::tr("days"), Words::tr("day"));
    case Unit::Months:
        return counted(Words::tr("months"), Words::tr("month"));
    default:
        return fixedScale(unit);
    }
}

/// Two decimals leave it fewer than three figures.
bool losesFigures(double number)
{
    constexpr double kOneOfThreeFigures = 0.005;
    const double magnitude = std::abs(number);
    return std::isfinite(number) && std::abs(std::round(magnitude * 100.0) / 100.0 - magnitude) >
                                        kOneOfThreeFigures * magnitude;
}

/// The unit of exact amounts that stand below each other: that of the largest, or the next smaller
/// one where others would lose figures in it and the largest has at most five digits there.
AmountScale
columnScale(Unit unit, const QList<double> &amounts, double largest, const UnitChoice &units)
{
    constexpr double kFiveDigits = 1e5;
    const AmountScale scale = amountScale(unit, largest, units);
    const AmountScale smaller = amountScale(unit, std::nextafter(1.0 / scale.factor, 0.0), units);
    const bool loses = std::any_of(amounts.cbegin(), amounts.cend(), [&scale](double amount) {
        return losesFigures(amount * scale.factor);
    });
    return loses && std::abs(largest) * smaller.factor < kFiveDigits ? smaller : scale;
}

bool hasSeveralUnits(Unit unit, const UnitChoice &units)
{
    return unit == Unit::Watts || unit == Unit::Gigabytes ||
           (unit == Unit::Heat && units.heat == HeatUnit::Kilowatts);
}

double largestOf(const QList<double> &amounts)
{
    double largest = 0.0;
    for (const double amount : amounts) {
        if (std::isfinite(amount))
            largest = std::max(largest, std::abs(amount));
    }
    return largest;
}

} // namespace

QString unknownText()
{
    return QStringLiteral("\u2013");
}

QString numberText(double value, Digits digits, const QLocale &locale)
{
    return written(value, digits, {}, locale);
}

QString numberText(const std::optional<double> &value, Digits digits, const QLocale &locale)
{
    return value ? numberText(*value, digits, locale) : unknownText();
}

QString figuredText(double value, const QLocale &locale)
{
    constexpr double kPlain = 0.1; ///< from here on two decimals are enough
    constexpr int kFigures = 3;
    if (value < 0.0)
        return signedText(figuredText(-value, locale), true);
    return std::isfinite(value) && value != 0.0 && std::abs(value) < kPlain
               ? locale.toString(value, 'g', kFigures)
               : numberText(value, Digits::Exact, locale);
}

QString signedText(const QString &number, bool isLess)
{
    return (isLess ? QStringLiteral("\u2212") : QStringLiteral("+")) + number;
}

QString signedNumberText(double value, Digits digits, const QLocale &locale)
{
    const QString text = numberText(std::abs(value), digits, locale);
    return value == 0.0 ? text : signedText(text, value < 0.0);
}

AmountScale amountScale(Unit unit, double largest, const UnitChoice &units)
{
    switch (unit) {
    case Unit::Watts:
        return wattScale(largest);
    case Unit::Heat:
        return heatScale(largest, units.heat);
    case Unit::Gigabytes:
        return dataScale(largest, units.data);
    case Unit::Kilograms:
        return massScale(units.mass);
    case Unit::KilogramsPerSquareMetre:
        return floorLoadScale(units.mass);
    case Unit::Metres:
        return lengthScale(units.length);
    case Unit::CubicMetresPerHour:
        return airflowScale(units.length);
    default:
        return countedScale(unit);
    }
}

AmountScale
amountScale(Unit unit, const QList<double> &amounts, Digits digits, const UnitChoice &units)
{
    const double largest = largestOf(amounts);
    if (!hasSeveralUnits(unit, units))
        return amountScale(unit, largest, units);
    AmountScale scale = digits == Digits::Exact ? columnScale(unit, amounts, largest, units)
                                                : amountScale(unit, largest, units);
    for (const double amount : amounts) {
        if (std::isfinite(amount) && neededDecimals(amount * scale.factor, digits) > 0)
            scale.decimals = kDecimals;
    }
    return scale;
}

QString numberText(double amount, const AmountScale &scale, Digits digits, const QLocale &locale)
{
    return written(amount * scale.factor, digits, scale, locale);
}

QString amountText(double amount, const AmountScale &scale, Digits digits, const QLocale &locale)
{
    const QString number = numberText(amount, scale, digits, locale);
    if (scale.unit.isEmpty() || !std::isfinite(amount))
        return number;
    const bool isOne = number == locale.toString(1);
    return Words::tr("%1 %2", "number, unit: 67 GPUs").arg(number, isOne ? scale.one : scale.unit);
}

QString amountText(const Amount &amount, Digits digits, const Wording &wording)
{
    return amountText(amount.value,
                      amountScale(amount.unit, amount.value, wording.units),
                      digits,
                      wording.locale);
}

QString
amountText(const std::optional<double> &amount, Unit unit, Digits digits, const Wording &wording)
{
    return amount ? amountText(Amount{*amount, unit}, digits, wording) : unknownText();
}

QString limitText(double value,
                  const std::optional<double> &limit,
                  Unit unit,
                  bool atLeast,
                  Digits digits,
                  const Wording &wording)
{
    const double largest = std::max(std::abs(value), std::abs(limit.value_or(0.0)));
    const AmountScale scale = amountScale(unit, largest, wording.units);
    const QString known = limit ? numberText(value, scale, digits, wording.locale)
                                : amountText(value, scale, digits, wording.locale);
    const QString shown = atLeast ? Words::tr("\u2265 %1", "at least").arg(known) : known;
    return limit ? Words::tr("%1 of %2", "what there is, its limit with its unit")
                       .arg(shown, amountText(*limit, scale, digits, wording.locale))
                 : shown;
}

QString heatText(double watts, Digits digits, const Wording &wording, bool atLeast)
{
    const bool isBtuFirst = wording.units.heat == HeatUnit::BtuPerHour;
    const QString kilowatts = amountText(Amount{watts, Unit::Watts}, digits, wording);
    const QString btu = amountText(Amount{btuPerHour(watts), Unit::BtuPerHour}, digits, wording);
    const QString both = Words::tr("%1 (%2)", "heat in the chosen unit, in the other one")
                             .arg(isBtuFirst ? btu : kilowatts, isBtuFirst ? kilowatts : btu);
    return atLeast ? Words::tr("\u2265 %1", "at least").arg(both) : both;
}

} // namespace kf
