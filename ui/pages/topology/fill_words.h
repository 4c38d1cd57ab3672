// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a filling says of itself: what was needed, how many racks it takes, and
// what binds.

#include "core/evaluate/fill_request.h"
#include "core/words/wording.h"

#include <QStringList>

namespace kf {

/// "96 GPUs are required: 12 systems and 1 spare, 10 stand already, 3 to
/// place."
QString needText(const FillNeed &need, const Plan &plan, const Wording &wording);

/// "A3I AI400X2: power is not known. Assume, W", for the field in which it is typed.
QString figureAskedText(const QString &model, const QString &key, const UnitChoice &units);

/// The headings of alternativeTexts().
QStringList alternativeHeads();
/// Racks, lower bound, what is in a rack, what binds, what was not placed.
QStringList alternativeTexts(const PlacementResult &result,
                             const Plan &plan,
                             const CatalogView &view,
                             const Wording &wording);

} // namespace kf
