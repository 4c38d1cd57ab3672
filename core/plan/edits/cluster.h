// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of the cluster: its settings and node pools, registries and images. Pools go by their place
// in the list of the plan. Of the registries the first one is called `default` and has a place of
// its own in the plan; the edits take all of them as one list.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

namespace kf {

Result<Plan> setKubernetes(Plan plan, Kubernetes cluster);

Result<Plan> insertPool(Plan plan, NodePool pool, qsizetype at);
Result<Plan> replacePool(Plan plan, qsizetype index, NodePool pool);
Result<Plan> deletePools(Plan plan, QList<qsizetype> indices);
Result<Plan> orderPools(Plan plan, const QList<qsizetype> &order);

/// A pool for each kind of placed system with GPUs that no pool counts, with as many nodes as stand
/// in racks, spares left out. Fails where there is none.
Result<Plan> poolsOfPlacedSystems(Plan plan, const CatalogView &catalog);

/// The registries of a plan, the default one first where it says anything.
QList<NamedRegistry> registriesIn(const Plan &plan);

/// The first registry becomes the default one, whatever its id; an empty id is made from the
/// product.
Result<Plan> insertRegistry(Plan plan, NamedRegistry registry, qsizetype at);
/// The default one keeps its id. Images follow a new id.
Result<Plan> replaceRegistry(Plan plan, const Id &id, NamedRegistry registry);
/// Images that named them name none.
Result<Plan> deleteRegistries(Plan plan, const QList<Id> &ids);

Result<Plan> insertImage(Plan plan, Image image, qsizetype at);
Result<Plan> replaceImage(Plan plan, const Id &id, Image image);
Result<Plan> deleteImages(Plan plan, const QList<Id> &ids);
Result<Plan> orderImages(Plan plan, const QList<qsizetype> &order);

} // namespace kf
