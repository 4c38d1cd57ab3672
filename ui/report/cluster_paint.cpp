// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/cluster_paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ClusterDrawing)
};

constexpr double kPad = 8.0;
constexpr double kGap = 10.0;
constexpr double kMostNode = 30.0; ///< side of a node's box
constexpr double kLeastNode = 5.0;
constexpr double kBetween = 3.0;
constexpr double kBarHigh = 7.0; ///< of what the platform itself takes
constexpr QSizeF kGrip(28.0, 10.0);
constexpr double kGripLine = 2.0; ///< from the middle of a grip to each of its lines
constexpr int kMostControlNodes = 9;

void paintControl(QPainter &painter,
                  const ClusterPicture &picture,
                  const QRectF &box,
                  const ClusterLook &look)
{
    const Roles &roles = look.roles;
    const bool isOpen = !picture.isOfProvider && !picture.controlNodes;
    painter.setPen(QPen(roles.line, 1.0, isOpen ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(roles.window);
    painter.drawRoundedRect(box, metrics::kCardRadius, metrics::kCardRadius);
    const QRectF inside = box.adjusted(kPad, kPad / 2.0, -kPad, -kPad / 2.0);
    painter.setFont(look.title);
    painter.setPen(roles.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, Text::tr("Control plane"));
    painter.setFont(look.caption);
    painter.setPen(roles.muted);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, picture.controlWords);
    if (picture.isOfProvider || !picture.controlNodes)
        return;
    const double side = std::min(kMostNode, inside.height());
    const int shown = std::min(*picture.controlNodes, kMostControlNodes);
    for (int i = 0; i < shown; ++i) {
        const QRectF node(inside.right() - (i + 1) * (side + kBetween),
                          inside.center().y() - side / 2.0,
                          side,
                          side);
        painter.setPen(QPen(roles.accent, 1.0));
        painter.setBrush(roles.accentBackground);
        painter.drawRoundedRect(node, 3.0, 3.0);
    }
}

/// How full the servers are that carry the components: a bar below its words.
void paintPlatform(QPainter &painter,
                   const PlatformLoad &load,
                   const QRectF &box,
                   const ClusterLook &look)
{
    const Roles &roles = look.roles;
    painter.setFont(look.caption);
    painter.setPen(roles.muted);
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap), load.words);
    const QRectF bar(box.left(), box.bottom() - kBarHigh, box.width(), kBarHigh);
    painter.setPen(Qt::NoPen);
    painter.setBrush(roles.line);
    painter.drawRoundedRect(bar, kBarHigh / 2.0, kBarHigh / 2.0);
    QRectF full = bar;
    full.setWidth(bar.width() * std::clamp(load.share, 0.0, 1.0));
    painter.setBrush(roles.accent);
    painter.drawRoundedRect(full, kBarHigh / 2.0, kBarHigh / 2.0);
}

/// Each label in a frame of its own, as many as there is room for; then how many more there are.
void paintChips(QPainter &painter,
                const QStringList &texts,
                const QRectF &line,
                const ClusterLook &look)
{
    const Roles &roles = look.roles;
    const QFontMetricsF metrics(look.caption);
    painter.setFont(look.caption);
    double left = line.left();
    for (int i = 0; i < texts.size(); ++i) {
        const QString more = QStringLiteral("+%1").arg(texts.size() - i);
        const bool isLast = i + 1 == texts.size();
        const double behind =
            isLast ? 0.0 : kBetween + std::ceil(metrics.horizontalAdvance(more)) + kPad;
        const double rest = line.right() - left - behind;
        const bool fits = metrics.horizontalAdvance(texts[i]) + kPad <= rest || i == 0;
        const QString text =
            fits ? metrics.elidedText(texts[i], Qt::ElideRight, std::max(0.0, rest - kPad)) : more;
        const QRectF chip(
            left, line.top(), metrics.horizontalAdvance(text) + kPad, metrics.height());
        painter.setPen(QPen(roles.line, 1.0));
        painter.setBrush(roles.window);
        painter.drawRoundedRect(chip, 4.0, 4.0);
        painter.setPen(roles.muted);
        painter.drawText(chip, Qt::AlignCenter, text);
        left = chip.right() + kBetween;
        if (!fits)
            return;
    }
}

