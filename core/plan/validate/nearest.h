// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which known names a mistyped one may have meant.

#include <QString>
#include <QStringList>

namespace kf {

/// How many letters must be added, left out or replaced to make `b` of `a`, whatever their case.
int editDistance(QStringView a, QStringView b);

/// At most `count` of `known`, the most similar to `name` first, equally similar ones by alphabet.
QStringList nearestNames(const QString &name, const QStringList &known, qsizetype count);

/// The one of `known` that `name` is a slip of (up to 3 letters, fewer in short names); empty
/// where none is that similar.
QString likelyName(const QString &name, const QStringList &known);

} // namespace kf
