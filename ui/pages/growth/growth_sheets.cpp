// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/growth_sheets.h"

#include "core/plan/edits.h"
#include "core/report/headline.h"

namespace kf {

namespace {

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

GridValue orNothing(const std::optional<double> &value)
{
    return value ? GridValue(*value) : GridValue();
}

Result<> takeOptional(std::optional<double> &target, const GridValue &value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        target.reset();
        return {};
    }
    double number = 0.0;
    const Result<> taken = takeNumber(number, value);
    if (taken)
        target = number;
    return taken;
}

Result<> takeToMonth(GrowthRow &row, const GridValue &value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        row.group.active.toMonth.reset();
        return {};
    }
    int month = 0;
    const Result<> taken = takeWhole(month, value);
    if (taken)
        row.group.active.toMonth = month;
    return taken;
}

QList<GrowthField> growthFields()
{
    return {
        {textColumn(GrowthSheet::tr("User group"), 22),
         [](const GrowthRow &row) {
             return GridValue(row.group.name);
         }},
        {{GrowthSheet::tr("GPU"), {}, CellKind::Text, ColumnLook::Muted, Qt::AlignLeft, {14, 22}},
         [](const GrowthRow &row) {
             return GridValue(row.accelerator);
         }},
        {numberColumn(GrowthSheet::tr("Today"), GrowthSheet::tr("Largest hour today, GPUs")),
         [](const GrowthRow &row) {
             return GridValue(row.today);
         }},
        {{GrowthSheet::tr("Rate per year"),
          GrowthSheet::tr("Yearly growth of every cell of the group"),
          CellKind::Share,
          ColumnLook::Plain,
          Qt::AlignRight,
          {12, 0}},
         [](const GrowthRow &row) { return GridValue(row.group.growth.annual); },
         [](GrowthRow &row, const GridValue &value) {
             return takeNumber(row.group.growth.annual, value, 0.0);
         }},
        {{GrowthSheet::tr("Model"),
          {},
          CellKind::Choice,
          ColumnLook::Plain,
          Qt::AlignLeft,
          {12, 0}},
         [](const GrowthRow &row) { return GridValue(QString(wordFor(row.group.growth.model))); },
         [](GrowthRow &row, const GridValue &value) {
             row.group.growth.model = enumFromWord<GrowthModel>(textIn(value).toLatin1())
                                          .value_or(GrowthModel::Compound);
             return Result<>();
         },
         [] {
             return QList<Choice>{{QStringLiteral("compound"), GrowthSheet::tr("compound")},
                                  {QStringLiteral("linear"), GrowthSheet::tr("linear")}};
         }},
        {numberColumn(
             GrowthSheet::tr("From"), GrowthSheet::tr("First month in which the group exists"), 9),
         [](const GrowthRow &row) { return GridValue(double(row.group.active.fromMonth)); },
         [](GrowthRow &row, const GridValue &value) {
             return takeWhole(row.group.active.fromMonth, value);
         }},
        {numberColumn(GrowthSheet::tr("To"), GrowthSheet::tr("Last month; empty: it stays"), 8),
         [](const GrowthRow &row) {
             const std::optional<int> month = row.group.active.toMonth;
             return month ? GridValue(double(*month)) : GridValue();
         },
         takeToMonth},
        {textColumn(GrowthSheet::tr("Note"), 12),
         [](const GrowthRow &row) { return GridValue(row.group.note.value_or(QString())); },
         [](GrowthRow &row, const GridValue &value) {
             const QString note = textIn(value);
             row.group.note = note.isEmpty() ? std::nullopt : std::optional(note);
             return Result<>();
         }}};
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
    const Result<> taken = takeOptional(added, value);
    if (taken)
        row.event.add = added ? std::optional<AddedGpus>(*added) : std::nullopt;
    return taken;
}

QList<EventField> eventFields(PlanDocument &document)
{
    return {
        {numberColumn(
             EventsSheet::tr("Month"), EventsSheet::tr("Month of the plan, 0 is the start"), 8),
         [](const EventRow &row) { return GridValue(double(row.event.month)); },
         [](EventRow &row, const GridValue &value) {
             return takeWhole(row.event.month, value);
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
        {numberColumn(EventsSheet::tr("Times"), EventsSheet::tr("Multiplies the group's demand")),
         [](const EventRow &row) { return orNothing(row.event.multiply); },
         [](EventRow &row, const GridValue &value) {
             return takeOptional(row.event.multiply, value);
         }},
        {numberColumn(EventsSheet::tr("Plus GPUs"),
                      EventsSheet::tr("Adds this many GPUs in every hour"),
                      10),
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
    setFields(growthFields());
}

void GrowthSheet::present(const Plan &plan, const Evaluation &figures)
{
    const CatalogView view(plan.catalog, m_catalog);
    QList<GrowthRow> rows;
    for (const Shared<Group> &group : plan.demand.groups) {
        const int index = figures.demand.groupIndex.value(group->id, -1);
        const double today = index < 0 ? 0.0 : figures.demand.groups[index]->maximum;
        rows.append({group->id, *group, acceleratorName(group->accelerator, plan, view), today});
    }
    showRows(rows);
}

Result<Plan> GrowthSheet::replaced(Plan plan, const GrowthRow &before, const GrowthRow &after) const
{
    return replaceGroup(std::move(plan), before.group.id, after.group, m_catalog.zones());
}

EventsSheet::EventsSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setFields(eventFields(document));
}

void EventsSheet::present(const Plan &plan)
{
    QList<EventRow> rows;
    for (qsizetype i = 0; i < plan.demand.events.size(); ++i)
        rows.append({QString::number(i), plan.demand.events[i]});
    showRows(rows);
}

QString EventsSheet::readOnlyReason(int row, int column) const
{
    const std::optional<AddedGpus> &add = rowAt(row).event.add;
    if (column == 3 && add && std::holds_alternative<Hours>(*add))
        return tr("This event adds a different number in each hour.");
    return FieldsModel::readOnlyReason(row, column);
}

Result<Plan> EventsSheet::replaced(Plan plan, const EventRow &before, const EventRow &after) const
{
    return replaceEvent(std::move(plan), before.key.toLongLong(), after.event);
}

} // namespace kf
