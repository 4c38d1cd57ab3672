// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/places.h"

#include <QFileInfo>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

const QStringList kNoDisplay{QStringLiteral("DISPLAY"),
                             QStringLiteral("WAYLAND_DISPLAY"),
                             QStringLiteral("QT_QPA_PLATFORM")};

} // namespace

TEST(WorkbenchWithoutADisplay, SaysItsVersionAndItsHelp)
{
    const QString program = QFileInfo(cliProgram()).path() + QStringLiteral("/kfplan");
    if (!QFileInfo::exists(program))
        GTEST_SKIP() << "the build has no window";
    for (const char *argument : {"--version", "-v", "--help", "-h"}) {
        const ProgramRun run = runProgram(program, {QString::fromLatin1(argument)}, kNoDisplay);
        EXPECT_EQ(run.status, 0) << argument << run.problems.toStdString();
        EXPECT_THAT(run.output.toStdString(), testing::HasSubstr("kfplan")) << argument;
    }
}

/// A shell on a desktop names its platform, and another machine that takes the variable along has
/// no such display.
TEST(WorkbenchWithoutADisplay, SaysThemWhateverPlatformTheEnvironmentNames)
{
    const QString program = QFileInfo(cliProgram()).path() + QStringLiteral("/kfplan");
    if (!QFileInfo::exists(program))
        GTEST_SKIP() << "the build has no window";
    const QByteArray before = qgetenv("QT_QPA_PLATFORM");
    for (const char *platform : {"xcb", "wayland"}) {
        qputenv("QT_QPA_PLATFORM", platform);
        const ProgramRun run =
            runProgram(program, {QStringLiteral("--version")}, kNoDisplay.first(2));
        EXPECT_EQ(run.status, 0) << platform << run.problems.toStdString();
        EXPECT_THAT(run.output.toStdString(), testing::HasSubstr("kfplan")) << platform;
    }
    qputenv("QT_QPA_PLATFORM", before);
}

} // namespace kf::test
