// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/demand_model.h"

#include "core/base/day.h"
#include "core/plan/edits/groups.h"
#include "core/plan/scenario_lookup.h"
#include "core/report/demand_difference.h"
#include "core/report/levels.h"
#include "core/report/work_days.h"
#include "core/words/cell_words.h"
#include "core/words/name_words.h"
#include "ui/pages/parts/scenario_rule.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kLeastHourDigits = 2.7;  ///< two digits with ease
constexpr double kWidestRate = 99.0;      ///< per cent a year that a column has room for
constexpr double kThreeDigits = 99.95;    ///< written with a decimal it would be that wide
constexpr int kMostTypedHourDecimals = 2; ///< that a column makes room for

/// The room of a number in digits of the body: three and a point still stand in the caption's size,
/// condensed.
double roomOf(const QString &text)
{
    constexpr double kDigit = 0.82;
    constexpr double kSign = 0.36;
    double room = 0.0;
    for (const QChar c : text)
        room += c.isDigit() ? kDigit : kSign;
    return room;
}

double largestSize(const Hours &hours)
{
    double largest = 0.0;
    for (const double hour : hours)
        largest = std::max(largest, std::abs(hour));
    return largest;
}

/// True where every hour is a whole number as a cell shows it.
bool areWhole(const Hours &hours)
{
    return std::all_of(hours.begin(), hours.end(), [](double hour) {
        return decimalsOf(hour, NumberForm::Plain, 1) == 0;
    });
}

/// The figures of a group, which mostly stand at its place in the plan; null where they are not
/// there yet.
const Shared<GroupFigures> *figuresOf(const DemandFigures &demand, const Id &group, qsizetype place)
{
    if (place < demand.groups.size() && demand.groups[place]->id == group)
        return &demand.groups[place];
    const int index = demand.groupIndex.value(group, -1);
    return index < 0 ? nullptr : &demand.groups[index];
}

} // namespace

DemandModel::DemandModel(PlanDocument &document, const Catalog &catalog, QObject *parent)
    : RowsModel(parent)
    , m_document(document)
    , m_catalog(catalog)
    , m_edits(*this, catalog)
    , m_columns(demandColumns(SheetView::Today, kLeastHourDigits))
    , m_hourDigits(kLeastHourDigits)
{
    setColumns(m_columns);
    takeNewRows();
    connect(&document, &PlanDocument::stepDone, this, &GridModel::stepDone);
    connect(&document, &PlanDocument::stepUndone, this, &GridModel::stepUndone);
    for (const GroupKind kind : {GroupKind::Scheduled, GroupKind::Exploratory, GroupKind::Serving})
        m_kinds.append({QString(wordFor(kind)), kindName(kind)});
}

