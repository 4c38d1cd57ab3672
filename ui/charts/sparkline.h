// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small line without axes, for table cells and headline figures.

#include <QColor>
#include <QRectF>

#include <span>

class QPainter;

namespace kf {

/// The course of `values` from edge to edge of `box`, the lowest at its bottom and the highest at
/// its top; level values run through the middle, missing ones (NaN) interrupt the line.
void paintSparkline(QPainter &painter,
                    const QRectF &box,
                    std::span<const double> values,
                    const QColor &colour);

} // namespace kf
