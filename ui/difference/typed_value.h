// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A value that a person types in the place of those of both sides.

#include "core/base/month.h"
#include "core/base/result.h"
#include "core/plan/merge/merge.h"
#include "core/words/wording.h"

namespace kf {

/// The value of `text` as files have it: "22 %" is 0.22 of a share, "1.5 TB" 1500 of gigabytes.
/// Months are counted from `start`. Fails with a sentence that says what would be understood.
Result<QString>
typedValue(const MergeRow &row, const QString &text, const Month &start, const Wording &wording);

} // namespace kf
