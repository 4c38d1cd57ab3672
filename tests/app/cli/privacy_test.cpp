// SPDX-License-Identifier: GPL-3.0-or-later
// What is passed on tells nothing of whoever made it: no names of people and folders of this
// computer, no tokens of addresses.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

namespace kf::test {

namespace {

const QByteArray kSecret = "mallory"; ///< in every name that must not be told

class Privacy : public testing::Test {
protected:
    Privacy()
    {
        EXPECT_TRUE(QDir().mkpath(folder.path(QStringLiteral("mallory-folder"))));
        EXPECT_EQ(
            run({QStringLiteral("new"), plan, QStringLiteral("--example"), QStringLiteral("acme")})
                .status,
            0);
    }

    ProgramRun run(const QStringList &arguments) const
    {
        return cli(arguments,
                   {QStringLiteral("http_proxy"),
                    QStringLiteral("USER=mallory"),
                    QStringLiteral("LOGNAME=mallory"),
                    QStringLiteral("HOSTNAME=mallory-host"),
                    QStringLiteral("HOME=") + folder.path(QStringLiteral("mallory-home"))});
    }

    Folder folder;
    QString plan = folder.path(QStringLiteral("mallory-folder/mallory.kfplan"));
};

TEST_F(Privacy, ASavedPlanTellsNothingOfItsWriter)
{
    const ProgramRun texts = run({QStringLiteral("unpack"), plan});
    ASSERT_EQ(texts.status, 0);
    EXPECT_TRUE(texts.output.contains("ACME"));
    EXPECT_FALSE(texts.output.contains(kSecret));
    EXPECT_FALSE(bytesOf(plan).contains(kSecret)); // nor does the archive around them
}

TEST_F(Privacy, FiguresAndReportsTellNothingOfTheirPlace)
{
    EXPECT_FALSE(
        run({QStringLiteral("evaluate"), plan, QStringLiteral("--json")}).output.contains(kSecret));
    const QString out = folder.path(QStringLiteral("report"));
    ASSERT_EQ(run({QStringLiteral("report"), plan, QStringLiteral("--csv"), out}).status, 0);
    int files = 0;
    QDirIterator each(out, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        EXPECT_FALSE(bytesOf(path).contains(kSecret)) << path.toStdString();
        ++files;
    }
    EXPECT_GT(files, 1);
}

/// What stands behind the question mark of an address lets others in.
TEST_F(Privacy, ATokenIsShownInNoMessage)
{
    const QString address =
        QStringLiteral("http://127.0.0.1:1/team.kfplan?token=mallory"); // nobody listens
    for (const QStringList &arguments : {QStringList{QStringLiteral("evaluate"), address},
                                         QStringList{QStringLiteral("new"), address},
                                         QStringList{QStringLiteral("unpack"), address}}) {
        const ProgramRun told = run(arguments);
        EXPECT_EQ(told.status, 2);
        EXPECT_TRUE(told.problems.contains("team.kfplan")) << told.problems.toStdString();
        EXPECT_FALSE(told.problems.contains(kSecret)) << told.problems.toStdString();
        EXPECT_FALSE(told.output.contains(kSecret));
    }
}

} // namespace

} // namespace kf::test
