// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Copies that programs which keep folders in step put beside a plan where two people have changed
// it at once.

#include <QStringList>

namespace kf {

/// True where `name` is what such a program calls a copy of the file `plan`, both without their
/// folder: "plan (conflicted copy 2026-11-30 101500).kfplan", "plan.sync-conflict-....kfplan".
bool isConflictCopyOf(const QString &name, const QString &plan);

/// The paths of such copies beside the plan at `path`, by name. Reads the folder: call it beside a
/// window.
QStringList conflictCopiesOf(const QString &path);

} // namespace kf
