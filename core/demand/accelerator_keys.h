// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Under which name demand and supply of an accelerator count: its pool where it is in one, else
// itself.

#include "core/demand/demand.h"

#include <QHash>

namespace kf {

/// The pools of a plan, looked up by accelerator. An accelerator in two pools counts in the first.
class AcceleratorKeys {
public:
    explicit AcceleratorKeys(const QList<Pool> &pools);

    /// The pool that `accelerator` is in, else `accelerator` itself (which may be a pool).
    AcceleratorKey keyOf(const AcceleratorKey &accelerator) const;

    /// The accelerators that count under `key`: those of the pool, else the key itself.
    QList<Id> acceleratorsOf(const AcceleratorKey &key) const;

private:
    QHash<Id, AcceleratorKey> m_poolOf;
    QHash<AcceleratorKey, QList<Id>> m_members;
};

} // namespace kf
