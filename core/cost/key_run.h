// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One accelerator under one strategy, in systems, GPU-hours and instances; what they cost is not
// looked at here, so that many prices can be tried on one run.

#include "core/cost/cost_figures.h"
#include "core/cost/cost_inputs.h"
#include "core/cost/gpu_use.h"

#include <map>

namespace kf {

inline constexpr int kMostSystemsCompared = 20000; ///< beyond it the cheapest number is not sought

/// What is owned and used in one month, in a year like it.
struct KeyMonth {
    double gpus = 0.0;    ///< that serve
    double systems = 0.0; ///< spare ones too
    double bought = 0.0;  ///< of them, by need: what is not owned already
    GpuUse use;

    bool operator==(const KeyMonth &) const = default;
};

/// Means over the months for a number of systems to own.
struct MeanUse {
    double hoursBeyond = 0.0; ///< of a year in which more is wanted
    double systems = 0.0;
    double bought = 0.0;
    double busy = 0.0;
    double firmInstanceHours = 0.0;
    double flexibleInstanceHours = 0.0;
};

class KeyRun {
public:
    /// `key` under `strategy`. Where that is what is planned and the plan owns what is placed,
    /// nothing is bought by need.
    KeyRun(const CostKey &key, const CostInputs &inputs, Strategy strategy);

    const AcceleratorKey &key() const { return m_key; }
    const std::optional<SystemToBuy> &system() const { return m_system; }
    /// True where it is known what runs; false: nothing of this accelerator is.
    bool isLoadKnown() const { return m_isLoadKnown; }
    /// True where owned GPUs can be counted at all.
    bool isCountable() const { return m_isCountable; }
    /// True where it is a choice how much is owned.
    bool hasChoice() const { return m_hasHybrid && !m_isPlaced; }
    bool hasHybrid() const { return m_hasHybrid; }
    bool hasHybridIn(int month) const { return m_hybridIn[month]; }
    bool hasCloudIn(int month) const { return m_cloudIn[month]; }
    /// True where GPUs are owned by what is placed and not by need.
    bool isPlaced() const { return m_isPlaced; }

    /// The largest number of systems to compare.
    int last() const { return m_last; }
    /// For 0, 1 ... last() systems.
    const std::vector<MeanUse> &means() const;
    /// The months where `systems` are owned at least.
    const QList<KeyMonth> &monthsAt(int systems) const;

private:
    void fillMonths(const AcceleratorLoad &load, const CloudPolicy &policy, Strategy strategy);
    void fillLeast(const CostInputs &inputs);
    void fillOwned(const CostInputs &inputs);
    double systemsIn(int month, int chosen) const;

    AcceleratorKey m_key;
    std::optional<SystemToBuy> m_system;
    bool m_isLoadKnown = true;
    bool m_isCountable = true;
    bool m_hasHybrid = false;
    bool m_isPlaced = false;
    int m_months = 0;
    int m_last = 0;
    double m_spares = 0.0;
    double m_gpusPerInstance = 1.0;
    std::vector<StrategyMonth> m_load; ///< by month, up to the last that a size is asked for
    QList<bool> m_hybridIn;
    QList<bool> m_cloudIn;
    QList<double> m_leastSystems; ///< by month, for groups that never leave the premises
    QList<double> m_ownedSystems; ///< by month, placed and paid for already
    QList<double> m_placedGpus;   ///< by month, in service and not spare
    QList<double> m_reservedGpus; ///< by month
    mutable std::vector<MeanUse> m_means;
    mutable std::map<int, QList<KeyMonth>> m_monthsAt;
};

} // namespace kf
