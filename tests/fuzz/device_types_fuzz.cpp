// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a device type of NetBox (the first byte says how its draws are taken, or that it is
// a module type): read or refused, and what is read is a library file that reads the same.
#include "core/exchange/device_types_entries.h"
#include "core/exchange/device_types_reader.h"
#include "core/project/catalog_file.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr int kKinds = 4;
    constexpr int kModule = 3;
    if (size == 0)
        return 0;
    const int kind = data[0] % kKinds;
    const QByteArrayView text(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    if (kind == kModule) {
        (void)kf::readModuleType(QStringLiteral("module.yaml"), text);
        return 0;
    }
    const kf::DeviceTypeFile file = kf::readDeviceType(QStringLiteral("device.yaml"), text);
    kf::CatalogEntries entries;
    entries.devices = kf::deviceEntries({file, file}, kf::SupplyPolicy(kind));
    if (entries.devices.size() != (file.facts ? 2 : 0) || !kf::libraryFile(entries))
        std::abort();
    return 0;
}
