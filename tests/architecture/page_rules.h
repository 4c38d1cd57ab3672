// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page takes figures and the answers to studies; it calculates nothing and alters nothing.

#include "tests/architecture/source_file.h"

namespace kf::architecture {

/// Where a file of ui/pages reaches for the arithmetic: an include of one of its headers (figures
/// and what a plan holds are open to pages), or a call of one of its functions by name.
Breaches arithmeticInPages(const SourceFile &file);

/// Where a page takes a line of text by itself: only a KeptLine, which is an OpenEditor, is asked
/// before the plan is saved, printed or closed. Dialogs are done with before that.
Breaches linesThatSavingMisses(const SourceFile &file);

} // namespace kf::architecture
