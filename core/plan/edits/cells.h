// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of single cells of the demand sheet. Each checks what it is given and fails without a
// change.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// More than that in one cell is a mistake of units, not a demand.
inline constexpr double kMostGpusInACell = 1e6;

/// One cell of the demand sheet.
struct CellEdit {
    Id group;
    Id dayType;
    int hour = 0; ///< local, 0..23
    double value = 0.0;
};

/// How fast one cell of the demand sheet grows.
struct CellGrowthEdit {
    Id group;
    Id dayType;
    int hour = 0;               ///< local, 0..23
    std::optional<double> rate; ///< a year; nothing: as its group
};

/// Values of typed cells, 0 to kMostGpusInACell; groups whose demand is derived refuse.
Result<Plan> setCells(Plan plan, const QList<CellEdit> &cells);
/// Growth of single cells: a rate > -1, or nothing for the group's own rate.
Result<Plan> setCellGrowth(Plan plan, const QList<CellGrowthEdit> &cells);
/// Why one of these edits would be refused in `group`, without making it; the edit's id of the
/// group is not looked at.
std::optional<Error> cellRefusal(const Plan &plan, const Group &group, const CellEdit &cell);
std::optional<Error> cellRefusal(const Plan &plan, const Group &group, const CellGrowthEdit &cell);
/// The note on one cell (of a local hour); an empty one takes it away.
Result<Plan>
setCellNote(Plan plan, const Id &group, const Id &dayType, int hour, const QString &note);

} // namespace kf
