// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/lane_view.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

/// A lane with its quota of the accelerator that is looked at, and its day.
struct LaneRow {
    QString key; ///< the id
    Lane lane;
    QString groups; ///< by name
    Quota quota;
    std::optional<LaneDay> day;

    bool operator==(const LaneRow &) const = default;
};

/// One row a lane: what it owns, may borrow and lend of one accelerator, and what comes of it.
class LaneSheet : public FieldsModel<LaneRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        GroupsColumn,
        OwnsColumn,
        BorrowColumn,
        LendColumn,
        PriorityColumn,
        JobColumn,
        UserColumn,
        CohortColumn,
        WantsColumn,
        BorrowsColumn,
        ShortColumn,
        DayColumn
    };

    explicit LaneSheet(PlanDocument &document, QObject *parent = nullptr);

    /// `figures` may be of another month than those of the page.
    void present(const Plan &plan,
                 const Evaluation &figures,
                 const LaneLook &look,
                 const Wording &wording);

    QList<double> curveAt(int row, int column) const override;
    int titleLines() const override { return 2; }
    bool hasTotals() const override { return true; }
    GridValue totalAt(int column) const override;
    QString toolTipAt(int row, int column) const override;

protected:
    Result<Plan> replaced(Plan plan, const LaneRow &before, const LaneRow &after) const override;

private:
    PlanDocument &m_plans;
    LaneLook m_look;
    Wording m_wording;
    QuotaTotal m_total;
};

} // namespace kf
