// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans that are read from where they were named: a file, or an address on a server, which can be
// written as well. Who asks is told by the environment or by the keychain, never by an argument.

#include "core/base/result.h"
#include "core/catalog/zone_table.h"
#include "core/plan/plan.h"
#include "core/project/plan_store.h"

namespace kf::cli {

/// The bytes of the plan at `place`; waits for them.
Result<QByteArray> readPlace(const QString &place);

/// The plan at `place`, all or nothing.
Result<Plan> openPlan(const QString &place, const ZoneTable &zones);

/// The version of what was last read at that address in this run; nothing where nothing was.
std::optional<QByteArray> versionRead(const QString &place);

/// Writes to an address; waits for the end of it. Fails with ErrorKind::Conflict as the store does.
Result<> writeAddress(const StoreWrite &wanted);

} // namespace kf::cli
