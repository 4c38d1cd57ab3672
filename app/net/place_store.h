// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One store for all places: addresses lie on servers, everything else on disks.

#include "core/project/place.h"
#include "core/project/plan_store.h"

namespace kf {

class PlaceStore : public PlanStore {
public:
    /// Both must outlive this.
    PlaceStore(PlanStore &disk, PlanStore &web) : m_disk(disk), m_web(web) {}

    [[nodiscard]] std::unique_ptr<StoreCall> read(const QString &place,
                                                  const StoreWatch<ReadAnswer> &watch) override
    {
        return storeOf(place).read(place, watch);
    }
    bool takesWriting(const QString &place) const override
    {
        return storeOf(place).takesWriting(place);
    }
    [[nodiscard]] std::unique_ptr<StoreCall> write(const StoreWrite &wanted,
                                                   const StoreWatch<WriteAnswer> &watch) override
    {
        return storeOf(wanted.place).write(wanted, watch);
    }

private:
    PlanStore &storeOf(const QString &place) const { return isAddress(place) ? m_web : m_disk; }

    PlanStore &m_disk;
    PlanStore &m_web;
};

} // namespace kf
