// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/obstacle.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace kf {

int obstacleAt(const QString &path, int mode)
{
    const bool isFree =
        ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), mode, AT_EACCESS) == 0;
    return isFree ? 0 : errno;
}

} // namespace kf
