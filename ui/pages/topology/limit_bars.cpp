// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/limit_bars.h"

#include "core/report/rack_words.h"
#include "core/words/amount_words.h"
#include "core/words/state_words.h"
#include "ui/rack/device_mime.h"
#include "ui/rack/device_picture.h"

#include <QDropEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace kf {

namespace {

constexpr int kBarHeight = 4;
constexpr int kBarGap = 9;

QString limitName(LimitKind kind)
{
    switch (kind) {
    case LimitKind::Units:
        return LimitBars::tr("Units");
    case LimitKind::Power:
        return LimitBars::tr("Power");
    case LimitKind::AirHeat:
        return LimitBars::tr("Heat to air");
    case LimitKind::LiquidHeat:
        return LimitBars::tr("Heat to liquid");
    case LimitKind::Airflow:
        return LimitBars::tr("Airflow");
    case LimitKind::Weight:
        return LimitBars::tr("Weight");
    case LimitKind::FloorLoad:
        return LimitBars::tr("Floor load");
    case LimitKind::Inlet:
        return LimitBars::tr("Inlet air");
    }
    return {};
}

Unit unitOf(LimitKind kind)
{
    switch (kind) {
    case LimitKind::Units:
        return Unit::RackUnits;
    case LimitKind::Power:
        return Unit::Watts;
    case LimitKind::AirHeat:
    case LimitKind::LiquidHeat:
        return Unit::Heat;
    case LimitKind::Airflow:
        return Unit::CubicMetresPerHour;
    case LimitKind::Weight:
        return Unit::Kilograms;
    case LimitKind::FloorLoad:
        return Unit::KilogramsPerSquareMetre;
    case LimitKind::Inlet:
        return Unit::Celsius;
    }
    return Unit::None;
}

/// For tool tips and screen readers; what has no limit is not within it.
QString spokenBar(const LimitBar &bar)
{
    return bar.limited || bar.state != LimitState::Within
               ? QStringLiteral("%1, %2").arg(barText(bar), stateText(bar.state))
               : barText(bar);
}

} // namespace

QList<LimitBar>
barsOfLimits(const QList<LimitFigure> &limits, const Plan &plan, const Wording &wording)
{
    QList<LimitBar> bars;
    for (const LimitFigure &limit : limits) {
        const QString figure = inMonth(limitText(limit.value,
                                                 limit.limit,
                                                 unitOf(limit.kind),
                                                 limit.atLeast,
                                                 Digits::Exact,
                                                 wording),
                                       plan,
                                       limit.month);
        LimitBar bar{limitName(limit.kind),
                     figure,
                     0.0,
                     limit.state,
                     limit.limit.has_value(),
                     limit.assumed};
        if (limit.limit && *limit.limit > 0.0)
            bar.share = std::clamp(limit.value / *limit.limit, 0.0, 1.0);
        bars.append(bar);
    }
    return bars;
}

QString feedName(const QString &feed)
{
    return LimitBars::tr("Feed %1").arg(feed);
}

QList<LimitBar>
barsOfFeeds(const QList<FeedFigures> &feeds, const QList<QString> &lost, const Wording &wording)
{
    QList<LimitBar> bars;
    for (const FeedFigures &feed : feeds) {
        if (lost.contains(feed.name)) {
            bars.append({feedName(feed.name), LimitBars::tr("lost")});
            continue;
        }
        LimitBar bar{
            feedName(feed.name),
            limitText(feed.loadW, feed.limitW, Unit::Watts, feed.atLeast, Digits::Exact, wording),
            0.0,
            feed.state,
            feed.limitW.has_value(),
            feed.assumed};
        if (feed.limitW && *feed.limitW > 0.0)
            bar.share = std::clamp(feed.loadW / *feed.limitW, 0.0, 1.0);
        bars.append(bar);
    }
    return bars;
}

