// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/common.h"
#include "core/plan/edits/guards.h"
#include "core/platform/platform_figures.h"
#include "core/words/security_words.h"
#include "ui/grid/cell_state.h"
#include "ui/pages/parts/told_field.h"
#include "ui/pages/parts/work_fields.h"
#include "ui/pages/security/guard_sheets.h"

namespace kf {

namespace {

QList<Choice> loginChoices()
{
    QList<Choice> choices;
    for (const ServiceLogin login : {ServiceLogin::Gateway, ServiceLogin::Own, ServiceLogin::None})
        choices.append({QString(wordFor(login)), choiceText(login)});
    return choices;
}

QList<Field<ExposedRow>> exposedFields(PlanDocument &document)
{
    return {
        {textColumn(ExposedSheet::tr("Service"), {}, CellKind::Text, 18, 34),
         [](const ExposedRow &row) { return GridValue(row.service.name.value_or(row.service.id)); },
         [](ExposedRow &row, const GridValue &value) {
             const QString name = textIn(value).trimmed();
             row.service.name = name.isEmpty() ? std::nullopt : std::optional(name);
             return Result<>();
         }},
        {textColumn(ExposedSheet::tr("User group"), {}, CellKind::Choice, 16, 30),
         [](const ExposedRow &row) { return GridValue(row.service.group.value_or(QString())); },
         [](ExposedRow &row, const GridValue &value) {
             const QString group = textIn(value);
             row.service.group = group.isEmpty() ? std::nullopt : std::optional<Id>(group);
             return Result<>();
         },
         [&document] {
             return QList<Choice>{{QString(), ExposedSheet::tr("no group")}} +
                    work::groupChoices(document.plan());
         }},
        {textColumn(ExposedSheet::tr("Login asked by"), {}, CellKind::Choice, 16, 24),
         [](const ExposedRow &row) {
             return GridValue(
                 QString(wordFor(row.service.authentication.value_or(ServiceLogin::None))));
         },
         [](ExposedRow &row, const GridValue &value) {
             row.service.authentication = enumFromWord<ServiceLogin>(textIn(value).toLatin1());
             return Result<>();
         },
         loginChoices},
        toldField<ExposedRow>(
            ExposedSheet::tr("State"), 14, 24, [](const ExposedRow &row) { return row.state; })};
}

RowList<ExposedRow> exposedList()
{
    RowList<ExposedRow> list;
    list.rows = [](const Plan &plan) {
        QList<ExposedRow> rows;
        for (const ExposedService &service : plan.platform.security.exposed)
            rows.append({service.id, service, {}});
        return rows;
    };
    list.fresh = [](const Plan &, const ExposedRow *) {
        ExposedRow row;
        row.service.authentication = ServiceLogin::Gateway;
        return row;
    };
    list.complete = [](const Plan &, ExposedRow &row) {
        if (!row.service.name)
            row.service.name = ExposedSheet::tr("New service");
    };
    list.copied = [](const Plan &plan, ExposedRow &row) {
        QStringList names;
        for (const ExposedService &service : plan.platform.security.exposed)
            names.append(service.name.value_or(service.id));
        row.service.name = edits::copyName(row.service.name.value_or(row.service.id), names);
    };
    list.takeUnseen = [](const ExposedRow &source, ExposedRow &row) {
        takeAllButName(source.service, row.service);
    };
    list.insert = [](Plan plan, const ExposedRow &row, qsizetype at) {
        ExposedService service = row.service;
        service.id.clear();
        return insertExposed(std::move(plan), service, at);
    };
    list.remove = [](Plan plan, const QList<ExposedRow> &rows) {
        QList<Id> ids;
        for (const ExposedRow &row : rows)
            ids.append(row.service.id);
        return deleteExposed(std::move(plan), ids);
    };
    list.reorder = orderExposed;
    list.placeholder = ExposedSheet::tr("Type to let a service out");
    return list;
}

} // namespace

ExposedSheet::ExposedSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setList(exposedList());
    setFields(exposedFields(document));
}

void ExposedSheet::present(const Plan &plan, const Evaluation &figures)
{
    QList<ExposedRow> rows = rowsIn(plan);
    const bool counts = plan.platform.security.exposure.contains(Exposure::Hybrid);
    for (ExposedRow &row : rows) {
        row.state = counts ? QString() : tr("no hybrid: nothing is let out");
        for (const Endpoint &endpoint : figures.platform.endpoints) {
            if (endpoint.id == QStringLiteral("exposed-") + row.key) {
                row.state = stateWithSign(endpoint.state);
                row.limit = limitStateOf(endpoint.state);
            }
        }
    }
    showRows(rows);
}

QVariant ExposedSheet::data(const QModelIndex &index, int role) const
{
    const bool isState = role == kCellStateRole && index.column() == StateColumn;
    if (!isState)
        return FieldsModel::data(index, role);
    const auto limit = isNewRow(index.row()) ? std::nullopt : rowAt(index.row()).limit;
    return limit ? QVariant(int(*limit)) : QVariant();
}

Result<Plan>
ExposedSheet::replaced(Plan plan, const ExposedRow &before, const ExposedRow &after) const
{
    return replaceExposed(std::move(plan), before.key, after.service);
}

} // namespace kf
