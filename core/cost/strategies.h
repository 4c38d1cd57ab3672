// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The four ways to run a plan: as it says, all owned, all rented, and mixed.

#include "core/cost/equipment_cash.h"
#include "core/cost/key_run.h"
#include "core/cost/year_terms.h"

namespace kf {

/// What one strategy leads to.
struct StrategyResult {
    StrategyFigures figures;
    EquipmentCash equipment;
    QList<YearTerms> years;
    QList<std::optional<int>> chosen; ///< systems to own at least, by key; nothing where not known
    QList<OpenSum> ownPerYear;        ///< by key, without what is shared
    QList<QList<CostPoint>> curves;   ///< by key; empty where there is no choice
};

/// The runs of every key under `strategy`.
std::vector<KeyRun> runsOf(const CostInputs &inputs, Strategy strategy);

/// The cost of `strategy`, whose `runs` were made from the same inputs, but for prices. Paths of
/// what is missing are added to `missing`. Never fails: what is not known stays open.
StrategyResult resultOf(Strategy strategy,
                        const std::vector<KeyRun> &runs,
                        const CostInputs &inputs,
                        QSet<QString> &missing);

/// All four strategies and what follows from them, without transport and advice.
CostFigures strategyCosts(const CostInputs &inputs);

} // namespace kf
