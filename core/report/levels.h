// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The demand for one accelerator, and what is required and stands there by month: the lines that it
// is held against.

#include "core/figures/figures.h"

#include <QList>

#include <optional>
#include <utility>

namespace kf {

/// The demand for `key`; of all GPUs together where it is empty or nobody asks for it.
const DemandSum &demandOf(const DemandFigures &demand, const AcceleratorKey &key);

/// True where a group's needs are known and part of that demand.
bool countsFor(const GroupFigures &group, const AcceleratorKey &key);

/// GPUs in one month, or cores; nothing where that is not known.
struct Level {
    std::optional<double> required;
    std::optional<double> supply;
};

/// The levels of `key` in `month`; of all GPUs together where it is empty.
Level levelAt(const GrowthFigures &growth, const AcceleratorKey &key, int month);

/// The supply of `key` by month 0..horizon; kNoValue in months in which it is not known.
QList<double> supplyOf(const Evaluation &figures, const AcceleratorKey &key);

/// The accelerators and pools of which some is required, but nobody knows in every month how much
/// stands there: they may run out earlier than any other.
QList<AcceleratorKey> keysWithoutSupply(const GrowthFigures &growth);

/// The accelerator or pool that runs out first, and its month; nothing where none does.
std::optional<std::pair<AcceleratorKey, int>> firstRunOut(const GrowthFigures &growth);

} // namespace kf
