// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/why_model.h"

#include <algorithm>
#include <utility>

namespace kf {

void WhyModel::addNode(QList<Node> &nodes, const DerivationLine &line, int parent, int row)
{
    const auto index = int(nodes.size());
    nodes.append({line.text, line.value, line.path, parent, row, {}});
    for (int i = 0; i < line.parts.size(); ++i) {
        nodes[index].children.append(int(nodes.size()));
        addNode(nodes, line.parts[i], index, i);
    }
}

bool WhyModel::haveSameShape(const QList<Node> &a, const QList<Node> &b)
{
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const Node &one, const Node &other) {
            return one.path == other.path && one.parent == other.parent;
        });
}

bool WhyModel::present(const DerivationLine &line)
{
    QList<Node> next;
    addNode(next, line, -1, 0);
    if (!haveSameShape(next, m_nodes)) {
        beginResetModel();
        m_nodes = std::move(next);
        endResetModel();
        return false;
    }
    const QList<Node> before = std::exchange(m_nodes, std::move(next));
    for (int i = 0; i < m_nodes.size(); ++i) {
        if (before[i].text != m_nodes[i].text || before[i].value != m_nodes[i].value)
            Q_EMIT dataChanged(indexOf(i, TermColumn), indexOf(i, ValueColumn));
    }
    return true;
}

const WhyModel::Node *WhyModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[qsizetype(index.internalId())] : nullptr;
}

QModelIndex WhyModel::indexOf(int node, int column) const
{
    return createIndex(m_nodes[node].row, column, quintptr(node));
}

QString WhyModel::pathOf(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node != nullptr ? node->path : QString();
}

QModelIndex WhyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *above = nodeAt(parent);
    return indexOf(above != nullptr ? above->children[row] : 0, column);
}

QModelIndex WhyModel::parent(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node == nullptr || node->parent < 0 ? QModelIndex() : indexOf(node->parent, TermColumn);
}

int WhyModel::rowCount(const QModelIndex &parent) const
{
    if (const Node *node = nodeAt(parent))
        return parent.column() == TermColumn ? int(node->children.size()) : 0;
    return m_nodes.isEmpty() ? 0 : 1;
}

int WhyModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant WhyModel::data(const QModelIndex &index, int role) const
{
    const Node *node = nodeAt(index);
    if (node == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TermColumn ? node->text : node->value;
    case Qt::ToolTipRole:
        return node->path.isEmpty() ? node->text : tr("%1\nClick to go there").arg(node->text);
    case Qt::AccessibleTextRole:
        return node->value.isEmpty() ? node->text : tr("%1: %2").arg(node->text, node->value);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == ValueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop));
    default:
        return {};
    }
}

QVariant WhyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TermColumn ? tr("Term") : tr("Value");
}

} // namespace kf

#include "moc_why_model.cpp"
