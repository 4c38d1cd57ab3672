// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/components/graph_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr int kLeastCharacters = 74;

} // namespace

GraphView::GraphView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Components and what they need"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

void GraphView::present(const ComponentGraph &graph)
{
    if (graph == m_graph)
        return;
    const bool hadOne = m_selected >= 0;
    const GraphNode before = hadOne ? m_graph.nodes[m_selected] : GraphNode();
    m_graph = graph;
    m_selected = -1;
    m_hovered = -1;
    for (int node = 0; node < m_graph.nodes.size(); ++node) {
        const GraphNode &its = m_graph.nodes[node];
        if (hadOne && its.id == before.id && its.column == before.column)
            m_selected = node;
    }
    updateGeometry();
    update();
}

QSize GraphView::sizeHint() const
{
    return minimumSizeHint();
}

QSize GraphView::minimumSizeHint() const
{
    // The window ends with the drawing: room below it would only bring a scroll bar.
    return {fontMetrics().averageCharWidth() * kLeastCharacters,
            int(std::ceil(places().footer().bottom())) + 1};
}

GraphPlaces GraphView::places() const
{
    return {m_graph, QPointF(), double(width()), double(fontMetrics().lineSpacing())};
}

QRectF GraphView::boxOf(int node) const
{
    return places().box(node);
}

QRectF GraphView::switchOf(int node) const
{
    return places().switchOf(node);
}

bool GraphView::isComponent(int node) const
{
    return node >= 0 && m_graph.nodes[node].column != GraphColumn::Groups;
}

bool GraphView::isJoined(int node) const
{
    return std::any_of(m_graph.edges.cbegin(), m_graph.edges.cend(), [&](const GraphEdge &edge) {
        return (edge.from == m_selected && edge.to == node) ||
               (edge.to == m_selected && edge.from == node);
    });
}

Id GraphView::selectedComponent() const
{
    return isComponent(m_selected) ? m_graph.nodes[m_selected].id : Id();
}

void GraphView::select(const Id &component)
{
    int found = -1;
    for (int node = 0; node < m_graph.nodes.size(); ++node) {
        if (isComponent(node) && m_graph.nodes[node].id == component)
            found = node;
    }
    if (found == m_selected || (found < 0 && !isComponent(m_selected)))
        return;
    m_selected = found;
    update();
}

QList<int> GraphView::coming() const
{
    const int node = m_hovered >= 0 ? m_hovered : m_selected;
    return node >= 0 ? comesWith(m_graph, node) : QList<int>();
}

void GraphView::hover(int node)
{
    if (node == m_hovered)
        return;
    m_hovered = node;
    update();
}

QString GraphView::sentenceOf(int index) const
{
    const GraphNode &node = m_graph.nodes[index];
    if (node.column == GraphColumn::Groups)
        return tr("%1, %2", "group, people").arg(node.title, node.caption);
    QStringList along;
    for (const int other : comesWith(m_graph, index))
        along.append(m_graph.nodes[other].title);
    const QString said = tr("%1, %2, %3", "component, on or off, what it requests")
                             .arg(node.title,
                                  node.isMissing ? tr("needed, not chosen")
                                  : node.isOn    ? tr("on")
                                                 : tr("off"),
                                  node.caption);
    return along.isEmpty() ? said
                           : tr("%1; switched on, it brings along %2", "component, components")
                                 .arg(said, along.join(QStringLiteral(", ")));
}

void GraphView::look(int node)
{
    m_selected = node;
    setAccessibleDescription(node >= 0 ? sentenceOf(node) : QString());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
    Q_EMIT moved(selectedComponent());
}

void GraphView::step(int rows)
{
    if (m_graph.nodes.isEmpty())
        return;
    if (m_selected < 0)
        return look(0);
    const int node = m_selected + rows;
    const bool isThere = node >= 0 && node < m_graph.nodes.size() &&
                         m_graph.nodes[node].column == m_graph.nodes[m_selected].column;
    if (isThere)
        look(node);
}

/// Along the edge to the nearest node of the next column on that side, else to the nearest there.
void GraphView::follow(int columns)
{
    if (m_selected < 0)
        return step(0);
    const int column = int(m_graph.nodes[m_selected].column) + columns;
    int best = -1;
    double least = 0.0;
    for (int node = 0; node < m_graph.nodes.size(); ++node) {
        if (int(m_graph.nodes[node].column) != column)
            continue;
        const double off = std::abs(boxOf(node).center().y() - boxOf(m_selected).center().y()) +
                           (isJoined(node) ? 0.0 : height());
        if (best < 0 || off < least) {
            best = node;
            least = off;
        }
    }
    if (best >= 0)
        look(best);
}

int GraphView::nodeAt(const QPointF &point) const
{
    for (int node = 0; node < m_graph.nodes.size(); ++node) {
        if (boxOf(node).contains(point))
            return node;
    }
    return -1;
}

bool GraphView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int node = nodeAt(help->pos());
    if (node >= 0)
        QToolTip::showText(help->globalPos(), sentenceOf(node), this);
    else
        QToolTip::hideText();
    return true;
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    hover(nodeAt(event->position()));
}

void GraphView::leaveEvent(QEvent *)
{
    hover(-1);
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int node = nodeAt(event->position());
    look(node);
    if (isComponent(node) && switchOf(node).adjusted(-4, -4, 4, 4).contains(event->position()))
        Q_EMIT switched(selectedComponent());
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position());
    if (isComponent(node) && !switchOf(node).adjusted(-4, -4, 4, 4).contains(event->position()))
        Q_EMIT asked(selectedComponent());
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Left:
        return follow(-1);
    case Qt::Key_Right:
        return follow(1);
    case Qt::Key_Space:
        if (isComponent(m_selected))
            Q_EMIT switched(selectedComponent());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isComponent(m_selected))
            Q_EMIT asked(selectedComponent());
        return;
    case Qt::Key_Escape:
        if (m_selected >= 0)
            return look(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void GraphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGraph(
        painter,
        m_graph,
        places(),
        {m_theme.roles(), font(), m_theme.font(TextStyle::Caption), m_selected, true, coming()});
    if (!m_focusFrame)
        return;
    painter.setPen(QPen(m_theme.roles().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4.0, 4.0);
}

void GraphView::focusInEvent(QFocusEvent *event)
{
    m_focusFrame = event->reason() != Qt::MouseFocusReason;
    if (m_selected < 0 && m_focusFrame)
        step(0);
    update();
}

void GraphView::focusOutEvent(QFocusEvent *)
{
    m_focusFrame = false;
    update();
}

} // namespace kf

#include "moc_graph_view.cpp"
