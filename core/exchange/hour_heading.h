// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which time of the day one text writes: "6", "06:00", "0600", "6 AM", "6 to 7 Uhr", "hour_06",
// "HE07", "6 o'clock" in several languages, and time stamps.

#include "core/exchange/date_text.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kf {

struct HourHeading {
    enum class Form {
        Bare,     ///< a number alone ("6", "h"-less): an hour only beside its neighbours
        Hundreds, ///< "600", "1300" without a leading zero: likewise
        Fraction, ///< 0.25: a part of a day, likewise
        Clock,    ///< a time of the day
        Ending,   ///< the end of the hour: "HE07"
    };

    Form form = Form::Bare;
    double number = 0.0;        ///< of Bare, Hundreds and Fraction
    int minute = 0;             ///< 0..1440 after midnight, of Clock and Ending
    std::optional<int> end;     ///< where a span is written, in minutes after midnight
    bool isHalfAssumed = false; ///< "11-12 pm": only the end says which half of the day
    std::optional<QDate> date;  ///< of a stamp
    DateForm dateForm = DateForm::Plain;
    std::optional<int> offsetMinutes; ///< ahead of UTC, where the text says so
    QString before;                   ///< words before the time that are none of it
    QString unit;                     ///< words behind it that are a unit
};

/// How far ahead of UTC, in minutes, the clocks are that a heading of times names: "Hour (UTC)",
/// "Time UTC+2". Nothing where it names no zone.
std::optional<int> zoneOfHeading(const QString &heading);

/// Nothing where the text writes no time. Never slow: long texts are refused.
std::optional<HourHeading> hourHeading(const QString &text);

} // namespace kf
