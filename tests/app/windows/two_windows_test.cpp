// SPDX-License-Identifier: GPL-3.0-or-later
// What two people type into one plan at the same time is in it at the end, or was asked about.
#include "tests/app/cli/program.h"
#include "tests/support/places.h"

#include <QFileInfo>

#include <gtest/gtest.h>

namespace kf::test {

namespace {

class TwoWindows : public testing::TestWithParam<const char *> {};

TEST_P(TwoWindows, LoseNoEdit)
{
    constexpr int kCannotRun = 77;
    const QString program = QFileInfo(cliProgram()).path() + QStringLiteral("/kf_two_windows");
    if (!QFileInfo::exists(program))
        GTEST_SKIP() << "the build has no window";
    const ProgramRun run =
        runProgram(program, {QString::fromLatin1(GetParam()), QStringLiteral("6")});
    if (run.status == kCannotRun)
        GTEST_SKIP() << run.output.toStdString();
    EXPECT_EQ(run.status, 0) << run.output.toStdString() << run.problems.toStdString();
    EXPECT_TRUE(run.output.contains("edits 12, saves 12,")) << run.output.toStdString();
    EXPECT_TRUE(run.output.contains("lost 0")) << run.output.toStdString();
}

INSTANTIATE_TEST_SUITE_P(On, TwoWindows, testing::Values("folder", "apache2"));

} // namespace

} // namespace kf::test
