// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans that are written to where they were named: a file, or an address on a server. There nobody
// overwrites what they have not seen.

#include "app/cli/command.h"
#include "core/catalog/zone_table.h"
#include "core/plan/plan.h"

namespace kf::cli {

/// True where `place` may be written as far as is known: nothing stands there, or --force was
/// given. Else says so. A server is asked by writePlan() alone.
bool mayWrite(const QString &place, const CommandLine &line);

/// Writes `plan` to `place`. At an address what was read from it in this run is replaced with
/// --force, as long as it stands there; anything else that stands there with --force too. Returns
/// kDone, or kRefused where nothing was written; says why then.
int writePlan(const Plan &plan,
              const QString &place,
              const ZoneTable &zones,
              const CommandLine &line);

} // namespace kf::cli
