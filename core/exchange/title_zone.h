// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The zone of all hours of a sheet, where its title, a row above them or each of their headings
// names one: "All times in UTC", "06:00 CET".

#include "core/catalog/zone_table.h"
#include "core/exchange/sheet_content.h"

namespace kf {

/// What stands above the table, or heads its times, of their zone; its text is empty where nothing
/// does. `headings` are those of the table. A lone "UTC" is sure of hours across only.
ZoneOfHours zoneOfTable(const QList<LineAbove> &above,
                        const QStringList &headings,
                        bool isAcross,
                        const ZoneTable &zones);

/// The zone that stands behind each time of a row or a column ("06:00 CET", "06:00 Europe/Berlin"),
/// and the sheet without it; unchanged where there is none.
SheetContent withoutZonesAtTimes(SheetContent sheet, const ZoneTable &zones);

/// How far ahead of UTC a zone is, in minutes: "UTC+2", "GMT", "Europe/Berlin" on that day. Nothing
/// for other words.
std::optional<int> minutesAhead(const QString &zone, const ZoneTable &zones, QDate date);

} // namespace kf
