// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Places of plans in words: a path on a disk, or the address of a plan on a server.

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace kf {

/// True for an address on a server ("https://..."), also for one of a protocol that is not spoken
/// here, which parseAddress() refuses; false for a path.
bool isAddress(const QString &place);

/// A file by its own name, by whatever links it is reached; nothing where there is none. An address
/// as it is.
QString withoutLinks(const QString &place);

/// The address that a person typed, made whole: "https" where no scheme was typed. Refused where it
/// is no address of a server, or holds a user name or a password, which would be kept with it.
Result<QUrl> parseAddress(const QString &typed);

/// As parseAddress() gives it, as a place.
QString placeOf(const QUrl &address);

/// False where others on the way can read and change what is sent; nobody is on the way to this
/// computer itself.
bool isProtected(const QUrl &address);

/// The name of the file at `place`, without the way to it.
QString placeName(const QString &place);

/// Where a file called `name` goes that belongs to the plan at `place`: beside it; `name` alone for
/// a plan on a server or without a place.
QString besidePlace(const QString &place, const QString &name);

/// `place` for messages: what stands behind a question mark can be a token and is left out.
QString shownPlace(const QString &place);

/// The place as it is kept between runs: paths whole, addresses as they are; nothing for one that
/// can hold a token.
QString rememberedPlace(const QString &place);

/// False for addresses that can hold a token: they are kept nowhere.
bool mayBeRemembered(const QString &place);

} // namespace kf
