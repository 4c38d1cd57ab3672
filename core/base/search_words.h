// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kf {

/// True where `text` contains every word of `wanted`, in any order and case; so does any text where
/// nothing is wanted. What people type to find something is read in this way everywhere.
bool containsWords(const QString &text, const QString &wanted);

} // namespace kf
