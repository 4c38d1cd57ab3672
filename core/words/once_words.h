// SPDX-License-Identifier: GPL-3.0-or-later
// A thing whose name begins with what it is, in a sentence that says so too.
#pragma once

#include <QString>

namespace kf {

/// `text`, such as "Row %1 draws ...", without the word before its place for the name where `name`
/// begins with that word: "Row 1 draws ...", not "Row Row 1". Any letter case; else unchanged.
[[nodiscard]] QString
saidOnce(QString text, const QString &name, QLatin1StringView place = QLatin1StringView("%1"));

} // namespace kf
