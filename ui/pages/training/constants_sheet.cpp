// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/constants_sheet.h"

#include "core/plan/edits/settings.h"
#include "core/plan/edits/sources.h"
#include "core/report/training_constants.h"
#include "core/words/kind_words.h"

namespace kf {

namespace {

GridColumn column(const QString &title, const QString &tip, CellKind kind, double characters)
{
    const bool isNumber = kind == CellKind::Number;
    return {title,
            tip,
            kind,
            ColumnLook::Plain,
            isNumber ? Qt::AlignRight : Qt::AlignLeft,
            {characters, kind == CellKind::Text ? 4.0 * characters : 0.0}};
}

QList<Choice> standings()
{
    QList<Choice> choices;
    for (std::size_t i = 0; i < EnumWords<Standing>::words.size(); ++i)
        choices.append({QString(wordFor(Standing(i))), standingText(Standing(i))});
    return choices;
}

QList<Field<ConstantRow>> fields()
{
    return {{column(ConstantsSheet::tr("Constant"),
                    ConstantsSheet::tr("Constant: a number that the advice takes as given"),
                    CellKind::Text,
                    18),
             [](const ConstantRow &row) {
                 return GridValue(row.name);
             }},
            {column(ConstantsSheet::tr("Value"),
                    ConstantsSheet::tr("Value: changed here, it counts for the whole plan"),
                    CellKind::Number,
                    6),
             [](const ConstantRow &row) { return GridValue(row.value); },
             [](ConstantRow &row, const GridValue &value) {
                 return takeNumber(row.value, value);
             }},
            {column(ConstantsSheet::tr("Standing"),
                    ConstantsSheet::tr("How sure the value is"),
                    CellKind::Choice,
                    10),
             [](const ConstantRow &row) { return GridValue(QString(wordFor(row.standing))); },
             [](ConstantRow &row, const GridValue &value) {
                 row.standing =
                     enumFromWord<Standing>(textIn(value).toLatin1()).value_or(row.standing);
                 return Result<>();
             },
             standings},
            {column(ConstantsSheet::tr("Source"),
                    ConstantsSheet::tr("Where the value comes from"),
                    CellKind::Text,
                    12),
             [](const ConstantRow &row) {
                 return row.source.isEmpty() ? GridValue() : GridValue(row.source);
             },
             [](ConstantRow &row, const GridValue &value) {
                 row.source = textIn(value).trimmed();
                 return Result<>();
             }}};
}

} // namespace

ConstantsSheet::ConstantsSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setFields(fields());
}

void ConstantsSheet::present(const Plan &plan)
{
    QList<ConstantRow> rows;
    for (const TrainingConstant &one : trainingConstants()) {
        ConstantRow row{one.key,
                        one.name,
                        one.about,
                        plan.settings.constants.*one.member,
                        Standing::Assumed,
                        {}};
        if (const std::optional<Assumption> origin = sourceAt(plan, one.path())) {
            row.standing = origin->confidence;
            row.source = origin->source.value_or(QString());
        }
        rows.append(row);
    }
    showRows(rows);
}

QString ConstantsSheet::toolTipAt(int row, int column) const
{
    return column <= ValueColumn ? rowAt(row).about : rowAt(row).source;
}

Result<Plan>
ConstantsSheet::replaced(Plan plan, const ConstantRow &before, const ConstantRow &after) const
{
    Constants constants = plan.settings.constants;
    QString path;
    for (const TrainingConstant &one : trainingConstants()) {
        if (before.key != one.key)
            continue;
        constants.*one.member = after.value;
        path = one.path();
    }
    Result<Plan> changed = setConstants(std::move(plan), constants);
    if (!changed || (before.standing == after.standing && before.source == after.source))
        return changed;
    Assumption origin = sourceAt(changed.value(), path).value_or(Assumption());
    origin.path = path;
    origin.confidence = after.standing;
    origin.source = after.source.isEmpty() ? std::nullopt : std::optional(after.source);
    return putAssumption(std::move(changed).value(), origin);
}

QString ConstantsSheet::rowsReason(const RowEdit &) const
{
    return tr("These are all the constants of the advice");
}

} // namespace kf

#include "moc_constants_sheet.cpp"
