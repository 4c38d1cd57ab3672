// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the demand sheet show and say.
#include "core/figures/part_request.h"
#include "core/plan/edits/cells.h"
#include "core/plan/edits/groups.h"
#include "core/plan/edits/sources.h"
#include "core/report/demand_difference.h"
#include "core/words/kind_words.h"
#include "core/words/time_words.h"
#include "core/words/zone_words.h"
#include "ui/grid/cell_state.h"
#include "ui/pages/demand/demand_model.h"
#include "ui/pages/demand/source_dialog.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kOwnRate = 0.4; ///< heat of a cell that has a growth rate of its own
constexpr double kSteady = 1e-9; ///< relative; less counts as no growth
constexpr int kKindPlace = 1;    ///< in "demand/groups/etl"
constexpr int kGroupPlace = 2;
constexpr int kFieldPlace = 3;
constexpr int kDayPlace = 4; ///< in "demand/groups/etl/demand/weekday/8"
constexpr int kHourPlace = 5;

double largestOf(const Hours &hours)
{
    return *std::max_element(hours.begin(), hours.end());
}

} // namespace

/// Of a group that has just come: its row stands at once, what is worked out follows.
Shared<GroupFigures> DemandModel::pendingFigures(const Group &group) const
{
    GroupFigures figures;
    figures.id = group.id;
    figures.key = keyOf(m_plan, group);
    figures.timeZone = group.timeZone.value_or(m_plan.settings.timeZone);
    figures.shiftMinutes = shiftMinutes(m_plan, group, m_catalog.zones(), m_look.date);
    figures.known = group.source == DemandSource::Manual && m_look.view == SheetView::Today;
    for (const DayType &day : m_dayTypes)
        figures.local.append(group.demand.value(day.id));
    return figures;
}

/// Of a group whose workloads cannot be used nobody knows what it needs.
bool DemandModel::isKnown(int row) const
{
    return rowAt(row).today->known && rowAt(row).then->known;
}

/// What is not known is hatched instead of empty.
QVariant DemandModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::WhatsThisRole)
        return isGroup(row) && m_look.view == SheetView::Rates && isHour(column)
                   ? QVariant(wordsOfRate(row, column))
                   : QVariant();
    if (role != kUnknownRole)
        return RowsModel::data(index, role);
    const bool isFigure = isHour(column) || column == kMaximumColumn || column == kGpuHoursColumn;
    if (!isFigure || m_look.view == SheetView::Rates)
        return {};
    return isGroup(row) && !isKnown(row) ? QVariant(QStringLiteral("?")) : QVariant();
}

/// Where the growth a year of one cell was typed.
QString DemandModel::wordsOfRate(int row, int column) const
{
    const GroupGrowth &growth = rowAt(row).group->growth;
    const QMap<int, double> own = growth.cells.value(dayTypeId());
    const auto typed = own.constFind(localHour(row, column).value_or(-1));
    const double rate = typed == own.cend() ? growth.annual : *typed;
    const double shown = rateAt(row, column);
    const auto text = [this](double share) {
        return editText(share, NumberForm::Share, locale());
    };
    const QString words =
        typed == own.cend()
            ? tr("%1 a year is the rate of %2, entered in “All”: this hour has none of its own")
                  .arg(text(rate), rowAt(row).group->name)
            : tr("%1 a year is entered here for this hour").arg(text(rate));
    return shown == rate ? words
                         : tr("%1; the scenario makes %2 of it", "where a rate comes from")
                               .arg(words, text(shown));
}

GridValue DemandModel::hourValue(int row, int column) const
{
    if (m_look.view == SheetView::Rates)
        return rateAt(row, column);
    if (!isKnown(row))
        return {};
    return shownHours(row).at(static_cast<std::size_t>(column - FirstHour));
}

double DemandModel::gpuHoursAt(int row) const
{
    const DemandRow &its = rowAt(row);
    if (m_look.view == SheetView::Difference)
        return gpuHoursOfDay(difference(*its.then, *its.today), m_look.dayType);
    return gpuHoursOfDay(m_look.view == SheetView::Month ? *its.then : *its.today, m_look.dayType);
}

