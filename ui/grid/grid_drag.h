// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the pointer does in a grid while its button is down: spans ranges, takes rows, moves them,
// and fills. It decides what is meant; the table selects, scrolls and paints.

#include "ui/grid/grid_ranges.h"

#include <QBasicTimer>
#include <QObject>
#include <QPoint>

#include <optional>

class QMouseEvent;

namespace kf {

class GridTable;

class GridDrag : public QObject {
    Q_OBJECT

public:
    /// `table` must outlive this.
    explicit GridDrag(GridTable &table, QObject *parent);

    /// The pointer on the cells.
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(Qt::KeyboardModifiers modifiers);

    /// The pointer on the strip before the rows; `y` in the viewport of the cells.
    void pressRow(int y, Qt::KeyboardModifiers modifiers);
    void dragRow(int y);

    /// Ends a drag without its effect; false where there was none.
    bool cancel();

    /// What the handle of the selection has been dragged to; nothing while it is not.
    std::optional<CellRange> filled() const;
    /// The row before which rows on their way would come; nothing while none are.
    std::optional<int> dropBefore() const;

Q_SIGNALS:
    /// The selection is to go on into `whole`; `toggled`: Ctrl was held.
    void fillWanted(const kf::CellRange &whole, bool toggled);
    /// The selected rows are to go before row `before`.
    void rowsDropped(int before);

private:
    enum class Kind {
        None,
        Cells,     ///< spans a range
        Rows,      ///< spans whole rows
        TakenRows, ///< went down on selected rows, not moved yet
        MovedRows, ///< selected rows on their way to another place
        Fill,      ///< the handle at the corner of the selection
    };

    void timerEvent(QTimerEvent *event) override;
    void pressBand(const QModelIndex &band);
    void pressCell(CellPlace place, Qt::KeyboardModifiers modifiers);
    void startOrStopScrolling(const QPoint &position);
    void dragTo(const QPoint &position);
    void dragRowsTo(int y);
    void dragFillTo(CellPlace place);

    GridTable &m_table;
    Kind m_kind = Kind::None;
    CellRange m_fillWhole; ///< what the handle has been dragged to
    int m_rowAnchor = 0;
    int m_dropBefore = -1;
    QBasicTimer m_scroll;
    QPoint m_position;
};

} // namespace kf
