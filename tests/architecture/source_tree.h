// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the source tree that the tests look at.

#include "tests/architecture/include_rules.h"
#include "tests/architecture/source_file.h"

#include <QStringList>

namespace kf::architecture {

/// Every .h and .cpp of core, ui, app and tests, by path.
QList<SourceFile> sources();

/// Every CMakeLists.txt and *.cmake of the tree, by path.
QList<SourceFile> buildFiles();

/// The programs of packaging/ and .ci/.
QList<SourceFile> scripts();

/// What the objects of core, ui and app ask others for, as `nm -A -u -C` writes it, of sources that
/// are still there; empty where there is no nm.
QStringList objectSymbols();

/// The headers of the Qt that the tests were built with.
QtHeaders qtHeaders();

} // namespace kf::architecture
