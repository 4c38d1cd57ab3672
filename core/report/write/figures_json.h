// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An evaluation as JSON with stable keys. Absent and unknown are null, never 0.

#include "core/figures/figures.h"
#include "core/report/write/cost_json.h"
#include "core/topology/fabric_links.h"

#include <QByteArray>

namespace kf {

/// Every figure of `evaluation`: demand of its month, growth, storage, topology, bill of materials,
/// cost, findings. With `links` each fabric lists them, with `answers` the cost holds them.
QByteArray toJson(const Evaluation &evaluation,
                  const QMap<Id, QList<FabricLink>> *links = nullptr,
                  const CostAnswers *answers = nullptr);

} // namespace kf
