// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fillings of one rack: how many devices of each kind stand in it together. Kinds are few and
// counts large, so that everything is said in counts; units are counted in halves.

#include <array>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace kf::packing {

/// What racks limit besides units.
enum Resource { Power, AirHeat, LiquidHeat, Airflow, Weight };
inline constexpr std::size_t kResources = Weight + 1;

inline constexpr double kUnlimited = std::numeric_limits<double>::infinity();

/// Which free units a kind takes first.
enum class Height { Low, Middle, High };

/// Devices that are alike.
struct Kind {
    int halfUnits = 0;
    bool halfDepth = false; ///< leaves the other face of its units free
    std::array<double, kResources> uses{};
    int count = 0;                              ///< to be placed
    int most = std::numeric_limits<int>::max(); ///< in one rack
    Height height = Height::Low;
    int fromHalf = 0; ///< it stands within these half units
    int toHalf = std::numeric_limits<int>::max();

    bool mayStandIn(int start, int length) const
    {
        return start >= fromHalf && start + length <= toHalf;
    }

    /// Half units of one face that it takes.
    int faceHalves() const { return halfDepth ? halfUnits : 2 * halfUnits; }

    bool operator==(const Kind &) const = default;
};

/// What a rack has left.
struct Bin {
    std::vector<int> segments;  ///< lengths of free units side by side, in halves
    std::vector<int> frontOnly; ///< the same of units that are free in the front alone
    std::vector<int> rearOnly;
    std::vector<int> starts; ///< of the segments: their lowest half unit, from 0
    std::vector<int> frontStarts;
    std::vector<int> rearStarts;
    int heightHalves = 0;
    std::array<double, kResources> left{kUnlimited, kUnlimited, kUnlimited, kUnlimited, kUnlimited};

    int halfUnits() const;
    /// Free half units of both faces together.
    int faceHalves() const;
};

/// How many of each kind.
using Filling = std::vector<int>;

/// Which of the kinds stands where: [column][kind]. Each segment has a column in front, in which
/// devices of full depth count, and one behind; then come those of single faces.
using Arrangement = std::vector<Filling>;

/// True where `value` is within `capacity`, as states of limits see it.
bool isWithin(double value, double capacity);

/// True where `filling` fits into `bin` on every count.
bool fits(const std::vector<Kind> &kinds, const Bin &bin, const Filling &filling);
/// True where its resources do, whatever the units.
bool resourcesFit(const std::vector<Kind> &kinds, const Bin &bin, const Filling &filling);
/// A filling at its places in a bin, whose runs are cut where a kind must stand that is kept to
/// some of the units.
struct Arranged {
    Bin bin;
    Arrangement columns; ///< empty where the filling does not fit
};
/// Shares a filling out among the columns, the lowest first.
Arranged arrange(const std::vector<Kind> &kinds, const Bin &bin, const Filling &filling);

/// The kinds as a proven bound sees them. How kinds that are kept to different units of a rack stand
/// best is not searched to the end: such a bound lets them stand anywhere.
std::vector<Kind> kindsOfBound(std::vector<Kind> kinds, const Bin &bin);

/// The filling of most value.
struct BestFilling {
    Filling filling;
    double value = 0.0;
    double atMost = 0.0; ///< no filling has more; equal to `value` where the search was complete
};
/// Searches for the filling of `bin` with the largest sum of `values`, of at most `counts` of each
/// kind. Values that are not above 0 are left out.
BestFilling bestFilling(const std::vector<Kind> &kinds,
                        const Bin &bin,
                        const std::vector<int> &counts,
                        const std::vector<double> &values);

/// Adds to `filling` what still fits of `counts`, largest share of what is left first.
void fillUp(const std::vector<Kind> &kinds,
            const Bin &bin,
            const std::vector<int> &counts,
            Filling &filling);

/// Racks that are filled alike.
struct Racks {
    Filling filling;
    int times = 1;
};

/// Everything placed into equal racks.
struct Packed {
    std::vector<Racks> racks;
    int lowerBound = 0; ///< proven: with fewer racks it cannot be done
    bool stopped = false;

    int count() const;
};

/// The fewest equal racks that hold every kind's count; each kind must fit alone.
Packed pack(const std::vector<Kind> &kinds,
            const Bin &bin,
            const std::function<bool()> &shouldStop,
            const std::function<void(double)> &progressed);

/// What one of each kind is worth of an equal rack, none of which holds more than 1: a bound for
/// racks that have something in them already.
std::vector<double>
rackValues(const std::vector<Kind> &kinds, const Bin &bin, const std::function<bool()> &shouldStop);

/// The largest of the bounds of single resources and of kinds alone.
struct SingleBound {
    int racks = 0;
    std::size_t resource = kResources; ///< which one; kResources: units
    std::optional<std::size_t> kind;   ///< it is that of this kind alone, `fitting` in a rack
    int fitting = 0;
};
SingleBound singleBound(const std::vector<Kind> &kinds, const Bin &bin);

} // namespace kf::packing
