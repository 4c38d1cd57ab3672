// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace kf {

namespace {

constexpr int kWholeName = 0;
constexpr int kWholeWords = 1;
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

} // namespace

bool containsWords(const QString &text, const QString &wanted)
{
    const QStringList words = wanted.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) {
        return isHeight(word) ? containsHeight(text, word)
                              : text.contains(word, Qt::CaseInsensitive);
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
        return words.contains(one, Qt::CaseInsensitive);
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
