// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/plan_file.h"

#include "core/project/disk.h"
#include "core/project/project_text.h"

namespace kf {

Result<QByteArray> encodeForWriting(const Plan &plan, const ZoneTable &zones)
{
    Result<QByteArray> bytes = encodePlan(plan);
    if (!bytes)
        return bytes;
    const Result<Plan> readBack = decodePlan(bytes.value(), zones);
    if (!readBack || !(readBack.value() == plan))
        return Error{ErrorKind::Invalid,
                     ProjectText::tr("The plan was not saved: read back, it would not be the same. "
                                     "What stood there is unchanged; undo the last change and "
                                     "save again"),
                     {},
                     readBack ? QList<Problem>{} : readBack.error().problems};
    return bytes;
}

Result<Plan> loadPlan(const QString &path, const ZoneTable &zones)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return decodePlan(bytes.value(), zones);
}

Result<> savePlan(const Plan &plan, const QString &path, const ZoneTable &zones)
{
    const Result<QByteArray> bytes = encodeForWriting(plan, zones);
    if (!bytes)
        return bytes.error();
    return writeFileSafely(path, bytes.value());
}

} // namespace kf
