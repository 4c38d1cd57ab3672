// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/scenario_sheets.h"

#include "core/plan/edits/groups.h"
#include "core/plan/edits/scenarios.h"
#include "core/plan/scenario_lookup.h"
#include "core/report/build/growth_tables.h"
#include "core/report/charts.h"
#include "core/report/levels.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"
#include "ui/pages/growth/event_lanes.h"
#include "ui/pages/growth/scenario_list.h"

namespace kf {

namespace {

GridColumn columnOf(
    const QString &title, const QString &tip, CellKind kind, double characters, double most = 0)
{
    const bool isNumber = kind == CellKind::Number || kind == CellKind::Share;
    return {title,
            tip,
            kind,
            ColumnLook::Plain,
            isNumber ? Qt::AlignRight : Qt::AlignLeft,
            {characters, most}};
}

/// A field that a scenario may leave to the plan.
Field<ScenarioRow> optionalField(const GridColumn &column, std::optional<double> Scenario::*member)
{
    return {column,
            [member](const ScenarioRow &row) { return orNothing(row.scenario.*member); },
            [member](ScenarioRow &row, const GridValue &value) {
                return takeOptional(row.scenario.*member, value);
            }};
}

Field<ScenarioRow> figureField(const GridColumn &column, std::optional<double> ScenarioRow::*member)
{
    return {column, [member](const ScenarioRow &row) {
                return orNothing(row.*member);
            }};
}

Field<ScenarioRow> compareField()
{
    return {columnOf(ScenarioSheet::tr("Compare"),
                     ScenarioSheet::tr("Whether it stands in the comparison and in the chart"),
                     CellKind::Check,
                     8),
            [](const ScenarioRow &row) { return GridValue(row.compared); },
            [](ScenarioRow &row, const GridValue &value) {
                const bool *wanted = std::get_if<bool>(&value);
                row.compared = wanted != nullptr && *wanted;
                return Result<>();
            }};
}

Field<ScenarioRow> nameField()
{
    return {columnOf(ScenarioSheet::tr("Scenario"), {}, CellKind::Text, 20, 34),
            [](const ScenarioRow &row) { return GridValue(row.name); },
            [](ScenarioRow &row, const GridValue &value) {
                const QString name = textIn(value).trimmed();
                if (name.isEmpty())
                    return Result<>(Error{
                        ErrorKind::Invalid, ScenarioSheet::tr("A scenario needs a name."), {}, {}});
                row.scenario.name = name;
                return Result<>();
            }};
}

Field<ScenarioRow> demandField()
{
    return {columnOf(ScenarioSheet::tr("Demand ×"),
                     ScenarioSheet::tr("Multiplies today's demand of every group"),
                     CellKind::Number,
                     8),
            [](const ScenarioRow &row) { return GridValue(row.scenario.demandMultiplier); },
            [](ScenarioRow &row, const GridValue &value) {
                return takeNumber(row.scenario.demandMultiplier, value, 1.0);
            }};
}

Field<ScenarioRow> growthField()
{
    return {columnOf(ScenarioSheet::tr("Growth +"),
                     ScenarioSheet::tr("Added to the yearly rate of every group, in points"),
                     CellKind::Share,
                     12),
            [](const ScenarioRow &row) { return GridValue(row.scenario.growthDelta); },
            [](ScenarioRow &row, const GridValue &value) {
                return takeNumber(row.scenario.growthDelta, value, 0.0);
            }};
}

Field<ScenarioRow> sizeField()
{
    return {columnOf(ScenarioSheet::tr("Size at"),
                     ScenarioSheet::tr("Month that the platform is sized for; empty: the plan's"),
                     CellKind::Month,
                     9),
            [](const ScenarioRow &row) {
                const std::optional<int> month = row.scenario.sizeAtMonth;
                return month ? GridValue(double(*month)) : GridValue();
            },
            [](ScenarioRow &row, const GridValue &value) {
                return takeOptionalWhole(row.scenario.sizeAtMonth, value);
            }};
}

QList<Field<ScenarioRow>> scenarioFields()
{
    const auto number = [](const QString &title, const QString &tip) {
        return columnOf(title, tip, CellKind::Number, 11);
    };
    return {
        compareField(),
        nameField(),
        demandField(),
        growthField(),
        optionalField(columnOf(ScenarioSheet::tr("Headroom"),
                               ScenarioSheet::tr("Empty: the headroom of the plan"),
                               CellKind::Share,
                               9),
                      &Scenario::headroom),
        sizeField(),
        optionalField(columnOf(ScenarioSheet::tr("Energy"),
                               ScenarioSheet::tr("Price of one kWh; empty: the plan's"),
                               CellKind::Number,
                               7),
                      &Scenario::energyPerKwh),
        figureField(
            number(ScenarioSheet::tr("Peak"), ScenarioSheet::tr("Largest hour today, GPUs")),
            &ScenarioRow::peak),
        figureField(number(ScenarioSheet::tr("In 12 months"),
                           ScenarioSheet::tr("Largest hour in 12 months, GPUs")),
                    &ScenarioRow::inAYear),
        figureField(number(ScenarioSheet::tr("Required"),
                           ScenarioSheet::tr("GPUs with headroom in the month it is sized for")),
                    &ScenarioRow::required),
        {columnOf(ScenarioSheet::tr("Runs out"),
                  ScenarioSheet::tr("The first month in which more is required than supplied"),
                  CellKind::Text,
                  14),
         [](const ScenarioRow &row) {
             return GridValue(row.runsOut);
         }}};
}

/// The figures of a row, where they are ready.
void addFigures(ScenarioRow &row, const QList<EvaluationPtr> &answers)
{
    for (const EvaluationPtr &answer : answers) {
        if (!answer || answer->question != Question{row.key} || !answer->growth.known)
            continue;
        const GrowthFigures &growth = answer->growth;
        row.peak = growth.peak.value(0);
        row.inAYear = growth.peak.value(kMonthsPerYear);
        row.required = levelAt(growth, {}, growth.sizeAtMonth).required;
        row.runsOut = firstRunOutText(*answer);
    }
}

QString baseReason()
{
    return ScenarioSheet::tr("The base is the plan itself. Duplicate it to change something.");
}

} // namespace

ScenarioSheet::ScenarioSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setList(scenarioList());
    setFields(scenarioFields());
}