LimitBars::LimitBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAcceptDrops(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

bool LimitBars::isBroken(const LimitBar &bar, int width) const
{
    return fontMetrics().horizontalAdvance(bar.name) + kBarGap +
               fontMetrics().horizontalAdvance(markedFigure(bar)) >
           width;
}

int LimitBars::heightOf(const LimitBar &bar, int width) const
{
    return (isBroken(bar, width) ? 2 : 1) * fontMetrics().height() + kBarHeight + kBarGap;
}

int LimitBars::heightForWidth(int width) const
{
    return std::accumulate(
        m_bars.cbegin(), m_bars.cend(), 0, [this, width](int height, const LimitBar &bar) {
            return height + heightOf(bar, width);
        });
}

int LimitBars::barAt(int y) const
{
    int bottom = 0;
    for (int at = 0; at < m_bars.size() && y >= 0; ++at) {
        bottom += heightOf(m_bars[at], width());
        if (y < bottom)
            return at;
    }
    return -1;
}

QSize LimitBars::sizeHint() const
{
    int wide = 0;
    for (const LimitBar &bar : m_bars)
        wide = std::max(wide,
                        fontMetrics().horizontalAdvance(bar.name) +
                            fontMetrics().horizontalAdvance(markedFigure(bar)));
    wide += 2 * kBarGap;
    return {wide, heightForWidth(wide)};
}

QSize LimitBars::minimumSizeHint() const
{
    int wide = 0;
    for (const LimitBar &bar : m_bars)
        wide = std::max(wide, fontMetrics().horizontalAdvance(markedFigure(bar)));
    return {wide, heightForWidth(sizeHint().width())};
}

void LimitBars::setBars(const QList<LimitBar> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const LimitBar &bar : bars)
        words.append(spokenBar(bar));
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

bool LimitBars::shows(const QString &name) const
{
    return std::any_of(
        m_bars.cbegin(), m_bars.cend(), [&name](const LimitBar &bar) { return bar.name == name; });
}

void LimitBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Roles &roles = m_theme.roles();
    int top = 0;
    for (const LimitBar &bar : m_bars) {
        const int height = heightOf(bar, width());
        if (m_target >= 0 && bar.name == m_feeds.value(m_target))
            painter.fillRect(QRect(0, top, width(), height - kBarGap / 2), roles.accentBackground);
        QRect line(0, top, width(), fontMetrics().height());
        painter.setPen(roles.muted);
        painter.drawText(line,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.name, Qt::ElideMiddle, width()));
        if (isBroken(bar, width()))
            line.translate(0, line.height());
        painter.setPen(bar.state == LimitState::Within ? roles.text
                                                       : stateColour(bar.state, roles));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, markedFigure(bar));
        const QRectF box(0, line.bottom() + 2, width(), kBarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(roles.grid);
        painter.drawRoundedRect(box, kBarHeight / 2.0, kBarHeight / 2.0);
        QRectF filled = box;
        filled.setWidth(bar.state == LimitState::Over ? box.width() : box.width() * bar.share);
        if (bar.limited && bar.state == LimitState::Unknown) {
            paintHatch(painter, filled, roles.muted, 1.0);
        } else if (bar.limited) {
            painter.setBrush(stateColour(bar.state, roles));
            painter.drawRoundedRect(filled, kBarHeight / 2.0, kBarHeight / 2.0);
            if (bar.assumed)
                paintHatch(painter, filled, roles.surface, 1.0);
        }
        top += height;
    }
}

bool LimitBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = barAt(help->pos().y());
    if (at >= 0)
        QToolTip::showText(help->globalPos(), spokenBar(m_bars[at]), this);
    return true;
}

void LimitBars::setFeeds(const QStringList &names)
{
    m_feeds = names;
    m_target = -1;
}

int LimitBars::feedAt(const QPoint &point) const
{
    const int at = barAt(point.y());
    return at >= 0 ? int(m_feeds.indexOf(m_bars[at].name)) : -1;
}

void LimitBars::showTarget(int feed)
{
    if (feed == m_target)
        return;
    m_target = feed;
    update();
}

void LimitBars::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_feeds.isEmpty() && !deviceIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LimitBars::dragMoveEvent(QDragMoveEvent *event)
{
    showTarget(feedAt(event->position().toPoint()));
    event->setAccepted(m_target >= 0);
}

void LimitBars::dragLeaveEvent(QDragLeaveEvent *)
{
    showTarget(-1);
}

void LimitBars::dropEvent(QDropEvent *event)
{
    const int feed = feedAt(event->position().toPoint());
    const Id device = deviceIn(*event->mimeData());
    showTarget(-1);
    if (feed < 0 || device.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(device, feed);
}

} // namespace kf

#include "moc_limit_bars.cpp"
