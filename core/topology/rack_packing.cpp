// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/rack_packing.h"

#include "core/base/state.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <set>

namespace kf::packing {

namespace {

constexpr int kMostSteps = 60'000;                 ///< of one search for the best filling
constexpr std::size_t kFaces = kResources;         ///< units, of both faces
constexpr std::size_t kFullUnits = kResources + 1; ///< units that are free on both faces
constexpr std::size_t kCounted = kResources + 2;   ///< everything that is counted

double share(double use, double left)
{
    if (use <= 0.0 || left == kUnlimited)
        return 0.0;
    return left > 0.0 ? use / left : kUnlimited;
}

/// What stands beside each other twice, for front and rear, then what single faces have.
std::vector<int>
columnsOf(const std::vector<int> &both, const std::vector<int> &front, const std::vector<int> &rear)
{
    std::vector<int> columns;
    for (const int one : both)
        columns.insert(columns.end(), {one, one});
    columns.insert(columns.end(), front.begin(), front.end());
    columns.insert(columns.end(), rear.begin(), rear.end());
    return columns;
}

/// Lengths of the columns: front and rear of each segment, then those of single faces.
std::vector<int> columnsOf(const Bin &bin)
{
    return columnsOf(bin.segments, bin.frontOnly, bin.rearOnly);
}

/// The columns in which `kind` may stand, those that it takes first in front.
std::vector<std::size_t> columnsFor(const Kind &kind, const Bin &bin)
{
    const std::vector<int> lengths = columnsOf(bin);
    const std::vector<int> starts = columnsOf(bin.starts, bin.frontStarts, bin.rearStarts);
    std::vector<std::size_t> columns;
    const std::size_t end = kind.halfDepth ? lengths.size() : 2 * bin.segments.size();
    for (std::size_t column = 0; column < end; column += kind.halfDepth ? 1 : 2) {
        if (kind.mayStandIn(starts[column], lengths[column]))
            columns.push_back(column);
    }
    if (kind.height == Height::Low)
        return columns;
    // The higher, or the nearer to the middle of the rack, the better.
    const auto rank = [&](std::size_t column) {
        return kind.height == Height::High
                   ? -starts[column]
                   : std::abs(2 * starts[column] + lengths[column] - bin.heightHalves);
    };
    std::stable_sort(columns.begin(), columns.end(), [&rank](std::size_t a, std::size_t b) {
        return rank(a) < rank(b);
    });
    return columns;
}

/// Shares fillings out among columns by search.
class Arranger {
public:
    Arranger(const std::vector<Kind> &kinds, const Bin &bin, Filling filling)
        : m_kinds(kinds)
        , m_free(columnsOf(bin))
        , m_left(std::move(filling))
        , m_result(m_free.size(), Filling(kinds.size(), 0))
    {
        for (std::size_t k = 0; k < kinds.size(); ++k) {
            m_columns.push_back(columnsFor(kinds[k], bin));
            if (kinds[k].halfUnits > 0 && m_left[k] > 0)
                m_order.push_back(k);
        }
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            if (kinds[a].halfDepth != kinds[b].halfDepth)
                return kinds[b].halfDepth;
            return kinds[a].halfUnits > kinds[b].halfUnits;
        });
    }

    bool succeeds() { return placeKind(0, 0); }
    Arrangement result() && { return std::move(m_result); }

private:
    /// Puts what is left of the kinds from m_order[at] on, into its columns from the `next` on.
    bool placeKind(std::size_t at, std::size_t next)
    {
        if (at == m_order.size())
            return true;
        const std::size_t kind = m_order[at];
        if (m_left[kind] == 0)
            return placeKind(at + 1, 0);
        if (next >= m_columns[kind].size() || --m_steps < 0)
            return false;
        const std::size_t column = m_columns[kind][next];
        const int fitting = std::min(m_left[kind], m_free[column] / m_kinds[kind].halfUnits);
        for (int count = fitting; count >= 0; --count) {
            take(kind, column, count);
            if (placeKind(at, next + 1))
                return true;
            take(kind, column, -count);
        }
        return false;
    }

