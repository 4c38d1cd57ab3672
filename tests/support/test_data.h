// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where tests find their files.

#include <QByteArray>
#include <QString>

#include <optional>

namespace kf::test {

/// A file of tests/data.
QString dataPath(const QString &name);

/// The bytes of a file; fails the test where it cannot be read.
QByteArray readAll(const QString &path);

/// The folder with real data sets (KF_SHARED_DATA); nothing where it is not set.
std::optional<QString> sharedData();

} // namespace kf::test

/// Skips a test that needs the real data sets where they are not there.
#define KF_NEED_SHARED_DATA()                                                                      \
    if (!kf::test::sharedData())                                                                   \
    GTEST_SKIP()                                                                                   \
        << "KF_SHARED_DATA names no folder: the independently computed results are not here"
