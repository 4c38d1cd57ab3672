// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kubernetes/cluster_drawing.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kf {

namespace {

constexpr int kLeastLines = 13;
constexpr int kLeastCharacters = 60;

} // namespace

ClusterDrawing::ClusterDrawing(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
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
             tr("One node more or less")},
            {named(Qt::Key_Return), tr("Go to a system of the pool in its rack")}};
}

void ClusterDrawing::present(const ClusterPicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    m_current = std::min(m_current, int(picture.pools.size()) - 1);
    if (m_dragged >= picture.pools.size())
        m_dragged = -1;
    QStringList words{tr("Control plane: %1").arg(picture.controlWords)};
    if (picture.platform)
        words.append(picture.platform->words);
    for (const PoolView &pool : picture.pools)
        words.append(tr("%1: %2, %3", "a pool, its model, nodes and racks")
                         .arg(poolTitle(pool), pool.model, placedText(pool)));
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
}

void ClusterDrawing::choose(int pool)
{
    const int before = m_current;
    setCurrent(pool);
    if (m_current != before)
        Q_EMIT poolChosen(m_current);
}

ClusterPlaces ClusterDrawing::places() const
{
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -1.0);
    return {m_picture, area, m_theme.font(TextStyle::Body)};
}

ClusterLook ClusterDrawing::look() const
{
    QFont title = m_theme.font(TextStyle::Body);
    title.setWeight(QFont::DemiBold);
    return {m_theme.roles(), title, m_theme.font(TextStyle::Caption), m_current, hasFocus(), true};
}

QPoint ClusterDrawing::pointOf(int pool) const
{
    return places().pool(pool).center().toPoint();
}

QPoint ClusterDrawing::gripOf(int pool) const
{
    return places().grip(pool).center().toPoint();
}

const PoolView *ClusterDrawing::currentPool() const
{
    const bool isThere = m_current >= 0 && m_current < m_picture.pools.size();
    return isThere ? &m_picture.pools[m_current] : nullptr;
}

/// The pool whose grip is there; -1: none.
int ClusterDrawing::gripAt(const QPointF &point) const
{
    constexpr double kReach = 4.0;
    const ClusterPlaces its = places();
    for (int pool = 0; pool < m_picture.pools.size(); ++pool) {
        if (its.grip(pool).adjusted(-kReach, -kReach, kReach, kReach).contains(point))
            return pool;
    }
    return -1;
}

void ClusterDrawing::want(int pool, std::optional<int> nodes)
{
    m_asked = nodes;
    Q_EMIT nodesWanted(pool, nodes, std::exchange(m_next, CurveMotion::GoesOn));
}

/// What the drag has come to, above its grip: "12, was 9".
void ClusterDrawing::paintDragged(QPainter &painter) const
{
    const auto number = [](const std::optional<int> &nodes) {
        return nodes ? QString::number(*nodes) : QStringLiteral("?");
    };
    const QString text = tr("%1, was %2", "nodes of a pool").arg(number(m_asked), number(m_before));
    const Roles &roles = m_theme.roles();
    painter.setFont(m_theme.font(TextStyle::Caption));
    QRectF label = painter.fontMetrics().boundingRect(text).adjusted(-6, -3, 6, 3);
    const QRectF grip = places().grip(m_dragged);
    label.moveCenter(QPointF(grip.center().x(), grip.top() - label.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(roles.accent);
    painter.drawRoundedRect(label, 4.0, 4.0);
    painter.setPen(roles.onAccent);
    painter.drawText(label, Qt::AlignCenter, text);
}

void ClusterDrawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ClusterPlaces its = places();
    paintCluster(painter, m_picture, its, look());
    if (m_dragged >= 0)
        paintDragged(painter);
    if (!m_picture.pools.isEmpty())
        return;
    painter.setPen(m_theme.roles().muted);
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.drawText(QRectF(rect()).adjusted(0, its.platform().bottom(), 0, 0),
                     Qt::AlignCenter,
                     tr("Node pools will stand here."));
}

void ClusterDrawing::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const ClusterPlaces its = places();
    for (int pool = 0; pool < m_picture.pools.size(); ++pool) {
        if (its.pool(pool).contains(event->position()))
            choose(pool);
    }
    m_dragged = gripAt(event->position());
    if (m_dragged < 0)
        return;
    m_from = event->position().y();
    m_before = m_picture.pools[m_dragged].nodes;
    m_asked = m_before;
    m_next = CurveMotion::Begins;
    update();
}

void ClusterDrawing::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0) {
        setCursor(gripAt(event->position()) >= 0 ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    const int more = int(std::round((event->position().y() - m_from) / kPixelsPerNode));
    const std::optional<int> wanted =
        more == 0 ? m_before : std::max(0, m_before.value_or(0) + more);
    if (wanted != m_asked)
        want(m_dragged, wanted);
}

void ClusterDrawing::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged < 0)
        return QWidget::mouseReleaseEvent(event);
    m_dragged = -1;
    update();
}

void ClusterDrawing::keyPressEvent(QKeyEvent *event)
{
    const PoolView *pool = currentPool();
    const bool isMore = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    if (event->key() == Qt::Key_Escape && m_dragged >= 0) {
        if (m_asked != m_before)
            want(m_dragged, m_before);
        m_dragged = -1;
        update();
    } else if (event->key() == Qt::Key_Left) {
        choose(std::max(0, m_current - 1));
    } else if (event->key() == Qt::Key_Right) {
        choose(std::min(int(m_picture.pools.size()) - 1, m_current + 1));
    } else if (pool != nullptr && (isMore || event->key() == Qt::Key_Minus)) {
        if (!event->isAutoRepeat())
            m_next = CurveMotion::Begins;
        const int wanted = std::max(0, pool->nodes.value_or(0) + (isMore ? 1 : -1));
        if (pool->nodes != wanted)
            want(m_current, wanted);
    } else if (pool != nullptr && !pool->system.isEmpty() &&
               (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT rackWanted(pool->system);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ClusterDrawing::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        choose(0);
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

#include "moc_cluster_drawing.cpp"
