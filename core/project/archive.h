// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The outer shell of a .kfplan: a ZIP archive in memory. It is data from outside: everything that
// ZIP allows and a plan does not need is refused.

#include "core/base/result.h"
#include "core/project/plan_file.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace kf {

inline constexpr qint64 kMaxFileBytes = 64LL << 20;   ///< a plan of 20,000 groups packs to 4 MB
inline constexpr qint64 kMaxEntryBytes = 64LL << 20;  ///< the same plan's demand unpacks to 10 MB
inline constexpr qint64 kMaxTotalBytes = 256LL << 20; ///< what a small machine can still hold
inline constexpr int kMaxEntries = 64;                ///< the format has ten, the rest is for later
inline constexpr int kMaxNameBytes = 255;             ///< what file systems can hold, for unpack

/// The media type, content of the entry `mimetype`.
inline constexpr QByteArrayView kMediaType("application/vnd.kfplan+zip");

/// What is wrong with `name` as the name of an entry: empty, too long, a path, a drive, control
/// characters. Nothing where it is fine.
std::optional<QString> flawOfEntryName(const QString &name);

/// The entries without `mimetype`, in the order of the archive. Fails (Damaged) where that names
/// another type and where the archive holds what no plan needs. A plan that was packed anew has the
/// media type behind other entries, compressed, or not at all, and is read.
Result<QList<ArchiveEntry>> readArchive(const QByteArray &bytes);

/// An archive of `mimetype` and `entries`, in that order; the same entries give the same bytes.
/// Fails for names that flawOfEntryName() refuses and beyond the limits above.
Result<QByteArray> writeArchive(const QList<ArchiveEntry> &entries);

} // namespace kf
