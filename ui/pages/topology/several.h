// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fields of several things at once: what they agree on, and what stands where they do not.

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace kf {

struct Several {
    Q_DECLARE_TR_FUNCTIONS(kf::Several)

public:
    /// Stands in the field of what differs.
    static QString text() { return tr("differs"); }

    /// Whether get(thing) is the same for all.
    template<typename Thing, typename Get>
    static bool agree(const QList<Thing> &things, const Get &get)
    {
        return std::all_of(things.cbegin(), things.cend(), [&](const Thing &thing) {
            return get(thing) == get(things.first());
        });
    }
};

} // namespace kf
