// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rules of findings that no test speaks of: nobody would notice when they fall silent.

#include "tests/architecture/source_file.h"

namespace kf::architecture {

/// Those that core/findings declares and that no test of core names in quotes.
Breaches untestedRules(const QList<SourceFile> &sources);

} // namespace kf::architecture
