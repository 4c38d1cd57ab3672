// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What goes wrong between this computer and a server, in words.

#include "core/words/wording.h"

#include <QDateTime>
#include <QString>

namespace kf {

enum class WebTrouble {
    TookTooLong,
    Silent,
    TooLarge,
    DoubtfulCertificate, ///< detail: the reasons; the fingerprint follows
    UnsafeRedirect,
    Redirect, ///< detail: where to
    EndlessRedirect,
    NoSuchServer,
    NobodyListens,
    BrokenOff,
    ProxyWantsLogin,
    Unreachable, ///< detail: what Qt says
    WantsLogin,
    Forbidden,
    NothingThere,
    NoFolder,
    StoresNothing,
    TakesNoneAsLarge,
    Locked,
    Full,
    OtherStatus, ///< detail: its number
    ListsNothing,
    UnreadableList, ///< detail: why
    NoWebDav,
    DeclaresEntities,
    TooDeep,
    PerhapsStored, ///< detail: why that is not known
    TakenAddress,
    ChangedMeanwhile,
};

/// A sentence; without a full stop but where it stands in a question.
QString webTroubleText(WebTrouble trouble, const QString &host = {}, const QString &detail = {});

/// "28 Mar 2027 14:05": a local time.
QString momentText(const QDateTime &time, const QLocale &locale);
/// "28 Mar 2027 14:05:09", where several are of one minute.
QString exactMomentText(const QDateTime &time, const QLocale &locale);

/// "52 KB": of a file, in thousands of bytes.
QString fileSizeText(qint64 bytes, const QLocale &locale);

/// "AB:CD:...", as other programs show fingerprints.
QString fingerprintText(const QByteArray &fingerprint);

} // namespace kf
