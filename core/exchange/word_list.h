// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lists of words in one literal, separated by bars.

#include <QSet>
#include <QStringList>

namespace kf {

inline QStringList listedWords(const char16_t *list)
{
    return QString::fromUtf16(list).split(u'|', Qt::SkipEmptyParts);
}

inline QSet<QString> setOfWords(const char16_t *list)
{
    const QStringList words = listedWords(list);
    return {words.begin(), words.end()};
}

} // namespace kf
