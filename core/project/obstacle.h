// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kf {

/// Why this person cannot see (F_OK) or read (R_OK) what stands at `path`, as errno; 0 where they
/// can. QFileInfo takes what is hidden from them for neither file nor folder.
int obstacleAt(const QString &path, int mode);

} // namespace kf
