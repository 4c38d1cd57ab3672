// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What components are for and what they grow with, in a person's language.

#include "core/catalog/component.h"

#include <QString>

#include <span>

namespace kf {

/// Empty where the catalogue does not say it; as it stands there where no translator knows it.
QString componentPurpose(const Component &component);
QString componentScaling(const Component &component);

/// The texts that can be translated; a test holds them against what the program ships.
std::span<const char *const> componentTexts();

} // namespace kf
