// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What follows from a platform's choices, as tables: for the report and for pages.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/build/plan_tables.h"

namespace kf {

/// The tables of figures about `topic`; those without rows are left out.
QList<Table> platformTables(PlanTopic topic, const Evaluation &evaluation, const CatalogView &view);

} // namespace kf
