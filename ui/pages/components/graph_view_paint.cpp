// SPDX-License-Identifier: GPL-3.0-or-later
// How the drawing of components looks.
#include "core/words/platform_words.h"
#include "ui/pages/components/graph_view.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace kf {

namespace {

constexpr double kSide = 8.0;
constexpr double kStripe = 3.0;
constexpr double kRadius = 5.0;
constexpr double kFaint = 0.45; ///< edges of what is not selected

int colourOf(const QString &category)
{
    if (category == QLatin1String("extends-api"))
        return 0;
    return category == QLatin1String("application") ? 4 : 2;
}

} // namespace

void GraphView::paintTitles(QPainter &painter) const
{
    const std::array titles{
        tr("Who needs it"), tr("Components of Kubeflow"), tr("What they stand on")};
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(m_theme.roles().muted);
    for (int node = 0; node < m_graph.nodes.size(); ++node) {
        if (m_rows[node] != 0)
            continue;
        const QRectF box = boxOf(node);
        painter.drawText(QRectF(box.left(), 0.0, box.width(), fontMetrics().lineSpacing() * 1.6),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         titles[std::size_t(m_graph.nodes[node].column)]);
    }
}

/// Edges within a column are only drawn for what is selected: they would cross everything.
void GraphView::paintEdge(QPainter &painter, const GraphEdge &edge) const
{
    const Roles &roles = m_theme.roles();
    const GraphNode &from = m_graph.nodes[edge.from];
    const GraphNode &to = m_graph.nodes[edge.to];
    const bool isMeant = edge.from == m_selected || edge.to == m_selected;
    const bool isOn = from.isOn && to.isOn;
    if (!isMeant && (from.column == to.column || !from.isOn))
        return;
    const QRectF left = boxOf(edge.from);
    const QRectF right = boxOf(edge.to);
    QPainterPath path(QPointF(left.right(), left.center().y()));
    if (from.column == to.column) {
        const double out = left.right() + 22.0;
        path.cubicTo(QPointF(out, left.center().y()),
                     QPointF(out, right.center().y()),
                     QPointF(right.right(), right.center().y()));
    } else {
        const double middle = (left.right() + right.left()) / 2.0;
        path.cubicTo(QPointF(middle, left.center().y()),
                     QPointF(middle, right.center().y()),
                     QPointF(right.left(), right.center().y()));
    }
    QPen pen(isMeant ? roles.accent : translucent(roles.muted, kFaint), isMeant ? 1.8 : 1.0);
    if (!isOn)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void GraphView::paintSwitch(QPainter &painter, int node) const
{
    const Roles &roles = m_theme.roles();
    const bool isOn = m_graph.nodes[node].isOn;
    const QRectF track = switchOf(node);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn ? roles.accent : roles.rackLine);
    painter.drawRoundedRect(track, track.height() / 2.0, track.height() / 2.0);
    const double size = track.height() - 4.0;
    painter.setBrush(isOn ? roles.onAccent : roles.surface);
    painter.drawEllipse(QRectF(
        isOn ? track.right() - size - 2.0 : track.left() + 2.0, track.top() + 2.0, size, size));
}

void GraphView::paintNode(QPainter &painter, int node) const
{
    const Roles &roles = m_theme.roles();
    const GraphNode &its = m_graph.nodes[node];
    const QRectF box = boxOf(node);
    const bool isMeant = node == m_selected || isJoined(node);
    QPen frame(its.isMissing ? roles.over
               : isMeant     ? roles.accent
                             : roles.line,
               isMeant ? 1.6 : 1.0);
    if (!its.isOn)
        frame.setStyle(Qt::DashLine);
    painter.setPen(frame);
    painter.setBrush(node == m_selected ? roles.accentBackground
                     : its.isOn         ? roles.surface
                                        : roles.window);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (isComponent(node)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            translucent(seriesColour(roles, colourOf(its.category)), its.isOn ? 1.0 : kFaint));
        painter.drawRect(QRectF(box.left() + 5.0, box.top() + 6.0, kStripe, box.height() - 12.0));
        paintSwitch(painter, node);
    }
    const double left = box.left() + (isComponent(node) ? kSide + kStripe + 4.0 : kSide);
    const double right = isComponent(node) ? switchOf(node).left() - 4.0 : box.right() - kSide;
    const double line = fontMetrics().lineSpacing();
    const QRectF title(left, box.center().y() - line, std::max(1.0, right - left), line);
    QFont strong = font();
    strong.setWeight(its.isOn ? QFont::DemiBold : QFont::Normal);
    painter.setFont(strong);
    painter.setPen(its.isOn ? roles.text : roles.muted);
    painter.drawText(
        title,
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(its.title, Qt::ElideRight, int(title.width())));
    painter.setFont(m_theme.font(TextStyle::Caption));
    painter.setPen(its.isMissing ? roles.over : roles.muted);
    painter.drawText(title.translated(0.0, line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font())
                         .elidedText(its.isMissing ? tr("needed, not chosen") : its.caption,
                                     Qt::ElideRight,
                                     int(title.width())));
}

void GraphView::paintFooter(QPainter &painter) const
{
    const Roles &roles = m_theme.roles();
    double bottom = 0.0;
    for (int node = 0; node < m_graph.nodes.size(); ++node)
        bottom = std::max(bottom, boxOf(node).bottom());
    const double line = fontMetrics().lineSpacing();
    const QRectF bar(1.0, bottom + line, width() - 3.0, 1.8 * line);
    painter.setPen(QPen(m_graph.warns ? roles.over : roles.line, 1.0));
    painter.setBrush(roles.window);
    painter.drawRoundedRect(bar, kRadius, kRadius);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const double legend = paintLegend(painter, bar.adjusted(kSide, 0.0, -kSide, 0.0));
    painter.setFont(strong);
    painter.setPen(m_graph.warns ? roles.over : roles.text);
    const double wide = std::max(0.0, bar.width() - legend - 3.0 * kSide);
    painter.drawText(bar.adjusted(kSide, 0.0, -kSide, 0.0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(m_graph.footer, Qt::ElideRight, int(wide)));
}

/// What the stripes mean, at the right of `room`; returns how wide it is.
double GraphView::paintLegend(QPainter &painter, const QRectF &room) const
{
    const Roles &roles = m_theme.roles();
    painter.setFont(m_theme.font(TextStyle::Caption));
    const QFontMetrics metrics(painter.font());
    double right = room.right();
    for (const char *category : {"platform-dependency", "application", "extends-api"}) {
        const QString word = QString::fromLatin1(category);
        const QString text = componentCategoryText(word);
        right -= metrics.horizontalAdvance(text);
        painter.setPen(roles.muted);
        painter.drawText(QRectF(right, room.top(), room.right() - right, room.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        right -= 4.0 + kStripe;
        painter.fillRect(QRectF(right, room.center().y() - 6.0, kStripe, 12.0),
                         seriesColour(roles, colourOf(word)));
        right -= 2.0 * kSide;
    }
    return room.right() - right;
}

void GraphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitles(painter);
    for (const bool isMeant : {false, true}) {
        for (const GraphEdge &edge : m_graph.edges) {
            if ((edge.from == m_selected || edge.to == m_selected) == isMeant)
                paintEdge(painter, edge);
        }
    }
    for (int node = 0; node < m_graph.nodes.size(); ++node)
        paintNode(painter, node);
    paintFooter(painter);
    if (!m_focusFrame)
        return;
    painter.setPen(QPen(m_theme.roles().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4.0, 4.0);
}

} // namespace kf
