// SPDX-License-Identifier: GPL-3.0-or-later
// Packs many devices of few kinds into equal racks: a linear programme over fillings, made column
// by column, gives the bound and says which fillings to use; what rounding leaves over is solved
// again in the same way.

#include "core/topology/rack_packing.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kf::packing {

namespace {

constexpr int kMostColumns = 400;
constexpr double kNoise = 1e-9;

using Matrix = std::vector<std::vector<double>>;

/// x of a x = b by Gauss with pivots; nothing where a has no inverse.
std::optional<std::vector<double>> solve(Matrix a, std::vector<double> b)
{
    const std::size_t n = b.size();
    for (std::size_t column = 0; column < n; ++column) {
        std::size_t pivot = column;
        for (std::size_t row = column + 1; row < n; ++row) {
            if (std::abs(a[row][column]) > std::abs(a[pivot][column]))
                pivot = row;
        }
        if (std::abs(a[pivot][column]) < 1e-12)
            return std::nullopt;
        std::swap(a[pivot], a[column]);
        std::swap(b[pivot], b[column]);
        for (std::size_t row = 0; row < n; ++row) {
            if (row == column || a[row][column] == 0.0)
                continue;
            const double factor = a[row][column] / a[column][column];
            for (std::size_t k = column; k < n; ++k)
                a[row][k] -= factor * a[column][k];
            b[row] -= factor * b[column];
        }
    }
    for (std::size_t i = 0; i < n; ++i)
        b[i] /= a[i][i];
    return b;
}

/// A column of the programme: a filling, or the surplus of one kind.
struct Column {
    Filling filling; ///< of a surplus: -1 for its kind
    double cost = 1.0;
};

/// The programme over fillings for the kinds of which some are left.
class Programme {
public:
    Programme(const std::vector<Kind> &kinds, const Bin &bin, const std::vector<int> &counts)
        : m_kinds(kinds)
        , m_bin(bin)
        , m_counts(counts)
    {
        for (std::size_t k = 0; k < kinds.size(); ++k) {
            if (counts[k] > 0)
                m_rows.push_back(k);
        }
        for (const std::size_t kind : m_rows)
            m_basis.push_back({alone(kind), 1.0});
        m_bestValues.assign(kinds.size(), 0.0);
    }

    void run(const std::function<bool()> &shouldStop)
    {
        for (int i = 0; i < kMostColumns && solveBasis(); ++i) {
            if (shouldStop && shouldStop())
                return;
            const std::optional<Column> entering = nextColumn();
            if (!entering || !enter(*entering))
                return;
        }
    }

    double bound() const { return m_bound; }
    /// What one of each kind is worth of a rack: no rack holds more than 1.
    const std::vector<double> &values() const { return m_bestValues; }

    /// Fillings with how often they are used, parts included.
    std::vector<std::pair<Filling, double>> fillings() const
    {
        std::vector<std::pair<Filling, double>> used;
        for (std::size_t i = 0; i < m_basis.size(); ++i) {
            if (m_basis[i].cost > 0.0 && m_x[i] > kNoise)
                used.emplace_back(m_basis[i].filling, m_x[i]);
        }
        return used;
    }

private:
    Filling alone(std::size_t kind) const
    {
        std::vector<double> values(m_kinds.size(), 0.0);
        values[kind] = 1.0;
        return bestFilling(m_kinds, m_bin, m_counts, values).filling;
    }

    std::vector<double> rowsOf(const Filling &filling) const
    {
        std::vector<double> column;
        for (const std::size_t kind : m_rows)
            column.push_back(filling[kind]);
        return column;
    }

    /// Amounts and values of the basis; false where it has lost its inverse.
    bool solveBasis()
    {
        const std::size_t n = m_rows.size();
        Matrix columns(n, std::vector<double>(n));
        Matrix rows(n, std::vector<double>(n));
        std::vector<double> demand(n);
        std::vector<double> costs(n);
        for (std::size_t i = 0; i < n; ++i) {
            const std::vector<double> column = rowsOf(m_basis[i].filling);
            for (std::size_t row = 0; row < n; ++row) {
                columns[row][i] = column[row];
                rows[i][row] = column[row];
            }
            demand[i] = m_counts[m_rows[i]];
            costs[i] = m_basis[i].cost;
        }
        auto x = solve(columns, demand);
        auto y = solve(std::move(rows), std::move(costs));
        if (!x || !y)
            return false;
        m_matrix = std::move(columns);
        m_x = std::move(*x);
        m_y = std::move(*y);
        return true;
    }

