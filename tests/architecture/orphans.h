// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Source files that no CMakeLists.txt names: nobody builds them, nobody notices when they break.

#include "tests/architecture/source_file.h"

namespace kf::architecture {

/// Those of `sources` that no file of `lists` (CMakeLists.txt) names.
Breaches orphans(const QList<SourceFile> &sources, const QList<SourceFile> &lists);

} // namespace kf::architecture
