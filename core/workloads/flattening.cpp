// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/flattening.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <vector>

namespace kf {

namespace {

constexpr double kSame = 1e-9; ///< relative: ratios that are one
constexpr int kMinutesPerHour = 60;
constexpr long long kMostNodes = 40'000'000; ///< some seconds; beyond that nothing is proven

bool isBelow(double a, double b)
{
    return a < b - kSame * std::max(std::abs(a), std::abs(b));
}

/// A start that a job may take.
struct Start {
    int minutes = 0;        ///< of the clock
    int offset = 0;         ///< from `notBefore`, minutes
    int moved = 0;          ///< minutes between old and new start, the shorter way round the day
    std::vector<int> slots; ///< of the plan's zone that it counts in
};

std::vector<int> slotsOf(int startMinutes, double durationH, int shiftSlots)
{
    const double end = startMinutes / double(kMinutesPerHour) + durationH;
    std::vector<int> slots;
    for (int hour = startMinutes / kMinutesPerHour; hour + kSame < end; ++hour) {
        for (int quarter = 0; quarter < kSlotsPerHour; ++quarter)
            slots.push_back((hour * kSlotsPerHour + quarter + shiftSlots + 2 * kSlotsPerDay) %
                            kSlotsPerDay);
    }
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    return slots;
}

int distance(int a, int b)
{
    const int apart = std::abs(a - b);
    return std::min(apart, kMinutesPerDay - apart);
}

std::vector<Start> startsOf(const MovableJob &job)
{
    int window = job.finishBy.minutes - job.notBefore.minutes;
    if (window <= 0)
        window += kMinutesPerDay;
    std::vector<Start> starts;
    for (int offset = 0; offset < kMinutesPerDay; ++offset) {
        const int minutes = (job.notBefore.minutes + offset) % kMinutesPerDay;
        if (minutes % kMinutesPerSlot != 0)
            continue;
        if (offset + job.durationH * kMinutesPerHour > window + kSame)
            break;
        starts.push_back({minutes,
                          offset,
                          distance(minutes, job.start.minutes),
                          slotsOf(minutes, job.durationH, job.shiftSlots)});
    }
    return starts;
}

/// Of starts that count in the same hours the one that moves least, then the earliest.
std::vector<Start> withoutTwins(const std::vector<Start> &starts)
{
    std::map<std::vector<int>, Start> best;
    for (const Start &start : starts) {
        const auto known = best.find(start.slots);
        if (known == best.end() || start.moved < known->second.moved)
            best.insert_or_assign(start.slots, start);
    }
    std::vector<Start> kept;
    for (const auto &one : best)
        kept.push_back(one.second);
    std::sort(kept.begin(), kept.end(), [](const Start &a, const Start &b) {
        return a.offset < b.offset;
    });
    return kept;
}

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

/// Jobs with the starts that they may take, and the load of everything that stays.
class Search {
public:
    explicit Search(const FlatteningInput &input) : m_input(input), m_load(input)
    {
        for (qsizetype j = 0; j < input.jobs.size(); ++j) {
            const MovableJob &job = input.jobs[j];
            m_all.push_back(startsOf(job));
            m_starts.push_back(withoutTwins(m_all.back()));
            const Start now{
                job.start.minutes, 0, 0, slotsOf(job.start.minutes, job.durationH, job.shiftSlots)};
            m_now.push_back(now);
            m_load.add(j, now.slots, 1.0);
        }
        m_load.takeCapacities();
        m_before = m_load.ratio();
        m_chosen = m_now;
    }

    Flattening exact()
    {
        liftMovable();
        m_best = std::numeric_limits<double>::max();
        const double base = m_load.ratio();
        m_floor = base;
        for (const qsizetype job : m_movable)
            m_floor = std::max(m_floor, bestAlone(job));
        m_order = m_movable;
        std::stable_sort(m_order.begin(), m_order.end(), [this](qsizetype a, qsizetype b) {
            return weightOf(a) > weightOf(b);
        });
        lower(0, base);
        m_limit = m_best;
        m_leastMoves = std::numeric_limits<int>::max();
        if (m_nodes < kMostNodes)
            shorten(0, base, 0);
        return result(m_nodes < kMostNodes);
    }

