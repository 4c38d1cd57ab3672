// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The answers to what can be asked of a plan, as pure functions: computed when asked for.

#include "core/catalog/catalog.h"
#include "core/figures/studies.h"

namespace kf {

/// The answer to `study`, of the alternative that belongs to it. `known`, which may be null, is an
/// evaluation of the plan or of one like it: it serves where it is the answer, and else by its
/// parts. The answer is the same without it.
StudyAnswer answerTo(const Study &study,
                     const Plan &plan,
                     const Catalog &catalog,
                     const EvaluationPtr &known = {});

/// See PeaksOfYear. `previous` may be nullptr.
QList<DatedPeak> peaksOfYear(const Plan &plan,
                             const Catalog &catalog,
                             const Question &question,
                             const Evaluation *previous = nullptr);

} // namespace kf
