// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/key_run.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kWholeGpu = 1e-9; ///< keeps noise from asking for one more

/// The slot as the strategy places its groups.
LoadSlot placedBy(Strategy strategy, const LoadSlot &slot)
{
    if (strategy == Strategy::AsPlanned)
        return slot;
    LoadSlot placed{slot.hours, {}, {}, {}};
    GpusByKind &all = strategy == Strategy::OnPremise ? placed.onPremise
                      : strategy == Strategy::Cloud   ? placed.cloud
                                                      : placed.hybrid;
    for (std::size_t kind = 0; kind < all.size(); ++kind)
        all[kind] = slot.onPremise[kind] + slot.hybrid[kind] + slot.cloud[kind];
    return placed;
}

/// GPUs that may run on spot instances.
double flexibleOf(const GpusByKind &gpus, const CloudPolicy &policy)
{
    double flexible = 0.0;
    for (std::size_t kind = 0; kind < gpus.size(); ++kind)
        flexible += gpus[kind] * policy.spotShare.value(static_cast<GroupKind>(kind), 0.0);
    return flexible;
}

StrategySlot strategySlot(const LoadSlot &slot, const CloudPolicy &policy)
{
    const double hybrid = totalOf(slot.hybrid);
    return {slot.hours,
            totalOf(slot.onPremise),
            hybrid,
            totalOf(slot.cloud),
            flexibleOf(slot.cloud, policy),
            hybrid > 0.0 ? flexibleOf(slot.hybrid, policy) / hybrid : 0.0};
}

void add(MeanUse &mean, const MeanUse &month, double weight)
{
    mean.hoursBeyond += month.hoursBeyond * weight;
    mean.systems += month.systems * weight;
    mean.bought += month.bought * weight;
    mean.busy += month.busy * weight;
    mean.firmInstanceHours += month.firmInstanceHours * weight;
    mean.flexibleInstanceHours += month.flexibleInstanceHours * weight;
}

} // namespace

KeyRun::KeyRun(const CostKey &key, const CostInputs &inputs, Strategy strategy)
    : m_key(key.load.key)
    , m_system(key.system)
    , m_isLoadKnown(key.load.known)
    , m_isPlaced(strategy == Strategy::AsPlanned && inputs.finance.basis == CostBasis::Placed)
    , m_months(inputs.months)
    , m_spares(inputs.spareSystems)
{
    const RentTerms terms =
        rentTerms(m_key, inputs.cloud, inputs.policy.spotOverhead, inputs.months);
    m_gpusPerInstance = terms.gpusPerInstance;
    m_reservedGpus =
        strategy == Strategy::OnPremise ? QList<double>(m_months, 0.0) : terms.reservedGpus;
    if (!m_isLoadKnown) {
        m_isCountable = false;
        return;
    }
    fillMonths(key.load, inputs.policy, strategy);
    fillLeast(inputs);
    fillOwned(inputs);
}

void KeyRun::fillMonths(const AcceleratorLoad &load, const CloudPolicy &policy, Strategy strategy)
{
    m_load.resize(static_cast<std::size_t>(load.months.size()));
    for (int m = 0; m < load.months.size(); ++m) {
        StrategyMonth &month = m_load[static_cast<std::size_t>(m)];
        month.reserve(static_cast<std::size_t>(load.months[m].size()));
        bool hasHybrid = false;
        bool hasCloud = false;
        for (const LoadSlot &slot : load.months[m]) {
            month.push_back(strategySlot(placedBy(strategy, slot), policy));
            hasHybrid = hasHybrid || month.back().hybrid > 0.0;
            hasCloud = hasCloud || (month.back().cloud > 0.0 && slot.hours > 0.0);
        }
        if (m >= m_months)
            continue; // is looked at for the size alone
        m_hybridIn.append(hasHybrid);
        m_cloudIn.append(hasCloud);
        m_hasHybrid = m_hasHybrid || hasHybrid;
    }
}

