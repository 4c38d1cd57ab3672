// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sheet whose columns are fields of one kind of thing: reading and writing a field is one row of
// a table each, so that a page lists its columns and nothing else.
//
// A sheet over a list of the plan names the edits of that list as well (RowList), and has by that
// all that a person does with rows in a spreadsheet: inserting, copying, moving, sorting and
// deleting them, typing or pasting below the last one, rows that are judged as a whole.

#include "core/base/state.h"
#include "core/words/cell_words.h"
#include "ui/document/plan_document.h"
#include "ui/grid/cell_state.h"
#include "ui/pages/parts/field.h"
#include "ui/pages/parts/row_list.h"
#include "ui/pages/parts/rows_model.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace kf {

template<typename Row> class FieldsModel : public RowsModel<Row> {
public:
    FieldsModel(PlanDocument &document, QObject *parent)
        : RowsModel<Row>(parent)
        , m_document(document)
    {
        QObject::connect(&document, &PlanDocument::stepDone, this, &GridModel::stepDone);
        QObject::connect(&document, &PlanDocument::stepUndone, this, &GridModel::stepUndone);
        const auto forget = [this] {
            m_decimals.clear();
        };
        QObject::connect(
            this, &QAbstractItemModel::dataChanged, this, [this] { followDecimals(); });
        QObject::connect(this, &QAbstractItemModel::rowsInserted, this, forget);
        QObject::connect(this, &QAbstractItemModel::rowsRemoved, this, forget);
        QObject::connect(this, &QAbstractItemModel::modelReset, this, forget);
    }

    /// As many as the number with most of them needs.
    std::optional<int> decimalsAt(int column) const override
    {
        const CellKind kind = m_fields[column].column.kind;
        if (kind != CellKind::Number && kind != CellKind::Share)
            return std::nullopt;
        if (!m_decimals.contains(column))
            m_decimals.insert(column, countDecimals(column, numberFormOf(kind)));
        return m_decimals.value(column);
    }

    GridValue valueAt(int row, int column) const override
    {
        return this->isNewRow(row) ? GridValue() : m_fields[column].get(this->rowAt(row));
    }

    /// The empty row says as what a row begins that is typed there.
    QString placeholderAt(int row, int column) const override
    {
        const Field<Row> &field = m_fields[column];
        if (!this->isNewRow(row) || !field.set || field.column.kind == CellKind::Check)
            return {};
        if (column == m_list.placeholderColumn)
            return m_list.placeholder;
        Row fresh = m_list.fresh(m_document.plan(), row > 0 ? &this->rowAt(row - 1) : nullptr);
        if (m_list.complete)
            m_list.complete(m_document.plan(), fresh);
        return this->shownText(field.get(fresh), row, column);
    }

    QString readOnlyReason(int, int column) const override
    {
        return m_fields[column].set ? QString() : SheetWords::tr("This is worked out by the plan.");
    }

    /// A number that cannot be used is marked, and says what is allowed; what would follow from it,
    /// or is not known for another reason, is hatched.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        const bool isAsked = role == kCellStateRole || role == kUnknownRole ||
                             role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        const QString fault =
            isAsked && index.isValid() ? faultAt(index.row(), index.column()) : QString();
        if (fault.isEmpty())
            return RowsModel<Row>::data(index, role);
        if (role == kCellStateRole)
            return m_fields[index.column()].fault ? QVariant(int(LimitState::Over)) : QVariant();
        if (role == kUnknownRole)
            return QStringLiteral("?");
        if (role == Qt::ToolTipRole)
            return fault;
        return QStringLiteral("%1, %2").arg(RowsModel<Row>::data(index, role).toString(), fault);
    }

    QList<Choice> choicesAt(int, int column) const override
    {
        return m_fields[column].choices ? m_fields[column].choices() : QList<Choice>();
    }

    Month startMonth() const override { return m_document.plan().settings.start; }

    Result<> check(int row, int column, const GridValue &value) const override
    {
        const auto refusal = refusalOf({CellChange{row, column, value}});
        return refusal ? Result<>(refusal->error) : Result<>();
    }

    std::optional<CellRefusal> refusalOf(const QList<CellChange> &changes) const override
    {
        CellRefusal refusal;
        QStringList keys;
        const Result<Plan> tried =
            withNewRows(m_document.plan(), insertionOf(changes), keys, refusal);
        if (tried)
            return std::nullopt;
        return refusal;
    }

    Result<> setCells(const QList<CellChange> &changes, const QString &label) override
    {
        return m_document.edit(label, [this, &changes](Plan plan) {
            CellRefusal refusal;
            QStringList keys;
            return withNewRows(std::move(plan), insertionOf(changes), keys, refusal);
        });
    }

    Result<> checkRows(const RowEdit &edit) const override
    {
        QStringList keys;
        const Result<Plan> tried = edited(m_document.plan(), edit, keys);
        return tried ? Result<>() : Result<>(tried.error());
    }

    Result<QStringList> editRows(const RowEdit &edit, const QString &label) override
    {
        QStringList keys;
        const Result<> done = m_document.edit(label, [&](Plan plan) {
            keys.clear();
            return edited(std::move(plan), edit, keys);
        });
        if (!done)
            return done.error();
        return keys;
    }

