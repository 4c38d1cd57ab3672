// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Structs to YAML, driven by their tables of keys: a key is written where it is required or where
// its value is not the one that an absent key means.

#include "core/base/day.h"
#include "core/base/enum_names.h"
#include "core/base/keys.h"
#include "core/base/month.h"
#include "core/base/number_text.h"
#include "core/base/shared.h"
#include "core/catalog/entries.h"
#include "core/project/plain_text.h"
#include "core/project/yaml_writer.h"

#include <QDate>

#include <cmath>
#include <concepts>
#include <variant>

namespace kf {

/// The written form of a scalar.
inline QByteArray scalarText(double number)
{
    return shortestText(number);
}
inline QByteArray scalarText(int number)
{
    return QByteArray::number(number);
}
inline QByteArray scalarText(bool flag)
{
    return QByteArray(flag ? "true" : "false");
}
inline QByteArray scalarText(const QString &text)
{
    return needsQuotes(text) ? inQuotes(text) : text.toUtf8();
}
inline QByteArray scalarText(const Month &month)
{
    return inQuotes(month.toString());
}
inline QByteArray scalarText(const QDate &date)
{
    return inQuotes(date.toString(Qt::ISODate));
}
inline QByteArray scalarText(const TimeOfDay &time)
{
    return inQuotes(time.toString());
}
inline QByteArray scalarText(const DeviceHeight &height)
{
    return height.kind == DeviceHeight::Kind::Units ? shortestText(height.units)
                                                    : QByteArray("null");
}
template<typename E> QByteArray scalarText(const E &value) requires(std::is_enum_v<E>)
{
    return scalarText(QString(wordFor(value)));
}

template<typename T>
concept IsScalar = requires(const T &value)
{
    {
        scalarText(value)
        } -> std::same_as<QByteArray>;
};

class Encoder {
public:
    /// The keys of `object` as a whole text; empty where all have their defaults.
    template<HasKeys T> static QByteArray text(const T &object);

private:
    template<HasKeys T> void writeKeys(const T &object, const T &defaults);
    template<typename T>
    void writeKey(QByteArrayView name, const T &value, const T &absent, bool isRequired);
    template<HasKeys T>
    void writeKey(QByteArrayView name, const T &value, const T &absent, bool isRequired);

    template<IsScalar T> void write(const T &value) { m_writer.scalar(scalarText(value)); }
    template<typename T> void write(const std::optional<T> &value) { write(*value); }
    template<typename T> void write(const Shared<T> &value) { write(*value); }
    template<HasKeys T> void write(const T &object);
    template<typename T> void write(const QList<T> &list);
    template<typename K, typename T> void write(const QMap<K, T> &map);
    void write(const Hours &hours);
    template<typename... T> void write(const std::variant<T...> &value);

    void writeMapKey(const QString &key) { m_writer.key(key); }
    void writeMapKey(int key) { m_writer.plainKey(QByteArray::number(key)); }
    template<typename E> void writeMapKey(const E &key) requires(std::is_enum_v<E>)
    {
        m_writer.key(QString(wordFor(key)));
    }

    template<typename Items> void writeFlow(const Items &items);

    YamlWriter m_writer;
};

/// True where leaving the key out means the same. A negative zero is not the same as a zero.
template<typename T> bool isSame(const T &value, const T &absent)
{
    return value == absent;
}
inline bool isSame(double value, double absent)
{
    return value == absent && std::signbit(value) == std::signbit(absent);
}

template<HasKeys T> QByteArray Encoder::text(const T &object)
{
    Encoder encoder;
    encoder.writeKeys(object, T{});
    return encoder.m_writer.take();
}

template<HasKeys T> void Encoder::writeKeys(const T &object, const T &defaults)
{
    const auto write = [&](const auto &key) {
        if (key.rule.isOldName)
            return;
        writeKey(QByteArrayView(key.name),
                 object.*(key.member),
                 defaults.*(key.member),
                 key.rule.isRequired);
    };
    std::apply([&](const auto &...key) { (write(key), ...); }, Keys<T>::table);
    for (const KeptKey &key : object.kept) {
        m_writer.key(key.name);
        m_writer.kept(key.value);
    }
}

template<typename T>
void Encoder::writeKey(QByteArrayView name, const T &value, const T &absent, bool isRequired)
{
    if (!isRequired && isSame(value, absent))
        return;
    m_writer.plainKey(name);
    write(value);
}

template<HasKeys T>
void Encoder::writeKey(QByteArrayView name, const T &value, const T &absent, bool isRequired)
{
    const YamlWriter::Place before = m_writer.place();
    m_writer.plainKey(name);
    const YamlWriter::Place afterKey = m_writer.place();
    m_writer.openBlock();
    const YamlWriter::Place empty = m_writer.place();
    writeKeys(value, absent);
    const bool hasKeys = m_writer.hasWrittenSince(empty);
    m_writer.closeBlock();
    if (hasKeys)
        return;
    m_writer.goBack(isRequired ? afterKey : before);
    if (isRequired)
        m_writer.scalar(QByteArrayView("{}"));
}

/// An element of a list or map, or an optional struct.
template<HasKeys T> void Encoder::write(const T &object)
{
    static const T defaults;
    const YamlWriter::Place before = m_writer.place();
    const bool isBlock = before.isAfterKey;
    if (isBlock)
        m_writer.openBlock();
    const YamlWriter::Place empty = m_writer.place();
    writeKeys(object, defaults);
    const bool hasKeys = m_writer.hasWrittenSince(empty);
    if (isBlock)
        m_writer.closeBlock();
    if (hasKeys)
        return;
    m_writer.goBack(before);
    m_writer.scalar(QByteArrayView("{}"));
}

template<typename Items> void Encoder::writeFlow(const Items &items)
{
    QByteArray text("[");
    for (const auto &item : items) {
        if (text.size() > 1)
            text += ", ";
        text += scalarText(item);
    }
    m_writer.scalar(QByteArrayView(text += ']'));
}

template<typename T> void Encoder::write(const QList<T> &list)
{
    if constexpr (IsScalar<T>) {
        writeFlow(list);
    } else {
        if (list.isEmpty())
            return m_writer.scalar(QByteArrayView("[]"));
        m_writer.openBlock();
        for (const T &item : list) {
            m_writer.openItem();
            write(item);
            m_writer.closeItem();
        }
        m_writer.closeBlock();
    }
}

template<typename K, typename T> void Encoder::write(const QMap<K, T> &map)
{
    if (map.isEmpty())
        return m_writer.scalar(QByteArrayView("{}"));
    m_writer.openBlock();
    for (auto item = map.cbegin(); item != map.cend(); ++item) {
        writeMapKey(item.key());
        write(item.value());
    }
    m_writer.closeBlock();
}

inline void Encoder::write(const Hours &hours)
{
    writeFlow(hours);
}

template<typename... T> void Encoder::write(const std::variant<T...> &value)
{
    std::visit([this](const auto &held) { write(held); }, value);
}

} // namespace kf
