// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Time zones as people choose them: by city, country, short form, offset and former name.

#include "core/catalog/zone_table.h"

#include <QDate>
#include <QList>
#include <QString>

namespace kf {

struct ZoneChoice {
    QString zone;   ///< "Asia/Kolkata"
    QString name;   ///< "Kolkata"; the whole name where several zones would be called so
    QString detail; ///< "Asia/Kolkata, India, IST, UTC+5:30, Asia/Calcutta"
    QString others; ///< finds it too: city and country in each language, "Kalkutta Indien IN IND"

    bool operator==(const ZoneChoice &) const = default;
};

/// Every zone that people can choose, sorted by its name in the database, with the offset that it
/// has on `date`.
QList<ZoneChoice> zoneChoices(const ZoneTable &zones, QDate date);

/// "UTC+5:30", "UTC-3", "UTC": so many minutes ahead of it.
QString offsetText(int minutes);

/// "Kolkata (UTC+5:30)".
QString zoneWithOffset(const QString &zone, const ZoneTable &zones, QDate date);

} // namespace kf