    void take(std::size_t kind, std::size_t column, int count)
    {
        const int length = count * m_kinds[kind].halfUnits;
        m_free[column] -= length;
        if (!m_kinds[kind].halfDepth)
            m_free[column + 1] -= length;
        m_left[kind] -= count;
        m_result[column][kind] += count;
    }

    const std::vector<Kind> &m_kinds;
    std::vector<int> m_free;
    Filling m_left;
    Arrangement m_result;
    std::vector<std::size_t> m_order;
    std::vector<std::vector<std::size_t>>
        m_columns; ///< by kind, those that it takes first in front
    int m_steps = kMostSteps;
};

using Range = std::pair<int, int>; ///< half units: from, and behind the last

Range rangeOf(const Kind &kind)
{
    return {kind.fromHalf, kind.toHalf};
}

/// True for kinds that are kept to some of the units.
bool isKept(const Kind &kind, const Bin &bin)
{
    return kind.halfUnits > 0 && !kind.mayStandIn(0, bin.heightHalves);
}

/// Where the kinds of a filling may stand that are kept to some of the units, each range once.
std::set<Range> rangesOf(const std::vector<Kind> &kinds, const Bin &bin, const Filling &filling)
{
    std::set<Range> ranges;
    for (std::size_t k = 0; k < kinds.size(); ++k) {
        if (filling[k] > 0 && isKept(kinds[k], bin))
            ranges.insert(rangeOf(kinds[k]));
    }
    return ranges;
}

void cutRun(std::vector<int> &starts, std::vector<int> &lengths, int at)
{
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const int below = at - starts[i];
        if (below <= 0 || below >= lengths[i])
            continue;
        const auto next = static_cast<std::ptrdiff_t>(i) + 1;
        starts.insert(starts.begin() + next, at);
        lengths.insert(lengths.begin() + next, lengths[i] - below);
        lengths[i] = below;
        return;
    }
}

/// `bin` with no run that goes on over the half unit `at`.
Bin cutAt(Bin bin, int at)
{
    cutRun(bin.starts, bin.segments, at);
    cutRun(bin.frontStarts, bin.frontOnly, at);
    cutRun(bin.rearStarts, bin.rearOnly, at);
    return bin;
}

/// Cuts runs where kinds must stand that are kept to some of the units: those of a range stand
/// together, the others above and below them.
class Cutter {
public:
    Cutter(const std::vector<Kind> &kinds, const Filling &filling)
        : m_kinds(kinds)
        , m_filling(filling)
    {
    }

    /// Nothing where no place was found for the filling.
    std::optional<Arranged> run(const Bin &bin, std::set<Range> ranges) const
    {
        if (ranges.empty()) {
            Arranger arranger(m_kinds, bin, m_filling);
            if (!arranger.succeeds())
                return std::nullopt;
            return Arranged{bin, std::move(arranger).result()};
        }
        const Range range = ranges.extract(ranges.begin()).value();
        if (auto whole = run(cutAt(cutAt(bin, range.first), range.second), ranges))
            return whole;
        const auto [least, most] = heightsOf(range);
        const bool isOneRun = liesInOneRun(bin, range);
        const int lastFrom = cuts(bin, range.first) ? range.second : range.first;
        for (int from = range.first; from <= lastFrom; from += kHalvesPerUnit) {
            const int firstTo = cuts(bin, range.second) ? from : range.second;
            for (int to = firstTo; to <= range.second; to += kHalvesPerUnit) {
                if (isOneRun && (to - from < least || to - from > most))
                    continue;
                if (auto part = run(cutAt(cutAt(bin, from), to), ranges))
                    return part;
            }
        }
        return std::nullopt;
    }

private:
    static constexpr int kHalvesPerUnit = 2;

    static bool cuts(const Bin &bin, int at) { return cutAt(bin, at).starts != bin.starts; }

    static bool liesInOneRun(const Bin &bin, const Range &range)
    {
        for (std::size_t i = 0; i < bin.starts.size(); ++i) {
            if (bin.starts[i] <= range.first && bin.starts[i] + bin.segments[i] >= range.second)
                return true;
        }
        return false;
    }

