// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rules about what the compiler made: a call that no text shows for what it is, arg(peak) of a
// number with a fraction, still has its name there.

#include "tests/architecture/source_file.h"

#include <QStringList>

namespace kf::architecture {

/// The names that objects ask others for, a line each as `nm -A -u -C` writes them: numbers with
/// fractions made into text outside core/words. Each object counts for its source.
Breaches formattersCalled(const QStringList &symbols);

} // namespace kf::architecture
