// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sheets of the growth page: how each group grows, and what happens when.

#include "core/catalog/catalog.h"
#include "core/figures/why_request.h"
#include "core/words/wording.h"
#include "ui/document/evaluator.h"
#include "ui/grid/grid_ranges.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct GrowthRow {
    QString key;
    Group group;
    QString accelerator;                ///< as people call it
    double rate = 0.0;                  ///< a year, in the scenario that is looked at
    std::optional<double> today = {};   ///< largest hour, GPUs; nothing where it is not known
    std::optional<double> inAYear = {}; ///< largest hour in 12 months; nothing until it is known
    std::optional<double> atEnd = {};   ///< largest hour in the last month of the plan
    QString ownRates = {};              ///< of hours with a rate of their own; empty: none
    QString ownRatesTip = {};           ///< the same hour by hour, as a sentence

    bool operator==(const GrowthRow &) const = default;
};

/// Rate, model and months of every group.
class GrowthSheet : public FieldsModel<GrowthRow> {
    Q_OBJECT

public:
    GrowthSheet(PlanDocument &document, const Catalog &catalog, QObject *parent = nullptr);

    /// The evaluations of the first month, of 12 months later and of the last month, all of them
    /// of `scenario`; null until they are ready.
    void present(const Plan &plan,
                 const Id &scenario,
                 const EvaluationPtr &today,
                 const EvaluationPtr &inAYear,
                 const EvaluationPtr &atEnd,
                 const Wording &wording);
    /// Asks of a group's largest hour, in the month of the column; nothing below the last row.
    std::optional<WhyRequest> whyOf(const CellPlace &cell) const;
    QString readOnlyReason(int row, int column) const override;
    QString toolTipAt(int row, int column) const override;
    int titleLines() const override { return 2; }

protected:
    Result<Plan>
    replaced(Plan plan, const GrowthRow &before, const GrowthRow &after) const override;
    QString rowsReason(const RowEdit &edit) const override;
    QString unknownReason(int row, int column) const override;

private:
    const Catalog &m_catalog;
    bool m_isReady = false;     ///< false until there are figures
    QString m_locked;           ///< why rates cannot be typed; empty where they can
    int m_horizon = 0;          ///< the months of the plan that the columns are titled for
    bool m_hasOwnRates = false; ///< some hour grows at a rate of its own: they have a column
};

struct EventRow {
    QString key; ///< index in the plan
    Event event;

    bool operator==(const EventRow &) const = default;
};

/// The dated changes of groups.
class EventsSheet : public FieldsModel<EventRow> {
    Q_OBJECT

public:
    explicit EventsSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan);
    QString readOnlyReason(int row, int column) const override;

protected:
    Result<Plan> replaced(Plan plan, const EventRow &before, const EventRow &after) const override;
};

} // namespace kf
