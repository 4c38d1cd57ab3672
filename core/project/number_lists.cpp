// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/number_lists.h"

#include <cstring>

namespace kf {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isInNumber(char c)
{
    return isDigit(c) || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
}

/// The offset behind the number at `at`; `at` itself where none begins there.
qsizetype skipNumber(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    if (end < text.size() && text[end] == '-')
        ++end;
    if (end >= text.size() || !isDigit(text[end]))
        return at;
    while (end < text.size() && isInNumber(text[end]))
        ++end;
    return end;
}

qsizetype skipSpaces(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at;
}

bool endsLine(QByteArrayView text, qsizetype at)
{
    return at >= text.size() || text[at] == '\n' || text[at] == '\r';
}

/// Bytes of the list of numbers whose bracket opens at `open`; 0 where it is none.
qsizetype listSize(QByteArrayView text, qsizetype open)
{
    qsizetype at = open;
    do {
        const qsizetype number = skipSpaces(text, at + 1);
        at = skipNumber(text, number);
        if (at == number)
            return 0;
        at = skipSpaces(text, at);
    } while (at < text.size() && text[at] == ',');
    if (at >= text.size() || text[at] != ']' || !endsLine(text, at + 1))
        return 0;
    return at + 1 - open;
}

} // namespace

ReducedText withoutNumberLists(QByteArrayView text)
{
    ReducedText reduced;
    reduced.text.reserve(text.size());
    qsizetype done = 0;
    qsizetype from = 0;
    while (from < text.size()) {
        const void *hit = std::memchr(text.data() + from, '[', std::size_t(text.size() - from));
        if (hit == nullptr)
            break;
        const qsizetype open = static_cast<const char *>(hit) - text.data();
        const bool followsKey = open >= 2 && text[open - 1] == ' ' && text[open - 2] == ':';
        const qsizetype size = followsKey ? listSize(text, open) : 0;
        from = open + 1;
        if (size == 0)
            continue;
        reduced.text.append(text.sliced(done, open - done));
        reduced.lists.push_back({reduced.text.size(), open, size});
        reduced.text.append("[]");
        done = open + size;
        from = done;
    }
    reduced.text.append(text.sliced(done));
    return reduced;
}

} // namespace kf
