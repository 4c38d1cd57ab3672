// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_types_entries.h"

#include "core/exchange/exchange_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace kf {

namespace {

/// Hands out ids; many files with one slug cost no more than few.
class IdMaker {
public:
    explicit IdMaker(const std::function<bool(const Id &)> &isTaken) : m_isTaken(isTaken) {}

    Id freeId(const DeviceTypeFacts &facts)
    {
        const QString name =
            facts.slug.value_or(facts.manufacturer + QLatin1Char(' ') + facts.model);
        const Id wanted = isValidId(name) ? name : idFromName(name);
        int &last = m_last[wanted];
        Id id = wanted;
        while (m_given.contains(id) || m_isTaken(id)) {
            last = std::max(last, 1) + 1;
            id = QStringLiteral("%1-%2").arg(wanted).arg(last);
        }
        m_given.insert(id);
        return id;
    }

private:
    const std::function<bool(const Id &)> &m_isTaken;
    QSet<Id> m_given;
    QHash<Id, int> m_last; ///< the last number behind each
};

DeviceHeight heightOf(const DeviceTypeFacts &facts)
{
    if (facts.isHeightMissing)
        return DeviceHeight::ofUnits(1.0);
    if (facts.heightU && isRackHeight(*facts.heightU))
        return DeviceHeight::ofUnits(*facts.heightU);
    return {};
}

/// Files mostly write the cages of InfiniBand switches as those of Ethernet.
bool isInfinibandModel(const DeviceTypeFacts &facts)
{
    const QString maker = facts.manufacturer.toLower();
    if (!maker.contains(QLatin1StringView("nvidia")) &&
        !maker.contains(QLatin1StringView("mellanox")))
        return false;
    for (const QLatin1StringView beginning : {QLatin1StringView("QM"),
                                              QLatin1StringView("MQM"),
                                              QLatin1StringView("Q3"),
                                              QLatin1StringView("SB"),
                                              QLatin1StringView("MSB")}) {
        if (facts.model.startsWith(beginning, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

DeviceEntry entryOf(const DeviceTypeFile &file, SupplyPolicy policy)
{
    const DeviceTypeFacts &facts = *file.facts;
    DeviceEntry entry;
    entry.model = facts.model;
    entry.kind = facts.powerOutlets > 0 ? DeviceKind::Pdu : DeviceKind::Other;
    entry.manufacturer = facts.manufacturer;
    entry.height = heightOf(facts);
    entry.fullDepth = facts.isFullDepth.value_or(true);
    entry.weightKg = facts.weightKg;
    entry.powerMaxW = powerOf(facts, policy);
    entry.origin = EntryOrigin::Imported;
    entry.source = QStringLiteral("NetBox device-type library: %1").arg(file.path);
    return entry;
}

} // namespace

DeviceKind kindByParts(const DeviceTypeFacts &facts)
{
    constexpr int kFewestSwitchPorts = 16;
    constexpr double kTallestSwitchU = 4.0; // systems with many ports are taller
    if (facts.powerOutlets > 0)
        return DeviceKind::Pdu;
    if (facts.mostPorts.count < kFewestSwitchPorts || facts.subdeviceRole == u"child" ||
        facts.heightU.value_or(1.0) > kTallestSwitchU)
        return DeviceKind::Other;
    const bool isMostlyInfiniband = 2 * facts.infiniband > facts.interfaces;
    return isMostlyInfiniband || isInfinibandModel(facts) ? DeviceKind::IbSwitch
                                                          : DeviceKind::EthSwitch;
}

void setKind(DeviceEntry &entry, DeviceKind kind, const DeviceTypeFacts &facts)
{
    const bool isSwitch = kind == DeviceKind::IbSwitch || kind == DeviceKind::EthSwitch;
    const bool isKnown = isSwitch && facts.mostPorts.count > 0;
    entry.kind = kind;
    entry.switchPorts = isKnown ? std::optional(facts.mostPorts.count) : std::nullopt;
    entry.switchGbps = isKnown ? std::optional(facts.mostPorts.gbps) : std::nullopt;
}

std::optional<double> powerOf(const DeviceTypeFacts &facts, SupplyPolicy policy)
{
    QList<double> draws = facts.maximumDrawsW;
    qsizetype counted = std::max(qsizetype(facts.powerPorts), draws.size());
    if (policy == SupplyPolicy::Largest)
        counted = 1;
    else if (policy == SupplyPolicy::Redundant)
        counted = (counted + 1) / 2;
    if (draws.isEmpty() || draws.size() < counted)
        return std::nullopt;
    std::sort(draws.begin(), draws.end(), std::greater<>());
    return std::accumulate(draws.begin(), draws.begin() + counted, 0.0);
}

std::optional<double> powerOfModules(const DeviceTypeFacts &module, int count, SupplyPolicy policy)
{
    const std::optional<double> draw = module.maximumDrawW();
    if (!draw || count < 1)
        return std::nullopt;
    DeviceTypeFacts filled;
    filled.powerPorts = count;
    filled.maximumDrawsW = QList<double>(count, *draw);
    return powerOf(filled, policy);
}

QList<DeviceEntry> deviceEntries(const QList<DeviceTypeFile> &files,
                                 SupplyPolicy policy,
                                 const std::function<bool(const Id &)> &isTaken,
                                 KindPolicy kinds)
{
    IdMaker ids(isTaken);
    QList<DeviceEntry> entries;
    for (const DeviceTypeFile &file : files) {
        if (!file.facts)
            continue;
        DeviceEntry entry = entryOf(file, policy);
        entry.id = ids.freeId(*file.facts);
        if (kinds == KindPolicy::Parts)
            setKind(entry, kindByParts(*file.facts), *file.facts);
        entries.append(std::move(entry));
    }
    return entries;
}

QStringList unknownFigures(const DeviceEntry &entry)
{
    QStringList unknown;
    if (entry.height.kind == DeviceHeight::Kind::Unknown)
        unknown.append(QStringLiteral("height_u"));
    if (!entry.weightKg)
        unknown.append(QStringLiteral("weight_kg"));
    if (!entry.powerMaxW)
        unknown.append(QStringLiteral("power_max_w"));
    return unknown;
}

} // namespace kf
