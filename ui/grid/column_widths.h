// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How wide the columns of a table are: as their model wants them, as what they hold needs, as a
// person has dragged them, and what spare room adds.

#include "ui/grid/grid_look.h"
#include "ui/grid/grid_ranges.h"

#include <QHash>

namespace kf {

class GridTable;

class ColumnWidths {
public:
    /// Both must outlive this.
    ColumnWidths(const GridLook &look, GridTable &table);

    /// Widths that a person has given columns, in pixels at zoom 1, by column.
    const QHash<int, int> &byHand() const { return m_byHand; }
    void setByHand(const QHash<int, int> &widths) { m_byHand = widths; }
    void setByHand(int column, int pixels);

    /// What all columns need, in pixels.
    int needed() const;

    /// Whether the columns would have to be scrolled in so many pixels.
    bool scrollsIn(int room) const;

    /// Gives the columns of the table their widths; spare room of the viewport goes to what would
    /// be cut off, then evenly to those that may grow, and what is left to the last one.
    void apply();

    /// Measures again what columns hold.
    void forgetContents()
    {
        m_contents.clear();
        m_totals.clear();
    }
    /// True where the cells in `changed` ask for another width of a column that fits them.
    bool followContents(const CellRange &changed);
    /// The same for the row of totals.
    bool followTotals();

private:
    int natural(int column) const;
    int content(int column) const;
    int totalOf(int column) const;
    int widthOf(double characters, int column) const;
    int most(int column) const;
    bool isWritten(int column) const;
    QList<int> fitted(int room) const;
    void squeeze(QList<int> &widths, int room) const;
    template<typename Least>
    static int taken(QList<int> &widths, QList<int> shrinking, int over, const Least &least);
    int uncut(QList<int> &widths, int spare) const;
    void level(QList<int> &widths) const;

    const GridLook &m_look;
    GridTable &m_table;
    QHash<int, int> m_byHand;
    /// At this zoom, of columns whose contents have been asked for.
    mutable QHash<int, FittedWidth> m_contents;
    mutable QHash<int, int> m_totals; ///< what the totals below them need
};

} // namespace kf
