// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rack types that a person keeps for every plan: <library>/rack-types/own.yaml, in the keys of
// topology.yaml. A plan that uses one has a copy of its own.

#include "core/base/result.h"
#include "core/topology/topology.h"

namespace kf {

/// The types of the library in `folder`; none where it has no such file. Refused where the file is
/// damaged, with its place.
Result<QList<RackType>> readRackTypes(const QString &folder);

/// Writes the library's types in place of those that were there, as safely as plans are.
Result<> writeRackTypes(const QString &folder, const QList<RackType> &types);

} // namespace kf
