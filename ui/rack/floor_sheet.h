// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One sheet with halls seen from above. On paper they are drawn to a scale that a ruler has: 1:50,
// 1:100; else so that a rack can be read.

#include "ui/rack/drawing_sheet.h"
#include "ui/rack/floor_layout.h"

namespace kf {

class FloorSheet {
public:
    /// `drawing` must outlive it. The paper of `content` is in points, of 1/72 inch; without one
    /// the sheet is as large as the halls need.
    FloorSheet(const RoomDrawing &drawing, const DrawnSheet &content);

    /// In points.
    QSizeF size() const;
    void paint(QPainter &painter) const;
    /// "1:50"; empty where it has none.
    QString scaleText() const;

private:
    double footHeight() const;

    const RoomDrawing &m_drawing;
    DrawnSheet m_content;
    QFont m_font;
    std::shared_ptr<RackTexts> m_texts;
    QList<DrawnHall> m_halls;
    FloorLayout m_layout;
    int m_scale = 0; ///< 1 to so many; 0: none
};

} // namespace kf
