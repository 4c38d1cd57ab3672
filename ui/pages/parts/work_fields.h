// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fields that the sheets of workloads and of training runs have in common. A row has its work in
// `work`; its members are named here.

#include "core/plan/all_keys.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/groups.h"
#include "core/plan/edits/names.h"
#include "core/plan/edits/workloads.h"
#include "ui/pages/parts/fields_model.h"

#include <cmath>

namespace kf::work {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::WorkSheets)
};

/// As wide as what it holds: there are many columns, and the results are to be in sight.
inline GridColumn column(const QString &title,
                         const QString &tip,
                         CellKind kind,
                         double characters,
                         const CellUnit &unit = {})
{
    constexpr double kWidestText = 22;
    constexpr double kWidestNumber = 12;
    const bool isText = kind == CellKind::Text || kind == CellKind::Choice;
    return {title,
            tip,
            kind,
            ColumnLook::Plain,
            isText ? Qt::AlignLeft : Qt::AlignRight,
            {characters, isText ? kWidestText : 0.0, isText ? kWidestText : kWidestNumber},
            unit};
}

/// What 1 stands for in a column: 1e9 in one of billions, to the digit, so that 77 typed is kept as
/// 77000000000.
inline double unitOf(const GridColumn &shown)
{
    const double unit = 1.0 / shown.unit.factor;
    return unit > 1.0 ? std::round(unit) : unit;
}

/// A number that has to be there; an emptied cell becomes `whenEmpty`, where that is given.
template<typename Row, typename Work>
Field<Row> number(const GridColumn &shown,
                  double Work::*member,
                  std::optional<double> whenEmpty = std::nullopt)
{
    const double unit = unitOf(shown);
    return checked<Row>(
        {shown,
         [member, unit](const Row &row) { return GridValue(row.work.*member / unit); },
         [member, unit, whenEmpty](Row &row, const GridValue &value) {
             double typed = 0.0;
             Result<> taken = takeNumber(typed, value, whenEmpty);
             if (taken)
                 row.work.*member = typed * unit;
             return taken;
         }},
        [](const Row &row) -> const Work & { return row.work; },
        member);
}

/// A number that may be missing.
template<typename Row, typename Work>
Field<Row> number(const GridColumn &shown, std::optional<double> Work::*member)
{
    const double unit = unitOf(shown);
    return {shown,
            [member, unit](const Row &row) {
                const std::optional<double> &value = row.work.*member;
                return value ? GridValue(*value / unit) : GridValue();
            },
            [member, unit](Row &row, const GridValue &value) {
                std::optional<double> typed;
                Result<> taken = takeOptional(typed, value);
                if (taken)
                    row.work.*member = typed ? std::optional(*typed * unit) : std::nullopt;
                return taken;
            }};
}

/// A whole number; an emptied cell becomes `whenEmpty`.
template<typename Row, typename Work>
Field<Row> whole(const GridColumn &shown, int Work::*member, int whenEmpty)
{
    return checked<Row>(
        {shown,
         [member](const Row &row) { return GridValue(double(row.work.*member)); },
         [member, whenEmpty](Row &row, const GridValue &value) {
             return takeWhole(row.work.*member, value, whenEmpty);
         }},
        [](const Row &row) -> const Work & { return row.work; },
        member);
}

template<typename Row, typename Work>
Field<Row> yesNo(const QString &title, const QString &tip, bool Work::*member)
{
    return {column(title, tip, CellKind::Check, 4),
            [member](const Row &row) { return GridValue(row.work.*member); },
            [member](Row &row, const GridValue &value) {
                const bool *yes = std::get_if<bool>(&value);
                row.work.*member = yes != nullptr && *yes;
                return Result<>();
            }};
}

/// One of the words of an enum; `name` says what people call it, and what else finds it.
template<typename Row, typename Work, typename E>
Field<Row> choice(const GridColumn &shown, E Work::*member, QString (*name)(E))
{
    return {shown,
            [member](const Row &row) { return GridValue(QString(wordFor(row.work.*member))); },
            [member](Row &row, const GridValue &value) {
                row.work.*member =
                    enumFromWord<E>(textIn(value).toLatin1()).value_or(row.work.*member);
                return Result<>();
            },
            [name] {
                QList<Choice> choices;
                for (std::size_t i = 0; i < EnumWords<E>::words.size(); ++i)
                    choices.append({QString(wordFor(E(i))), name(E(i))});
                return choices;
            }};
}

