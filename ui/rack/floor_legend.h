// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands beside halls seen from above: the names and colours of aisles, and the scale.

#include "core/topology/floor_plan.h"
#include "core/words/wording.h"
#include "ui/rack/rack_picture.h"

namespace kf {

/// Paints a bar of a round length with that length above it, from `left` on; the painter is in
/// pixels, of which a metre has so many.
void paintScaleBar(QPainter &painter,
                   const QPointF &left,
                   double pixelsPerMetre,
                   const RackLook &look,
                   const Wording &wording);

/// "Cold aisle", "hot aisle", "hot air before fronts", and the colour of such a floor.
QString aisleName(AisleAir air);
QColor aisleColour(AisleAir air, const Roles &roles);

} // namespace kf
