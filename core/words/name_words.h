// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What things of a plan are called: by the name that the plan gives them, else the model of the
// catalogue, else their id.

#include "core/base/rule.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

#include <QString>

namespace kf {

/// What the plan alone calls a thing of that kind.
QString nameOf(const Plan &plan, IdKind kind, const Id &id);

/// "H100 80 GB", "CPU cores": the pool's name, the accelerator's model.
QString acceleratorName(const AcceleratorKey &key, const Plan &plan, const CatalogView &catalog);

/// The model of a kind of device.
QString modelOf(const Id &device, const CatalogView &catalog);

} // namespace kf
