// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stops a plan first as it grows: for each part the GPUs at which it ends, and why.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

#include <QList>
#include <QString>

#include <optional>

namespace kf {

/// A part of the plan, and up to how many GPUs it is enough.
struct GrowthLimit {
    QString id; ///< "room-power", "fabric-levels/compute"
    QString title;
    std::optional<double> gpus; ///< whole; nothing where a figure is missing
    QString text;               ///< "197 GPUs", with that month; or that it is not known
    QString reason;             ///< the figures that it follows from, or what is missing
    QString sentence;           ///< all of it, for screen readers and tool tips
    QString path;               ///< where it is planned
    std::optional<int> month;   ///< the first within the horizon in which more are required

    bool operator==(const GrowthLimit &) const = default;
};

/// GPUs that somebody promises.
struct GrowthClaim {
    QString title;
    double gpus = 0.0;
    std::optional<bool> holds;
    QString limit; ///< the id of the part that it speaks of; empty where it is none of them
    QString text;  ///< "16 GPUs, does not hold"
    QString sentence;
    QString path;

    bool operator==(const GrowthClaim &) const = default;
};

/// GPUs that are required in a month.
struct GrowthLevel {
    int month = 0;
    double gpus = 0.0;
    QString text; ///< "required 2027-01: 79"

    bool operator==(const GrowthLevel &) const = default;
};

struct GrowthTick {
    double gpus = 0.0;
    QString text;

    bool operator==(const GrowthTick &) const = default;
};

struct GrowthLimits {
    QList<GrowthLimit> limits; ///< the first that ends in front; those that are not known last
    QList<GrowthClaim> claims; ///< in the order of the plan
    QList<GrowthLevel> levels; ///< of today, in a year, at the end of the plan
    QList<GrowthTick> ticks;   ///< of the logarithmic axis
    QString note;              ///< what is counted, and which kind runs out before the sum does
    double lowest = 1.0;       ///< where the axis begins, GPUs
    double highest = 1000.0;   ///< where it ends, GPUs

    bool operator==(const GrowthLimits &) const = default;
};

/// Parts for which the plan has figures. Where nothing says how a part grows, its load is taken to
/// grow with the GPUs: GPUs that stand x limit / load of the heaviest month.
GrowthLimits
growthLimits(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

/// Where a number of GPUs stands on the axis, 0 at its beginning to 1 at its end.
double placeOnAxis(const GrowthLimits &limits, double gpus);

} // namespace kf
