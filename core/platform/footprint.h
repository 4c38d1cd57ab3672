// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the chosen components take of the cluster for themselves.

#include "core/catalog/component.h"
#include "core/platform/platform.h"

#include <QHash>

#include <functional>

namespace kf {

/// Processor and memory that pods request.
struct PodRequests {
    double cpuM = 0.0;     ///< millicores
    double memoryMi = 0.0; ///< MiB

    bool operator==(const PodRequests &) const = default;
};

struct Footprint {
    PodRequests base;       ///< of one copy
    double volumesGi = 0.0; ///< of one copy, GiB
    double copies = 1.0;
    std::optional<double> tenants;
    std::optional<double> nodes;
    double meshedPods = 0.0;
    PodRequests perNode;
    PodRequests sidecars;
    PodRequests tenantPods;
    QStringList unknown; ///< components without a figure, then what nobody said; each adds 0

    PodRequests total() const;
    double totalVolumesGi() const { return volumesGi * copies; }

    bool operator==(const Footprint &) const = default;
};

/// What other rooms know.
struct FootprintInput {
    const Platform &platform;
    std::function<const Component *(const Id &)> componentOf; ///< nullptr where no catalogue has it
    int placedSystems = 0;                                    ///< devices with GPUs, spare or not
    double servingPods = 0.0; ///< largest replicas of the models that KServe serves, summed
};

Footprint footprint(const FootprintInput &input);

/// Servers besides those that compute; nothing where it is not known.
struct PlatformServers {
    double infra = 0.0; ///< that carry the components
    std::optional<double> controlPlane;
    double gateway = 0.0;

    std::optional<double> total() const
    {
        return controlPlane ? std::optional(infra + *controlPlane + gateway) : std::nullopt;
    }

    bool operator==(const PlatformServers &) const = default;
};

PlatformServers platformServers(const Platform &platform, const Footprint &footprint);

/// The chosen components that a catalogue has, with what they depend on and what is installed; in
/// the order of their ids.
QList<Id> runningComponents(const FootprintInput &input);

} // namespace kf
