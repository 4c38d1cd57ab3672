// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether data should live here or only be borrowed, in words: for the page and the report.

#include "core/figures/figures.h"
#include "core/report/report.h"
#include "core/storage/data_place.h"
#include "core/words/wording.h"

namespace kf {

/// "Dedicated: kept here" or "Transient: brought for the work".
QString placeTitle(DatasetPattern pattern);

/// What this way comes to in `month` of the plan.
FactList placeFacts(const DataPlaceCard &card, const Plan &plan, int month);

/// Which way follows from what the plan says of the data, and why.
QString placeReason(const DataPlace &place, const Dataset &dataset);

/// What taking a way changes besides the pattern; empty where nothing.
QString placeCost(const DataPlaceCard &card, const Wording &wording);

/// What all datasets together make of the platform: a store, an application over other stores, or
/// both.
QString stanceText(const StorageStance &stance);

/// "GPUs wait for storage in 120 hours a year", or that they never do, or what nobody knows.
QString feedText(const DataFeedFigures &feed, const Wording &wording);

} // namespace kf
