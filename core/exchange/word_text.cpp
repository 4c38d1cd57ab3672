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
        if (c > u' ' && c < QChar(0x7F)) { // nearly all of them
            isBehindSpace = false;
            continue;
        }
        const bool isSpace = c.isSpace();
        if (isSpace && (isBehindSpace || c != u' '))
            return false;
        isBehindSpace = isSpace;
    }
    return text.isEmpty() || !isBehindSpace;
}

/// What folding may change otherwise than character by character: all but Latin letters without
/// accents, digits and marks.
bool isOfOtherFolding(QChar c)
{
    const bool isMark = c >= QChar(0x2000) && c < QChar(0x2070);
    return c >= QChar(0x80) && !isMark;
}

bool isOfOtherLowering(QChar c)
{
    return c.isSurrogate() || c == QChar(0x130);
}

QString loweredInPlace(QString text)
{
    const auto first =
        std::find_if(text.cbegin(), text.cend(), [](QChar c) { return lowered(c) != c; });
    if (first == text.cend())
        return text;
    const qsizetype begin = first - text.cbegin();
    std::transform(text.begin() + begin, text.end(), text.begin() + begin, lowered);
    return text;
}

} // namespace

QString simplifiedText(const QString &text)
{
    return isSimple(text) ? text : text.simplified();
}

QString foldedText(const QString &text)
{
    const QString simple = simplifiedText(text);
    return std::any_of(simple.cbegin(), simple.cend(), isOfOtherLowering) ? simple.toLower()
                                                                          : loweredInPlace(simple);
}

QString caselessText(const QString &text)
{
    const QString simple = simplifiedText(text);
    return std::any_of(simple.cbegin(), simple.cend(), isOfOtherFolding) ? simple.toCaseFolded()
                                                                         : loweredInPlace(simple);
}

} // namespace kf
