// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The scenarios of a plan as the rows of a sheet, below the base.

#include "ui/pages/growth/scenario_sheets.h"

namespace kf {

/// The base stands first: it is no scenario of the list.
RowList<ScenarioRow> scenarioList();

/// Whether an edit of rows touches the first one.
bool touchesBase(const RowEdit &edit);

} // namespace kf
