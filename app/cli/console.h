// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the command line program writes: results to standard output, problems to standard error.

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kf::cli {

/// Owner of the program's translated words.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::cli::Text)
};

inline constexpr int kDone = 0;
inline constexpr int kFound = 1;   ///< done, and errors or conflicts were found
inline constexpr int kRefused = 2; ///< the input or the command line is wrong

/// Writes to standard output. Returns kDone, or kRefused where not everything could be written.
int print(const QByteArray &bytes);
/// The same for people: control characters, which could lead a terminal astray, are replaced.
int print(const QString &text);

/// Says something on standard error that stops nothing.
void warn(const QString &message);

/// Says why the command line is refused, on one line. Returns kRefused.
int refuse(const QString &message);
/// Names every problem of the file or address `place`, one a line. Returns kRefused.
int refuse(const QString &place, const Error &error);

} // namespace kf::cli
