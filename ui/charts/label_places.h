// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds places for labels in a plot, so that they stay inside, apart from each other, and off the
// lines where that is possible.

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace kf {

class LabelPlaces {
public:
    explicit LabelPlaces(const QRectF &area) : m_area(area) {}

    void addLine(const QList<QPointF> &points);
    void block(const QRectF &box) { m_blocked.append(box); }

    /// The best place above or below a dot, as near as it can be.
    QRectF around(const QPointF &dot, const QSizeF &size, double gap) const;

    /// The best place along the right end of a line, above or below it; null where every one of
    /// them is on another text.
    QRectF alongEnd(const QList<QPointF> &points, const QSizeF &size) const;

private:
    double cost(const QRectF &box) const;
    QRectF cheapest(const QList<QRectF> &candidates) const;

    QRectF m_area;
    QList<QRectF> m_blocked;
    QList<QLineF> m_lines;
};

} // namespace kf
