// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/names.h"

#include "core/plan/name_pattern.h"
#include "core/plan/validate/validate.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

namespace kf::edits {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QString nextName(const QString &pattern, QStringList &names, QHash<QString, int> &numbers)
{
    const auto known = numbers.constFind(pattern);
    const int number = (known != numbers.constEnd() ? *known : highestNumber(pattern, names)) + 1;
    numbers.insert(pattern, number);
    return nameFromPattern(pattern, number);
}

/// "dgx", else "dgx-2", "dgx-3" ...; what was tried before is not tried again.
Id newId(const QString &name, QSet<Id> &taken, QHash<QString, int> &counts)
{
    const Id base = idFromName(name);
    Id id = base;
    int &count = counts[base];
    while (taken.contains(id)) {
        count = std::max(count + 1, 2);
        id = QStringLiteral("%1-%2").arg(base).arg(count);
    }
    taken.insert(id);
    return id;
}

} // namespace

std::optional<Error> patternRefusal(const QString &pattern, qsizetype count, IdKind kind)
{
    if (pattern.trimmed().isEmpty())
        return Error{
            ErrorKind::Invalid, Text::tr("a name cannot be empty"), collectionPath(kind), {}};
    if (count > 1 && !hasNumber(pattern))
        return Error{ErrorKind::Invalid,
                     Text::tr("several need a number in their name, such as '%1'")
                         .arg(pattern + QStringLiteral("-{00}")),
                     collectionPath(kind),
                     {}};
    return std::nullopt;
}

Result<> takeTypedId(Id &id, const QString &name)
{
    // Behind a letter, so that a name of which nothing is left is told from one called "item".
    const Id made = isValidId(name) ? name : idFromName(QStringLiteral("x ") + name).mid(2);
    if (made.isEmpty())
        return Error{ErrorKind::Invalid,
                     Text::tr("'%1' needs a letter from a to z or a digit").arg(name),
                     {},
                     {}};
    id = made;
    return {};
}

Names::Names(const Topology &topology)
{
    forEachRack(topology, [this](const RackSpot &spot) {
        const Rack &rack = spot.rack;
        m_rackIds.insert(rack.id);
        m_rackNames.append(rack.name.value_or(rack.id));
        for (const Shared<PlacedDevice> &device : rack.devices) {
            m_deviceIds.insert(device->id);
            m_deviceNames.append(device->name.value_or(device->id));
        }
    });
}

QString Names::nextDeviceName(const QString &pattern)
{
    return nextName(pattern, m_deviceNames, m_deviceNumbers);
}

QString Names::nextRackName(const QString &pattern)
{
    return nextName(pattern, m_rackNames, m_rackNumbers);
}

void Names::nameDevice(PlacedDevice &device, const QString &pattern)
{
    device.name.reset();
    if (!pattern.isEmpty())
        device.name = nextDeviceName(pattern);
    device.id = newId(device.name.value_or(device.device), m_deviceIds, m_deviceCounts);
}

void Names::nameRack(Rack &rack, const QString &pattern)
{
    rack.name = nextRackName(pattern.isEmpty() ? QStringLiteral("rack-{00}") : pattern);
    rack.id = newId(*rack.name, m_rackIds, m_rackCounts);
}

} // namespace kf::edits
