// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paints one cell, one band, or one cell of the total row of a grid.

#include "ui/grid/grid_look.h"
#include "ui/grid/grid_model.h"

class QPainter;

namespace kf {

/// How a cell stands in the selection.
enum class CellState { Normal, Selected, Active };

class CellPainter {
public:
    CellPainter(const GridModel &model, const GridLook &look)
        : m_model(model)
        , m_look(look)
        , m_marked(model.markedColumn())
        , m_hatches(model.hatchesReadOnly())
    {
    }

    void
    paintCell(QPainter &painter, const QRect &rect, int row, int column, CellState state) const;
    void paintBand(QPainter &painter, const QRect &rect, const QString &title) const;
    /// What the rows of a band add up to, on the band.
    void paintBandTotal(QPainter &painter, const QRect &rect, int row, int column) const;
    void paintTotal(QPainter &painter, const QRect &rect, int column) const;

    /// The room that the text of a cell needs, with its margins.
    int widthFor(int row, int column) const;
    /// The same for the total below a column; 0 where there is none.
    int widthForTotal(int column) const;

    /// Space between the edge of a cell and its text.
    static int marginOf(const GridColumn &spec);

private:
    CellColours coloursOf(int row, int column, const GridColumn &spec, CellState state) const;
    void paintFrames(QPainter &painter, const QRect &rect, int column) const;
    void paintMarks(QPainter &painter, const QRect &rect, int row, int column) const;
    void paintLocked(QPainter &painter, const QRect &rect) const;
    void paintUnknown(QPainter &painter,
                      const QRect &rect,
                      const GridColumn &spec,
                      const QString &text) const;
    void paintCurve(QPainter &painter, const QRect &rect, const QList<double> &values) const;
    void paintCheck(QPainter &painter, const QRect &rect, bool checked) const;
    void paintContent(
        QPainter &painter, const QRect &rect, int row, int column, const QColor &fill) const;
    /// What the empty row says in a column.
    void paintHint(QPainter &painter, const QRect &rect, int row, int column) const;
    void paintValue(QPainter &painter,
                    const QRect &rect,
                    const GridValue &value,
                    int row,
                    int column,
                    CellFont font) const;

    const GridModel &m_model;
    const GridLook &m_look;
    int m_marked;
    bool m_hatches;
};

} // namespace kf
