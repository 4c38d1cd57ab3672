// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/gpu_use.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kf {

namespace {

constexpr double kNoise = 1e-9; ///< GPUs, systems and instances; less is none

double wholeUp(double value)
{
    return std::max(0.0, std::ceil(value - kNoise));
}

/// Instances for one slot.
struct Rent {
    double overflow = 0.0;
    double firm = 0.0;
    double flexible = 0.0;
};

Rent rentOf(const StrategySlot &slot, double owned, const RentShape &shape)
{
    const double left = slot.hybrid - std::max(0.0, owned - slot.onPremise);
    Rent rent;
    rent.overflow = left > kNoise ? left : 0.0;
    const double flexible = slot.flexibleCloud + slot.flexibleShare * rent.overflow;
    const double firm = slot.cloud + rent.overflow - flexible;
    const double reserved = shape.reservedGpus;
    rent.firm = wholeUp((firm - reserved) / shape.gpusPerInstance);
    rent.flexible = wholeUp((flexible - std::max(0.0, reserved - firm)) / shape.gpusPerInstance);
    return rent;
}

/// Collects a curve slot by slot. What holds from a number of systems on is added up upwards, what
/// holds below one downwards: nothing is ever taken away again, so that 0 stays 0.
class CurveSums {
public:
    CurveSums(const SystemRange &systems, const RentShape &shape)
        : m_perSystem(systems.gpusPerSystem)
        , m_shape(shape)
        , m_least(static_cast<std::size_t>(systems.least))
        , m_count(static_cast<std::size_t>(systems.last) + 1)
        , m_ratio(systems.gpusPerSystem / shape.gpusPerInstance)
        , m_isWhole(m_ratio == std::floor(m_ratio))
        , m_below(m_count + 1)
        , m_firmBelow(m_count + 1)
        , m_firmHoursBelow(m_count + 1)
        , m_busyFrom(m_count + 1)
        , m_firmFrom(m_count + 1)
        , m_flexibleFrom(m_count + 1)
        , m_firm(m_count)
        , m_flexible(m_count)
    {
    }

    void add(const StrategySlot &slot)
    {
        const std::size_t served = thatServe(slot.wanted());
        m_below[served] += slot.hours;
        m_busyFrom[served] += slot.hours * slot.wanted();
        const std::size_t end = slot.hybrid > 0.0 ? served : 0;
        const bool isFirm = slot.flexibleCloud == 0.0 && slot.flexibleShare == 0.0;
        const bool hasRoom = slot.onPremise <= static_cast<double>(m_least) * m_perSystem;
        if (m_isWhole && isFirm && hasRoom)
            addFirm(slot, end);
        else
            addEach(slot, end);
        const Rent rest = rentOf(slot, slot.wanted(), m_shape);
        m_firmFrom[end] += slot.hours * rest.firm;
        m_flexibleFrom[end] += slot.hours * rest.flexible;
    }

    UseCurve result() &&
    {
        UseCurve curve{
            std::vector<double>(m_count), std::vector<double>(m_count), m_firm, m_flexible};
        double hours = 0.0;
        double firm = 0.0;
        double firmHours = 0.0;
        for (std::size_t k = m_count; k-- > 0;) {
            hours += m_below[k + 1];
            firm += m_firmBelow[k + 1];
            firmHours += m_firmHoursBelow[k + 1];
            curve.hoursBeyond[k] = hours;
            curve.busy[k] = hours * static_cast<double>(k) * m_perSystem;
            if (firmHours > 0.0)
                curve.firmInstanceHours[k] +=
                    std::max(0.0, firm - firmHours * static_cast<double>(k) * m_ratio);
        }
        addFrom(curve.busy, m_busyFrom);
        addFrom(curve.firmInstanceHours, m_firmFrom);
        addFrom(curve.flexibleInstanceHours, m_flexibleFrom);
        for (std::vector<double> *values :
             {&curve.busy, &curve.firmInstanceHours, &curve.flexibleInstanceHours})
            std::fill_n(values->begin(), m_least, (*values)[m_least]);
        return curve;
    }

private:
    /// The fewest systems that leave nothing of `gpus` over, as far as the curve goes.
    std::size_t thatServe(double gpus) const
    {
        const double systems = std::max(0.0, std::ceil((gpus - kNoise) / m_perSystem));
        return static_cast<std::size_t>(std::min(systems, static_cast<double>(m_count)));
    }

    static void addFrom(std::vector<double> &curve, const std::vector<double> &from)
    {
        double sum = 0.0;
        for (std::size_t k = 0; k < curve.size(); ++k) {
            sum += from[k];
            curve[k] += sum;
        }
    }

    /// Each system takes the same number of instances away, down to none.
    void addFirm(const StrategySlot &slot, std::size_t end)
    {
        const double left = slot.cloud + slot.wanted() - m_shape.reservedGpus;
        const double most = wholeUp(left / m_shape.gpusPerInstance);
        const double systems = std::min(std::ceil(most / m_ratio), static_cast<double>(end));
        const auto none = static_cast<std::size_t>(systems);
        m_firmBelow[none] += slot.hours * most;
        m_firmHoursBelow[none] += slot.hours;
    }

    void addEach(const StrategySlot &slot, std::size_t end)
    {
        for (std::size_t k = m_least; k < std::min(end, m_count); ++k) {
            const Rent rent = rentOf(slot, static_cast<double>(k) * m_perSystem, m_shape);
            m_firm[k] += slot.hours * rent.firm;
            m_flexible[k] += slot.hours * rent.flexible;
        }
    }

    double m_perSystem;
    RentShape m_shape;
    std::size_t m_least;
    std::size_t m_count;
    double m_ratio; ///< instances that a system replaces
    bool m_isWhole;
    std::vector<double> m_below;          ///< hours of slots that this many systems serve
    std::vector<double> m_firmBelow;      ///< instance-hours without any system, by where they end
    std::vector<double> m_firmHoursBelow; ///< and the hours of those slots
    std::vector<double> m_busyFrom;
    std::vector<double> m_firmFrom;
    std::vector<double> m_flexibleFrom;
    std::vector<double> m_firm;
    std::vector<double> m_flexible;
};

} // namespace

double systemsFor(double gpus, double gpusPerSystem)
{
    return wholeUp(gpus / gpusPerSystem);
}

GpuUse useOf(const StrategyMonth &month, double owned, const RentShape &rent)
{
    GpuUse use;
    for (const StrategySlot &slot : month) {
        const Rent rented = rentOf(slot, owned, rent);
        use.busy += slot.hours * std::min(slot.wanted(), owned);
        use.shortage += slot.hours * std::max(0.0, slot.onPremise - owned);
        use.rented += slot.hours * (slot.cloud + rented.overflow);
        use.firmInstanceHours += slot.hours * rented.firm;
        use.flexibleInstanceHours += slot.hours * rented.flexible;
    }
    return use;
}

UseCurve useCurve(const StrategyMonth &month, const SystemRange &systems, const RentShape &rent)
{
    CurveSums sums(systems, rent);
    for (const StrategySlot &slot : month)
        sums.add(slot);
    return std::move(sums).result();
}

} // namespace kf
