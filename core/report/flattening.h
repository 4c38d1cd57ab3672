// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Other starts for the jobs of a plan, and what they would bring.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"
#include "core/workloads/flattening_figures.h"

namespace kf {

enum class FlatteningWish {
    Flat, ///< the largest share of an accelerator as small as it can be
    Late  ///< each job as late as it can start without raising that share
};

/// Of the jobs with both a first start and a deadline whose groups are derived and stand outside
/// the cloud, in month 0 of the scenario of these figures. Takes up to some 200 ms.
Flattening flattenedJobs(const Evaluation &figures, const Catalog &catalog, FlatteningWish wish);

/// "largest share 81 % → 66 %, proven"; says where nothing changes.
QString flatteningText(const Flattening &flattening, FlatteningWish wish, const Wording &wording);

/// The plan with the jobs at those starts.
Result<Plan> withStarts(Plan plan, const Flattening &flattening);

} // namespace kf
