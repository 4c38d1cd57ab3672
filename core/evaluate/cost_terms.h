// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What derivations of money are made of.

#include "core/cost/open_sum.h"
#include "core/evaluate/explain_steps.h"

#include <optional>

namespace kf {

Derivation termOf(const char *figure, const OpenSum &value, Unit unit, QStringView sign = {});
Derivation termOf(const char *figure, double value, Unit unit, QStringView sign = {});

/// What is asked about; costSteps() says what it is called.
Derivation figureOf(const OpenSum &value, Unit unit, const QList<Derivation> &terms);

Derivation with(Derivation step, const char *argument, const ArgumentValue &value);
/// With its place in the plan.
Derivation at(Derivation step, const char *path);

/// Counted from 0.
Amount yearAmount(int year);

OpenSum sumOf(const std::optional<double> &value);
OpenSum less(const OpenSum &a, const OpenSum &b);

} // namespace kf
