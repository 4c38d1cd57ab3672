// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who needs which component, and what those stand on, as a drawing in three columns: a value, drawn
// by whoever can draw.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

namespace kf {

enum class GraphColumn { Groups, Components, Bases };
inline constexpr int kGraphColumns = 3;

struct GraphNode {
    Id id; ///< of a component, or of a ComponentUser
    GraphColumn column = GraphColumn::Components;
    QString title;
    QString caption; ///< how many people; what a component requests
    QString category;
    bool isOn = false;      ///< chosen, or there already; groups always are
    bool isMissing = false; ///< needed, not chosen

    bool operator==(const GraphNode &) const = default;
};

/// The node `from` needs the node `to`; indices of nodes.
struct GraphEdge {
    int from = 0;
    int to = 0;

    bool operator==(const GraphEdge &) const = default;
};

struct ComponentGraph {
    QList<GraphNode> nodes; ///< column by column, each from top to bottom
    QList<GraphEdge> edges;
    QString footer;     ///< what all of it stands on: Kubernetes, with its version
    bool warns = false; ///< that version does not do

    bool operator==(const ComponentGraph &) const = default;
};

/// Within a column nodes stand where few edges cross, in an order that no switch changes.
ComponentGraph
componentGraph(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

/// What a switch of that node would switch on besides it: what it needs, directly or not, and is
/// off. Empty for a group and for what is on.
QList<int> comesWith(const ComponentGraph &graph, int node);

/// Without the components that are neither on nor missing.
ComponentGraph withoutOff(const ComponentGraph &graph);

} // namespace kf
