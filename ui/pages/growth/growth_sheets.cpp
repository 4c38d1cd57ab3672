// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/growth_sheets.h"

#include "core/figures/figures_of_group.h"
#include "core/plan/edits/events.h"
#include "core/plan/edits/groups.h"
#include "core/plan/scenario_lookup.h"
#include "core/words/growth_words.h"
#include "core/words/name_words.h"
#include "ui/pages/parts/scenario_rule.h"

namespace kf {

namespace {

constexpr int kTodayColumn = 2; ///< of growthFields()
constexpr int kRateColumn = 3;
constexpr int kOwnRatesColumn = 4; ///< where some hour has a rate of its own: one more column
constexpr int kInAYearColumn = 7;  ///< without it, as the next
constexpr int kAtEndColumn = 8;    ///< where the plan is longer than a year
constexpr int kEventMonth = 6;     ///< where the first event starts out

using GrowthField = Field<GrowthRow>;
using EventField = Field<EventRow>;

GridColumn textColumn(const QString &title, double characters)
{
    return {
        title, {}, CellKind::Text, ColumnLook::Plain, Qt::AlignLeft, {characters, characters * 2}};
}

GridColumn numberColumn(const QString &title, const QString &tip, double characters = 9)
{
    return {title, tip, CellKind::Number, ColumnLook::Plain, Qt::AlignRight, {characters, 0}};
}

GrowthField nameField()
{
    return {textColumn(GrowthSheet::tr("User group"), 16), [](const GrowthRow &row) {
                return GridValue(row.group.name);
            }};
}

GrowthField acceleratorField()
{
    return {
        {GrowthSheet::tr("GPU"), {}, CellKind::Text, ColumnLook::Muted, Qt::AlignLeft, {13.5, 18}},
        [](const GrowthRow &row) {
            return GridValue(row.accelerator);
        }};
}

GrowthField todayField()
{
    return {numberColumn(GrowthSheet::tr("Today"), GrowthSheet::tr("Largest hour today, GPUs"), 6),
            [](const GrowthRow &row) {
                return orNothing(row.today);
            }};
}

GrowthField rateField()
{
    return {{GrowthSheet::tr("Rate per year"),
             GrowthSheet::tr("Yearly growth of every hour that has no rate of its own"),
             CellKind::Share,
             ColumnLook::Plain,
             Qt::AlignRight,
             {7, 0}},
            [](const GrowthRow &row) { return GridValue(row.rate); },
            [](GrowthRow &row, const GridValue &value) {
                return takeNumber(row.group.growth.annual, value, 0.0);
            }};
}

GrowthField ownRatesField()
{
    return {{GrowthSheet::tr("Single hours"),
             GrowthSheet::tr("Yearly growth of hours that have a rate of their own"),
             CellKind::Text,
             ColumnLook::Plain,
             Qt::AlignRight,
             {8, 0}},
            [](const GrowthRow &row) {
                return GridValue(row.ownRates);
            }};
}

GrowthField modelField()
{
    return {
        {GrowthSheet::tr("Model"),
         GrowthSheet::tr("Compound: each year grows on the last; linear: always as much"),
         CellKind::Choice,
         ColumnLook::Plain,
         Qt::AlignLeft,
         {10, 0}},
        [](const GrowthRow &row) { return GridValue(QString(wordFor(row.group.growth.model))); },
        [](GrowthRow &row, const GridValue &value) {
            row.group.growth.model =
                enumFromWord<GrowthModel>(textIn(value).toLatin1()).value_or(GrowthModel::Compound);
            return Result<>();
        },
        [] {
            return QList<Choice>{{QStringLiteral("compound"), GrowthSheet::tr("compound")},
                                 {QStringLiteral("linear"), GrowthSheet::tr("linear")}};
        }};
}

GridColumn monthColumn(const QString &title, const QString &tip)
{
    return {title, tip, CellKind::Month, ColumnLook::Plain, Qt::AlignLeft, {7, 0}};
}

GrowthField fromField()
{
    return {monthColumn(GrowthSheet::tr("From"),
                        GrowthSheet::tr("First month in which the group exists")),
            [](const GrowthRow &row) { return GridValue(double(row.group.active.fromMonth)); },
            [](GrowthRow &row, const GridValue &value) {
                return takeWhole(row.group.active.fromMonth, value, 0);
            }};
}

GrowthField toField()
{
    return {monthColumn(GrowthSheet::tr("To"), GrowthSheet::tr("Last month; empty: it stays")),
            [](const GrowthRow &row) {
                const std::optional<int> month = row.group.active.toMonth;
                return month ? GridValue(double(*month)) : GridValue();
            },
            [](GrowthRow &row, const GridValue &value) {
                return takeOptionalWhole(row.group.active.toMonth, value);
            }};
}

GrowthField laterField(int month, std::optional<double> GrowthRow::*figure)
{
    return {numberColumn(GrowthSheet::tr("%n month(s)", "from the start of the plan", month),
                         GrowthSheet::tr("Largest hour so many months from the start, GPUs"),
                         7),
            [figure](const GrowthRow &row) {
                return orNothing(row.*figure);
            }};
}

GrowthField noteField()
{
    return {
        {GrowthSheet::tr("Note"), {}, CellKind::Text, ColumnLook::Plain, Qt::AlignLeft, {6, 20}},
        [](const GrowthRow &row) { return GridValue(row.group.note.value_or(QString())); },
        [](GrowthRow &row, const GridValue &value) {
            const QString note = textIn(value);
            row.group.note = note.isEmpty() ? std::nullopt : std::optional(note);
            return Result<>();
        }};
}

QList<GrowthField> growthFields(int horizon, bool hasOwnRates)
{
    QList<GrowthField> fields{nameField(),
                              acceleratorField(),
                              todayField(),
                              rateField(),
                              modelField(),
                              fromField(),
                              toField(),
                              laterField(kMonthsPerYear, &GrowthRow::inAYear)};
    if (horizon > kMonthsPerYear)
        fields.append(laterField(horizon, &GrowthRow::atEnd));
    if (hasOwnRates)
        fields.insert(kOwnRatesColumn, ownRatesField());
    fields.append(noteField());
    return fields;
}

/// The group's largest hour under `figures`.
std::optional<double> maximumOf(const EvaluationPtr &figures, const Id &group)
{
    const GroupFigures *its = figures ? figuresOf(*figures, group) : nullptr;
    return its != nullptr && its->known ? std::optional(its->maximum) : std::nullopt;
}

QList<Choice> groupChoices(const Plan &plan)
{
    QList<Choice> choices;
    for (const Shared<Group> &group : plan.demand.groups)
        choices.append({group->id, group->name});
    return choices;
}

QList<Choice> dayTypeChoices(const Plan &plan)
{
    QList<Choice> choices{{QString(), EventsSheet::tr("all")}};
    for (const DayType &day : plan.demand.dayTypes)
        choices.append({day.id, day.name.value_or(day.id)});
    return choices;
}

GridValue addedValue(const EventRow &row)
{
    if (!row.event.add)
        return {};
    const auto *number = std::get_if<double>(&*row.event.add);
    return number != nullptr ? GridValue(*number) : GridValue(EventsSheet::tr("24 values"));
}

Result<> takeAdded(EventRow &row, const GridValue &value)
{
    std::optional<double> added;
    Result<> taken = takeOptional(added, value);
    if (taken)
        row.event.add = added ? std::optional<AddedGpus>(*added) : std::nullopt;
    return taken;
}

GridColumn inUnit(GridColumn column, const CellUnit &unit)
{
    column.unit = unit;
    return column;
}

/// The group of the row above, else the first; what it does is left open.
EventRow freshEvent(const Plan &plan, const EventRow *above)
{
    EventRow row;
    if (above != nullptr)
        row.event.group = above->event.group;
    else if (!plan.demand.groups.isEmpty())
        row.event.group = plan.demand.groups.first()->id;
    row.event.month = above != nullptr ? above->event.month : kEventMonth;
    return row;
}

/// Nothing typed of what it does: once, which changes nothing yet.
void completeEvent(const Plan &, EventRow &row)
{
    if (!row.event.multiply && !row.event.add)
        row.event.multiply = 1.0;
}

QList<EventRow> eventRows(const Plan &plan)
{
    QList<EventRow> rows;
    for (qsizetype i = 0; i < plan.demand.events.size(); ++i)
        rows.append({QString::number(i), plan.demand.events[i]});
    return rows;
}

RowList<EventRow> eventList()
{
    RowList<EventRow> list;
    list.rows = eventRows;
    list.fresh = freshEvent;
    list.complete = completeEvent;
    list.copied = [](const Plan &, EventRow &row) {
        row.event.id.reset();
    };
    list.insert = [](Plan plan, const EventRow &row, qsizetype at) {
        return insertEvent(std::move(plan), row.event, at);
    };
    list.remove = [](Plan plan, const QList<EventRow> &rows) {
        QList<qsizetype> places;
        for (const EventRow &row : rows)
            places.append(row.key.toLongLong());
        return deleteEvents(std::move(plan), places);
    };
    list.reorder = [](Plan plan, const QList<qsizetype> &order) {
        return orderEvents(std::move(plan), order);
    };
    list.placeholder = EventsSheet::tr("Type to add an event");
    list.placeholderColumn = 1;
    list.keysArePlaces = true;
    return list;
}

QList<EventField> eventFields(PlanDocument &document)
{
    return {{monthColumn(EventsSheet::tr("Month"),
                         EventsSheet::tr("A date such as 2028-01, or months from the start: 24")),
             [](const EventRow &row) { return GridValue(double(row.event.month)); },
             [](EventRow &row, const GridValue &value) {
                 return takeMonth(row.event.month, value);
             }},
            {{EventsSheet::tr("User group"),
              {},
              CellKind::Choice,
              ColumnLook::Plain,
              Qt::AlignLeft,
              {18, 30}},
             [](const EventRow &row) { return GridValue(row.event.group); },
             [](EventRow &row, const GridValue &value) {
                 row.event.group = textIn(value);
                 return Result<>();
             },
             [&document] {
                 return groupChoices(document.plan());
             }},
            {inUnit(numberColumn(EventsSheet::tr("Times"),
                                 EventsSheet::tr("Multiplies the group's demand")),
                    {Unit::None,
                     1.0,
                     CellUnit::Per::Nothing,
                     {QStringLiteral("x"), QString(QChar(0xd7))}}),
             [](const EventRow &row) { return orNothing(row.event.multiply); },
             [](EventRow &row, const GridValue &value) {
                 return takeOptional(row.event.multiply, value);
             }},
            {inUnit(numberColumn(EventsSheet::tr("Plus GPUs"),
                                 EventsSheet::tr("Adds this many GPUs in every hour"),
                                 10),
                    {Unit::Gpus}),
             addedValue,
             takeAdded},
            {{EventsSheet::tr("Day type"),
              {},
              CellKind::Choice,
              ColumnLook::Plain,
              Qt::AlignLeft,
              {12, 0}},
             [](const EventRow &row) { return GridValue(row.event.dayType.value_or(QString())); },
             [](EventRow &row, const GridValue &value) {
                 const QString day = textIn(value);
                 row.event.dayType = day.isEmpty() ? std::nullopt : std::optional<Id>(day);
                 return Result<>();
             },
             [&document] {
                 return dayTypeChoices(document.plan());
             }},
            {textColumn(EventsSheet::tr("Note"), 24),
             [](const EventRow &row) { return GridValue(row.event.note.value_or(QString())); },
             [](EventRow &row, const GridValue &value) {
                 const QString note = textIn(value);
                 row.event.note = note.isEmpty() ? std::nullopt : std::optional(note);
                 return Result<>();
             }}};
}

} // namespace

GrowthSheet::GrowthSheet(PlanDocument &document, const Catalog &catalog, QObject *parent)
    : FieldsModel(document, parent)
    , m_catalog(catalog)
{
    setFields(growthFields(m_horizon, m_hasOwnRates));
}

void GrowthSheet::present(const Plan &plan,
                          const Id &scenario,
                          const EvaluationPtr &today,
                          const EvaluationPtr &inAYear,
                          const EvaluationPtr &atEnd,
                          const Wording &wording)
{
    m_locked = lockedByScenario(plan, scenario);
    m_isReady = today != nullptr && inAYear != nullptr && atEnd != nullptr;
    const CatalogView view(plan.catalog, m_catalog);
    QList<GrowthRow> rows;
    for (const Shared<Group> &group : groupsByBand(plan)) {
        rows.append({group->id,
                     *group,
                     acceleratorName(group->accelerator, plan, view),
                     rateIn(plan, scenario, *group),
                     maximumOf(today, group->id),
                     maximumOf(inAYear, group->id),
                     maximumOf(atEnd, group->id),
                     ownRatesRange(plan, scenario, *group, wording),
                     ownRatesSentence(plan, scenario, *group, wording)});
    }
    const bool hasOwnRates = std::any_of(
        rows.cbegin(), rows.cend(), [](const GrowthRow &row) { return !row.ownRates.isEmpty(); });
    if (m_horizon != plan.settings.horizonMonths || m_hasOwnRates != hasOwnRates) {
        m_horizon = plan.settings.horizonMonths;
        m_hasOwnRates = hasOwnRates;
        setFields(growthFields(m_horizon, m_hasOwnRates));
    }
    showRows(rows);
}

std::optional<WhyRequest> GrowthSheet::whyOf(const CellPlace &cell) const
{
    const int own = m_hasOwnRates ? 1 : 0;
    const bool isLast = m_horizon > kMonthsPerYear && cell.column == kAtEndColumn + own;
    const bool isPeak =
        cell.column == kTodayColumn || cell.column == kInAYearColumn + own || isLast;
    const bool isRate =
        cell.column == kRateColumn || (m_hasOwnRates && cell.column == kOwnRatesColumn);
    if (cell.row >= endOfRows() || !(isPeak || isRate))
        return std::nullopt;
    // A rate that is not typed, or not the only one, shows what it does in the first year.
    if (isRate && m_locked.isEmpty() && rowAt(cell.row).ownRates.isEmpty())
        return std::nullopt;
    const int month = cell.column == kTodayColumn ? 0 : isLast ? m_horizon : kMonthsPerYear;
    return WhyRequest{Subject::GroupAtHour, month, {}, rowAt(cell.row).key};
}

QString GrowthSheet::unknownReason(int row, int) const
{
    return m_isReady && !rowAt(row).today
               ? tr("The demand of this group is not known: see the findings.")
               : QString();
}

QString GrowthSheet::readOnlyReason(int row, int column) const
{
    if (column == kRateColumn && !m_locked.isEmpty())
        return m_locked;
    if (m_hasOwnRates && column == kOwnRatesColumn)
        return tr("Rates of single hours are typed in the demand sheet, under Growth.");
    return FieldsModel::readOnlyReason(row, column);
}

QString GrowthSheet::toolTipAt(int row, int column) const
{
    const bool isRate = column == kRateColumn || (m_hasOwnRates && column == kOwnRatesColumn);
    const QString &own = rowAt(row).ownRatesTip;
    return isRate && !own.isEmpty() ? own : FieldsModel::toolTipAt(row, column);
}

Result<Plan> GrowthSheet::replaced(Plan plan, const GrowthRow &before, const GrowthRow &after) const
{
    return replaceGroup(std::move(plan), before.group.id, after.group, m_catalog.zones());
}

QString GrowthSheet::rowsReason(const RowEdit &) const
{
    return tr("These rows are the groups of the demand sheet: add, move and delete them there");
}

EventsSheet::EventsSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setList(eventList());
    setFields(eventFields(document));
}

void EventsSheet::present(const Plan &plan)
{
    showRows(rowsIn(plan));
}

QString EventsSheet::readOnlyReason(int row, int column) const
{
    const std::optional<AddedGpus> &add = rowAt(row).event.add;
    if (!isNewRow(row) && column == 3 && add && std::holds_alternative<Hours>(*add))
        return tr("This event adds a different number in each hour.");
    return FieldsModel::readOnlyReason(row, column);
}

Result<Plan> EventsSheet::replaced(Plan plan, const EventRow &before, const EventRow &after) const
{
    return replaceEvent(std::move(plan), before.key.toLongLong(), after.event);
}

} // namespace kf

#include "moc_growth_sheets.cpp"
