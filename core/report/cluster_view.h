// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cluster that carries the platform, for people: its nodes as a value that is drawn, who runs
// which layer, where images run, and how much space registries take.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/cluster_picture.h"
#include "core/report/guard_choices.h"
#include "core/report/report.h"
#include "core/words/wording.h"

#include <array>

namespace kf {

/// Its id, or else a name by its place in the plan, from 0.
QString poolName(const NodePool &pool, qsizetype place);

ClusterPicture
clusterPicture(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

/// From the most that one runs oneself to the least: effort falls, bounds rise.
inline constexpr std::array kHostingOrder{
    Hosting::Own, Hosting::Turnkey, Hosting::Hosted, Hosting::Managed};

/// "<b>3 control plane nodes, 9 + 4 GPU nodes</b> · 2 DGX H100 in racks are in no pool".
QString clusterVerdict(const Evaluation &figures,
                       const CatalogView &catalog,
                       const ClusterPicture &picture);

/// Layers against who may host the cluster, the choice of the plan marked.
Table ladderTable(const Evaluation &figures);
/// "At least 3.4 people run it: who runs which layer, and how many nodes and users there are."
QString staffSentence(const Evaluation &figures, const Wording &wording);

/// "✓ H100 SXM5 80 GB · ✕ K80: CUDA too new"; empty without CUDA.
QString imageFitText(const Evaluation &figures, const Id &image, const CatalogView &catalog);

/// "At 10 Gbit/s 9.6 s, at 100 Gbit/s 0.96 s": how long a node pulls the image; empty where its
/// size is not known.
QString pullText(const Image &image, const Wording &wording);

/// What others hold, with what is in service beside it: it is not taken off that.
QList<GuardText>
withSupply(QList<GuardText> texts, const Evaluation &figures, const Wording &wording);

/// What the images of a registry take; at least that where the size of one is not known.
struct RegistrySpace {
    double gb = 0.0;
    bool isKnown = true;

    bool operator==(const RegistrySpace &) const = default;
};
RegistrySpace registrySpace(const Plan &plan, const Id &registry);

} // namespace kf
