// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Workloads, training runs and what is read, as JSON.

#include "core/figures/figures.h"
#include "core/report/write/json_writer.h"

namespace kf {

/// {"weekday": [24 numbers]}; a day type is null where its hours are not known.
void writeDays(JsonWriter &json,
               const QString &key,
               const QList<DayType> &dayTypes,
               const QList<Hours> &days,
               bool known);

void writeWorkloads(JsonWriter &json, const Evaluation &evaluation);
void writeTraining(JsonWriter &json, const TrainingFigures &training);
void writeFeed(JsonWriter &json, const Evaluation &evaluation);

} // namespace kf
