// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/plan_file.h"

#include "core/project/archive.h"
#include "core/project/project_text.h"

#include <QFile>
#include <QFileInfo>

namespace kf {

namespace {

Error fileError(ErrorKind kind, const QString &message, const QString &path)
{
    return {kind, message, path, {{{}, 0, 0, message, ProjectText::tr("a .kfplan file")}}};
}

/// The bytes of a regular file that is not too large. Pipes and devices are never opened: that
/// could wait for ever.
Result<QByteArray> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(ErrorKind::NotFound, ProjectText::tr("There is no such file"), path);
    if (!info.isFile())
        return fileError(
            ErrorKind::Invalid, ProjectText::tr("This is a folder or a device, not a plan"), path);
    const auto tooLarge = [&] {
        return fileError(
            ErrorKind::Invalid,
            ProjectText::tr("The file is larger than %1 MiB: no plan is").arg(kMaxFileBytes >> 20),
            path);
    };
    if (info.size() > kMaxFileBytes)
        return tooLarge();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorKind::NotAllowed,
                         ProjectText::tr("The file cannot be read (%1)").arg(file.errorString()),
                         path);
    QByteArray bytes = file.read(kMaxFileBytes + 1);
    if (bytes.size() > kMaxFileBytes)
        return tooLarge();
    if (file.error() != QFileDevice::NoError)
        return fileError(
            ErrorKind::Damaged,
            ProjectText::tr("The file cannot be read to its end (%1)").arg(file.errorString()),
            path);
    return bytes;
}

} // namespace

Result<Plan> loadPlan(const QString &path, const ZoneTable &zones)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    return decodePlan(bytes.value(), zones);
}

Result<> savePlan(const Plan &plan, const QString &path, const ZoneTable &zones)
{
    const Result<QByteArray> bytes = encodePlan(plan);
    if (!bytes)
        return bytes.error();
    const Result<Plan> readBack = decodePlan(bytes.value(), zones);
    if (!readBack || !(readBack.value() == plan))
        return Error{ErrorKind::Invalid,
                     ProjectText::tr("The plan was not saved: read back, it would not be the same. "
                                     "What stood there is unchanged; undo the last change and "
                                     "save again"),
                     path,
                     readBack ? QList<Problem>{} : readBack.error().problems};
    return writeFileSafely(path, bytes.value());
}

} // namespace kf