void KeyRun::fillLeast(const CostInputs &inputs)
{
    const auto requiredIn = [&](int month) {
        const double peak = peakOf(m_load[static_cast<std::size_t>(month)],
                                   [](const StrategySlot &slot) { return slot.onPremise; });
        return std::max(0.0, std::ceil(peak * (1.0 + inputs.headroom) - kWholeGpu));
    };
    double largest = 0.0;
    for (int m = 0; m <= inputs.sizeAtMonth; ++m)
        largest = std::max(largest, requiredIn(m));
    double most = 0.0;
    const double perSystem = m_system ? m_system->gpus : 1.0;
    for (int m = 0; m < m_months; ++m) {
        if (m > inputs.sizeAtMonth)
            largest = std::max(largest, requiredIn(m));
        m_leastSystems.append(systemsFor(largest, perSystem));
        most = std::max(most,
                        peakOf(m_load[static_cast<std::size_t>(m)],
                               [](const StrategySlot &slot) { return slot.wanted(); }));
    }
    const double last = systemsFor(most, perSystem);
    const bool isWanted = most > 0.0 || largest > 0.0;
    const bool isComparable = !m_hasHybrid || last <= kMostSystemsCompared;
    m_isCountable = !isWanted || (m_system.has_value() && isComparable);
    m_last = m_isCountable && m_hasHybrid ? static_cast<int>(last) : 0;
}

void KeyRun::fillOwned(const CostInputs &inputs)
{
    m_ownedSystems.fill(0.0, m_months);
    m_placedGpus.fill(0.0, m_months);
    for (const PlacedSystem &placed : inputs.systems) {
        if (placed.key != m_key)
            continue;
        const bool isOwned = placed.unit.isPaid && m_system && placed.unit.id == m_system->device;
        for (int m = 0; m < m_months; ++m) {
            if (!placed.unit.isIn(m))
                continue;
            m_ownedSystems[m] += isOwned ? placed.unit.count : 0.0;
            m_placedGpus[m] += placed.isSpare ? 0.0 : placed.unit.count * placed.unit.gpus;
        }
    }
    if (m_isPlaced)
        m_isCountable = inputs.knowsPlaced;
}

double KeyRun::systemsIn(int month, int chosen) const
{
    return std::max(static_cast<double>(chosen), m_leastSystems[month]);
}

const std::vector<MeanUse> &KeyRun::means() const
{
    if (!m_means.empty())
        return m_means;
    m_means.resize(static_cast<std::size_t>(m_last) + 1);
    std::vector<double> bought(m_means.size(), 0.0);
    for (int m = 0; m < m_months; ++m) {
        const int least = std::min(m_last, static_cast<int>(m_leastSystems[m]));
        const UseCurve curve = useCurve(m_load[static_cast<std::size_t>(m)],
                                        {m_system->gpus, least, m_last},
                                        {m_gpusPerInstance, m_reservedGpus[m]});
        for (std::size_t k = 0; k < m_means.size(); ++k) {
            const double serving = systemsIn(m, static_cast<int>(k));
            const double systems = serving > 0.0 ? serving + m_spares : 0.0;
            bought[k] = std::max(bought[k], systems - m_ownedSystems[m]);
            add(m_means[k],
                {curve.hoursBeyond[k],
                 systems,
                 bought[k],
                 curve.busy[k],
                 curve.firmInstanceHours[k],
                 curve.flexibleInstanceHours[k]},
                1.0 / m_months);
        }
    }
    return m_means;
}

const QList<KeyMonth> &KeyRun::monthsAt(int systems) const
{
    const auto known = m_monthsAt.find(systems);
    if (known != m_monthsAt.end())
        return known->second;
    QList<KeyMonth> months;
    double bought = 0.0;
    for (int m = 0; m < m_months; ++m) {
        KeyMonth month;
        if (m_isPlaced) {
            month.gpus = m_placedGpus[m];
        } else if (const double serving = systemsIn(m, systems); serving > 0.0) {
            month.gpus = m_system ? serving * m_system->gpus : 0.0;
            month.systems = serving + m_spares;
        }
        bought = std::max(bought, month.systems - m_ownedSystems[m]);
        month.bought = std::max(0.0, bought);
        month.use = useOf(m_load[static_cast<std::size_t>(m)],
                          month.gpus,
                          {m_gpusPerInstance, m_reservedGpus[m]});
        months.append(month);
    }
    return m_monthsAt.emplace(systems, months).first->second;
}

} // namespace kf
