// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/placement_words.h"

#include "core/words/amount_words.h"
#include "core/words/name_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PlacementWords)
};

Unit unitOf(PlacementLimit limit)
{
    switch (limit) {
    case PlacementLimit::Power:
        return Unit::Watts;
    case PlacementLimit::AirHeat:
    case PlacementLimit::LiquidHeat:
        return Unit::Heat;
    case PlacementLimit::Weight:
        return Unit::Kilograms;
    case PlacementLimit::Airflow:
        return Unit::CubicMetresPerHour;
    case PlacementLimit::Units:
    case PlacementLimit::Contiguity:
        return Unit::RackUnits;
    case PlacementLimit::Spread:
    case PlacementLimit::Depth:
    case PlacementLimit::Floor:
    case PlacementLimit::MostRacks:
    case PlacementLimit::PlacePower:
    case PlacementLimit::PlaceHeat:
    case PlacementLimit::Nothing:
        break;
    }
    return Unit::Count;
}

QString tooLargeText(PlacementLimit limit)
{
    switch (limit) {
    case PlacementLimit::Power:
        return Words::tr("one draws more than a rack of this type has");
    case PlacementLimit::AirHeat:
        return Words::tr("one gives more heat to the air than a rack of this type can shed");
    case PlacementLimit::LiquidHeat:
        return Words::tr("one gives more heat to the liquid than a rack of this type takes");
    case PlacementLimit::Airflow:
        return Words::tr("one needs more air than a rack of this type gets");
    case PlacementLimit::Weight:
        return Words::tr("one weighs more than a rack of this type carries");
    case PlacementLimit::Depth:
        return Words::tr("it is deeper than the rails of this rack type are apart");
    case PlacementLimit::Units:
    case PlacementLimit::Contiguity:
    case PlacementLimit::Spread:
    case PlacementLimit::Floor:
    case PlacementLimit::MostRacks:
    case PlacementLimit::PlacePower:
    case PlacementLimit::PlaceHeat:
    case PlacementLimit::Nothing:
        break;
    }
    return Words::tr("an empty rack of this type has no place for it");
}

/// The figure that a key of the catalogue stands for.
QString figureName(const QString &key)
{
    if (key == QStringLiteral("power_max_w"))
        return Words::tr("power");
    if (key == QStringLiteral("weight_kg"))
        return Words::tr("weight");
    if (key == QStringLiteral("height_u"))
        return Words::tr("height");
    if (key == QStringLiteral("airflow_cfm"))
        return Words::tr("airflow");
    if (key == QStringLiteral("amps"))
        return Words::tr("volts or amps");
    if (key == QStringLiteral("own_weight_kg"))
        return Words::tr("own weight");
    return key;
}

/// "A3I AI400X2: power not known".
QString missingText(const Id &lacking, const QString &figure, const CatalogView &catalog)
{
    const QString ofType = figure == QStringLiteral("own_weight_kg")
                               ? Words::tr("rack type")
                               : Words::tr("feeds of the rack type");
    const QString whose = lacking.isEmpty() ? ofType : modelOf(lacking, catalog);
    return Words::tr("%1: %2 not known", "a model: power not known").arg(whose, figureName(figure));
}

/// "Hall 1 has no more than 250 kW of power".
QString placeText(const PlaceLimit &place, bool isPower, const Wording &wording)
{
    const QString watts =
        amountText({place.limitW, isPower ? Unit::Watts : Unit::Heat}, Digits::Exact, wording);
    return isPower
               ? Words::tr("%1 has no more than %2 of power", "a room; watts")
                     .arg(place.name, watts)
               : Words::tr("%1 can cool no more than %2", "a room; watts").arg(place.name, watts);
}

QString reasonText(const NotPlaced &notPlaced, const CatalogView &catalog, const Wording &wording)
{
    if (!notPlaced.place.name.isEmpty())
        return placeText(notPlaced.place, notPlaced.reason == NotPlacedReason::RoomPower, wording);
    switch (notPlaced.reason) {
    case NotPlacedReason::UnknownDevice:
        return Words::tr("no catalogue knows it; add it to the catalogue first");
    case NotPlacedReason::NoRackType:
        return Words::tr("the plan has no such rack type; choose one that it has");
    case NotPlacedReason::UnknownFigure:
        return missingText(notPlaced.lacking, notPlaced.figure, catalog);
    case NotPlacedReason::StandsOnFloor:
        return Words::tr("it stands on the floor and takes no place in racks");
    case NotPlacedReason::TooLarge:
        return tooLargeText(notPlaced.limit);
    case NotPlacedReason::RoomPower:
        return Words::tr("the room, its row or its site has no more power");
    case NotPlacedReason::RoomHeat:
        return Words::tr("the room or its row cannot cool more");
    case NotPlacedReason::NoMoreRacks:
        return Words::tr("all the racks that may be used are full");
    case NotPlacedReason::NoFloor:
        return Words::tr("the floor of the room holds no more racks");
    case NotPlacedReason::RoomAir:
        return Words::tr("the supply air of the room is too warm or too cold for it");
    }
    return {};
}

} // namespace

