// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One sheet of a drawing: racks, what their colours mean, and a block that says what it shows.

#include "ui/rack/room_export.h"
#include "ui/rack/room_layout.h"
#include "ui/rack/sheet_foot.h"

namespace kf {

/// What one sheet shows.
struct DrawnSheet {
    QList<DrawnRow> rows;
    SeenFace face = Face::Front;
    int number = 1; ///< of `count` sheets
    int count = 1;
    bool listsDevices = false; ///< beside the rack, where there is only one
    QList<int> halls;          ///< seen from above instead, by their place in the drawing
    QSizeF paper;              ///< its proportions decide how rows stand; empty: below each other
};

class DrawingSheet {
public:
    /// `drawing` must outlive it.
    DrawingSheet(const RoomDrawing &drawing, const DrawnSheet &content);

    QSizeF size() const;
    /// `scale` says the scale on paper, such as "1:20"; may be empty.
    void paint(QPainter &painter, const QString &scale) const;

private:
    void paintRacks(QPainter &painter, const RackLook &look) const;
    void paintDeviceList(QPainter &painter, const RackLook &look) const;
    SheetTitle title(const QString &scale) const;
    double width() const;
    double top() const;

    const RoomDrawing &m_drawing;
    DrawnSheet m_content;
    QFont m_font;
    std::shared_ptr<RackTexts> m_texts;
    RoomLayout m_layout;
    SheetFoot m_foot;
};

/// On paper letters keep their own widths: measured for a screen they would run into each other.
/// They keep their own forms too: of the raised "-" and ":" that Inter sets beside digits a PDF
/// file does not know which letters they are, and nobody would find or copy "2027-01" in it.
QFont paperFont(QFont font);

/// How many millimetres of a rack one unit of the scene is.
double millimetresPerSceneUnit();

} // namespace kf
