// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one function from a plan to its numbers. Pure: no clock, no locale, no I/O, no globals.

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/figures/figures.h"

namespace kf {

/// Every number of `plan` under `question`, which must name a scenario, a month and a date that the
/// plan has (checkQuestion). What is unchanged since `previous` is used again; the
/// result is the same without it. Never fails: what cannot be known is marked as unknown.
Evaluation evaluate(const Plan &plan,
                    const Catalog &catalog,
                    const Question &question = {},
                    const Evaluation *previous = nullptr);

/// Why `question` cannot be asked of `plan`, if so.
Result<> checkQuestion(const Plan &plan, const Question &question);

} // namespace kf
