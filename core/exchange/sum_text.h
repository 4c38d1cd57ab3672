// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is said of a row that sums others up, whether it is imported or pasted.

#include "core/exchange/sum_lines.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace kf {

/// "row 3", "rows 2 to 4", "rows 2, 5": the rows of those numbers, of which there is one at least.
/// `isRun`: none lies between them that is not named.
QString rowsText(const QStringList &numbers, bool isRun);

/// The same without the word before it.
QString someText(const QStringList &names, bool isRun);

/// "sums rows 2 to 4", "is called a sum": why the row is one. `named` says which rows those are.
QString sumReason(const SumFinding &sum, const std::function<QString(const QList<int> &)> &named);

} // namespace kf
