// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What questions of an import offer to choose from: all there is of a kind, by the names that
// people know.

#include "core/catalog/catalog.h"
#include "core/exchange/group_import.h"
#include "core/plan/plan.h"

#include <QList>

namespace kf {

/// Pools of the plan, its accelerators, those of the catalogue, CPU cores; each once.
QList<ImportAnswer> allAccelerators(const Plan &plan, const Catalog &catalog);

/// Those with these ids, by their names.
QList<ImportAnswer>
acceleratorsNamed(const QStringList &ids, const Plan &plan, const Catalog &catalog);

/// All of them, first those that `word` may be a slip of, then those that the plan's groups need.
QList<ImportAnswer> acceleratorsNear(const QString &word, const Plan &plan, const Catalog &catalog);

/// All zones, first those that `word` may be a slip of, then the plan's, those of its groups and
/// those around it.
QList<ImportAnswer> zonesNear(const QString &word, const Plan &plan, const ZoneTable &zones);

/// What a short form ("CET") can mean, the plan's zone before all others: in front of zones with
/// its clocks even where the list has it not.
QStringList nearestZonesFirst(QStringList zones, const Plan &plan, const ZoneTable &table);

QList<ImportAnswer> allKinds();

/// What people call the thing with that id; the id itself where `all` has it not.
QString nameIn(const QList<ImportAnswer> &all, const QString &id);

} // namespace kf
