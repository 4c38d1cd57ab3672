// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fonts, sizes and colours of a grid at its zoom, worked out once and not for every cell.

#include "ui/theme/theme.h"

#include <QFontMetricsF>

#include <array>

namespace kf {

enum class CellFont { Body, Caption, Strong };

/// A fill and the text colour that is readable on it.
struct CellColours {
    QColor fill;
    QColor text;
};

class GridLook {
public:
    explicit GridLook(const Theme &theme);

    /// Reads fonts and colours again, after the theme or the zoom has changed.
    void refresh();

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    const Roles &roles() const { return m_theme->roles(); }

    int rowHeight() const { return scaled(metrics::kRowHeight); }
    int bandHeight() const { return scaled(metrics::kRowHeight - 3); }
    int headerHeight() const { return scaled(metrics::kRowHeight + 1); }
    int totalHeight() const { return scaled(metrics::kRowHeight + 2); }
    int scaled(double pixels) const;

    const QFont &font(CellFont font) const;

    /// Width in pixels of `characters` digits.
    double digits(double characters) const;

    /// The colours of a cell with heat `share`, 0..1.
    const CellColours &heat(double share) const;

    /// The ground of a column's title, of the strip before a row, or of the corner between them:
    /// `inner` within the lines of the grid, lit where the selection touches it.
    void paintHeading(QPainter &painter, const QRect &rect, const QRect &inner, bool lit) const;
    /// Width of the line on a heading that the selection touches.
    static constexpr int kTouchedLine = 2;

    /// Draws `text` on one line; smaller where it would not fit, cut off as the last resort
    /// (numbers become # signs, so that no wrong number is read).
    void drawText(QPainter &painter,
                  const QRect &rect,
                  Qt::Alignment alignment,
                  const QString &text,
                  CellFont font,
                  bool isNumber) const;

private:
    static constexpr int kHeatSteps = 64;
    static constexpr int kFontSteps = 4;

    struct SizedFont {
        QFont font;
        QFontMetricsF metrics;
    };
    using FontSteps = QList<SizedFont>;

    FontSteps stepsOf(const QFont &font) const;

    const Theme *m_theme;
    double m_zoom = 1.0;
    std::array<FontSteps, 3> m_fonts;
    std::array<CellColours, kHeatSteps + 1> m_heat;
};

} // namespace kf
