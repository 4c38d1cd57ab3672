// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "core/findings/rules.h"
#include "core/plan/edits/catalog_update.h"
#include "core/topology/device_facts.h"
#include "core/topology/topology_walk.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace kf::findings {

namespace {

constexpr double kHeatTolerance = 0.01; ///< published figures are rounded to about that

constexpr QLatin1StringView kDevice("device");
constexpr QLatin1StringView kFabric("fabric");
constexpr QLatin1StringView kRackType("rack_type");
constexpr QLatin1StringView kPlaced("placed");
constexpr QLatin1StringView kFigures("figures");
constexpr QLatin1StringView kRacks("racks");
constexpr QLatin1StringView kEntry("entry");
constexpr QLatin1StringView kModel("model");
constexpr QLatin1StringView kPower("power");
constexpr QLatin1StringView kHeat("heat");
constexpr QLatin1StringView kPublished("published");

/// Kinds of devices that stand in racks, in the order in which they first do.
QList<Id> placedKinds(const Topology &topology)
{
    QList<Id> kinds;
    QSet<Id> seen;
    Id last; // racks mostly hold many of the same kind
    forEachDevice(topology, [&](const Rack &, const PlacedDevice &placed) {
        if (placed.device == last)
            return;
        last = placed.device;
        if (seen.contains(placed.device))
            return;
        seen.insert(placed.device);
        kinds.append(placed.device);
    });
    return kinds;
}

/// What is missing of one kind of device, and where.
struct Gap {
    QList<QString> figures;
    QList<QString> racks;
};

void addOnce(QList<QString> &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

/// Figures of devices that limits need and nobody knows.
class Gaps {
public:
    explicit Gaps(const RuleInput &input) : m_input(input) {}

    void addRack(const Rack &rack, const RackType *type, const Room &room)
    {
        const RackFigures figures = m_input.figures.topology.racks.value(rack.id);
        const bool needsPower = figures.powerLimitW || figures.heatLimitW || room.powerLimitW ||
                                room.heatLimitW || room.liquidLimitW;
        for (const Shared<PlacedDevice> &device : rack.devices) {
            const DeviceFacts &facts = factsOf(device->device);
            if (!facts.inCatalogue)
                continue;
            if (needsPower && !facts.powerW.value && !device->powerW)
                add(device->device, QStringLiteral("power_max_w"), rack.id);
            if (figures.weightLimitKg && !facts.weightKg.value)
                add(device->device, QStringLiteral("weight_kg"), rack.id);
            if (type != nullptr && device->u && !facts.heightU.value)
                add(device->device, QStringLiteral("height_u"), rack.id);
        }
    }

    QList<Finding> findings() const
    {
        QList<Finding> found;
        for (const Id &device : m_order) {
            const Gap gap = m_gaps.value(device);
            found.append(made<UnknownFigure>(Severity::Warning,
                                             pathOf(IdKind::CatalogDevice, device),
                                             {argument(kDevice, device),
                                              argument(kFigures, gap.figures),
                                              argument(kRacks, gap.racks)}));
        }
        return found;
    }

private:
    const DeviceFacts &factsOf(const Id &device)
    {
        const auto known = m_facts.constFind(device);
        if (known != m_facts.constEnd())
            return *known;
        return *m_facts.insert(
            device,
            deviceFacts(m_input.catalog.device(device), m_input.plan.settings.policy.powerBasis));
    }

    void add(const Id &device, const QString &figure, const Id &rack)
    {
        if (!m_gaps.contains(device))
            m_order.append(device);
        Gap &gap = m_gaps[device];
        addOnce(gap.figures, figure);
        if (gap.racks.isEmpty() || gap.racks.last() != rack)
            gap.racks.append(rack);
    }

    const RuleInput &m_input;
    QHash<Id, DeviceFacts> m_facts;
    QHash<Id, Gap> m_gaps;
    QList<Id> m_order;
};

/// What figures of devices and feeds are called in a sentence.
QString figureText(const QString &key)
{
    static const QHash<QString, const char *> terms{
        {QStringLiteral("power_max_w"), QT_TRANSLATE_NOOP("FindingText", "the power")},
        {QStringLiteral("weight_kg"), QT_TRANSLATE_NOOP("FindingText", "the weight")},
        {QStringLiteral("height_u"), QT_TRANSLATE_NOOP("FindingText", "the height")},
        {QStringLiteral("volts"), QT_TRANSLATE_NOOP("FindingText", "the volts")},
        {QStringLiteral("amps"), QT_TRANSLATE_NOOP("FindingText", "the amps")}};
    return FindingText::tr(terms.value(key));
}

QList<Finding> unknownFeeds(const Topology &topology)
{
    QList<Finding> found;
    for (const RackType &type : topology.rackTypes) {
        QList<QString> figures;
        for (const Feed &feed : type.feeds) {
            if (!feed.volts)
                addOnce(figures, QStringLiteral("volts"));
            if (!feed.amps)
                addOnce(figures, QStringLiteral("amps"));
        }
        if (!figures.isEmpty())
            found.append(
                made<UnknownFigure>(Severity::Warning,
                                    pathOf(IdKind::RackType, type.id),
                                    {argument(kRackType, type.id), argument(kFigures, figures)}));
    }
    return found;
}

/// Devices and cables that networks name and nobody knows.
void addUnknownOfFabrics(const RuleInput &input, QList<Finding> &found)
{
    for (const Fabric &fabric : input.plan.topology.fabrics) {
        QList<QString> unknown;
        const QList<Id> devices = QList<Id>{fabric.leaf.value_or(Id()),
                                            fabric.spine.value_or(Id()),
                                            fabric.core.value_or(Id()),
                                            fabric.manager.value_or(Id())} +
                                  fabric.serves.value_or(QList<Id>()) + fabric.ports.keys();
        for (const Id &device : devices) {
            if (!device.isEmpty() && input.catalog.device(device) == nullptr)
                addOnce(unknown, device);
        }
        for (const Id &cable : fabric.cables.value_or(QList<Id>())) {
            if (input.catalog.cable(cable) == nullptr)
                addOnce(unknown, cable);
        }
        if (!unknown.isEmpty())
            found.append(
                made<UnknownDevice>(Severity::Error,
                                    pathOf(IdKind::Fabric, fabric.id),
                                    {argument(kFabric, fabric.id), argument(kDevice, unknown)}));
    }
}

} // namespace

// --- unknown-device

QList<Finding> UnknownDevice::find(const RuleInput &input)
{
    QHash<Id, QList<QString>> placed;
    QList<Id> order;
    Id known; // racks mostly hold many of the same kind
    forEachDevice(input.plan.topology, [&](const Rack &, const PlacedDevice &device) {
        if (device.device == known)
            return;
        if (input.catalog.device(device.device) != nullptr) {
            known = device.device;
            return;
        }
        if (!placed.contains(device.device))
            order.append(device.device);
        placed[device.device].append(device.id);
    });
    QList<Finding> found;
    for (const Id &kind : std::as_const(order)) {
        const QList<QString> devices = placed.value(kind);
        found.append(made<UnknownDevice>(Severity::Error,
                                         pathOf(IdKind::Device, devices.constFirst()),
                                         {argument(kDevice, kind), argument(kPlaced, devices)}));
    }
    addUnknownOfFabrics(input, found);
    const auto &systems = input.plan.settings.policy.systems;
    for (auto it = systems.cbegin(); it != systems.cend(); ++it) {
        if (input.catalog.device(*it) == nullptr)
            found.append(made<UnknownDevice>(Severity::Error,
                                             QStringLiteral("plan/policy/systems/") + it.key(),
                                             {argument(kDevice, *it)}));
    }
    return found;
}

QString UnknownDevice::sentence(const FindingWords &words)
{
    if (words.has(kFabric))
        return FindingText::tr("Network %1 names %2, which no catalogue knows.")
            .arg(words.name(kFabric, IdKind::Fabric), words.of(kDevice));
    if (!words.has(kPlaced))
        return FindingText::tr("The device '%1' is to be bought, but no catalogue knows it.")
            .arg(words.of(kDevice));
    return FindingText::tr("No catalogue knows the device '%1', so nothing is known of %2.")
        .arg(words.of(kDevice), words.of(kPlaced));
}

QString UnknownDevice::remedy(const Finding &)
{
    return FindingText::tr("Add the device to the catalogue, or choose one that is in it.");
}

// --- unknown-figure

QList<Finding> UnknownFigure::find(const RuleInput &input)
{
    QList<Finding> found = unknownFeeds(input.plan.topology);
    if (input.figures.topology.totals.unknown.isEmpty())
        return found;
    Gaps gaps(input);
    forEachRack(input.plan.topology,
                [&gaps](const RackSpot &spot) { gaps.addRack(spot.rack, spot.type, spot.room); });
    return found + gaps.findings();
}

QString UnknownFigure::sentence(const FindingWords &words)
{
    if (words.has(kRackType))
        return FindingText::tr("Nobody has said %1 of the feeds of the rack type %2, so its power "
                               "limit is not known.")
            .arg(words.listOf(kFigures, figureText), words.name(kRackType, IdKind::RackType));
    return FindingText::tr("The catalogue does not say %1 of %2, so the sums of rack %3 are only "
                           "lower bounds.")
        .arg(words.listOf(kFigures, figureText),
             words.name(kDevice, IdKind::CatalogDevice),
             words.name(kRacks, IdKind::Rack));
}

QString UnknownFigure::remedy(const Finding &finding)
{
    if (argumentOf(finding, kRackType) != nullptr)
        return FindingText::tr("Fill in the volts and amps of every feed.");
    return FindingText::tr("Look the figure up, or state an assumption in the catalogue entry.");
}

// --- heat-differs

QList<Finding> HeatDiffers::find(const RuleInput &input)
{
    QList<Finding> found;
    const QList<Id> kinds = placedKinds(input.plan.topology);
    for (const Id &kind : kinds) {
        const DeviceEntry *entry = input.catalog.device(kind);
        if (entry == nullptr || entry->kind == DeviceKind::Pdu || !entry->heatBtuPerH ||
            !entry->powerMaxW)
            continue;
        const double heat = btuPerHour(*entry->powerMaxW);
        if (std::abs(*entry->heatBtuPerH - heat) <= kHeatTolerance * heat)
            continue;
        found.append(made<HeatDiffers>(
            Severity::Advice,
            pathOf(IdKind::CatalogDevice, kind),
            {argument(kDevice, kind),
             argument(kPower, Amount{*entry->powerMaxW, Unit::Watts}),
             argument(kHeat, Amount{heat, Unit::BtuPerHour}),
             argument(kPublished, Amount{*entry->heatBtuPerH, Unit::BtuPerHour})}));
    }
    return found;
}

QString HeatDiffers::sentence(const FindingWords &words)
{
    return FindingText::tr("%1 draws %2, which is %3 of heat; the published heat is %4. The plan "
                           "reckons with the power.")
        .arg(words.name(kDevice, IdKind::CatalogDevice),
             words.of(kPower),
             words.of(kHeat),
             words.of(kPublished));
}

QString HeatDiffers::remedy(const Finding &)
{
    return FindingText::tr("Ask the maker which of the two figures holds.");
}

// --- catalogue-entry-outdated

QList<Finding> CatalogueEntryOutdated::find(const RuleInput &input)
{
    QList<Finding> found;
    for (const OutdatedEntry &entry :
         outdatedEntries(input.plan.catalog, input.catalog.catalog())) {
        QList<Argument> arguments = {argument(kEntry, entry.id)};
        if (!entry.model.isEmpty())
            arguments.append(argument(kModel, entry.model));
        found.append(made<CatalogueEntryOutdated>(
            Severity::Advice, pathOf(entry.kind, entry.id), std::move(arguments)));
    }
    return found;
}

QString CatalogueEntryOutdated::sentence(const FindingWords &words)
{
    return FindingText::tr("The catalogue has changed %1 since this plan copied it.")
        .arg(words.of(words.has(kModel) ? kModel : kEntry));
}

QString CatalogueEntryOutdated::remedy(const Finding &)
{
    return FindingText::tr(
        "Compare the two entries with Update from catalogue, and take the new one if it is right.");
}

} // namespace kf::findings
