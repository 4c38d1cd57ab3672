// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the source tree that the tests look at.

#include "tests/architecture/include_rules.h"
#include "tests/architecture/source_file.h"

namespace kf::architecture {

/// Every .h and .cpp of core, ui, app and tests, by path.
QList<SourceFile> sources();

/// Every CMakeLists.txt and *.cmake of the tree, by path.
QList<SourceFile> buildFiles();

/// The programs of packaging/ and .ci/.
QList<SourceFile> scripts();

/// The headers of the Qt that the tests were built with.
QtHeaders qtHeaders();

} // namespace kf::architecture
