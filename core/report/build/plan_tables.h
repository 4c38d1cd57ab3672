// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a plan holds, as tables of the report.

#include "core/catalog/catalog.h"
#include "core/report/report.h"
#include "core/words/wording.h"

namespace kf {

enum class PlanTopic { Users, Cost, Components, Lanes, Security, Kubernetes };

/// The tables about `topic`; those without rows are left out.
QList<Table>
planTables(PlanTopic topic, const Plan &plan, const Catalog &catalog, const Wording &wording);

} // namespace kf
