// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Jobs that run every day at the same time, and people who use GPUs while they work.

#include "core/figures/figures.h"
#include "core/report/work_days.h"
#include "ui/pages/parts/fields_model.h"

namespace kf {

class Catalog;

struct ScheduledRow {
    QString key; ///< index in the plan
    ScheduledWorkload work;
    std::optional<WorkDay> day = {};
    QString zone = {};                        ///< whose clock its times are by: "Berlin"
    int shiftMinutes = 0;                     ///< by which they are later by the plan's clock
    std::optional<TimeOfDay> triedStart = {}; ///< of the results, where it is only tried

    bool operator==(const ScheduledRow &) const = default;
};

class ScheduledSheet : public FieldsModel<ScheduledRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        GroupColumn,
        StartColumn,
        DurationColumn,
        GpusColumn,
        NotBeforeColumn,
        DeadlineColumn,
        DaysColumn,
        EndsColumn,
        SlackColumn,
        GpuHoursColumn,
        ZoneColumn,
    };

    ScheduledSheet(PlanDocument &document, const Catalog &catalog, QObject *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures, qsizetype dayType);
    QString toolTipAt(int row, int column) const override;
    int titleLines() const override { return 2; }

protected:
    QString unknownReason(int row, int column) const override;
    Result<Plan>
    replaced(Plan plan, const ScheduledRow &before, const ScheduledRow &after) const override;

private:
    QString clockByPlan(int row, int column) const;

    QString m_planZone;
};

struct ExploratoryRow {
    QString key; ///< index in the plan
    ExploratoryWorkload work;
    std::optional<WorkDay> day = {};

    bool operator==(const ExploratoryRow &) const = default;
};

class ExploratorySheet : public FieldsModel<ExploratoryRow> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        GroupColumn,
        PeopleColumn,
        GpusEachColumn,
        ShareColumn,
        DaysColumn,
        DayColumn,
        GpusColumn,
        GpuHoursColumn,
    };

    ExploratorySheet(PlanDocument &document, const Catalog &catalog, QObject *parent = nullptr);

    void present(const Plan &plan, const Evaluation &figures, qsizetype dayType);
    QList<double> curveAt(int row, int column) const override;
    int titleLines() const override { return 2; }

protected:
    Result<Plan>
    replaced(Plan plan, const ExploratoryRow &before, const ExploratoryRow &after) const override;
};

} // namespace kf
