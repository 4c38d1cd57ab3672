// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The total row that stays in view below the rows of a grid.

#include <QWidget>

namespace kf {

class GridTable;

class GridTotals : public QWidget {
    Q_OBJECT

public:
    /// `table` must outlive this.
    explicit GridTotals(const GridTable &table, QWidget *parent);

    /// The totals in words, for screen readers and tests.
    void refresh();

private:
    int labelWidth() const;
    void paintEvent(QPaintEvent *event) override;

    const GridTable &m_table;
};

} // namespace kf
