// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/word_text.h"

#include <algorithm>

namespace kf {

namespace {

/// True where neither ends have spaces, nor two of them follow each other.
bool isSimple(QStringView text)
{
    bool isBehindSpace = true;
    for (const QChar c : text) {
        const bool isSpace = c.isSpace();
        if (isSpace && (isBehindSpace || c != u' '))
            return false;
        isBehindSpace = isSpace;
    }
    return text.isEmpty() || !isBehindSpace;
}

/// Characters whose lower case is not one character of its own.
bool isLowerLonger(QChar c)
{
    return c.isSurrogate() || c == QChar(0x130);
}

QChar lowered(QChar c)
{
    const bool isLatin = c < QChar(0x80);
    if (!isLatin)
        return c.toLower();
    return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
}

} // namespace

QString simplifiedText(const QString &text)
{
    return isSimple(text) ? text : text.simplified();
}

QString foldedText(const QString &text)
{
    QString folded = simplifiedText(text);
    const auto isCapital = [](QChar c) {
        return lowered(c) != c;
    };
    if (std::any_of(folded.cbegin(), folded.cend(), isLowerLonger))
        return folded.toLower();
    const auto first = std::find_if(folded.cbegin(), folded.cend(), isCapital);
    if (first == folded.cend())
        return folded;
    for (qsizetype i = first - folded.cbegin(); i < folded.size(); ++i)
        folded[i] = lowered(folded.at(i));
    return folded;
}

} // namespace kf
