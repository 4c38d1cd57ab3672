// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Columns whose heading is in no list, and whose cells tell what they hold: "GPU型号" above
// "NVIDIA-A100-SXM4-80GB".

#include "core/catalog/catalog.h"
#include "core/exchange/sheet_content.h"
#include "core/plan/plan.h"

namespace kf {

/// The sheet with such columns of accelerators and of time zones headed by a word that is known,
/// and a remark for each. `header` is the row of its headings.
SheetContent
withColumnsToldByCells(SheetContent sheet, int header, const Plan &plan, const Catalog &catalog);

} // namespace kf
