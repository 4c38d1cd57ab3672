// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a WebDAV server answers to PROPFIND (RFC 4918, 14.16): what lies in a folder. It is data
// from outside.

#include "core/project/web_places.h"

#include <QUrl>

namespace kf {

inline constexpr int kMostEntries = 10'000; ///< more than a person looks through
inline constexpr int kMostDepth = 32;       ///< the format needs seven

/// What lies right in `folder`, which answered with `xml`. Names and addresses outside of it are
/// left out, and so is the folder itself. Refused where it is no such answer, declares entities, or
/// is nested deeper than any.
Result<WebFolder> readMultistatus(const QByteArray &xml, const QUrl &folder);

} // namespace kf
