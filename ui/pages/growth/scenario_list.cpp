// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/scenario_list.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/scenarios.h"
#include "core/plan/name_pattern.h"
#include "core/words/name_words.h"

namespace kf {

namespace {

QList<ScenarioRow> scenarioRows(const Plan &plan)
{
    QList<ScenarioRow> rows;
    const auto append = [&](const Id &id, const Scenario &scenario) {
        ScenarioRow row;
        row.key = id;
        row.scenario = scenario;
        row.name = nameOf(plan, IdKind::Scenario, id);
        rows.append(row);
    };
    append(kBaseScenario, {});
    for (const Scenario &scenario : plan.scenarios.scenarios)
        append(scenario.id, scenario);
    return rows;
}

QStringList scenarioNames(const Plan &plan)
{
    QStringList names;
    for (const Scenario &scenario : plan.scenarios.scenarios)
        names.append(scenario.name.value_or(scenario.id));
    return names;
}

} // namespace

RowList<ScenarioRow> scenarioList()
{
    RowList<ScenarioRow> list;
    list.rows = scenarioRows;
    list.fresh = [](const Plan &, const ScenarioRow *) {
        return ScenarioRow();
    };
    list.complete = [](const Plan &plan, ScenarioRow &row) {
        if (!row.scenario.name)
            row.scenario.name = nameOfOneMore(
                ScenarioSheet::tr("Scenario %1").arg(QLatin1String("{0}")), scenarioNames(plan));
    };
    list.copied = [](const Plan &plan, ScenarioRow &row) {
        row.scenario.name = edits::copyName(row.name, scenarioNames(plan));
    };
    list.takeUnseen = [](const ScenarioRow &source, ScenarioRow &row) {
        takeAllButName(source.scenario, row.scenario);
    };
    list.insert = [](Plan plan, const ScenarioRow &row, qsizetype at) {
        Scenario scenario = row.scenario;
        scenario.id.clear();
        return insertScenario(std::move(plan), std::move(scenario), at - 1);
    };
    list.remove = [](Plan plan, const QList<ScenarioRow> &rows) {
        QList<Id> ids;
        for (const ScenarioRow &row : rows)
            ids.append(row.key);
        return deleteScenarios(std::move(plan), ids);
    };
    list.reorder = [](Plan plan, QList<qsizetype> order) {
        order.removeAll(0);
        for (qsizetype &place : order)
            --place;
        return orderScenarios(std::move(plan), order);
    };
    list.placeholder = ScenarioSheet::tr("Type to add a scenario");
    list.placeholderColumn = ScenarioSheet::NameColumn;
    return list;
}

bool touchesBase(const RowEdit &edit)
{
    if (const auto *insertion = std::get_if<InsertRows>(&edit))
        return insertion->before == 0;
    if (const auto *deletion = std::get_if<DeleteRows>(&edit))
        return deletion->rows.contains(0);
    const auto *move = std::get_if<MoveRows>(&edit);
    return move != nullptr && (move->before == 0 || move->rows.contains(0));
}

} // namespace kf
