// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/components/graph_view.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace kf {

namespace {

constexpr double kLines = 2.2;    ///< of text that a node is high
constexpr double kGapLines = 0.4; ///< between nodes
constexpr double kSide = 8.0;
constexpr double kSwitchWide = 26.0;
constexpr double kSwitchHigh = 14.0;
constexpr std::array kShares{0.24, 0.32, 0.30}; ///< of the width, by column
constexpr double kBetween = 0.07;               ///< share of the width between columns
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
    m_rows.clear();
    std::array<int, kGraphColumns> next{};
    m_selected = -1;
    for (const GraphNode &node : m_graph.nodes) {
        if (hadOne && node.id == before.id && node.column == before.column)
            m_selected = int(m_rows.size());
        m_rows.append(next[std::size_t(node.column)]++);
    }
    updateGeometry();
    update();
}

int GraphView::rowsOf(GraphColumn column) const
{
    return int(std::count_if(m_graph.nodes.cbegin(), m_graph.nodes.cend(), [column](const auto &n) {
        return n.column == column;
    }));
}

QSize GraphView::sizeHint() const
{
    return minimumSizeHint();
}

QSize GraphView::minimumSizeHint() const
{
    int rows = 1;
    for (int column = 0; column < kGraphColumns; ++column)
        rows = std::max(rows, rowsOf(GraphColumn(column)));
    const double line = fontMetrics().lineSpacing();
    const double high = line * (2.0 + rows * (kLines + kGapLines) + kLines + 1.0);
    return {fontMetrics().averageCharWidth() * kLeastCharacters, int(high)};
}

/// Columns are as high as the highest: the others stand in its middle.
QRectF GraphView::boxOf(int node) const
{
    const GraphNode &its = m_graph.nodes[node];
    const auto column = std::size_t(its.column);
    double left = 1.0;
    for (std::size_t i = 0; i < column; ++i)
        left += (kShares[i] + kBetween) * width();
    const double line = fontMetrics().lineSpacing();
    const double high = kLines * line;
    int most = 1;
    for (int i = 0; i < kGraphColumns; ++i)
        most = std::max(most, rowsOf(GraphColumn(i)));
    const double pitch = high + kGapLines * line;
    const double above = (most - rowsOf(its.column)) * pitch / 2.0;
    return {left, 2.0 * line + above + m_rows[node] * pitch, kShares[column] * width() - 2.0, high};
}

QRectF GraphView::switchOf(int node) const
{
    const QRectF box = boxOf(node);
    return {box.right() - kSide - kSwitchWide,
            box.center().y() - kSwitchHigh / 2.0,
            kSwitchWide,
            kSwitchHigh};
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

QString GraphView::sentenceOf(const GraphNode &node) const
{
    if (node.column == GraphColumn::Groups)
        return tr("%1, %2", "group, people").arg(node.title, node.caption);
    return tr("%1, %2, %3", "component, on or off, what it requests")
        .arg(node.title,
             node.isMissing ? tr("needed, not chosen")
             : node.isOn    ? tr("on")
                            : tr("off"),
             node.caption);
}

void GraphView::look(int node)
{
    m_selected = node;
    setAccessibleDescription(node >= 0 ? sentenceOf(m_graph.nodes[node]) : QString());
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
        QToolTip::showText(help->globalPos(), sentenceOf(m_graph.nodes[node]), this);
    else
        QToolTip::hideText();
    return true;
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
