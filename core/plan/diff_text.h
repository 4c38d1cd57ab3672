// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values of a plan as plain text: numbers as in files, lists as [a, b], maps as {key: value}.

#include "core/base/kept.h"
#include "core/base/number_text.h"
#include "core/catalog/entries.h"
#include "core/plan/validate/place.h"

#include <QDate>

namespace kf {

/// A value of an unknown key.
QString plainText(const KeptValue &value);

/// Any member of the schema; of maps only what differs from what an absent key means.
template<typename T> QString plainText(const T &value);

namespace plain {

QString list(const QStringList &items);
QString map(const QStringList &entries);
QString entry(const QString &key, const QString &value);
QString height(const DeviceHeight &height);

template<HasKeys T> QString thing(const T &value)
{
    const T absent{};
    QStringList entries;
    forEachKey(value, [&](const auto &key, const auto &member) {
        if (!(member == absent.*(key.member)))
            entries.append(entry(QString::fromLatin1(key.name), plainText(member)));
    });
    for (const KeptKey &key : value.kept)
        entries.append(entry(key.name, plainText(key.value)));
    return map(entries);
}

template<typename T> QString container(const T &value)
{
    QStringList items;
    if constexpr (walk::IsMap<T>::value) {
        for (auto it = value.cbegin(); it != value.cend(); ++it)
            items.append(entry(walk::keyText(it.key()), plainText(it.value())));
        return map(items);
    } else {
        for (const auto &item : value)
            items.append(plainText(item));
        return list(items);
    }
}

} // namespace plain

template<typename T> QString plainText(const T &value)
{
    if constexpr (HasKeys<T>)
        return plain::thing(value);
    else if constexpr (walk::IsShared<T>::value)
        return plainText(*value);
    else if constexpr (walk::IsOptional<T>::value)
        return value ? plainText(*value) : QString();
    else if constexpr (walk::IsVariant<T>::value)
        return std::visit([](const auto &held) { return plainText(held); }, value);
    else if constexpr (std::is_same_v<T, QString>)
        return value;
    else if constexpr (std::is_same_v<T, bool>)
        return value ? QStringLiteral("true") : QStringLiteral("false");
    else if constexpr (std::is_same_v<T, DeviceHeight>)
        return plain::height(value);
    else if constexpr (std::is_same_v<T, QDate>)
        return value.toString(Qt::ISODate);
    else if constexpr (std::is_enum_v<T>)
        return wordFor(value);
    else if constexpr (std::is_arithmetic_v<T>)
        return QString::fromLatin1(shortestText(value));
    else if constexpr (requires { value.toString(); })
        return value.toString();
    else
        return plain::container(value);
}

} // namespace kf
