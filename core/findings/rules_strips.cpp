// SPDX-License-Identifier: GPL-3.0-or-later
// Strips and the feeds that they hang on.

#include "core/findings/rules.h"
#include "core/topology/feed_supply.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf::findings {

namespace {

constexpr QLatin1StringView kRack("rack");
constexpr QLatin1StringView kRackType("rack_type");
constexpr QLatin1StringView kDevice("device");
constexpr QLatin1StringView kEntry("entry");
constexpr QLatin1StringView kFeed("feed");
constexpr QLatin1StringView kFeeds("feeds");
constexpr QLatin1StringView kVolts("volts");
constexpr QLatin1StringView kBetween("volts_between_phases");
constexpr QLatin1StringView kCarries("carries");
constexpr QLatin1StringView kWould("would_carry");

/// Calls visit(spot, device, entry) for every strip in a rack whose type is known.
template<typename Visit> void forEachStrip(const RuleInput &input, const Visit &visit)
{
    forEachRack(input.plan.topology, [&](const RackSpot &spot) {
        if (spot.type == nullptr)
            return;
        for (const Shared<PlacedDevice> &device : spot.rack.devices) {
            const DeviceEntry *entry = input.catalog.device(device->device);
            if (entry != nullptr && entry->kind == DeviceKind::Pdu)
                visit(spot, *device, *entry);
        }
    });
}

bool hangsOnAFeed(const PlacedDevice &strip, const RackType &type)
{
    return std::any_of(type.feeds.cbegin(), type.feeds.cend(), [&](const Feed &feed) {
        return stripHangsOn(strip, type, feed);
    });
}

} // namespace

// --- strip-without-feed

QList<Finding> StripWithoutFeed::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachStrip(input, [&](const RackSpot &spot, const PlacedDevice &strip, const DeviceEntry &) {
        if (hangsOnAFeed(strip, *spot.type))
            return;
        const bool hasFeeds = !spot.type->feeds.isEmpty();
        found.append(made<StripWithoutFeed>(
            hasFeeds ? Severity::Warning : Severity::Advice,
            pathOf(IdKind::Device, strip.id),
            {argument(kDevice, strip.id),
             argument(kRack, spot.rack.id),
             argument(kFeeds, Amount{double(spot.type->feeds.size()), Unit::Count})}));
    });
    return found;
}

QString StripWithoutFeed::sentence(const FindingWords &words)
{
    const QString text =
        words.number(kFeeds) > 0.0
            ? FindingText::tr("Nobody says on which of the %3 feeds of rack %2 the strip %1 hangs, "
                              "so it limits nothing.")
            : FindingText::tr("Rack %2 has no feeds on which the strip %1 could hang, so it limits "
                              "nothing.");
    const QString named =
        text.arg(words.name(kDevice, IdKind::Device), words.name(kRack, IdKind::Rack));
    return words.number(kFeeds) > 0.0 ? named.arg(words.of(kFeeds)) : named;
}

QString StripWithoutFeed::remedy(const Finding &finding)
{
    const ArgumentValue *feeds = argumentOf(finding, kFeeds);
    const auto *count = feeds == nullptr ? nullptr : std::get_if<Amount>(feeds);
    if (count != nullptr && count->value == 0.0)
        return FindingText::tr("Enter the feeds of the rack type.");
    return FindingText::tr("Choose the feed that the strip hangs on.");
}

// --- strip-rating-unknown

QList<Finding> StripRatingUnknown::find(const RuleInput &input)
{
    QList<Finding> found;
    forEachStrip(input,
                 [&](const RackSpot &spot, const PlacedDevice &strip, const DeviceEntry &entry) {
                     for (const Feed &feed : spot.type->feeds) {
                         if (!stripHangsOn(strip, *spot.type, feed) || !feed.volts ||
                             stripRating(entry, feed))
                             continue;
                         found.append(made<StripRatingUnknown>(Severity::Warning,
                                                               pathOf(IdKind::Device, strip.id),
                                                               {argument(kDevice, strip.id),
                                                                argument(kEntry, entry.id),
                                                                argument(kRack, spot.rack.id),
                                                                argument(kFeed, feed.name)}));
                         return;
                     }
                 });
    return found;
}

QString StripRatingUnknown::sentence(const FindingWords &words)
{
    return FindingText::tr("Nobody knows what the strip %1 (%2) in rack %3 carries, so feed %4 is "
                           "limited by itself alone.")
        .arg(words.name(kDevice, IdKind::Device),
             words.name(kEntry, IdKind::CatalogDevice),
             words.name(kRack, IdKind::Rack),
             words.of(kFeed));
}

QString StripRatingUnknown::remedy(const Finding &)
{
    return FindingText::tr("Enter its amps or its rating in the catalogue entry, as published or "
                           "as an assumption.");
}

// --- three-phase-volts

QList<Finding> ThreePhaseVolts::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const RackType &type : input.plan.topology.rackTypes) {
        const QList<FeedLimit> limits = feedLimits(Rack(), type, input.catalog);
        for (qsizetype i = 0; i < type.feeds.size(); ++i) {
            const Feed &feed = type.feeds[i];
            const std::optional<double> between = voltsBetweenPhases(feed);
            if (!between || !limits[i].ownW)
                continue;
            const double would = *limits[i].ownW * *between / *feed.volts;
            found.append(
                made<ThreePhaseVolts>(Severity::Advice,
                                      pathOf(IdKind::RackType, type.id),
                                      {argument(kRackType, type.id),
                                       argument(kFeed, feed.name),
                                       argument(kVolts, Amount{*feed.volts, Unit::Count}),
                                       argument(kCarries, Amount{*limits[i].ownW, Unit::Watts}),
                                       argument(kBetween, Amount{*between, Unit::Count}),
                                       argument(kWould, Amount{would, Unit::Watts})}));
        }
    }
    return found;
}

QString ThreePhaseVolts::sentence(const FindingWords &words)
{
    return FindingText::tr("Feed %1 of the rack type %2 has %3 V with three phases. Taken between "
                           "phases, as here, it carries %4; if that is the voltage to neutral, it "
                           "is %5 V between phases and carries %6.")
        .arg(words.of(kFeed),
             words.name(kRackType, IdKind::RackType),
             words.of(kVolts),
             words.of(kCarries),
             words.of(kBetween),
             words.of(kWould));
}

QString ThreePhaseVolts::remedy(const Finding &)
{
    return FindingText::tr("Enter the voltage between phases, or accept this.");
}

} // namespace kf::findings
