// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What grows by plan, what by itself, and what it takes to; what becomes of promises of scale.

#include "core/figures/figures.h"

namespace kf {

/// What the part takes to grow by itself, and whether the plan has it; of a planned part that it
/// follows growth and orders.
QString scalingText(const Evaluation &figures, ScaledPart part, std::optional<Scaling> scaling);

/// "holds", "does not hold", "cannot be said".
QString holdsText(std::optional<bool> holds);

/// Of which inputs of a claim its check makes use; all of them where no check is chosen.
struct ClaimInputs {
    bool gpus = true;
    bool gradient = true; ///< and the link that it goes over
    bool bytes = true;    ///< and their bandwidth
    bool shares = true;   ///< serial and of communication
    bool ports = true;    ///< and levels
    bool read = true;     ///< and what a GPU takes of it
};
ClaimInputs inputsOf(std::optional<ClaimCheck> check);

} // namespace kf
