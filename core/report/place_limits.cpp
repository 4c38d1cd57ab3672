// SPDX-License-Identifier: GPL-3.0-or-later
// Up to how many GPUs racks, rows, rooms and sites are enough.
#include "core/report/limit_parts.h"
#include "core/topology/topology_limits.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::LimitParts)
};

/// A place in its heaviest month.
struct LoadedPlace {
    QString name; ///< empty for all racks together
    QString path;
    double gpus = 0.0;
    double load = 0.0;
    std::optional<double> limit;
    bool isKnown = true;      ///< false: a device's figure is missing in the load
    bool areGpusKnown = true; ///< false: nobody knows whether a device has any
};

QString namedPlace(const LoadedPlace &place, const QString &text)
{
    return place.name.isEmpty() ? text : Text::tr("%1: %2", "a place").arg(place.name, text);
}

/// Why nobody can say where the places end; empty where that can be said.
QString missingIn(const QList<LoadedPlace> &places)
{
    for (const LoadedPlace &place : places) {
        if (!place.isKnown || !place.areGpusKnown)
            return namedPlace(place, Text::tr("A device there has no known figure."));
        if (!place.limit)
            return namedPlace(place, Text::tr("No limit is typed."));
        if (!(place.load > 0.0))
            return namedPlace(place, Text::tr("What stands there takes none of it."));
    }
    return {};
}

/// What is typed although nothing stands there yet.
QString emptyReason(const QList<LoadedPlace> &places, Unit unit, const Wording &wording)
{
    const QString missing =
        Text::tr("No system with GPUs stands anywhere, so nobody knows what one takes.");
    double typed = 0.0;
    for (const LoadedPlace &place : places)
        typed += place.limit.value_or(0.0);
    return typed > 0.0 ? Text::tr("Planned: %1. %2")
                             .arg(amountText({typed, unit}, Digits::Exact, wording), missing)
                       : missing;
}

/// GPUs x limit / load of each place that has GPUs, added up.
GrowthLimit byProportion(const char *id,
                         const QString &title,
                         const QList<LoadedPlace> &places,
                         Unit unit,
                         const Wording &wording)
{
    GrowthLimit limit;
    limit.id = QLatin1String(id);
    limit.title = title;
    limit.path = places.isEmpty() ? QStringLiteral("topology/sites") : places.front().path;
    QList<LoadedPlace> used;
    std::copy_if(places.cbegin(),
                 places.cend(),
                 std::back_inserter(used),
                 [](const LoadedPlace &place) { return place.gpus > 0.0 || !place.areGpusKnown; });
    if (used.isEmpty()) {
        limit.reason = emptyReason(places, unit, wording);
        return limit;
    }
    limit.path = used.front().path;
    limit.reason = missingIn(used);
    if (!limit.reason.isEmpty())
        return limit;
    double gpus = 0.0;
    QStringList sums;
    for (const LoadedPlace &place : std::as_const(used)) {
        const double most = wholeGpus(place.gpus * *place.limit / place.load);
        gpus += most;
        sums.append(namedPlace(place,
                               Text::tr("%1 \u00d7 %2 \u00f7 %3 = %4")
                                   .arg(limitGpus(place.gpus, wording),
                                        amountText({*place.limit, unit}, Digits::Exact, wording),
                                        amountText({place.load, unit}, Digits::Exact, wording),
                                        limitGpus(most, wording))));
    }
    limit.gpus = gpus;
    if (sums.size() > 1)
        sums.append(Text::tr("together %1").arg(limitGpus(gpus, wording)));
    limit.reason = Text::tr("%1, where all that stands there grows along.")
                       .arg(sums.join(QStringLiteral("; ")));
    return limit;
}

struct PlaceLoad {
    double load = 0.0;
    std::optional<double> limit;
    Quantity quantity = Quantity::Power;
};

LoadedPlace placeOf(const QString &name,
                    const QString &path,
                    double gpus,
                    const PlaceLoad &load,
                    const QList<Quantity> &unknown)
{
    return {name,
            path,
            gpus,
            load.load,
            load.limit,
            !unknown.contains(load.quantity),
            !unknown.contains(Quantity::Gpus)};
}

