// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Compares JSON with independently computed JSON.

#include <QJsonValue>
#include <QStringList>

namespace kf::test {

inline constexpr double kTolerance = 1e-9; ///< relative

/// Where `actual` lacks what `expected` has, or has something else: "demand/peak_gpus: 3, not 4".
/// What only `actual` has does not count. Whole numbers must be equal, others within kTolerance.
QStringList
differences(const QJsonValue &expected, const QJsonValue &actual, const QString &path = {});

} // namespace kf::test
