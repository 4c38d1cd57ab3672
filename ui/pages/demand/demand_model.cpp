// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/demand_model.h"

#include "core/plan/edits.h"
#include "core/report/headline.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr int kMinutesPerHour = 60;

QString bandName(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Scheduled:
        return DemandModel::tr("Scheduled");
    case GroupKind::Exploratory:
        return DemandModel::tr("Exploratory");
    case GroupKind::Serving:
        return DemandModel::tr("Serving");
    }
    return {};
}

QList<GridColumn> sheetColumns()
{
    QList<GridColumn> columns{{DemandModel::tr("User group"),
                               {},
                               CellKind::Text,
                               ColumnLook::Plain,
                               Qt::AlignLeft,
                               {19, 34}},
                              {DemandModel::tr("GPU"),
                               DemandModel::tr("Accelerator or pool that the group needs"),
                               CellKind::Choice,
                               ColumnLook::Muted,
                               Qt::AlignLeft,
                               {13, 16}},
                              {DemandModel::tr("Zone"),
                               DemandModel::tr("Time zone in which the group's hours are meant"),
                               CellKind::Choice,
                               ColumnLook::Muted,
                               Qt::AlignLeft,
                               {8, 12}}};
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        columns.append(
            {QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')),
             DemandModel::tr("GPUs from %1:00 to %1:59").arg(hour, 2, 10, QLatin1Char('0')),
             CellKind::Number,
             ColumnLook::Heat,
             Qt::AlignHCenter,
             {2.7, 5.0}});
    }
    columns.append({DemandModel::tr("Max"),
                    DemandModel::tr("Largest hour, GPUs"),
                    CellKind::Number,
                    ColumnLook::Strong,
                    Qt::AlignRight,
                    {4, 0}});
    columns.append({DemandModel::tr("GPU-h"),
                    DemandModel::tr("GPU-hours of this day"),
                    CellKind::Number,
                    ColumnLook::Muted,
                    Qt::AlignRight,
                    {6, 0}});
    columns.append({DemandModel::tr("Day"),
                    DemandModel::tr("The day as a curve"),
                    CellKind::Sparkline,
                    ColumnLook::Plain,
                    Qt::AlignLeft,
                    {6, 12}});
    return columns;
}

