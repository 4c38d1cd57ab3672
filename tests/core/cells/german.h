// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The locale whose decimal comma and points between thousands tell a reader that guesses.

#include <QLocale>

namespace kf {

inline const QLocale kGerman(QLocale::German, QLocale::Germany);

} // namespace kf
