// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The sheets of scenarios: one row for each what-if, and what one of them says about single groups
// and events.

#include "core/figures/why_request.h"
#include "ui/document/evaluator.h"
#include "ui/grid/grid_ranges.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

inline constexpr int kMostCompared = 6; ///< scenarios that stand side by side

struct ScenarioRow {
    QString key;       ///< the scenario's id, or "base"
    Scenario scenario; ///< for the base one that changes nothing
    bool compared = false;
    QString name;
    std::optional<double> peak = {}; ///< today, GPUs; nothing until it is known
    std::optional<double> inAYear = {};
    std::optional<double> required = {}; ///< in the month that the platform is sized for
    QString runsOut = {};

    bool operator==(const ScenarioRow &) const = default;
};

/// The base and every scenario, with what each changes and what comes of it.
class ScenarioSheet : public FieldsModel<ScenarioRow> {
    Q_OBJECT

public:
    enum Column {
        CompareColumn,
        NameColumn,
        DemandColumn,
        GrowthColumn,
        HeadroomColumn,
        SizeColumn,
        EnergyColumn,
        PeakColumn,
        InAYearColumn,
        RequiredColumn,
        RunsOutColumn,
    };

    explicit ScenarioSheet(PlanDocument &document, QObject *parent = nullptr);

    /// `answers` are evaluations of scenarios in month 0, as many as are ready.
    void present(const Plan &plan, const QList<Id> &compared, const QList<EvaluationPtr> &answers);

    /// Asks of the row's scenario what the column shows; nothing of what is typed and below the
    /// last row.
    std::optional<WhyRequest> whyOf(const CellPlace &cell, const Settings &settings) const;
    QString readOnlyReason(int row, int column) const override;
    /// Which scenarios are compared is not part of the plan: comparedChanged() tells instead.
    Result<> setCells(const QList<CellChange> &changes, const QString &label) override;

Q_SIGNALS:
    void comparedChanged(const QList<kf::Id> &scenarios);

protected:
    Result<Plan>
    replaced(Plan plan, const ScenarioRow &before, const ScenarioRow &after) const override;
    QString rowsReason(const RowEdit &edit) const override;
};

struct ScenarioGroupRow {
    QString key; ///< the group's id
    QString name;
    ScenarioGroup change;

    bool operator==(const ScenarioGroupRow &) const = default;
};

/// What one scenario says about single groups.
class ScenarioGroupsSheet : public FieldsModel<ScenarioGroupRow> {
    Q_OBJECT

public:
    explicit ScenarioGroupsSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const Id &scenario);
    QString readOnlyReason(int row, int column) const override;

protected:
    Result<Plan> replaced(Plan plan,
                          const ScenarioGroupRow &before,
                          const ScenarioGroupRow &after) const override;
    QString rowsReason(const RowEdit &edit) const override;

private:
    Id m_scenario;
};

struct ScenarioEventRow {
    QString key; ///< index in the plan
    bool happens = true;
    QString month;
    QString group;
    QString change;

    bool operator==(const ScenarioEventRow &) const = default;
};

/// Which events happen in one scenario.
class ScenarioEventsSheet : public FieldsModel<ScenarioEventRow> {
    Q_OBJECT

public:
    explicit ScenarioEventsSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const Id &scenario);
    QString readOnlyReason(int row, int column) const override;

protected:
    Result<Plan> replaced(Plan plan,
                          const ScenarioEventRow &before,
                          const ScenarioEventRow &after) const override;
    QString rowsReason(const RowEdit &edit) const override;

private:
    Id m_scenario;
};

} // namespace kf
