// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shipped_catalog.h"

#include "core/project/catalog_file.h"

namespace kf::test {

const Catalog &shippedCatalog()
{
    static const Catalog shipped = loadCatalog().value();
    return shipped;
}

} // namespace kf::test