    /// Improves one job after the other, from many beginnings, as long as there is time.
    Flattening within(int milliseconds)
    {
        QElapsedTimer clock;
        clock.start();
        liftMovable();
        std::mt19937 random(1); // NOLINT: the same every time
        std::vector<Start> at = m_now;
        for (const qsizetype job : m_movable)
            at[std::size_t(job)] = m_starts[std::size_t(job)].front();
        m_best = std::numeric_limits<double>::max();
        m_leastMoves = std::numeric_limits<int>::max();
        do {
            improve(at);
            for (const qsizetype job : m_movable) {
                const std::vector<Start> &starts = m_starts[std::size_t(job)];
                at[std::size_t(job)] = starts[random() % starts.size()];
            }
        } while (clock.elapsed() < milliseconds);
        return result(m_movable.empty());
    }

    Flattening late()
    {
        for (qsizetype j = 0; j < m_input.jobs.size(); ++j) {
            m_load.add(j, m_chosen[std::size_t(j)].slots, -1.0);
            const std::vector<Start> &starts = m_all[std::size_t(j)];
            for (auto start = starts.rbegin(); start != starts.rend(); ++start) {
                m_load.add(j, start->slots, 1.0);
                const bool fits = !isBelow(m_before, m_load.ratio());
                m_load.add(j, start->slots, -1.0);
                if (!fits)
                    continue;
                m_chosen[std::size_t(j)] = *start;
                break;
            }
            m_load.add(j, m_chosen[std::size_t(j)].slots, 1.0);
        }
        return outcome(true);
    }

private:
    /// Takes the jobs that have a choice off the load.
    void liftMovable()
    {
        for (qsizetype j = 0; j < m_input.jobs.size(); ++j) {
            if (m_starts[std::size_t(j)].empty())
                continue;
            m_movable.push_back(j);
            m_load.add(j, m_now[std::size_t(j)].slots, -1.0);
        }
    }

    double weightOf(qsizetype job) const
    {
        const QList<double> &gpus = m_input.jobs[job].gpus;
        const double most = gpus.isEmpty() ? 0.0 : *std::max_element(gpus.cbegin(), gpus.cend());
        return most * m_input.jobs[job].durationH;
    }

    double bestAlone(qsizetype job)
    {
        double best = std::numeric_limits<double>::max();
        for (const Start &start : m_starts[std::size_t(job)]) {
            m_load.add(job, start.slots, 1.0);
            best = std::min(best, m_load.ratioIn(job, start.slots));
            m_load.add(job, start.slots, -1.0);
        }
        return best;
    }

    /// The smallest ratio: the largest jobs first, the most promising starts first.
    void lower(std::size_t at, double ratio)
    {
        if (m_nodes >= kMostNodes || !isBelow(ratio, m_best) || !isBelow(m_floor, m_best))
            return;
        if (at == m_order.size()) {
            m_best = ratio;
            return;
        }
        const qsizetype job = m_order[at];
        const std::vector<Start> &starts = m_starts[std::size_t(job)];
        std::vector<std::pair<double, std::size_t>> byRatio;
        for (std::size_t s = 0; s < starts.size(); ++s) {
            m_load.add(job, starts[s].slots, 1.0);
            byRatio.emplace_back(std::max(ratio, m_load.ratioIn(job, starts[s].slots)), s);
            m_load.add(job, starts[s].slots, -1.0);
        }
        std::sort(byRatio.begin(), byRatio.end());
        for (const auto &[next, s] : byRatio) {
            ++m_nodes;
            m_load.add(job, starts[s].slots, 1.0);
            lower(at + 1, next);
            m_load.add(job, starts[s].slots, -1.0);
        }
    }

    int leastMovesFrom(std::size_t at) const
    {
        int sum = 0;
        for (; at < m_movable.size(); ++at) {
            int least = kMinutesPerDay;
            for (const Start &start : m_starts[std::size_t(m_movable[at])])
                least = std::min(least, start.moved);
            sum += least;
        }
        return sum;
    }

