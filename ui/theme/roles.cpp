// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/roles.h"

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kLowestHeat = 0.10;
constexpr double kHighestHeat = 0.75;
constexpr double kHighestOnDark = 0.48; ///< light text stays readable on it, hatched too
constexpr double kReadableContrast = 4.5;

QColor rgb(QRgb value)
{
    return QColor(value);
}

std::array<QColor, kSeriesColours> series()
{
    return {rgb(0x4C78C9),
            rgb(0x2F9E8F),
            rgb(0xE08A2E),
            rgb(0x8E6BBF),
            rgb(0xC75C7A),
            rgb(0x6B9E3A),
            rgb(0x3FA7C9),
            rgb(0xB98B5E)};
}

Roles makeLight()
{
    Roles roles;
    roles.window = rgb(0xF4F6F8);
    roles.surface = rgb(0xFFFFFF);
    roles.raised = rgb(0xFFFFFF);
    roles.line = rgb(0xDDE3EA);
    roles.grid = rgb(0xE8ECF1);
    roles.text = rgb(0x18212C);
    roles.muted = rgb(0x5A6675);
    roles.faint = rgb(0x8A95A3);
    roles.accent = rgb(0x2F6FDE);
    roles.accentBackground = rgb(0xE6EEFC);
    roles.onAccent = rgb(0xFFFFFF);
    roles.within = rgb(0x1B8758);
    roles.nearLimit = rgb(0xB86E00);
    roles.over = rgb(0xC4291F);
    roles.rack = rgb(0xE9EDF2);
    roles.rackLine = rgb(0xB9C3CF);
    roles.device = rgb(0xD3DAE3);
    roles.series = series();
    return roles;
}

Roles makeDark()
{
    Roles roles;
    roles.window = rgb(0x12161C);
    roles.surface = rgb(0x1A2028);
    roles.raised = rgb(0x202833);
    roles.line = rgb(0x2C3542);
    roles.grid = rgb(0x252D38);
    roles.text = rgb(0xE7ECF2);
    roles.muted = rgb(0x9BA8B7);
    roles.faint = rgb(0x6C7988);
    roles.accent = rgb(0x77A9FF);
    roles.accentBackground = rgb(0x1D2D4A);
    roles.onAccent = rgb(0x12161C);
    roles.within = rgb(0x47C08A);
    roles.nearLimit = rgb(0xF0AC48);
    roles.over = rgb(0xFF7368);
    roles.rack = rgb(0x232B36);
    roles.rackLine = rgb(0x3B4756);
    roles.device = rgb(0x313B47);
    roles.series = series();
    return roles;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const Roles &lightRoles()
{
    static const Roles kRoles = makeLight();
    return kRoles;
}

const Roles &darkRoles()
{
    static const Roles kRoles = makeDark();
    return kRoles;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](float from, float to) {
        return static_cast<float>(from + (to - from) * share);
    };
    return QColor::fromRgbF(
        part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

QColor translucent(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

QColor seriesColour(const Roles &roles, int index)
{
    const auto at = static_cast<std::size_t>(index % kSeriesColours);
    const int round = index / kSeriesColours;
    return round == 0 ? roles.series[at]
                      : mixed(roles.series[at], roles.surface, std::min(0.7, 0.4 * round));
}

QColor heatColour(const Roles &roles, double share)
{
    const double clamped = std::clamp(share, 0.0, 1.0);
    const bool isDark = luminance(roles.surface) < luminance(roles.text);
    const double highest = isDark ? kHighestOnDark : kHighestHeat;
    return mixed(roles.surface, roles.accent, kLowestHeat + (highest - kLowestHeat) * clamped);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor textOn(const Roles &roles, const QColor &background)
{
    for (const QColor &ink : {roles.text, roles.onAccent}) {
        if (contrast(ink, background) >= kReadableContrast)
            return ink;
    }
    const QColor white(Qt::white); // one of the two is readable on every colour
    const QColor black(Qt::black);
    return contrast(white, background) > contrast(black, background) ? white : black;
}

} // namespace kf
