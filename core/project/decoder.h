// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A tree of YAML to structs, driven by their tables of keys. Every problem is noted with its
// place; what could not be read keeps its default, so that reading can go on to the next problem.

#include "core/base/day.h"
#include "core/base/enum_names.h"
#include "core/base/kept.h"
#include "core/base/keys.h"
#include "core/base/month.h"
#include "core/base/result.h"
#include "core/base/shared.h"
#include "core/catalog/entries.h"
#include "core/cost/cost.h"
#include "core/demand/demand.h"
#include "core/project/project_text.h"
#include "core/project/yaml_tree.h"
#include "core/workloads/workloads.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <bitset>

namespace kf {

template<typename E>
concept HasWords = requires
{
    EnumWords<E>::words;
};

class Decoder {
public:
    /// Reads nodes of `tree` and appends what is wrong to `problems`, as standing in `entry`.
    Decoder(QString entry, const YamlTree &tree, QList<Problem> &problems);

    /// The whole text as one map; an empty text is an empty map.
    template<HasKeys T> void readRoot(T &object);

    /// Notes that `node` is not what was `expected`.
    void refuse(const YamlNode &node, const QString &expected);
    /// Notes a problem in words of its own.
    void note(const YamlNode &node, const QString &message, const QString &expected);
    /// True where `node` was refused.
    bool hasRefused(const YamlNode &node) const { return m_refused.contains(&node); }

private:
    void read(const YamlNode &node, double &number);
    void read(const YamlNode &node, int &number);
    void read(const YamlNode &node, bool &flag);
    void read(const YamlNode &node, QString &text);
    void read(const YamlNode &node, QDate &date);
    void read(const YamlNode &node, Month &month);
    void read(const YamlNode &node, TimeOfDay &time);
    void read(const YamlNode &node, Hours &hours);
    void read(const YamlNode &node, DeviceHeight &height);
    void read(const YamlNode &node, AddedGpus &added);
    void read(const YamlNode &node, RequestRates &rates);
    void read(const YamlNode &node, GroupPlacement &placement);
    void read(const YamlNode &node, Withdrawn &withdrawn);
    template<HasWords E> void read(const YamlNode &node, E &value);
    template<typename T> void read(const YamlNode &node, std::optional<T> &value);
    template<typename T> void read(const YamlNode &node, Shared<T> &value);
    template<typename T> void read(const YamlNode &node, QList<T> &list);
    template<typename K, typename T> void read(const YamlNode &node, QMap<K, T> &map);
    template<HasKeys T> void read(const YamlNode &node, T &object);

    bool readKey(const YamlNode &node, QString &key);
    bool readKey(const YamlNode &node, int &key);
    template<HasWords E> bool readKey(const YamlNode &node, E &key);

    template<HasKeys T> void noteMissing(const YamlNode &map);
    template<HasKeys T> void readMember(const YamlNode &node, T &object);
    template<typename T> void readAs(const Rule &rule, const YamlNode &node, T &value);
    template<typename T> void readAs(const Rule &rule, const YamlNode &node, QList<T> &list);
    void noteMissingKey(const YamlNode &map, const char *key);
    bool isKind(const YamlNode &node, YamlNode::Kind kind, const QString &expected);
    std::optional<QByteArrayView> scalar(const YamlNode &node, const QString &expected);
    std::optional<QByteArrayView> plainScalar(const YamlNode &node, const QString &expected);
    KeptValue kept(const YamlNode &node) const;
    QString describe(const YamlNode &node) const;
    QString keyText(const YamlNode &node);

