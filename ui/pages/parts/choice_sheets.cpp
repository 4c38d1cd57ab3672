// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/choice_sheets.h"

#include "ui/pages/parts/told_field.h"

namespace kf {

namespace {

QList<Field<GuardRow>> guardFields(const QString &closes, const QString &costs)
{
    const auto chosen = [](const GuardRow &row) {
        return optionOf(row.choice, row.choice.key);
    };
    return {
        toldField<GuardRow>(
            GuardSheet::tr("What"), 18, 34, [](const GuardRow &row) { return row.choice.name; }),
        {textColumn(GuardSheet::tr("Choice"), {}, CellKind::Choice, 18, 34),
         [](const GuardRow &row) { return GridValue(row.choice.key); },
         [](GuardRow &row, const GridValue &value) {
             row.choice.key = textIn(value);
             return Result<>();
         }},
        cutField<GuardRow>(
            closes, 16, 60, [chosen](const GuardRow &row) { return chosen(row).closes; }),
        cutField<GuardRow>(
            costs, 16, 60, [chosen](const GuardRow &row) { return chosen(row).costs; })};
}

QList<Field<GuardTextRow>> textFields()
{
    return {
        toldField<GuardTextRow>(
            GuardTextSheet::tr("What"), 18, 28, [](const GuardTextRow &row) { return row.name; }),
        {textColumn(GuardTextSheet::tr("Value"), {}, CellKind::Text, 10, 34),
         [](const GuardTextRow &row) { return GridValue(row.value); },
         [](GuardTextRow &row, const GridValue &value) {
             row.value = textIn(value);
             return Result<>();
         }},
        cutField<GuardTextRow>(
            GuardTextSheet::tr("What it is for"), 30, 80, [](const GuardTextRow &row) {
                return row.hint;
            })};
}

} // namespace

GuardSheet::GuardSheet(PlanDocument &document,
                       const QString &closes,
                       const QString &costs,
                       QObject *parent)
    : FieldsModel(document, parent)
{
    setFields(guardFields(closes, costs));
}

void GuardSheet::present(const QList<GuardChoice> &choices)
{
    QList<GuardRow> rows;
    for (const GuardChoice &choice : choices)
        rows.append({choice.path, choice});
    showRows(rows);
}

QList<Choice> GuardSheet::choicesAt(int row, int column) const
{
    QList<Choice> choices;
    if (column == ChoiceColumn && row >= 0 && row < rowCount()) {
        for (const GuardOption &option : rowAt(row).choice.options)
            choices.append({option.key, option.label, option.closes});
    }
    return choices;
}

/// What is cut is read in full.
QString GuardSheet::toolTipAt(int row, int column) const
{
    const GuardChoice &choice = rowAt(row).choice;
    const GuardOption chosen = optionOf(choice, choice.key);
    return column == ClosesColumn  ? chosen.closes
           : column == CostsColumn ? chosen.costs
                                   : QString();
}

Result<Plan> GuardSheet::replaced(Plan plan, const GuardRow &before, const GuardRow &after) const
{
    return takeGuard(std::move(plan), before.key, after.choice.key);
}

GuardTextSheet::GuardTextSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setFields(textFields());
}

void GuardTextSheet::present(const QList<GuardText> &texts)
{
    QList<GuardTextRow> rows;
    for (const GuardText &text : texts)
        rows.append({text.path, text.name, text.value, text.hint});
    showRows(rows);
}

QString GuardTextSheet::toolTipAt(int row, int column) const
{
    return column == HintColumn ? rowAt(row).hint : QString();
}

Result<Plan>
GuardTextSheet::replaced(Plan plan, const GuardTextRow &before, const GuardTextRow &after) const
{
    return writeGuard(std::move(plan), before.key, after.value, locale());
}

} // namespace kf

#include "moc_choice_sheets.cpp"