    /// The fewest and most half units that the kinds of a range take side by side, as whole units.
    std::pair<int, int> heightsOf(const Range &range) const
    {
        int full = 0;
        int half = 0;
        for (std::size_t k = 0; k < m_kinds.size(); ++k) {
            if (rangeOf(m_kinds[k]) == range)
                (m_kinds[k].halfDepth ? half : full) += m_filling[k] * m_kinds[k].halfUnits;
        }
        const int most = full + half;
        return {full + half / 2, most + most % kHalvesPerUnit};
    }

    const std::vector<Kind> &m_kinds;
    const Filling &m_filling;
};

/// True where no kind that is used is kept to some of the units.
bool mayStandAnywhere(const std::vector<Kind> &kinds, const Bin &bin, const Filling &filling)
{
    return rangesOf(kinds, bin, filling).empty();
}

bool unitsFit(const std::vector<Kind> &kinds, const Bin &bin, const Filling &filling)
{
    int faces = 0;
    int full = 0;
    for (std::size_t k = 0; k < kinds.size(); ++k) {
        faces += filling[k] * kinds[k].faceHalves();
        full += kinds[k].halfDepth ? 0 : filling[k] * kinds[k].halfUnits;
    }
    if (faces > bin.faceHalves() || full > bin.halfUnits())
        return false;
    const bool isOneStack =
        bin.segments.size() <= 1 && faces == 2 * full && mayStandAnywhere(kinds, bin, filling);
    return isOneStack || Cutter(kinds, filling).run(bin, rangesOf(kinds, bin, filling));
}

/// Depth-first search over the kinds, the most valuable for its share first.
class Search {
public:
    Search(const std::vector<Kind> &kinds,
           const Bin &bin,
           const std::vector<int> &counts,
           const std::vector<double> &values)
        : m_kinds(kinds)
        , m_bin(bin)
        , m_values(values)
        , m_now(kinds.size(), 0)
        , m_best{Filling(kinds.size(), 0), 0.0, 0.0}
    {
        for (std::size_t k = 0; k < kinds.size(); ++k) {
            m_most.push_back(std::min(counts[k], kinds[k].most));
            if (values[k] > 0.0 && m_most[k] > 0)
                m_order.push_back(k);
        }
        std::stable_sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) {
            return density(a) > density(b);
        });
        for (std::size_t r = 0; r < kCounted; ++r)
            m_ordered.push_back(orderedBy(r));
    }

    BestFilling run()
    {
        m_left = m_bin.left;
        m_leftFaces = m_bin.faceHalves();
        m_leftFull = m_bin.halfUnits();
        const double atMost = boundFrom(0);
        visit(0, 0.0);
        m_best.atMost = m_steps < 0 ? std::max(atMost, m_best.value) : m_best.value;
        return m_best;
    }

