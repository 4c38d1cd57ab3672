// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kubernetes/cluster_drawing.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kPad = 8.0;
constexpr double kGap = 10.0;
constexpr double kMostNode = 30.0; ///< side of a node's box
constexpr double kLeastNode = 5.0;
constexpr double kBetween = 3.0;
constexpr int kLeastLines = 10;
constexpr int kLeastCharacters = 60;

} // namespace

ClusterDrawing::ClusterDrawing(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The cluster: control plane and node pools"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QList<std::pair<QString, QString>> ClusterDrawing::shortcuts()
{
    const auto named = [](const QKeySequence &key) {
        return key.toString(QKeySequence::NativeText);
    };
    return {{tr("%1 or %2", "keys").arg(named(Qt::Key_Left), named(Qt::Key_Right)),
             tr("Go to the pool before or after")},
            {tr("%1 or %2", "keys").arg(named(Qt::Key_Plus), named(Qt::Key_Minus)),
             tr("One node more or less")}};
}

QString ClusterDrawing::titleOf(const PoolView &pool)
{
    return pool.nodes ? tr("%1 · %n node(s)", nullptr, *pool.nodes).arg(pool.name)
                      : tr("%1 · nodes not said").arg(pool.name);
}

QString ClusterDrawing::placedText(const PoolView &pool)
{
    if (pool.missing > 0)
        return tr("%1 in racks, %2 missing").arg(pool.placed).arg(pool.missing);
    if (pool.nodes && pool.placed > *pool.nodes)
        return tr("%1 in racks, %2 more than planned")
            .arg(pool.placed)
            .arg(pool.placed - *pool.nodes);
    return tr("%1 in racks").arg(pool.placed);
}

void ClusterDrawing::present(const ClusterPicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_current = std::min(m_current, int(picture.pools.size()) - 1);
    QStringList words{tr("Control plane: %1").arg(picture.controlWords)};
    for (const PoolView &pool : picture.pools)
        words.append(tr("%1: %2, %3", "a pool, its model, nodes and racks")
                         .arg(titleOf(pool), pool.model, placedText(pool)));
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

void ClusterDrawing::setCurrent(int pool)
{
    if (pool < 0 || pool >= m_picture.pools.size() || pool == m_current)
        return;
    m_current = pool;
    update();
    Q_EMIT poolChosen(pool);
}

QPoint ClusterDrawing::pointOf(int pool) const
{
    return poolRect(pool).center().toPoint();
}

QRectF ClusterDrawing::controlRect() const
{
    const double line = QFontMetricsF(m_theme.font(TextStyle::Body)).height();
    return {0.5, 0.5, width() - 1.0, 2.0 * line + kPad};
}

/// Pools share the width by their nodes, each with room for its words.
QRectF ClusterDrawing::poolRect(int pool) const
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
    const double room = width() - 1.0 - kGap * double(m_picture.pools.size() - 1);
    const double top = controlRect().bottom() + kGap;
    return {0.5 + room * before / all + kGap * pool,
            top,
            room * weight(m_picture.pools[pool]) / all,
            height() - top - 1.0};
}

void ClusterDrawing::paintControl(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    const QRectF box = controlRect();
    const bool isOpen = !m_picture.isOfProvider && !m_picture.controlNodes;
    painter.setPen(QPen(roles.line, 1.0, isOpen ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(roles.window);
    painter.drawRoundedRect(box, metrics::kCardRadius, metrics::kCardRadius);
    QFont title = m_theme.font(TextStyle::Body);
    title.setWeight(QFont::DemiBold);
    const QRectF inside = box.adjusted(kPad, kPad / 2.0, -kPad, -kPad / 2.0);
    painter.setFont(title);
    painter.setPen(roles.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, tr("Control plane"));
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(roles.muted);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, m_picture.controlWords);
    if (m_picture.isOfProvider || !m_picture.controlNodes)
        return;
    const double side = std::min(kMostNode, inside.height());
    const int shown = std::min(*m_picture.controlNodes, 9);
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

void ClusterDrawing::paintNodes(QPainter &painter, const PoolView &pool, const QRectF &area) const
{
    const Roles &roles = m_theme.roles();
    const int all = std::max(pool.nodes.value_or(0), pool.placed);
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
        painter.setPen(QPen(isPlanned ? roles.accent : roles.nearLimit,
                            1.2,
                            isPlanned ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(isPlaced && isPlanned ? roles.accentBackground : roles.surface);
        painter.drawRoundedRect(node, 3.0, 3.0);
    }
}

void ClusterDrawing::paintPool(QPainter &painter, int pool) const
{
    const Roles &roles = m_theme.roles();
    const PoolView &view = m_picture.pools[pool];
    const QRectF box = poolRect(pool);
    const bool isCurrent = pool == m_current;
    painter.setPen(QPen(isCurrent ? roles.accent : roles.line, isCurrent ? 1.6 : 1.0));
    painter.setBrush(roles.surface);
    painter.drawRoundedRect(box, metrics::kCardRadius, metrics::kCardRadius);
    if (isCurrent && hasFocus()) {
        painter.setPen(QPen(roles.accent, 1.0, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 6.0, 6.0);
    }
    QFont title = m_theme.font(TextStyle::Body);
    title.setWeight(QFont::DemiBold);
    const QFont caption = m_theme.font(TextStyle::Caption);
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
    write(title, roles.text, titleOf(view));
    write(caption, roles.muted, view.model);
    const bool isMore = view.nodes && view.placed > *view.nodes;
    write(caption,
          view.missing > 0 ? roles.over
          : isMore         ? roles.nearLimit
                           : roles.muted,
          placedText(view));
    if (!view.labels.isEmpty())
        write(caption, roles.muted, view.labels.join(QStringLiteral("  ")));
    line.setTop(line.top() + kPad / 2.0);
    paintNodes(painter, view, line);
}

void ClusterDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintControl(painter);
    for (int pool = 0; pool < m_picture.pools.size(); ++pool)
        paintPool(painter, pool);
    if (!m_picture.pools.isEmpty())
        return;
    painter.setPen(m_theme.roles().muted);
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.drawText(QRectF(rect()).adjusted(0, controlRect().bottom(), 0, 0),
                     Qt::AlignCenter,
                     tr("Node pools will stand here."));
}

void ClusterDrawing::mousePressEvent(QMouseEvent *event)
{
    for (int pool = 0; pool < m_picture.pools.size(); ++pool) {
        if (event->button() == Qt::LeftButton && poolRect(pool).contains(event->position()))
            return setCurrent(pool);
    }
    QWidget::mousePressEvent(event);
}

void ClusterDrawing::keyPressEvent(QKeyEvent *event)
{
    const bool hasPool = m_current >= 0 && m_current < m_picture.pools.size();
    if (event->key() == Qt::Key_Left)
        setCurrent(std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Right)
        setCurrent(std::min(int(m_picture.pools.size()) - 1, m_current + 1));
    else if (hasPool && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        Q_EMIT nodesWanted(m_current, m_picture.pools[m_current].nodes.value_or(0) + 1);
    else if (hasPool && event->key() == Qt::Key_Minus)
        Q_EMIT nodesWanted(m_current,
                           std::max(0, m_picture.pools[m_current].nodes.value_or(0) - 1));
    else
        QWidget::keyPressEvent(event);
}

void ClusterDrawing::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(0);
    update();
}

void ClusterDrawing::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QSize ClusterDrawing::minimumSizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Body));
    return {metrics.averageCharWidth() * kLeastCharacters, metrics.height() * kLeastLines};
}

QSize ClusterDrawing::sizeHint() const
{
    return {minimumSizeHint().width(), minimumSizeHint().height() * 5 / 4};
}

} // namespace kf
