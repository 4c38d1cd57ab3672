// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/own_folder.h"

#include "core/project/project_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kf {

Result<> makeOwnFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString above = QFileInfo(path).path();
    if (!QFileInfo(above).isDir()) {
        Result<> made = makeOwnFolder(above);
        if (!made)
            return made;
    }
    const bool isMade = QDir().mkdir(path) || QFileInfo(path).isDir();
    if (!isMade ||
        !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{ErrorKind::NotAllowed,
                     ProjectText::tr("The folder %1 cannot be made").arg(path),
                     path,
                     {}};
    return {};
}

} // namespace kf
