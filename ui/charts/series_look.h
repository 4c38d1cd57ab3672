// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a series looks: its colour by role, and a second cue where colours repeat.

#include "core/base/chart_spec.h"
#include "ui/theme/roles.h"

#include <QColor>
#include <QPen>

namespace kf {

struct SeriesLook {
    QColor colour;
    Qt::PenStyle line = Qt::SolidLine;
    double width = 1.6;   ///< of a line, in logical pixels
    bool hatched = false; ///< set apart, or in a colour of another one: a hatch on its columns
};

/// The look of a series of this chart.
SeriesLook lookOf(const ChartSpec &spec, int series, const Roles &roles);

/// The colour of a mark or a line with this role; Part gives the accent.
QColor roleColour(SeriesRole role, const Roles &roles);

QPen penOf(const SeriesLook &look);

/// Laid over what the crosshair stands on.
QColor crosshairWash(const Roles &roles);

} // namespace kf
