// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inputs that results follow from and of which the plan says no standing: they count as assumed.

#include "core/plan/plan.h"

#include <QList>
#include <QString>

namespace kf {

struct AssumedInput {
    QString path;
    double value = 0.0;
    bool isProgramsOwn = false; ///< stands in for a number of the plan

    bool operator==(const AssumedInput &) const = default;
};

/// Prices, settings of the cost and constants of the advice for training, where they are used.
QList<AssumedInput> assumedInputs(const Plan &plan);

/// True for a setting of the cost that is as the program has it, and of which nothing is said.
bool isProgramsOwn(const Plan &plan, const QString &path);

} // namespace kf