/// The rooms with one of their loads.
template<typename LoadOf> QList<LoadedPlace> rooms(const Evaluation &figures, LoadOf loadOf)
{
    QList<LoadedPlace> places;
    for (const RoomFigures &room : figures.topology.rooms)
        places.append(placeOf(nameOf(figures.plan, IdKind::Room, room.id),
                              QStringLiteral("topology/rooms/") + room.id,
                              room.gpus,
                              loadOf(room),
                              room.unknown));
    return places;
}

QList<LoadedPlace> rowsByPower(const Evaluation &figures)
{
    QList<LoadedPlace> places;
    for (const RowFigures &row : figures.topology.rows)
        places.append(placeOf(nameOf(figures.plan, IdKind::Row, row.id),
                              QStringLiteral("topology/rows/") + row.id,
                              row.gpus,
                              {row.powerW, row.powerLimitW, Quantity::Power},
                              row.unknown));
    return places;
}

/// Sites by power, with the GPUs of their rooms.
QList<LoadedPlace> sitesByPower(const Evaluation &figures)
{
    QList<LoadedPlace> places;
    for (const SiteFigures &site : figures.topology.sites) {
        LoadedPlace place = placeOf(nameOf(figures.plan, IdKind::Site, site.id),
                                    QStringLiteral("topology/sites/") + site.id,
                                    0.0,
                                    {site.powerW, site.powerLimitW, Quantity::Power},
                                    site.unknown);
        for (const RoomFigures &room : figures.topology.rooms) {
            if (room.site != site.id)
                continue;
            place.gpus += room.gpus;
            place.areGpusKnown = place.areGpusKnown && !room.unknown.contains(Quantity::Gpus);
        }
        places.append(place);
    }
    return places;
}

bool anyLimit(const QList<LoadedPlace> &places)
{
    return std::any_of(places.cbegin(), places.cend(), [](const LoadedPlace &place) {
        return place.limit.has_value();
    });
}

GrowthLimit rackPower(const Evaluation &figures, const Wording &wording)
{
    const TopologyTotals &totals = figures.topology.totals;
    const LoadedPlace racks =
        placeOf({},
                QStringLiteral("topology/racks"),
                totals.gpus,
                {totals.powerW, powerLimitOfRacks(figures.topology), Quantity::Power},
                totals.unknown);
    return byProportion(
        "rack-power", Text::tr("Power of the racks"), {racks}, Unit::Watts, wording);
}

} // namespace

QList<GrowthLimit> placeLimits(const Evaluation &figures, const Wording &wording)
{
    const TopologyFigures &topology = figures.topology;
    const auto power = rooms(figures, [](const RoomFigures &room) {
        return PlaceLoad{room.powerW, room.powerLimitW, Quantity::Power};
    });
    const auto air = rooms(figures, [](const RoomFigures &room) {
        return PlaceLoad{room.airHeatW, room.heatLimitW, Quantity::Heat};
    });
    const auto units = rooms(figures, [](const RoomFigures &room) {
        return PlaceLoad{room.usedU, room.usedU + room.freeU, Quantity::Height};
    });
    auto liquid = rooms(figures, [](const RoomFigures &room) {
        return PlaceLoad{room.liquidHeatW, room.liquidLimitW, Quantity::Heat};
    });
    liquid.removeIf([](const LoadedPlace &place) { return !(place.load > 0.0); });

    QList<GrowthLimit> limits;
    if (topology.totals.racks > 0) {
        limits.append(byProportion(
            "rack-space", Text::tr("Space in the racks"), units, Unit::RackUnits, wording));
        limits.append(rackPower(figures, wording));
    }
    const QList<LoadedPlace> rows = rowsByPower(figures);
    if (anyLimit(rows))
        limits.append(
            byProportion("row-power", Text::tr("Power of the rows"), rows, Unit::Watts, wording));
    limits.append(
        byProportion("room-power", Text::tr("Power of the rooms"), power, Unit::Watts, wording));
    limits.append(byProportion("room-air", Text::tr("Cooling by air"), air, Unit::Heat, wording));
    if (!liquid.isEmpty())
        limits.append(byProportion(
            "room-liquid", Text::tr("Cooling by liquid"), liquid, Unit::Heat, wording));
    const QList<LoadedPlace> sites = sitesByPower(figures);
    if (anyLimit(sites))
        limits.append(byProportion(
            "site-power", Text::tr("Power of the sites"), sites, Unit::Watts, wording));
    return limits;
}

} // namespace kf
