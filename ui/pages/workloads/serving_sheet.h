// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What answers requests: typed is the load and the promise, worked out are the replicas.

#include "core/figures/figures.h"
#include "core/workloads/serving_day_figures.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

class Catalog;

struct ServingRow {
    QString key; ///< index in the plan
    ServingWorkload work;
    Id dayType = {}; ///< that is looked at; empty for a row that is still to come
    std::optional<ServingDayFigures> day = {};
    bool counts = true;  ///< the group's demand is derived
    QString origin = {}; ///< of the service time, where the plan says it

    bool operator==(const ServingRow &) const = default;
};

class ServingSheet : public FieldsModel<ServingRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        GroupColumn,
        RateColumn,
        ServiceColumn,
        ConcurrencyColumn,
        GpusEachColumn,
        UtilisationMaxColumn,
        WaitTargetColumn,
        PercentileColumn,
        BurstinessColumn,
        LeastColumn,
        ReplicasColumn,
        GpusColumn,
        GpuHoursColumn,
        BindsColumn,
        DayColumn,
        UtilisationColumn,
        WaitColumn,
        ErlangsColumn,
        ResponseColumn,
        DeliveryColumn,
        CopiesColumn,
    };

    ServingSheet(PlanDocument &document, const Catalog &catalog, QObject *parent = nullptr);

    /// `dayType` is an index into the plan's day types.
    void present(const Plan &plan, const Evaluation &figures, qsizetype dayType);

    QList<double> curveAt(int row, int column) const override;
    QString toolTipAt(int row, int column) const override;
    int titleLines() const override { return 2; }

protected:
    QString unknownReason(int row, int column) const override;
    Result<Plan>
    replaced(Plan plan, const ServingRow &before, const ServingRow &after) const override;

private:
    PlanDocument &m_plans;
    QString m_waitTitle; ///< with the percentile of the rows
};

} // namespace kf
