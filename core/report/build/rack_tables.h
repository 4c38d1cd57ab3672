// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands in racks as tables: rooms, rows and racks against their limits, feeds, devices.

#include "core/report/build/parts.h"

namespace kf {

Table roomTable(const PartInput &input);
Table rowTable(const PartInput &input);
Table rackTable(const PartInput &input);

/// The `most` racks that are worst against their limits, worst first.
Table fullestRacks(const PartInput &input, qsizetype most);

/// Racks that do not keep everything running, one line for each feed that may be lost.
Table lossTable(const PartInput &input);

/// How many devices of each kind stand in each row, with what they add up to.
Table devicesByRow(const PartInput &input);

/// Every device with its place.
Table deviceTable(const PartInput &input);

} // namespace kf
