// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the families of work are called, and when they gain from a GPU, in a person's language.

#include "core/catalog/model_family.h"

#include <QString>

#include <span>

namespace kf {

QString familyName(const ModelFamily &family);
/// Empty where nothing has to be true.
QString familyCondition(const ModelFamily &family);

/// The texts that can be translated; a test holds them against what the program ships.
std::span<const char *const> familyTexts();

} // namespace kf