QString zoneCity(const QString &zone)
{
    return zone.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

DemandModel::DemandModel(PlanDocument &document, const Catalog &catalog, QObject *parent)
    : RowsModel(parent)
    , m_document(document)
    , m_catalog(catalog)
{
    setColumns(sheetColumns());
}

void DemandModel::present(const Plan &plan,
                          const Evaluation &figures,
                          int dayType,
                          HourView view,
                          const AcceleratorKey &only)
{
    const bool otherSheet =
        m_dayType != dayType || m_view != view || m_dayTypes != plan.demand.dayTypes;
    m_dayTypes = plan.demand.dayTypes;
    m_dayType = dayType;
    m_view = view;
    m_zone = plan.settings.timeZone;
    const CatalogView catalog(plan.catalog, m_catalog);
    m_accelerators.clear();
    for (const Pool &pool : plan.settings.pools)
        m_accelerators.append({pool.id, pool.name.value_or(pool.id)});
    for (const AcceleratorEntry &entry : m_catalog.entries().gpus)
        m_accelerators.append({entry.id, acceleratorName(entry.id, plan, catalog)});
    const auto one = figures.demand.byAccelerator.constFind(only);
    m_total = one == figures.demand.byAccelerator.cend() ? figures.demand.total : *one;
    m_largest = 0.0;
    QList<DemandRow> rows;
    for (const GroupKind kind :
         {GroupKind::Scheduled, GroupKind::Exploratory, GroupKind::Serving}) {
        const qsizetype bandAt = rows.size();
        for (const Shared<Group> &group : plan.demand.groups) {
            const int index = figures.demand.groupIndex.value(group->id, -1);
            if (group->kind != kind || index < 0)
                continue;
            const Shared<GroupFigures> &its = figures.demand.groups[index];
            if (!only.isEmpty() && its->key != only)
                continue;
            m_largest = std::max(m_largest, its->maximum);
            rows.append({group->id, {}, group, its});
        }
        if (rows.size() > bandAt)
            rows.insert(bandAt, {QStringLiteral("band:%1").arg(int(kind)), bandName(kind), {}, {}});
    }
    m_marked = -1;
    for (const PeakHour &peak : m_total.peakHours) {
        if (m_marked < 0 && peak.dayType == m_dayTypes.value(dayType).id)
            m_marked = FirstHour + peak.hour;
    }
    showRows(std::move(rows));
    if (otherSheet && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT totalsChanged();
}

std::optional<Id> DemandModel::groupAt(int row) const
{
    if (row < 0 || row >= rowCount() || rowAt(row).band)
        return std::nullopt;
    return rowAt(row).group->id;
}

std::optional<QString> DemandModel::bandAt(int row) const
{
    return rowAt(row).band;
}

std::optional<int> DemandModel::localHour(int row, int column) const
{
    const int hour = column - FirstHour;
    if (m_view == HourView::LocalTime)
        return hour;
    const int shift = rowAt(row).figures->shiftMinutes;
    if (shift % kMinutesPerHour != 0)
        return std::nullopt;
    return ((hour - shift / kMinutesPerHour) % kHoursPerDay + kHoursPerDay) % kHoursPerDay;
}

/// What is typed or derived, not grown: the sheet is the one of the asked month only where that is
/// month 0, which is what this page asks for.
Hours DemandModel::hoursOf(const DemandRow &row) const
{
    if (m_view == HourView::LocalTime)
        return row.figures->local.value(m_dayType);
    return referenceHours(*row.figures).value(m_dayType);
}

double DemandModel::hourValue(int row, int hour) const
{
    const DemandRow &its = rowAt(row);
    const std::optional<int> local = localHour(row, FirstHour + hour);
    if (local && its.group->source == DemandSource::Manual)
        return its.group->demand.value(m_dayTypes[m_dayType].id)
            .at(static_cast<std::size_t>(*local));
    return hoursOf(its).at(static_cast<std::size_t>(hour));
}

GridValue DemandModel::valueAt(int row, int column) const
{
    const DemandRow &its = rowAt(row);
    if (its.band)
        return {};
    if (isHour(column)) {
        if (!its.figures->known)
            return {};
        return hourValue(row, column - FirstHour);
    }
    switch (column) {
    case NameColumn:
        return its.group->name;
    case AcceleratorColumn:
        return its.group->accelerator;
    case ZoneColumn:
        return its.figures->timeZone;
    case kMaximumColumn: {
        const Hours hours = its.figures->local.value(m_dayType);
        return *std::max_element(hours.begin(), hours.end());
    }
    case kGpuHoursColumn: {
        return gpuHoursOfDay(*its.figures, m_dayType);
    }
    default:
        return {};
    }
}

QString DemandModel::readOnlyReason(int row, int column) const
{
    const DemandRow &its = rowAt(row);
    if (its.band || column > kMaximumColumn - 1)
        return tr("This is worked out from the cells.");
    if (!isHour(column))
        return {};
    if (its.group->source == DemandSource::Workloads)
        return tr("These cells follow from the group's workloads.");
    if (!localHour(row, column))
        return tr("%1 is not whole hours apart from %2: switch to local hours to edit.")
            .arg(zoneCity(its.figures->timeZone), zoneCity(m_zone));
    return {};
}

QList<Choice> DemandModel::choicesAt(int, int column) const
{
    if (column == AcceleratorColumn)
        return m_accelerators;
    if (column != ZoneColumn)
        return {};
    if (m_zones.isEmpty()) {
        const QList<QString> names = m_catalog.zones().names();
        for (const QString &name : names)
            m_zones.append({name, zoneCity(name)});
    }
    return m_zones;
}

Result<> DemandModel::check(int row, int column, const GridValue &value) const
{
    const Result<Plan> tried = changed(m_document.plan(), {CellChange{row, column, value}});
    if (!tried)
        return tried.error();
    return {};
}

Result<> DemandModel::setCells(const QList<CellChange> &changes, const QString &label)
{
    return m_document.edit(
        label, [this, &changes](Plan plan) { return changed(std::move(plan), changes); });
}

Result<Plan> DemandModel::changed(Plan plan, const QList<CellChange> &changes) const
{
    QList<CellEdit> cells;
    for (const CellChange &change : changes) {
        if (!isHour(change.column)) {
            Result<Plan> next = changedField(std::move(plan), change);
            if (!next)
                return next;
            plan = std::move(next).value();
            continue;
        }
        const std::optional<int> local = localHour(change.row, change.column);
        const double *number = std::get_if<double>(&change.value);
        const bool emptied = std::holds_alternative<std::monostate>(change.value);
        if (!local || (number == nullptr && !emptied))
            return Error{ErrorKind::Invalid, tr("A number of GPUs is needed here."), {}, {}};
        cells.append({rowAt(change.row).group->id,
                      m_dayTypes[m_dayType].id,
                      *local,
                      number != nullptr ? *number : 0.0});
    }
    if (cells.isEmpty())
        return plan;
    return kf::setCells(std::move(plan), cells);
}

Result<Plan> DemandModel::changedField(Plan plan, const CellChange &change) const
{
    const Id id = rowAt(change.row).group->id;
    const QString text =
        std::holds_alternative<QString>(change.value) ? std::get<QString>(change.value) : QString();
    if (change.column == NameColumn)
        return renameGroup(std::move(plan), id, text);
    Group group = *rowAt(change.row).group;
    if (change.column == AcceleratorColumn) {
        group.accelerator = text;
        if (const AcceleratorEntry *entry = m_catalog.accelerator(text))
            plan = withCatalogEntry(std::move(plan), *entry);
    } else {
        group.timeZone = text;
    }
    return replaceGroup(std::move(plan), id, group, m_catalog.zones());
}

std::optional<double> DemandModel::heatAt(int row, int column) const
{
    if (!isHour(column) || rowAt(row).band || m_largest <= 0.0)
        return std::nullopt;
    const double value = hourValue(row, column - FirstHour);
    return value > 0.0 ? std::optional(std::min(1.0, value / m_largest)) : std::nullopt;
}

QList<double> DemandModel::curveAt(int row, int) const
{
    if (rowAt(row).band)
        return {};
    const Hours hours = hoursOf(rowAt(row));
    return QList<double>(hours.begin(), hours.end());
}

int DemandModel::markedColumn() const
{
    return m_view == HourView::PlanZone ? m_marked : -1;
}

GridValue DemandModel::totalAt(int column) const
{
    if (column == NameColumn)
        return tr("Total, %1").arg(zoneCity(m_zone));
    if (!m_total.known())
        return {};
    const Hours hours = m_total.hourlyTotal.value(m_dayType);
    if (isHour(column))
        return hours.at(static_cast<std::size_t>(column - FirstHour));
    if (column == kMaximumColumn)
        return *std::max_element(hours.begin(), hours.end());
    if (column == kGpuHoursColumn)
        return m_total.gpuHoursPerDay.value(m_dayType);
    return {};
}

QString DemandModel::toolTipAt(int row, int column) const
{
    const DemandRow &its = rowAt(row);
    if (its.band)
        return {};
    if (column == AcceleratorColumn)
        return its.group->accelerator;
    if (column == ZoneColumn)
        return its.figures->timeZone;
    const std::optional<int> local = isHour(column) ? localHour(row, column) : std::nullopt;
    if (!local)
        return its.group->note.value_or(QString());
    const QString note = its.group->cellNotes.value(m_dayTypes[m_dayType].id).value(*local);
    const QString when = tr("%1, %2:00 %3")
                             .arg(its.group->name)
                             .arg(*local, 2, 10, QLatin1Char('0'))
                             .arg(zoneCity(its.figures->timeZone));
    return note.isEmpty() ? when : QStringLiteral("%1\n%2").arg(when, note);
}

} // namespace kf
