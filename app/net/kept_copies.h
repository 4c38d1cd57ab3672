// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The last plan that each address gave, with its version, for work without the server. Only their
// owner can read them; names tell nothing.

#include "core/project/backups.h"
#include "core/project/plan_store.h"

#include <QHash>

namespace kf {

class KeptCopies {
public:
    /// Empty: nothing is kept.
    explicit KeptCopies(QString folder, std::function<BackupRule()> backups = {})
        : m_folder(std::move(folder))
        , m_backups(std::move(backups))
    {
    }

    /// Soon, beside this thread. Where that fails there is no copy, which is no failure of what was
    /// read or written.
    void keep(const QString &place, const StoredBytes &stored);
    /// The bytes with that hash, in hexadecimal, are replaced at that address: where this has had
    /// them they become an earlier version of the plan, soon.
    void keepReplaced(const QString &place, const QByteArray &hash);
    /// With the time at which it was kept; nothing where there is none that is whole.
    std::optional<StoredBytes> find(const QString &place) const;

private:
    QString pathOf(const QString &place) const;

    QString m_folder;
    std::function<BackupRule()> m_backups;
    QHash<QString, StoredBytes> m_newest; ///< of this run: writing them takes a while
};

} // namespace kf
