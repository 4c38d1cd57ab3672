// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts of a sheet as rules compare them. A dozen rules look at each name of 20,000 rows, so that
// what most texts are (simple already, without any capital) costs a look and no copy.

#include <QString>

namespace kf {

/// As QString::simplified().
QString simplifiedText(const QString &text);

/// Simplified and in lower case.
QString foldedText(const QString &text);

} // namespace kf
