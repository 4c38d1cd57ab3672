// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans on this computer's disks and what is mounted there.

#include "core/project/plan_store.h"

namespace kf {

class DiskStore : public PlanStore {
public:
    [[nodiscard]] std::unique_ptr<StoreCall> read(const QString &place,
                                                  const StoreWatch<ReadAnswer> &watch) override;
    bool takesWriting(const QString &place) const override;
    [[nodiscard]] std::unique_ptr<StoreCall> write(const StoreWrite &wanted,
                                                   const StoreWatch<WriteAnswer> &watch) override;
};

} // namespace kf
