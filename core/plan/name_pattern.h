// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbering patterns for names: "dgx-{00}" gives dgx-01, dgx-02 ...

#include <QSet>
#include <QString>
#include <QStringList>

namespace kf {

/// "dgx-{00}" and 7: "dgx-07". As many digits at least as stand between the braces; a pattern
/// without braces is the name itself.
QString nameFromPattern(const QString &pattern, int number);

/// True where the pattern has a place for a number.
bool hasNumber(const QString &pattern);

/// The highest number that one of `names` has under `pattern`; 0 where none has one.
int highestNumber(const QString &pattern, const QStringList &names);

/// A name under `pattern` for one more thing beside those with `names`: its number is behind their
/// count and behind the highest that one of them has.
QString nameOfOneMore(const QString &pattern, const QStringList &names);

/// The pattern behind a name: "dgx-07" -> "dgx-{00}", "spine" -> "spine-{0}".
QString patternOf(const QString &name);

/// The same behind the name of a thing of that kind: digits of the kind's own id, as of
/// "apc-ap8888", count nothing, so that its pattern is "apc-ap8888-{0}".
QString patternOf(const QString &name, const QString &kind);

} // namespace kf
