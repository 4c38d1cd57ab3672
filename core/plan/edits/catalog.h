// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of the plan's own catalogue: copies of what the plan uses, and devices that a person
// describes.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

namespace kf {

/// Copies the catalogue entry of an accelerator or device into the plan, if it is not there yet.
Plan withCatalogEntry(Plan plan, const AcceleratorEntry &entry);
Plan withCatalogEntry(Plan plan, const DeviceEntry &entry);
/// The same by id, out of `catalog`; pools and what it does not know have no entry to copy.
Plan withAccelerator(Plan plan, const AcceleratorKey &accelerator, const Catalog &catalog);

/// An id for a device of that model that stands neither in the plan nor in `catalog`.
Id newDeviceId(const Plan &plan, const Catalog &catalog, const QString &model);

/// Puts a device into the plan's catalogue, in place of the one with its id or behind all others.
/// Refused without a model, where it needs more supplies than it has, and where placed devices of
/// that kind could not stand where they do any more.
Result<Plan> putCatalogDevice(Plan plan, DeviceEntry entry);

/// The same for many devices; refused as soon as one of them is.
Result<Plan> putCatalogDevices(Plan plan, const QList<DeviceEntry> &entries);

/// Where the plan names a device of the catalogue, in words: "rack 'A01'", ...; empty: nowhere.
QStringList usesOfDevice(const Plan &plan, const Id &device);

/// Takes a device out of the plan's catalogue; refused while it is in use, saying where.
Result<Plan> deleteCatalogDevice(Plan plan, const Id &id);

} // namespace kf
