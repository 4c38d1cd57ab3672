// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// .kfplan files: bytes to plans and back, and safe reading and writing on disk.

#include "core/base/result.h"
#include "core/catalog/zone_table.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kf {

inline constexpr int kFormatVersion = 1;

/// One entry of the archive: name and unpacked bytes.
struct ArchiveEntry {
    QString name;
    QByteArray bytes;

    bool operator==(const ArchiveEntry &) const = default;
};

/// The plan as entries in the order of the file format, without `mimetype`: what unpack writes.
QList<ArchiveEntry> encodeEntries(const Plan &plan);

/// The plan that `entries` hold, or every problem found (up to kMaxProblems), with its place.
Result<Plan> decodeEntries(const QList<ArchiveEntry> &entries, const ZoneTable &zones);

/// The bytes of a .kfplan: the same plan gives the same bytes.
Result<QByteArray> encodePlan(const Plan &plan);

/// The plan in the bytes of a .kfplan, all or nothing.
Result<Plan> decodePlan(const QByteArray &bytes, const ZoneTable &zones);

/// Reads and decodes a file. Folders, pipes and devices are refused before they are opened.
Result<Plan> loadPlan(const QString &path, const ZoneTable &zones);

/// Encodes, reads the result back and compares, writes beside, syncs, renames. What stood at
/// `path` stays until the new file is complete; links and the mode are kept.
Result<> savePlan(const Plan &plan, const QString &path, const ZoneTable &zones);

/// Replaces the file at `path` by `bytes`, in the same safe way.
Result<> writeFileSafely(const QString &path, const QByteArray &bytes);

} // namespace kf
