// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bill of materials as a part of an evaluation.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"

namespace kf {

/// Writes the bill of what `evaluation` says of fabrics and growth. `same`: an evaluation with the
/// same topology, catalogue and prices, whose bill may be used again.
void addBill(Evaluation &evaluation, const CatalogView &catalog, const Evaluation *same);

} // namespace kf
