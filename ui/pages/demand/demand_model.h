// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand sheet: groups in bands by kind, their 24 hours, what they add up to. It shows today,
// another month, the difference of the two, or the rates of growth: the same rows and columns, so
// that a selection stays.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/band_sums.h"
#include "ui/document/plan_document.h"
#include "ui/grid/band_totals.h"
#include "ui/pages/demand/demand_columns.h"
#include "ui/pages/demand/demand_edits.h"
#include "ui/pages/parts/rows_model.h"

namespace kf {

/// Whose hours the columns count.
enum class HourView { PlanZone, LocalTime };

/// What of the plan the sheet shows.
struct DemandLook {
    int dayType = 0; ///< index into the plan's day types
    SheetView view = SheetView::Today;
    HourView hours = HourView::PlanZone;
    AcceleratorKey only; ///< groups that count under that key; empty: all
    Id scenario = kBaseScenario;
    QDate date = {}; ///< whose clocks the columns follow

    bool operator==(const DemandLook &) const = default;
};

/// A band of the sheet, a group with its figures, or the empty row where new groups are typed.
struct DemandRow {
    enum class Kind { New, Band, Group };

    QString key;
    Kind kind = Kind::New;
    GroupBand band = GroupBand::Scheduled;
    Shared<Group> group;
    Shared<GroupFigures> today;
    Shared<GroupFigures> then;

    bool operator==(const DemandRow &) const = default;
};

class DemandModel : public RowsModel<DemandRow>, public BandTotals {
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, AcceleratorColumn, ZoneColumn, FirstHour };
    static constexpr int kMaximumColumn = FirstHour + kHoursPerDay;
    static constexpr int kGroupRateColumn = kMaximumColumn; ///< where rates are shown
    static constexpr int kGpuHoursColumn = kMaximumColumn + 1;
    static constexpr int kCurveColumn = kGpuHoursColumn + 1;

    DemandModel(PlanDocument &document, const Catalog &catalog, QObject *parent = nullptr);

    /// Shows `plan` as `look` asks; `then` are the figures of the month that is looked at.
    void present(const Plan &plan,
                 const DemandFigures &today,
                 const DemandFigures &then,
                 const DemandLook &look);

    /// The group in that row; nothing for bands.
    std::optional<Id> groupAt(int row) const;
    /// The local hour that a cell of a group stands for; nothing elsewhere, and where the column
    /// lies between two local hours.
    std::optional<int> localHour(int row, int column) const;
    /// The hour of the plan's zone that a total is of, kWholeDay for all of them; nothing where no
    /// total stands.
    std::optional<int> hourOfTotal(int column) const;
    /// The same of what a band adds up to.
    std::optional<int> hourOfBand(int row, int column) const;
    /// The column that shows what the group in that row needs in an hour of the plan's zone.
    int columnOf(int row, int hour) const;
    /// Where a place in a group's sheet stands ("demand/groups/etl/demand/weekday/8"); the name
    /// where the path names no hour, that of a group to come where it names no group; nothing where
    /// the group is not shown.
    std::optional<std::pair<int, int>> cellOf(const QString &path) const;
    /// The place in the plan that a cell shows; empty for bands.
    QString pathOf(int row, int column) const;
    /// What rows and columns stand for.
    bool isHour(int column) const { return column >= FirstHour && column < kMaximumColumn; }
    bool isGroupRate(int column) const
    {
        return m_look.view == SheetView::Rates && column == kGroupRateColumn;
    }
    bool isGroup(int row) const { return rowAt(row).kind == DemandRow::Kind::Group; }
    Id dayTypeId() const { return m_dayTypes.value(m_look.dayType).id; }
    const QList<DayType> &dayTypes() const { return m_dayTypes; }
    const DemandLook &look() const { return m_look; }
    /// Why hours and rates cannot be typed; empty where they can.
    const QString &locked() const { return m_locked; }
    /// The local hour that a column stands for in a row of that shift; nothing where it lies
    /// between two.
    std::optional<int> hourOf(int shiftMinutes, int column) const;
    /// Why the hours of a group in that zone cannot be typed where they lie between columns.
    QString notWholeHours(const QString &zone) const;

