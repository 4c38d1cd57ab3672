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

} // namespace kf::test
