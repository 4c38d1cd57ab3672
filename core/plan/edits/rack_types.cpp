// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/rack_types.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/positions.h"
#include "core/plan/name_pattern.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <functional>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

// The first feed, as the usual ones of IEC have it.
constexpr double kUsualVolts = 400.0;
constexpr double kUsualAmps = 32.0;
constexpr int kUsualPhases = 3;
constexpr double kUsualDerating = 1.0;

QList<RackType> &typesOf(Plan &plan)
{
    return plan.topology.rackTypes;
}

/// "A", "B", "C" ...: the first letter that no feed has.
QString freeFeedName(const QList<Feed> &feeds)
{
    QStringList names;
    for (const Feed &feed : feeds)
        names.append(feed.name);
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        const QString name(QLatin1Char{letter});
        if (!names.contains(name))
            return name;
    }
    return nameOfOneMore(QStringLiteral("feed-{0}"), names);
}

/// Replaces the rack type by itself after change(type).
Result<Plan>
changeType(Plan plan, const Id &id, const std::function<std::optional<Error>(RackType &)> &change)
{
    const RackType *before = findRackType(plan.topology, id);
    if (before == nullptr)
        return edits::notFound(IdKind::RackType, id);
    RackType type = *before;
    if (const auto error = change(type))
        return *error;
    return replaceRackType(std::move(plan), id, std::move(type));
}

/// Nothing where the rack type has a feed at `index`.
std::optional<Error> feedRefusal(const RackType &type, qsizetype index)
{
    if (index >= 0 && index < type.feeds.size())
        return std::nullopt;
    return Error{ErrorKind::NotFound,
                 Text::tr("rack type '%1' has no feed at place %2")
                     .arg(type.name.value_or(type.id))
                     .arg(index),
                 edits::pathOf(IdKind::RackType, type.id),
                 {}};
}

} // namespace

Result<Plan> addRackType(Plan plan)
{
    const qsizetype count = plan.topology.rackTypes.size();
    RackType type;
    if (count > 0)
        type = plan.topology.rackTypes.constLast();
    type.name = count > 0 ? Text::tr("New rack type") : Text::tr("%1U rack").arg(type.heightU);
    type.id.clear();
    return insertRackType(std::move(plan), std::move(type), count);
}

Result<Plan> takeRackType(Plan plan, RackType type)
{
    const QList<RackType> &types = plan.topology.rackTypes;
    if (types.contains(type))
        return plan;
    if (findRackType(plan.topology, type.id) != nullptr)
        type.id.clear();
    const qsizetype last = types.size();
    return insertRackType(std::move(plan), std::move(type), last);
}

Feed oneMoreFeed(const RackType &type)
{
    Feed feed = type.feeds.isEmpty() ? Feed() : type.feeds.constLast();
    if (type.feeds.isEmpty()) {
        feed.phases = kUsualPhases;
        feed.derating = kUsualDerating;
    }
    feed.name = freeFeedName(type.feeds);
    feed.side.reset();
    feed.volts = feed.volts.value_or(kUsualVolts);
    feed.amps = feed.amps.value_or(kUsualAmps);
    return feed;
}

Result<Plan> addFeed(Plan plan, const Id &rackType)
{
    return changeType(std::move(plan), rackType, [](RackType &type) {
        type.feeds.append(oneMoreFeed(type));
        return std::nullopt;
    });
}

Result<Plan> insertFeed(Plan plan, const Id &rackType, qsizetype at, Feed feed)
{
    return changeType(std::move(plan), rackType, [&](RackType &type) {
        auto error =
            edits::positionRefusal(at, type.feeds.size(), edits::pathOf(IdKind::RackType, type.id));
        if (feed.name.isEmpty())
            feed.name = freeFeedName(type.feeds);
        if (!error)
            type.feeds.insert(at, std::move(feed));
        return error;
    });
}

Result<Plan> replaceFeed(Plan plan, const Id &rackType, qsizetype index, Feed feed)
{
    return changeType(std::move(plan), rackType, [&](RackType &type) {
        auto error = feedRefusal(type, index);
        if (!error)
            type.feeds[index] = std::move(feed);
        return error;
    });
}

Result<Plan> deleteFeed(Plan plan, const Id &rackType, qsizetype index)
{
    return changeType(std::move(plan), rackType, [index](RackType &type) {
        auto error = feedRefusal(type, index);
        if (!error)
            type.feeds.removeAt(index);
        return error;
    });
}

Result<Plan> insertRackType(Plan plan, RackType type, qsizetype at)
{
    return edits::insertThing(
        std::move(plan), IdKind::RackType, typesOf, std::move(type), at, nullptr);
}

Result<Plan> replaceRackType(Plan plan, const Id &id, RackType type)
{
    const RackType *before = findRackType(plan.topology, id);
    const bool rearranges = before != nullptr && (before->heightU != type.heightU ||
                                                  before->reservedU != type.reservedU);
    const Id newId = type.id;
    Result<Plan> replaced = edits::replaceThing(
        std::move(plan), IdKind::RackType, typesOf, id, std::move(type), nullptr);
    if (!replaced || !rearranges)
        return replaced;
    std::optional<Error> refused;
    forEachRack(replaced.value().topology, [&](const RackSpot &spot) {
        if (!refused && spot.rack.type == newId)
            refused = edits::contentRefusal(replaced.value(), spot.rack);
    });
    return refused ? Result<Plan>(*refused) : replaced;
}

Result<Plan> deleteRackType(Plan plan, const Id &id)
{
    const Rack *user = nullptr;
    forEachRack(plan.topology, [&](const RackSpot &spot) {
        if (user == nullptr && spot.rack.type == id)
            user = &spot.rack;
    });
    if (user != nullptr)
        return Error{ErrorKind::NotAllowed,
                     Text::tr("rack '%1' is of this type; give it another type first")
                         .arg(user->name.value_or(user->id)),
                     edits::pathOf(IdKind::RackType, id),
                     {}};
    return edits::deleteThings(std::move(plan), IdKind::RackType, typesOf, {id});
}

Result<Plan> orderRackTypes(Plan plan, const QList<qsizetype> &order)
{
    return edits::orderThings(std::move(plan), typesOf, order, collectionPath(IdKind::RackType));
}

} // namespace kf
