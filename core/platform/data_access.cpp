// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/data_access.h"

#include <algorithm>

namespace kf {

std::optional<Sensitivity> clearanceOf(const Id &group, const PlatformContext &context)
{
    std::optional<Sensitivity> highest;
    for (const Profile *profile : context.profilesOf(group)) {
        if (profile->dataSensitivity && (!highest || *profile->dataSensitivity > *highest))
            highest = profile->dataSensitivity;
    }
    return highest;
}

DataAccess dataAccess(const PlatformContext &context)
{
    DataAccess access;
    for (const PlatformDataset &dataset : context.input().datasets) {
        QMap<Id, Clearance> &row = access[dataset.id];
        for (const Id &reader : dataset.readers) {
            const std::optional<Sensitivity> clearance = clearanceOf(reader, context);
            if (!dataset.sensitivity || !clearance)
                row.insert(reader, Clearance::Unknown);
            else
                row.insert(reader,
                           *clearance < *dataset.sensitivity ? Clearance::Below : Clearance::Ok);
        }
    }
    return access;
}

bool hasCell(const DataAccess &access, Clearance state)
{
    return std::any_of(access.cbegin(), access.cend(), [state](const auto &row) {
        return std::find(row.cbegin(), row.cend(), state) != row.cend();
    });
}

} // namespace kf