    /// What a person does here, as edits of the plan.
    const DemandEdits &edits() const { return m_edits; }
    /// The month that is looked at.
    int month() const { return m_month; }

    const GridColumn &columnAt(int column) const override { return m_columns[column]; }
    GridValue valueAt(int row, int column) const override;
    std::optional<QString> bandAt(int row) const override;
    GridValue bandTotalAt(int row, int column) const override;
    QString placeholderAt(int row, int column) const override;
    QString readOnlyReason(int row, int column) const override;
    bool hatchesReadOnly() const override;
    QList<Choice> choicesAt(int row, int column) const override;
    Result<> check(int row, int column, const GridValue &value) const override;
    std::optional<CellRefusal> refusalOf(const QList<CellChange> &changes) const override;
    Result<> setCells(const QList<CellChange> &changes, const QString &label) override;
    Result<> checkRows(const RowEdit &edit) const override;
    Result<QStringList> editRows(const RowEdit &edit, const QString &label) override;
    QString sheetKey() const override;
    QString noteAt(int row, int column) const override;
    Result<> checkNote(int row, int column) const override;
    Result<> setNote(int row, int column, const QString &note, const QString &label) override;
    CellTrend trendAt(int row, int column) const override;
    std::optional<double> heatAt(int row, int column) const override;
    std::optional<int> decimalsAt(int column) const override;
    std::optional<int> totalDecimalsAt(int column) const override;
    QString widestHeat() const override;
    QList<double> curveAt(int row, int column) const override;
    int markedColumn() const override { return m_marked; }
    bool hasTotals() const override { return true; }
    GridValue totalAt(int column) const override;
    QString toolTipAt(int row, int column) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<DemandRow>
    rowsOf(const Plan &plan, const DemandFigures &today, const DemandFigures &then);
    Shared<GroupFigures> pendingFigures(const Group &group) const;
    void measure();
    bool needsDecimalAt(int row) const;
    void makeRoomForTyped(int row);
    void findPeak(const DemandSum &sum);
    void addUp(const DemandFigures &today, const DemandFigures &then);
    Hours hoursOf(const GroupFigures &figures) const;
    Hours todayHours(int row) const;
    /// The hours of a row as the view asks; of the row asked for last they are at hand.
    const Hours &shownHours(int row) const;
    Hours workedOutHours(int row) const;
    Hours shownLocal(const DemandRow &row) const;
    double rateAt(int row, int column) const;
    GridValue hourValue(int row, int column) const;
    bool isKnown(int row) const;
    double gpuHoursAt(int row) const;
    QString reasonOfHour(int row, int column) const;
    QString toolTipOfHour(int row, int column) const;
    QString wordsOfRate(int row, int column) const;
    QString sourceText(int row, int column) const;

    /// A row is painted cell by cell: its hours are worked out once.
    struct RecentRow {
        std::optional<DemandRow> row;
        Hours hours{};
    };

    PlanDocument &m_document;
    const Catalog &m_catalog;
    const DemandEdits m_edits;
    QList<GridColumn> m_columns;
    QList<DayType> m_dayTypes;
    DemandLook m_look;
    Plan m_plan;
    QString m_locked;  ///< why hours and rates cannot be typed; empty where they can
    int m_month = 0;   ///< that is looked at
    DemandSum m_total; ///< as the total row shows it
    BandSums m_bands;  ///< as the bands show them
    QString m_zone;
    QList<Choice> m_kinds;
    QList<Choice> m_accelerators;
    mutable QList<Choice> m_zones; ///< filled when first asked for: the list is long
    mutable RecentRow m_recent;
    double m_largest = 0.0;      ///< GPUs of an hour of a group, for the heat
    double m_largestCores = 0.0; ///< the same of CPU cores
    double m_hourDigits = 0.0;   ///< how wide an hour is; follows the numbers that are shown
    int m_decimals = 0;          ///< of every number
    int m_sumDecimals = 0;
    QString m_widestHour;
    int m_marked = -1;
};

} // namespace kf
