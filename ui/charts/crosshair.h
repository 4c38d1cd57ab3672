// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The crosshair: one category marked, and one box that names everything there.

#include <QSizeF>

class QPainter;

namespace kf {

class ChartPicture;

/// `series` is the row of a heat map; -1: all of them.
void paintCrosshair(
    QPainter &painter, const ChartPicture &picture, int category, int series, const QSizeF &size);

} // namespace kf
