// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The drawing of rooms on paper and in files, by the same painters as on the screen: SVG and PNG as
// one sheet, PDF and print as one sheet or one page for each row or rack, of one face or both, and
// of the halls from above.

#include "core/base/result.h"
#include "ui/rack/floor_values.h"
#include "ui/rack/rack_picture.h"

#include <QPageLayout>
#include <QPageSize>

class QPagedPaintDevice;

namespace kf {

enum class DrawingPages { OneSheet, PageForEachRow, PageForEachRack };

/// What of the room is on the pages.
enum class DrawingViews { AsShown, BothFaces, FacesAndFloor };

/// What is drawn, and how.
struct RoomDrawing {
    QList<DrawnRow> rows;
    QString title; ///< on every page
    QString plan;  ///< in the title block
    QString date;  ///< when the plan begins
    QString saved; ///< when its file was written
    QList<DrawnHall> halls;
    bool showsFloor = false; ///< as shown is from above
    Wording wording;         ///< of measures
    QFont font;
    SeenFace face = Face::Front;
    Overlay overlay = Overlay::Plain;
    RoomLoss loss;          ///< marked as on the screen
    NetworkPicture network; ///< over the racks, under that overlay
};

/// The paper of a PDF.
struct DrawingPaper {
    QPageSize::PageSizeId size = QPageSize::A3;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    DrawingPages pages = DrawingPages::OneSheet;
    DrawingViews views = DrawingViews::AsShown; ///< each on pages of its own

    bool operator==(const DrawingPaper &) const = default;
};

/// The size of the whole drawing on one sheet, in pixels at the scale 1.
QSizeF drawingSize(const RoomDrawing &drawing);

/// The drawing as the bytes of a file; may run on any thread.
QByteArray roomSvg(const RoomDrawing &drawing);
/// `scale` is in pixels for one of the drawing's; pictures that no memory holds are refused.
Result<QByteArray> roomPng(const RoomDrawing &drawing, double scale);
QByteArray roomPdf(const RoomDrawing &drawing, const DrawingPaper &paper);

/// Paints the drawing onto pages of `device`, as vectors; returns how many there are.
int paintRoomPages(QPagedPaintDevice &device,
                   const RoomDrawing &drawing,
                   DrawingPages pages,
                   DrawingViews views = DrawingViews::AsShown);

} // namespace kf
