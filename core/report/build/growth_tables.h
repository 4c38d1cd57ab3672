// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The forecast as tables: what each accelerator needs, when it runs out and when to order.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/report.h"
#include "core/words/wording.h"

#include <QHash>

namespace kf {

/// One row for each accelerator and pool: peaks, required, supply, systems, the month in which it
/// runs out and the month in which to order. What is not known is an empty cell.
Table runOutTable(const Evaluation &figures, const Catalog &catalog);

/// What titles of that table mean, by the words as they stand in it.
QHash<QString, QString>
runOutWords(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

/// Peak, required, supply and what is left of it by month, with what runs out then and what is to
/// be ordered; of all GPUs where `key` is empty.
Table forecastTable(const Evaluation &figures, const Catalog &catalog, const AcceleratorKey &key);

/// "2027-09", or "not by 2030-01" where the supply lasts to the end of the plan; empty where
/// demand or supply is not known.
QString runOutText(const Plan &plan, const AcceleratorForecast &forecast);

/// The same of whatever runs out first; "2027-09 or earlier" where the supply of something else is
/// not known.
QString firstRunOutText(const Evaluation &figures);

/// The month in which to order, "2027-03"; says so where that is before the plan starts. Empty
/// where there is nothing to order or nobody said how long a delivery takes.
QString orderText(const Plan &plan, const AcceleratorForecast &forecast);

} // namespace kf
