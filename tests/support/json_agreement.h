// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Compares what `evaluate --json` writes with what an independent implementation wrote.

#include <QJsonValue>
#include <QStringList>

namespace kf::test {

/// Whether an object may have more keys than wanted.
enum class MoreKeys { Allowed, Differ };

/// A line for each place where `actual` is not what `wanted` holds; numbers agree to 1e-9 of the
/// larger of them and 1.
QStringList differences(const QJsonValue &actual,
                        const QJsonValue &wanted,
                        const QString &where,
                        MoreKeys moreKeys = MoreKeys::Allowed);

} // namespace kf::test
