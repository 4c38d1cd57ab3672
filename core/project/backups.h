// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Versions of plans that saving has replaced: kept in a folder of their own, named by the time at
// which they were saved. Names tell neither who nor where.

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace kf {

/// Where they are kept, and how many of each plan.
struct BackupRule {
    QString folder;
    int most = 0; ///< 0: none
};

struct Backup {
    QString path;
    QDateTime saved; ///< UTC
    qint64 bytes = 0;

    bool operator==(const Backup &) const = default;
};

/// Copies what stands at `path`, which is to be replaced, and lets the oldest ones go. Does nothing
/// where nothing stands there or the newest one is the same. Only its owner can read it.
Result<> keepBackup(const QString &path, const BackupRule &rule);

/// The same for `bytes`, which stand at `place`, an address or a file, since `saved` and are to be
/// replaced.
Result<> keepBackup(const QString &place,
                    const QByteArray &bytes,
                    const QDateTime &saved,
                    const BackupRule &rule);

/// What is kept of the plan at `place`, a file or an address, the newest first.
QList<Backup> backupsOf(const QString &place, const QString &folder);

} // namespace kf
