// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cluster that carries the platform, for people: its nodes as a value that is drawn, who runs
// which layer, where images run, and how much space registries take.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/cluster_picture.h"
#include "core/report/report.h"
#include "core/words/wording.h"

namespace kf {

ClusterPicture clusterPicture(const Evaluation &figures, const CatalogView &catalog);

/// "<b>3 control plane nodes, 9 + 4 GPU nodes</b> · 2 DGX H100 in racks are in no pool".
QString clusterVerdict(const Evaluation &figures, const CatalogView &catalog);

/// Layers against who may host the cluster, the choice of the plan marked.
Table ladderTable(const Evaluation &figures);
/// "At least 3.4 people run it: who runs which layer, and how many nodes and users there are."
QString staffSentence(const Evaluation &figures, const Wording &wording);

/// "✓ H100 SXM5 80 GB · ✕ K80: CUDA too new"; empty without CUDA.
QString imageFitText(const Evaluation &figures, const Id &image, const CatalogView &catalog);

/// What the images of a registry take; at least that where the size of one is not known.
struct RegistrySpace {
    double gb = 0.0;
    bool isKnown = true;

    bool operator==(const RegistrySpace &) const = default;
};
RegistrySpace registrySpace(const Plan &plan, const Id &registry);

} // namespace kf