void paintNodes(QPainter &painter,
                const PoolView &pool,
                const QRectF &area,
                const ClusterLook &look)
{
    const Roles &roles = look.roles;
    const int nodes = std::max(pool.nodes.value_or(0), pool.placed);
    const int all = nodes + pool.spares;
    if (all <= 0 || area.width() <= kLeastNode || area.height() <= kLeastNode)
        return;
    double side = std::min(kMostNode, area.height());
    const auto fits = [&](double wanted) {
        const int columns = std::max(1, int((area.width() + kBetween) / (wanted + kBetween)));
        const int rows = std::max(1, int((area.height() + kBetween) / (wanted + kBetween)));
        return columns * rows >= all;
    };
    while (side > kLeastNode && !fits(side))
        side -= 1.0;
    const int columns = std::max(1, int((area.width() + kBetween) / (side + kBetween)));
    const int rows = std::max(1, int((area.height() + kBetween) / (side + kBetween)));
    for (int i = 0; i < std::min(all, columns * rows); ++i) {
        const QRectF node(area.left() + (i % columns) * (side + kBetween),
                          area.top() + (i / columns) * (side + kBetween),
                          side,
                          side);
        const bool isPlaced = i < pool.placed;
        const bool isPlanned = i < pool.nodes.value_or(0);
        const bool isSpare = i >= nodes;
        const bool isMissing = !isSpare && isPlanned && i >= nodes - pool.missing;
        const bool isThere = isPlanned && !isMissing;
        painter.setPen(QPen(isSpare     ? roles.muted
                            : isMissing ? roles.over
                            : isPlanned ? roles.accent
                                        : roles.nearLimit,
                            1.2,
                            isThere ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(isPlaced && isPlanned ? roles.accentBackground : roles.surface);
        painter.drawRoundedRect(node, 3.0, 3.0);
    }
}

void paintPool(QPainter &painter,
               const PoolView &view,
               const QRectF &box,
               const ClusterLook &look,
               bool isCurrent)
{
    const Roles &roles = look.roles;
    painter.setPen(QPen(isCurrent ? roles.accent : roles.line, isCurrent ? 1.6 : 1.0));
    painter.setBrush(roles.surface);
    painter.drawRoundedRect(box, metrics::kCardRadius, metrics::kCardRadius);
    if (isCurrent && look.hasFocus) {
        painter.setPen(QPen(roles.accent, 1.0, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 6.0, 6.0);
    }
    QRectF line = box.adjusted(kPad, kPad, -kPad, -kPad);
    const auto write = [&](const QFont &font, const QColor &colour, const QString &text) {
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(line.topLeft(), QSizeF(line.width(), metrics.height())),
                         Qt::AlignLeft,
                         metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.setTop(line.top() + metrics.height());
    };
    write(look.title, roles.text, poolTitle(view));
    write(look.caption, roles.muted, view.model);
    const bool isMore = view.nodes && view.placed > *view.nodes;
    write(look.caption,
          view.missing > 0 ? roles.over
          : isMore         ? roles.nearLimit
                           : roles.muted,
          placedText(view));
    if (!view.labels.isEmpty()) {
        paintChips(painter, view.labels, line, look);
        line.setTop(line.top() + QFontMetricsF(look.caption).height());
    }
    line.setTop(line.top() + kPad / 2.0);
    if (look.hasGrips)
        line.setBottom(line.bottom() - kGrip.height());
    paintNodes(painter, view, line, look);
}

void paintGrip(QPainter &painter, const QRectF &box, const Roles &roles)
{
    painter.setPen(QPen(roles.accent, 1.2));
    painter.setBrush(roles.surface);
    painter.drawRoundedRect(box, 3.0, 3.0);
    for (const double dy : {-kGripLine, kGripLine})
        painter.drawLine(QPointF(box.left() + 6.0, box.center().y() + dy),
                         QPointF(box.right() - 6.0, box.center().y() + dy));
}

} // namespace

ClusterPlaces::ClusterPlaces(const ClusterPicture &picture, const QRectF &area, const QFont &title)
    : m_picture(picture)
    , m_area(area)
    , m_controlHeight(2.0 * QFontMetricsF(title).height() + kPad)
{
    if (!picture.platform)
        return;
    const QRectF words = QFontMetricsF(title).boundingRect(
        area, int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap), picture.platform->words);
    m_platformHeight = words.height() + kBarHigh + kPad;
}

QRectF ClusterPlaces::control() const
{
    return {m_area.left(), m_area.top(), m_area.width(), m_controlHeight};
}

QRectF ClusterPlaces::platform() const
{
    const double gap = m_picture.platform ? kGap : 0.0;
    return {m_area.left(), control().bottom() + gap, m_area.width(), m_platformHeight};
}

QRectF ClusterPlaces::pool(int pool) const
{
    const auto weight = [](const PoolView &view) {
        return 4.0 + std::sqrt(double(std::max({1, view.nodes.value_or(0), view.placed})));
    };
    double all = 0.0;
    double before = 0.0;
    for (int i = 0; i < m_picture.pools.size(); ++i) {
        before += i < pool ? weight(m_picture.pools[i]) : 0.0;
        all += weight(m_picture.pools[i]);
    }
    const double room = m_area.width() - kGap * double(m_picture.pools.size() - 1);
    const double top = platform().bottom() + kGap;
    return {m_area.left() + room * before / all + kGap * pool,
            top,
            room * weight(m_picture.pools[pool]) / all,
            m_area.bottom() - top};
}

QRectF ClusterPlaces::grip(int pool) const
{
    const QRectF box = this->pool(pool);
    return {QPointF(box.center().x() - kGrip.width() / 2.0, box.bottom() - kGrip.height() - 1.0),
            kGrip};
}

QString poolTitle(const PoolView &pool)
{
    return pool.nodes ? Text::tr("%1 · %n node(s)", nullptr, *pool.nodes).arg(pool.name)
                      : Text::tr("%1 · nodes not said").arg(pool.name);
}

QString placedText(const PoolView &pool)
{
    QString text = Text::tr("%1 in racks").arg(pool.placed);
    if (pool.missing > 0)
        text = Text::tr("%1 in racks, %2 missing").arg(pool.placed).arg(pool.missing);
    else if (pool.nodes && pool.placed > *pool.nodes)
        text = Text::tr("%1 in racks, %2 more than planned")
                   .arg(pool.placed)
                   .arg(pool.placed - *pool.nodes);
    return pool.spares > 0 ? Text::tr("%1, %n spare(s)", nullptr, pool.spares).arg(text) : text;
}

void paintCluster(QPainter &painter,
                  const ClusterPicture &picture,
                  const ClusterPlaces &places,
                  const ClusterLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintControl(painter, picture, places.control(), look);
    if (picture.platform)
        paintPlatform(painter, *picture.platform, places.platform(), look);
    for (int pool = 0; pool < picture.pools.size(); ++pool) {
        paintPool(painter, picture.pools[pool], places.pool(pool), look, pool == look.current);
        if (look.hasGrips)
            paintGrip(painter, places.grip(pool), look.roles);
    }
}

} // namespace kf
