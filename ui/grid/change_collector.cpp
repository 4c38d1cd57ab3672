// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/change_collector.h"

#include "core/words/refusal_words.h"
#include "ui/grid/cell_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GridOperations)
};

bool isFinite(const GridValue &value)
{
    const auto *number = std::get_if<double>(&value);
    return number == nullptr || std::isfinite(*number);
}

} // namespace

BlockCell blockCell(const GridModel &model, int row, int column, NumberTexts numbers)
{
    const GridValue value = model.valueAt(row, column);
    const auto *number = std::get_if<double>(&value);
    if (number == nullptr)
        return {model.shownText(value, row, column), std::nullopt};
    return {numbers == NumberTexts::Full ? model.editedText(row, column)
                                         : model.shownText(value, row, column),
            *number};
}

GridValue emptyOf(CellKind kind)
{
    if (kind == CellKind::Text)
        return QString();
    if (kind == CellKind::Check)
        return false;
    return {};
}

/// In the unit of the column, where a number of it is out of range.
Error ChangeCollector::inTermsOfColumn(const CellRefusal &refusal) const
{
    const auto change =
        std::find_if(m_changes.cbegin(), m_changes.cend(), [&refusal](const CellChange &each) {
            return each.row == refusal.row && each.column == refusal.column;
        });
    const auto *number = change == m_changes.cend() ? nullptr : std::get_if<double>(&change->value);
    if (number == nullptr)
        return refusal.error;
    return inTypedUnit(refusal.error,
                       *number,
                       numberFormOf(m_model.columnAt(refusal.column).kind),
                       m_model.unitAt(m_model.patternRow(refusal.row), refusal.column),
                       m_model.locale());
}

/// What the row is called; of one that is new and has no name yet its number among those.
QString ChangeCollector::nameOf(int row) const
{
    if (row < m_model.endOfRows())
        return rowName(m_model, row);
    const int names = nameColumn(m_model);
    const auto first =
        std::find_if(m_changes.cbegin(), m_changes.cend(), [=](const CellChange &each) {
            return each.row == row && each.column == names;
        });
    const auto *name = first == m_changes.cend() ? nullptr : std::get_if<QString>(&first->value);
    const bool isNamed = name != nullptr && m_model.columnAt(names).kind == CellKind::Text;
    return isNamed ? *name : Words::tr("new row %1").arg(row - m_model.endOfRows() + 1);
}

/// "Vision, 08: reason", of the kind of the reason.
Error ChangeCollector::refusedAt(const CellRefusal &refusal) const
{
    Error error = inTermsOfColumn(refusal);
    const QString row = nameOf(refusal.row);
    const QString column = refusal.column < 0 ? QString() : columnName(m_model, refusal.column);
    if (!row.isEmpty() && !column.isEmpty())
        error.message = Words::tr("%1, %2: %3").arg(row, column, error.message);
    else if (!row.isEmpty() || !column.isEmpty())
        error.message = Words::tr("%1: %2").arg(row + column, error.message);
    return error;
}

void ChangeCollector::add(int row, int column, const GridValue &value)
{
    if (m_error)
        return;
    const QString reason = m_model.readOnlyReason(m_model.patternRow(row), column);
    if (!reason.isEmpty()) {
        if (m_readOnly++ == 0)
            m_readOnlyError =
                refusedAt({row, column, Error{ErrorKind::NotAllowed, reason, {}, {}}});
        return;
    }
    if (row >= m_model.endOfRows() && value == emptyOf(m_model.columnAt(column).kind))
        return;
    append(row, column, value);
}

void ChangeCollector::append(int row, int column, const GridValue &value)
{
    if (row >= m_model.endOfRows() && isBlank(value, ColumnLook::Plain))
        return;
    if (isFinite(value))
        m_changes.append({row, column, value});
    else
        m_error = refusedAt(
            {row, column, Error{ErrorKind::Invalid, Words::tr("The number is too large"), {}, {}}});
}

void ChangeCollector::addText(int row, int column, const BlockCell &cell)
{
    const int pattern = m_model.patternRow(row);
    if (m_error || !m_model.readOnlyReason(pattern, column).isEmpty())
        return add(row, column, {});
    if (row >= m_model.endOfRows() && cell.isEmpty()) // as the row begins; a "No" says so
        return;
    const Result<GridValue> value = m_model.valueFrom(cell, pattern, column);
    if (value)
        append(row, column, value.value());
    else
        m_error = refusedAt({row, column, value.error()});
}

Result<GridEdit> ChangeCollector::take(const QString &label) &&
{
    if (m_error)
        return *m_error;
    if (m_changes.isEmpty() && m_readOnlyError)
        return *m_readOnlyError;
    if (const auto refusal = m_model.refusalOf(m_changes))
        return refusedAt(*refusal);
    GridEdit edit{std::move(m_changes), label, {}};
    if (m_readOnly > 0)
        edit.message = Words::tr("Done, apart from %n read-only cell(s)", nullptr, m_readOnly);
    return edit;
}

} // namespace kf
