// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the demand sheet adds up to in one month: sums, peaks, load duration, each group.

#include "core/base/shared.h"
#include "core/demand/demand.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>

#include <array>
#include <optional>

namespace kf {

/// A reference hour of a day type in which a peak is reached.
struct PeakHour {
    Id dayType;
    int hour = 0;

    bool operator==(const PeakHour &) const = default;
};

/// The peak of all GPUs from a date on, until the clocks of some zone in use change again.
struct DatedPeak {
    QDate date;
    double peak = 0.0;
    QList<PeakHour> peakHours; ///< empty where the peak is 0

    bool operator==(const DatedPeak &) const = default;
};

/// Hours a year during which at least `level` GPUs are busy.
struct DurationStep {
    double level = 0.0; ///< GPUs
    double hours = 0.0;

    bool operator==(const DurationStep &) const = default;
};

/// Sums over groups in the reference zone. Lists by day type follow the order of the plan.
struct DemandSum {
    QList<Hours> hourlyTotal;                        ///< the largest of each hour's four slots
    QList<std::array<int, kHoursPerDay>> slotOfHour; ///< the slot (0..95) in which that is reached
    double peak = 0.0;                               ///< GPUs, or cores for cpu-core
    QList<PeakHour> peakHours;                       ///< empty where the peak is 0
    QList<double> gpuHoursPerDay;
    std::optional<double> gpuHoursPerYear;       ///< nothing where the days do not add up
    std::optional<double> meanUtilisationOfPeak; ///< nothing where the peak is 0
    QList<DurationStep> loadDuration;            ///< levels downwards, each with its hours
    QList<Id> unknownGroups; ///< groups whose demand is not known; the sums hold the others

    bool known() const { return unknownGroups.isEmpty(); }

    bool operator==(const DemandSum &) const = default;
};

/// Hours a year with at least k GPUs, for k = 0..ceil(peak); nothing where the days do not add up,
/// the demand is unknown, or the peak is beyond kMaxLoadDurationLevels.
std::optional<QList<double>> loadDurationHours(const DemandSum &sum);
inline constexpr double kMaxLoadDurationLevels =
    100000.0; ///< keeps a mistyped cell from filling memory

/// One group in the asked month and scenario.
struct GroupFigures {
    Id id;
    AcceleratorKey key;   ///< pool or accelerator under which it counts
    QString timeZone;     ///< never empty
    int shiftMinutes = 0; ///< offset(plan zone) - offset(group zone) on the typical date
    QList<Hours> local;   ///< by day type, in the group's local hours, grown; 0 where not known
    double maximum = 0.0;
    double gpuHoursPerYear = 0.0; ///< sum over day types of hours x days
    bool known = true;

    bool operator==(const GroupFigures &) const = default;
};

/// The group's value in each reference hour: the largest of the hour's four slots; on one day type
/// (an index into the plan's), 0 where the group has none, or by day type.
Hours referenceHours(const GroupFigures &group, qsizetype day);
QList<Hours> referenceHours(const GroupFigures &group);

/// The group's value in the slot in which the hour's total is largest, so that parts add up; on
/// one day type (an index into the plan's), 0 where the group has none, or by day type.
Hours hoursAtTotal(const GroupFigures &group, const DemandSum &total, qsizetype day);
QList<Hours> hoursAtTotal(const GroupFigures &group, const DemandSum &total);

/// GPU-hours of the group on one day of that type (an index into the plan's day types).
double gpuHoursOfDay(const GroupFigures &group, qsizetype dayType);

struct PeakOverYear {
    double peak = 0.0;
    QDate date;

    bool operator==(const PeakOverYear &) const = default;
};

struct DemandFigures {
    int month = 0;
    QList<DayType> dayTypes;
    DemandSum total;                               ///< all GPUs; cpu-core is left out
    QMap<AcceleratorKey, DemandSum> byAccelerator; ///< every accelerator that a group names
    QMap<GroupKind, DemandSum> byKind;             ///< every kind; cpu-core is left out
    PeakOverYear peakOverYear;
    QList<Shared<GroupFigures>> groups; ///< in the order of the plan
    QHash<Id, int> groupIndex;          ///< id -> index in `groups`

    bool operator==(const DemandFigures &) const = default;
};

} // namespace kf
