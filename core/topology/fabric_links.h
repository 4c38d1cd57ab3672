// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The links of a fabric as they are listed, drawn and exported.

#include "core/base/enum_names.h"
#include "core/base/ids.h"

#include <QList>
#include <QMap>

#include <optional>

namespace kf {

class CatalogView;
struct Topology;

enum class FabricLinkKind { Node, Manager, LeafLeaf, LeafSpine, SpineCore };
template<> struct EnumWords<FabricLinkKind> {
    static constexpr std::array words{"node", "manager", "leaf-leaf", "leaf-spine", "spine-core"};
};

/// One end of a link: a placed device and its port, counted from 1 in each fabric and plane.
struct LinkEnd {
    Id device;
    int port = 0;

    bool operator==(const LinkEnd &) const = default;
};

/// One link. `a` is the end nearer to the systems. The n links between two devices that share a
/// cable entry are laid in cables of the entry's `links` each, in the order of the list.
struct FabricLink {
    int plane = 1; ///< from 1
    FabricLinkKind kind = FabricLinkKind::Node;
    std::optional<LinkEnd> a; ///< nothing where the device is required and stands nowhere
    std::optional<LinkEnd> b;
    std::optional<double> lengthM; ///< nothing where an end is missing, or no way joins the rooms
    std::optional<Id> cable;       ///< entry of the catalogue; nothing where none reaches
    std::optional<double> boughtM; ///< length of that cable

    bool operator==(const FabricLink &) const = default;
};

/// The links of every fabric that has no problem, by fabric, in the order of the domain: plane
/// after plane, links of systems, managers, leaves, spines. Nothing is left out.
QMap<Id, QList<FabricLink>> fabricLinks(const Topology &topology, const CatalogView &catalog);

/// Those of one fabric; none where it has a problem or does not exist.
QList<FabricLink>
linksOfFabric(const Topology &topology, const CatalogView &catalog, const Id &fabric);

} // namespace kf