QString limitName(PlacementLimit limit)
{
    switch (limit) {
    case PlacementLimit::Nothing:
        return Words::tr("nothing left to place");
    case PlacementLimit::Units:
        return Words::tr("units");
    case PlacementLimit::Contiguity:
        return Words::tr("units side by side");
    case PlacementLimit::Power:
        return Words::tr("power");
    case PlacementLimit::AirHeat:
        return Words::tr("heat to air");
    case PlacementLimit::LiquidHeat:
        return Words::tr("heat to liquid");
    case PlacementLimit::Airflow:
        return Words::tr("airflow");
    case PlacementLimit::Weight:
        return Words::tr("weight");
    case PlacementLimit::Spread:
        return Words::tr("spread over racks");
    case PlacementLimit::Depth:
        return Words::tr("depth");
    case PlacementLimit::Floor:
        return Words::tr("floor of the room");
    case PlacementLimit::MostRacks:
        return Words::tr("the racks that may be used");
    case PlacementLimit::PlacePower:
        return Words::tr("power of the room, row or site");
    case PlacementLimit::PlaceHeat:
        return Words::tr("cooling of the room or row");
    }
    return {};
}

QString
bindingText(const PlacementBinding &binding, const CatalogView &catalog, const Wording &wording)
{
    if (binding.limit == PlacementLimit::Nothing)
        return {};
    if (binding.limit == PlacementLimit::PlacePower || binding.limit == PlacementLimit::PlaceHeat)
        return placeText(binding.place, binding.limit == PlacementLimit::PlacePower, wording);
    if (binding.limit == PlacementLimit::Spread)
        return Words::tr("spread: at most %1 of %2 in one rack")
            .arg(numberText(binding.capacity, Digits::Exact, wording.locale),
                 modelOf(binding.device, catalog));
    return Words::tr("%1: %2 in use; another %3 does not fit", "limit: 9 of 10 kW in use; a model")
        .arg(limitName(binding.limit),
             limitText(binding.used,
                       binding.capacity,
                       unitOf(binding.limit),
                       binding.atLeast,
                       Digits::Exact,
                       wording),
             modelOf(binding.device, catalog));
}

QString
notPlacedText(const NotPlaced &notPlaced, const CatalogView &catalog, const Wording &wording)
{
    return Words::tr("%1 of %2 not placed: %3")
        .arg(numberText(notPlaced.count, Digits::Exact, wording.locale),
             modelOf(notPlaced.device, catalog),
             reasonText(notPlaced, catalog, wording));
}

QString skippedText(const SkippedRack &skipped, const Plan &plan, const CatalogView &catalog)
{
    return Words::tr("%1 is not filled: %2", "a rack; a model: power not known")
        .arg(nameOf(plan, IdKind::Rack, skipped.rack),
             missingText(skipped.lacking, skipped.figure, catalog));
}

QString notRedundantText(const Id &device, const CatalogView &catalog)
{
    return Words::tr("%1 would not keep full load after a loss that the rack type promises to "
                     "survive")
        .arg(modelOf(device, catalog));
}

QString weightlessText(const QList<Id> &devices, const CatalogView &catalog)
{
    QStringList models;
    for (const Id &device : devices)
        models.append(modelOf(device, catalog));
    return Words::tr("racks weigh at least what is known: no weight of %1")
        .arg(models.join(QStringLiteral(", ")));
}

QString racksUsedText(const PlacementResult &result)
{
    QString racks = Words::tr("%n rack(s)", nullptr, result.racksUsed());
    const bool fills = result.filledRacks > 0; // the bound is about the others
    if (fills)
        racks = Words::tr("%1, of these %n filled up", nullptr, result.filledRacks).arg(racks);
    if (result.racksUsed() == result.filledRacks || !result.notPlaced.isEmpty())
        return racks;
    if (result.isProven())
        return fills ? Words::tr("%1; fewer new ones are proven to be impossible").arg(racks)
                     : Words::tr("%1; fewer are proven to be impossible").arg(racks);
    if (fills)
        return Words::tr("%1; at least %n new one(s) are needed", nullptr, result.lowerBound)
            .arg(racks);
    return Words::tr("%1; at least %2 are needed")
        .arg(racks, Words::tr("%n rack(s)", nullptr, result.lowerBound));
}

} // namespace kf
