// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who gets what in which slot: each lane its own quota, then what others of its cohort leave over,
// by priority.

#include "core/demand/demand_figures.h"
#include "core/platform/lane_figures.h"
#include "core/platform/platform.h"

#include <algorithm>

namespace kf {

/// What the groups of one lane ask for of one key.
struct LaneLoad {
    QList<Slots> slots;  ///< by day type
    bool serves = false; ///< a group that serves is among them
    bool known = true;

    bool operator==(const LaneLoad &) const = default;
};

/// Adds what a group asks for in each slot of the reference zone.
void addToLane(LaneLoad &load, const GroupFigures &group, GroupKind kind);

/// One lane with what it is asked for.
struct LaneDemand {
    Lane lane;
    QMap<AcceleratorKey, LaneLoad> loads;
    bool schedules = false; ///< a group with scheduled jobs is in it
    bool explores = false;  ///< a group whose people explore is in it

    bool operator==(const LaneDemand &) const = default;
};

struct LaneInput {
    QList<LaneDemand> lanes; ///< in the order of the plan
    QList<DayType> dayTypes;
    QMap<AcceleratorKey, std::optional<double>> supply; ///< in the month asked for

    bool operator==(const LaneInput &) const = default;
};

LaneFigures laneFigures(const LaneInput &input);

/// One lane in one slot of one key.
struct LaneTurn {
    qsizetype lane = 0; ///< in the order of the plan
    double demand = 0.0;
    double own = 0.0;
    double asks = 0.0;
    double borrowed = 0.0;
    double left = 0.0; ///< in the pot of its cohort, in the end

    double shortBy() const { return std::max(0.0, demand - own - borrowed); }
};

/// What the lanes that own or want any of `key` get in a slot of the day type with that index.
QList<LaneTurn>
laneTurns(const AcceleratorKey &key, const LaneInput &input, qsizetype dayType, int slot);

/// Quotas that demand asks for, for the lanes that use `key`: their index in `input.lanes` and
/// what is proposed. None where nobody knows the supply.
QMap<qsizetype, QuotaProposal> proposedQuotas(const AcceleratorKey &key, const LaneInput &input);

/// By what quotas are proposed.
enum class QuotaPrinciple {
    Peaks, ///< as proposedQuotas() does: serving lanes first, then in proportion to the peaks
    SameShortHours, ///< each lane is left without its peak in equally many hours
    ByPriority      ///< lanes of higher priority get their peak first
};

/// `figures` with what another principle proposes for `key`, for the lanes that had a proposal; out
/// of the same supply, in whole GPUs.
LaneFigures proposedBy(QuotaPrinciple principle,
                       LaneFigures figures,
                       const QList<Lane> &lanes,
                       const AcceleratorKey &key);

} // namespace kf
