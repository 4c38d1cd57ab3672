// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a device in a rack looks like: a neutral block with a stripe for its kind, and as much of
// its name and figure as can be read.

#include "ui/rack/rack_picture.h"

namespace kf {

/// Paints the devices of a rack whose head starts at the origin: first those behind.
void paintDevices(QPainter &painter,
                  const DrawnRack &rack,
                  const RackLook &look,
                  const RackMarks &marks);

/// The lines that a device of that box shows: its name first, then what there is room for.
QStringList textsOfDevice(const QRectF &box, const DrawnDevice &device, const RackLook &look);

/// Where the parts of a device stand in its box; empty where they are not drawn. None covers
/// another, but for a lock over the edge of a text.
struct DeviceParts {
    QRectF text;
    QRectF lock;
    QRectF sign; ///< what becomes of it without the lost feed
};
DeviceParts partsOfDevice(const QRectF &box,
                          const DrawnDevice &device,
                          const RackLook &look,
                          const RackMarks &marks);

/// Paints "no entry" stripes over a box: nothing can stand there.
void paintHatch(QPainter &painter, const QRectF &box, const QColor &colour, double scale);

} // namespace kf
