// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A text that asks suppliers for quotes: what is needed, how many, and what a quote has to say.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

namespace kf {

struct QuoteRequest {
    int lines = 0; ///< things whose price is not known or merely assumed
    QString text;  ///< to be copied; empty where there are none
};

/// Devices, racks, cables and transceivers of the bill of materials that nobody has quoted.
QuoteRequest
quoteRequest(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

} // namespace kf