void ScenarioSheet::present(const Plan &plan,
                            const QList<Id> &compared,
                            const QList<EvaluationPtr> &answers)
{
    QList<ScenarioRow> rows = rowsIn(plan);
    for (ScenarioRow &row : rows) {
        row.compared = compared.contains(row.key);
        addFigures(row, answers);
    }
    showRows(rows);
}

QString ScenarioSheet::rowsReason(const RowEdit &edit) const
{
    return touchesBase(edit) ? tr("The base is the plan itself: it stays, and stays first")
                             : QString();
}

std::optional<WhyRequest> ScenarioSheet::whyOf(const CellPlace &cell,
                                               const Settings &settings) const
{
    if (cell.row >= endOfRows() || cell.column < PeakColumn)
        return std::nullopt;
    const ScenarioRow &row = rowAt(cell.row);
    WhyRequest request{Subject::Forecast, cell.column == PeakColumn ? 0 : kMonthsPerYear};
    if (cell.column == RequiredColumn || cell.column == RunsOutColumn)
        request = {Subject::Required,
                   row.scenario.sizeAtMonth.value_or(settings.policy.sizeAtMonth)};
    request.scenario = row.key;
    return request;
}

QString ScenarioSheet::readOnlyReason(int row, int column) const
{
    if (isNewRow(row) && column == CompareColumn)
        return tr("A scenario is compared as soon as it has a name");
    if (rowAt(row).key == kBaseScenario && column > CompareColumn && column < PeakColumn)
        return baseReason();
    if (!isNewRow(row) && column >= PeakColumn && !rowAt(row).peak)
        return tr("The figures of a scenario are worked out as soon as it is compared");
    return FieldsModel::readOnlyReason(row, column);
}

Result<> ScenarioSheet::setCells(const QList<CellChange> &changes, const QString &label)
{
    QList<Id> compared;
    for (int row = 0; row < endOfRows(); ++row) {
        bool wanted = rowAt(row).compared;
        for (const CellChange &change : changes) {
            const bool *checked = std::get_if<bool>(&change.value);
            if (change.row == row && change.column == CompareColumn)
                wanted = checked != nullptr && *checked;
        }
        if (wanted)
            compared.append(rowAt(row).key);
    }
    if (compared.size() > kMostCompared)
        return Error{ErrorKind::NotAllowed,
                     tr("At most %n scenario(s) can stand side by side.", nullptr, kMostCompared),
                     {},
                     {}};
    QList<CellChange> ofThePlan = changes;
    ofThePlan.removeIf([](const CellChange &change) { return change.column == CompareColumn; });
    if (ofThePlan.size() < changes.size())
        Q_EMIT comparedChanged(compared);
    return ofThePlan.isEmpty() ? Result<>() : FieldsModel::setCells(ofThePlan, label);
}

Result<Plan>
ScenarioSheet::replaced(Plan plan, const ScenarioRow &before, const ScenarioRow &after) const
{
    if (before.key == kBaseScenario)
        return plan;
    return replaceScenario(std::move(plan), before.key, after.scenario);
}

