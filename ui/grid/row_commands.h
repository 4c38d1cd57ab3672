// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be done with the whole rows that the selection of a table touches.

#include "ui/grid/row_edit.h"

#include <QObject>

namespace kf {

class GridSteps;
class GridTable;

class RowCommands : public QObject {
    Q_OBJECT

public:
    enum class Direction { Up, Down };

    /// Both must outlive this.
    RowCommands(GridTable &table, GridSteps &steps, QObject *parent);

    /// The rows that the selection touches, bands left out, ascending.
    QList<int> selected() const;

    /// As many as are selected, above them; one at the end where none is.
    void insert();
    void duplicate();
    void remove();
    void move(Direction direction);
    /// To the place before row `wanted`.
    void drop(int wanted);
    /// By the column of the active cell.
    void sort(Qt::SortOrder order);

private:
    void edit(const RowEdit &edit, const QString &label);
    void tellEmpty();

    GridTable &m_table;
    GridSteps &m_steps;
};

} // namespace kf
