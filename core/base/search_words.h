// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kf {

/// True where `text` contains every word of `wanted`, in any order and case; so does any text where
/// nothing is wanted. An offset from UTC is found however it is written: "+05:30", "gmt+5:30". What
/// people type to find something is read in this way everywhere.
bool containsWords(const QString &text, const QString &wanted);

/// The worst rank of what is named in full.
inline constexpr int kNamedInFull = 1;

/// How well something called `name`, of which `detail` says more, is what was meant by `wanted`:
/// 0 where it is the name, 1 where every word that is wanted stands there as a whole word, 2 where
/// the name begins so, 3 where a word begins so, 4 for all else. "cloud" comes before "on premises
/// and cloud", the country India before Indianapolis.
int searchRank(const QString &name, const QString &detail, const QString &wanted);

} // namespace kf
