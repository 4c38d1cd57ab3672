// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far the zones of a plan are apart on the typical date and over the year after it.

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace kf {

/// From `date` on a zone is `minutes` ahead of UTC (at 12:00 UTC).
struct OffsetChange {
    QDate date;
    int minutes = 0;

    bool operator==(const OffsetChange &) const = default;
};

/// A zone's offset on the typical date, then every change within the year after it.
using ZoneYear = QList<OffsetChange>;

/// Minutes ahead of UTC on `date`, which must not lie before the first entry.
int offsetOn(const ZoneYear &year, QDate date);

/// The zones in use, as classes: zones with the same year are one class.
struct Calendar {
    QDate typicalDate;
    ZoneYear planYear;
    QList<ZoneYear> classes;     ///< in the order in which the groups first use them
    QHash<QString, int> classOf; ///< zone name -> index in `classes`

    /// Minutes by which the local clock of a class is behind the plan's on `date`.
    int shiftMinutes(int zoneClass, QDate date) const;

    /// For every class the shift on `date` in slots of a quarter of an hour, 0..95.
    QList<int> shiftSlots(QDate date) const;

    /// The typical date, and each date after it on which the offset of some zone in use changes.
    QList<QDate> variants() const;
};

/// `minutes` as slots 0..95.
int slotsOfShift(int minutes);

} // namespace kf
