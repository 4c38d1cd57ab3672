// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sheets over lists of things with an id: rows are `Row{key, work}` as those of workloads.

#include "core/cells/cell_date.h"
#include "ui/pages/parts/work_fields.h"

#include <QLocale>

namespace kf::things {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ThingSheets)
};

/// One of the words of an enum, or nothing: nobody has said.
template<typename Row, typename Work, typename E>
Field<Row> choice(const GridColumn &shown,
                  std::optional<E> Work::*member,
                  const std::function<QString(E)> &name)
{
    return {shown,
            [member](const Row &row) {
                const std::optional<E> &value = row.work.*member;
                return value ? GridValue(QString(wordFor(*value))) : GridValue();
            },
            [member](Row &row, const GridValue &value) {
                row.work.*member = enumFromWord<E>(textIn(value).toLatin1());
                return Result<>();
            },
            [name] {
                QList<Choice> choices{{QString(), Text::tr("not said")}};
                for (std::size_t i = 0; i < EnumWords<E>::words.size(); ++i)
                    choices.append({QString(wordFor(E(i))), name(E(i))});
                return choices;
            }};
}

/// A text that may be missing.
template<typename Row, typename Work>
Field<Row> text(const GridColumn &shown, std::optional<QString> Work::*member)
{
    return {shown,
            [member](const Row &row) {
                const std::optional<QString> &value = row.work.*member;
                return value ? GridValue(*value) : GridValue();
            },
            [member](Row &row, const GridValue &value) {
                const QString typed = textIn(value).trimmed();
                row.work.*member = typed.isEmpty() ? std::nullopt : std::optional(typed);
                return Result<>();
            }};
}

/// A whole number that may be missing.
template<typename Row, typename Work>
Field<Row> whole(const GridColumn &shown, std::optional<int> Work::*member)
{
    return {shown,
            [member](const Row &row) {
                const std::optional<int> &value = row.work.*member;
                return value ? GridValue(double(*value)) : GridValue();
            },
            [member](Row &row, const GridValue &value) {
                return takeOptionalWhole(row.work.*member, value);
            }};
}

/// A day that may be missing, as the file writes it.
template<typename Row, typename Work>
Field<Row> date(const GridColumn &shown, std::optional<QDate> Work::*member)
{
    return {shown,
            [member](const Row &row) {
                const std::optional<QDate> &value = row.work.*member;
                return value ? GridValue(value->toString(Qt::ISODate)) : GridValue();
            },
            [member](Row &row, const GridValue &value) -> Result<> {
                const QString typed = textIn(value).trimmed();
                if (typed.isEmpty()) {
                    row.work.*member = std::nullopt;
                    return {};
                }
                const Result<QDate> day = enteredDate(typed, QLocale());
                if (!day)
                    return day.error();
                row.work.*member = day.value();
                return {};
            }};
}

/// The list of the plan that `listOf` gives, with its edits; keys are places, so that a name can
/// change. A copy gets an id of its own.
template<typename Row, typename Work>
RowList<Row> listOf(const QList<Work> &(*things)(const Plan &),
                    Result<Plan> (*insert)(Plan, Work, qsizetype),
                    Result<Plan> (*remove)(Plan, const QList<Id> &),
                    Result<Plan> (*reorder)(Plan, const QList<qsizetype> &),
                    const QString &placeholder)
{
    RowList<Row> list;
    list.rows = [things](const Plan &plan) {
        QList<Row> rows;
        for (const Work &one : things(plan)) {
            Row row;
            row.key = QString::number(rows.size());
            row.work = one;
            rows.append(row);
        }
        return rows;
    };
    list.fresh = [](const Plan &, const Row *) {
        return Row{};
    };
    list.copied = [things](const Plan &plan, Row &row) {
        row.work.id = edits::freeId(
            row.work.id, [&](const Id &id) { return edits::indexOf(things(plan), id) >= 0; });
    };
    list.insert = [insert](Plan plan, const Row &row, qsizetype at) {
        return insert(std::move(plan), row.work, at);
    };
    list.remove = [remove](Plan plan, const QList<Row> &rows) {
        QList<Id> ids;
        for (const Row &row : rows)
            ids.append(row.work.id);
        return remove(std::move(plan), ids);
    };
    list.reorder = reorder;
    list.placeholder = placeholder;
    list.keysArePlaces = true;
    return list;
}

} // namespace kf::things
