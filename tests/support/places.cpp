// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

#include <QDir>

namespace kf::test {

QString sourcePath(const QString &name)
{
    return name.isEmpty() ? QStringLiteral(KF_SOURCE_ROOT)
                          : QDir(QStringLiteral(KF_SOURCE_ROOT)).filePath(name);
}

QString cliProgram()
{
    return QStringLiteral(KF_CLI);
}

QString lupdateProgram()
{
    return QStringLiteral(KF_LUPDATE);
}

} // namespace kf::test
