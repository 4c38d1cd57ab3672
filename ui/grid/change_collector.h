// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Collects the changes of one action: what cannot be read ends the whole action with its reason,
// read-only cells are left out and counted, and the model judges what is left as a whole: which of
// the cells of a row came first makes no difference.

#include "ui/grid/grid_operations.h"

#include <optional>

namespace kf {

class ChangeCollector {
public:
    /// `model` must outlive this.
    explicit ChangeCollector(const GridModel &model) : m_model(model) {}

    /// Adds a value; rows from endOfRows() on are still to come. An empty value makes no new row.
    void add(int row, int column, const GridValue &value);
    void addText(int row, int column, const BlockCell &cell);

    qsizetype count() const { return m_changes.size(); }

    /// Fails where a value cannot be read or the model refuses them together, and where every cell
    /// was read-only.
    Result<GridEdit> take(const QString &label) &&;

private:
    void append(int row, int column, const GridValue &value);
    QString nameOf(int row) const;
    Error inTermsOfColumn(const CellRefusal &refusal) const;
    Error refusedAt(const CellRefusal &refusal) const;

    const GridModel &m_model;
    QList<CellChange> m_changes;
    std::optional<Error> m_error;
    std::optional<Error> m_readOnlyError;
    int m_readOnly = 0;
};

/// What a cell shows, with its raw number.
BlockCell
blockCell(const GridModel &model, int row, int column, NumberTexts numbers = NumberTexts::Shown);

/// What an emptied cell holds.
GridValue emptyOf(CellKind kind);

} // namespace kf
