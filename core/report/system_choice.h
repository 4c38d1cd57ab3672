// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In which system an accelerator is bought: what there is to choose from.

#include "core/catalog/catalog.h"
#include "core/report/quick_fixes.h"

namespace kf {

/// A device that holds an accelerator.
struct HoldingSystem {
    Id device;
    double gpus = 0.0; ///< of one system
};

/// The devices of plan and catalogue that hold `key`, or one of its pool; those with most GPUs
/// first, by id on ties.
QList<HoldingSystem>
systemsHolding(const AcceleratorKey &key, const Plan &plan, const Catalog &catalog);

/// Buys the accelerator that a finding asks about in the first of them; nothing where there is
/// none.
std::optional<QuickFix> buyFirstSystem(const Finding &finding, const FixInput &input);

} // namespace kf
