// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The last plan that each address gave, with its version, for work without the server. Only their
// owner can read them; names tell nothing.

#include "core/project/plan_store.h"

namespace kf {

class KeptCopies {
public:
    /// Empty: nothing is kept.
    explicit KeptCopies(QString folder) : m_folder(std::move(folder)) {}

    /// Soon, beside this thread. Where that fails there is no copy, which is no failure of what was
    /// read or written.
    void keep(const QString &place, const StoredBytes &stored);
    /// With the time at which it was kept; nothing where there is none that is whole.
    std::optional<StoredBytes> find(const QString &place) const;

private:
    QString pathOf(const QString &place) const;

    QString m_folder;
};

} // namespace kf
