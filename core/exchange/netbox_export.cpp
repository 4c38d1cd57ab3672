// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/netbox_export.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/netbox_links.h"
#include "core/exchange/netbox_names.h"
#include "core/exchange/netbox_places.h"
#include "core/exchange/netbox_table.h"
#include "core/topology/rack_figures.h"
#include "core/topology/topology_walk.h"

#include <QMap>
#include <QSet>

#include <cmath>

namespace kf {

namespace {

// What NetBox stores at most.
constexpr qsizetype kLongestPlaceName = 100;
constexpr qsizetype kLongestDeviceName = 64;

const QString kPlanned = QStringLiteral("planned");

/// The colours of roles, by kind, as NetBox offers them.
QString colourOf(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::GpuSystem:
    case DeviceKind::Workstation:
    case DeviceKind::RackScale:
        return QStringLiteral("4caf50");
    case DeviceKind::IbSwitch:
    case DeviceKind::EthSwitch:
        return QStringLiteral("2196f3");
    case DeviceKind::Storage:
        return QStringLiteral("9c27b0");
    case DeviceKind::Pdu:
        return QStringLiteral("ff9800");
    default:
        return QStringLiteral("9e9e9e");
    }
}

QString typeOf(const std::optional<CableMedium> &medium)
{
    if (!medium)
        return {};
    switch (*medium) {
    case CableMedium::Dac:
        return QStringLiteral("dac-passive");
    case CableMedium::Acc:
        return QStringLiteral("dac-active");
    case CableMedium::Aoc:
        return QStringLiteral("aoc");
    case CableMedium::Multimode:
        return QStringLiteral("mmf");
    case CableMedium::SingleMode:
        return QStringLiteral("smf");
    case CableMedium::TwistedPair:
        return QStringLiteral("cat6");
    }
    return {};
}

/// What NetBox calls a kind of device.
struct TypeName {
    QString manufacturer;
    QString model;
    DeviceKind kind = DeviceKind::Other;
};

class Writer {
public:
    Writer(const Topology &topology, const CatalogView &catalog)
        : m_topology(topology)
        , m_catalog(catalog)
        , m_facts(catalog, PowerBasis::Maximum)
    {
        nameEverything();
    }

    NetboxExport write(const QList<NetboxLink> &links)
    {
        writePlaces();
        writeTypes();
        writeRacks();
        writeCables(links);
        m_export.racks = m_racks.rows();
        m_export.devices = m_devices.rows();
        m_export.links = m_cables.rows();
        m_export.cables = int(m_labels.size());
        const auto add = [this](const char *name, const NetboxTable &table) {
            m_export.files.append({QString::fromLatin1(name), table.bytes()});
        };
        add("sites.csv", m_sites);
        add("locations.csv", m_locations);
        add("manufacturers.csv", m_manufacturers);
        add("device-roles.csv", m_roles);
        add("device-types.csv", m_types);
        add("racks.csv", m_racks);
        add("devices.csv", m_devices);
        add("interfaces.csv", m_interfaces);
        add("cables.csv", m_cables);
        return m_export;
    }

private:
    void nameEverything();
    void nameTypes();
    void writePlaces();
    void writeTypes();
    void writeType(const Id &id, const TypeName &name, NetboxSlugs &slugs);
    void writeRacks();
    void writeDevices(const RackSpot &spot);
    void writeCables(const QList<NetboxLink> &links);
    bool isFree(const NetboxEnd &end) const;
    void takeEnd(const NetboxEnd &end);
    void note(const QString &what) { m_export.notes.append(what); }

    const Topology &m_topology;
    const CatalogView &m_catalog;
    DeviceFactsTable m_facts;
    QHash<Id, QString> m_siteNames;
    QHash<Id, QString> m_roomNames;
    QHash<Id, QString> m_rackNames;
    QHash<Id, QString> m_deviceNames;
    QHash<Id, Id> m_siteOfDevice;
    QMap<Id, TypeName> m_typeNames; ///< by id of the catalogue; of what is placed
    QSet<std::pair<Id, QString>> m_usedEnds;
    QSet<QString> m_labels; ///< of the cables that are written
    NetboxExport m_export;

