// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/plain_text.h"

#include <QChar>
#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace kf {

namespace {

/// What a reader of YAML 1.1 or 1.2 takes for a truth value, null, infinity or "no number".
constexpr std::array kSpecialWords = {
    QLatin1StringView("y"),
    QLatin1StringView("n"),
    QLatin1StringView("yes"),
    QLatin1StringView("no"),
    QLatin1StringView("on"),
    QLatin1StringView("off"),
    QLatin1StringView("true"),
    QLatin1StringView("false"),
    QLatin1StringView("null"),
    QLatin1StringView("inf"),
    QLatin1StringView("nan"),
    QLatin1StringView("infinity"),
};

bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetterOrDigit(QChar c)
{
    const char16_t code = c.unicode();
    return isAsciiLetter(code) || isDigit(code) || (code > 0xA0 && c.isLetter());
}

bool isPlainCharacter(QChar c)
{
    static constexpr QStringView marks = u" _./+()-=;^$";
    return isLetterOrDigit(c) || marks.contains(c);
}

bool canBegin(QStringView text)
{
    const QChar first = text.front();
    if (isLetterOrDigit(first) || first == u'_' || first == u'/' || first == u'(')
        return true;
    const bool isSign = first == u'-' || first == u'+' || first == u'.';
    return isSign && text.size() > 1 && (isLetterOrDigit(text[1]) || text[1] == u'.') &&
           !text.startsWith(u"..");
}

void appendEscape(QByteArray &out, char letter, unsigned code, int digits)
{
    out += '\\';
    out += letter;
    out += QByteArray::number(code, 16).rightJustified(digits, '0');
}

bool isShown(char16_t c)
{
    const bool isControl = c < 0x20 || (c >= 0x7F && c <= 0xA0);
    const bool isBreak = c == 0x2028 || c == 0x2029;
    return !isControl && !isBreak && c != 0xFEFF && c < 0xFFFE;
}

} // namespace

bool canStandPlain(QStringView text)
{
    if (text.isEmpty() || !canBegin(text) || text.back() == u' ' || text.contains(u"  "))
        return false;
    return std::all_of(text.begin(), text.end(), isPlainCharacter);
}

bool needsQuotes(QStringView text)
{
    if (!canStandPlain(text))
        return true;
    const char16_t first = text.front().unicode();
    if (!isAsciiLetter(first) && first < 0x80 && first != u'_' && first != u'/' && first != u'(')
        return true;
    return std::any_of(kSpecialWords.begin(), kSpecialWords.end(), [&](QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

QByteArray inQuotes(QStringView text)
{
    QByteArray out("\"");
    qsizetype done = 0; // shown characters are converted in runs, so that pairs stay together
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (isShown(c) && c != u'"' && c != u'\\')
            continue;
        out += text.sliced(done, i - done).toUtf8();
        done = i + 1;
        if (c == u'"' || c == u'\\')
            out.append('\\').append(char(c));
        else if (c == u'\n')
            out += "\\n";
        else if (c == u'\t')
            out += "\\t";
        else if (c < 0x100)
            appendEscape(out, 'x', c, 2);
        else
            appendEscape(out, 'u', c, 4);
    }
    out += text.sliced(done).toUtf8();
    return out += '"';
}

} // namespace kf
