// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/components/component_sheet.h"

#include "core/plan/edits/components.h"
#include "core/report/component_words.h"
#include "ui/pages/parts/work_fields.h"

#include <algorithm>

namespace kf {

namespace {

using ComponentField = Field<ComponentRow>;
using work::column;

template<typename Get>
ComponentField told(const QString &title, const QString &tip, double characters, const Get &get)
{
    return {column(title, tip, CellKind::Text, characters), [get](const ComponentRow &row) {
                const QString text = get(row.line);
                return text.isEmpty() ? GridValue() : GridValue(text);
            }};
}

ComponentField check(const QString &title, const QString &tip, bool ComponentRow::*member)
{
    return {column(title, tip, CellKind::Check, 4),
            [member](const ComponentRow &row) { return GridValue(row.*member); },
            [member](ComponentRow &row, const GridValue &value) {
                const bool *yes = std::get_if<bool>(&value);
                row.*member = yes != nullptr && *yes;
                return Result<>();
            }};
}

ComponentField
figure(const QString &title, const QString &tip, std::optional<double> ComponentLine::*member)
{
    return work::result<ComponentRow>(
        title, tip, 4, [member](const ComponentRow &row) { return row.line.*member; });
}

QString joined(const QStringList &texts)
{
    return texts.join(QStringLiteral(", "));
}

QList<ComponentField> componentFields()
{
    return {
        told(ComponentSheet::tr("Component"), {}, 16, [](const auto &line) { return line.name; }),
        check(ComponentSheet::tr("On"),
              ComponentSheet::tr("It is installed; what it needs comes with it"),
              &ComponentRow::isOn),
        check(ComponentSheet::tr("There already"),
              ComponentSheet::tr("The cluster has it: it is not installed again"),
              &ComponentRow::isThere),
        told(ComponentSheet::tr("State"), {}, 8, [](const auto &line) { return line.state; }),
        told(ComponentSheet::tr("Kind"),
             ComponentSheet::tr("Extends the API: used through custom resources. Application: "
                                "through its own pages. The panel says why"),
             9,
             [](const auto &line) { return line.kind; }),
        figure(ComponentSheet::tr("Cores"),
               ComponentSheet::tr("That its pods request; empty: not known, or counted in another"),
               &ComponentLine::cores),
        figure(ComponentSheet::tr("GiB"),
               ComponentSheet::tr("Memory that its pods request"),
               &ComponentLine::memoryGi),
        figure(ComponentSheet::tr("On disk, GiB"),
               ComponentSheet::tr("Volumes that it claims"),
               &ComponentLine::volumesGi),
        told(ComponentSheet::tr("Needed by"),
             ComponentSheet::tr("Chosen components, and groups that submit work by it"),
             12,
             [](const auto &line) { return joined(line.neededBy); }),
        told(ComponentSheet::tr("Needs"),
             {},
             12,
             [](const auto &line) { return joined(line.needs); }),
        told(ComponentSheet::tr("Version"), {}, 8, [](const auto &line) { return line.version; }),
        told(ComponentSheet::tr("Maturity"), {}, 8, [](const auto &line) { return line.maturity; }),
        told(ComponentSheet::tr("Custom resources"),
             {},
             14,
             [](const auto &line) { return joined(line.resources); }),
        told(ComponentSheet::tr("Once called"),
             ComponentSheet::tr("Names of older releases; they find it too"),
             10,
             [](const auto &line) { return joined(line.oldNames); })};
}

/// True where the line has every word in one of its texts.
bool isMeant(const ComponentLine &line, const QStringList &words)
{
    const QString all = QStringList{line.name,
                                    line.id,
                                    line.kind,
                                    line.state,
                                    line.maturity,
                                    joined(line.resources),
                                    joined(line.oldNames)}
                            .join(u' ');
    return std::all_of(words.cbegin(), words.cend(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

ComponentSheet::ComponentSheet(PlanDocument &document, const Catalog &catalog, QObject *parent)
    : FieldsModel(document, parent)
    , m_catalog(catalog)
{
    setFields(componentFields());
}

void ComponentSheet::present(const QList<ComponentLine> &lines, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<ComponentRow> rows;
    for (const ComponentLine &line : lines) {
        if (isMeant(line, wanted))
            rows.append({line.id, line, line.isChosen, line.isInstalled});
    }
    showRows(rows);
}

QString ComponentSheet::toolTipAt(int row, int column) const
{
    const ComponentLine &line = rowAt(row).line;
    const bool isFigure = column == CoresColumn || column == MemoryColumn;
    if (isFigure && !line.countedIn.isEmpty())
        return tr("Counted in %1").arg(line.countedIn);
    if (isFigure && std::holds_alternative<std::monostate>(valueAt(row, column)))
        return tr("Not known: it adds nothing to the sum, which is then \"at least\"");
    return textIn(valueAt(row, column));
}

std::optional<CellRefusal> ComponentSheet::refusalOf(const QList<CellChange> &changes) const
{
    const std::optional<CellRefusal> refusal = FieldsModel::refusalOf(changes);
    if (refusal && changes.size() == 1 && changes.constFirst().column == OnColumn)
        Q_EMIT offAsked(rowAt(changes.constFirst().row).key);
    return refusal;
}

Result<Plan>
ComponentSheet::replaced(Plan plan, const ComponentRow &before, const ComponentRow &after) const
{
    const Id id = before.key;
    if (after.isThere != before.isThere)
        return setInstalled(std::move(plan), id, after.isThere, m_catalog);
    if (after.isOn == before.isOn)
        return plan;
    if (after.isOn && plan.platform.kubernetes.installed.contains(id))
        return Error{ErrorKind::NotAllowed,
                     tr("The cluster has %1 already: two of them collide.").arg(before.line.name),
                     {},
                     {}};
    if (after.isOn)
        return chooseComponents(std::move(plan), {id}, m_catalog);
    const QList<Id> losers = dependantsOf(plan, {id}, m_catalog);
    const CatalogView view(plan.catalog, m_catalog);
    const QStringList missedBy = namesOfComponents(view, losers) + before.line.missedBy;
    if (missedBy.isEmpty())
        return dropComponents(std::move(plan), {id}, m_catalog);
    return Error{
        ErrorKind::NotAllowed,
        tr("%1 is needed by %2: the panel asks first.").arg(before.line.name, joined(missedBy)),
        {},
        {}};
}

QString ComponentSheet::rowsReason(const RowEdit &edit) const
{
    if (std::holds_alternative<SortRows>(edit))
        return tr("Components stand in the order of the catalogue");
    return tr("Components come from the catalogue: switch them on or off");
}

} // namespace kf

#include "moc_component_sheet.cpp"
