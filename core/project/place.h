// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Places of plans in words: a path on a disk, or the address of a plan on a server.

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace kf {

/// True for an address on a server ("https://..."), false for a path.
bool isAddress(const QString &place);

/// The address that a person typed, made whole: "https" where no scheme was typed. Refused where it
/// is no address of a server, or holds a user name or a password, which would be kept with it.
Result<QUrl> parseAddress(const QString &typed);

/// As parseAddress() gives it, as a place.
QString placeOf(const QUrl &address);

/// The name of the file at `place`, without the way to it.
QString placeName(const QString &place);

/// `place` for messages: what stands behind a question mark can be a token and is left out.
QString shownPlace(const QString &place);

/// False for addresses that can hold a token: they are kept nowhere.
bool mayBeRemembered(const QString &place);

} // namespace kf
