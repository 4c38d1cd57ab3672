// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Training runs with the strategy that is advised for each.

#include "core/figures/figures.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct RunRow {
    QString key; ///< index in the plan
    TrainingRun work;
    std::optional<TrainingRunFigures> figures = {};
    QString tooMany = {}; ///< why so many runs a year cannot be counted; empty where they can

    bool operator==(const RunRow &) const = default;
};

/// A run to begin with, as it is offered where there is none yet.
struct ExampleRun {
    QString about; ///< what it stands for
    TrainingRun run;
};

/// A language model of 7 billion parameters, a detector, a sweep, boosted trees; for the first
/// group that may train.
QList<ExampleRun> exampleRuns(const Plan &plan);

class RunsSheet : public FieldsModel<RunRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        GroupColumn,
        ClassColumn,
        ModelColumn,
        ParametersColumn,
        TokensColumn,
        GpusColumn,
        RunsColumn,
        StrategyColumn,
        SystemsColumn,
        DaysColumn,
        BoundColumn,
        GpuHoursColumn,
        PrecisionColumn,
        DatasetColumn,
        DataColumn,
        EpochsColumn,
        MemoryColumn,
        TrialsColumn,
        CoupledColumn,
        CudaColumn,
        HoursColumn,
    };

    explicit RunsSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QString toolTipAt(int row, int column) const override;
    int titleLines() const override { return 2; }

protected:
    QString unknownReason(int row, int column) const override;
    Result<Plan> replaced(Plan plan, const RunRow &before, const RunRow &after) const override;
};

} // namespace kf
