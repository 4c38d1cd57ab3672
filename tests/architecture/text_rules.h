// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rules about the text of one file: what core must not call, and how every file begins.

#include "tests/architecture/source_file.h"

namespace kf::architecture {

/// Calls in core/ that read the clock, the locale of the machine, or print. Other layers may.
Breaches forbiddenCalls(const SourceFile &file);

/// Numbers and dates made into text for people outside core/words: a call of QLocale::toString, or
/// a number with a format letter. Editors, files and tests have their own ways, and may.
Breaches formattersElsewhere(const SourceFile &file);

/// True for a source that may make numbers into text: those of core/words, and what writes numbers
/// to be read back by the editors of cells.
bool mayFormat(const QString &path);

/// A first line without the licence; a header without #pragma once.
Breaches badBeginning(const SourceFile &file);

} // namespace kf::architecture
