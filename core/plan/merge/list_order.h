// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The order of a list that two sides have changed.

#include "core/plan/merge/merge.h"

#include <QSet>
#include <QStringList>

namespace kf {

/// The elements of a list by key, as each side has them; no key stands twice in one of them.
struct ListKeys {
    QStringList base;
    QStringList mine;
    QStringList theirs;
};

/// Who has put what all have into another order; nothing where nobody has.
std::optional<MergeRow::State> reordered(const ListKeys &keys);

/// The keys of `present` in order: what both have as `side` has it, what only one has behind what
/// stands before it there. The same whichever of two sides that keep the order is mine.
QStringList mergedOrder(const ListKeys &keys, const QSet<QString> &present, MergeSide side);

} // namespace kf
