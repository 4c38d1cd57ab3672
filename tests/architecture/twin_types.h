// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Types of one name in two headers. A linker keeps one of what both of them bring along, such as a
// destructor, and calls it for the other: the program crashes, or worse.

#include "tests/architecture/source_file.h"

namespace kf::architecture {

/// The second and later headers that define a struct, class or enumeration of a name that another
/// one defines in the same namespace. Declarations and specialisations of templates define none.
Breaches twinTypes(const QList<SourceFile> &sources);

} // namespace kf::architecture
