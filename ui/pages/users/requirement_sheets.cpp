// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/users/requirement_sheets.h"

#include "core/plan/edits/decisions.h"
#include "core/plan/edits/profiles.h"
#include "core/plan/edits/sources.h"
#include "core/report/requirement_gaps.h"
#include "core/report/user_view.h"
#include "core/words/guard_words.h"
#include "core/words/user_words.h"
#include "ui/pages/parts/thing_fields.h"

namespace kf {

namespace {

using RequirementField = Field<RequirementRow>;
using work::column;

template<typename Get>
RequirementField told(const QString &title, const QString &tip, double characters, const Get &get)
{
    return {column(title, tip, CellKind::Text, characters), [get](const RequirementRow &row) {
                return GridValue(get(row));
            }};
}

QList<RequirementField> requirementFields()
{
    GridColumn name = column(RequirementSheet::tr("Requirement"), {}, CellKind::Text, 30);
    name.width = {30, 44, 44};
    return {
        {name,
         [](const RequirementRow &row) {
             return GridValue(titleText(row.id));
         }},
        work::resultText<RequirementRow>(
            RequirementSheet::tr("State"),
            RequirementSheet::tr("Met where all that it asks for holds, open where nothing does"),
            6,
            [](const RequirementRow &row) { return choiceText(row.state); }),
        told(RequirementSheet::tr("Met by"),
             RequirementSheet::tr("What holds of it; the panel leads to each"),
             16,
             [](const RequirementRow &row) { return row.met; }),
        told(RequirementSheet::tr("Still missing"),
             {},
             16,
             [](const RequirementRow &row) { return row.open; }),
        told(RequirementSheet::tr("Components"),
             RequirementSheet::tr("Components that contribute to it and are there"),
             10,
             [](const RequirementRow &row) { return row.servers; }),
        told(RequirementSheet::tr("Not yet for"),
             RequirementSheet::tr("Groups that need it and do not have all of it"),
             10,
             [](const RequirementRow &row) { return row.notFor; }),
        {column(RequirementSheet::tr("Our reason"),
                RequirementSheet::tr("Why it is met so, or may stay open; stands in the report"),
                CellKind::Text,
                14),
         [](const RequirementRow &row) {
             return row.reason.isEmpty() ? GridValue() : GridValue(row.reason);
         },
         [](RequirementRow &row, const GridValue &value) {
             row.reason = textIn(value).trimmed();
             return Result<>();
         }}};
}

QList<Field<DecisionRow>> decisionFields()
{
    GridColumn text = column(DecisionSheet::tr("Decision"),
                             DecisionSheet::tr("What is to be agreed: \"Harbor is the registry\""),
                             CellKind::Text,
                             30);
    text.width = {30, 80, 80};
    return {things::text<DecisionRow>(text, &Decision::text),
            things::text<DecisionRow>(
                column(DecisionSheet::tr("Agreed by"),
                       DecisionSheet::tr("A role, not a person: \"head of research\""),
                       CellKind::Text,
                       14),
                &Decision::agreedBy),
            things::date<DecisionRow>(column(DecisionSheet::tr("On"),
                                             DecisionSheet::tr("The day of it: 2027-01-15"),
                                             CellKind::Text,
                                             9),
                                      &Decision::date),
            work::choice<DecisionRow>(column(DecisionSheet::tr("State"), {}, CellKind::Choice, 7),
                                      &Decision::state,
                                      static_cast<QString (*)(DecisionState)>(choiceText))};
}

const QList<Decision> &decisionsIn(const Plan &plan)
{
    return plan.settings.decisions;
}

} // namespace

RequirementSheet::RequirementSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setFields(requirementFields());
}

void RequirementSheet::present(const Plan &plan,
                               const Evaluation &figures,
                               const CatalogView &catalog)
{
    QList<RequirementRow> rows;
    for (const RequirementFigures &one : figures.platform.requirements)
        rows.append({QString(wordFor(one.id)),
                     one.id,
                     one.state,
                     metConditionsText(one),
                     openConditionsText(figures, one),
                     serversOf(figures, catalog, one.id),
                     notServed(figures, one.id),
                     decisionAt(plan, pathOfRequirement(one.id))});
    showRows(rows);
}

QString RequirementSheet::toolTipAt(int row, int column) const
{
    const GridValue value = valueAt(row, column);
    return textIn(value);
}

Result<Plan> RequirementSheet::replaced(Plan plan,
                                        const RequirementRow &before,
                                        const RequirementRow &after) const
{
    return explainRequirement(std::move(plan), before.id, after.reason);
}

QString RequirementSheet::rowsReason(const RowEdit &) const
{
    return tr("These are the five requirements of every platform");
}

DecisionSheet::DecisionSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setList(things::listOf<DecisionRow, Decision>(decisionsIn,
                                                  insertDecision,
                                                  deleteDecisions,
                                                  orderDecisions,
                                                  tr("Type to add a decision")));
    setFields(decisionFields());
}

void DecisionSheet::present(const Plan &plan)
{
    showRows(rowsIn(plan));
}

Result<Plan>
DecisionSheet::replaced(Plan plan, const DecisionRow &before, const DecisionRow &after) const
{
    return replaceDecision(std::move(plan), before.work.id, after.work);
}

} // namespace kf

#include "moc_requirement_sheets.cpp"
