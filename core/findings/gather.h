// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Findings that say the same of several things, gathered.

#include "core/base/finding.h"

namespace kf {

/// The findings in their order, those that differ in nothing but the thing that they are about
/// together: twelve racks of one type with the same devices.
QList<QList<Finding>> gathered(const QList<Finding> &findings);

/// "12 racks" for findings about racks; of other things "12 places". For two or more.
QString gatheredText(const QList<Finding> &alike);

} // namespace kf
