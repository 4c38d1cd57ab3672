// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Each part of a plan with the GPUs at which it ends, before anything is compared.

#include "core/report/growth_limits.h"

namespace kf {

namespace limitid {

inline constexpr QLatin1StringView kSupply("supply");
inline constexpr QLatin1StringView kLanes("lanes");
inline constexpr QLatin1StringView kClusterNodes("cluster-nodes");
inline constexpr QLatin1StringView kStorageRead("storage-read");
inline constexpr QLatin1StringView kCloudLink("cloud-link");

} // namespace limitid

/// The parts in a fixed order, with id, title, GPUs, reason and path alone.
QList<GrowthLimit>
limitParts(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

/// Those of what is placed: power, cooling and space of racks, rows, rooms and sites.
QList<GrowthLimit> placeLimits(const Evaluation &figures, const Wording &wording);

/// Those of networks: ports of the leaves that there are, and levels of switches.
QList<GrowthLimit>
networkLimits(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

/// The kind that runs out first, of several: limits count the GPUs of all kinds together. Empty
/// where there is one kind, or none runs out.
QString firstKindText(const Evaluation &figures, const CatalogView &catalog);

/// "112 GPUs".
QString limitGpus(double gpus, const Wording &wording);

/// The GPUs that fit whole; a hair below a whole number is that number.
double wholeGpus(double gpus);

} // namespace kf