void DemandModel::present(const Plan &plan,
                          const DemandFigures &today,
                          const DemandFigures &then,
                          const DemandLook &look)
{
    const bool otherSheet =
        m_look != look || m_dayTypes != plan.demand.dayTypes || m_month != then.month;
    const bool otherView = m_look.view != look.view;
    const double widthBefore = m_hourDigits;
    m_recent = {};
    if (m_plan.settings.typicalDate != plan.settings.typicalDate)
        m_zones.clear(); // their offsets are those of that day
    m_plan = plan;
    m_dayTypes = plan.demand.dayTypes;
    m_look = look;
    m_locked = lockedByScenario(plan, look.scenario);
    m_month = then.month;
    m_zone = plan.settings.timeZone;
    const CatalogView catalog(plan.catalog, m_catalog);
    m_accelerators.clear();
    for (const Pool &pool : plan.settings.pools)
        m_accelerators.append({pool.id, pool.name.value_or(pool.id)});
    for (const AcceleratorEntry &entry : plan.catalog.gpus) {
        if (m_catalog.accelerator(entry.id) == nullptr)
            m_accelerators.append({entry.id, entry.model});
    }
    for (const AcceleratorEntry &entry : m_catalog.entries().gpus)
        m_accelerators.append({entry.id, acceleratorName(entry.id, plan, catalog)});
    addUp(today, then);
    const bool ofToday = look.view == SheetView::Today || look.view == SheetView::Rates;
    findPeak(demandOf(ofToday ? today : then, look.only));
    showRows(rowsOf(plan, today, then));
    measure();
    if (otherView || widthBefore != m_hourDigits) {
        m_columns = demandColumns(look.view, m_hourDigits);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    if (otherSheet && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT totalsChanged();
}

QList<DemandRow>
DemandModel::rowsOf(const Plan &plan, const DemandFigures &today, const DemandFigures &then)
{
    std::array<QList<DemandRow>, kGroupBands.size()> bands;
    for (qsizetype place = 0; place < plan.demand.groups.size(); ++place) {
        const Shared<Group> &group = plan.demand.groups[place];
        Shared<GroupFigures> pending;
        const Shared<GroupFigures> *its = figuresOf(today, group->id, place);
        const Shared<GroupFigures> *later = figuresOf(then, group->id, place);
        if (its == nullptr || later == nullptr)
            its = later = &(pending = pendingFigures(*group));
        if (!m_look.only.isEmpty() && (*its)->key != m_look.only)
            continue;
        const GroupBand band = bandOf(group->kind, (*its)->key);
        bands[static_cast<std::size_t>(band)].append(
            {group->id, DemandRow::Kind::Group, band, group, *its, *later});
    }
    const auto heading = [](GroupBand band) {
        DemandRow row;
        row.kind = DemandRow::Kind::Band;
        row.band = band;
        row.key = QStringLiteral("band:%1").arg(int(band));
        return row;
    };
    QList<DemandRow> rows;
    for (const GroupBand band : kGroupBands) {
        const QList<DemandRow> &members = bands[static_cast<std::size_t>(band)];
        if (members.isEmpty())
            continue;
        rows.append(heading(band));
        rows.append(members);
    }
    return rows;
}

/// The largest number, for the heat; and how numbers are written: with a decimal where one of them
/// needs it and none has three digits, sums by themselves. How wide they are follows from both.
void DemandModel::measure()
{
    m_largest = 0.0;
    m_largestCores = 0.0;
    // Cores are counted by the thousand: they neither scale nor round what GPUs show.
    const bool onlyCores = m_look.only == kCpuCore;
    double widest = m_look.view == SheetView::Rates ? kWidestRate : 0.0;
    double widestSum = 0.0;
    bool needsDecimal = false;
    bool sumsNeedDecimal = false;
    const auto look = [&](const Hours &hours) {
        widestSum = std::max(widestSum, largestSize(hours));
        sumsNeedDecimal = sumsNeedDecimal || !areWhole(hours);
    };
    for (int row = 0; row < rowCount(); ++row) {
        const DemandRow &its = rowAt(row);
        if (its.kind != DemandRow::Kind::Group)
            continue;
        const bool isCores = its.today->key == kCpuCore;
        if (!isCores || onlyCores)
            needsDecimal = needsDecimal || needsDecimalAt(row);
        double &largest = isCores ? m_largestCores : m_largest;
        const double most = m_look.view == SheetView::Difference ? largestSize(shownLocal(its))
                            : m_look.view == SheetView::Month    ? its.then->maximum
                                                                 : its.today->maximum;
        largest = std::max(largest, most);
        if (m_look.view != SheetView::Rates && (!isCores || onlyCores))
            widest = std::max(widest, most);
    }
    if (m_look.view != SheetView::Rates && m_total.known())
        look(m_total.hourlyTotal.value(m_look.dayType));
    for (auto band = m_bands.cbegin(); band != m_bands.cend(); ++band) {
        if (band.key() != GroupBand::CpuCores || onlyCores)
            look(band->hours);
    }
    needsDecimal = needsDecimal || sumsNeedDecimal;
    m_decimals = needsDecimal && widest < kThreeDigits ? 1 : 0;
    m_sumDecimals = m_decimals > 0 && widestSum < kThreeDigits ? 1 : 0;
    const QString hour = narrowFixedText(widest, NumberForm::Plain, m_decimals, locale());
    const QString sum = narrowFixedText(widestSum, NumberForm::Plain, m_sumDecimals, locale());
    m_widestHour = roomOf(sum) > roomOf(hour) ? sum : hour;
    for (int row = 0; row < rowCount(); ++row)
        makeRoomForTyped(row);
    m_hourDigits = std::max(kLeastHourDigits, roomOf(m_widestHour));
}

/// What was typed into an hour has more decimals than the others where it needs them.
void DemandModel::makeRoomForTyped(int row)
{
    if (!isGroup(row) || rowAt(row).today->key == kCpuCore)
        return;
    const NumberForm form = m_look.view == SheetView::Rates ? NumberForm::Share : NumberForm::Plain;
    for (int column = FirstHour; column < kMaximumColumn; ++column) {
        const GridValue value = hourValue(row, column);
        const auto *number = std::get_if<double>(&value);
        const int own = number != nullptr ? decimalsOf(*number, form, kMostTypedHourDecimals) : 0;
        if (own <= m_decimals || !reasonOfHour(row, column).isEmpty())
            continue;
        const QString text = narrowFixedText(*number, form, own, locale());
        if (roomOf(text) > roomOf(m_widestHour))
            m_widestHour = text;
    }
}

/// Whether an hour of a group, as it is shown, is no whole number.
bool DemandModel::needsDecimalAt(int row) const
{
    if (m_look.view != SheetView::Rates)
        return rowAt(row).today->known && rowAt(row).then->known && !areWhole(shownHours(row));
    const GroupGrowth &growth = rowAt(row).group->growth;
    const auto isBroken = [](double rate) {
        return decimalsOf(rate, NumberForm::Share, 1) > 0;
    };
    const QMap<int, double> own = growth.cells.value(dayTypeId());
    return isBroken(growth.annual) || std::any_of(own.cbegin(), own.cend(), isBroken);
}

std::optional<int> DemandModel::decimalsAt(int column) const
{
    const bool isNumber = isHour(column) || column == kMaximumColumn || column == kGpuHoursColumn;
    return isNumber ? std::optional(m_decimals) : std::nullopt;
}

std::optional<int> DemandModel::totalDecimalsAt(int column) const
{
    return decimalsAt(column) ? std::optional(m_sumDecimals) : std::nullopt;
}

QString DemandModel::widestHeat() const
{
    QString text = m_widestHour;
    for (QChar &sign : text)
        sign = sign.isDigit() ? QChar(u'0') : sign;
    return text;
}

/// What a group's local hours differ by.
Hours DemandModel::shownLocal(const DemandRow &row) const
{
    return difference(row.then->local.value(m_look.dayType),
                      row.today->local.value(m_look.dayType));
}

void DemandModel::findPeak(const DemandSum &sum)
{
    m_marked = -1;
    if (m_look.hours != HourView::PlanZone || !sum.known())
        return;
    for (const PeakHour &peak : sum.peakHours) {
        if (m_marked < 0 && peak.dayType == dayTypeId())
            m_marked = FirstHour + peak.hour;
    }
}

std::optional<Id> DemandModel::groupAt(int row) const
{
    if (row < 0 || row >= rowCount() || !isGroup(row))
        return std::nullopt;
    return rowAt(row).group->id;
}

std::optional<QString> DemandModel::bandAt(int row) const
{
    if (rowAt(row).kind != DemandRow::Kind::Band)
        return std::nullopt;
    return bandName(rowAt(row).band);
}

QString DemandModel::sheetKey() const
{
    return QStringLiteral("%1 %2").arg(dayTypeId()).arg(int(m_look.view));
}

std::optional<int> DemandModel::hourOf(int shiftMinutes, int column) const
{
    const int hour = column - FirstHour;
    if (m_look.hours == HourView::LocalTime)
        return hour;
    if (shiftMinutes % kMinutesPerHour != 0)
        return std::nullopt;
    return ((hour - shiftMinutes / kMinutesPerHour) % kHoursPerDay + kHoursPerDay) % kHoursPerDay;
}

std::optional<int> DemandModel::localHour(int row, int column) const
{
    if (!isGroup(row) || !isHour(column))
        return std::nullopt;
    return hourOf(rowAt(row).today->shiftMinutes, column);
}

int DemandModel::columnOf(int row, int hour) const
{
    if (m_look.hours == HourView::PlanZone || !isGroup(row))
        return FirstHour + hour;
    const int minutes = hour * kMinutesPerHour - rowAt(row).today->shiftMinutes;
    const int ofDay = withinDay(minutes);
    return FirstHour + ofDay / kMinutesPerHour;
}

/// The sums of the sheet and of its bands, as the view asks.
void DemandModel::addUp(const DemandFigures &today, const DemandFigures &then)
{
    const bool ofToday = m_look.view == SheetView::Today || m_look.view == SheetView::Rates;
    const DemandFigures &shown = ofToday ? today : then;
    m_total = demandOf(shown, m_look.only);
    m_bands = bandSums(m_plan, shown, m_look.dayType, m_look.only);
    if (m_look.view == SheetView::Difference) {
        m_total = difference(m_total, demandOf(today, m_look.only));
        m_bands = difference(m_bands, bandSums(m_plan, today, m_look.dayType, m_look.only));
    }
    if (m_look.view == SheetView::Rates)
        m_bands.clear();
}

Hours DemandModel::hoursOf(const GroupFigures &figures) const
{
    if (m_look.hours == HourView::LocalTime)
        return figures.local.value(m_look.dayType);
    return referenceHours(figures, m_look.dayType);
}

/// What is typed stands at once, what is derived follows with the figures.
Hours DemandModel::todayHours(int row) const
{
    const DemandRow &its = rowAt(row);
    Hours hours = hoursOf(*its.today);
    if (its.group->source != DemandSource::Manual || !m_locked.isEmpty())
        return hours;
    const Hours typed = its.group->demand.value(dayTypeId());
    for (int hour = 0; hour < kHoursPerDay; ++hour) {
        if (const std::optional<int> local = localHour(row, FirstHour + hour))
            hours.at(static_cast<std::size_t>(hour)) = typed.at(static_cast<std::size_t>(*local));
    }
    return hours;
}

const Hours &DemandModel::shownHours(int row) const
{
    const DemandRow &its = rowAt(row);
    const bool isRecent = its.kind == DemandRow::Kind::Group && m_recent.row &&
                          m_recent.row->group.isSameAs(its.group) &&
                          m_recent.row->today.isSameAs(its.today) &&
                          m_recent.row->then.isSameAs(its.then);
    if (!isRecent)
        m_recent = {its, workedOutHours(row)};
    return m_recent.hours;
}

Hours DemandModel::workedOutHours(int row) const
{
    const DemandRow &its = rowAt(row);
    switch (m_look.view) {
    case SheetView::Month:
        return hoursOf(*its.then);
    case SheetView::Difference:
        return difference(hoursOf(*its.then), hoursOf(*its.today));
    case SheetView::Today:
    case SheetView::Rates:
        break;
    }
    return todayHours(row);
}

/// Growth a year of one cell: its own rate, else its group's.
double DemandModel::rateAt(int row, int column) const
{
    const int hour = localHour(row, column).value_or(-1);
    return rateIn(m_plan, m_look.scenario, *rowAt(row).group, dayTypeId(), hour);
}

Result<> DemandModel::check(int row, int column, const GridValue &value) const
{
    const auto refusal = refusalOf({CellChange{row, column, value}});
    return refusal ? Result<>(refusal->error) : Result<>();
}

std::optional<CellRefusal> DemandModel::refusalOf(const QList<CellChange> &changes) const
{
    return m_edits.refusalOf(m_document.plan(), changes);
}

Result<> DemandModel::setCells(const QList<CellChange> &changes, const QString &label)
{
    return m_document.edit(
        label, [this, &changes](Plan plan) { return m_edits.changed(std::move(plan), changes); });
}

Result<> DemandModel::checkRows(const RowEdit &edit) const
{
    QStringList keys;
    const Result<Plan> tried = m_edits.edited(m_document.plan(), edit, keys);
    return tried ? Result<>() : Result<>(tried.error());
}

Result<QStringList> DemandModel::editRows(const RowEdit &edit, const QString &label)
{
    QStringList keys;
    const Result<> done = m_document.edit(
        label, [&](Plan plan) { return m_edits.edited(std::move(plan), edit, keys); });
    if (!done)
        return done.error();
    return keys;
}

} // namespace kf

#include "moc_demand_model.cpp"
