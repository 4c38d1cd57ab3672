// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/test_data.h"

#include <QDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>

namespace kf::test {

namespace {

using testing::HasSubstr;

void expectRefused(const QStringList &arguments, const char *hint)
{
    const ProgramRun run = cli(arguments);
    EXPECT_EQ(run.status, 2) << arguments.join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(run.output, QByteArray());
    EXPECT_THAT(run.problems.toStdString(), HasSubstr(hint));
    EXPECT_EQ(run.problems.count('\n'), 1) << run.problems.toStdString();
}

QString emptyPlan(const Folder &folder)
{
    QString path = folder.path(QStringLiteral("empty.kfplan"));
    EXPECT_EQ(cli({QStringLiteral("new"), path}).status, 0);
    return path;
}

} // namespace

TEST(CliRefusal, NamesTheNearestCommand)
{
    expectRefused({QStringLiteral("evalaute"), QStringLiteral("x")}, "did you mean evaluate?");
    expectRefused({}, "possible: new, evaluate");
}

TEST(CliRefusal, NamesTheNearestOption)
{
    expectRefused({QStringLiteral("evaluate"), QStringLiteral("x"), QStringLiteral("--jsn")},
                  "did you mean --json?");
}

TEST(CliRefusal, SaysWhichArgumentIsMissingOrTooMany)
{
    expectRefused({QStringLiteral("diff"), QStringLiteral("a.kfplan")}, "diff needs B");
    expectRefused({QStringLiteral("check"), QStringLiteral("a"), QStringLiteral("b")}, "\"b\"");
    for (const char *month : {"--month", "--month="})
        expectRefused({QStringLiteral("evaluate"), QStringLiteral("x"), QString::fromLatin1(month)},
                      "--month needs a value");
}

TEST(CliRefusal, TakesAnOptionOnlyOnceWhereOneValueCounts)
{
    expectRefused({QStringLiteral("evaluate"),
                   QStringLiteral("x"),
                   QStringLiteral("--month=1"),
                   QStringLiteral("--month=2")},
                  "takes --month only once");
}

TEST(CliRefusal, TakesWhatStandsBehindTwoDashesAsAName)
{
    expectRefused({QStringLiteral("check"), QStringLiteral("--"), QStringLiteral("--odd.kfplan")},
                  "--odd.kfplan: ");
}

TEST(CliRefusal, NamesTheScenariosAndMonthsOfThePlan)
{
    const Folder folder;
    const QString path = emptyPlan(folder);
    expectRefused(
        {QStringLiteral("evaluate"), path, QStringLiteral("--scenario"), QStringLiteral("bas")},
        "did you mean base?");
    for (const char *month : {"37", "-1", "twelve", "1.5"})
        expectRefused({QStringLiteral("evaluate"),
                       path,
                       QStringLiteral("--month=") + QString::fromLatin1(month)},
                      "possible: 0 to 36");
}

TEST(CliRefusal, NamesTheExamples)
{
    const Folder folder;
    expectRefused({QStringLiteral("new"),
                   folder.path(QStringLiteral("a.kfplan")),
                   QStringLiteral("--example"),
                   QStringLiteral("acne")},
                  "did you mean acme?");
}

TEST(CliRefusal, ReportNeedsToKnowWhatToWrite)
{
    const Folder folder;
    expectRefused({QStringLiteral("report"), emptyPlan(folder)}, "--csv DIR");
}

TEST(CliRefusal, NamesTheUnitsThatThereAre)
{
    const Folder folder;
    const QString path = emptyPlan(folder);
    expectRefused(
        {QStringLiteral("evaluate"), path, QStringLiteral("--units"), QStringLiteral("oz")},
        "kg or lb");
    expectRefused(
        {QStringLiteral("check"), path, QStringLiteral("--units"), QStringLiteral("kg,lb")},
        "exclude each other");
}

TEST(CliRefusal, LibraryMustBeAFolder)
{
    const Folder folder;
    expectRefused({QStringLiteral("check"),
                   emptyPlan(folder),
                   QStringLiteral("--library"),
                   folder.path(QStringLiteral("nowhere"))},
                  "nowhere");
}

TEST(CliRefusal, FilesThatAreNoPlansAreRefusedByName)
{
    const Folder folder;
    folder.write(QStringLiteral("text.kfplan"), "hello");
    for (const char *name : {"text.kfplan", "absent.kfplan"}) {
        const QString path = folder.path(QString::fromLatin1(name));
        expectRefused({QStringLiteral("evaluate"), path}, name);
        expectRefused({QStringLiteral("unpack"), path, folder.path(QStringLiteral("out"))}, name);
        EXPECT_FALSE(QDir(folder.path(QStringLiteral("out"))).exists());
    }
    expectRefused({QStringLiteral("check"), folder.path(QString())}, "");
}

TEST(CliRefusal, APipeInPlaceOfAPlanDoesNotHang)
{
    const Folder folder;
    const QString path = folder.path(QStringLiteral("pipe.kfplan"));
    ASSERT_EQ(mkfifo(path.toLocal8Bit().constData(), 0600), 0);
    expectRefused({QStringLiteral("check"), path}, "pipe.kfplan");
}

TEST(CliRefusal, EveryBrokenPlanIsRefusedWithOneProblemALine)
{
    const QDir broken(dataPath(QStringLiteral("broken")));
    const QStringList names = broken.entryList({QStringLiteral("*.kfplan")}, QDir::Files);
    ASSERT_FALSE(names.isEmpty());
    const QStringList harmless{QStringLiteral("finder_notes.kfplan"),
                               QStringLiteral("good.kfplan"),
                               QStringLiteral("harmless_folder.kfplan"),
                               QStringLiteral("mimetype_missing.kfplan"),
                               QStringLiteral("mimetype_packed.kfplan"),
                               QStringLiteral("mimetype_second.kfplan")};
    for (const QString &name : names) {
        const QString path = broken.filePath(name);
        const ProgramRun run = cli({QStringLiteral("evaluate"), path});
        if (harmless.contains(name)) {
            EXPECT_EQ(run.status, 0) << name.toStdString();
            continue;
        }
        EXPECT_EQ(run.status, 2) << name.toStdString();
        EXPECT_FALSE(run.problems.isEmpty()) << name.toStdString();
        for (const QByteArray &line : run.problems.trimmed().split('\n'))
            EXPECT_TRUE(line.startsWith(path.toUtf8() + ": ")) << line.toStdString();
    }
}

} // namespace kf::test
