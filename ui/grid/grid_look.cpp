// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kSmallestZoom = 0.7;
constexpr double kLargestZoom = 2.0;
constexpr double kFontStep = 0.86; // from one size to the next smaller one
constexpr int kCondensed = 90;     // per cent of the letters' width, before a number is cut off

} // namespace

GridLook::GridLook(const Theme &theme) : m_theme(&theme)
{
    refresh();
}

void GridLook::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    refresh();
}

int GridLook::scaled(double pixels) const
{
    return static_cast<int>(std::lround(pixels * m_zoom));
}

GridLook::FontSteps GridLook::stepsOf(const QFont &font) const
{
    FontSteps steps;
    const double smallest = m_theme->font(TextStyle::Caption).pixelSize() * m_zoom;
    double pixels = font.pixelSize() * m_zoom;
    for (int i = 0; i < kFontSteps; ++i) {
        QFont sized = font;
        sized.setPixelSize(static_cast<int>(std::lround(std::max(pixels, smallest))));
        if (i == kFontSteps - 1)
            sized.setStretch(kCondensed);
        steps.append({sized, QFontMetricsF(sized)});
        pixels *= kFontStep;
    }
    return steps;
}

void GridLook::refresh()
{
    QFont strong = m_theme->font(TextStyle::Body);
    strong.setWeight(QFont::DemiBold);
    QFont caption = m_theme->font(TextStyle::Caption);
    caption.setPixelSize(caption.pixelSize() + 1);
    m_fonts = {stepsOf(m_theme->font(TextStyle::Body)), stepsOf(caption), stepsOf(strong)};
    for (int i = 0; i <= kHeatSteps; ++i) {
        const QColor fill = heatColour(roles(), static_cast<double>(i) / kHeatSteps);
        m_heat[static_cast<std::size_t>(i)] = {fill, textOn(roles(), fill)};
    }
}

const QFont &GridLook::font(CellFont font) const
{
    return m_fonts[static_cast<std::size_t>(font)].first().font;
}

double GridLook::digits(double characters) const
{
    return m_fonts.front().first().metrics.horizontalAdvance(u'0') * characters;
}

const CellColours &GridLook::heat(double share) const
{
    const auto step = std::lround(std::clamp(share, 0.0, 1.0) * kHeatSteps);
    return m_heat[static_cast<std::size_t>(step)];
}

void GridLook::paintHeading(QPainter &painter,
                            const QRect &rect,
                            const QRect &inner,
                            bool lit) const
{
    painter.fillRect(rect, roles().grid);
    painter.fillRect(inner, lit ? roles().accentBackground : roles().window);
}

void GridLook::drawText(QPainter &painter,
                        const QRect &rect,
                        Qt::Alignment alignment,
                        const QString &text,
                        CellFont font,
                        bool isNumber) const
{
    const FontSteps &steps = m_fonts[static_cast<std::size_t>(font)];
    const auto fits = [&](const SizedFont &step) {
        return step.metrics.horizontalAdvance(text) <= rect.width();
    };
    const int flags = static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine;
    if (!isNumber) {
        painter.setFont(steps.first().font);
        const bool whole = fits(steps.first());
        painter.drawText(
            rect,
            flags,
            whole ? text : steps.first().metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const auto step = std::find_if(steps.begin(), steps.end(), fits);
    if (step != steps.end()) {
        painter.setFont(step->font);
        painter.drawText(rect, flags, text);
        return;
    }
    const double sign = steps.last().metrics.horizontalAdvance(u'#');
    painter.setFont(steps.last().font);
    painter.drawText(
        rect, flags, QString(std::max(1, static_cast<int>(rect.width() / sign)), u'#'));
}

} // namespace kf
