// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The icon set: one style (16 x 16, strokes of 1.5), coloured by role when it is painted.

#include <QColor>
#include <QIcon>

namespace kf {

/// The icons, named after what they show; resources/icons/<word>.svg.
enum class IconName {
    Add,
    Check,
    ChevronDown,
    Close,
    Copy,
    Cross,
    Cut,
    Dash,
    Delete,
    Dotted,
    Edit,
    Find,
    Fit,
    Float,
    Info,
    Paste,
    Warning,
};

/// The icon in `colour`; disabled it is painted at 40 %.
QIcon icon(IconName name, const QColor &colour);

/// The program's own icon, in its own colours.
QIcon programIcon();

} // namespace kf
