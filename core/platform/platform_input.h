// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the platform reads of other rooms, as values.

#include "core/base/sensitivity.h"
#include "core/catalog/component.h"
#include "core/catalog/entries.h"
#include "core/demand/demand.h"
#include "core/platform/platform.h"

#include <QSet>

#include <functional>

namespace kf {

/// A group, by what decides of its needs.
struct PlatformGroup {
    Id id;
    GroupKind kind = GroupKind::Scheduled;
    AcceleratorKey key;     ///< the pool that holds its accelerator, else the accelerator
    QList<Id> accelerators; ///< those of the pool, else its own
    bool isOwn = true;      ///< runs on premise in some month, at least in part
    bool isCloud = false;   ///< runs in a cloud in some month, at least in part
    bool isHybrid = false;  ///< runs in both in some month
    bool hasOffer = false;  ///< a cloud offer of the plan has its accelerator
    int scheduledJobs = 0;
    bool jobsHaveEnd = true; ///< every scheduled job has an hour by which it must be done

    bool isGpu() const { return key != kCpuCore; }

    bool operator==(const PlatformGroup &) const = default;
};

struct PlatformDataset {
    Id id;
    std::optional<Sensitivity> sensitivity;
    QList<Id> readers; ///< its group and its readers, each once, sorted

    bool operator==(const PlatformDataset &) const = default;
};

struct PlatformInput {
    const Platform &platform;
    std::function<const Component *(const Id &)> componentOf; ///< nullptr where none has it
    std::function<const AcceleratorEntry *(const Id &)> acceleratorOf;
    std::function<std::optional<Id>(const Id &)> gpuModelOf; ///< of a device
    QList<PlatformGroup> groups;
    QList<PlatformDataset> datasets;
    QSet<Id> groupsWithHomes;
    bool hasInterconnect = false; ///< somebody said how fast the link to the cloud is
    int placedSystems = 0;        ///< devices with GPUs, spare or not, in any month
    double servingPods = 0.0;     ///< largest replicas of the models that KServe serves, summed
};

/// True for the upper two.
inline bool isSensitive(std::optional<Sensitivity> sensitivity)
{
    return sensitivity && *sensitivity >= Sensitivity::Confidential;
}

/// A text that somebody wrote something into.
inline bool isSet(const std::optional<QString> &text)
{
    return text && !text->isEmpty();
}

} // namespace kf
