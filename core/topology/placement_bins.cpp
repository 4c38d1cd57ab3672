// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/topology/placement_bins.h"

#include "core/base/state.h"

#include <algorithm>
#include <cmath>

namespace kf::packing {

namespace {

constexpr int kHalvesPerUnit = 2;

using Taken = std::vector<bool>; ///< half units of a face, from the bottom

void take(Taken &taken, double from, double to)
{
    const double last = static_cast<double>(taken.size());
    const int first = static_cast<int>(std::clamp(std::floor(from), 0.0, last));
    const int end = static_cast<int>(std::clamp(std::ceil(to), 0.0, last));
    for (int half = first; half < end; ++half)
        taken[static_cast<std::size_t>(half)] = true;
}

void takeReserved(Taken &taken, const QList<int> &units)
{
    for (const int unit : units)
        take(taken, (unit - 1) * kHalvesPerUnit, unit * kHalvesPerUnit);
}

std::vector<Kind> kindsOf(const std::vector<Wanted> &wanted)
{
    std::vector<Kind> kinds;
    kinds.reserve(wanted.size());
    for (const Wanted &one : wanted)
        kinds.push_back(one.kind);
    return kinds;
}

/// Which faces are free.
struct Faces {
    bool front = true;
    bool rear = true;
};

/// Where units begin that are free on just those faces, in halves from 0, and how long they are.
/// Devices of whole units begin at whole units: the half above a taken half stays free.
std::vector<int>
freeRuns(const Taken &front, const Taken &rear, const Faces &faces, std::vector<int> &lengths)
{
    const auto isFree = [&](std::size_t half) {
        return front[half] != faces.front && rear[half] != faces.rear;
    };
    std::vector<int> starts;
    lengths.clear();
    for (std::size_t at = 0; at < front.size();) {
        if (!isFree(at) || at % kHalvesPerUnit != 0) {
            ++at;
            continue;
        }
        std::size_t next = at;
        do {
            ++next;
        } while (next < front.size() && isFree(next));
        starts.push_back(static_cast<int>(at));
        lengths.push_back(static_cast<int>(next - at));
        at = next;
    }
    return starts;
}

std::array<std::optional<double>, kResources> limitsFor(const RackFigures &figures,
                                                        const RackSurroundings &around)
{
    std::array<std::optional<double>, kResources> limits{figures.powerLimitW,
                                                         figures.heatLimitW,
                                                         figures.liquidLimitW,
                                                         figures.airflowLimitM3PerH,
                                                         figures.weightLimitKg};
    // What the floor carries under the rack's footprint, the rack itself taken off.
    if (around.type != nullptr && around.floorLimitKgPerM2 && figures.floorLoadKgPerM2) {
        const double footprintM2 =
            around.type->outerWidthMm / 1000.0 * (around.type->outerDepthMm / 1000.0);
        const double carried =
            std::max(0.0, *around.floorLimitKgPerM2 * footprintM2 - around.type->ownWeightKg);
        limits[Weight] = std::min(limits[Weight].value_or(carried), carried);
    }
    return limits;
}

/// The first kind in the rack of which `misses` says that a figure is not known.
template<typename Misses>
Id kindThatMisses(const Rack &rack, DeviceFactsTable &facts, const Misses &misses)
{
    for (const Shared<PlacedDevice> &device : rack.devices) {
        if (misses(*device, facts.of(device->device)))
            return device->device;
    }
    return {};
}

/// The figure that a limit needs and that is missing. Strips may be of unknown weight.
std::optional<MissingFigure> missingIn(const RackFigures &figures,
                                       const Rack &rack,
                                       const RackType *type,
                                       DeviceFactsTable &facts)
{
    const auto draw = [](const PlacedDevice &device, const DeviceFacts &its) {
        return !drawOf(device, its);
    };
    const auto weight = [](const PlacedDevice &, const DeviceFacts &its) {
        return !its.weightKg.value && !its.isPdu;
    };
    if (figures.power == LimitState::Unknown && !figures.load.powerMissing)
        return MissingFigure{QStringLiteral("amps"), {}};
    if (figures.power == LimitState::Unknown || figures.heat == LimitState::Unknown ||
        figures.liquid == LimitState::Unknown || figures.airflow == LimitState::Unknown)
        return MissingFigure{QStringLiteral("power_max_w"), kindThatMisses(rack, facts, draw)};
    const bool isWeightMissing =
        figures.weight == LimitState::Unknown || figures.floor == LimitState::Unknown;
    const Id weightless = isWeightMissing ? kindThatMisses(rack, facts, weight) : Id();
    if (!weightless.isEmpty())
        return MissingFigure{QStringLiteral("weight_kg"), weightless};
    if (figures.floor == LimitState::Unknown && type != nullptr && !knowsOwnWeight(*type))
        return MissingFigure{QStringLiteral("own_weight_kg"), {}};
    return std::nullopt;
}

/// What new devices may draw until a feed carries all it can, now or after a loss that is promised
/// to do no harm: they hang on all feeds alike.
std::optional<double> leftOnFeeds(const RackFigures &figures, Redundancy redundancy)
{
    std::optional<double> left;
    const auto keepLowest = [&](const QList<double> &loads, const QList<QString> &lost) {
        double room = kUnlimited;
        int feeds = 0;
        for (qsizetype i = 0; i < figures.feeds.size(); ++i) {
            const FeedFigures &feed = figures.feeds[i];
            if (lost.contains(feed.name) || !feed.limitW)
                continue;
            room = std::min(room, *feed.limitW - loads.value(i));
            ++feeds;
        }
        if (feeds > 0)
            left = std::min(left.value_or(kUnlimited), feeds * room);
    };
    QList<double> now;
    for (const FeedFigures &feed : figures.feeds)
        now.append(feed.loadW);
    keepLowest(now, {});
    for (const FeedLoss &loss : figures.losses) {
        if (redundancy != Redundancy::None)
            keepLowest(loss.loadW, loss.lost);
    }
    return left;
}

PlacementLimit limitOf(std::size_t resource)
{
    constexpr std::array limits{PlacementLimit::Power,
                                PlacementLimit::AirHeat,
                                PlacementLimit::LiquidHeat,
                                PlacementLimit::Airflow,
                                PlacementLimit::Weight};
    return limits[resource];
}

double sumOf(const std::vector<Wanted> &wanted, const Filling &filling, std::size_t resource)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < wanted.size(); ++k)
        sum += filling[k] * wanted[k].kind.uses[resource];
    return sum;
}

