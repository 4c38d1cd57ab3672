// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/name_pattern.h"

#include <algorithm>
#include <optional>

namespace kf {

namespace {

constexpr qsizetype kMostDigits = 9; ///< longer numbers are serial numbers, not counts

/// A pattern taken apart: what stands before and after the number, and how many digits it has.
struct Parts {
    QString before;
    QString after;
    qsizetype digits = 0; ///< 0: there is no number
};

/// Length of the "{000}" that begins at `from`; 0 where none does.
qsizetype braceLength(const QString &pattern, qsizetype from)
{
    qsizetype end = from + 1;
    while (end < pattern.size() && pattern[end] == u'0')
        ++end;
    const bool isClosed = end > from + 1 && end < pattern.size() && pattern[end] == u'}';
    return isClosed && end - from - 1 <= kMostDigits ? end - from + 1 : 0;
}

Parts partsOf(const QString &pattern)
{
    for (qsizetype at = pattern.indexOf(u'{'); at >= 0; at = pattern.indexOf(u'{', at + 1)) {
        if (const qsizetype length = braceLength(pattern, at); length > 0)
            return {pattern.left(at), pattern.mid(at + length), length - 2};
    }
    return {pattern, {}, 0};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The number between `before` and `after` in `name`.
std::optional<int> numberIn(const QString &name, const Parts &parts)
{
    const qsizetype length = name.size() - parts.before.size() - parts.after.size();
    if (length < 1 || length > kMostDigits || !name.startsWith(parts.before) ||
        !name.endsWith(parts.after))
        return std::nullopt;
    const QString number = name.mid(parts.before.size(), length);
    if (!std::all_of(number.cbegin(), number.cend(), isDigit))
        return std::nullopt;
    return number.toInt();
}

} // namespace

QString nameFromPattern(const QString &pattern, int number)
{
    const Parts parts = partsOf(pattern);
    if (parts.digits == 0)
        return pattern;
    return parts.before +
           QString::number(number).rightJustified(static_cast<int>(parts.digits), u'0') +
           parts.after;
}

bool hasNumber(const QString &pattern)
{
    return partsOf(pattern).digits > 0;
}

int highestNumber(const QString &pattern, const QStringList &names)
{
    const Parts parts = partsOf(pattern);
    int highest = 0;
    if (parts.digits == 0)
        return highest;
    for (const QString &name : names)
        highest = std::max(highest, numberIn(name, parts).value_or(0));
    return highest;
}

QString nameOfOneMore(const QString &pattern, const QStringList &names)
{
    const int last = std::max(highestNumber(pattern, names), static_cast<int>(names.size()));
    return nameFromPattern(pattern, last + 1);
}

QString patternOf(const QString &name)
{
    qsizetype end = name.size();
    while (end > 0 && !isDigit(name[end - 1]))
        --end;
    qsizetype begin = end;
    while (begin > 0 && isDigit(name[begin - 1]))
        --begin;
    if (begin == end || end - begin > kMostDigits)
        return name + QStringLiteral("-{0}");
    return name.left(begin) + u'{' + QString(end - begin, u'0') + u'}' + name.mid(end);
}

QString patternOf(const QString &name, const QString &kind)
{
    return name == kind ? name + QStringLiteral("-{0}") : patternOf(name);
}

} // namespace kf
