// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A plan as a folder of YAML files, for people who keep plans in a git repository.

#include "core/base/result.h"
#include "core/project/plan_file.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kf::cli {

/// What a folder holds.
struct FolderContent {
    QList<ArchiveEntry> entries; ///< by name
    QStringList leftOut;         ///< names of what is no entry of a plan, but what belongs to git
};

/// The files of `folder` that are entries of a plan: those of the format and those that its
/// manifest names. A working tree holds much else: notes, backups of editors, hidden files. Refused
/// where such an entry is no plain file but a link, a pipe or a folder.
Result<FolderContent> readEntries(const QString &folder);

/// Writes one file for each entry into `folder`, which is made where it does not exist.
/// `replace`: files of a plan that are there already are replaced, those that the plan no longer
/// has are removed; else a folder that is not empty is refused.
Result<> writeEntries(const QList<ArchiveEntry> &entries, const QString &folder, bool replace);

} // namespace kf::cli
