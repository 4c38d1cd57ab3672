// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/guards.h"
#include "core/words/platform_words.h"
#include "core/words/security_words.h"
#include "ui/pages/parts/told_field.h"
#include "ui/pages/security/guard_sheets.h"

#include <array>

namespace kf {

namespace {

constexpr std::array kPersonas{
    Persona::DataScientist, Persona::DataEngineer, Persona::Application, Persona::Devops};

Field<RoleRow> personaField(Persona persona)
{
    return {textColumn(pluralText(persona),
                       RoleSheet::tr("What they may do with it; edit includes view"),
                       CellKind::Choice,
                       16,
                       24),
            [persona](const RoleRow &row) {
                return row.own.contains(persona)
                           ? GridValue(QString(wordFor(row.own.value(persona))))
                           : GridValue(QString());
            },
            [persona](RoleRow &row, const GridValue &value) {
                const auto level = enumFromWord<AccessLevel>(textIn(value).toLatin1());
                if (level)
                    row.own.insert(persona, *level);
                else
                    row.own.remove(persona);
                return Result<>();
            }};
}

QList<Field<RoleRow>> roleFields()
{
    QList<Field<RoleRow>> fields{
        toldField<RoleRow>(RoleSheet::tr("Custom resources"), 28, 50, [](const RoleRow &row) {
            return kindsText(row.kind);
        })};
    for (const Persona persona : kPersonas)
        fields.append(personaField(persona));
    return fields;
}

} // namespace

RoleSheet::RoleSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setFields(roleFields());
}

void RoleSheet::present(const Plan &plan, const Evaluation &figures)
{
    QList<RoleRow> rows;
    const auto &roles = figures.platform.rbac;
    for (std::size_t i = 0; i < EnumWords<ResourceKind>::words.size(); ++i) {
        const auto kind = static_cast<ResourceKind>(i);
        RoleRow row{QString(wordFor(kind)), kind, {}, {}};
        for (const Persona persona : kPersonas) {
            const auto cells = roles.value(persona);
            if (cells.contains(kind))
                row.levels.insert(persona, cells.value(kind));
            const auto own = plan.platform.rbac.value(persona);
            if (own.contains(kind))
                row.own.insert(persona, own.value(kind));
        }
        if (!row.levels.isEmpty())
            rows.append(row);
    }
    showRows(rows);
}

/// What is usual stands first; what a person sets is said to be so.
QList<Choice> RoleSheet::choicesAt(int row, int column) const
{
    if (column < 1 || row < 0 || row >= rowCount())
        return {};
    const Persona persona = kPersonas.at(std::size_t(column - 1));
    const RoleRow &shown = rowAt(row);
    const bool isUsual = !shown.own.contains(persona);
    QList<Choice> choices{{QString(),
                           isUsual ? choiceText(shown.levels.value(persona)) : tr("as usual"),
                           tr("what the distribution gives")}};
    for (const AccessLevel level :
         {AccessLevel::None, AccessLevel::View, AccessLevel::Edit, AccessLevel::Admin})
        choices.append(
            {QString(wordFor(level)), tr("%1, set here", "access level").arg(choiceText(level))});
    return choices;
}

Result<Plan> RoleSheet::replaced(Plan plan, const RoleRow &before, const RoleRow &after) const
{
    for (const Persona persona : kPersonas) {
        const auto level =
            after.own.contains(persona) ? std::optional(after.own.value(persona)) : std::nullopt;
        Result<Plan> next = setAccess(std::move(plan), persona, before.kind, level);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

} // namespace kf
