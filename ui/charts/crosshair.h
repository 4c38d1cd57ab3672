// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The crosshair: one category marked, and one box that names everything there.

#include <QSizeF>

class QPainter;

namespace kf {

class ChartPicture;

void paintCrosshair(QPainter &painter,
                    const ChartPicture &picture,
                    int category,
                    const QSizeF &size);

} // namespace kf
