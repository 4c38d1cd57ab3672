// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A heading that names a zone beside what it heads: "hour_utc", "HourUTC", "UTC time", "Time
// (Etc/UTC)", "ts_cet".

#include <QString>

#include <optional>

namespace kf {

struct ZonedHeading {
    QString zone; ///< "UTC", "UTC+2", "Europe/London", "CET"
    QString rest; ///< the other words, with blanks between them; empty where there are none
};

/// Nothing where the heading names no zone by its form. Short forms ("CET") count at the end only,
/// and IANA names by their first part: whether there is such a zone is not looked up.
std::optional<ZonedHeading> zonedHeading(const QString &heading);

/// True for "UTC", "GMT", "UTC+2": zones that say how far ahead they are.
bool isOffsetZone(const QString &zone);

} // namespace kf
