// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What workloads, training runs and their results are called. Files have words of their own for
// most of them: EnumWords.

#include "core/plan/edits/workload_curves.h"
#include "core/words/amount_words.h"
#include "core/workloads/serving_day_figures.h"
#include "core/workloads/training_figures.h"
#include "core/workloads/workloads.h"

#include <QLocale>
#include <QString>

namespace kf {

/// "KServe", "own server", "embedded".
QString choiceText(Delivery delivery);
/// "BF16", "FP8", ...
QString choiceText(Precision precision);
/// "office hours", ...
QString choiceText(DayShape shape);

/// What a number of replicas follows from: "utilisation", "wait", ...; empty for nothing.
QString boundText(ServingBound bound);
/// "compute", "data".
QString boundText(TrainingBound bound);
/// "one GPU", "several machines", ...
QString strategyText(TrainingStrategy strategy);
/// Why a strategy is advised, as one clause: "its memory does not fit into one machine".
QString reasonText(TrainingReason reason);
/// Why a figure of a run is not known, as one sentence.
QString missingText(const TrainingRun &run, const TrainingRunFigures &figures);
/// How long a request waits, in the unit of the sheets: "50 ms".
QString waitText(double seconds, Digits digits, const Wording &wording);
/// How long reading or copying data takes: in seconds below an hour, in days from two of
/// them on, else in hours.
QString readingText(double hours, Digits digits, const Wording &wording);
/// Why the figures of a service are not known: its values that cannot be used.
QString notKnownText(const ServingWorkload &work, const QLocale &locale);

} // namespace kf