/// The name of a workload, which is its id.
template<typename Row> Field<Row> idField(const QString &title, const QString &tip)
{
    return {column(title, tip, CellKind::Text, 14),
            [](const Row &row) { return GridValue(row.work.id); },
            [](Row &row, const GridValue &value) {
                const QString name = textIn(value).trimmed();
                if (name.isEmpty())
                    return Result<>(
                        Error{ErrorKind::Invalid, Text::tr("A name is needed here."), {}, {}});
                return edits::takeTypedId(row.work.id, name);
            }};
}

inline QList<Choice> groupChoices(const Plan &plan)
{
    QList<Choice> choices;
    for (const Shared<Group> &group : plan.demand.groups)
        choices.append({group->id, group->name});
    return choices;
}

template<typename Row> Field<Row> groupField(PlanDocument &document)
{
    return {column(Text::tr("For group"),
                   Text::tr("The user group whose demand this is: a row of the demand sheet"),
                   CellKind::Choice,
                   12),
            [](const Row &row) { return GridValue(row.work.group); },
            [](Row &row, const GridValue &value) {
                row.work.group = textIn(value);
                return Result<>();
            },
            [&document] {
                return groupChoices(document.plan());
            }};
}

/// What the plan works out for a row; `get` says it, or nothing where it is not known.
template<typename Row, typename Get>
Field<Row> result(const QString &title, const QString &tip, double characters, const Get &get)
{
    GridColumn shown = column(title, tip, CellKind::Number, characters);
    shown.look = ColumnLook::Strong;
    return {shown, [get](const Row &row) {
                return orNothing(get(row));
            }};
}

template<typename Row, typename Get>
Field<Row> resultText(const QString &title, const QString &tip, double characters, const Get &get)
{
    GridColumn shown = column(title, tip, CellKind::Text, characters);
    shown.look = ColumnLook::Strong;
    return {shown, [get](const Row &row) {
                const QString text = get(row);
                return text.isEmpty() ? GridValue() : GridValue(text);
            }};
}

/// The group in the row above, else the first whose kind suits, else the first.
inline Id groupFor(const Plan &plan, GroupKind kind)
{
    for (const Shared<Group> &group : plan.demand.groups) {
        if (group->kind == kind)
            return group->id;
    }
    return plan.demand.groups.isEmpty() ? Id() : plan.demand.groups.constFirst()->id;
}

/// A list of the plan whose rows are `Row{key, work}`; keys are places, so that a name can change.
template<typename Row, typename Work>
RowList<Row> listOf(const QString &placeholder,
                    const std::function<Work(const Plan &plan, const Work *above)> &fresh)
{
    RowList<Row> list;
    list.rows = [](const Plan &plan) {
        QList<Row> rows;
        for (const Shared<Work> &one : workIn<Work>(plan)) {
            Row row;
            row.key = QString::number(rows.size());
            row.work = *one;
            rows.append(row);
        }
        return rows;
    };
    list.fresh = [fresh](const Plan &plan, const Row *above) {
        Row row;
        row.work = fresh(plan, above != nullptr ? &above->work : nullptr);
        return row;
    };
    list.copied = [](const Plan &plan, Row &row) {
        const QList<Shared<Work>> &all = workIn<Work>(plan);
        row.work.id = edits::freeId(row.work.id,
                                    [&all](const Id &id) { return edits::indexOf(all, id) >= 0; });
    };
    list.takeUnseen = [](const Row &source, Row &row) {
        takeAllButName(source.work, row.work);
    };
    list.insert = [](Plan plan, const Row &row, qsizetype at) {
        return insertWork(std::move(plan), row.work, at);
    };
    list.remove = [](Plan plan, const QList<Row> &rows) {
        QList<Id> ids;
        for (const Row &row : rows)
            ids.append(row.work.id);
        return deleteWork<Work>(std::move(plan), ids);
    };
    list.reorder = orderWork<Work>;
    list.placeholder = placeholder;
    list.keysArePlaces = true;
    return list;
}

/// Work belongs to a user group: in a plan without any the first one comes along with the first
/// row, in the same step, and takes its demand from it.
template<typename Row>
RowList<Row> withFirstGroup(RowList<Row> list, GroupKind kind, const Catalog &catalog)
{
    list.insert = [insert = list.insert, kind, &catalog](Plan plan, Row row, qsizetype at) {
        if (!plan.demand.groups.isEmpty() || !row.work.group.isEmpty())
            return insert(std::move(plan), row, at);
        Group group = freshGroup(kind, plan.demand.dayTypes);
        group.name = Text::tr("New group");
        group.source = DemandSource::Workloads;
        Result<Plan> next = insertGroups(std::move(plan), {group}, 0, catalog);
        if (!next)
            return next;
        row.work.group = next.value().demand.groups.constFirst()->id;
        return insert(std::move(next).value(), row, at);
    };
    return list;
}

} // namespace kf::work
