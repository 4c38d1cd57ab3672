// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/cost.h"
#include "core/plan/edits/sources.h"
#include "core/words/cost_words.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "ui/pages/cost/cost_columns.h"
#include "ui/pages/cost/cost_sheets.h"

namespace kf {

namespace {

using PlaceField = Field<PlaceRow>;
using cost::column;

constexpr double kWidestFound = 56.0; ///< characters

QList<Choice> placeChoices()
{
    QList<Choice> choices;
    for (const PlacementKind place :
         {PlacementKind::OnPremise, PlacementKind::Hybrid, PlacementKind::Cloud})
        choices.append({QString(wordFor(place)), placementText(place)});
    return choices;
}

/// A sentence: wider than other texts, so that it is not cut.
PlaceField foundField()
{
    PlaceField field = cost::told<PlaceRow>(PlaceSheet::tr("Found"), {}, 24, &PlaceRow::found);
    field.column.width.most = kWidestFound;
    field.column.width.fits = kWidestFound;
    return field;
}

QList<PlaceField> placeFields()
{
    return {cost::told<PlaceRow>(PlaceSheet::tr("User group"), {}, 20, &PlaceRow::name),
            {column(PlaceSheet::tr("From"),
                    PlaceSheet::tr("The start, or the month of a move: 2028-01, or 12 for a year "
                                   "from the start"),
                    CellKind::Month,
                    8),
             [](const PlaceRow &row) { return GridValue(double(row.fromMonth)); },
             [](PlaceRow &row, const GridValue &value) {
                 return takeMonth(row.fromMonth, value);
             }},
            {column(PlaceSheet::tr("Runs in"), {}, CellKind::Choice, 12),
             [](const PlaceRow &row) { return GridValue(QString(wordFor(row.where))); },
             [](PlaceRow &row, const GridValue &value) {
                 row.where = enumFromWord<PlacementKind>(textIn(value).toLatin1())
                                 .value_or(PlacementKind::OnPremise);
                 return Result<>();
             },
             placeChoices},
            cost::told<PlaceRow>(PlaceSheet::tr("Advised"), {}, 12, &PlaceRow::advised),
            cost::told<PlaceRow>(PlaceSheet::tr("Because"),
                                 PlaceSheet::tr("The first question that advises a place"),
                                 14,
                                 &PlaceRow::because),
            foundField(),
            {column(PlaceSheet::tr("Own reason"),
                    PlaceSheet::tr("Why it runs elsewhere than advised; stands in the report"),
                    CellKind::Text,
                    24),
             [](const PlaceRow &row) { return GridValue(row.reason); },
             [](PlaceRow &row, const GridValue &value) {
                 row.reason = textIn(value);
                 return Result<>();
             }}};
}

QString keyOf(const Id &group, int month)
{
    return QStringLiteral("%1 %2").arg(group).arg(month);
}

/// The places of a group from month 0 on.
QList<PlaceRow> rowsOf(const Id &group, const QString &name, const Plan &plan)
{
    QList<PlacementMove> moves = movesOf(plan.cost.placement.value(group));
    if (moves.isEmpty() || moves.constFirst().fromMonth > 0)
        moves.prepend(PlacementMove{});
    QList<PlaceRow> rows;
    for (const PlacementMove &move : std::as_const(moves)) {
        PlaceRow row;
        row.key = keyOf(group, move.fromMonth);
        row.group = group;
        row.name = name;
        row.fromMonth = move.fromMonth;
        row.where = move.where;
        rows.append(row);
    }
    return rows;
}

void addAdvice(PlaceRow &row, const PlaceAdvice &advice, const Plan &plan, const Wording &wording)
{
    if (const std::optional<PlacementKind> place = advice.recommended())
        row.advised = placementText(*place);
    if (const std::optional<PlaceQuestion> because = advice.because()) {
        row.because = placeQuestionWord(*because);
        row.found = placeAnswerText(*because, advice.answer(*because), plan, wording);
    }
}

} // namespace

PlaceSheet::PlaceSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setFields(placeFields());
}

void PlaceSheet::present(const Plan &plan, const QList<PlaceAdvice> &advice, const Wording &wording)
{
    QHash<Id, const PlaceAdvice *> known;
    for (const PlaceAdvice &one : advice)
        known.insert(one.group, &one);
    const QHash<Id, QString> names = groupNames(plan);
    QList<PlaceRow> rows;
    for (const Shared<Group> &group : plan.demand.groups) {
        if (group->accelerator == kCpuCore)
            continue;
        QList<PlaceRow> own = rowsOf(group->id, names.value(group->id), plan);
        if (const PlaceAdvice *its = known.value(group->id, nullptr))
            addAdvice(own[0], *its, plan, wording);
        own[0].reason = decisionAt(plan, pathOfPlace(group->id));
        rows += own;
    }
    showRows(rows);
}

Result<Plan> PlaceSheet::replaced(Plan plan, const PlaceRow &before, const PlaceRow &after) const
{
    Result<Plan> next(std::move(plan));
    if (after.reason != before.reason)
        next = explainPlace(std::move(next).value(), before.group, after.reason);
    if (!next || (after.fromMonth == before.fromMonth && after.where == before.where))
        return next;
    if (after.fromMonth != before.fromMonth && before.fromMonth == 0)
        return Error{ErrorKind::NotAllowed,
                     tr("This row is the place at the start; add a move for a later month."),
                     {},
                     {}};
    return changeMove(
        std::move(next).value(), before.group, before.fromMonth, after.fromMonth, after.where);
}

} // namespace kf
