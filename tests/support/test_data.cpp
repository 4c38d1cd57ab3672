// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_data.h"

#include "tests/support/places.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace kf::test {

QString dataPath(const QString &name)
{
    return QDir(sourcePath(QStringLiteral("tests/data"))).filePath(name);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "cannot read " << path.toStdString();
        return {};
    }
    return file.readAll();
}

std::optional<QString> sharedData()
{
    const QString folder = qEnvironmentVariable("KF_SHARED_DATA");
    if (folder.isEmpty() || !QDir(folder).exists())
        return std::nullopt;
    return folder;
}

} // namespace kf::test
