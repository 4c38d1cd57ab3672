// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The starts that jobs may take, and the load that they put on accelerators. For the search of
// flattening.cpp alone.

#include "core/workloads/flattening.h"

#include <algorithm>
#include <vector>

namespace kf::flattening {

/// A start that a job may take.
struct Start {
    int minutes = 0;        ///< of the clock
    int offset = 0;         ///< from `notBefore`, minutes
    int moved = 0;          ///< minutes between old and new start, the shorter way round the day
    std::vector<int> slots; ///< of the plan's zone that it counts in
};

/// The slots in which a run counts: every local hour that it touches, in full.
std::vector<int> slotsOf(int startMinutes, double durationH, int shiftSlots);

/// Every start within the window of the job, rising.
std::vector<Start> startsOf(const MovableJob &job);

/// Of starts that count in the same hours the one that moves least, then the earliest.
std::vector<Start> withoutTwins(const std::vector<Start> &starts);

/// True where `a` is below `b` by more than a rounding error.
bool isBelow(double a, double b);

/// The load of all accelerators, with jobs put on and taken off.
class Load {
public:
    explicit Load(const FlatteningInput &input) : m_input(input)
    {
        for (const OtherLoad &other : input.accelerators)
            m_gpus.push_back({other.gpus.cbegin(), other.gpus.cend()});
        m_capacity.resize(m_gpus.size(), 0.0);
    }

    void add(qsizetype job, const std::vector<int> &slots, double sign)
    {
        const MovableJob &its = m_input.jobs[job];
        auto &days = m_gpus[std::size_t(its.accelerator)];
        for (std::size_t d = 0; d < days.size(); ++d) {
            const double gpus = its.gpus.value(qsizetype(d)) * sign;
            for (const int slot : slots)
                days[d][std::size_t(slot)] += gpus;
        }
    }

    /// Divides by the supply, else by the peak as it is now.
    void takeCapacities()
    {
        for (std::size_t a = 0; a < m_gpus.size(); ++a) {
            const double supply = m_input.accelerators[qsizetype(a)].capacity;
            m_capacity[a] = supply > 0.0 ? supply : peakOf(a);
        }
    }

    /// How unevenly the accelerators are busy: falls wherever load moves from a high to a low
    /// hour, even where the largest share stays.
    double unevenness() const
    {
        double sum = 0.0;
        for (std::size_t a = 0; a < m_gpus.size(); ++a) {
            for (const Slots &day : m_gpus[a]) {
                for (const double gpus : day)
                    sum += shareOf(a, gpus) * shareOf(a, gpus);
            }
        }
        return sum;
    }

    /// Quarter hours that ratio() looks at.
    long long slotCount() const
    {
        long long count = 0;
        for (const std::vector<Slots> &days : m_gpus)
            count += static_cast<long long>(days.size()) * kSlotsPerDay;
        return count;
    }

    double ratio() const
    {
        double largest = 0.0;
        for (std::size_t a = 0; a < m_gpus.size(); ++a)
            largest = std::max(largest, shareOf(a, peakOf(a)));
        return largest;
    }

    /// The largest share in the hours of a job, as they are.
    double ratioIn(qsizetype job, const std::vector<int> &slots) const
    {
        const auto a = std::size_t(m_input.jobs[job].accelerator);
        double peak = 0.0;
        for (const Slots &day : m_gpus[a]) {
            for (const int slot : slots)
                peak = std::max(peak, day[std::size_t(slot)]);
        }
        return shareOf(a, peak);
    }

private:
    double peakOf(std::size_t a) const
    {
        double peak = 0.0;
        for (const Slots &day : m_gpus[a])
            peak = std::max(peak, *std::max_element(day.begin(), day.end()));
        return peak;
    }
    double shareOf(std::size_t a, double peak) const
    {
        return m_capacity[a] > 0.0 ? peak / m_capacity[a] : 0.0;
    }

    const FlatteningInput &m_input;
    std::vector<std::vector<Slots>> m_gpus; ///< by accelerator and day type
    std::vector<double> m_capacity;
};

} // namespace kf::flattening
