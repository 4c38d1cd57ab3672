// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/floor_legend.h"

#include "core/words/amount_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::Floor)
};

constexpr double kBarPixels = 90.0; ///< about so long is the bar of the scale
constexpr double kTick = 4.0;
constexpr double kTextLine = 14.0;

/// 1, 2 or 5 times a power of ten, at most `most`.
double roundLength(double most)
{
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    for (const double step : {5.0, 2.0}) {
        if (step * power <= most)
            return step * power;
    }
    return power;
}

} // namespace

QString aisleName(AisleAir air)
{
    switch (air) {
    case AisleAir::Cold:
        return Words::tr("Cold aisle");
    case AisleAir::Hot:
        return Words::tr("Hot aisle");
    case AisleAir::Mixed:
        return Words::tr("Hot air before fronts");
    }
    return {};
}

QColor aisleColour(AisleAir air, const Roles &roles)
{
    switch (air) {
    case AisleAir::Cold:
        return roles.series[0];
    case AisleAir::Hot:
        return roles.over;
    case AisleAir::Mixed:
        return roles.nearLimit;
    }
    return roles.muted;
}

void paintScaleBar(QPainter &painter,
                   const QPointF &left,
                   double pixelsPerMetre,
                   const RackLook &look,
                   const Wording &wording)
{
    if (pixelsPerMetre <= 0.0)
        return;
    const double perUnit = pixelsPerMetre / amountScale(Unit::Metres, 1.0, wording.units).factor;
    const double pixels = roundLength(kBarPixels / perUnit) * perUnit;
    painter.setPen(QPen(look.roles.muted, 1.5));
    painter.drawLine(left, left + QPointF(pixels, 0));
    for (const double x : {0.0, pixels / 2, pixels})
        painter.drawLine(left + QPointF(x, -kTick), left + QPointF(x, 0));
    paintText(painter,
              {left.x(), left.y() - kTick - kTextLine, pixels, kTextLine},
              look,
              Letters{rack_text::kFigure},
              Qt::AlignCenter,
              amountText({pixels / pixelsPerMetre, Unit::Metres}, Digits::Short, wording));
}

} // namespace kf
