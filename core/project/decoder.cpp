// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/decoder.h"

#include "core/base/number_text.h"
#include "core/cost/cost_keys.h"
#include "core/project/plain_text.h"
#include "core/project/text_check.h"

#include <limits>

namespace kf {

namespace {

constexpr qsizetype kShownCharacters = 40; ///< of a text that is named in a message

QString anyNumber()
{
    return ProjectText::tr("a number");
}

QString hourNumbers()
{
    return ProjectText::tr("a list of 24 numbers");
}

} // namespace

namespace expected {

QString text()
{
    return ProjectText::tr("a text");
}

QString wordOf(const QString &words)
{
    return ProjectText::tr("one of %1").arg(words);
}

QString list()
{
    return ProjectText::tr("a list");
}

QString map()
{
    return ProjectText::tr("keys with values");
}

} // namespace expected

QString listOfWords(const char *const *words, std::size_t count)
{
    QStringList list;
    for (std::size_t i = 0; i < count; ++i)
        list.append(QString::fromLatin1(words[i]));
    return list.join(QStringLiteral(", "));
}

Decoder::Decoder(QString entry, const YamlTree &tree, QList<Problem> &problems)
    : m_entry(std::move(entry))
    , m_tree(tree)
    , m_problems(problems)
{
}

QString Decoder::keyText(const YamlNode &node)
{
    const QByteArrayView key = m_tree.key(node);
    QString &text = m_ids[key];
    if (text.isEmpty())
        text = wholeText(key);
    return text;
}

QString Decoder::describe(const YamlNode &node) const
{
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return ProjectText::tr("nothing");
    case YamlNode::Kind::List:
        return ProjectText::tr("a list of %n element(s)", nullptr, int(node.count));
    case YamlNode::Kind::Map:
        return ProjectText::tr("keys with values");
    case YamlNode::Kind::Scalar:
        break;
    }
    QString text = wholeText(m_tree.text(node));
    if (text.size() > kShownCharacters)
        text = text.first(kShownCharacters) + QChar(0x2026);
    return QStringLiteral("'%1'").arg(text);
}

void Decoder::note(const YamlNode &node, const QString &message, const QString &expected)
{
    m_refused.insert(&node);
    m_problems.append({m_entry, int(node.line), int(node.column), message, expected});
}

void Decoder::refuse(const YamlNode &node, const QString &expected)
{
    if (node.kind == YamlNode::Kind::Null) {
        note(node,
             ProjectText::tr("%1 has no value").arg(m_key),
             ProjectText::tr("%1; to get the default, leave the key out").arg(expected));
        return;
    }
    const QString found = describe(node);
    const QString message = m_key.isEmpty() ? ProjectText::tr("%1 stands here").arg(found)
                                            : ProjectText::tr("%1 is %2").arg(m_key, found);
    note(node, message, expected);
}

void Decoder::noteMissingKey(const YamlNode &map, const char *key)
{
    const QString name = QString::fromLatin1(key);
    note(map,
         ProjectText::tr("The key %1 is missing").arg(name),
         ProjectText::tr("a value for %1").arg(name));
}

bool Decoder::isKind(const YamlNode &node, YamlNode::Kind kind, const QString &expected)
{
    if (node.kind == YamlNode::Kind::Null)
        return false;
    if (node.kind != kind)
        refuse(node, expected);
    return node.kind == kind;
}

std::optional<QByteArrayView> Decoder::scalar(const YamlNode &node, const QString &expected)
{
    if (node.kind == YamlNode::Kind::Scalar)
        return m_tree.text(node);
    refuse(node, expected);
    return std::nullopt;
}

std::optional<QByteArrayView> Decoder::plainScalar(const YamlNode &node, const QString &expected)
{
    if (node.kind != YamlNode::Kind::Scalar || !node.isQuoted)
        return scalar(node, expected);
    note(node,
         ProjectText::tr("%1 is a text in quotes: %2").arg(m_key, describe(node)),
         ProjectText::tr("%1 without quotes").arg(expected));
    return std::nullopt;
}

void Decoder::read(const YamlNode &node, double &number)
{
    // Nearly every node of a large plan is a number that is right: no words are made for it.
    if (node.kind == YamlNode::Kind::Scalar && !node.isQuoted) {
        if (const std::optional<double> found = numberFromText(m_tree.text(node))) {
            number = *found;
            return;
        }
    }
    if (plainScalar(node, anyNumber()))
        refuse(node, anyNumber());
}

void Decoder::read(const YamlNode &node, int &number)
{
    const QString wanted = ProjectText::tr("a whole number");
    const std::optional<QByteArrayView> text = plainScalar(node, wanted);
    if (!text)
        return;
    const std::optional<qint64> found = wholeNumberFromText(*text);
    const bool fits = found && *found >= std::numeric_limits<int>::min() &&
                      *found <= std::numeric_limits<int>::max();
    if (fits)
        number = int(*found);
    else
        refuse(node, wanted);
}

