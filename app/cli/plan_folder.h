// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A plan as a folder of YAML files, for people who keep plans in a git repository.

#include "core/base/result.h"
#include "core/project/plan_file.h"

#include <QList>
#include <QString>

namespace kf::cli {

/// The files of `folder` as entries, by name; what belongs to git is left out. Refused where
/// something in it is no plain file: links, pipes and folders have no place in a plan.
Result<QList<ArchiveEntry>> readEntries(const QString &folder);

/// Writes one file for each entry into `folder`, which is made where it does not exist.
/// `replace`: files of a plan that are there already are replaced, those that the plan no longer
/// has are removed; else a folder that is not empty is refused.
Result<> writeEntries(const QList<ArchiveEntry> &entries, const QString &folder, bool replace);

} // namespace kf::cli
