// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands below every drawing on a sheet: what its colours mean, and a block that says of which
// plan it is, what it shows, when and at which scale.

#include "ui/rack/rack_picture.h"

namespace kf {

/// A colour and what it means.
struct SheetColour {
    QColor colour;
    QString text;
    bool isHatched = false; ///< as what is assumed
};

/// The colours of states with their signs.
QList<SheetColour> legendOfStates(const Roles &roles);

/// The signs of what a loss does, of those that it does here.
QList<SheetColour> legendOfLoss(const RoomLoss &loss, const Roles &roles);

/// What the title block says.
struct SheetTitle {
    QString plan;
    QString rooms;
    QString begins; ///< the plan
    QString saved;  ///< when the file was written
    QString scale;  ///< such as "1:20"; may be empty
    int number = 1; ///< of `count` sheets
    int count = 1;
};

class SheetFoot {
public:
    /// Entries in lines that are broken at `width`, the title block below them.
    SheetFoot(const QList<QList<SheetColour>> &legend, double width, RackTexts &texts);

    double height() const;
    /// Paints it with its upper left corner at `corner`.
    void paint(QPainter &painter,
               const QPointF &corner,
               const SheetTitle &title,
               const RackLook &look) const;

private:
    void paintBlock(QPainter &painter,
                    const QRectF &block,
                    const SheetTitle &title,
                    const RackLook &look) const;

    QList<QList<SheetColour>> m_lines;
    double m_width;
};

} // namespace kf
