// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the core: C locale, UTC, no home folder, no display.

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <malloc.h>

namespace {

/// Packing and unpacking free their memory after every entry of an archive: to give it back to the
/// system each time takes longer than the tests themselves.
constexpr int kKeptBytes = 64 << 20;

} // namespace

int main(int argc, char **argv)
{
    mallopt(M_TRIM_THRESHOLD, kKeptBytes);
    qputenv("TZ", "UTC");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
