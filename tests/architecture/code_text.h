// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// C++ text as the rules see it: without comments, and without literals where only calls count.

#include <QString>

namespace kf::architecture {

/// The text with comments blanked; lines keep their numbers. Raw strings are not understood.
QString withoutComments(const QString &text);

/// As withoutComments, and what stands between quotes is blanked too.
QString withoutCommentsAndLiterals(const QString &text);

} // namespace kf::architecture
