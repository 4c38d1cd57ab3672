// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/graph_paint.h"

#include "core/words/platform_words.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::GraphView)
};

constexpr double kLines = 2.2;     ///< of text that a node is high
constexpr double kGapLines = 0.4;  ///< between nodes
constexpr double kTitle = 1.6;     ///< lines that the title of a column is high
constexpr double kHead = 2.0;      ///< lines above the first node
constexpr double kFooter = 2.2;    ///< lines that the footer is high: room for two
constexpr double kFooterGap = 0.6; ///< lines above it
constexpr double kSwitchWide = 26.0;
constexpr double kSwitchHigh = 14.0;
constexpr std::array kShares{0.25, 0.34, 0.32}; ///< of the width, by column
constexpr double kBetween = 0.045;              ///< share of the width between columns
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

bool isComponent(const ComponentGraph &graph, int node)
{
    return graph.nodes[node].column != GraphColumn::Groups;
}

bool isJoined(const ComponentGraph &graph, int selected, int node)
{
    return std::any_of(graph.edges.cbegin(), graph.edges.cend(), [&](const GraphEdge &edge) {
        return (edge.from == selected && edge.to == node) ||
               (edge.to == selected && edge.from == node);
    });
}

bool isMeantEdge(const GraphEdge &edge, const GraphLook &look)
{
    return edge.from == look.selected || edge.to == look.selected ||
           (look.coming.contains(edge.from) && look.coming.contains(edge.to));
}

void paintTitles(QPainter &painter,
                 const ComponentGraph &graph,
                 const GraphPlaces &places,
                 const GraphLook &look)
{
    const std::array titles{Text::tr("Who needs it"),
                            Text::tr("Components of Kubeflow"),
                            Text::tr("What they stand on")};
    QFont strong = look.font;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(look.roles.muted);
    for (int node = 0; node < graph.nodes.size(); ++node) {
        if (!places.isFirst(node))
            continue;
        const QRectF box = places.box(node);
        painter.drawText(QRectF(box.left(), places.top(), box.width(), places.line() * kTitle),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         titles[std::size_t(graph.nodes[node].column)]);
    }
}

/// Edges within a column are only drawn for what is selected: they would cross everything.
void paintEdge(QPainter &painter,
               const ComponentGraph &graph,
               const GraphEdge &edge,
               const GraphPlaces &places,
               const GraphLook &look)
{
    const Roles &roles = look.roles;
    const GraphNode &from = graph.nodes[edge.from];
    const GraphNode &to = graph.nodes[edge.to];
    const bool isMeant = isMeantEdge(edge, look);
    const bool isOn = from.isOn && to.isOn;
    if (!isMeant && (from.column == to.column || !from.isOn))
        return;
    const QRectF left = places.box(edge.from);
    const QRectF right = places.box(edge.to);
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

void paintSwitch(QPainter &painter,
                 const ComponentGraph &graph,
                 int node,
                 const GraphPlaces &places,
                 const GraphLook &look)
{
    const Roles &roles = look.roles;
    const bool isOn = graph.nodes[node].isOn;
    const QRectF track = places.switchOf(node);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn ? roles.accent : roles.rackLine);
    painter.drawRoundedRect(track, track.height() / 2.0, track.height() / 2.0);
    const double size = track.height() - 4.0;
    painter.setBrush(isOn ? roles.onAccent : roles.surface);
    painter.drawEllipse(QRectF(
        isOn ? track.right() - size - 2.0 : track.left() + 2.0, track.top() + 2.0, size, size));
}

void paintNode(QPainter &painter,
               const ComponentGraph &graph,
               int node,
               const GraphPlaces &places,
               const GraphLook &look)
{
    const Roles &roles = look.roles;
    const GraphNode &its = graph.nodes[node];
    const QRectF box = places.box(node);
    const bool comes = look.coming.contains(node);
    const bool isMeant = node == look.selected || comes || isJoined(graph, look.selected, node);
    QPen frame(its.isMissing ? roles.over
               : isMeant     ? roles.accent
                             : roles.line,
               isMeant ? 1.6 : 1.0);
    if (!its.isOn)
        frame.setStyle(Qt::DashLine);
    painter.setPen(frame);
    painter.setBrush(node == look.selected ? roles.accentBackground
                     : its.isOn            ? roles.surface
                                           : roles.window);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (isComponent(graph, node)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            translucent(seriesColour(roles, colourOf(its.category)), its.isOn ? 1.0 : kFaint));
        painter.drawRect(QRectF(box.left() + 5.0, box.top() + 6.0, kStripe, box.height() - 12.0));
        if (look.hasSwitches)
            paintSwitch(painter, graph, node, places, look);
    }
    const double left = box.left() + (isComponent(graph, node) ? kSide + kStripe + 4.0 : kSide);
    const bool hasSwitch = look.hasSwitches && isComponent(graph, node);
    const double right = hasSwitch ? places.switchOf(node).left() - 4.0 : box.right() - kSide;
    const double line = places.line();
    const QRectF title(left, box.center().y() - line, std::max(1.0, right - left), line);
    QFont strong = look.font;
    strong.setWeight(its.isOn ? QFont::DemiBold : QFont::Normal);
    painter.setFont(strong);
    painter.setPen(its.isOn ? roles.text : roles.muted);
    painter.drawText(
        title,
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(strong).elidedText(its.title, Qt::ElideRight, int(title.width())));
    painter.setFont(look.caption);
    painter.setPen(comes ? roles.accent : its.isMissing ? roles.over : roles.muted);
    painter.drawText(title.translated(0.0, line),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font())
                         .elidedText(comes           ? Text::tr("comes along")
                                     : its.isMissing ? Text::tr("needed, not chosen")
                                                     : its.caption,
                                     Qt::ElideRight,
                                     int(title.width())));
}

