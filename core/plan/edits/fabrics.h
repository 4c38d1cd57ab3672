// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of networks: made by hand or from a reference architecture, and their switches placed.

#include "core/base/enum_names.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/topology/topology_figures.h"

namespace kf {

/// Reference architectures whose networks can be made at once.
enum class FabricTemplate { SuperPodH100, SuperPodB200, SuperPodB300, SuperPodB300Planes, BasePod };
template<> struct EnumWords<FabricTemplate> {
    static constexpr std::array words{
        "superpod-h100", "superpod-b200", "superpod-b300", "superpod-b300-planes", "basepod"};
};

/// The networks of a reference architecture, as yet without a plan.
QList<Fabric> fabricsOf(FabricTemplate which);

/// Adds a network behind all others; makes its id free. Where it names no cables, those of its
/// speed are written, in the order of the catalogue. Every entry that it names comes along.
Result<Plan> addFabric(Plan plan, Fabric fabric, const Catalog &catalog);
/// Replaces a network; where its id changes, switches that are meant for it follow.
Result<Plan> replaceFabric(Plan plan, const Id &id, Fabric fabric);
/// The same; what it names that it did not name before comes along from the catalogue.
Result<Plan> replaceFabric(Plan plan, const Id &id, Fabric fabric, const Catalog &catalog);
/// The ratio down : up that leaves so many of the ports of a leaf for what hangs below it; at least
/// half of them, and one goes up.
double ratioOfDown(int down, int ports);
/// Cables that a network of that speed can be laid with, in the order of the catalogue; all where
/// nobody knows the speed.
QList<Id> cablesFor(const Fabric &fabric, const CatalogView &view);
/// Kinds that a network can be told to serve: those that stand in the plan but for its switches and
/// for strips, then other systems of the catalogue, by model in each.
QList<Id> servableKinds(const Plan &plan, const Fabric &fabric, const Catalog &catalog);
/// Switches that were meant for it stay where they are.
Result<Plan> deleteFabric(Plan plan, const Id &id);

/// What networks require and what stands nowhere. A network takes two managers, as the reference
/// architectures do (RA-11333: two appliances for four ports), one where it keeps a single port.
struct MissingDevices {
    qint64 switches = 0;
    qint64 managers = 0;

    qint64 all() const { return switches + managers; }
    MissingDevices &operator+=(const MissingDevices &other);

    bool operator==(const MissingDevices &) const = default;
};
/// Of one network with these figures.
MissingDevices missingOf(const Plan &plan, const Fabric &fabric, const FabricFigures &figures);
/// Of all networks.
MissingDevices missingOf(const Plan &plan, const QMap<Id, FabricFigures> &figures);

/// Places what a network misses, as much of it as finds a place: in its rooms, in the racks to
/// which the least cable leads, from the top down. Each switch is meant for its network and role,
/// those too that it has already: else the new ones, being meant for it, would come before them and
/// change their roles. Refused, saying how many are left and why, where none finds a place: so it
/// says of what is placed what was left.
Result<Plan> placeMissing(Plan plan, const Id &fabric, const Catalog &catalog);
/// The same for all networks; those out of band come last, as they serve the switches of others.
Result<Plan> placeMissing(Plan plan, const Catalog &catalog);

/// Says which network and role placed devices are meant for; nothing: whichever needs them first.
Result<Plan> nameSwitches(Plan plan,
                          const QList<Id> &devices,
                          const std::optional<Id> &fabric,
                          std::optional<SwitchRole> role);

} // namespace kf
