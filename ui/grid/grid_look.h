// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fonts, sizes and colours of a grid at its zoom, worked out once and not for every cell.

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QHash>
#include <QRectF>
#include <QStaticText>

#include <array>

namespace kf {

/// Hint: what is no value but says what can be done.
enum class CellFont { Body, Caption, Strong, Hint };

/// A fill and the text colour that is readable on it.
struct CellColours {
    QColor fill;
    QColor text;
};

/// The room that a column needs.
struct FittedWidth {
    int width = 0; ///< pixels
    int row = -1;  ///< of the cell that needs it; -1: the title does
};

class GridLook {
public:
    explicit GridLook(const Theme &theme);

    /// Reads fonts and colours again, after the theme or the zoom has changed.
    void refresh();

    /// How much a command zooms.
    static constexpr double kZoomStep = 0.1;
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    const Roles &roles() const { return m_theme->roles(); }

    int rowHeight() const { return scaled(metrics::kRowHeight); }
    int bandHeight() const { return scaled(metrics::kRowHeight - 3); }
    int headerHeight() const
    {
        return scaled(metrics::kRowHeight + 1 + (m_titleLines - 1) * kTitleLine);
    }
    /// How many lines the titles of columns may take: 1 or 2.
    void setTitleLines(int lines) { m_titleLines = lines; }
    /// Titles of two lines are smaller: they stand where there are many columns.
    CellFont titleFont() const { return m_titleLines > 1 ? CellFont::Caption : CellFont::Body; }
    /// A title in as many lines as it may take, broken at a space or a soft hyphen where they come
    /// out narrowest.
    QStringList brokenTitle(const QString &title) const;
    int totalHeight() const { return scaled(metrics::kRowHeight + 2); }
    /// The tick box in the middle of a cell.
    QRectF tickBoxIn(const QRect &cell) const;
    int scaled(double pixels) const;

    const QFont &font(CellFont font) const;

    /// Width in pixels of `characters` digits.
    double digits(double characters) const;

    /// Width in pixels of `text` in full size.
    double widthOf(const QString &text, CellFont font) const;

    /// The colours of a cell with heat `share`, 0..1.
    const CellColours &heat(double share) const;

    /// The ground of a column's title, of the strip before a row, or of the corner between them:
    /// `inner` within the lines of the grid, lit where the selection touches it.
    void paintHeading(QPainter &painter, const QRect &rect, const QRect &inner, bool lit) const;
    /// Width of the line on a heading that the selection touches.
    static constexpr int kTouchedLine = 2;

    /// Draws words on one line, cut off where they would not fit.
    void drawText(QPainter &painter,
                  const QRect &rect,
                  Qt::Alignment alignment,
                  const QString &text,
                  CellFont font) const;

    /// Draws a number, in smaller letters where it would not fit. False where it does not fit in
    /// those either: nothing is drawn, so that no wrong number is read.
    bool drawNumber(QPainter &painter,
                    const QRect &rect,
                    Qt::Alignment alignment,
                    const QString &text,
                    CellFont font) const;

    /// Draws a number among others of a column, all in the size in which the `widest` of them fits
    /// and with their ends under each other. False where that one fits in no size, or where this
    /// one is wider still: nothing is drawn.
    bool drawInColumn(QPainter &painter,
                      const QRect &rect,
                      const QString &text,
                      const QString &widest,
                      CellFont font) const;

    /// Draws # signs: here is a number that does not fit.
    void drawSigns(QPainter &painter, const QRect &rect, Qt::Alignment alignment) const;

private:
    static constexpr int kHeatSteps = 64;
    static constexpr int kFontSteps = 4;
    static constexpr int kTitleLine = 14; ///< height of a second line of a title

    struct SizedFont {
        QFont font;
        QFontMetricsF metrics;
        /// Texts that have been drawn, laid out: a sheet shows the same ones again and again.
        mutable QHash<QString, QStaticText> texts = {};
    };
    using FontSteps = QList<SizedFont>;

    FontSteps stepsOf(const QFont &font) const;
    static const QStaticText &laidOut(const SizedFont &font, const QString &text);
    static bool drawIfFits(QPainter &painter,
                           const QRect &rect,
                           Qt::Alignment alignment,
                           const QString &text,
                           const SizedFont &font);

    const Theme *m_theme;
    double m_zoom = 1.0;
    int m_titleLines = 1;
    std::array<FontSteps, 4> m_fonts;
    std::array<CellColours, kHeatSteps + 1> m_heat;
};

} // namespace kf
