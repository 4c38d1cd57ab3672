// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report's summary as plain text for a terminal: what stands in it is what the report marks
// for a summary.

#include "core/report/report.h"
#include "core/words/wording.h"

namespace kf {

/// Lines of at most kLineWidth characters where their words allow it; every part that has
/// something for a summary, in its order.
QString terminalText(const Report &report, const Wording &wording);

} // namespace kf
