// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of placed devices as they stand: copies, names, locks, months of service.

#include "core/plan/edits/placing.h"

namespace kf {

/// A copy of a placed device and where it is to stand.
struct DeviceCopy {
    Id source;
    DevicePosition at;
};
/// Copies get new ids, and names that continue the numbers of their sources.
Result<Plan> copyDevices(Plan plan, const Catalog &catalog, const QList<DeviceCopy> &copies);
/// Copies into the same racks, each at the nearest free place above its source, else below.
/// Refused, naming the rack, where it is full.
Result<Plan> duplicateDevices(Plan plan, const Catalog &catalog, const QList<Id> &ids);

/// Names devices by a pattern, in the order given: numbers from 1, or on from others of that name.
Result<Plan> renameDevices(Plan plan, const QList<Id> &ids, const QString &pattern);

Result<Plan> lockDevices(Plan plan, const QList<Id> &ids, bool locked);

/// Months of service: from >= 0, and until (after from) or open. Refused where a device would meet
/// another one that stands at its place in other months.
Result<Plan>
setService(Plan plan, const QList<Id> &ids, int inServiceMonth, std::optional<int> retireMonth);
Result<Plan> setSpare(Plan plan, const QList<Id> &ids, bool spare);
/// Paid for already: what is owned costs no capital.
Result<Plan> setOwned(Plan plan, const QList<Id> &ids, bool owned);

/// Locked ones, and those in locked racks, are refused.
Result<Plan> deleteDevices(Plan plan, const QList<Id> &ids);

} // namespace kf