    /// The column that pays most; nothing where none does. Raises the bound on the way.
    std::optional<Column> nextColumn()
    {
        std::vector<double> values(m_kinds.size(), 0.0);
        double total = 0.0;
        std::size_t lowest = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            values[m_rows[i]] = std::max(0.0, m_y[i]);
            total += values[m_rows[i]] * m_counts[m_rows[i]];
            if (m_y[i] < m_y[lowest])
                lowest = i;
        }
        const BestFilling best = bestFilling(m_kinds, m_bin, m_counts, values);
        const double scale = std::max(best.atMost, kNoise) * (1.0 + kNoise);
        if (total / scale > m_bound) {
            m_bound = total / scale;
            m_bestValues = values;
            for (double &value : m_bestValues)
                value /= scale;
        }
        if (m_y[lowest] < -kNoise) {
            Filling surplus(m_kinds.size(), 0);
            surplus[m_rows[lowest]] = -1;
            return Column{surplus, 0.0};
        }
        if (best.value <= 1.0 + 1e-7)
            return std::nullopt;
        return Column{best.filling, 1.0};
    }

    /// Brings `column` into the basis; false where nothing leaves it.
    bool enter(const Column &column)
    {
        const auto change = solve(m_matrix, rowsOf(column.filling));
        if (!change)
            return false;
        std::optional<std::size_t> leaving;
        double least = 0.0;
        for (std::size_t i = 0; i < change->size(); ++i) {
            if ((*change)[i] <= kNoise)
                continue;
            const double ratio = m_x[i] / (*change)[i];
            if (!leaving || ratio < least) {
                leaving = i;
                least = ratio;
            }
        }
        if (!leaving)
            return false;
        m_basis[*leaving] = column;
        return true;
    }

    const std::vector<Kind> &m_kinds;
    const Bin &m_bin;
    const std::vector<int> &m_counts;
    std::vector<std::size_t> m_rows; ///< kinds of which some are left
    std::vector<Column> m_basis;
    Matrix m_matrix;
    std::vector<double> m_x;
    std::vector<double> m_y;
    double m_bound = 0.0;
    std::vector<double> m_bestValues;
};

std::vector<int> countsOf(const std::vector<Kind> &kinds)
{
    std::vector<int> counts;
    counts.reserve(kinds.size());
    for (const Kind &kind : kinds)
        counts.push_back(kind.count);
    return counts;
}

