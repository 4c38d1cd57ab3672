// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/yaml_tree.h"

#include <QDataStream>
#include <QIODevice>

namespace kf {

namespace {

constexpr quint32 kMark = 0x4B465954; ///< "KFYT"

QDataStream &operator<<(QDataStream &out, const YamlNode &node)
{
    return out << node.at << node.count << node.keyAt << node.keySize << node.next << node.line
               << node.column << node.keyLine << node.keyColumn << quint8(node.kind)
               << node.isQuoted;
}

QDataStream &operator>>(QDataStream &in, YamlNode &node)
{
    quint8 kind = 0;
    in >> node.at >> node.count >> node.keyAt >> node.keySize >> node.next >> node.line >>
        node.column >> node.keyLine >> node.keyColumn >> kind >> node.isQuoted;
    node.kind = YamlNode::Kind(kind);
    return in;
}

} // namespace

const YamlNode *YamlTree::firstChild(const YamlNode &node) const
{
    const bool hasChildren =
        (node.kind == YamlNode::Kind::List || node.kind == YamlNode::Kind::Map) && node.count > 0;
    return hasChildren ? &m_nodes[node.at] : nullptr;
}

const YamlNode *YamlTree::nextSibling(const YamlNode &node) const
{
    return node.next != 0 ? &m_nodes[node.next] : nullptr;
}

const YamlNode *YamlTree::child(const YamlNode &map, QByteArrayView key) const
{
    if (map.kind != YamlNode::Kind::Map)
        return nullptr;
    const YamlNode *node = firstChild(map);
    while (node != nullptr && this->key(*node) != key)
        node = nextSibling(*node);
    return node;
}

const YamlNode *YamlTree::element(const YamlNode &list, qsizetype index) const
{
    if (list.kind != YamlNode::Kind::List || index < 0)
        return nullptr;
    const YamlNode *node = firstChild(list);
    for (qsizetype i = 0; i < index && node != nullptr; ++i)
        node = nextSibling(*node);
    return node;
}

QByteArrayView YamlTree::text(const YamlNode &node) const
{
    if (node.kind != YamlNode::Kind::Scalar)
        return {};
    return QByteArrayView(m_texts.data() + node.at, qsizetype(node.count));
}

QByteArrayView YamlTree::key(const YamlNode &node) const
{
    return QByteArrayView(m_texts.data() + node.keyAt, qsizetype(node.keySize));
}

QByteArray YamlTree::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << kMark << QByteArray::fromStdString(m_texts) << quint32(m_nodes.size());
    for (const YamlNode &node : m_nodes)
        out << node;
    return bytes;
}

std::optional<YamlTree> YamlTree::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    quint32 mark = 0;
    QByteArray texts;
    quint32 count = 0;
    in >> mark >> texts >> count;
    if (mark != kMark || count > quint32(bytes.size()))
        return std::nullopt;
    YamlTree tree;
    tree.m_texts = texts.toStdString();
    tree.m_nodes.resize(count);
    for (YamlNode &node : tree.m_nodes)
        in >> node;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return tree;
}

} // namespace kf
