// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a person wants to read figures: language and units. It is handed to whatever writes text for
// people; files and JSON never see it.

#include "core/base/result.h"

#include <QLocale>
#include <QString>

namespace kf {

enum class HeatUnit { Kilowatts, BtuPerHour }; ///< what heat is given in first
enum class DataUnit { Decimal, Binary };       ///< TB of 10^12 bytes, TiB of 2^40
enum class MassUnit { Kilograms, Pounds };     ///< of devices and racks
enum class LengthUnit { Metres, Feet };        ///< of rooms and cables; of air in m3 or ft3

struct UnitChoice {
    HeatUnit heat = HeatUnit::Kilowatts;
    DataUnit data = DataUnit::Decimal;
    MassUnit mass = MassUnit::Kilograms;
    LengthUnit length = LengthUnit::Metres;

    bool operator==(const UnitChoice &) const = default;
};

/// What "btu,tib,lb,ft" says: words of kw, btu, tb, tib, kg, lb, m, ft in any order and case,
/// parted by commas. Units that are not named are the usual ones. Fails with ErrorKind::Invalid
/// for another word and for two that exclude each other.
Result<UnitChoice> unitChoiceFrom(const QString &text);

/// The same in words, all four of them: "kw,tb,kg,m".
QString unitChoiceText(const UnitChoice &units);

/// A person's language and units.
struct Wording {
    Wording() = default;
    Wording(const QLocale &itsLocale, const UnitChoice &itsUnits = {})
        : locale(itsLocale)
        , units(itsUnits)
    {
    }

    QLocale locale = QLocale::c();
    UnitChoice units;

    bool operator==(const Wording &) const = default;
};

} // namespace kf
