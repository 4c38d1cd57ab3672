// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_words.h"
#include "core/findings/findings.h"

#include <cmath>

namespace kf {

namespace {

constexpr double kThousand = 1e3;
constexpr double kMillion = 1e6;
constexpr double kPercent = 100.0;
constexpr int kDecimals = 2;
constexpr double kSmallest = 0.005; ///< what would read as 0 with that many decimals

/// `value` with at most two decimals, and no more of them than it needs.
QString numberText(double value, const QLocale &locale)
{
    if (value != 0.0 && std::abs(value) < kSmallest)
        return locale.toString(value, 'g', kDecimals);
    int decimals = 0;
    for (double scale = 1.0; decimals < kDecimals; ++decimals, scale *= 10.0) {
        if (std::abs(std::round(value * scale) / scale - value) < kSmallest)
            break;
    }
    return locale.toString(value, 'f', decimals);
}

QString wattsText(double watts, const QLocale &locale)
{
    if (std::abs(watts) < kThousand)
        return FindingText::tr("%1 W").arg(numberText(watts, locale));
    if (std::abs(watts) < kMillion)
        return FindingText::tr("%1 kW").arg(numberText(watts / kThousand, locale));
    return FindingText::tr("%1 MW").arg(numberText(watts / kMillion, locale));
}

QString gigabytesText(double gigabytes, const QLocale &locale)
{
    if (std::abs(gigabytes) < kThousand)
        return FindingText::tr("%1 GB").arg(numberText(gigabytes, locale));
    if (std::abs(gigabytes) < kMillion)
        return FindingText::tr("%1 TB").arg(numberText(gigabytes / kThousand, locale));
    return FindingText::tr("%1 PB").arg(numberText(gigabytes / kMillion, locale));
}

QString oneText(Unit unit)
{
    switch (unit) {
    case Unit::Gpus:
        return FindingText::tr("1 GPU");
    case Unit::Cores:
        return FindingText::tr("1 core");
    case Unit::Systems:
        return FindingText::tr("1 system");
    case Unit::GpuHours:
        return FindingText::tr("1 GPU-hour");
    case Unit::Hours:
        return FindingText::tr("1 hour");
    case Unit::Days:
        return FindingText::tr("1 day");
    case Unit::Months:
        return FindingText::tr("1 month");
    default:
        return {};
    }
}

/// The text with "%1" for the number.
QString pattern(Unit unit)
{
    switch (unit) {
    case Unit::Gpus:
        return FindingText::tr("%1 GPUs");
    case Unit::Cores:
        return FindingText::tr("%1 cores");
    case Unit::Systems:
        return FindingText::tr("%1 systems");
    case Unit::GpuHours:
        return FindingText::tr("%1 GPU-hours");
    case Unit::Hours:
        return FindingText::tr("%1 hours");
    case Unit::Days:
        return FindingText::tr("%1 days");
    case Unit::Months:
        return FindingText::tr("%1 months");
    case Unit::BtuPerHour:
        return FindingText::tr("%1 BTU/h");
    case Unit::Kilograms:
        return FindingText::tr("%1 kg");
    case Unit::RackUnits:
        return FindingText::tr("%1 U");
    case Unit::Share:
        return FindingText::tr("%1 %");
    case Unit::Rate:
        return FindingText::tr("%1 % a year");
    case Unit::Seconds:
        return FindingText::tr("%1 s");
    case Unit::PerSecond:
        return FindingText::tr("%1 per second");
    default:
        return QStringLiteral("%1");
    }
}

} // namespace

QString amountText(const Amount &amount, const QLocale &locale)
{
    switch (amount.unit) {
    case Unit::Watts:
        return wattsText(amount.value, locale);
    case Unit::Gigabytes:
        return gigabytesText(amount.value, locale);
    case Unit::BtuPerHour:
        return pattern(amount.unit).arg(locale.toString(amount.value, 'f', 0));
    case Unit::Share:
    case Unit::Rate:
        return pattern(amount.unit).arg(numberText(amount.value * kPercent, locale));
    default:
        break;
    }
    const QString one = amount.value == 1.0 ? oneText(amount.unit) : QString();
    return one.isEmpty() ? pattern(amount.unit).arg(numberText(amount.value, locale)) : one;
}

} // namespace kf
