// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts of a sheet as rules compare them. A dozen rules look at each name of 20,000 rows, so that
// what most texts are (simple already, without any capital) costs a look and no copy.

#include <QString>

namespace kf {

/// As QString::simplified().
QString simplifiedText(const QString &text);

/// Simplified and in lower case.
QString foldedText(const QString &text);

/// Simplified, and the same for texts that differ in case only.
QString caselessText(const QString &text);

/// Of characters whose lower case is one character; others stay as they are.
inline QChar lowered(QChar c)
{
    constexpr QChar kLongerInLower(0x130);
    if (c < QChar(0x80))
        return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
    return c == kLongerInLower ? c : c.toLower();
}

/// Blanks, marks and brackets: what stands between the words of a name, a heading or a unit. A
/// slash and an apostrophe part the words of some texts and not of others ("GB/s").
inline bool isBetweenWords(QChar c)
{
    switch (c.unicode()) {
    case u'_':
    case u':':
    case u';':
    case u',':
    case u'.':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'{':
    case u'}':
    case u'"':
    case u'&':
    case u'+':
    case u'|':
    case u'–':
    case u'—':
        return true;
    default:
        return c.isSpace();
    }
}

} // namespace kf