GridValue DemandModel::valueAt(int row, int column) const
{
    if (!isGroup(row))
        return {};
    const DemandRow &its = rowAt(row);
    if (isHour(column))
        return hourValue(row, column);
    if (isGroupRate(column))
        return rateAt(row, column);
    if (column == kMaximumColumn)
        return isKnown(row) ? GridValue(largestOf(shownHours(row))) : GridValue();
    if (column == kGpuHoursColumn)
        return isKnown(row) ? GridValue(gpuHoursAt(row)) : GridValue();
    switch (column) {
    case NameColumn:
        return its.group->name;
    case KindColumn:
        return QString(wordFor(its.group->kind));
    case AcceleratorColumn:
        return its.group->accelerator;
    case ZoneColumn:
        return its.group->timeZone.value_or(QString(kPlanZoneKey));
    default:
        return {};
    }
}

QString DemandModel::reasonOfHour(int row, int column) const
{
    const DemandRow &its = rowAt(row);
    if (!m_locked.isEmpty())
        return m_locked;
    if (!isKnown(row))
        return tr("Not known: a value of one of the group's workloads cannot be used. See the "
                  "findings.");
    if (m_look.view == SheetView::Month || m_look.view == SheetView::Difference)
        return tr("This follows from today's cells, growth and events: change cells on \"Today\", "
                  "rates on \"Growth a year\".");
    if (m_look.view == SheetView::Today && its.group->source == DemandSource::Workloads)
        return tr("These cells follow from the group's workloads.");
    return isNewRow(row) || localHour(row, column) ? QString() : notWholeHours(its.today->timeZone);
}

QString DemandModel::notWholeHours(const QString &zone) const
{
    return tr("%1 is not whole hours apart from %2: switch to local hours to edit.")
        .arg(zoneText(zone), zoneText(m_zone));
}

/// The empty row says as what a group begins that is typed there.
QString DemandModel::placeholderAt(int row, int column) const
{
    if (!isNewRow(row) || column > ZoneColumn)
        return {};
    if (column == NameColumn)
        return tr("Type to add a group");
    const Group group = m_edits.groupBelow(row);
    const QString key = column == KindColumn          ? QString(wordFor(group.kind))
                        : column == AcceleratorColumn ? group.accelerator
                                                      : group.timeZone.value_or(kPlanZoneKey);
    return shownText(key, row, column);
}

QString DemandModel::readOnlyReason(int row, int column) const
{
    const bool workedOut = column >= kMaximumColumn && !isGroupRate(column);
    if (workedOut && isGroup(row) && !isKnown(row))
        return reasonOfHour(row, column);
    if (workedOut || !(isGroup(row) || isNewRow(row)))
        return tr("This is worked out from the cells.");
    if (isGroupRate(column))
        return m_locked;
    return isHour(column) ? reasonOfHour(row, column) : QString();
}

bool DemandModel::hatchesReadOnly() const
{
    const bool isTyped = m_look.view == SheetView::Today || m_look.view == SheetView::Rates;
    return isTyped && m_locked.isEmpty();
}

QList<Choice> DemandModel::choicesAt(int, int column) const
{
    if (column == AcceleratorColumn)
        return m_accelerators;
    if (column == KindColumn)
        return m_kinds;
    if (column != ZoneColumn)
        return {};
    if (m_zones.isEmpty()) {
        m_zones.append({QString(kPlanZoneKey), tr("Plan's zone")});
        const QList<ZoneChoice> zones = zoneChoices(m_catalog.zones(), m_plan.settings.typicalDate);
        for (const ZoneChoice &zone : zones)
            m_zones.append({zone.zone, zone.name, zone.detail, zone.others});
    }
    return m_zones;
}

