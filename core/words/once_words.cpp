// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/once_words.h"

namespace kf {

QString saidOnce(QString text, const QString &name, QLatin1StringView place)
{
    const qsizetype end = text.indexOf(place);
    if (end < 2 || text[end - 1] != u' ')
        return text;
    const qsizetype begin = text.lastIndexOf(u' ', end - 2) + 1;
    const QString word = text.mid(begin, end - begin);
    return name.startsWith(word, Qt::CaseInsensitive) ? text.remove(begin, word.size()) : text;
}

} // namespace kf
