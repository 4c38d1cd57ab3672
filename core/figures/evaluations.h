// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Evaluations as they are handed on: shared, and never changed again.

#include "core/figures/figures.h"

#include <QList>

#include <memory>

namespace kf {

using EvaluationPtr = std::shared_ptr<const Evaluation>;

/// Several of one plan, under different questions: other months, other scenarios.
using Evaluations = QList<EvaluationPtr>;

} // namespace kf
