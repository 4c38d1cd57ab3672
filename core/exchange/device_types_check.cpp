// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/device_types_check.h"

#include "core/base/number_text.h"
#include "core/exchange/device_types_reader.h"
#include "core/exchange/exchange_text.h"
#include "core/project/text_check.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kf {

namespace {

using Kind = YamlNode::Kind;

constexpr qsizetype kShownCharacters = 40; ///< of a text that is named in a message

/// The longest texts that the library takes; comments may be of any length.
constexpr std::array<std::pair<QByteArrayView, int>, 9> kMostCharacters{{{"name", 64},
                                                                         {"label", 64},
                                                                         {"position", 30},
                                                                         {"description", 200},
                                                                         {"manufacturer", 100},
                                                                         {"model", 100},
                                                                         {"slug", 100},
                                                                         {"part_number", 50},
                                                                         {"part_id", 50}}};

bool consistsOf(QByteArrayView text, QByteArrayView letters)
{
    return std::all_of(
        text.begin(), text.end(), [letters](char each) { return letters.contains(each); });
}

/// What the text of that key has to look like; nothing where it does, or where any will do.
std::optional<QString> expectedForm(QByteArrayView key, QByteArrayView text)
{
    constexpr QByteArrayView kSlug("abcdefghijklmnopqrstuvwxyz0123456789-_");
    constexpr QByteArrayView kColour("0123456789abcdef");
    constexpr qsizetype kColourDigits = 6;
    if (key == "slug" && !consistsOf(text, kSlug))
        return ExchangeText::tr("small letters, digits, - and _ alone");
    if (key == "color" && (text.size() != kColourDigits || !consistsOf(text, kColour)))
        return ExchangeText::tr("six hexadecimal digits in small letters");
    if (key == "feed_leg" && text != "A" && text != "B" && text != "C")
        return ExchangeText::tr("A, B or C");
    if (key == "poe_mode" && text != "pd" && text != "pse")
        return ExchangeText::tr("pd or pse");
    return std::nullopt;
}

bool hasTwoDecimals(double number)
{
    constexpr double kParts = 100.0;
    constexpr double kTolerance = 1e-6;
    return std::abs(number * kParts - std::round(number * kParts)) <= kTolerance;
}

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

bool DeviceTypeCheck::isEmpty(const YamlNode *node) const
{
    return node == nullptr || node->kind == Kind::Null ||
           (node->kind == Kind::Scalar && m_tree.text(*node).trimmed().isEmpty());
}

void DeviceTypeCheck::checkText(const YamlNode &node)
{
    const QByteArrayView key = m_tree.key(node);
    const QByteArrayView text = m_tree.text(node);
    if (const std::optional<QString> expected = expectedForm(key, text))
        noteWrongType(node, *expected);
    for (const auto &[name, most] : kMostCharacters) {
        if (key == name && wholeText(text).size() > most)
            noteWrongType(node, ExchangeText::tr("at most %1 characters").arg(most));
    }
}

void DeviceTypeCheck::checkScalar(const YamlNode &node, DeviceTypeValue value)
{
    const std::optional<double> found = number(&node);
    switch (value) {
    case DeviceTypeValue::Text:
        if (node.kind != Kind::Scalar || found || flag(&node))
            noteWrongType(node, ExchangeText::tr("a text, in quotes where it looks like a number"));
        else
            checkText(node);
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
        else if (value == DeviceTypeValue::Weight && !hasTwoDecimals(*found))
            noteWrongType(node, ExchangeText::tr("a number with at most two decimals"));
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
        if (each->kind == Kind::Map) {
            checkKeys(*each, key.components);
            checkNeeded(*each, key);
            continue;
        }
        note(DeviceTypeRule::WrongType,
             *each,
             ExchangeText::tr("An element of %1 has no keys").arg(QString::fromLatin1(key.name)));
    }
}

/// Every component has a name, and where its list knows types or positions, one of those.
void DeviceTypeCheck::checkNeeded(const YamlNode &component, const DeviceTypeKey &list)
{
    for (const char *needed : {"name", "type", "position"}) {
        if (keyIn(list.components, needed) != nullptr && m_tree.child(component, needed) == nullptr)
            note(DeviceTypeRule::MissingKey,
                 component,
                 ExchangeText::tr("An element of %1 has no %2")
                     .arg(QString::fromLatin1(list.name), QString::fromLatin1(needed)));
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
        if (!isEmpty(node))
            checkValue(*node, *key);
        else if (!hasOwnRule)
            note(DeviceTypeRule::EmptyValue,
                 *node,
                 ExchangeText::tr("%1 is empty; it counts as missing")
                     .arg(wholeText(name).left(kShownCharacters)));
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
