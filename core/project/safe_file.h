// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Replaces a file so that either the old or the new one is there, whole, whatever happens.

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace kf {

/// Lets a long reading or writing be watched and stopped; all of it may be empty.
struct FileControl {
    std::function<void(double share)> progressed; ///< 0..1
    std::function<bool()> shouldStop;             ///< asked before anything is replaced
    std::function<Result<>()> lastCheck;          ///< the last word before a file is replaced
};

/// Replaces the file at `path` by `bytes`: written beside, synced, renamed. What stood there stays
/// until the new file is complete; links and the mode are kept. False where it was stopped.
Result<bool> replaceFile(const QString &path, const QByteArray &bytes, const FileControl &control);

/// The same without a way to stop.
Result<> writeFileSafely(const QString &path, const QByteArray &bytes);

} // namespace kf