protected:
    void setFields(const QList<Field<Row>> &fields)
    {
        m_fields = fields;
        this->setColumns(columnsOf(fields));
    }

    /// The same fields in other words.
    void renameFields(const QList<Field<Row>> &fields)
    {
        m_fields = fields;
        this->retitle(columnsOf(fields));
    }

    /// To be said before the first showRows().
    void setList(RowList<Row> list)
    {
        m_list = std::move(list);
        this->takeNewRows();
    }

    /// The rows of a plan, for a sheet that adds figures to them.
    QList<Row> rowsIn(const Plan &plan) const { return m_list.rows(plan); }

    /// The plan with `after` in the place of `before`.
    virtual Result<Plan> replaced(Plan plan, const Row &before, const Row &after) const = 0;

    /// Why the rows cannot be edited so, where that lies in what they are; default: nothing.
    virtual QString rowsReason(const RowEdit &) const { return {}; }

    /// Why an empty result is not known; empty where it is of no meaning in that row.
    virtual QString unknownReason(int, int) const { return {}; }

    /// What is wrong with the number of a cell; of an empty result what is wrong in its row.
    QString faultAt(int row, int column) const
    {
        if (this->isNewRow(row))
            return {};
        const Field<Row> &field = m_fields[column];
        if (field.fault)
            return field.fault(this->rowAt(row));
        if (field.set || !std::holds_alternative<std::monostate>(valueAt(row, column)))
            return {};
        QStringList faults;
        for (const Field<Row> &other : m_fields) {
            const QString fault = other.fault ? other.fault(this->rowAt(row)) : QString();
            if (!fault.isEmpty())
                faults.append(fault);
        }
        return faults.isEmpty() ? unknownReason(row, column) : faults.join(QLatin1Char('\n'));
    }

