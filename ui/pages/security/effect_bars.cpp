// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/security/effect_bars.h"

#include "ui/theme/state_colour.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace kf {

namespace {

constexpr int kBarCharacters = 9; ///< that one bar with its number is wide
constexpr double kBarHigh = 6.0;

} // namespace

EffectBars::EffectBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EffectBars::present(const GuardEffect &effect)
{
    m_effect = effect;
    setAccessibleName(effect.text);
    setToolTip(effect.text);
    update();
}

QSize EffectBars::sizeHint() const
{
    return {4 * kBarCharacters * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void EffectBars::paintEvent(QPaintEvent *)
{
    struct Bar {
        ThreatState state;
        int count;
        QChar sign; ///< tells it without colour
    };
    const ThreatCounts &then = m_effect.then;
    const std::array bars{Bar{ThreatState::Open, then.open, u'\u2715'},
                          Bar{ThreatState::Unknown, then.unknown, u'?'},
                          Bar{ThreatState::Limited, then.limited, u'\u25b2'},
                          Bar{ThreatState::Closed, then.closed, u'\u2713'}};
    const int all = std::max(1, then.open + then.unknown + then.limited + then.closed);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Roles &roles = m_theme.roles();
    const QFontMetricsF metrics(font());
    const double slot = double(width()) / double(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const QString text = QString(bars[i].sign) + QString::number(bars[i].count);
        const double wide = metrics.horizontalAdvance(QStringLiteral("\u271388 "));
        const QRectF room(slot * double(i), 0.0, slot, height());
        painter.setPen(bars[i].count > 0 ? roles.text : roles.muted);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
        const double longest = std::max(0.0, slot - wide - metrics.averageCharWidth());
        painter.setPen(Qt::NoPen);
        painter.setBrush(stateColour(limitStateOf(bars[i].state), roles));
        painter.drawRoundedRect(QRectF(room.left() + wide,
                                       room.center().y() - kBarHigh / 2.0,
                                       longest * bars[i].count / all,
                                       kBarHigh),
                                2.0,
                                2.0);
    }
}

} // namespace kf

#include "moc_effect_bars.cpp"
