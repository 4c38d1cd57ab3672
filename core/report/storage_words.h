// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether data should live here or only be borrowed, in words: for the page and the report.

#include "core/figures/figures.h"
#include "core/report/report.h"
#include "core/words/wording.h"

namespace kf {

/// One way to have data, as it is shown.
struct DataWay {
    DatasetPattern pattern = DatasetPattern::Dedicated;
    bool isTaken = false; ///< the plan has it so
    bool isAdvised = false;
    bool isKnown = true; ///< false: how long the data stays is missing, or a factor is not allowed
    QString title;
    FactList facts; ///< what it comes to in the month that is sized for
    QString cost;   ///< what taking it changes or asks for; empty where nothing
};

/// Both ways for one dataset.
struct DataWays {
    QString reason; ///< which of them follows from what the plan says, and why
    DataWay dedicated;
    DataWay transient;
};

/// Nothing where the plan has no such dataset.
std::optional<DataWays>
dataWays(const Evaluation &figures, const Id &dataset, const Wording &wording);

/// GB/s that all GPUs of a group read in its largest hour; nothing where that is not known.
std::optional<double> largestFeedOf(const Evaluation &figures, const Group &group);

/// Where the choice between both ways stands in the plan.
QString patternPath(const Id &dataset);

/// "Dedicated: kept here" or "Transient: brought for the work".
QString placeTitle(DatasetPattern pattern);

/// What all datasets together make of the platform: a store, an application over other stores, or
/// both; empty where there is no dataset.
QString stanceText(const Storage &storage);

/// "GPUs wait for storage in 120 hours a year", or that they never do, or what nobody knows.
QString feedText(const DataFeedFigures &feed, const Wording &wording);

} // namespace kf
