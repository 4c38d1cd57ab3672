// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which kinds of work gain from a GPU, and where the runs of a plan belong.

#include "core/catalog/model_family.h"
#include "core/plan/plan.h"
#include "core/report/report.h"

namespace kf {

/// Families that gain first, then those that do with a library, then those that do not; with the
/// runs whose model is called like one of them.
Table modelFamilyTable(const Plan &plan, const QList<ModelFamily> &families);

} // namespace kf