QString ScenarioGroupsSheet::rowsReason(const RowEdit &) const
{
    return tr("These rows are the groups of the demand sheet: add, move and delete them there");
}

QString ScenarioEventsSheet::rowsReason(const RowEdit &) const
{
    return tr("These rows are the events of the plan: add, move and delete them under Events");
}

ScenarioGroupsSheet::ScenarioGroupsSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setFields({{columnOf(tr("User group"), {}, CellKind::Text, 18, 30),
                [](const ScenarioGroupRow &row) {
                    return GridValue(row.name);
                }},
               {columnOf(tr("Demand ×"),
                         tr("For this group instead of the scenario's; empty: the scenario's"),
                         CellKind::Number,
                         10),
                [](const ScenarioGroupRow &row) { return orNothing(row.change.demandMultiplier); },
                [](ScenarioGroupRow &row, const GridValue &value) {
                    return takeOptional(row.change.demandMultiplier, value);
                }},
               {columnOf(tr("Growth +"),
                         tr("For this group instead of the scenario's; empty: the scenario's"),
                         CellKind::Share,
                         10),
                [](const ScenarioGroupRow &row) { return orNothing(row.change.growthDelta); },
                [](ScenarioGroupRow &row, const GridValue &value) {
                    return takeOptional(row.change.growthDelta, value);
                }}});
}

void ScenarioGroupsSheet::present(const Plan &plan, const Id &scenario)
{
    m_scenario = scenario;
    const Scenario *shown = scenarioNamed(plan, scenario);
    QList<ScenarioGroupRow> rows;
    for (const Shared<Group> &group : groupsByBand(plan)) {
        rows.append({group->id,
                     group->name,
                     shown != nullptr ? shown->groups.value(group->id) : ScenarioGroup()});
    }
    showRows(rows);
}

QString ScenarioGroupsSheet::readOnlyReason(int row, int column) const
{
    const QString reason = FieldsModel::readOnlyReason(row, column);
    return reason.isEmpty() && m_scenario == kBaseScenario ? baseReason() : reason;
}

Result<Plan> ScenarioGroupsSheet::replaced(Plan plan,
                                           const ScenarioGroupRow &before,
                                           const ScenarioGroupRow &after) const
{
    return setScenarioGroup(std::move(plan), m_scenario, before.key, after.change);
}

ScenarioEventsSheet::ScenarioEventsSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    const auto text = [](const QString &title, double characters, double most) {
        return columnOf(title, {}, CellKind::Text, characters, most);
    };
    setFields(
        {{columnOf(
              tr("Happens"), tr("Whether the event happens in this scenario"), CellKind::Check, 8),
          [](const ScenarioEventRow &row) { return GridValue(row.happens); },
          [](ScenarioEventRow &row, const GridValue &value) {
              const bool *happens = std::get_if<bool>(&value);
              row.happens = happens != nullptr && *happens;
              return Result<>();
          }},
         {text(tr("Month"), 8, 0),
          [](const ScenarioEventRow &row) {
              return GridValue(row.month);
          }},
         {text(tr("User group"), 16, 26),
          [](const ScenarioEventRow &row) {
              return GridValue(row.group);
          }},
         {text(tr("Change"), 18, 40), [](const ScenarioEventRow &row) {
              return GridValue(row.change);
          }}});
}

void ScenarioEventsSheet::present(const Plan &plan, const Id &scenario)
{
    m_scenario = scenario;
    const Scenario *shown = scenarioNamed(plan, scenario);
    QList<ScenarioEventRow> rows;
    for (qsizetype i = 0; i < plan.demand.events.size(); ++i) {
        const Event &event = plan.demand.events[i];
        const bool isOff = shown != nullptr && event.id && shown->eventsOff.contains(*event.id);
        QString group = event.group;
        for (const Shared<Group> &one : plan.demand.groups)
            group = one->id == event.group ? one->name : group;
        rows.append({QString::number(i),
                     !isOff,
                     monthText(plan, event.month),
                     group,
                     eventLabel(event, QLocale())});
    }
    showRows(rows);
}

QString ScenarioEventsSheet::readOnlyReason(int row, int column) const
{
    const QString reason = FieldsModel::readOnlyReason(row, column);
    return reason.isEmpty() && m_scenario == kBaseScenario ? baseReason() : reason;
}

Result<Plan> ScenarioEventsSheet::replaced(Plan plan,
                                           const ScenarioEventRow &before,
                                           const ScenarioEventRow &after) const
{
    return setScenarioEvent(std::move(plan), m_scenario, before.key.toLongLong(), after.happens);
}

} // namespace kf

#include "moc_scenario_sheets.cpp"
