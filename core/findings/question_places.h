// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/findings.h"

namespace kf {

/// Where in the plan a question is answered: of several things the first that still lacks its
/// answer, else the list that has none yet. Empty where there is no such question.
QString placeOfQuestion(const Plan &plan, const PlatformFigures &figures, const QString &id);

/// Where a person says what counts 0 in the footprint because nobody knows it: an entry of
/// Footprint::unknown.
QString placeOfUnknown(const QString &unknown);

} // namespace kf
