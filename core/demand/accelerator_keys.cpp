// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/accelerator_keys.h"

namespace kf {

AcceleratorKeys::AcceleratorKeys(const QList<Pool> &pools)
{
    for (const Pool &pool : pools) {
        m_members.insert(pool.id, pool.accelerators);
        for (const Id &accelerator : pool.accelerators) {
            if (!m_poolOf.contains(accelerator))
                m_poolOf.insert(accelerator, pool.id);
        }
    }
}

AcceleratorKey AcceleratorKeys::keyOf(const AcceleratorKey &accelerator) const
{
    return m_poolOf.value(accelerator, accelerator);
}

QList<Id> AcceleratorKeys::acceleratorsOf(const AcceleratorKey &key) const
{
    return m_members.value(key, {key});
}

} // namespace kf
