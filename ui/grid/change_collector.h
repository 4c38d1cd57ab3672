// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Collects the changes of one action: what the model refuses ends the whole action with its reason,
// read-only cells are left out and counted.

#include "ui/grid/grid_operations.h"

#include <optional>

namespace kf {

class ChangeCollector {
public:
    /// `model` must outlive this.
    explicit ChangeCollector(const GridModel &model) : m_model(model) {}

    /// Adds a value, read and checked as one of row `like`: for rows that are still to come. False
    /// where it was refused, now or before.
    bool add(int row, int column, const GridValue &value, int like = -1);
    bool addText(int row, int column, const BlockCell &cell, int like = -1);

    qsizetype count() const { return m_changes.size(); }

    /// Fails with the first refused value, or where every cell was read-only.
    Result<GridEdit> take(const QString &label) &&;

private:
    const GridModel &m_model;
    QList<CellChange> m_changes;
    std::optional<Error> m_error;
    std::optional<Error> m_readOnlyError;
    int m_readOnly = 0;
};

/// "Vision, 08: reason", of the kind of `reason`.
Error refusalAt(const GridModel &model, int row, int column, const Error &reason);

/// What a cell shows, with its raw number.
BlockCell
blockCell(const GridModel &model, int row, int column, NumberTexts numbers = NumberTexts::Shown);

/// What an emptied cell holds.
GridValue emptyOf(CellKind kind);

} // namespace kf
