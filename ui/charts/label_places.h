// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds places for labels in a plot, so that they stay inside, apart from each other, and off the
// lines where that is possible.

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QFontMetricsF;

namespace kf {

/// A text as it stands in so much width: in one line, in two where that is too narrow, and cut in
/// the middle only where those are too, so that what is said at its end is read.
QString textWithin(double width, const QString &text, const QFontMetricsF &metrics);

class LabelPlaces {
public:
    explicit LabelPlaces(const QRectF &area) : m_area(area) {}

    void addLine(const QList<QPointF> &points);
    void block(const QRectF &box) { m_blocked.append(box); }
    /// What a text covers only where there is no place beside it.
    void avoid(const QRectF &box) { m_avoided.append(box); }

    /// The best place above or below a dot, as near as it can be.
    QRectF around(const QPointF &dot, const QSizeF &size, double gap) const;

    /// The best place along the right end of a line, above or below it, else upon it; null where
    /// every one of them is on another text.
    QRectF alongEnd(const QList<QPointF> &points, const QSizeF &size) const;

    /// The place above or below `wanted`, as near to it as it can be.
    QRectF near(const QRectF &wanted) const;

private:
    /// `own` is the line that the text names, if any.
    double cost(const QRectF &box, const QList<QLineF> &own = {}) const;
    QRectF cheapest(const QList<QRectF> &candidates, const QList<QLineF> &own = {}) const;
    /// With what a place costs besides.
    template<typename Cost>
    QRectF
    cheapest(const QList<QRectF> &candidates, const QList<QLineF> &own, const Cost &besides) const;

    QRectF m_area;
    QList<QRectF> m_blocked;
    QList<QRectF> m_avoided;
    QList<QLineF> m_lines;
};

} // namespace kf
