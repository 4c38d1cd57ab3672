// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts of racks that were laid out once and are drawn again and again: a room repeats a few
// hundred of them thousands of times, and laying a text out costs more than anything else in it.

#include <QFont>
#include <QHash>
#include <QStaticText>

class QPainter;

namespace kf {

/// The size of a text in pixels; `strong` is semi-bold.
struct Letters {
    double pixels = 12.0;
    bool strong = false;
};

class RackTexts {
public:
    explicit RackTexts(const QFont &font) : m_font(font) {}

    const QFont &font() const { return m_font; }

    /// How wide a text is, in pixels.
    double width(const QString &text, Letters letters);
    /// As much of a text as fits, with a mark where some is left out; empty where nothing does.
    QString elided(const QString &text, Letters letters, double width);
    /// The same for names of racks, whose ends tell them apart: the middle is left out.
    QString elidedInside(const QString &text, Letters letters, double width);
    /// Draws a text, in pixels of the painter, aligned within the box as `flags` say.
    void draw(QPainter &painter,
              const QRectF &box,
              Letters letters,
              Qt::Alignment alignment,
              const QString &text);

private:
    struct Laid {
        QStaticText text;
        QSizeF size;
    };

    const QFont &fontOf(Letters letters);
    Laid &laid(const QString &text, Letters letters);

    QFont m_font;
    QHash<int, QFont> m_fonts; ///< by size and weight
    QHash<std::pair<int, QString>, Laid> m_laid;
};

} // namespace kf
