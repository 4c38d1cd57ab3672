// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where jobs would stand after a move, and what that brings.

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QList>

namespace kf {

struct Flattening {
    QList<Id> jobs;           ///< those that may move, in the order of the plan
    QList<TimeOfDay> starts;  ///< one for each of them
    double shareBefore = 0.0; ///< the largest ratio of peak to supply of their accelerators
    double shareAfter = 0.0;
    bool isProven = false; ///< nothing flatter is possible

    bool operator==(const Flattening &) const = default;
};

} // namespace kf
