// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_state.h"
#include "ui/pages/parts/told_field.h"
#include "ui/pages/security/guard_sheets.h"

namespace kf {

namespace {

/// The state is that of the plan, or of what is tried in it.
QList<Field<ThreatSheetRow>> threatFields(bool isTrial)
{
    using Row = ThreatSheetRow;
    return {
        toldField<Row>(
            ThreatSheet::tr("Who"), 11, 20, [](const Row &row) { return row.threat.who; }),
        toldField<Row>(
            ThreatSheet::tr("Could reach"), 12, 20, [](const Row &row) { return row.threat.what; }),
        toldField<Row>(isTrial ? ThreatSheet::tr("In the trial") : ThreatSheet::tr("Today"),
                       10,
                       22,
                       [](const Row &row) {
                           const QString state = stateWithSign(row.threat.state);
                           return row.threat.accepted.isEmpty()
                                      ? state
                                      : ThreatSheet::tr("%1, accepted", "a state").arg(state);
                       }),
        toldField<Row>(
            ThreatSheet::tr("Because"), 26, 44, [](const Row &row) { return row.threat.because; }),
        toldField<Row>(
            ThreatSheet::tr("To close it"), 20, 44, [](const Row &row) { return row.closing; }),
        toldField<Row>(ThreatSheet::tr("By"), 16, 34, [](const Row &row) { return row.threat.by; }),
        {textColumn(ThreatSheet::tr("Accepted because"),
                    ThreatSheet::tr("Why it may stay as it is; the reason lapses as soon as the "
                                    "state changes"),
                    CellKind::Text,
                    16,
                    40),
         [](const Row &row) { return GridValue(row.threat.accepted); },
         [](Row &row, const GridValue &value) {
             row.threat.accepted = textIn(value).trimmed();
             return Result<>();
         }}};
}

} // namespace

ThreatSheet::ThreatSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setFields(threatFields(false));
}

void ThreatSheet::present(const Evaluation &figures, bool isTrial)
{
    renameFields(threatFields(isTrial));
    QList<ThreatSheetRow> rows;
    for (const ThreatRow &threat : threatRows(figures))
        rows.append({threat.id, threat, stepsText(figures.plan, threat.closing)});
    showRows(rows);
}

QVariant ThreatSheet::data(const QModelIndex &index, int role) const
{
    return role == kCellStateRole && index.column() == StateColumn
               ? QVariant(int(limitStateOf(rowAt(index.row()).threat.state)))
               : FieldsModel::data(index, role);
}

Result<Plan>
ThreatSheet::replaced(Plan plan, const ThreatSheetRow &before, const ThreatSheetRow &after) const
{
    return acceptThreat(std::move(plan), before.threat, after.threat.accepted);
}

} // namespace kf
