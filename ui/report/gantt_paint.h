// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws the jobs of a day in their lanes: the same on the screen and on paper.

#include "core/report/job_gantt.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace kf {

struct GanttLook {
    const Roles &roles;
    QFont font;
    int selected = -1; ///< the job that is drawn as selected; -1: none
};

/// Where the rows stand: names of lanes left of `plot`, hours above it.
struct GanttPlaces {
    QRectF plot;
    double rowHeight = 0.0;
    double left = 0.0; ///< where names begin

    QRectF row(int row) const;
    /// Of a time that many minutes after the noon at the left edge.
    double x(int minutesFromNoon) const;
};

void paintGantt(QPainter &painter,
                const JobGantt &gantt,
                const GanttPlaces &places,
                const GanttLook &look);

} // namespace kf
