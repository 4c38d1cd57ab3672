// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/demand_columns.h"

#include "core/base/day.h"
#include "core/words/kind_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::DemandColumns)
};

GridColumn hourColumn(int hour, SheetView view, double digits)
{
    const QString name = hourLabel(hour);
    const QString tip =
        view == SheetView::Rates
            ? Words::tr("Growth a year, in per cent, of what is needed from %1:00 to %1:59")
                  .arg(name)
        : view == SheetView::Difference
            ? Words::tr("GPUs more than today from %1:00 to %1:59").arg(name)
            : Words::tr("GPUs from %1:00 to %1:59").arg(name);
    return {name,
            tip,
            view == SheetView::Rates ? CellKind::Share : CellKind::Number,
            ColumnLook::Heat,
            Qt::AlignHCenter,
            {digits, digits + 2.5},
            view == SheetView::Rates ? CellUnit() : CellUnit{Unit::Gpus}};
}

QList<GridColumn> leadingColumns()
{
    return {{Words::tr("User group"),
             Words::tr("Name of the group; typing renames it"),
             CellKind::Text,
             ColumnLook::Plain,
             Qt::AlignLeft,
             {11.5, 0, 26}},
            {Words::tr("Kind"),
             Words::tr("What the GPUs are for: it decides in which band the group stands"),
             CellKind::Choice,
             ColumnLook::Muted,
             Qt::AlignLeft,
             {5.5, 0, 11}},
            {Words::tr("GPU"),
             Words::tr("Accelerator or pool that the group needs"),
             CellKind::Choice,
             ColumnLook::Muted,
             Qt::AlignLeft,
             {5.5, 0, 17}},
            {Words::tr("Zone"),
             Words::tr("Time zone in which the group's hours are meant"),
             CellKind::Choice,
             ColumnLook::Muted,
             Qt::AlignLeft,
             {5.5, 0, 13}}};
}

/// The largest hour; beside rates the one of the group, which its cells have unless they say.
GridColumn maximumColumn(SheetView view)
{
    const QString tip = view == SheetView::Difference
                            ? Words::tr("Largest difference of an hour, GPUs")
                            : Words::tr("Largest hour, GPUs");
    if (view != SheetView::Rates)
        return {
            Words::tr("Max"), tip, CellKind::Number, ColumnLook::Strong, Qt::AlignRight, {3.4, 0}};
    return {Words::tr("All"),
            Words::tr("Growth a year of all cells that have no rate of their own"),
            CellKind::Share,
            ColumnLook::Strong,
            Qt::AlignRight,
            {4.6, 0}};
}

QList<GridColumn> closingColumns(SheetView view)
{
    return {maximumColumn(view),
            {Words::tr("GPU-h"),
             view == SheetView::Difference ? Words::tr("GPU-hours of this day more than today")
                                           : Words::tr("GPU-hours of this day"),
             CellKind::Number,
             ColumnLook::Muted,
             Qt::AlignRight,
             {5.2, 0}},
            {Words::tr("Day"),
             Words::tr("The day as a curve"),
             CellKind::Sparkline,
             ColumnLook::Plain,
             Qt::AlignLeft,
             {3.2, 12}}};
}

} // namespace

QList<GridColumn> demandColumns(SheetView view, double hourDigits)
{
    QList<GridColumn> columns = leadingColumns();
    for (int hour = 0; hour < kHoursPerDay; ++hour)
        columns.append(hourColumn(hour, view, hourDigits));
    return columns + closingColumns(view);
}

QString kindName(GroupKind kind)
{
    return bandName(static_cast<GroupBand>(kind));
}

QString bandName(GroupBand band)
{
    switch (band) {
    case GroupBand::Scheduled:
        return kindText(GroupKind::Scheduled);
    case GroupBand::Exploratory:
        return kindText(GroupKind::Exploratory);
    case GroupBand::Serving:
        return kindText(GroupKind::Serving);
    case GroupBand::CpuCores:
        return Words::tr("CPU cores");
    }
    return {};
}

} // namespace kf
