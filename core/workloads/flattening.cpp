// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workloads/flattening.h"

#include "core/workloads/flattening_load.h"

#include <algorithm>
#include <limits>
#include <random>
#include <vector>

namespace kf {

namespace {

using flattening::isBelow;
using flattening::Load;
using flattening::slotsOf;
using flattening::Start;
using flattening::startsOf;
using flattening::withoutTwins;

constexpr long long kMostNodes = 40'000'000; ///< some seconds; beyond that nothing is proven

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

    /// Improves one job after the other, from many beginnings, until so much has been looked at.
    Flattening within(long long steps)
    {
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
        } while (!m_movable.empty() && m_looked < steps);
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
        for (bool better = true; better;) {
            better = false;
            for (const qsizetype job : m_movable)
                better = spreadOne(job, at[std::size_t(job)]) || better;
        }
        const double best = m_load.ratio();
        for (const qsizetype job : m_movable)
            bringBack(job, at[std::size_t(job)], best);
        const int moves = movesOf(at);
        if (isBelow(best, m_best) || (!isBelow(m_best, best) && moves < m_leastMoves)) {
            m_best = best;
            m_leastMoves = moves;
            m_bestStarts = at;
        }
        for (const qsizetype job : m_movable)
            m_load.add(job, at[std::size_t(job)].slots, -1.0);
    }

    /// Moves one job to where the largest share, and then the unevenness, is least.
    bool spreadOne(qsizetype job, Start &now)
    {
        double ratio = m_load.ratio();
        double unevenness = m_load.unevenness();
        m_load.add(job, now.slots, -1.0);
        Start found = now;
        bool better = false;
        for (const Start &start : m_starts[std::size_t(job)]) {
            m_load.add(job, start.slots, 1.0);
            const double its = m_load.ratio();
            const double even = m_load.unevenness();
            m_load.add(job, start.slots, -1.0);
            m_looked += 2 * m_load.slotCount();
            if (!isBelow(its, ratio) && (isBelow(ratio, its) || !isBelow(even, unevenness)))
                continue;
            ratio = its;
            unevenness = even;
            found = start;
            better = true;
        }
        now = found;
        m_load.add(job, now.slots, 1.0);
        return better;
    }

    /// Moves one job as near to its old start as that share allows.
    void bringBack(qsizetype job, Start &now, double most)
    {
        m_load.add(job, now.slots, -1.0);
        for (const Start &start : m_starts[std::size_t(job)]) {
            m_load.add(job, start.slots, 1.0);
            const bool fits = !isBelow(most, m_load.ratio());
            m_load.add(job, start.slots, -1.0);
            m_looked += m_load.slotCount();
            if (fits && start.moved < now.moved)
                now = start;
        }
        m_load.add(job, now.slots, 1.0);
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
    long long m_looked = 0; ///< quarter hours of accelerators
};

} // namespace

Flattening flattest(const FlatteningInput &input, long long searchSteps)
{
    Search search(input);
    return input.jobs.size() <= kMostProvenJobs ? search.exact() : search.within(searchSteps);
}

Flattening latest(const FlatteningInput &input)
{
    return Search(input).late();
}

} // namespace kf
