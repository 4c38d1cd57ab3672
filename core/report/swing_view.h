// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the cost of a year hangs on, as bars to both sides of the year as planned.

#include "core/base/chart_spec.h"

#include <QList>
#include <QString>

namespace kf {

/// One end of a bar: by how much the year costs less or more.
struct SwingEnd {
    double difference = 0.0;
    QString text; ///< in the unit of the view, with its sign

    bool operator==(const SwingEnd &) const = default;
};
/// An input with the year at 0.8 and at 1.2 of it.
struct SwingBar {
    QString path; ///< where it is typed
    QString name;
    QString sentence;
    SwingEnd low;
    SwingEnd high;
    bool movesOptimum = false;

    bool operator==(const SwingBar &) const = default;
};
/// What matters most, the widest first.
struct SwingView {
    QList<SwingBar> bars;
    double widest = 0.0; ///< of all ends
    QString moves;       ///< what stands beside an input that moves K*
    ChartSpec chart;     ///< the same as numbers: title, unit and table

    bool operator==(const SwingView &) const = default;
};

} // namespace kf
