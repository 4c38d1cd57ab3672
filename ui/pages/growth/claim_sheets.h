// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Promises of scale with what a formula says of them, and what grows by plan or by itself.

#include "core/figures/figures.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct ClaimRow {
    QString key; ///< place in the plan
    Claim work;
    std::optional<double> value = {};
    std::optional<double> knee = {};
    QString holds = {};

    bool operator==(const ClaimRow &) const = default;
};

class ClaimSheet : public FieldsModel<ClaimRow> {
    Q_OBJECT

public:
    enum Column {
        TextColumn,
        CheckColumn,
        ClaimedColumn,
        ValueColumn,
        UnitColumn,
        KneeColumn,
        HoldsColumn,
        GpusColumn,
        GradientColumn,
        LinkColumn,
        BytesColumn,
        BandwidthColumn,
        SerialColumn,
        CommColumn,
        PortsColumn,
        LevelsColumn,
        ReadColumn,
        FeedColumn,
        SourceColumn,
        StandingColumn,
    };

    explicit ClaimSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures);
    QString readOnlyReason(int row, int column) const override;
    CellUnit unitAt(int row, int column) const override;
    int titleLines() const override { return 2; }

protected:
    Result<Plan> replaced(Plan plan, const ClaimRow &before, const ClaimRow &after) const override;
};

struct ScalingRow {
    QString key; ///< as the file calls the part
    ScaledPart part = ScaledPart::Serving;
    std::optional<Scaling> scaling;
    QString takes; ///< what it takes to, and whether that is there

    bool operator==(const ScalingRow &) const = default;
};

class ScalingSheet : public FieldsModel<ScalingRow> {
    Q_OBJECT

public:
    enum Column { PartColumn, ScalingColumn, TakesColumn };

    explicit ScalingSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures);

protected:
    Result<Plan>
    replaced(Plan plan, const ScalingRow &before, const ScalingRow &after) const override;
    QString rowsReason(const RowEdit &edit) const override;
};

} // namespace kf