std::optional<double> DemandModel::heatAt(int row, int column) const
{
    if (!isHour(column) || !isGroup(row))
        return std::nullopt;
    if (m_look.view == SheetView::Rates) {
        const std::optional<int> local = localHour(row, column);
        const bool own =
            local && rowAt(row).group->growth.cells.value(dayTypeId()).contains(*local);
        return own ? std::optional(kOwnRate) : std::nullopt;
    }
    const double largest = rowAt(row).today->key == kCpuCore ? m_largestCores : m_largest;
    if (largest <= 0.0 || !isKnown(row))
        return std::nullopt;
    const double value = shownHours(row).at(static_cast<std::size_t>(column - FirstHour));
    return value > 0.0 ? std::optional(std::min(1.0, value / largest)) : std::nullopt;
}

CellTrend DemandModel::trendAt(int row, int column) const
{
    const bool compares = m_look.view == SheetView::Month || m_look.view == SheetView::Difference;
    if (!compares || !isHour(column) || !isGroup(row))
        return CellTrend::Steady;
    const auto hour = static_cast<std::size_t>(column - FirstHour);
    const double today = hoursOf(*rowAt(row).today).at(hour);
    const double then = hoursOf(*rowAt(row).then).at(hour);
    if (std::abs(then - today) <= kSteady * std::abs(today))
        return CellTrend::Steady;
    return then > today ? CellTrend::Up : CellTrend::Down;
}

QList<double> DemandModel::curveAt(int row, int) const
{
    return isGroup(row) && isKnown(row) ? asList(shownHours(row)) : QList<double>();
}

GridValue DemandModel::bandTotalAt(int row, int column) const
{
    const auto sum = m_bands.constFind(rowAt(row).band);
    if (sum == m_bands.cend() || !sum->known)
        return {};
    if (isHour(column))
        return sum->hours.at(static_cast<std::size_t>(column - FirstHour));
    if (column == kMaximumColumn)
        return largestOf(sum->hours);
    return column == kGpuHoursColumn ? GridValue(sum->gpuHours) : GridValue();
}

GridValue DemandModel::totalAt(int column) const
{
    if (column == NameColumn)
        return tr("Total, %1").arg(zoneText(m_zone));
    if (!m_total.known() || m_look.view == SheetView::Rates)
        return {};
    const Hours hours = m_total.hourlyTotal.value(m_look.dayType);
    if (isHour(column))
        return hours.at(static_cast<std::size_t>(column - FirstHour));
    if (column == kMaximumColumn)
        return largestOf(hours);
    if (column == kGpuHoursColumn)
        return m_total.gpuHoursPerDay.value(m_look.dayType);
    return {};
}

namespace {

/// What hour a sum with these hours is of in that column, kWholeDay for all of them.
std::optional<int> hourOfSum(const DemandModel &model, const Hours &hours, int column)
{
    if (model.isHour(column))
        return column - DemandModel::FirstHour;
    if (column == DemandModel::kMaximumColumn)
        return int(std::max_element(hours.begin(), hours.end()) - hours.begin());
    return column == DemandModel::kGpuHoursColumn ? std::optional(kWholeDay) : std::nullopt;
}

} // namespace

std::optional<int> DemandModel::hourOfTotal(int column) const
{
    const bool isShown = m_total.known() && m_look.view != SheetView::Rates;
    return isShown ? hourOfSum(*this, m_total.hourlyTotal.value(m_look.dayType), column)
                   : std::nullopt;
}

std::optional<int> DemandModel::hourOfBand(int row, int column) const
{
    const auto sum = m_bands.constFind(rowAt(row).band);
    return sum != m_bands.cend() && sum->known ? hourOfSum(*this, sum->hours, column)
                                               : std::nullopt;
}

QString DemandModel::toolTipOfHour(int row, int column) const
{
    const DemandRow &its = rowAt(row);
    const std::optional<int> local = localHour(row, column);
    const QString when =
        local ? tr("%1, %2 %3", "group, hour, city")
                    .arg(its.group->name, hourText(*local), zoneText(its.today->timeZone))
              : its.group->name;
    QStringList lines{when};
    const GridValue value = hourValue(row, column);
    if (const auto *number = std::get_if<double>(&value)) {
        const QString exact = editText(*number, numberFormOf(columnAt(column).kind), locale());
        lines.append(m_look.view == SheetView::Rates ? tr("%1 a year").arg(exact)
                     : m_look.view == SheetView::Difference
                         ? tr("%1 GPUs more than today").arg(exact)
                     : its.today->key == kCpuCore ? tr("%1 CPU cores").arg(exact)
                                                  : tr("%1 GPUs").arg(exact));
    }
    for (const QString &more : {sourceText(row, column), reasonOfHour(row, column)}) {
        if (!more.isEmpty())
            lines.append(more);
    }
    return lines.join(QLatin1Char('\n'));
}

