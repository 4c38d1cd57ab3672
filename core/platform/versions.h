// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Versions such as v1.34 and 12.8, compared part by part.

#include <QList>
#include <QString>

#include <optional>

namespace kf {

/// The parts of a version: the digits and dots from the start, a leading v dropped. Nothing where
/// there are none: "stable".
std::optional<QList<int>> versionParts(const QString &text);

/// Below, at or above 0 where `a` is older, the same or newer; a missing part is 0.
int compareVersions(const QList<int> &a, const QList<int> &b);

} // namespace kf
