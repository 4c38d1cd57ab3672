// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The size of the selected language model as a row, and its measured service times as rows.

#include "core/figures/figures.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

struct LanguageModelRow {
    QString key; ///< id of the serving workload
    LanguageModel work;

    bool operator==(const LanguageModelRow &) const = default;
};

class LanguageModelSheet : public FieldsModel<LanguageModelRow> {
    Q_OBJECT

public:
    enum Column {
        ParametersColumn,
        WeightBitsColumn,
        LayersColumn,
        HeadsColumn,
        HeadSizeColumn,
        CacheBitsColumn,
        InputColumn,
        OutputColumn,
        ContextColumn,
        ReserveColumn,
        BandwidthColumn,
        FlopsColumn,
    };

    explicit LanguageModelSheet(PlanDocument &document, QObject *parent = nullptr);

    /// No row where that workload is no language model.
    void present(const Plan &plan, const Id &serving);
    int titleLines() const override { return 2; }

protected:
    Result<Plan> replaced(Plan plan,
                          const LanguageModelRow &before,
                          const LanguageModelRow &after) const override;
    QString rowsReason(const RowEdit &edit) const override;
};

struct MeasuredRow {
    QString key; ///< index in the list
    MeasuredService work;

    bool operator==(const MeasuredRow &) const = default;
};

class MeasuredSheet : public FieldsModel<MeasuredRow> {
    Q_OBJECT

public:
    enum Column { RequestsColumn, TimeColumn, SourceColumn };

    explicit MeasuredSheet(PlanDocument &document, QObject *parent = nullptr);

    void present(const Plan &plan, const Id &serving);

protected:
    Result<Plan>
    replaced(Plan plan, const MeasuredRow &before, const MeasuredRow &after) const override;

private:
    /// The plan with those points at the workload that is shown.
    Result<Plan> withPoints(Plan plan, const QList<MeasuredService> &points) const;
    QList<MeasuredService> points(const Plan &plan) const;
    RowList<MeasuredRow> list() const;

    Id m_serving;
};

} // namespace kf
