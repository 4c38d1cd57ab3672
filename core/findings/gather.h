// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Findings that say the same of several things, gathered.

#include "core/base/finding.h"
#include "core/plan/plan.h"
#include "core/words/wording.h"

namespace kf {

/// The findings in their order, those that differ in nothing but the thing that they are about
/// together: twelve racks of one type with the same devices.
QList<QList<Finding>> gathered(const QList<Finding> &findings);

/// Findings as a text lists them: gathered, or with `each` one by one.
QList<QList<Finding>> listedFindings(const QList<Finding> &findings, bool each);

/// "12 racks" for findings about racks; of other things "12 places". For two or more.
QString gatheredText(const QList<Finding> &alike);

/// What the first says, and of which others the same holds: "Rack A01 draws ... The same holds for
/// A02, A03 and A04." For one or more.
QString gatheredSentence(const QList<Finding> &alike, const Plan &plan, const Wording &wording);

/// The same behind their number, where they are several: "12 racks: Rack A01 draws ...".
QString countedSentence(const QList<Finding> &alike, const Plan &plan, const Wording &wording);

} // namespace kf
