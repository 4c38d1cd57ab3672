// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The total row that stays in view below the rows of a grid. A click chooses a total, so that it
// can be asked about; Left and Right go to others, Up and Escape back into the table.

#include <QWidget>

#include <optional>

namespace kf {

class GridTable;
class GridView;

class GridTotals : public QWidget {
    Q_OBJECT

public:
    /// `table` must outlive this.
    explicit GridTotals(GridTable &table, QWidget *parent);

    /// The totals in words, for screen readers and tests.
    void refresh();

    /// The column whose total has the keyboard; nothing where none has.
    std::optional<int> chosen() const;

private:
    int labelWidth() const;
    bool hasTotal(int column) const;
    QString totalText(int column) const;
    std::optional<int> columnAt(int x) const;
    void choose(int column);
    bool step(int by);
    void paintChosen(QPainter &painter, int column);
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    GridTable &m_table;
    int m_column = -1; ///< chosen last
};

/// The column of `grid` whose total has the keyboard; nothing where none has.
std::optional<int> chosenTotal(const GridView &grid);

} // namespace kf
