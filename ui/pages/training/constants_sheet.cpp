// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/training/constants_sheet.h"

#include "core/plan/edits/settings.h"
#include "core/plan/edits/sources.h"
#include "core/words/kind_words.h"

#include <array>

namespace kf {

namespace {

struct Constant {
    const char *key;
    double Constants::*member;
    const char *name;
    const char *about;
};

constexpr std::array kConstants{
    Constant{"model_flops_utilisation",
             &Constants::modelFlopsUtilisation,
             QT_TRANSLATE_NOOP("kf::ConstantsSheet", "Model FLOPS utilisation"),
             QT_TRANSLATE_NOOP("kf::ConstantsSheet",
                               "Share of a GPU's dense speed that training reaches, 0 to 1; 0.4 "
                               "where nobody has measured it")},
    Constant{"bytes_per_parameter",
             &Constants::bytesPerParameter,
             QT_TRANSLATE_NOOP("kf::ConstantsSheet", "Bytes per parameter"),
             QT_TRANSLATE_NOOP("kf::ConstantsSheet",
                               "Memory that training takes for each parameter; 16: mixed precision "
                               "with the state of Adam, without activations")},
    Constant{"distributed_penalty_fabric",
             &Constants::distributedPenaltyFabric,
             QT_TRANSLATE_NOOP("kf::ConstantsSheet", "Penalty, compute fabric"),
             QT_TRANSLATE_NOOP("kf::ConstantsSheet",
                               "GPUs of several machines on a compute fabric that are worth one in "
                               "a single machine, 1 or more; 1.1 where nobody has measured it")},
    Constant{"distributed_penalty_ethernet",
             &Constants::distributedPenaltyEthernet,
             QT_TRANSLATE_NOOP("kf::ConstantsSheet", "Penalty, Ethernet"),
             QT_TRANSLATE_NOOP("kf::ConstantsSheet",
                               "The same over Ethernet; 2: more than 16 distributed GPUs to equal "
                               "8 in one machine")}};

QString pathOf(const QString &key)
{
    return QStringLiteral("plan/constants/%1").arg(key);
}

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
    return {{column(ConstantsSheet::tr("Constant"), {}, CellKind::Text, 18),
             [](const ConstantRow &row) {
                 return GridValue(row.name);
             }},
            {column(ConstantsSheet::tr("Value"), {}, CellKind::Number, 6),
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
    for (const Constant &one : kConstants) {
        ConstantRow row{QString::fromLatin1(one.key),
                        tr(one.name),
                        tr(one.about),
                        plan.settings.constants.*one.member,
                        Standing::Assumed,
                        {}};
        if (const std::optional<Assumption> origin = sourceAt(plan, pathOf(row.key))) {
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
    for (const Constant &one : kConstants) {
        if (before.key == QLatin1String(one.key))
            constants.*one.member = after.value;
    }
    Result<Plan> changed = setConstants(std::move(plan), constants);
    if (!changed || (before.standing == after.standing && before.source == after.source))
        return changed;
    Assumption origin = sourceAt(changed.value(), pathOf(before.key)).value_or(Assumption());
    origin.path = pathOf(before.key);
    origin.confidence = after.standing;
    origin.source = after.source.isEmpty() ? std::nullopt : std::optional(after.source);
    return putAssumption(std::move(changed).value(), origin);
}

QString ConstantsSheet::rowsReason(const RowEdit &) const
{
    return tr("These are all the constants of the advice");
}

} // namespace kf
