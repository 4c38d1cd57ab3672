// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One file of device types while it is read: values by their types, and notes of what is wrong.

#include "core/exchange/device_types.h"
#include "core/exchange/device_types_keys.h"
#include "core/project/yaml_tree.h"

#include <QHash>

#include <optional>
#include <span>

namespace kf {

inline constexpr double kMostDrawW = 2147483647.0; ///< what NetBox can store

class DeviceTypeCheck {
public:
    /// Both must outlive this.
    DeviceTypeCheck(const YamlTree &tree, QList<DeviceTypeProblem> &problems);

    void note(DeviceTypeRule rule, const YamlNode &node, const QString &text);
    void noteAtStart(DeviceTypeRule rule, const QString &text);
    /// The value at `node` is no `expected`.
    void noteWrongType(const YamlNode &node, const QString &expected);

    /// Notes keys that are not among `keys`, and values of other types, in `map` and all below.
    void checkKeys(const YamlNode &map, std::span<const DeviceTypeKey> keys);

    /// What stands at `node`; nothing where it is null or holds something else.
    std::optional<QString> text(const YamlNode *node) const;
    std::optional<double> number(const YamlNode *node) const;
    std::optional<bool> flag(const YamlNode *node) const;

    /// True where there is no node or nothing at it, and for a text of nothing but blanks: all of
    /// them count as missing.
    bool isEmpty(const YamlNode *node) const;

    const YamlTree &tree() const { return m_tree; }
    /// The value of a key of the file, or nullptr.
    const YamlNode *child(const char *key) const { return m_tree.child(m_tree.root(), key); }

private:
    void checkValue(const YamlNode &node, const DeviceTypeKey &key);
    void checkText(const YamlNode &node);
    void checkNeeded(const YamlNode &component, const DeviceTypeKey &list);
    void checkComponents(const YamlNode &node, const DeviceTypeKey &key);
    void checkScalar(const YamlNode &node, DeviceTypeValue value);

    const YamlTree &m_tree;
    QList<DeviceTypeProblem> &m_problems;
    QHash<int, int> m_noted; ///< how many of each rule
};

} // namespace kf
