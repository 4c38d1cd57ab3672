// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lanes/hog_bars.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace kf {

namespace {

constexpr double kBar = 6.0;
constexpr double kBetweenBars = 2.0;
constexpr double kBelowRow = 8.0;
constexpr double kHog = 0.5;    ///< of a lane: more in one hand stands out
constexpr int kLeastWidth = 30; ///< characters

} // namespace

HogBars::HogBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Who can hog?"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HogBars::present(const QList<HogShare> &shares)
{
    if (shares == m_shares)
        return;
    m_shares = shares;
    QStringList words;
    for (const HogShare &one : shares)
        words.append(
            tr("%1: %2", "a lane, what one person and one job take").arg(one.name, one.words));
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

double HogBars::rowHeight() const
{
    return QFontMetricsF(font()).height() + 2.0 * kBar + kBetweenBars + kBelowRow;
}

QSize HogBars::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 2 * kLeastWidth,
            int(rowHeight() * double(m_shares.size()))};
}

QSize HogBars::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kLeastWidth, sizeHint().height()};
}

void HogBars::paintEvent(QPaintEvent *)
{
    const Roles &roles = m_theme.roles();
    const QFontMetricsF metrics(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = 0.0;
    for (const HogShare &one : m_shares) {
        const QRectF line(0.0, top, width(), metrics.height());
        const double name = std::min(metrics.horizontalAdvance(one.name), line.width() / 3.0);
        painter.setPen(roles.text);
        painter.drawText(
            line, Qt::AlignLeft, metrics.elidedText(one.name, Qt::ElideRight, name + 1.0));
        painter.setPen(roles.muted);
        const double room = line.width() - name - metrics.averageCharWidth();
        painter.drawText(line,
                         Qt::AlignRight,
                         metrics.elidedText(one.words, Qt::ElideRight, std::max(0.0, room)));
        double above = line.bottom();
        painter.setPen(Qt::NoPen);
        for (const double gpus : std::array{one.user, one.job}) {
            const double share = one.most > 0.0 ? std::clamp(gpus / one.most, 0.0, 1.0) : 0.0;
            const QRectF track(0.0, above, width(), kBar);
            painter.setBrush(roles.line);
            painter.drawRoundedRect(track, kBar / 2.0, kBar / 2.0);
            QRectF full = track;
            full.setWidth(track.width() * share);
            painter.setBrush(share > kHog ? roles.nearLimit : roles.accent);
            painter.drawRoundedRect(full, kBar / 2.0, kBar / 2.0);
            above += kBar + kBetweenBars;
        }
        top += rowHeight();
    }
}

} // namespace kf

#include "moc_hog_bars.cpp"
