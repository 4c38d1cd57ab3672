// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who needs how many GPUs in which hour, and how that changes: the demand section of a plan.

#include "core/base/day.h"
#include "core/base/enum_names.h"
#include "core/base/ids.h"
#include "core/base/kept.h"
#include "core/base/shared.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace kf {

enum class GroupKind { Scheduled, Exploratory, Serving };
template<> struct EnumWords<GroupKind> {
    static constexpr std::array words{"scheduled", "exploratory", "serving"};
};

enum class DemandSource { Manual, Workloads };
template<> struct EnumWords<DemandSource> {
    static constexpr std::array words{"manual", "workloads"};
};

enum class GrowthModel { Compound, Linear };
template<> struct EnumWords<GrowthModel> {
    static constexpr std::array words{"compound", "linear"};
};

/// A typical day and how many days of a year are like it.
struct DayType {
    Id id;
    std::optional<QString> name; ///< the id where absent
    double daysPerYear = 0.0;    ///< 0..366; those of a plan add up to 365
    KeptKeys kept;

    bool operator==(const DayType &) const = default;
};

/// Yearly growth of a group, and of single cells instead.
struct GroupGrowth {
    double annual = 0.0; ///< fraction a year, > -1
    GrowthModel model = GrowthModel::Compound;
    QMap<Id, QMap<int, double>>
        cells; ///< day type -> local hour 0..23 -> rate that replaces `annual`
    KeptKeys kept;

    bool operator==(const GroupGrowth &) const = default;
};

/// The months in which a group exists, both included.
struct ActiveMonths {
    int fromMonth = 0;
    std::optional<int> toMonth; ///< open where absent
    KeptKeys kept;

    bool operator==(const ActiveMonths &) const = default;
};

/// A user group: one row of the demand sheet.
struct Group {
    Id id;
    QString name;
    GroupKind kind = GroupKind::Scheduled;
    AcceleratorKey accelerator;      ///< id of the catalogue, pool of the plan, or cpu-core
    std::optional<QString> timeZone; ///< IANA; the plan's where absent
    DemandSource source = DemandSource::Manual;
    QMap<Id, Hours> demand; ///< day type -> GPUs (cores for cpu-core) in its local hours, >= 0
    GroupGrowth growth;
    ActiveMonths active;
    QMap<QString, QString> labels;          ///< node labels it needs
    std::optional<double> feedGbPerSPerGpu; ///< GB/s that one busy GPU reads
    QMap<Id, QMap<int, QString>> cellNotes; ///< day type -> local hour -> note
    std::optional<QString> note;
    KeptKeys kept;

    bool operator==(const Group &) const = default;
};

/// GPUs that an event adds: one number for all hours, or one for each local hour.
using AddedGpus = std::variant<double, Hours>;

/// A dated change of one group's demand, from its month on.
struct Event {
    std::optional<Id> id;
    int month = 0;
    Id group;
    std::optional<double> multiply; ///< >= 0
    std::optional<AddedGpus> add;
    std::optional<Id> dayType; ///< all where absent
    std::optional<QString> note;
    KeptKeys kept;

    bool operator==(const Event &) const = default;
};

/// The one day type of a plan that names none.
QList<DayType> defaultDayTypes();

/// True where the days of all day types add up to a year.
bool daysAddUp(const QList<DayType> &dayTypes);

/// Days of a year that the day types leave over; negative where they are too many, 0 where they add
/// up.
double daysLeft(const QList<DayType> &dayTypes);

/// The days after the typical date whose clocks are watched for daylight saving.
inline constexpr int kDaysWatched = 365;

/// demand.yaml
struct Demand {
    QList<DayType> dayTypes = defaultDayTypes();
    QList<Shared<Group>> groups; ///< in the order of the file
    QList<Event> events;
    KeptKeys kept;

    bool operator==(const Demand &) const = default;
};

/// Accelerators that stand in for each other.
struct Pool {
    Id id;
    std::optional<QString> name;
    QList<Id> accelerators; ///< of the catalogue; no accelerator is in two pools
    KeptKeys kept;

    bool operator==(const Pool &) const = default;
};

} // namespace kf