    NetboxTable m_sites{"name slug status"};
    NetboxTable m_locations{"site name slug status"};
    NetboxTable m_manufacturers{"name slug"};
    NetboxTable m_roles{"name slug color"};
    NetboxTable m_types{"manufacturer model slug u_height is_full_depth weight weight_unit"};
    NetboxTable m_racks{"site location name status width u_height outer_width outer_depth "
                        "outer_unit weight max_weight weight_unit"};
    NetboxTable m_devices{"role manufacturer device_type status site location rack position face "
                          "name"};
    NetboxTable m_interfaces{"device name type"};
    NetboxTable m_cables{"side_a_site side_a_device side_a_type side_a_name side_b_site "
                         "side_b_device side_b_type side_b_name type status label length "
                         "length_unit"};
};

void Writer::nameEverything()
{
    QList<NetboxNamed> sites;
    QList<NetboxNamed> rooms;
    QList<NetboxNamed> racks;
    QList<NetboxNamed> devices;
    for (const Site &site : m_topology.sites)
        sites.append({site.id, site.name, {}});
    forEachRoom(m_topology, [&rooms](const Site &site, const Room &room) {
        rooms.append({room.id, room.name, site.id});
    });
    forEachRack(m_topology, [&](const RackSpot &spot) {
        racks.append({spot.rack.id, spot.rack.name, spot.site.id});
        for (const Shared<PlacedDevice> &device : spot.rack.devices) {
            devices.append({device->id, device->name, spot.site.id});
            m_siteOfDevice.insert(device->id, spot.site.id);
            m_typeNames.insert(device->device, {});
        }
    });
    m_siteNames = netboxNames(sites, kLongestPlaceName);
    m_roomNames = netboxNames(rooms, kLongestPlaceName);
    m_rackNames = netboxNames(racks, kLongestPlaceName);
    m_deviceNames = netboxNames(devices, kLongestDeviceName);
    nameTypes();
}

/// Models of one manufacturer are told apart by their ids where two are called the same.
void Writer::nameTypes()
{
    QList<NetboxNamed> models;
    for (auto it = m_typeNames.begin(); it != m_typeNames.end(); ++it) {
        const DeviceEntry *entry = m_catalog.device(it.key());
        it->manufacturer = QStringLiteral("Unknown");
        if (entry != nullptr) {
            const QString manufacturer = entry->manufacturer.value_or(QString()).simplified();
            it->manufacturer = manufacturer.isEmpty() ? it->manufacturer : manufacturer;
            it->kind = entry->kind;
        }
        models.append({it.key(),
                       entry != nullptr ? std::optional(entry->model) : std::nullopt,
                       it->manufacturer});
    }
    const QHash<Id, QString> names = netboxNames(models, kLongestPlaceName);
    for (auto it = m_typeNames.begin(); it != m_typeNames.end(); ++it)
        it->model = names.value(it.key());
}

void Writer::writePlaces()
{
    NetboxSlugs siteSlugs;
    NetboxSlugs roomSlugs;
    for (const Site &site : m_topology.sites)
        m_sites.add({m_siteNames.value(site.id), siteSlugs.slugFor(site.id), kPlanned});
    forEachRoom(m_topology, [&](const Site &site, const Room &room) {
        m_locations.add({m_siteNames.value(site.id),
                         m_roomNames.value(room.id),
                         roomSlugs.slugFor(room.id),
                         kPlanned});
    });
}

void Writer::writeType(const Id &id, const TypeName &name, NetboxSlugs &slugs)
{
    const DeviceFacts &facts = m_facts.of(id);
    const std::optional<double> height = facts.standsInRoom ? 0.0 : facts.heightU.value;
    if (!height)
        note(ExchangeText::tr("%1: the height is not known; 1 U is written").arg(name.model));
    const bool hasWeight = facts.weightKg.value.has_value();
    m_types.add({name.manufacturer,
                 name.model,
                 slugs.slugFor(name.manufacturer + QLatin1Char(' ') + name.model),
                 netboxNumber(height.value_or(1.0)),
                 facts.takesWholeUnit ? QStringLiteral("true") : QStringLiteral("false"),
                 netboxNumber(facts.weightKg.value),
                 hasWeight ? QStringLiteral("kg") : QString()});
}

void Writer::writeTypes()
{
    NetboxSlugs typeSlugs;
    NetboxSlugs makerSlugs;
    QSet<QString> makers;
    QSet<int> kinds;
    for (auto it = m_typeNames.cbegin(); it != m_typeNames.cend(); ++it) {
        if (!makers.contains(it->manufacturer))
            m_manufacturers.add({it->manufacturer, makerSlugs.slugFor(it->manufacturer)});
        makers.insert(it->manufacturer);
        const QString role{wordFor(it->kind)};
        if (!kinds.contains(int(it->kind)))
            m_roles.add({role, role, colourOf(it->kind)});
        kinds.insert(int(it->kind));
        writeType(it.key(), *it, typeSlugs);
    }
}

void Writer::writeRacks()
{
    const auto whole = [](double value) {
        return value >= 1.0 ? netboxNumber(std::floor(value)) : QString();
    };
    forEachRack(m_topology, [&](const RackSpot &spot) {
        const RackType type = spot.type != nullptr ? *spot.type : RackType();
        const QString own = knowsOwnWeight(type) ? netboxNumber(type.ownWeightKg) : QString();
        const QString most = whole(type.weightLimitKg.value_or(0.0));
        m_racks.add({m_siteNames.value(spot.site.id),
                     m_roomNames.value(spot.room.id),
                     m_rackNames.value(spot.rack.id),
                     kPlanned,
                     QStringLiteral("19"),
                     QString::number(type.heightU),
                     whole(std::round(type.outerWidthMm)),
                     whole(std::round(type.outerDepthMm)),
                     QStringLiteral("mm"),
                     own,
                     most,
                     own.isEmpty() && most.isEmpty() ? QString() : QStringLiteral("kg")});
        writeDevices(spot);
    });
}

void Writer::writeDevices(const RackSpot &spot)
{
    NetboxRackUnits units(spot.type != nullptr ? spot.type->heightU : RackType().heightU);
    for (const Shared<PlacedDevice> &device : spot.rack.devices) {
        const QString name = m_deviceNames.value(device->id);
        const TypeName type = m_typeNames.value(device->device);
        const NetboxPlace place = units.place(*device, m_facts.of(device->device), name);
        if (!place.refused.isEmpty())
            note(ExchangeText::tr("%1 is written without its position: %2")
                     .arg(name, place.refused));
        m_devices.add({QString(wordFor(type.kind)),
                       type.manufacturer,
                       type.model,
                       kPlanned,
                       m_siteNames.value(spot.site.id),
                       m_roomNames.value(spot.room.id),
                       m_rackNames.value(spot.rack.id),
                       place.position,
                       place.face,
                       name});
    }
}

/// False where no device is placed there, or a link before has the interface.
bool Writer::isFree(const NetboxEnd &end) const
{
    return m_siteOfDevice.contains(end.device) && !m_usedEnds.contains({end.device, end.interface});
}

void Writer::takeEnd(const NetboxEnd &end)
{
    m_usedEnds.insert({end.device, end.interface});
    m_interfaces.add({m_deviceNames.value(end.device), end.interface, end.type});
}

void Writer::writeCables(const QList<NetboxLink> &links)
{
    const QString interface = QStringLiteral("dcim.interface");
    int refused = 0;
    for (const NetboxLink &link : links) {
        if (!isFree(link.a) || !isFree(link.b) || link.a == link.b) {
            ++refused;
            continue;
        }
        takeEnd(link.a);
        takeEnd(link.b);
        m_labels.insert(link.label);
        m_cables.add({m_siteNames.value(m_siteOfDevice.value(link.a.device)),
                      m_deviceNames.value(link.a.device),
                      interface,
                      link.a.interface,
                      m_siteNames.value(m_siteOfDevice.value(link.b.device)),
                      m_deviceNames.value(link.b.device),
                      interface,
                      link.b.interface,
                      typeOf(link.medium),
                      kPlanned,
                      link.label,
                      netboxNumber(link.lengthM),
                      QStringLiteral("m")});
    }
    if (refused > 0)
        note(ExchangeText::tr("%n link(s) have an end that another link has", nullptr, refused));
}

} // namespace

NetboxExport netboxExport(const Topology &topology, const CatalogView &catalog)
{
    const NetboxLinks links = netboxLinks(topology, catalog);
    NetboxExport made = netboxExport(topology, catalog, links.links);
    if (links.leftOut > 0)
        made.notes.append(ExchangeText::tr(
            "%n link(s) have no cable yet, or an end that is not placed", nullptr, links.leftOut));
    return made;
}

NetboxExport
netboxExport(const Topology &topology, const CatalogView &catalog, const QList<NetboxLink> &links)
{
    return Writer(topology, catalog).write(links);
}

} // namespace kf
