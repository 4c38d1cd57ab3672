// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/validate/nearest.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace kf {

namespace {

/// Longer names are told apart by their first letters: a text of any length must not cost more.
constexpr qsizetype kComparedLetters = 64;

} // namespace

int editDistance(QStringView a, QStringView b)
{
    const QStringView from = a.left(kComparedLetters);
    const QStringView to = b.left(kComparedLetters);
    const auto width = static_cast<std::size_t>(to.size()) + 1;
    std::vector<int> row(width);
    for (std::size_t i = 0; i < width; ++i)
        row[i] = static_cast<int>(i);
    for (const QChar letter : from) {
        int diagonal = row[0]++;
        for (std::size_t i = 1; i < width; ++i) {
            const QChar other = to[static_cast<qsizetype>(i) - 1];
            const int replaced = diagonal + (letter.toLower() == other.toLower() ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({replaced, row[i] + 1, row[i - 1] + 1});
        }
    }
    return row.back();
}

QStringList nearestNames(const QString &name, const QStringList &known, qsizetype count)
{
    QList<std::pair<int, QString>> ranked;
    ranked.reserve(known.size());
    for (const QString &candidate : known)
        ranked.append({editDistance(name, candidate), candidate});
    std::sort(ranked.begin(), ranked.end());
    QStringList names;
    for (const auto &[distance, candidate] : std::as_const(ranked)) {
        if (names.size() == count)
            break;
        names.append(candidate);
    }
    return names;
}

QString likelyName(const QString &name, const QStringList &known)
{
    const QStringList nearest = nearestNames(name, known, 1);
    if (nearest.isEmpty())
        return {};
    const int allowed = static_cast<int>(std::min<qsizetype>(3, (name.size() + 1) / 2));
    return editDistance(name, nearest.first()) <= allowed ? nearest.first() : QString();
}

} // namespace kf
