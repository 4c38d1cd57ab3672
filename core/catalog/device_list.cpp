// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/device_list.h"

#include <QSet>

namespace kf {

QList<DeviceEntry> deviceList(const CatalogEntries &own, const Catalog &catalog)
{
    const CatalogView view(own, catalog);
    QList<DeviceEntry> devices;
    QSet<Id> known;
    for (const QList<DeviceEntry> *entries : {&catalog.entries().devices, &own.devices}) {
        for (const DeviceEntry &entry : *entries) {
            if (known.contains(entry.id))
                continue;
            known.insert(entry.id);
            devices.append(*view.device(entry.id));
        }
    }
    return devices;
}

} // namespace kf
