// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// YAML text to a compact tree that knows where everything stood. The parser's events are read,
// not its own nodes: those take ten times the memory and let duplicate keys, aliases, second
// documents and cut texts pass.

#include "core/base/result.h"
#include "core/project/yaml_tree.h"

#include <QByteArrayView>
#include <QString>

namespace kf {

inline constexpr int kMaxYamlDepth = 32;        ///< a plan needs 12; deeper is an attack
inline constexpr int kMaxYamlNodes = 2'000'000; ///< 80 MB of tree: twice 20,000 groups

/// What may still be read; shared by the texts of one plan.
struct YamlBudget {
    int nodesLeft = kMaxYamlNodes;
};

/// The tree of `text`, or what is wrong with it (one problem, Damaged). An empty text gives an
/// empty tree. Takes its nodes off `budget`.
Result<YamlTree> readYaml(const QString &entry, QByteArrayView text, YamlBudget &budget);

} // namespace kf
