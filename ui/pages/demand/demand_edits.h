// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What typing, pasting and moving in the demand sheet mean for the plan: a plan in, a plan out.

#include "core/catalog/catalog.h"
#include "core/demand/bands.h"
#include "core/plan/edits/cells.h"
#include "ui/grid/grid_model.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <variant>

namespace kf {

class DemandModel;

class DemandEdits {
    Q_DECLARE_TR_FUNCTIONS(kf::DemandEdits)

public:
    /// `sheet` says what rows and columns stand for. Both must outlive this.
    DemandEdits(const DemandModel &sheet, const Catalog &catalog);

    /// Why the changes cannot be made together: each row is judged as a whole. Nothing where they
    /// can.
    std::optional<CellRefusal> refusalOf(const Plan &plan, const QList<CellChange> &changes) const;
    /// The plan with all changes, or why one of them is refused. Rows behind the last group become
    /// new ones.
    Result<Plan> changed(Plan plan, const QList<CellChange> &changes) const;
    /// The plan with whole rows inserted, deleted, moved, copied or sorted; `keys` are those of the
    /// rows that the person goes on with.
    Result<Plan> edited(Plan plan, const RowEdit &edit, QStringList &keys) const;
    /// A group as it would be put below that row, without a name or a number.
    Group groupBelow(int row) const;

private:
    /// What typing into an hour asks for: a number of GPUs, or a rate.
    using HourEdit = std::variant<CellEdit, CellGrowthEdit>;
    struct HourEdits {
        QList<CellEdit> cells;
        QList<CellGrowthEdit> rates;
    };
    /// What a new group is called where its name is taken: what is typed is meant.
    enum class NewName { AsItIs, OfItsOwn };
    struct RowPlace {
        GroupBand band = GroupBand::Exploratory;
        std::optional<Id> above; ///< the group that it is below; nothing: first of the band
    };

    InsertRows insertionOf(const QList<CellChange> &changes) const;
    Result<HourEdit> hourEdit(const Plan &plan,
                              const Group &group,
                              int shiftMinutes,
                              const CellChange &change) const;
    Result<> takeField(Group &group, const CellChange &change) const;
    Result<Group> changedGroup(const Plan &plan,
                               Group group,
                               const QList<CellChange> &changes,
                               HourEdits &hours,
                               CellRefusal &refusal) const;
    Result<Plan> withGroup(Plan plan, const Group &group, std::optional<qsizetype> at) const;
    void blame(const Plan &plan,
               const Group &before,
               const QList<CellChange> &changes,
               const Error &error,
               CellRefusal &refusal) const;
    Result<Plan> withChanges(Plan plan,
                             int row,
                             const QList<CellChange> &changes,
                             HourEdits &hours,
                             CellRefusal &refusal) const;
    Result<Plan> withNewGroup(Plan plan,
                              const Group &fresh,
                              qsizetype at,
                              const QList<CellChange> &changes,
                              NewName name,
                              CellRefusal &refusal) const;
    std::optional<Id> sourceOf(const QString &key, const QList<CellChange> &changes) const;
    Result<Plan>
    withRows(Plan plan, const InsertRows &edit, QStringList &keys, CellRefusal &refusal) const;
    qsizetype placeOfNew(const Plan &plan, int before) const;
    RowPlace placeBefore(int row) const;
    QList<Id> groupsIn(const QList<int> &rows) const;
    Result<Plan> moved(Plan plan, const MoveRows &edit, QStringList &keys) const;
    Result<Plan> sorted(Plan plan, const SortRows &edit) const;

    const DemandModel &m_sheet;
    const Catalog &m_catalog;
};

} // namespace kf