/// What the stripes mean, at the right of `room`; returns how wide it is.
double paintLegend(QPainter &painter, const GraphLook &look, const QRectF &room)
{
    const Roles &roles = look.roles;
    painter.setFont(look.caption);
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

void paintFooter(QPainter &painter,
                 const ComponentGraph &graph,
                 const GraphPlaces &places,
                 const GraphLook &look)
{
    const Roles &roles = look.roles;
    const QRectF bar = places.footer();
    painter.setPen(QPen(graph.warns ? roles.over : roles.line, 1.0));
    painter.setBrush(roles.window);
    painter.drawRoundedRect(bar, kRadius, kRadius);
    QFont strong = look.font;
    strong.setWeight(QFont::DemiBold);
    const double legend = paintLegend(painter, look, bar.adjusted(kSide, 0.0, -kSide, 0.0));
    painter.setFont(strong);
    painter.setPen(graph.warns ? roles.over : roles.text);
    const double wide = std::max(0.0, bar.width() - legend - 3.0 * kSide);
    const QRectF room(bar.left() + kSide, bar.top(), wide, bar.height());
    const int side = int(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetricsF metrics(strong);
    const bool fits =
        metrics.boundingRect(room, side | Qt::TextWordWrap, graph.footer).height() <= bar.height();
    painter.drawText(room,
                     fits ? side | Qt::TextWordWrap : side,
                     fits ? graph.footer : metrics.elidedText(graph.footer, Qt::ElideRight, wide));
}

} // namespace

GraphPlaces::GraphPlaces(const ComponentGraph &graph,
                         const QPointF &origin,
                         double width,
                         double line)
    : m_graph(graph)
    , m_origin(origin)
    , m_width(width)
    , m_line(line)
{
    for (const GraphNode &node : graph.nodes)
        m_rows.append(m_counts[std::size_t(node.column)]++);
}

int GraphPlaces::mostRows() const
{
    return std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
}

double GraphPlaces::height() const
{
    return m_line * (kHead + mostRows() * (kLines + kGapLines) + kLines + 1.0);
}

QRectF GraphPlaces::box(int node) const
{
    const auto column = std::size_t(m_graph.nodes[node].column);
    double left = m_origin.x() + 1.0;
    for (std::size_t i = 0; i < column; ++i)
        left += (kShares[i] + kBetween) * m_width;
    const double pitch = (kLines + kGapLines) * m_line;
    const double above = (mostRows() - m_counts[column]) * pitch / 2.0;
    return {left,
            m_origin.y() + kHead * m_line + above + m_rows[node] * pitch,
            kShares[column] * m_width - 2.0,
            kLines * m_line};
}

QRectF GraphPlaces::switchOf(int node) const
{
    const QRectF its = box(node);
    return {its.right() - kSide - kSwitchWide,
            its.center().y() - kSwitchHigh / 2.0,
            kSwitchWide,
            kSwitchHigh};
}

QRectF GraphPlaces::footer() const
{
    double bottom = m_origin.y();
    for (int node = 0; node < m_graph.nodes.size(); ++node)
        bottom = std::max(bottom, box(node).bottom());
    return {m_origin.x() + 1.0, bottom + kFooterGap * m_line, m_width - 3.0, kFooter * m_line};
}

void paintGraph(QPainter &painter,
                const ComponentGraph &graph,
                const GraphPlaces &places,
                const GraphLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitles(painter, graph, places, look);
    for (const bool isMeant : {false, true}) {
        for (const GraphEdge &edge : graph.edges) {
            if (isMeantEdge(edge, look) == isMeant)
                paintEdge(painter, graph, edge, places, look);
        }
    }
    for (int node = 0; node < graph.nodes.size(); ++node)
        paintNode(painter, graph, node, places, look);
    paintFooter(painter, graph, places, look);
}

} // namespace kf
