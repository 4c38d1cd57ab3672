// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand sheet: groups in bands by kind, their 24 hours, what they add up to.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "ui/document/plan_document.h"
#include "ui/pages/parts/rows_model.h"

namespace kf {

/// Whose hours the columns count.
enum class HourView { PlanZone, LocalTime };

/// A band of the sheet, or a group with its figures.
struct DemandRow {
    QString key;
    std::optional<QString> band;
    Shared<Group> group;
    Shared<GroupFigures> figures;

    bool operator==(const DemandRow &) const = default;
};

class DemandModel : public RowsModel<DemandRow> {
    Q_OBJECT

public:
    enum Column { NameColumn, AcceleratorColumn, ZoneColumn, FirstHour };
    static constexpr int kMaximumColumn = FirstHour + kHoursPerDay;
    static constexpr int kGpuHoursColumn = kMaximumColumn + 1;
    static constexpr int kCurveColumn = kGpuHoursColumn + 1;

    DemandModel(PlanDocument &document, const Catalog &catalog, QObject *parent = nullptr);

    /// Shows one day type (an index into the plan's). `only`: groups of that accelerator; empty:
    /// all.
    void present(const Plan &plan,
                 const Evaluation &figures,
                 int dayType,
                 HourView view,
                 const AcceleratorKey &only);

    /// The group in that row; nothing for bands.
    std::optional<Id> groupAt(int row) const;

    GridValue valueAt(int row, int column) const override;
    std::optional<QString> bandAt(int row) const override;
    QString readOnlyReason(int row, int column) const override;
    QList<Choice> choicesAt(int row, int column) const override;
    Result<> check(int row, int column, const GridValue &value) const override;
    Result<> setCells(const QList<CellChange> &changes, const QString &label) override;
    std::optional<double> heatAt(int row, int column) const override;
    QList<double> curveAt(int row, int column) const override;
    int markedColumn() const override;
    bool hasTotals() const override { return true; }
    GridValue totalAt(int column) const override;
    QString toolTipAt(int row, int column) const override;

private:
    bool isHour(int column) const { return column >= FirstHour && column < kMaximumColumn; }
    /// The local hour that a column stands for in that row; nothing where it lies between two.
    std::optional<int> localHour(int row, int column) const;
    double hourValue(int row, int hour) const;
    Hours hoursOf(const DemandRow &row) const;
    Result<Plan> changed(Plan plan, const QList<CellChange> &changes) const;
    Result<Plan> changedField(Plan plan, const CellChange &change) const;

    PlanDocument &m_document;
    const Catalog &m_catalog;
    QList<DayType> m_dayTypes;
    int m_dayType = 0;
    HourView m_view = HourView::PlanZone;
    DemandSum m_total;
    QString m_zone;
    QList<Choice> m_accelerators;
    mutable QList<Choice> m_zones; ///< filled when first asked for: the list is long
    double m_largest = 0.0;
    int m_marked = -1;
};

} // namespace kf