void Decoder::read(const YamlNode &node, bool &flag)
{
    const QString wanted = ProjectText::tr("true or false");
    const std::optional<QByteArrayView> text = plainScalar(node, wanted);
    if (!text)
        return;
    if (*text == "true" || *text == "false")
        flag = *text == "true";
    else
        refuse(node, wanted);
}

void Decoder::read(const YamlNode &node, QString &text)
{
    if (const std::optional<QByteArrayView> found = scalar(node, expected::text()))
        text = wholeText(*found);
}

void Decoder::read(const YamlNode &node, QDate &date)
{
    const QString wanted = ProjectText::tr("a date YYYY-MM-DD");
    const std::optional<QByteArrayView> text = scalar(node, wanted);
    if (!text)
        return;
    const QDate found =
        text->size() == 10 ? QDate::fromString(wholeText(*text), Qt::ISODate) : QDate();
    if (found.isValid())
        date = found;
    else
        refuse(node, wanted);
}

void Decoder::read(const YamlNode &node, Month &month)
{
    const QString wanted = ProjectText::tr("a month YYYY-MM");
    const std::optional<QByteArrayView> text = scalar(node, wanted);
    if (!text)
        return;
    if (const std::optional<Month> found = Month::fromString(wholeText(*text)))
        month = *found;
    else
        refuse(node, wanted);
}

void Decoder::read(const YamlNode &node, TimeOfDay &time)
{
    const QString wanted = ProjectText::tr("a time of day \"hh:mm\"");
    const std::optional<QByteArrayView> text = scalar(node, wanted);
    if (!text)
        return;
    if (const std::optional<TimeOfDay> found = TimeOfDay::fromString(wholeText(*text)))
        time = *found;
    else
        refuse(node, wanted);
}

void Decoder::read(const YamlNode &node, Hours &hours)
{
    if (node.kind != YamlNode::Kind::List || node.count != hours.size())
        return refuse(node, hourNumbers());
    const YamlNode *item = m_tree.firstChild(node);
    for (double &hour : hours) {
        read(*item, hour);
        item = m_tree.nextSibling(*item);
    }
}

void Decoder::read(const YamlNode &node, DeviceHeight &height)
{
    if (node.kind == YamlNode::Kind::Null) {
        height = DeviceHeight::onFloor();
        return;
    }
    double units = 0.0;
    read(node, units);
    height = DeviceHeight::ofUnits(units);
}

void Decoder::read(const YamlNode &node, AddedGpus &added)
{
    if (node.kind == YamlNode::Kind::List)
        read(node, added.emplace<Hours>(Hours{}));
    else
        read(node, added.emplace<double>());
}

void Decoder::read(const YamlNode &node, RequestRates &rates)
{
    if (node.kind == YamlNode::Kind::Map)
        read(node, rates.emplace<QMap<Id, Hours>>());
    else
        read(node, rates.emplace<Hours>(Hours{}));
}

void Decoder::read(const YamlNode &node, GroupPlacement &placement)
{
    if (node.kind == YamlNode::Kind::List)
        read(node, placement.emplace<QList<PlacementMove>>());
    else
        read(node, placement.emplace<PlacementKind>());
}

void Decoder::read(const YamlNode &node, Withdrawn &withdrawn)
{
    withdrawn = WithdrawnDay::Unknown;
    const bool isWord =
        node.kind == YamlNode::Kind::Scalar && m_tree.text(node) == wordFor(WithdrawnDay::Unknown);
    if (!isWord)
        read(node, withdrawn.emplace<QDate>());
}

bool Decoder::readKey(const YamlNode &node, QString &key)
{
    key = keyText(node);
    return true;
}

bool Decoder::readKey(const YamlNode &node, int &key)
{
    const std::optional<qint64> found = wholeNumberFromText(m_tree.key(node));
    const bool fits = found && *found >= std::numeric_limits<int>::min() &&
                      *found <= std::numeric_limits<int>::max();
    if (fits)
        key = int(*found);
    else
        note(node,
             ProjectText::tr("The key '%1' is not a number").arg(keyText(node)),
             ProjectText::tr("a whole number"));
    return fits;
}

KeptValue Decoder::kept(const YamlNode &node) const
{
    KeptValue value;
    if (node.kind == YamlNode::Kind::Null) {
        value.scalar = QStringLiteral("null");
        return value;
    }
    if (node.kind == YamlNode::Kind::Scalar) {
        value.scalar = wholeText(m_tree.text(node));
        value.quoted = node.isQuoted || !canStandPlain(value.scalar);
        return value;
    }
    const bool isMap = node.kind == YamlNode::Kind::Map;
    value.kind = isMap ? KeptValue::Kind::Map : KeptValue::Kind::List;
    for (const YamlNode *item = m_tree.firstChild(node); item; item = m_tree.nextSibling(*item)) {
        if (isMap)
            value.names.append(wholeText(m_tree.key(*item)));
        value.items.append(kept(*item));
    }
    return value;
}

} // namespace kf
