// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans on disk: read with the version of what was read, replaced where unchanged. May wait for
// long: call it beside a window.

#include "core/project/backups.h"
#include "core/project/plan_store.h"
#include "core/project/safe_file.h"

namespace kf {

/// The bytes of a regular file that is not too large for a plan. Pipes and devices are never
/// opened: that could wait for ever.
Result<QByteArray> readFile(const QString &path, const FileControl &control = {});

/// Whether the file at `path` and its folder can be written.
bool takesWriting(const QString &path);

/// The bytes at `path` with their hash: of what was read, not of what stands there a moment later.
PlanStore::ReadAnswer readFromDisk(const QString &path, const FileControl &control = {});

/// Replaces what stands at the place, unless that is another content than expected; programs that
/// do so at the same time wait for each other. Where nothing stands there, nothing is lost. What is
/// replaced is kept by the rule; where that is not possible it is replaced all the same: the new
/// one is what a person wants to be safe.
PlanStore::WriteAnswer writeToDisk(const StoreWrite &wanted,
                                   const FileControl &control = {},
                                   const BackupRule &backups = {});

} // namespace kf
