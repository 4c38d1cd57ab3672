// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What questions of an import offer to choose from: all there is of a kind, by the names that
// people know.

#include "core/catalog/catalog.h"
#include "core/exchange/group_import.h"
#include "core/plan/plan.h"

#include <QList>

namespace kf {

/// Pools of the plan, its accelerators, those of the catalogue, CPU cores.
QList<ImportAnswer> allAccelerators(const Plan &plan, const Catalog &catalog);
QList<ImportAnswer> allZones(const ZoneTable &zones);
QList<ImportAnswer> allKinds();

/// What people call the thing with that id; the id itself where `all` has it not.
QString nameIn(const QList<ImportAnswer> &all, const QString &id);

} // namespace kf
