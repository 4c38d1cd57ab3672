// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_types_check.h"

#include "core/base/number_text.h"
#include "core/exchange/device_types_reader.h"
#include "core/exchange/exchange_text.h"
#include "core/project/text_check.h"

#include <cmath>

namespace kf {

namespace {

using Kind = YamlNode::Kind;

constexpr qsizetype kShownCharacters = 40; ///< of a text that is named in a message

/// A truth value as NetBox's own reader, one of YAML 1.1, takes it.
std::optional<bool> flagFromText(const QByteArray &text)
{
    const QByteArray word = text.toLower();
    if (word == "true" || word == "yes" || word == "on")
        return true;
    if (word == "false" || word == "no" || word == "off")
        return false;
    return std::nullopt;
}

} // namespace

DeviceTypeCheck::DeviceTypeCheck(const YamlTree &tree, QList<DeviceTypeProblem> &problems)
    : m_tree(tree)
    , m_problems(problems)
{
}

void DeviceTypeCheck::note(DeviceTypeRule rule, const YamlNode &node, const QString &text)
{
    if (m_noted[int(rule)]++ < kMaxProblemsPerRule)
        m_problems.append({rule, int(node.line), int(node.column), text});
}

void DeviceTypeCheck::noteAtStart(DeviceTypeRule rule, const QString &text)
{
    m_problems.append({rule, 1, 1, text});
}

void DeviceTypeCheck::noteWrongType(const YamlNode &node, const QString &expected)
{
    QString found = wholeText(m_tree.text(node));
    if (found.size() > kShownCharacters)
        found = found.first(kShownCharacters) + QChar(0x2026);
    const QString key = wholeText(m_tree.key(node)).left(kShownCharacters);
    note(DeviceTypeRule::WrongType,
         node,
         node.kind == Kind::Scalar
             ? ExchangeText::tr("%1 is '%2' (expected %3)").arg(key, found, expected)
             : ExchangeText::tr("%1 is something else (expected %2)").arg(key, expected));
}

bool DeviceTypeCheck::isEmptyText(const YamlNode &node) const
{
    return node.kind == Kind::Scalar && m_tree.text(node).trimmed().isEmpty();
}

void DeviceTypeCheck::checkScalar(const YamlNode &node, DeviceTypeValue value)
{
    const std::optional<double> found = number(&node);
    switch (value) {
    case DeviceTypeValue::Text:
        if (isEmptyText(node))
            note(DeviceTypeRule::EmptyValue,
                 node,
                 ExchangeText::tr("%1 is empty; it counts as missing")
                     .arg(wholeText(m_tree.key(node)).left(kShownCharacters)));
        else if (node.kind != Kind::Scalar || found || flag(&node))
            noteWrongType(node, ExchangeText::tr("a text, in quotes where it looks like a number"));
        return;
    case DeviceTypeValue::Flag:
        if (!flag(&node))
            noteWrongType(node, ExchangeText::tr("true or false"));
        return;
    case DeviceTypeValue::Whole:
        if (!found || *found < 1.0 || *found != std::floor(*found))
            noteWrongType(node, ExchangeText::tr("a whole number from 1 on"));
        return;
    case DeviceTypeValue::Number:
    case DeviceTypeValue::Weight:
        if (!found || *found < 0.0)
            noteWrongType(node, ExchangeText::tr("a number from 0 on"));
        return;
    case DeviceTypeValue::Draw:
        if (!found || *found > kMostDrawW)
            noteWrongType(node, ExchangeText::tr("a number of watts"));
        return;
    case DeviceTypeValue::Components:
        return;
    }
}

void DeviceTypeCheck::checkComponents(const YamlNode &node, const DeviceTypeKey &key)
{
    if (node.kind != Kind::List) {
        noteWrongType(node, ExchangeText::tr("a list"));
        return;
    }
    for (const YamlNode *each = m_tree.firstChild(node); each; each = m_tree.nextSibling(*each)) {
        if (each->kind == Kind::Map)
            checkKeys(*each, key.components);
        else
            note(DeviceTypeRule::WrongType,
                 *each,
                 ExchangeText::tr("An element of %1 has no keys")
                     .arg(QString::fromLatin1(key.name)));
    }
}

void DeviceTypeCheck::checkValue(const YamlNode &node, const DeviceTypeKey &key)
{
    const bool isList = node.kind == Kind::List || node.kind == Kind::Map;
    if (key.value == DeviceTypeValue::Components)
        checkComponents(node, key);
    else if (key.value != DeviceTypeValue::Weight || !isList) // lists of weights are known
        checkScalar(node, key.value);
}

/// Values of the top level that have rules of their own where they are missing are not judged
/// twice.
void DeviceTypeCheck::checkKeys(const YamlNode &map, std::span<const DeviceTypeKey> keys)
{
    for (const YamlNode *node = m_tree.firstChild(map); node; node = m_tree.nextSibling(*node)) {
        const QByteArrayView name = m_tree.key(*node);
        const DeviceTypeKey *key = keyIn(keys, name);
        if (key == nullptr) {
            YamlNode place = *node;
            place.line = node->keyLine;
            place.column = node->keyColumn;
            note(DeviceTypeRule::UnknownKey,
                 place,
                 ExchangeText::tr("The library has no key %1; it is left out")
                     .arg(wholeText(name).left(kShownCharacters)));
            continue;
        }
        const bool hasOwnRule = name == "manufacturer" || name == "model" || name == "slug" ||
                                name == "u_height" || name == "is_full_depth";
        const bool isMissing =
            node->kind == Kind::Null || (key->value == DeviceTypeValue::Text && isEmptyText(*node));
        if (!isMissing || !hasOwnRule)
            checkValue(*node, *key);
    }
}

std::optional<QString> DeviceTypeCheck::text(const YamlNode *node) const
{
    if (node == nullptr || node->kind != Kind::Scalar)
        return std::nullopt;
    const QString text = wholeText(m_tree.text(*node)).simplified();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<double> DeviceTypeCheck::number(const YamlNode *node) const
{
    if (node == nullptr || node->kind != Kind::Scalar || node->isQuoted)
        return std::nullopt;
    return numberFromText(m_tree.text(*node));
}

std::optional<bool> DeviceTypeCheck::flag(const YamlNode *node) const
{
    if (node == nullptr || node->kind != Kind::Scalar || node->isQuoted)
        return std::nullopt;
    return flagFromText(m_tree.text(*node).toByteArray());
}

} // namespace kf