/// Of both faces together.
int faceHalvesOf(const std::vector<Wanted> &wanted, const Filling &filling)
{
    int halves = 0;
    for (std::size_t k = 0; k < wanted.size(); ++k)
        halves += filling[k] * wanted[k].kind.faceHalves();
    return halves;
}

/// What one more of `kind` would break.
std::optional<PlacementBinding> bindingOfKind(const RackBin &bin,
                                              const std::vector<Wanted> &wanted,
                                              const Filling &filling,
                                              std::size_t kind)
{
    PlacementBinding binding;
    binding.device = wanted[kind].device;
    binding.fitting = filling[kind] * wanted[kind].devicesEach();
    const Kind &its = wanted[kind].kind;
    if (filling[kind] + 1 > its.most && its.toHalf <= bin.bin.heightHalves) {
        binding.limit = PlacementLimit::Units; // of those that are allowed to it
        binding.used = double(filling[kind] * its.halfUnits) / kHalvesPerUnit;
        binding.capacity = double(its.toHalf - its.fromHalf) / kHalvesPerUnit;
        return binding;
    }
    if (filling[kind] + 1 > its.most) {
        binding.limit = PlacementLimit::Spread;
        binding.used = binding.fitting;
        binding.capacity = wanted[kind].kind.most * wanted[kind].devicesEach();
        return binding;
    }
    // Of several limits that one more would break, the one that has least of it left binds.
    double least = kUnlimited;
    for (std::size_t r = 0; r < kResources; ++r) {
        const double used = sumOf(wanted, filling, r);
        if (isWithin(used + its.uses[r], bin.bin.left[r]))
            continue;
        const double share = (bin.bin.left[r] - used) / its.uses[r];
        if (share >= least - kLimitTolerance)
            continue;
        least = share;
        binding.limit = limitOf(r);
        binding.used = bin.used[r] + used;
        binding.capacity = bin.capacity[r];
        binding.atLeast = r == Weight && bin.weighsAtLeast;
    }
    if (binding.limit != PlacementLimit::Nothing)
        return binding;
    const int free = bin.bin.faceHalves() - faceHalvesOf(wanted, filling);
    binding.used = (bin.bin.heightHalves - free / 2.0) / kHalvesPerUnit;
    binding.capacity = double(bin.bin.heightHalves) / kHalvesPerUnit;
    if (wanted[kind].kind.faceHalves() > free) {
        binding.limit = PlacementLimit::Units;
        return binding;
    }
    const std::vector<Kind> kinds = kindsOf(wanted);
    Filling more = filling;
    ++more[kind];
    if (fits(kinds, bin.bin, more))
        return std::nullopt;
    binding.limit = PlacementLimit::Contiguity;
    return binding;
}

} // namespace

std::array<double, kResources> usesOf(const EquipmentLoad &load)
{
    return {load.powerW, load.airHeatW, load.liquidHeatW, load.airflowM3PerH, load.weightKg};
}

