// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Places of a plan as people read them.

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

#include <QString>

namespace kf {

/// "Language research" for "demand/groups/research", the model for "catalog/devices/qm9700",
/// "Cost" for what a section says as a whole; the path itself where it leads nowhere.
QString placeText(const QString &path, const Plan &plan, const CatalogView &catalog);

} // namespace kf