    /// The shortest moves that keep the ratio; of several the first, as starts rise.
    void shorten(std::size_t at, double ratio, int moves)
    {
        if (m_nodes >= kMostNodes || isBelow(m_limit, ratio) ||
            moves + leastMovesFrom(at) >= m_leastMoves)
            return;
        if (at == m_movable.size()) {
            m_leastMoves = moves;
            m_bestStarts = m_chosen;
            m_best = ratio;
            return;
        }
        const qsizetype job = m_movable[at];
        for (const Start &start : m_starts[std::size_t(job)]) {
            ++m_nodes;
            m_load.add(job, start.slots, 1.0);
            m_chosen[std::size_t(job)] = start;
            shorten(at + 1, std::max(ratio, m_load.ratioIn(job, start.slots)), moves + start.moved);
            m_load.add(job, start.slots, -1.0);
        }
    }

    int movesOf(const std::vector<Start> &at) const
    {
        int sum = 0;
        for (const qsizetype job : m_movable)
            sum += at[std::size_t(job)].moved;
        return sum;
    }

    void improve(std::vector<Start> &at)
    {
        for (const qsizetype job : m_movable)
            m_load.add(job, at[std::size_t(job)].slots, 1.0);
        double best = m_load.ratio();
        for (bool better = true; better;) {
            better = false;
            for (const qsizetype job : m_movable)
                better = improveOne(job, at[std::size_t(job)], best) || better;
        }
        const int moves = movesOf(at);
        if (isBelow(best, m_best) || (!isBelow(m_best, best) && moves < m_leastMoves)) {
            m_best = best;
            m_leastMoves = moves;
            m_bestStarts = at;
        }
        for (const qsizetype job : m_movable)
            m_load.add(job, at[std::size_t(job)].slots, -1.0);
    }

    bool improveOne(qsizetype job, Start &now, double &best)
    {
        m_load.add(job, now.slots, -1.0);
        Start found = now;
        bool better = false;
        for (const Start &start : m_starts[std::size_t(job)]) {
            m_load.add(job, start.slots, 1.0);
            const double ratio = m_load.ratio();
            m_load.add(job, start.slots, -1.0);
            if (isBelow(ratio, best) || (!isBelow(best, ratio) && start.moved < found.moved)) {
                best = std::min(best, ratio);
                found = start;
                better = true;
            }
        }
        now = found;
        m_load.add(job, now.slots, 1.0);
        return better;
    }

    Flattening result(bool isProven)
    {
        if (!m_bestStarts.empty())
            m_chosen = m_bestStarts;
        for (const qsizetype job : m_movable)
            m_load.add(job, m_chosen[std::size_t(job)].slots, 1.0);
        return outcome(isProven);
    }

    Flattening outcome(bool isProven)
    {
        Flattening its;
        for (const Start &start : m_chosen)
            its.starts.append(TimeOfDay{start.minutes});
        its.shareBefore = m_before;
        its.shareAfter = m_load.ratio();
        its.isProven = isProven;
        return its;
    }

    const FlatteningInput &m_input;
    Load m_load;
    std::vector<std::vector<Start>> m_all;    ///< by job, rising
    std::vector<std::vector<Start>> m_starts; ///< the same without twins
    std::vector<Start> m_now;
    std::vector<Start> m_chosen;
    std::vector<Start> m_bestStarts;
    std::vector<qsizetype> m_movable; ///< jobs that have a choice, in the order of the plan
    std::vector<qsizetype> m_order;   ///< the same, the largest first
    double m_before = 0.0;
    double m_best = 0.0;
    double m_floor = 0.0;
    double m_limit = 0.0;
    int m_leastMoves = 0;
    long long m_nodes = 0;
};

} // namespace

Flattening flattest(const FlatteningInput &input, int searchMs)
{
    Search search(input);
    return input.jobs.size() <= kMostProvenJobs ? search.exact() : search.within(searchMs);
}

Flattening latest(const FlatteningInput &input)
{
    return Search(input).late();
}

} // namespace kf
