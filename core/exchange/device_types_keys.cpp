// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_types_keys.h"

#include <algorithm>
#include <array>

namespace kf {

namespace {

using enum DeviceTypeValue;

constexpr std::array kConsolePort{DeviceTypeKey{"name"},
                                  DeviceTypeKey{"label"},
                                  DeviceTypeKey{"description"},
                                  DeviceTypeKey{"type"},
                                  DeviceTypeKey{"_is_power_source", Flag}};
constexpr std::array kConsoleServerPort{DeviceTypeKey{"name"},
                                        DeviceTypeKey{"label"},
                                        DeviceTypeKey{"description"},
                                        DeviceTypeKey{"type"}};
constexpr std::array kPowerPort{DeviceTypeKey{"name"},
                                DeviceTypeKey{"label"},
                                DeviceTypeKey{"description"},
                                DeviceTypeKey{"type"},
                                DeviceTypeKey{"maximum_draw", Draw},
                                DeviceTypeKey{"allocated_draw", Draw}};
constexpr std::array kPowerOutlet{DeviceTypeKey{"name"},
                                  DeviceTypeKey{"label"},
                                  DeviceTypeKey{"description"},
                                  DeviceTypeKey{"type"},
                                  DeviceTypeKey{"power_port"},
                                  DeviceTypeKey{"feed_leg"}};
constexpr std::array kInterface{DeviceTypeKey{"name"},
                                DeviceTypeKey{"label"},
                                DeviceTypeKey{"description"},
                                DeviceTypeKey{"type"},
                                DeviceTypeKey{"enabled", Flag},
                                DeviceTypeKey{"mgmt_only", Flag},
                                DeviceTypeKey{"bridge"},
                                DeviceTypeKey{"poe_mode"},
                                DeviceTypeKey{"poe_type"},
                                DeviceTypeKey{"rf_role"}};
constexpr std::array kFrontPort{DeviceTypeKey{"name"},
                                DeviceTypeKey{"label"},
                                DeviceTypeKey{"description"},
                                DeviceTypeKey{"type"},
                                DeviceTypeKey{"rear_port"},
                                DeviceTypeKey{"rear_port_position", Whole},
                                DeviceTypeKey{"color"}};
constexpr std::array kRearPort{DeviceTypeKey{"name"},
                               DeviceTypeKey{"label"},
                               DeviceTypeKey{"description"},
                               DeviceTypeKey{"type"},
                               DeviceTypeKey{"positions", Whole},
                               DeviceTypeKey{"color"},
                               DeviceTypeKey{"_is_power_source", Flag}};
constexpr std::array kModuleBay{DeviceTypeKey{"name"},
                                DeviceTypeKey{"label"},
                                DeviceTypeKey{"description"},
                                DeviceTypeKey{"position"}};
constexpr std::array kDeviceBay{
    DeviceTypeKey{"name"}, DeviceTypeKey{"label"}, DeviceTypeKey{"description"}};
constexpr std::array kInventoryItem{DeviceTypeKey{"name"},
                                    DeviceTypeKey{"label"},
                                    DeviceTypeKey{"description"},
                                    DeviceTypeKey{"manufacturer"},
                                    DeviceTypeKey{"part_id"}};

constexpr std::array kModuleType{
    DeviceTypeKey{"manufacturer"},
    DeviceTypeKey{"model"},
    DeviceTypeKey{"part_number"},
    DeviceTypeKey{"weight", Weight},
    DeviceTypeKey{"weight_unit"},
    DeviceTypeKey{"description"},
    DeviceTypeKey{"comments"},
    DeviceTypeKey{"console-ports", Components, kConsolePort},
    DeviceTypeKey{"console-server-ports", Components, kConsoleServerPort},
    DeviceTypeKey{"power-ports", Components, kPowerPort},
    DeviceTypeKey{"power-outlets", Components, kPowerOutlet},
    DeviceTypeKey{"interfaces", Components, kInterface},
    DeviceTypeKey{"front-ports", Components, kFrontPort},
    DeviceTypeKey{"rear-ports", Components, kRearPort},
    DeviceTypeKey{"module-bays", Components, kModuleBay}};

constexpr std::array kDeviceOnly{DeviceTypeKey{"slug"},
                                 DeviceTypeKey{"u_height", Number},
                                 DeviceTypeKey{"is_full_depth", Flag},
                                 DeviceTypeKey{"airflow"},
                                 DeviceTypeKey{"front_image", Flag},
                                 DeviceTypeKey{"rear_image", Flag},
                                 DeviceTypeKey{"subdevice_role"},
                                 DeviceTypeKey{"is_powered", Flag},
                                 DeviceTypeKey{"device-bays", Components, kDeviceBay},
                                 DeviceTypeKey{"inventory-items", Components, kInventoryItem}};

constexpr auto kDeviceType = [] {
    std::array<DeviceTypeKey, kDeviceOnly.size() + kModuleType.size()> keys;
    const auto rest = std::copy(kDeviceOnly.begin(), kDeviceOnly.end(), keys.begin());
    std::copy(kModuleType.begin(), kModuleType.end(), rest);
    return keys;
}();

} // namespace

std::span<const DeviceTypeKey> deviceTypeKeys()
{
    return kDeviceType;
}

std::span<const DeviceTypeKey> moduleTypeKeys()
{
    return kModuleType;
}

const DeviceTypeKey *keyIn(std::span<const DeviceTypeKey> keys, QByteArrayView name)
{
    const auto found = std::find_if(
        keys.begin(), keys.end(), [name](const DeviceTypeKey &key) { return key.name == name; });
    return found != keys.end() ? &*found : nullptr;
}

} // namespace kf