void addSegments(RackBin &bin,
                 const RackType &type,
                 const PlacementRequest &request,
                 DeviceFactsTable &facts)
{
    bin.bin.heightHalves = type.heightU * kHalvesPerUnit;
    Taken front(static_cast<std::size_t>(bin.bin.heightHalves), false);
    takeReserved(front, type.reservedU);
    takeReserved(front, bin.rack.reservedU);
    takeReserved(front, request.reservedU);
    Taken rear = front;
    for (const Shared<PlacedDevice> &device : bin.rack.devices) {
        if (!device->u)
            continue;
        const DeviceFacts &its = facts.of(device->device);
        const double from = (*device->u - 1.0) * kHalvesPerUnit;
        const double to = from + its.heightU.value.value_or(1.0) * kHalvesPerUnit;
        if (its.takesWholeUnit || device->face == Face::Front)
            take(front, from, to);
        if (its.takesWholeUnit || device->face == Face::Rear)
            take(rear, from, to);
    }
    bin.bin.starts = freeRuns(front, rear, {true, true}, bin.bin.segments);
    bin.bin.frontStarts = freeRuns(front, rear, {true, false}, bin.bin.frontOnly);
    bin.bin.rearStarts = freeRuns(front, rear, {false, true}, bin.bin.rearOnly);
}

std::optional<MissingFigure> addCapacity(RackBin &bin,
                                         const RackSurroundings &around,
                                         const PowerLimit &limit,
                                         DeviceFactsTable &facts)
{
    const RackFigures figures = rackFigures(bin.rack, around, limit, facts);
    if (auto missing = missingIn(figures, bin.rack, around.type, facts))
        return missing;
    const auto limits = limitsFor(figures, around);
    bin.used = usesOf(figures.load);
    bin.weighsAtLeast = figures.load.weightMissing;
    for (std::size_t r = 0; r < kResources; ++r) {
        bin.capacity[r] = limits[r].value_or(kUnlimited);
        bin.bin.left[r] = kUnlimited;
        if (limits[r])
            bin.bin.left[r] =
                std::max(0.0, *limits[r] * (1.0 + kLimitTolerance / 4.0) - bin.used[r]);
    }
    const auto onFeeds =
        leftOnFeeds(figures, around.type != nullptr ? around.type->redundancy : Redundancy::None);
    const double byFeeds = bin.used[Power] + onFeeds.value_or(kUnlimited);
    if (byFeeds < bin.capacity[Power] * (1.0 - kLimitTolerance)) {
        bin.capacity[Power] = byFeeds;
        bin.bin.left[Power] = std::max(0.0, byFeeds - bin.used[Power]);
    }
    return std::nullopt;
}

std::vector<Wanted> wantedIn(const RackBin &bin, const std::vector<Wanted> &wanted)
{
    std::vector<Wanted> result = wanted;
    for (Wanted &one : result) {
        Kind &kind = one.kind;
        if (kind.most != std::numeric_limits<int>::max()) {
            const auto isIt = [&one](const Shared<PlacedDevice> &device) {
                return device->device == one.device;
            };
            const auto there =
                std::count_if(bin.rack.devices.cbegin(), bin.rack.devices.cend(), isIt);
            const int taken = (static_cast<int>(there) + one.devicesEach() - 1) / one.devicesEach();
            kind.most = std::max(0, kind.most - taken);
        }
        if (kind.halfUnits == 0 || kind.mayStandIn(0, bin.bin.heightHalves))
            continue;
        int places = 0;
        const auto add = [&](const std::vector<int> &starts, const std::vector<int> &lengths) {
            for (std::size_t i = 0; i < starts.size(); ++i) {
                const int from = std::max(starts[i], kind.fromHalf);
                const int to = std::min(starts[i] + lengths[i], kind.toHalf);
                places += std::max(0, to - from) / kind.halfUnits;
            }
        };
        add(bin.bin.starts, bin.bin.segments);
        if (kind.halfDepth) {
            add(bin.bin.starts, bin.bin.segments);
            add(bin.bin.frontStarts, bin.bin.frontOnly);
            add(bin.bin.rearStarts, bin.bin.rearOnly);
        }
        kind.most = std::min(kind.most, places);
    }
    return result;
}

PlacementBinding bindingOf(const RackBin &bin,
                           const std::vector<Wanted> &wanted,
                           const Filling &filling,
                           qsizetype items)
{
    PlacementBinding other;
    for (std::size_t kind = 0; kind < wanted.size(); ++kind) {
        if (wanted[kind].index >= items)
            continue;
        const auto binding = bindingOfKind(bin, wanted, filling, kind);
        if (!binding)
            continue;
        if (filling[kind] > 0)
            return *binding;
        if (other.limit == PlacementLimit::Nothing)
            other = *binding;
    }
    return other;
}

} // namespace kf::packing
