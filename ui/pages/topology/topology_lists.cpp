// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/topology_lists.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/places.h"
#include "core/plan/edits/rack_types.h"
#include "core/plan/name_pattern.h"
#include "core/topology/topology_walk.h"

#include <algorithm>

namespace kf {

namespace {

/// Those behind go first: the places of the others stay as they were.
template<typename Row, typename Remove>
Result<Plan> removedOneByOne(Plan plan, const QList<Row> &rows, const Remove &remove)
{
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        Result<Plan> next = remove(std::move(plan), *row);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

/// Each thing to its place among those of its parent, which it stays in.
template<typename Row, typename Move>
Result<Plan> orderedWithin(Plan plan,
                           const QList<Row> &rows,
                           const QList<qsizetype> &order,
                           Id Row::*parent,
                           const Move &move)
{
    QMap<Id, qsizetype> places;
    for (const qsizetype place : order) {
        const Row &row = rows[place];
        Result<Plan> next = move(std::move(plan), row.key, places[row.*parent]++);
        if (!next)
            return next;
        plan = std::move(next).value();
    }
    return plan;
}

/// The place among those of `parent` that row `at` of the sheet has.
template<typename Row>
qsizetype placeWithin(const QList<Row> &rows, qsizetype at, Id Row::*parent, const Id &its)
{
    return std::count_if(rows.begin(),
                         rows.begin() + std::min(at, rows.size()),
                         [&](const Row &row) { return row.*parent == its; });
}

template<typename Thing> QStringList namesIn(const QList<Thing> &things)
{
    QStringList names;
    for (const Thing &thing : things)
        names.append(thing.name.value_or(thing.id));
    return names;
}

QString numberedName(const QString &pattern, const QStringList &taken)
{
    return nameOfOneMore(pattern.arg(QLatin1String("{0}")), taken);
}

QList<RackTypeRow> rackTypeRows(const Plan &plan)
{
    QMap<Id, int> racks;
    forEachRack(plan.topology, [&racks](const RackSpot &spot) { ++racks[spot.rack.type]; });
    QList<RackTypeRow> rows;
    for (const RackType &type : plan.topology.rackTypes)
        rows.append({type.id, type, racks.value(type.id)});
    return rows;
}

QList<FeedRow> feedRows(const Plan &plan, const Id &only)
{
    QList<FeedRow> rows;
    for (const RackType &type : plan.topology.rackTypes) {
        for (int i = 0; (only.isEmpty() || type.id == only) && i < type.feeds.size(); ++i)
            rows.append({QStringLiteral("%1 %2").arg(type.id).arg(i), type.id, i, type.feeds[i]});
    }
    return rows;
}

QList<SiteRow> siteRows(const Plan &plan)
{
    QList<SiteRow> rows;
    for (const Site &site : plan.topology.sites) {
        rows.append({site.id, site, int(site.rooms.size())});
        rows.last().site.rooms.clear();
    }
    return rows;
}

QList<RoomRow> roomRows(const Plan &plan)
{
    QList<RoomRow> rows;
    forEachRoom(plan.topology, [&rows](const Site &site, const Room &room) {
        rows.append({room.id, room, site.id});
        rows.last().room.rows.clear();
    });
    return rows;
}

QList<RowRow> rowRows(const Plan &plan)
{
    QList<RowRow> rows;
    forEachRow(plan.topology, [&rows](const Site &, const Room &room, const Row &row) {
        rows.append({row.id, row, room.id, int(row.racks.size())});
        rows.last().row.racks.clear();
    });
    return rows;
}

/// A new room with a row in it, to put racks into.
Result<Plan> withRoom(Plan plan, const RoomRow &row, qsizetype at)
{
    Room room = row.room;
    room.id.clear();
    const QList<RoomRow> before = roomRows(plan);
    return insertRoom(std::move(plan), row.site, std::move(room), at).andThen([&](Plan roomed) {
        Id made;
        forEachRoom(roomed.topology, [&](const Site &, const Room &one) {
            if (std::none_of(before.cbegin(), before.cend(), [&one](const RoomRow &known) {
                    return known.key == one.id;
                }))
                made = one.id;
        });
        Row first;
        first.name = numberedName(RowSheet::tr("Row %1"), {});
        return insertRow(std::move(roomed), made, std::move(first), 0);
    });
}

Id lastSite(const Plan &plan)
{
    return plan.topology.sites.isEmpty() ? Id() : plan.topology.sites.last().id;
}

Id lastRoom(const Plan &plan)
{
    Id last;
    forEachRoom(plan.topology, [&last](const Site &, const Room &room) { last = room.id; });
    return last;
}

} // namespace

RowList<RackTypeRow> rackTypeList()
{
    RowList<RackTypeRow> list;
    list.rows = rackTypeRows;
    list.fresh = [](const Plan &, const RackTypeRow *above) {
        RackTypeRow row;
        if (above != nullptr)
            row.type = above->type;
        row.type.name.reset();
        return row;
    };
    list.complete = [](const Plan &plan, RackTypeRow &row) {
        if (!row.type.name)
            row.type.name =
                numberedName(RackTypeSheet::tr("Rack type %1"), namesIn(plan.topology.rackTypes));
    };
    list.copied = [](const Plan &plan, RackTypeRow &row) {
        row.type.name =
            edits::copyName(row.type.name.value_or(row.type.id), namesIn(plan.topology.rackTypes));
    };
    list.takeUnseen = [](const RackTypeRow &source, RackTypeRow &row) {
        takeAllButName(source.type, row.type);
    };
    list.insert = [](Plan plan, const RackTypeRow &row, qsizetype at) {
        RackType type = row.type;
        type.id.clear();
        return insertRackType(std::move(plan), std::move(type), at);
    };
    list.remove = [](Plan plan, const QList<RackTypeRow> &rows) {
        return removedOneByOne(std::move(plan), rows, [](Plan one, const RackTypeRow &row) {
            return deleteRackType(std::move(one), row.key);
        });
    };
    list.reorder = orderRackTypes;
    list.placeholder = RackTypeSheet::tr("Type to add a rack type");
    return list;
}

RowList<FeedRow> feedList(const Id &only)
{
    RowList<FeedRow> list;
    list.rows = [&only](const Plan &plan) {
        return feedRows(plan, only);
    };
    list.fresh = [&only](const Plan &plan, const FeedRow *above) {
        FeedRow row;
        const QList<RackType> &types = plan.topology.rackTypes;
        row.type = above != nullptr   ? above->type
                   : !only.isEmpty()  ? only
                   : !types.isEmpty() ? types.first().id
                                      : Id();
        if (const RackType *type = findRackType(plan.topology, row.type))
            row.feed = oneMoreFeed(*type);
        row.feed.name.clear(); // gets a free one in the rack type that it comes to
        return row;
    };
    list.copied = [](const Plan &, FeedRow &row) {
        row.feed.name.clear();
    };
    list.insert = [&only](Plan plan, const FeedRow &row, qsizetype at) {
        if (row.type.isEmpty())
            return Result<Plan>(
                Error{ErrorKind::NotAllowed,
                      FeedSheet::tr("Add a rack type first: a feed belongs to one."),
                      {},
                      {}});
        const qsizetype place = placeWithin(feedRows(plan, only), at, &FeedRow::type, row.type);
        return insertFeed(std::move(plan), row.type, place, row.feed);
    };
    list.remove = [](Plan plan, const QList<FeedRow> &rows) {
        return removedOneByOne(std::move(plan), rows, [](Plan one, const FeedRow &row) {
            return deleteFeed(std::move(one), row.type, row.index);
        });
    };
    list.placeholder = FeedSheet::tr("Type to add a feed");
    list.keysArePlaces = true;
    return list;
}

RowList<SiteRow> siteList()
{
    RowList<SiteRow> list;
    list.rows = siteRows;
    list.fresh = [](const Plan &, const SiteRow *) {
        return SiteRow();
    };
    list.complete = [](const Plan &plan, SiteRow &row) {
        if (!row.site.name)
            row.site.name = numberedName(SiteSheet::tr("Site %1"), namesIn(plan.topology.sites));
    };
    list.copied = [](const Plan &, SiteRow &row) {
        row.site.name.reset();
    };
    list.insert = [](Plan plan, const SiteRow &row, qsizetype at) {
        Site site = row.site;
        site.id.clear();
        return insertSite(std::move(plan), std::move(site), at);
    };
    list.remove = [](Plan plan, const QList<SiteRow> &rows) {
        return removedOneByOne(std::move(plan), rows, [](Plan one, const SiteRow &row) {
            return deleteSite(std::move(one), row.key);
        });
    };
    list.reorder = orderSites;
    list.placeholder = SiteSheet::tr("Type to add a site");
    return list;
}

RowList<RoomRow> roomList()
{
    RowList<RoomRow> list;
    list.rows = roomRows;
    list.fresh = [](const Plan &plan, const RoomRow *above) {
        RoomRow row;
        row.site = above != nullptr ? above->site : lastSite(plan);
        return row;
    };
    list.complete = [](const Plan &plan, RoomRow &row) {
        QStringList names;
        forEachRoom(plan.topology, [&names](const Site &, const Room &room) {
            names.append(room.name.value_or(room.id));
        });
        if (!row.room.name)
            row.room.name = numberedName(RoomSheet::tr("Hall %1"), names);
    };
    list.copied = [](const Plan &, RoomRow &row) {
        row.room.name.reset();
    };
    list.insert = [](Plan plan, const RoomRow &row, qsizetype at) {
        const qsizetype place = placeWithin(roomRows(plan), at, &RoomRow::site, row.site);
        return withRoom(std::move(plan), row, place);
    };
    list.remove = [](Plan plan, const QList<RoomRow> &rows) {
        return removedOneByOne(std::move(plan), rows, [](Plan one, const RoomRow &row) {
            return deleteRoom(std::move(one), row.key);
        });
    };
    list.reorder = [](Plan plan, const QList<qsizetype> &order) {
        const QList<RoomRow> rows = roomRows(plan);
        return orderedWithin(std::move(plan), rows, order, &RoomRow::site, moveRoom);
    };
    list.placeholder = RoomSheet::tr("Type to add a room");
    return list;
}

RowList<RowRow> rowList()
{
    RowList<RowRow> list;
    list.rows = rowRows;
    list.fresh = [](const Plan &plan, const RowRow *above) {
        RowRow row;
        row.room = above != nullptr ? above->room : lastRoom(plan);
        return row;
    };
    list.complete = [](const Plan &plan, RowRow &row) {
        QStringList names;
        forEachRow(plan.topology, [&](const Site &, const Room &room, const Row &one) {
            if (room.id == row.room)
                names.append(one.name.value_or(one.id));
        });
        if (!row.row.name)
            row.row.name = numberedName(RowSheet::tr("Row %1"), names);
    };
    list.copied = [](const Plan &, RowRow &row) {
        row.row.name.reset();
    };
    list.insert = [](Plan plan, const RowRow &row, qsizetype at) {
        if (row.room.isEmpty())
            return Result<Plan>(Error{ErrorKind::NotAllowed,
                                      RowSheet::tr("Add a room first: a row stands in one."),
                                      {},
                                      {}});
        const qsizetype place = placeWithin(rowRows(plan), at, &RowRow::room, row.room);
        Row its = row.row;
        its.id.clear();
        return insertRow(std::move(plan), row.room, std::move(its), place);
    };
    list.remove = [](Plan plan, const QList<RowRow> &rows) {
        return removedOneByOne(std::move(plan), rows, [](Plan one, const RowRow &row) {
            return deleteRow(std::move(one), row.key);
        });
    };
    list.reorder = [](Plan plan, const QList<qsizetype> &order) {
        const QList<RowRow> rows = rowRows(plan);
        return orderedWithin(std::move(plan), rows, order, &RowRow::room, moveRow);
    };
    list.placeholder = RowSheet::tr("Type to add a row");
    return list;
}

} // namespace kf