    QString m_entry;
    const YamlTree &m_tree;
    QList<Problem> &m_problems;
    QSet<const YamlNode *> m_refused;
    QString m_key;                        ///< the key whose value is being read
    QHash<QByteArrayView, QString> m_ids; ///< keys of maps: few, but met again and again
};

/// The words of an enumeration for people: "a, b, c".
QString listOfWords(const char *const *words, std::size_t count);

/// What was expected of a scalar that is none.
namespace expected {
QString text();
QString wordOf(const QString &words);
QString list();
QString map();
} // namespace expected

template<HasKeys T> void Decoder::readRoot(T &object)
{
    if (m_tree.isEmpty()) {
        const YamlNode start{.line = 1, .column = 1};
        noteMissing<T>(start);
        return;
    }
    read(m_tree.root(), object);
}

template<HasWords E> void Decoder::read(const YamlNode &node, E &value)
{
    constexpr auto &words = EnumWords<E>::words;
    const auto wanted = [] {
        return expected::wordOf(listOfWords(words.data(), words.size()));
    };
    if (node.kind != YamlNode::Kind::Scalar)
        return refuse(node, wanted());
    if (const std::optional<E> found = enumFromWord<E>(m_tree.text(node)))
        value = *found;
    else
        refuse(node, wanted());
}

template<typename T> void Decoder::read(const YamlNode &node, std::optional<T> &value)
{
    if (node.kind == YamlNode::Kind::Null)
        value.reset();
    else
        read(node, value.emplace());
}

template<typename T> void Decoder::read(const YamlNode &node, Shared<T> &value)
{
    read(node, value.mutate());
}

template<typename T> void Decoder::read(const YamlNode &node, QList<T> &list)
{
    list.clear();
    if (!isKind(node, YamlNode::Kind::List, expected::list()))
        return;
    list.reserve(qsizetype(node.count));
    for (const YamlNode *item = m_tree.firstChild(node); item; item = m_tree.nextSibling(*item))
        read(*item, list.emplaceBack());
}

template<HasWords E> bool Decoder::readKey(const YamlNode &node, E &key)
{
    const std::optional<E> found = enumFromWord<E>(m_tree.key(node));
    key = found.value_or(E{});
    if (!found) {
        constexpr auto &words = EnumWords<E>::words;
        note(node,
             ProjectText::tr("The key '%1' is not known here").arg(keyText(node)),
             expected::wordOf(listOfWords(words.data(), words.size())));
    }
    return found.has_value();
}

template<typename K, typename T> void Decoder::read(const YamlNode &node, QMap<K, T> &map)
{
    map.clear();
    if (!isKind(node, YamlNode::Kind::Map, expected::map()))
        return;
    const QString outer = m_key;
    for (const YamlNode *item = m_tree.firstChild(node); item; item = m_tree.nextSibling(*item)) {
        K key{};
        if (!readKey(*item, key))
            continue;
        if (map.contains(key)) {
            note(*item,
                 ProjectText::tr("The key %1 stands here twice").arg(keyText(*item)),
                 ProjectText::tr("each key once"));
            continue;
        }
        m_key = keyText(*item);
        read(*item, *map.insert(key, T{}));
    }
    m_key = outer;
}

template<HasKeys T> void Decoder::read(const YamlNode &node, T &object)
{
    if (!isKind(node, YamlNode::Kind::Map, expected::map()))
        return;
    noteMissing<T>(node);
    const QString outer = m_key;
    for (const YamlNode *item = m_tree.firstChild(node); item; item = m_tree.nextSibling(*item))
        readMember(*item, object);
    m_key = outer;
}

template<HasKeys T> void Decoder::noteMissing(const YamlNode &map)
{
    const auto check = [&](const auto &key) {
        if (key.rule.isRequired && m_tree.child(map, key.name) == nullptr)
            noteMissingKey(map, key.name);
    };
    std::apply([&](const auto &...key) { (check(key), ...); }, Keys<T>::table);
}

/// True where a value was read already, by the name of today.
template<typename T> bool isSaid(const T &value)
{
    return !(value == T{});
}

template<typename T> void Decoder::readAs(const Rule &, const YamlNode &node, T &value)
{
    read(node, value);
}

template<typename T> void Decoder::readAs(const Rule &rule, const YamlNode &node, QList<T> &list)
{
    list.clear();
    if (rule.oneForList && node.kind == YamlNode::Kind::Scalar)
        read(node, list.emplaceBack());
    else
        read(node, list);
}

template<HasKeys T> void Decoder::readMember(const YamlNode &node, T &object)
{
    const QByteArrayView name = m_tree.key(node);
    const auto readIf = [&](const auto &key) {
        if (name != QByteArrayView(key.name))
            return false;
        if (key.rule.isOldName && isSaid(object.*(key.member)))
            return false;
        m_key = QString::fromLatin1(key.name);
        readAs(key.rule, node, object.*(key.member));
        return true;
    };
    const bool isKnown =
        std::apply([&](const auto &...key) { return (readIf(key) || ...); }, Keys<T>::table);
    if (!isKnown)
        object.kept.append({keyText(node), kept(node)});
}

} // namespace kf
