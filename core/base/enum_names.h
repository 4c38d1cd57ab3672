// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words that stand for enumerators in files and on the command line.

#include <QByteArrayView>
#include <QLatin1StringView>

#include <array>
#include <optional>

namespace kf {

/// Specialised beside each enumeration: `words` holds one word for each enumerator, in order.
template<typename E> struct EnumWords;

/// The word for `value`.
template<typename E> constexpr QLatin1StringView wordFor(E value)
{
    return QLatin1StringView(EnumWords<E>::words[static_cast<std::size_t>(value)]);
}

/// The enumerator that `word` stands for; nothing where no word matches.
template<typename E> std::optional<E> enumFromWord(QByteArrayView word)
{
    for (std::size_t i = 0; i < EnumWords<E>::words.size(); ++i) {
        if (word == QByteArrayView(EnumWords<E>::words[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

} // namespace kf
