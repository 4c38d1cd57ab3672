// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// New ids and names: of what is typed, and for devices and racks.

#include "core/base/result.h"
#include "core/base/rule.h"
#include "core/topology/topology.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace kf::edits {

/// Makes `id` what is typed as a name: the same where it is an id, else one made of it. Fails where
/// nothing of it is left for an id.
Result<> takeTypedId(Id &id, const QString &name);

/// Why `count` devices or racks cannot be named by `pattern`: it is empty, or has no number where
/// there are several.
std::optional<Error> patternRefusal(const QString &pattern, qsizetype count, IdKind kind);

/// Ids and names that devices and racks have already, so that many new ones are made quickly.
class Names {
public:
    explicit Names(const Topology &topology);

    /// Gives `device` a new id, and a name by `pattern` where that is not empty.
    void nameDevice(PlacedDevice &device, const QString &pattern);
    void nameRack(Rack &rack, const QString &pattern);
    /// The next name under `pattern` for a device.
    QString nextDeviceName(const QString &pattern);
    QString nextRackName(const QString &pattern);
    /// Forgets the name of a device or rack that is about to get another.
    void forgetDevice(const QString &name) { m_deviceNames.removeOne(name); }
    void forgetRack(const QString &name) { m_rackNames.removeOne(name); }

private:
    QSet<Id> m_deviceIds;
    QSet<Id> m_rackIds;
    QStringList m_deviceNames;
    QStringList m_rackNames;
    QHash<QString, int> m_deviceNumbers; ///< pattern -> highest number
    QHash<QString, int> m_rackNumbers;
    QHash<QString, int> m_deviceCounts; ///< base of an id -> highest number tried
    QHash<QString, int> m_rackCounts;
};

} // namespace kf::edits
