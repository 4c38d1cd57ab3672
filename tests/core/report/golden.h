// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts that a report must give, kept as files: what changes in one is seen where it is reviewed.

#include "tests/support/test_data.h"

#include <QFile>
#include <QString>

#include <gtest/gtest.h>

namespace kf::test {

/// Compares `bytes` with tests/data/report/`name`; with KF_RENEW_GOLDEN set it writes them there.
inline void expectGolden(const QString &name, const QByteArray &bytes)
{
    const QString path = dataPath(QStringLiteral("report/") + name);
    if (qEnvironmentVariableIsSet("KF_RENEW_GOLDEN")) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
        file.write(bytes);
        return;
    }
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    EXPECT_TRUE(opened && file.readAll() == bytes)
        << path.toStdString() << " differs. If the change is meant: run this test with"
        << " KF_RENEW_GOLDEN=1 and read the difference with git diff.\n"
        << bytes.toStdString();
}

} // namespace kf::test