private:
    double useOf(std::size_t kind, std::size_t resource) const
    {
        if (resource == kFaces)
            return m_kinds[kind].faceHalves();
        if (resource == kFullUnits)
            return m_kinds[kind].halfDepth ? 0.0 : m_kinds[kind].halfUnits;
        return m_kinds[kind].uses[resource];
    }

    double leftOf(std::size_t resource) const
    {
        if (resource == kFaces)
            return m_leftFaces;
        return resource == kFullUnits ? m_leftFull : m_left[resource];
    }

    /// Value for the largest share of what the empty rack has.
    double density(std::size_t kind) const
    {
        double largest = share(m_kinds[kind].faceHalves(), m_bin.faceHalves());
        for (std::size_t r = 0; r < kResources; ++r)
            largest = std::max(largest, share(m_kinds[kind].uses[r], m_bin.left[r]));
        return largest > 0.0 ? m_values[kind] / largest : kUnlimited;
    }

    std::vector<std::size_t> orderedBy(std::size_t resource) const
    {
        std::vector<std::size_t> positions(m_order.size());
        std::iota(positions.begin(), positions.end(), std::size_t{0});
        const auto ratio = [&](std::size_t position) {
            const double use = useOf(m_order[position], resource);
            return use > 0.0 ? m_values[m_order[position]] / use : kUnlimited;
        };
        std::stable_sort(positions.begin(), positions.end(), [&](std::size_t a, std::size_t b) {
            return ratio(a) > ratio(b);
        });
        return positions;
    }

    /// No filling adds more value with the kinds from position `from` on: the least of what each
    /// resource alone would allow with parts of devices.
    double boundFrom(std::size_t from) const
    {
        double least = kUnlimited;
        for (std::size_t r = 0; r < kCounted; ++r) {
            double left = leftOf(r) * (1.0 + kLimitTolerance);
            double value = 0.0;
            for (const std::size_t position : m_ordered[r]) {
                if (position < from)
                    continue;
                const std::size_t kind = m_order[position];
                const double use = useOf(kind, r);
                double count = m_most[kind];
                if (use > 0.0 && left != kUnlimited)
                    count = std::min(count, std::max(0.0, left) / use);
                value += count * m_values[kind];
                if (left != kUnlimited)
                    left -= count * use;
            }
            least = std::min(least, value);
        }
        return least;
    }

    /// How many of `kind` fit into what is left, by sums.
    int mostOf(std::size_t kind) const
    {
        int most = m_most[kind];
        if (m_kinds[kind].halfUnits > 0)
            most = std::min(most, m_leftFaces / m_kinds[kind].faceHalves());
        if (m_kinds[kind].halfUnits > 0 && !m_kinds[kind].halfDepth)
            most = std::min(most, m_leftFull / m_kinds[kind].halfUnits);
        for (std::size_t r = 0; r < kResources; ++r) {
            const double use = m_kinds[kind].uses[r];
            if (use <= 0.0 || m_left[r] == kUnlimited)
                continue;
            const double room = m_left[r] + m_bin.left[r] * kLimitTolerance / 2.0;
            most = std::min(most, static_cast<int>(std::floor(std::max(0.0, room) / use + 1e-12)));
        }
        return most;
    }

    void take(std::size_t kind, int count)
    {
        m_now[kind] += count;
        m_leftFaces -= count * m_kinds[kind].faceHalves();
        if (!m_kinds[kind].halfDepth)
            m_leftFull -= count * m_kinds[kind].halfUnits;
        for (std::size_t r = 0; r < kResources; ++r)
            m_left[r] -= count * m_kinds[kind].uses[r];
    }

    void visit(std::size_t position, double value)
    {
        if (value > m_best.value && unitsFit(m_kinds, m_bin, m_now)) {
            m_best.value = value;
            m_best.filling = m_now;
        }
        if (position == m_order.size() || --m_steps < 0)
            return;
        if (value + boundFrom(position) <= m_best.value * (1.0 + 1e-12))
            return;
        const std::size_t kind = m_order[position];
        for (int count = mostOf(kind); count >= 0 && m_steps >= 0; --count) {
            take(kind, count);
            visit(position + 1, value + count * m_values[kind]);
            take(kind, -count);
        }
    }

    const std::vector<Kind> &m_kinds;
    const Bin &m_bin;
    const std::vector<double> &m_values;
    std::vector<int> m_most;
    std::vector<std::size_t> m_order;
    std::vector<std::vector<std::size_t>> m_ordered; ///< by resource: positions of m_order
    std::array<double, kResources> m_left{};
    int m_leftFaces = 0;
    int m_leftFull = 0;
    Filling m_now;
    BestFilling m_best;
    int m_steps = kMostSteps;
};

} // namespace

int Bin::halfUnits() const
{
    return std::accumulate(segments.begin(), segments.end(), 0);
}

int Bin::faceHalves() const
{
    const int front = std::accumulate(frontOnly.begin(), frontOnly.end(), 0);
    return 2 * halfUnits() + std::accumulate(rearOnly.begin(), rearOnly.end(), front);
}

bool isWithin(double value, double capacity)
{
    return value <= 0.0 || value <= capacity * (1.0 + kLimitTolerance / 2.0);
}

