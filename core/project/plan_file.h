// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// .kfplan files: bytes to plans and back.

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

/// The same bytes, once they were read back and gave the same plan: nothing else is ever written.
Result<QByteArray> encodeForWriting(const Plan &plan, const ZoneTable &zones);

/// The plan in the bytes of a .kfplan, all or nothing.
Result<Plan> decodePlan(const QByteArray &bytes, const ZoneTable &zones);

/// Reads and decodes a file. Folders, pipes and devices are refused before they are opened.
Result<Plan> loadPlan(const QString &path, const ZoneTable &zones);

/// Encodes for writing and replaces the file at `path` safely.
Result<> savePlan(const Plan &plan, const QString &path, const ZoneTable &zones);

} // namespace kf
