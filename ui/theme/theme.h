// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Light or dark, following the system or chosen; type scale, spacing and icons for both.

#include "ui/theme/icons.h"
#include "ui/theme/roles.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

namespace kf {

enum class ThemeMode { System, Light, Dark };

enum class TextStyle { Body, Caption, Section, PageTitle, Headline };

/// Spacing and sizes in logical pixels; steps of 4.
namespace metrics {
inline constexpr int kStep = 4;
inline constexpr int kGap = 12;
inline constexpr int kPagePadding = 16;
inline constexpr int kCardRadius = 8;
inline constexpr int kControlRadius = 6;
inline constexpr int kControlHeight = 28;
inline constexpr int kRowHeight = 26;
inline constexpr int kHeadlineHeight = 66;
inline constexpr int kNavigatorWidth = 176;
inline constexpr int kIconSize = 16;
} // namespace metrics

/// The family of every text, on the screen and on paper: Inter where it is installed, else that of
/// the desktop. It is searched for: keep it where many texts follow.
QString textFamily();

/// The look of the whole program. Every widget that paints by itself asks it for roles.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(ThemeMode mode, QObject *parent = nullptr);

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);

    bool isDark() const { return m_dark; }
    const Roles &roles() const { return m_dark ? darkRoles() : lightRoles(); }

    /// The font of a style, with tabular digits where the family has them.
    QFont font(TextStyle style) const;

    QIcon icon(IconName name) const;

    /// Sets palette, style and style sheet of the application to this look.
    void apply();

Q_SIGNALS:
    /// After palette and style sheet have changed.
    void changed();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool wantsDark() const;

    ThemeMode m_mode;
    bool m_dark = false;
    bool m_systemIsDark = false;
    QString m_family;
    int m_bodyPixels = 13;
};

} // namespace kf
