// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sheet whose columns are fields of one kind of thing: reading and writing a field is one row of
// a table each, so that a page lists its columns and nothing else.

#include "ui/document/plan_document.h"
#include "ui/pages/parts/rows_model.h"

#include <QCoreApplication>
#include <QMap>

#include <cmath>
#include <functional>

namespace kf {

/// Words that all sheets share.
struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(kf::SheetWords)
};

template<typename Row> struct Field {
    using Get = std::function<GridValue(const Row &)>;
    using Set = std::function<Result<>(Row &, const GridValue &)>;
    using Choices = std::function<QList<Choice>()>;

    /// Without `setter` the field is worked out and read-only.
    Field(GridColumn shown, Get getter, Set setter = nullptr, Choices offered = nullptr)
        : column(std::move(shown))
        , get(std::move(getter))
        , set(std::move(setter))
        , choices(std::move(offered))
    {
    }

    GridColumn column;
    Get get;
    Set set;
    Choices choices;
};

/// A number that may be missing, as a cell shows it.
inline GridValue orNothing(const std::optional<double> &value)
{
    return value ? GridValue(*value) : GridValue();
}

/// Writes a number into `target`; an emptied cell is `whenEmpty`, where that is given.
inline Result<>
takeNumber(double &target, const GridValue &value, std::optional<double> whenEmpty = std::nullopt)
{
    if (const auto *number = std::get_if<double>(&value))
        target = *number;
    else if (std::holds_alternative<std::monostate>(value) && whenEmpty)
        target = *whenEmpty;
    else
        return Error{ErrorKind::Invalid, SheetWords::tr("A number is needed here."), {}, {}};
    return {};
}

/// Writes a whole number.
inline Result<> takeWhole(int &target, const GridValue &value)
{
    const auto *number = std::get_if<double>(&value);
    if (number == nullptr || *number != std::floor(*number) || std::abs(*number) > 1e9)
        return Error{ErrorKind::Invalid, SheetWords::tr("A whole number is needed here."), {}, {}};
    target = static_cast<int>(*number);
    return {};
}

/// Writes a number that may be missing: an emptied cell takes it away.
inline Result<> takeOptional(std::optional<double> &target, const GridValue &value)
{
    double number = 0.0;
    const bool isEmptied = std::holds_alternative<std::monostate>(value);
    Result<> taken = isEmptied ? Result<>() : takeNumber(number, value);
    if (taken)
        target = isEmptied ? std::nullopt : std::optional(number);
    return taken;
}

/// The same for a whole number.
inline Result<> takeOptionalWhole(std::optional<int> &target, const GridValue &value)
{
    int number = 0;
    const bool isEmptied = std::holds_alternative<std::monostate>(value);
    Result<> taken = isEmptied ? Result<>() : takeWhole(number, value);
    if (taken)
        target = isEmptied ? std::nullopt : std::optional(number);
    return taken;
}

/// A text; an emptied cell is an empty text.
inline QString textIn(const GridValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text != nullptr ? *text : QString();
}

template<typename Row> class FieldsModel : public RowsModel<Row> {
public:
    FieldsModel(PlanDocument &document, QObject *parent)
        : RowsModel<Row>(parent)
        , m_document(document)
    {
        QObject::connect(&document, &PlanDocument::stepDone, this, &GridModel::stepDone);
        QObject::connect(&document, &PlanDocument::stepUndone, this, &GridModel::stepUndone);
    }

    GridValue valueAt(int row, int column) const override
    {
        return m_fields[column].get(this->rowAt(row));
    }

    QString readOnlyReason(int, int column) const override
    {
        return m_fields[column].set ? QString() : SheetWords::tr("This is worked out by the plan.");
    }

    QList<Choice> choicesAt(int, int column) const override
    {
        return m_fields[column].choices ? m_fields[column].choices() : QList<Choice>();
    }

    Result<> check(int row, int column, const GridValue &value) const override
    {
        const Result<Plan> tried = changed(m_document.plan(), {CellChange{row, column, value}});
        return tried ? Result<>() : Result<>(tried.error());
    }

    Result<> setCells(const QList<CellChange> &changes, const QString &label) override
    {
        return m_document.edit(
            label, [this, &changes](Plan plan) { return changed(std::move(plan), changes); });
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

    /// The plan with `after` in the place of `before`.
    virtual Result<Plan> replaced(Plan plan, const Row &before, const Row &after) const = 0;

private:
    static QList<GridColumn> columnsOf(const QList<Field<Row>> &fields)
    {
        QList<GridColumn> columns;
        for (const Field<Row> &field : fields)
            columns.append(field.column);
        return columns;
    }

    Result<Plan> changed(Plan plan, const QList<CellChange> &changes) const
    {
        QMap<int, Row> rows;
        for (const CellChange &change : changes) {
            if (!rows.contains(change.row))
                rows.insert(change.row, this->rowAt(change.row));
            const Result<> taken = m_fields[change.column].set(rows[change.row], change.value);
            if (!taken)
                return taken.error();
        }
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            Result<Plan> next = replaced(std::move(plan), this->rowAt(it.key()), it.value());
            if (!next)
                return next;
            plan = std::move(next).value();
        }
        return plan;
    }

    PlanDocument &m_document;
    QList<Field<Row>> m_fields;
};

} // namespace kf
