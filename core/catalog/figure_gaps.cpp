// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/figure_gaps.h"

namespace kf {

bool runsPods(DeviceKind kind)
{
    return kind == DeviceKind::GpuSystem || kind == DeviceKind::Workstation ||
           kind == DeviceKind::RackScale || kind == DeviceKind::Management;
}

bool lacksFigure(const DeviceEntry &entry, const QString &key)
{
    if (key == QLatin1String("power_max_w"))
        return !entry.powerMaxW;
    if (key == QLatin1String("weight_kg"))
        return !entry.weightKg;
    if (key == QLatin1String("depth_mm"))
        return !entry.depthMm;
    if (key == QLatin1String("cpu_cores"))
        return !entry.cpuCores;
    return key == QLatin1String("height_u") && entry.height.kind == DeviceHeight::Kind::Unknown;
}

bool asksForFigure(const DeviceEntry &entry, const QString &key)
{
    const bool counts = key == QLatin1String("cpu_cores")     ? runsPods(entry.kind)
                        : key == QLatin1String("power_max_w") ? entry.kind != DeviceKind::Pdu
                                                              : true;
    return counts && lacksFigure(entry, key);
}

} // namespace kf
