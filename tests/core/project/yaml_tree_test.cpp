// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/yaml_reader.h"
#include "core/project/yaml_tree.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

// Line 2 holds a key in quotes, line 4 a list of lists, the last line letters beyond ASCII.
constexpr QByteArrayView kText("id: h100\n"
                               "\"a key\": '80'\n"
                               "nothing:\n"
                               "ports: [[1, 2.5], {}]\n"
                               "model: Größe\n");

YamlTree treeOf(QByteArrayView text)
{
    YamlBudget budget;
    return readYaml(QStringLiteral("gpus.yaml"), text, budget).value();
}

/// Everything that can be asked of a node and those below it.
QString told(const YamlTree &tree, const YamlNode &node)
{
    QString text = QStringLiteral("%1:%2 key %3:%4 '%5' kind %6 quoted %7 '%8' (")
                       .arg(node.line)
                       .arg(node.column)
                       .arg(node.keyLine)
                       .arg(node.keyColumn)
                       .arg(QString::fromUtf8(tree.key(node)))
                       .arg(int(node.kind))
                       .arg(node.isQuoted)
                       .arg(QString::fromUtf8(tree.text(node)));
    for (const YamlNode *child = tree.firstChild(node); child; child = tree.nextSibling(*child))
        text += told(tree, *child);
    return text + u')';
}

TEST(YamlTree, ComesBackFromItsBytesAsItWas)
{
    const YamlTree tree = treeOf(kText);
    const std::optional<YamlTree> back = YamlTree::fromBytes(tree.toBytes());
    ASSERT_TRUE(back);
    EXPECT_EQ(told(*back, back->root()).toStdString(), told(tree, tree.root()).toStdString());
    const YamlNode *model = back->child(back->root(), "model");
    ASSERT_NE(model, nullptr);
    EXPECT_EQ(QString::fromUtf8(back->text(*model)), QStringLiteral("Größe"));
    EXPECT_EQ(model->line, 5U);
    EXPECT_EQ(model->column, 8U);
    const YamlNode *quoted = back->child(back->root(), "a key");
    ASSERT_NE(quoted, nullptr);
    EXPECT_TRUE(quoted->isQuoted);
}

TEST(YamlTree, CanBeEmpty)
{
    const std::optional<YamlTree> back = YamlTree::fromBytes(treeOf("").toBytes());
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->isEmpty());
}

TEST(YamlTree, DoesNotComeFromOtherBytes)
{
    const QByteArray bytes = treeOf(kText).toBytes();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(YamlTree::fromBytes(bytes.first(size))) << size;
    EXPECT_FALSE(YamlTree::fromBytes(bytes + 'x'));
    EXPECT_FALSE(YamlTree::fromBytes(kText.toByteArray()));
}

} // namespace
} // namespace kf
