// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What things of a plan are called: by the name that the plan gives them, else the model of the
// catalogue, else their id.

#include "core/base/rule.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

#include <QHash>
#include <QString>

namespace kf {

/// What the plan alone calls a thing of that kind; a group as groupNames() does.
QString nameOf(const Plan &plan, IdKind kind, const Id &id);

/// What each group is called. Where groups share a name, what they differ in stands behind it:
/// "Night jobs (A100 80 GB)"; their place among them where that is nothing that people see.
QHash<Id, QString> groupNames(const Plan &plan);

/// "H100 80 GB", "CPU cores": the pool's name, the accelerator's model.
QString acceleratorName(const AcceleratorKey &key, const Plan &plan, const CatalogView &catalog);

/// The model of a kind of device.
QString modelOf(const Id &device, const CatalogView &catalog);

} // namespace kf
