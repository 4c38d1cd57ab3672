// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a version on a server is told from others: by the server's tag, where it is strong (RFC 9110,
// 8.8.3), and by the hash of its bytes in any case.

#include "app/net/http.h"

namespace kf {

struct WebVersion {
    QByteArray tag;  ///< with its quotes; empty where there is none that tells versions apart
    QByteArray hash; ///< SHA-256 in hexadecimal; empty: of nothing

    bool operator==(const WebVersion &) const = default;
};

QByteArray hashOfBytes(const QByteArray &bytes);

/// The strong tag of an answer; empty where there is none or a weak one.
QByteArray strongTag(const HttpAnswer &answer);

/// Of the bytes that an answer brings. A tag that counts in seconds is not taken for as long as
/// another change can still get the same one.
WebVersion versionOf(const HttpAnswer &answer);

/// As PlanStore hands it on, and back.
QByteArray toBytes(const WebVersion &version);
WebVersion versionFrom(const QByteArray &bytes);

/// Why an answer or its absence is no success; `place` may hold a token, which is left out.
Error errorOf(const HttpOutcome &outcome, const QString &place);

} // namespace kf
