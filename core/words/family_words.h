// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the families of work are called, and when they gain from a GPU, in a person's language.

#include "core/catalog/model_family.h"

#include <QString>

namespace kf {

QString familyName(const ModelFamily &family);
/// Empty where nothing has to be true.
QString familyCondition(const ModelFamily &family);

} // namespace kf
