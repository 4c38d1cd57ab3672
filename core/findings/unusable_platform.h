// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a platform says that cannot be used, beside single numbers: names that nothing has, words
// that are no version, circles, lists that are needed and empty.

#include "core/findings/rules.h"

namespace kf::findings {

/// Adds an unusable-value for each.
void addUnusablePlatform(const RuleInput &input, QList<Finding> &found);

/// True where it was added there.
bool isOfPlatform(const Finding &finding);

QString platformSentence(const FindingWords &words);
QString platformRemedy(const Finding &finding);

} // namespace kf::findings
