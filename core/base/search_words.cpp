// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_words.h"

#include <QStringList>

#include <algorithm>

namespace kf {

bool containsWords(const QString &text, const QString &wanted)
{
    const QStringList words = wanted.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace kf
