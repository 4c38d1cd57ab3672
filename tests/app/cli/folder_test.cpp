// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

namespace kf::test {

namespace {

using testing::HasSubstr;

/// The example with that name, unpacked into "yaml" of `folder`; returns the plan's path.
QString unpackedExample(const Folder &folder, const char *name)
{
    const QString plan = folder.path(QStringLiteral("plan.kfplan"));
    EXPECT_EQ(
        cli({QStringLiteral("new"), plan, QStringLiteral("--example"), QString::fromLatin1(name)})
            .status,
        0);
    EXPECT_EQ(cli({QStringLiteral("unpack"), plan, folder.path(QStringLiteral("yaml"))}).status, 0);
    return plan;
}

ProgramRun packInto(const Folder &folder, const char *target)
{
    return cli({QStringLiteral("pack"),
                folder.path(QStringLiteral("yaml")),
                folder.path(QString::fromLatin1(target))});
}

} // namespace

TEST(CliPack, GivesTheBytesThatWereUnpacked)
{
    for (const char *name : {"acme", "philly", "empty"}) {
        const Folder folder;
        const QString plan = unpackedExample(folder, name);
        EXPECT_EQ(packInto(folder, "packed.kfplan").status, 0);
        EXPECT_EQ(bytesOf(folder.path(QStringLiteral("packed.kfplan"))), bytesOf(plan)) << name;
        EXPECT_FALSE(bytesOf(plan).isEmpty());
    }
}

TEST(CliPack, LeavesGitAlone)
{
    const Folder folder;
    const QString plan = unpackedExample(folder, "empty");
    QDir().mkpath(folder.path(QStringLiteral("yaml/.git")));
    folder.write(QStringLiteral("yaml/.gitignore"), "*.kfplan\n");
    EXPECT_EQ(packInto(folder, "packed.kfplan").status, 0);
    EXPECT_EQ(bytesOf(folder.path(QStringLiteral("packed.kfplan"))), bytesOf(plan));
}

TEST(CliPack, TakesNothingThatIsNoEntryAndSaysSo)
{
    const Folder folder;
    const QString plan = unpackedExample(folder, "acme");
    const QStringList names{QStringLiteral(".DS_Store"),
                            QStringLiteral(".env"),
                            QStringLiteral(".plan.yaml.swp"),
                            QStringLiteral("README.md"),
                            QStringLiteral("demand.yaml.orig"),
                            QStringLiteral("plan.yaml~")};
    for (const QString &name : names)
        folder.write(QStringLiteral("yaml/") + name, "SECRET=1\n");
    QDir().mkpath(folder.path(QStringLiteral("yaml/docs")));
    const ProgramRun run = packInto(folder, "packed.kfplan");
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(bytesOf(folder.path(QStringLiteral("packed.kfplan"))), bytesOf(plan));
    for (const QString &name : names + QStringList{QStringLiteral("docs")})
        EXPECT_THAT(run.output.toStdString(), HasSubstr("left out: " + name.toStdString() + " "));
}

TEST(CliPack, TakesWhatTheManifestNames)
{
    const Folder folder;
    const QString plan = unpackedExample(folder, "empty");
    folder.write(QStringLiteral("yaml/manifest.yaml"),
                 "format: kfplan\nversion: 1\nentries: [plan.yaml, notes.txt]\n");
    folder.write(QStringLiteral("yaml/notes.txt"), "of a later program\n");
    ASSERT_EQ(packInto(folder, "packed.kfplan").status, 0);
    const QString again = folder.path(QStringLiteral("again"));
    ASSERT_EQ(
        cli({QStringLiteral("unpack"), folder.path(QStringLiteral("packed.kfplan")), again}).status,
        0);
    EXPECT_EQ(bytesOf(again + QStringLiteral("/notes.txt")), "of a later program\n");
}

TEST(CliPack, RefusesLinksInPlaceOfEntries)
{
    const Folder folder;
    unpackedExample(folder, "empty");
    folder.write(QStringLiteral("secret"), "not for others");
    ASSERT_TRUE(QFile::link(folder.path(QStringLiteral("secret")),
                            folder.path(QStringLiteral("yaml/storage.yaml"))));
    const ProgramRun run = packInto(folder, "packed.kfplan");
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("storage.yaml"));
    EXPECT_FALSE(QFile::exists(folder.path(QStringLiteral("packed.kfplan"))));
}

TEST(CliPack, RefusesPipesWithoutWaitingForThem)
{
    for (const char *name : {"yaml/storage.yaml", "yaml/manifest.yaml"}) {
        const Folder folder;
        unpackedExample(folder, "empty");
        const QString path = folder.path(QString::fromLatin1(name));
        QFile::remove(path);
        ASSERT_EQ(mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        EXPECT_EQ(packInto(folder, "packed.kfplan").status, 2) << name;
    }
}

TEST(CliPack, RefusesFoldersInPlaceOfEntries)
{
    const Folder folder;
    unpackedExample(folder, "empty");
    QDir().mkpath(folder.path(QStringLiteral("yaml/storage.yaml")));
    EXPECT_EQ(packInto(folder, "packed.kfplan").status, 2);
}

TEST(CliPack, NamesTheLineOfWhatIsWrong)
{
    const Folder folder;
    unpackedExample(folder, "empty");
    folder.write(
        QStringLiteral("yaml/plan.yaml"),
        "name: A\nstart: \"2027-01\"\ntypical_date: \"2027-01-15\"\nhorizon_months: many\n");
    const ProgramRun run = packInto(folder, "packed.kfplan");
    EXPECT_EQ(run.status, 2);
    const QString file = folder.path(QStringLiteral("yaml"));
    EXPECT_TRUE(run.problems.startsWith((file + QStringLiteral(": plan.yaml:4:")).toUtf8()))
        << run.problems.toStdString();
}

TEST(CliUnpack, RefusesAFolderThatIsNotEmpty)
{
    const Folder folder;
    const QString plan = unpackedExample(folder, "empty");
    const QString target = folder.path(QStringLiteral("yaml"));
    const ProgramRun run = cli({QStringLiteral("unpack"), plan, target});
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("--force"));
}

TEST(CliUnpack, WithForceLeavesNothingOfAnEarlierPlan)
{
    const Folder folder;
    unpackedExample(folder, "acme");
    folder.write(QStringLiteral("yaml/README.md"), "mine");
    const QString plan = folder.path(QStringLiteral("empty.kfplan"));
    ASSERT_EQ(cli({QStringLiteral("new"), plan}).status, 0);
    ASSERT_EQ(cli({QStringLiteral("unpack"),
                   plan,
                   folder.path(QStringLiteral("yaml")),
                   QStringLiteral("--force")})
                  .status,
              0);
    EXPECT_FALSE(QFile::exists(folder.path(QStringLiteral("yaml/topology.yaml"))));
    EXPECT_TRUE(QFile::exists(folder.path(QStringLiteral("yaml/README.md"))));
    EXPECT_TRUE(QFile::exists(folder.path(QStringLiteral("yaml/plan.yaml"))));
}

} // namespace kf::test
