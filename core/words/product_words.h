// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// So many of a thing.

#include <QString>

namespace kf {

/// "8 × 400", "3 × DGX H100".
inline QString productText(const QString &count, const QString &thing)
{
    return QStringLiteral("%1 \u00d7 %2").arg(count, thing);
}

} // namespace kf
