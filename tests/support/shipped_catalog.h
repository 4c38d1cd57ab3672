// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

namespace kf::test {

/// The catalogue that the product ships, read once in a program.
const Catalog &shippedCatalog();

} // namespace kf::test
