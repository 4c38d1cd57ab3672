// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws what the cost of a year hangs on: the same on the screen and on paper.

#include "core/report/swing_view.h"
#include "ui/theme/roles.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace kf {

/// Where names and bars stand in a picture of that size.
class SwingPlaces {
public:
    /// `view` must outlive this.
    SwingPlaces(const SwingView &view, const QRectF &area, const QFont &font);

    /// Of a picture with so many bars.
    static double heightFor(qsizetype bars, const QFont &font);

    QRectF area() const { return m_area; }
    QRectF head() const;
    QRectF row(int row) const;
    QRectF name(int row) const;
    /// As many bars as find room: the widest stand first.
    int rows() const;
    int rowAt(const QPointF &point) const;

private:
    double nameWidth() const;

    const SwingView &m_view;
    QRectF m_area;
    QFont m_font;
};

struct SwingLook {
    const Roles &roles;
    QFont font;
    bool isTitled = true;  ///< false: whoever draws has written the title
    int current = -1;      ///< drawn as selected; -1: none
    bool hasFrame = false; ///< the selected one was reached by keys
};

void paintSwings(QPainter &painter,
                 const SwingView &view,
                 const SwingPlaces &places,
                 const SwingLook &look);

} // namespace kf
