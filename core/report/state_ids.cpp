// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/state_ids.h"

namespace kf {

QLatin1StringView stateWord(LimitState state)
{
    switch (state) {
    case LimitState::Within:
        return QLatin1StringView("within");
    case LimitState::Near:
        return QLatin1StringView("near");
    case LimitState::Unknown:
        return QLatin1StringView("unknown");
    case LimitState::Over:
        return QLatin1StringView("over");
    }
    return {};
}

QLatin1StringView severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QLatin1StringView("error");
    case Severity::Warning:
        return QLatin1StringView("warning");
    case Severity::Advice:
        return QLatin1StringView("advice");
    }
    return {};
}

QLatin1StringView quantityWord(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Power:
        return QLatin1StringView("power");
    case Quantity::Heat:
        return QLatin1StringView("heat");
    case Quantity::Weight:
        return QLatin1StringView("weight");
    case Quantity::Height:
        return QLatin1StringView("height");
    case Quantity::Gpus:
        return QLatin1StringView("gpus");
    }
    return {};
}

QList<QString> quantityWords(const QList<Quantity> &quantities)
{
    QList<QString> words;
    words.reserve(quantities.size());
    for (const Quantity quantity : quantities)
        words += quantityWord(quantity);
    return words;
}

QLatin1StringView unitWord(Unit unit)
{
    switch (unit) {
    case Unit::Gpus:
        return QLatin1StringView("GPUs");
    case Unit::GpuHours:
    case Unit::Hours:
        return QLatin1StringView("h");
    case Unit::Months:
        return QLatin1StringView("months");
    case Unit::Watts:
    case Unit::Heat:
        return QLatin1StringView("W");
    case Unit::BtuPerHour:
        return QLatin1StringView("BTU/h");
    case Unit::Kilograms:
        return QLatin1StringView("kg");
    case Unit::Gigabytes:
        return QLatin1StringView("GB");
    case Unit::Share:
        return QLatin1StringView("share");
    case Unit::Count:
    case Unit::Systems:
        return QLatin1StringView("count");
    case Unit::Cores:
        return QLatin1StringView("cores");
    case Unit::Days:
        return QLatin1StringView("days");
    case Unit::RackUnits:
        return QLatin1StringView("U");
    case Unit::Rate:
        return QLatin1StringView("share a year");
    case Unit::Seconds:
        return QLatin1StringView("s");
    case Unit::PerSecond:
        return QLatin1StringView("1/s");
    case Unit::CubicMetresPerHour:
        return QLatin1StringView("m3/h");
    case Unit::Metres:
        return QLatin1StringView("m");
    case Unit::KilogramsPerSquareMetre:
        return QLatin1StringView("kg/m2");
    case Unit::GigabytesPerSecond:
        return QLatin1StringView("GB/s");
    case Unit::GigabitsPerSecond:
        return QLatin1StringView("Gbit/s");
    case Unit::Celsius:
        return QLatin1StringView("C");
    case Unit::None:
        break;
    }
    return {};
}

} // namespace kf
