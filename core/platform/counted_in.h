// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which components have no row of their own in the footprint.

#include "core/platform/components.h"

#include <QSet>

namespace kf {

/// True where the figures of a component stand in the row of another running one; in a circle they
/// stand nowhere else.
bool isCountedElsewhere(const Component &component,
                        const QSet<Id> &running,
                        const ComponentLookup &componentOf);

} // namespace kf
