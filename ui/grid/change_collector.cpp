// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/change_collector.h"

#include <QCoreApplication>

#include <cmath>

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

Error refusalAt(const GridModel &model, int row, int column, const Error &reason)
{
    const QString rowTitle = model.shownText(model.valueAt(row, 0), row, 0);
    Error error = reason;
    error.message =
        Words::tr("%1, %2: %3").arg(rowTitle, model.columnAt(column).title, reason.message);
    return error;
}

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

bool ChangeCollector::add(int row, int column, const GridValue &value, int like)
{
    if (m_error)
        return false;
    const int model = like < 0 ? row : like;
    const QString reason = m_model.readOnlyReason(model, column);
    if (!reason.isEmpty()) {
        if (m_readOnly++ == 0)
            m_readOnlyError =
                refusalAt(m_model, model, column, Error{ErrorKind::NotAllowed, reason, {}, {}});
        return true;
    }
    const Result<> checked =
        isFinite(value)
            ? m_model.check(model, column, value)
            : Result<>(Error{ErrorKind::Invalid, Words::tr("The number is too large"), {}, {}});
    if (!checked) {
        m_error = refusalAt(m_model, model, column, checked.error());
        return false;
    }
    m_changes.append({row, column, value});
    return true;
}

bool ChangeCollector::addText(int row, int column, const BlockCell &cell, int like)
{
    const int model = like < 0 ? row : like;
    if (m_error || !m_model.readOnlyReason(model, column).isEmpty())
        return add(row, column, {}, like);
    const Result<GridValue> value = m_model.valueFrom(cell, model, column);
    if (value)
        return add(row, column, value.value(), like);
    m_error = refusalAt(m_model, model, column, value.error());
    return false;
}

Result<GridEdit> ChangeCollector::take(const QString &label) &&
{
    if (m_error)
        return *m_error;
    if (m_changes.isEmpty() && m_readOnlyError)
        return *m_readOnlyError;
    GridEdit edit{std::move(m_changes), label, {}, 0};
    if (m_readOnly > 0)
        edit.message = Words::tr("%n read-only cell(s) stayed as they were", nullptr, m_readOnly);
    return edit;
}

} // namespace kf