int sumOf(const std::vector<int> &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

/// Takes `filling` out of `counts` as often as it goes, at most `times`.
void use(std::vector<Racks> &racks, std::vector<int> &counts, const Filling &filling, int times)
{
    for (std::size_t k = 0; k < counts.size(); ++k) {
        if (filling[k] > 0)
            times = std::min(times, counts[k] / filling[k]);
    }
    if (times <= 0 || sumOf(filling) == 0)
        return;
    for (std::size_t k = 0; k < counts.size(); ++k)
        counts[k] -= times * filling[k];
    racks.push_back({filling, times});
}

Filling cut(Filling filling, const std::vector<int> &counts)
{
    for (std::size_t k = 0; k < counts.size(); ++k)
        filling[k] = std::min(filling[k], counts[k]);
    return filling;
}

/// Rack after rack, each with the largest shares first: not the fewest, but at once.
std::vector<Racks>
fillOneByOne(const std::vector<Kind> &kinds, const Bin &bin, std::vector<int> counts)
{
    std::vector<Racks> racks;
    while (sumOf(counts) > 0) {
        Filling filling(kinds.size(), 0);
        fillUp(kinds, bin, counts, filling);
        if (sumOf(filling) == 0)
            break;
        use(racks, counts, filling, std::numeric_limits<int>::max());
    }
    return racks;
}

/// Rack after rack, each with the filling of most value.
std::vector<Racks> fillByValue(const std::vector<Kind> &kinds,
                               const Bin &bin,
                               std::vector<int> counts,
                               const std::vector<double> &values)
{
    std::vector<Racks> racks;
    while (sumOf(counts) > 0) {
        Filling filling = bestFilling(kinds, bin, counts, values).filling;
        fillUp(kinds, bin, counts, filling);
        if (sumOf(filling) == 0)
            break;
        use(racks, counts, filling, std::numeric_limits<int>::max());
    }
    return racks;
}

int countOf(const std::vector<Racks> &racks)
{
    int count = 0;
    for (const Racks &some : racks)
        count += some.times;
    return count;
}

/// Uses what the programme says in whole racks, and again for what is left over.
class Rounding {
public:
    Rounding(const std::vector<Kind> &kinds, const Bin &bin) : m_kinds(kinds), m_bin(bin)
    {
        for (const Kind &kind : kinds)
            m_counts.push_back(kind.count);
    }

    std::vector<Racks> run(const std::vector<std::pair<Filling, double>> &first,
                           const std::function<bool()> &shouldStop)
    {
        std::vector<Racks> racks;
        auto fillings = first;
        while (sumOf(m_counts) > 0) {
            const int before = sumOf(m_counts);
            if (!useWhole(racks, fillings))
                useLargest(racks, fillings);
            if (sumOf(m_counts) == 0)
                break;
            if (sumOf(m_counts) == before || (shouldStop && shouldStop())) {
                const std::vector<Racks> rest = fillOneByOne(m_kinds, m_bin, m_counts);
                racks.insert(racks.end(), rest.begin(), rest.end());
                break;
            }
            Programme programme(m_kinds, m_bin, m_counts);
            programme.run(shouldStop);
            fillings = programme.fillings();
        }
        return racks;
    }

private:
    bool useWhole(std::vector<Racks> &racks,
                  const std::vector<std::pair<Filling, double>> &fillings)
    {
        bool used = false;
        for (const auto &[filling, times] : fillings) {
            const int whole = static_cast<int>(std::floor(times + kNoise));
            if (whole < 1)
                continue;
            const int before = sumOf(m_counts);
            use(racks, m_counts, filling, whole);
            used = used || sumOf(m_counts) < before;
        }
        return used;
    }

    void useLargest(std::vector<Racks> &racks,
                    const std::vector<std::pair<Filling, double>> &fillings)
    {
        Filling filling(m_kinds.size(), 0);
        double largest = 0.0;
        for (const auto &[candidate, times] : fillings) {
            if (times > largest) {
                largest = times;
                filling = cut(candidate, m_counts);
            }
        }
        fillUp(m_kinds, m_bin, m_counts, filling);
        use(racks, m_counts, filling, 1);
    }

    const std::vector<Kind> &m_kinds;
    const Bin &m_bin;
    std::vector<int> m_counts;
};

void keepFewer(std::vector<Racks> &best, std::vector<Racks> other)
{
    if (countOf(other) < countOf(best))
        best = std::move(other);
}

} // namespace

int Packed::count() const
{
    return countOf(racks);
}

std::vector<double>
rackValues(const std::vector<Kind> &kinds, const Bin &bin, const std::function<bool()> &shouldStop)
{
    const std::vector<int> counts = countsOf(kinds);
    if (std::all_of(counts.begin(), counts.end(), [](int count) { return count == 0; }))
        return std::vector<double>(kinds.size(), 0.0); // nothing asks for racks
    Programme programme(kinds, bin, counts);
    programme.run(shouldStop);
    return programme.values();
}

Packed pack(const std::vector<Kind> &kinds,
            const Bin &bin,
            const std::function<bool()> &shouldStop,
            const std::function<void(double)> &progressed)
{
    Packed packed;
    const std::vector<int> counts = countsOf(kinds);
    const std::vector<Kind> free = kindsOfBound(kinds, bin);
    const bool isSearched = free == kinds;
    packed.lowerBound = singleBound(free, bin).racks;
    packed.racks = fillOneByOne(kinds, bin, counts);
    if (packed.count() <= packed.lowerBound)
        return packed;
    Programme programme(kinds, bin, counts);
    programme.run(shouldStop);
    if (progressed)
        progressed(0.5);
    if (isSearched)
        packed.lowerBound =
            std::max(packed.lowerBound, static_cast<int>(std::ceil(programme.bound() - 1e-6)));
    if (packed.count() > packed.lowerBound)
        keepFewer(packed.racks, Rounding(kinds, bin).run(programme.fillings(), shouldStop));
    if (packed.count() > packed.lowerBound && !(shouldStop && shouldStop()))
        keepFewer(packed.racks, fillByValue(kinds, bin, counts, programme.values()));
    packed.stopped = shouldStop && shouldStop();
    if (progressed)
        progressed(1.0);
    return packed;
}

} // namespace kf::packing
