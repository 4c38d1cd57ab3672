// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What typing, pasting and moving in the demand sheet mean for the plan: a plan in, a plan out.

#include "core/catalog/catalog.h"
#include "core/demand/bands.h"
#include "core/plan/edits/cells.h"
#include "ui/grid/row_edit.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

namespace kf {

class DemandModel;

class DemandEdits {
    Q_DECLARE_TR_FUNCTIONS(kf::DemandEdits)

public:
    /// `sheet` says what rows and columns stand for. Both must outlive this.
    DemandEdits(const DemandModel &sheet, const Catalog &catalog);

    /// Whether the cell would take that value.
    Result<> check(const Plan &plan, int row, int column, const GridValue &value) const;
    /// The plan with all changes, or why one of them is refused.
    Result<Plan> changed(Plan plan, const QList<CellChange> &changes) const;
    /// The plan with whole rows inserted, deleted, moved, copied or sorted; `keys` are those of the
    /// rows that the person goes on with.
    Result<Plan> edited(Plan plan, const RowEdit &edit, QStringList &keys) const;
    /// A group as it would be put below that row, without a name.
    Group groupBelow(int row) const;

private:
    /// The row of a change: one that is shown, or one that comes with the same step.
    struct Target {
        Id group;
        int shiftMinutes = 0;
    };
    using Targets = std::function<std::optional<Target>(int row)>;
    /// What typing into an hour asks for: a number of GPUs, or a rate.
    using HourEdit = std::variant<CellEdit, CellGrowthEdit>;
    struct RowPlace {
        GroupBand band = GroupBand::Exploratory;
        std::optional<Id> above; ///< the group that it is below; nothing: first of the band
    };

    Targets shownRows() const;
    Targets targetsAfter(const InsertRows &edit, const QStringList &keys) const;
    Result<HourEdit> hourEdit(const Target &target, int column, const GridValue &value) const;
    Result<Plan>
    changedAt(Plan plan, const QList<CellChange> &changes, const Targets &targets) const;
    Result<Plan> changedField(Plan plan, const Id &group, int column, const GridValue &value) const;
    RowPlace placeBefore(int row) const;
    QList<Id> groupsIn(const QList<int> &rows) const;
    Result<Plan> inserted(Plan plan, const InsertRows &edit, QStringList &keys) const;
    Result<Plan> moved(Plan plan, const MoveRows &edit, QStringList &keys) const;
    Result<Plan> sorted(Plan plan, const SortRows &edit) const;

    const DemandModel &m_sheet;
    const Catalog &m_catalog;
};

} // namespace kf