bool resourcesFit(const std::vector<Kind> &kinds, const Bin &bin, const Filling &filling)
{
    for (std::size_t r = 0; r < kResources; ++r) {
        double used = 0.0;
        for (std::size_t k = 0; k < kinds.size(); ++k)
            used += filling[k] * kinds[k].uses[r];
        if (!isWithin(used, bin.left[r]))
            return false;
    }
    return true;
}

bool fits(const std::vector<Kind> &kinds, const Bin &bin, const Filling &filling)
{
    for (std::size_t k = 0; k < kinds.size(); ++k) {
        if (filling[k] > kinds[k].most)
            return false;
    }
    return resourcesFit(kinds, bin, filling) && unitsFit(kinds, bin, filling);
}

Arranged arrange(const std::vector<Kind> &kinds, const Bin &bin, const Filling &filling)
{
    return Cutter(kinds, filling).run(bin, rangesOf(kinds, bin, filling)).value_or(Arranged{bin, {}});
}

std::vector<Kind> kindsOfBound(std::vector<Kind> kinds, const Bin &bin)
{
    // One range of full depth is searched to the end: what is not kept to it can be pushed together
    // above and below.
    std::set<Range> ranges;
    bool isSearched = bin.frontOnly.empty() && bin.rearOnly.empty();
    for (const Kind &kind : kinds) {
        if (!isKept(kind, bin))
            continue;
        ranges.insert(rangeOf(kind));
        isSearched = isSearched && !kind.halfDepth && kind.halfUnits % 2 == 0;
    }
    for (Kind &kind : kinds) {
        if (isSearched && ranges.size() <= 1)
            break;
        kind.fromHalf = Kind().fromHalf;
        kind.toHalf = Kind().toHalf;
    }
    return kinds;
}

BestFilling bestFilling(const std::vector<Kind> &kinds,
                        const Bin &bin,
                        const std::vector<int> &counts,
                        const std::vector<double> &values)
{
    return Search(kinds, bin, counts, values).run();
}

void fillUp(const std::vector<Kind> &kinds,
            const Bin &bin,
            const std::vector<int> &counts,
            Filling &filling)
{
    const auto largestShare = [&](std::size_t kind) {
        double largest = share(kinds[kind].faceHalves(), bin.faceHalves());
        for (std::size_t r = 0; r < kResources; ++r)
            largest = std::max(largest, share(kinds[kind].uses[r], bin.left[r]));
        return largest;
    };
    std::vector<std::size_t> order(kinds.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return largestShare(a) > largestShare(b);
    });
    for (const std::size_t kind : order) {
        while (filling[kind] < counts[kind]) {
            ++filling[kind];
            if (fits(kinds, bin, filling))
                continue;
            --filling[kind];
            break;
        }
    }
}

SingleBound singleBound(const std::vector<Kind> &kinds, const Bin &bin)
{
    SingleBound bound;
    const auto raise = [&](double racks, const SingleBound &by) {
        const int whole = static_cast<int>(std::ceil(racks - 1e-9));
        if (whole <= bound.racks)
            return;
        bound = by;
        bound.racks = whole;
    };
    for (std::size_t index = 0; index <= kResources; ++index) {
        const double left = index == kFaces ? bin.faceHalves() : bin.left[index];
        if (left == kUnlimited || left <= 0.0)
            continue;
        double sum = 0.0;
        for (const Kind &kind : kinds)
            sum += kind.count * (index == kFaces ? kind.faceHalves() : kind.uses[index]);
        raise(sum / (left * (1.0 + kLimitTolerance)), {0, index, std::nullopt, 0});
    }
    for (std::size_t k = 0; k < kinds.size(); ++k) {
        std::vector<double> values(kinds.size(), 0.0);
        values[k] = 1.0;
        std::vector<int> counts(kinds.size(), 0);
        counts[k] = kinds[k].count;
        const int alone = bestFilling(kinds, bin, counts, values).filling[k];
        if (alone > 0)
            raise(static_cast<double>(kinds[k].count) / alone, {0, kResources, k, alone});
    }
    return bound;
}

} // namespace kf::packing
