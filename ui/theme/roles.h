// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The colour roles: the one place where the workbench names colours. Everything else asks for a
// role.

#include <QColor>

#include <array>

namespace kf {

inline constexpr int kSeriesColours = 8;

/// One set of colours, light or dark.
struct Roles {
    QColor window;
    QColor surface;
    QColor raised;
    QColor line;
    QColor grid;
    QColor text;
    QColor muted;
    QColor faint; ///< decoration only, never text that must be read
    QColor accent;
    QColor accentBackground;
    QColor onAccent; ///< text on the accent
    QColor within;
    QColor nearLimit;
    QColor over;
    QColor rack;
    QColor rackLine;
    QColor device; ///< neutral fill of a device in a rack
    std::array<QColor, kSeriesColours> series;
};

const Roles &lightRoles();
const Roles &darkRoles();

/// The colour of the n-th series; after the eighth the same ones come again, lighter.
QColor seriesColour(const Roles &roles, int index);

/// The fill of a heat-mapped cell: the surface mixed with the accent by 10 to 75 %. `share` 0..1.
QColor heatColour(const Roles &roles, double share);

/// `a` and `b` mixed; share 0 gives a, 1 gives b.
QColor mixed(const QColor &a, const QColor &b, double share);

/// `colour` with this opacity, 0..1.
QColor translucent(QColor colour, double opacity);

/// Contrast of two colours by WCAG 2: 1 (none) to 21.
double contrast(const QColor &a, const QColor &b);

/// The role text colour that reads better on `background`: text, or its opposite below 4.5 : 1.
QColor textOn(const Roles &roles, const QColor &background);

} // namespace kf
