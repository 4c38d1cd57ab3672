// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"

#include "app/cli/console.h"

#include <algorithm>
#include <numeric>

namespace kf::cli {

namespace {

constexpr qsizetype kLongestCompared = 64; ///< longer texts are no typing mistakes

/// How many single characters must be changed, added or removed to get from one to the other.
qsizetype editDistance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.last();
}

QString nearest(const QString &typed, const QStringList &possible)
{
    if (typed.size() > kLongestCompared)
        return {};
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, typed.size() / 2);
    for (const QString &name : possible) {
        const qsizetype distance =
            editDistance(typed, name.first(std::min(name.size(), kLongestCompared)));
        if (distance <= bestDistance && (best.isEmpty() || distance < bestDistance)) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace

QString possibleInstead(const QString &typed, const QStringList &possible)
{
    const QString all = possible.join(QStringLiteral(", "));
    const QString guess = nearest(typed, possible);
    if (guess.isEmpty())
        return Text::tr("(possible: %1)").arg(all);
    return Text::tr("(did you mean %1? possible: %2)").arg(guess, all);
}

} // namespace kf::cli