QString DemandModel::toolTipAt(int row, int column) const
{
    if (!isGroup(row))
        return {};
    const DemandRow &its = rowAt(row);
    if (isHour(column))
        return toolTipOfHour(row, column);
    switch (column) {
    case NameColumn: {
        QStringList lines{its.group->name, sourceText(row, column)};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    case KindColumn:
        return kindName(its.group->kind);
    case AcceleratorColumn:
        return shownText(valueAt(row, column), row, column);
    case ZoneColumn:
        return its.today->timeZone;
    default:
        return readOnlyReason(row, column);
    }
}

QString DemandModel::noteAt(int row, int column) const
{
    if (!isGroup(row))
        return {};
    const Group &group = *rowAt(row).group;
    if (column == NameColumn)
        return group.note.value_or(QString());
    const std::optional<int> local = localHour(row, column);
    return local ? group.cellNotes.value(dayTypeId()).value(*local) : QString();
}

Result<> DemandModel::checkNote(int row, int column) const
{
    if (isGroup(row) && (column == NameColumn || localHour(row, column)))
        return {};
    return Error{
        ErrorKind::NotAllowed, tr("Notes stand on the name of a group and on its hours"), {}, {}};
}

Result<> DemandModel::setNote(int row, int column, const QString &note, const QString &label)
{
    if (Result<> possible = checkNote(row, column); !possible)
        return possible;
    const Id id = rowAt(row).group->id;
    const std::optional<int> local = localHour(row, column);
    return m_document.edit(label, [&](Plan plan) -> Result<Plan> {
        if (local)
            return setCellNote(std::move(plan), id, dayTypeId(), *local, note);
        return setGroupNote(std::move(plan), id, note);
    });
}

/// "Source: cluster metrics (measured)"; empty where the plan names none.
QString DemandModel::sourceText(int row, int column) const
{
    const std::optional<Assumption> known = sourceAt(m_plan, pathOf(row, column));
    if (!known || !known->source)
        return {};
    return tr("Source: %1 (%2)").arg(*known->source, standingText(known->confidence));
}

QString DemandModel::pathOf(int row, int column) const
{
    if (!isGroup(row))
        return {};
    const QString group = QStringLiteral("demand/groups/%1").arg(rowAt(row).group->id);
    const std::optional<int> local = localHour(row, column);
    return local ? QStringLiteral("%1/demand/%2/%3").arg(group, dayTypeId()).arg(*local) : group;
}

std::optional<std::pair<int, int>> DemandModel::cellOf(const QString &path) const
{
    const QStringList steps = path.split(QLatin1Char('/'));
    if (path == QLatin1String("demand/groups"))
        return rowCount() > endOfRows() ? std::optional(std::pair(endOfRows(), int(NameColumn)))
                                        : std::nullopt;
    const int row = steps.value(kKindPlace) == QLatin1String("groups")
                        ? rowOfKey(steps.value(kGroupPlace))
                        : -1;
    if (row < 0 || !isGroup(row))
        return std::nullopt;
    bool isHourNamed = false;
    const int wanted = steps.value(kHourPlace).toInt(&isHourNamed);
    for (int column = FirstHour; isHourNamed && column < kMaximumColumn; ++column) {
        if (steps.value(kDayPlace) == dayTypeId() && localHour(row, column) == wanted)
            return std::pair(row, column);
    }
    const bool isAccelerator = steps.value(kFieldPlace) == QLatin1String("accelerator");
    return std::pair(row, int(isAccelerator ? AcceleratorColumn : NameColumn));
}

} // namespace kf
