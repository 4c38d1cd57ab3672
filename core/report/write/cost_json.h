// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Placement and cost as JSON, see cli.md.

#include "core/figures/figures.h"
#include "core/report/write/json_writer.h"

namespace kf {

/// What is computed for the JSON beside the figures.
struct CostAnswers {
    QList<PlaceAdvice> advice;
    QList<CostSwing> swings;
};

/// "cost": {...}. Without `answers`, what they would tell is left out.
void writeCost(JsonWriter &json, const Evaluation &evaluation, const CostAnswers *answers);

} // namespace kf
