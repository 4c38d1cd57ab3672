// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of the choice of components. What is chosen comes with its entry of the catalogue, so that
// the plan means the same on another machine.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/platform/presets.h"

namespace kf {

/// What `ids` need besides themselves and is neither chosen nor installed, in the order of the
/// catalogue.
QList<Id> comesWith(const Plan &plan, const QList<Id> &ids, const Catalog &catalog);
/// The chosen components that need one of `ids`, directly or not, in the order of the choice; what
/// the cluster has already is missed by nobody.
QList<Id> dependantsOf(const Plan &plan, const QList<Id> &ids, const Catalog &catalog);
/// The chosen ones that others are built on and that nobody chosen needs once `ids` are gone, in
/// the order of the choice.
QList<Id> unneededWithout(const Plan &plan, const QList<Id> &ids, const Catalog &catalog);

/// Chooses components with what they need. Fails for one that no catalogue has.
Result<Plan> chooseComponents(Plan plan, const QList<Id> &ids, const Catalog &catalog);
/// Takes components out of the choice, whoever needs them, with the copies of their entries.
Result<Plan> dropComponents(Plan plan, const QList<Id> &ids, const Catalog &catalog);
/// What took over from a chosen component with an old name, in its place, with what that needs.
/// Fails where nothing took over.
Result<Plan> takeSuccessor(Plan plan, const Id &ended, const Catalog &catalog);

/// Whether the cluster has a component already. What it has is not chosen besides.
Result<Plan> setInstalled(Plan plan, const Id &id, bool isInstalled, const Catalog &catalog);

/// What a preset brings and takes away.
struct PresetChange {
    QList<Id> come;
    QList<Id> go;

    bool operator==(const PresetChange &) const = default;
};
PresetChange presetChange(const Plan &plan, ComponentPreset preset, const Catalog &catalog);
Result<Plan> takePreset(Plan plan, ComponentPreset preset, const Catalog &catalog);

/// The release that is planned; an empty text: nobody has said.
Result<Plan> setRelease(Plan plan, const QString &release);

} // namespace kf
