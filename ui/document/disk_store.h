// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans on this computer's disks and what is mounted there.

#include "core/project/backups.h"
#include "core/project/plan_store.h"

namespace kf {

class DiskStore : public PlanStore {
public:
    /// `backups` tells, at each writing, what becomes of what is replaced; empty: it is gone.
    explicit DiskStore(std::function<BackupRule()> backups = {}) : m_backups(std::move(backups)) {}

    [[nodiscard]] std::unique_ptr<StoreCall> read(const QString &place,
                                                  const StoreWatch<ReadAnswer> &watch) override;
    bool takesWriting(const QString &place) const override;
    [[nodiscard]] std::unique_ptr<StoreCall> write(const StoreWrite &wanted,
                                                   const StoreWatch<WriteAnswer> &watch) override;

private:
    std::function<BackupRule()> m_backups;
};

} // namespace kf
