// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is required and what stands there, by month: the lines that demand is held against.

#include "core/figures/figures.h"

#include <QList>

#include <optional>
#include <utility>

namespace kf {

/// GPUs in one month, or cores; nothing where that is not known.
struct Level {
    std::optional<double> required;
    std::optional<double> supply;
};

/// The levels of `key` in `month`; of all GPUs together where it is empty.
Level levelAt(const GrowthFigures &growth, const AcceleratorKey &key, int month);

/// The supply of `key` by month 0..horizon; empty where it is not known.
QList<double> supplyOf(const Evaluation &figures, const AcceleratorKey &key);

/// The accelerator or pool that runs out first, and its month; nothing where none does.
std::optional<std::pair<AcceleratorKey, int>> firstRunOut(const GrowthFigures &growth);

} // namespace kf
