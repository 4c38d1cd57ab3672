// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace kf {

namespace {

constexpr int kWholeName = 0;
constexpr int kWholeWords = kNamedInFull;
constexpr int kNameBegins = 2;
constexpr int kWordBegins = 3;
constexpr int kAnyPlace = 4;

/// "8U", "0.5u".
bool isHeight(const QString &word)
{
    static const QRegularExpression height(QStringLiteral("^[0-9]+([.,][0-9]+)?[uU]$"));
    return height.match(word).hasMatch();
}

/// A height is a whole word: "0U" does not lie in "10U".
bool containsHeight(const QString &text, const QString &height)
{
    const QRegularExpression whole(
        QStringLiteral("(?<![0-9.,])%1(?![\\w])").arg(QRegularExpression::escape(height)),
        QRegularExpression::CaseInsensitiveOption);
    return whole.match(text).hasMatch();
}

/// "UTC+5:30" of "+05:30", "+0530" and "gmt+5:30", as the program writes offsets; nothing of
/// others.
QString offsetIn(const QString &word)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:UTC|GMT)?([+\u2212-])0?(\\d{1,2})(?::?(\\d\\d))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return {};
    const QChar sign = match.captured(1) == u'+' ? u'+' : u'-';
    const QString offset = QStringLiteral("UTC%1%2").arg(sign).arg(match.captured(2).toInt());
    const QString minutes = match.captured(3);
    return minutes.toInt() == 0 ? offset : QStringLiteral("%1:%2").arg(offset, minutes);
}

/// An offset is a whole word: "UTC+1" lies neither in "UTC+10" nor in "UTC+1:30".
bool containsOffset(const QString &text, const QString &offset)
{
    const QRegularExpression whole(
        QStringLiteral("%1(?![0-9:])").arg(QRegularExpression::escape(offset)),
        QRegularExpression::CaseInsensitiveOption);
    return whole.match(text).hasMatch();
}

bool containsWord(const QString &text, const QString &word)
{
    if (isHeight(word))
        return containsHeight(text, word);
    const QString offset = offsetIn(word);
    if (!offset.isEmpty() && containsOffset(text, offset))
        return true;
    // The zone Etc/GMT+1 lies behind UTC: that is not what people mean.
    const bool isGmt = !offset.isEmpty() && word.startsWith(u"GMT", Qt::CaseInsensitive);
    return !isGmt && text.contains(word, Qt::CaseInsensitive);
}

} // namespace

bool containsWords(const QString &text, const QString &wanted)
{
    const QStringList words = wanted.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) {
        return containsWord(text, word);
    });
}

int searchRank(const QString &name, const QString &detail, const QString &wanted)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;/()_]+"));
    const QStringList words = (name + QLatin1Char(' ') + detail).split(between, Qt::SkipEmptyParts);
    const QStringList typed = wanted.split(between, Qt::SkipEmptyParts);
    if (typed.isEmpty())
        return kAnyPlace;
    if (name.compare(wanted.trimmed(), Qt::CaseInsensitive) == 0)
        return kWholeName;
    const auto isWhole = [&words](const QString &one) {
        const QString offset = offsetIn(one);
        return words.contains(one, Qt::CaseInsensitive) ||
               (!offset.isEmpty() && words.contains(offset, Qt::CaseInsensitive));
    };
    if (std::all_of(typed.cbegin(), typed.cend(), isWhole))
        return kWholeWords;
    if (name.startsWith(wanted.trimmed(), Qt::CaseInsensitive))
        return kNameBegins;
    const bool begins = std::any_of(words.cbegin(), words.cend(), [&typed](const QString &word) {
        return word.startsWith(typed.constFirst(), Qt::CaseInsensitive);
    });
    return begins ? kWordBegins : kAnyPlace;
}

} // namespace kf
