// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a YAML text says, and where.

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <string>
#include <vector>

namespace kf {

/// A scalar, a list or a map with its place in the text.
struct YamlNode {
    enum class Kind : quint8 { Null, Scalar, List, Map };

    quint32 at = 0;    ///< scalar: offset of its text; list and map: index of the first child
    quint32 count = 0; ///< scalar: bytes of its text; list and map: children
    quint32 keyAt = 0; ///< of a map's value: offset of its key
    quint32 keySize = 0;
    quint32 next = 0; ///< index of the next sibling; 0: none (0 is always the root)
    quint32 line = 0; ///< from 1
    quint32 column = 0;
    quint32 keyLine = 0;
    quint32 keyColumn = 0;
    Kind kind = Kind::Null;
    bool isQuoted = false; ///< in quotes or a block: text, whatever it looks like
};
static_assert(sizeof(YamlNode) == 40, "millions of these are kept");

/// One document.
class YamlTree {
public:
    bool isEmpty() const { return m_nodes.empty(); }
    const YamlNode &root() const { return m_nodes.front(); }

    /// The first child of a list or map, or nullptr.
    const YamlNode *firstChild(const YamlNode &node) const;
    /// The child after `node`, or nullptr.
    const YamlNode *nextSibling(const YamlNode &node) const;
    /// The value of `key` in a map, or nullptr.
    const YamlNode *child(const YamlNode &map, QByteArrayView key) const;
    /// Element `index` of a list, or nullptr.
    const YamlNode *element(const YamlNode &list, qsizetype index) const;

    /// The text of a scalar.
    QByteArrayView text(const YamlNode &node) const;
    /// The key under which `node` stands in its map; empty in a list.
    QByteArrayView key(const YamlNode &node) const;

    /// The tree as the build packs it: a tenth of the time of reading its text again.
    QByteArray toBytes() const;
    /// What toBytes() has made; nothing where the bytes are another thing or cut off.
    static std::optional<YamlTree> fromBytes(const QByteArray &bytes);

private:
    friend class YamlTreeBuilder;
    std::vector<YamlNode> m_nodes;
    std::string m_texts;
};

} // namespace kf