private:
    /// Where other rows make a column have other decimals, all of its numbers are written anew.
    void followDecimals()
    {
        const QHash<int, int> before = std::exchange(m_decimals, {});
        for (auto its = before.cbegin(); its != before.cend(); ++its) {
            if (decimalsAt(its.key()) != its.value())
                Q_EMIT this->dataChanged(this->index(0, its.key()),
                                         this->index(this->rowCount() - 1, its.key()));
        }
    }

    /// What is typed has all that it needs, as long as the numbers of the column are small; results
    /// have two decimals, and none where some are large: the whole number stands below the sheet.
    int countDecimals(int column, NumberForm form) const
    {
        constexpr double kSmallBelow = 1e4;
        int typed = 0;
        double largest = 0.0;
        for (int row = 0; row < this->rowCount(); ++row) {
            const GridValue value = valueAt(row, column);
            const auto *number = std::get_if<double>(&value);
            if (number == nullptr)
                continue;
            typed = std::max(typed, decimalsOf(*number, form, kMostAlignedDecimals));
            largest = std::max(largest, std::abs(*number));
        }
        const bool isSmall = largest < kSmallBelow;
        if (m_fields[column].set)
            return std::min(typed, isSmall ? kMostAlignedDecimals : 2);
        return std::min(typed, isSmall ? 2 : 0);
    }

    static QList<GridColumn> columnsOf(const QList<Field<Row>> &fields)
    {
        QList<GridColumn> columns;
        for (const Field<Row> &field : fields)
            columns.append(field.column);
        return columns;
    }

    /// Changes of cells as an insertion of the rows that they count on.
    InsertRows insertionOf(const QList<CellChange> &changes) const
    {
        InsertRows insertion{this->endOfRows(), 0, changes};
        for (const CellChange &change : changes)
            insertion.count = std::max(insertion.count, change.row + 1 - insertion.before);
        return insertion;
    }

    Result<> take(Row &row, const CellChange &change) const
    {
        const Field<Row> &field = m_fields[change.column];
        if (field.set)
            return field.set(row, change.value);
        return Error{ErrorKind::NotAllowed, readOnlyReason(change.row, change.column), {}, {}};
    }

    /// `row` as `changes` make it; which of them came first makes no difference. What its cells
    /// hold already changes nothing: what was copied can be pasted back.
    Result<Row> changedRow(Row row, const QList<CellChange> &changes, CellRefusal &refusal) const
    {
        const auto isHeld = [this, &row](const CellChange &change) {
            const GridValue held = m_fields[change.column].get(row);
            return held == change.value ||
                   (isBlank(held, ColumnLook::Plain) && isBlank(change.value, ColumnLook::Plain));
        };
        if (std::all_of(changes.cbegin(), changes.cend(), isHeld))
            return row;
        for (const CellChange &change : changes) {
            const Result<> taken = take(row, change);
            if (taken)
                continue;
            refusal = {change.row, change.column, taken.error()};
            return taken.error();
        }
        return row;
    }

    /// Blames the cell without which the row is taken, else the one that is refused by itself too;
    /// the whole row where there is none.
    void blame(const QList<CellChange> &changes,
               const Error &error,
               const std::function<bool(const QList<CellChange> &)> &areTaken,
               CellRefusal &refusal) const
    {
        refusal = {changes.isEmpty() ? 0 : changes.first().row, -1, error};
        if (changes.size() == 1)
            refusal.column = changes.first().column;
        for (qsizetype i = 0; i < changes.size() && refusal.column < 0; ++i) {
            QList<CellChange> others = changes;
            others.removeAt(i);
            if (areTaken(others))
                refusal.column = changes[i].column;
        }
        for (qsizetype i = 0; i < changes.size() && refusal.column < 0; ++i) {
            if (!areTaken({changes[i]}))
                refusal.column = changes[i].column;
        }
    }

    Result<Plan>
    withChanges(Plan plan, int row, const QList<CellChange> &changes, CellRefusal &refusal) const
    {
        const Row &before = this->rowAt(row);
        const Result<Row> after = changedRow(before, changes, refusal);
        if (!after)
            return after.error();
        Result<Plan> next = replaced(plan, before, after.value());
        if (!next)
            blame(
                changes,
                next.error(),
                [&](const QList<CellChange> &some) {
                    CellRefusal unused;
                    const Result<Row> tried = changedRow(before, some, unused);
                    return tried && replaced(plan, before, tried.value()).ok();
                },
                refusal);
        return next;
    }

    Result<Row> newRow(const Plan &plan,
                       const Row *above,
                       const QList<CellChange> &changes,
                       CellRefusal &refusal) const
    {
        Result<Row> row = changedRow(m_list.fresh(plan, above), changes, refusal);
        if (row && m_list.complete)
            m_list.complete(plan, row.value());
        return row;
    }

    /// A whole row that is pasted under a name that is taken is a copy: it gets a name of its own.
    /// Fails where the name is not to blame, or where a copy would differ in more than its name,
    /// which is its first text.
    Result<Plan> withOwnName(Plan plan, const Row &row, qsizetype at) const
    {
        Row copy = row;
        if (m_list.copied)
            m_list.copied(plan, copy);
        const auto name =
            std::find_if(m_fields.cbegin(), m_fields.cend(), [](const Field<Row> &field) {
                return field.column.kind == CellKind::Text;
            });
        const bool isCopy =
            std::all_of(m_fields.cbegin(), m_fields.cend(), [&](const Field<Row> &field) {
                const bool isName = name != m_fields.cend() && &field == &*name;
                return isName || field.get(copy) == field.get(row);
            });
        return m_list.insert(std::move(plan), isCopy ? copy : row, at);
    }

    Result<Plan> withNewRow(Plan plan,
                            qsizetype at,
                            const QList<CellChange> &changes,
                            const Row *source,
                            CellRefusal &refusal) const
    {
        const QList<Row> rows = m_list.rows(plan);
        const Row *above = at > 0 && at <= rows.size() ? &rows[at - 1] : nullptr;
        Result<Row> row = newRow(plan, above, changes, refusal);
        if (!row)
            return row.error();
        if (source != nullptr)
            m_list.takeUnseen(*source, row.value());
        Result<Plan> next = m_list.insert(plan, row.value(), at);
        if (!next && changes.size() > 1) {
            if (Result<Plan> named = withOwnName(plan, row.value(), at))
                return named;
        }
        if (!next)
            blame(
                changes,
                next.error(),
                [&](const QList<CellChange> &some) {
                    CellRefusal unused;
                    const Result<Row> tried = newRow(plan, above, some, unused);
                    return tried && m_list.insert(plan, tried.value(), at).ok();
                },
                refusal);
        return next;
    }

    /// The row with that key, where a row that begins with these cells has the same ones, so that
    /// it is a copy; null otherwise.
    const Row *sourceOf(const QString &key, const QList<CellChange> &changes) const
    {
        const int shown = key.isEmpty() || !m_list.takeUnseen ? -1 : this->rowOfKey(key);
        if (shown < 0 || this->isNewRow(shown))
            return nullptr;
        QMap<int, GridValue> cells;
        for (const CellChange &change : changes)
            cells.insert(change.column, change.value);
        const Row &source = this->rowAt(shown);
        for (int column = 0; column < int(m_fields.size()); ++column) {
            const GridValue held = m_fields[column].get(source);
            const GridValue given = cells.value(column);
            const bool areBlank =
                isBlank(held, ColumnLook::Plain) && isBlank(given, ColumnLook::Plain);
            if (m_fields[column].set && !areBlank && held != given)
                return nullptr;
        }
        return &source;
    }

    /// Rows are judged one by one, each with all of its changes.
    Result<Plan>
    withNewRows(Plan plan, const InsertRows &edit, QStringList &keys, CellRefusal &refusal) const
    {
        QMap<int, QList<CellChange>> changes;
        for (const CellChange &change : edit.cells)
            changes[change.row].append(change);
        const auto isNew = [&edit](int row) {
            return row >= edit.before && row < edit.before + edit.count;
        };
        for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
            if (isNew(it.key()))
                continue;
            const int shown = it.key() < edit.before ? it.key() : it.key() - edit.count;
            Result<Plan> next = withChanges(std::move(plan), shown, it.value(), refusal);
            if (!next)
                return next;
            plan = std::move(next).value();
        }
        const QList<Row> before = edit.count > 0 ? m_list.rows(plan) : QList<Row>();
        for (int i = 0; i < edit.count; ++i) {
            const int row = edit.before + i;
            refusal.row = row;
            const QList<CellChange> cells = changes.value(row);
            const Row *source = sourceOf(edit.sources.value(row), cells);
            Result<Plan> next = withNewRow(std::move(plan), row, cells, source, refusal);
            if (!next)
                return next;
            plan = std::move(next).value();
        }
        if (edit.count > 0)
            keys = rows::newKeys(m_list, before, plan, edit.before, edit.count);
        return plan;
    }

    Result<Plan> moved(Plan plan, const MoveRows &move, QStringList &keys) const
    {
        qsizetype at = 0;
        const QList<qsizetype> order = movedOrder(m_list.rows(plan).size(), move, at);
        Result<Plan> next = ordered(std::move(plan), order);
        if (next)
            keys = rows::keysAt(m_list, next.value(), at, move.rows.size());
        return next;
    }

    Result<Plan> ordered(Plan plan, const QList<qsizetype> &order) const
    {
        if (m_list.reorder)
            return m_list.reorder(std::move(plan), order);
        return Error{ErrorKind::NotAllowed,
                     SheetWords::tr("The order of these rows follows from what they are"),
                     {},
                     {}};
    }

    /// What is empty stands last, whichever way round.
    Result<Plan> sorted(Plan plan, const SortRows &sort) const
    {
        const qsizetype count = m_list.rows(plan).size();
        QList<qsizetype> order(count);
        std::iota(order.begin(), order.end(), 0);
        const auto isBefore = [this, &sort](qsizetype a, qsizetype b) {
            const GridValue x = valueAt(int(a), sort.column);
            const GridValue y = valueAt(int(b), sort.column);
            const bool noX = isBlank(x, ColumnLook::Plain);
            const bool noY = isBlank(y, ColumnLook::Plain);
            if (noX || noY)
                return !noX && noY;
            const int compared = comparison(x, y, int(a), int(b), sort.column);
            return sort.order == Qt::AscendingOrder ? compared < 0 : compared > 0;
        };
        std::stable_sort(order.begin(), order.end(), isBefore);
        return ordered(std::move(plan), order);
    }

    int comparison(const GridValue &x, const GridValue &y, int rowX, int rowY, int column) const
    {
        const auto *a = std::get_if<double>(&x);
        const auto *b = std::get_if<double>(&y);
        if (a != nullptr && b != nullptr)
            return *a < *b ? -1 : *a > *b ? 1 : 0;
        return QString::localeAwareCompare(this->shownText(x, rowX, column),
                                           this->shownText(y, rowY, column));
    }

    Result<Plan> edited(Plan plan, const RowEdit &edit, QStringList &keys) const
    {
        if (const QString reason = rowsReason(edit); !reason.isEmpty())
            return Error{ErrorKind::NotAllowed, reason, {}, {}};
        if (!m_list.rows)
            return GridModel::checkRows(edit).error();
        if (const auto *insertion = std::get_if<InsertRows>(&edit)) {
            CellRefusal refusal;
            return withNewRows(std::move(plan), *insertion, keys, refusal);
        }
        if (const auto *move = std::get_if<MoveRows>(&edit))
            return moved(std::move(plan), *move, keys);
        if (const auto *sort = std::get_if<SortRows>(&edit))
            return sorted(std::move(plan), *sort);
        if (const auto *copies = std::get_if<DuplicateRows>(&edit))
            return rows::duplicated(m_list, std::move(plan), copies->rows, keys);
        const QList<Row> gone = rows::at(m_list, plan, std::get<DeleteRows>(edit).rows);
        return m_list.remove(std::move(plan), gone);
    }

    PlanDocument &m_document;
    QList<Field<Row>> m_fields;
    RowList<Row> m_list;
    mutable QHash<int, int> m_decimals; ///< by column, of the rows that are shown
};

} // namespace kf
