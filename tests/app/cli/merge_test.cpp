// SPDX-License-Identifier: GPL-3.0-or-later
// Merging and comparing plans on the command line, and by git.

#include "tests/app/cli/program.h"
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

using testing::HasSubstr;
using testing::Not;

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// Plans made of the example ACME by replacing text in its YAML.
class Plans {
public:
    Plans()
    {
        EXPECT_EQ(cli({latin("new"), path("base"), latin("--example"), latin("acme")}).status, 0);
    }

    QString path(const char *name) const { return m_folder.path(latin(name) + latin(".kfplan")); }

    /// `entry` of the base with each `from` replaced by `to`.
    QString make(const char *name,
                 const char *entry,
                 const QList<std::pair<QByteArray, QByteArray>> &changes) const
    {
        const QString folder = m_folder.path(latin(name) + latin("-yaml"));
        EXPECT_EQ(cli({latin("unpack"), path("base"), folder}).status, 0);
        const QString file = latin(name) + latin("-yaml/") + latin(entry);
        QByteArray yaml = bytesOf(m_folder.path(file));
        for (const auto &[from, to] : changes) {
            EXPECT_TRUE(yaml.contains(from)) << from.constData();
            yaml.replace(yaml.indexOf(from), from.size(), to);
        }
        m_folder.write(file, yaml);
        EXPECT_EQ(cli({latin("pack"), folder, path(name)}).status, 0);
        return path(name);
    }

private:
    Folder m_folder;
};

const QList<std::pair<QByteArray, QByteArray>> kMoreHeadroom{
    {"headroom: 0.2\n", "headroom: 0.25\n"}};
const QList<std::pair<QByteArray, QByteArray>> kLessHeadroom{
    {"headroom: 0.2\n", "headroom: 0.15\n"}};

ProgramRun merge(const Plans &plans, const QStringList &more = {})
{
    return cli(QStringList{latin("merge"),
                           plans.path("base"),
                           plans.path("mine"),
                           plans.path("theirs"),
                           latin("-o"),
                           plans.path("out"),
                           latin("--force")} +
               more);
}

/// What changed from the base, as text.
std::string changed(const Plans &plans)
{
    return cli({latin("diff"), plans.path("base"), plans.path("out")}).output.toStdString();
}

/// A git repository of one test, in which plans are merged.
class Repository {
public:
    Repository()
    {
        git({latin("init"), latin("-q"), latin("-b"), latin("main")});
        git({latin("config"), latin("user.name"), latin("Test")});
        git({latin("config"), latin("user.email"), latin("test@localhost")});
        run(cliProgram(), {latin("git-setup")});
        git({latin("add"), latin(".gitattributes")});
    }

    /// `answers` are typed on the way.
    ProgramRun git(const QStringList &arguments, const QByteArray &answers = {})
    {
        return run(latin("git"), arguments, answers);
    }

    void commit(const QString &plan)
    {
        QFile::remove(path());
        EXPECT_TRUE(QFile::copy(plan, path()));
        git({latin("add"), latin("plan.kfplan")});
        EXPECT_EQ(git({latin("commit"), latin("-qm"), latin("Change")}).status, 0);
    }

    /// `base`, on a branch of its own `theirs`, and on main again `mine`.
    void commitBothWays(const QString &base, const QString &theirs, const QString &mine)
    {
        commit(base);
        git({latin("checkout"), latin("-qb"), latin("theirs")});
        commit(theirs);
        git({latin("checkout"), latin("-q"), latin("main")});
        commit(mine);
    }

    void setUpAgain() { EXPECT_EQ(run(cliProgram(), {latin("git-setup")}).status, 0); }

    QString path() const { return m_folder.filePath(latin("plan.kfplan")); }
    QByteArray bytes(const char *name) const { return bytesOf(m_folder.filePath(latin(name))); }

    /// What changed from `plan`, as text.
    std::string changedFrom(const QString &plan)
    {
        return cli({latin("diff"), plan, path()}).output.toStdString();
    }

private:
    ProgramRun
    run(const QString &program, const QStringList &arguments, const QByteArray &answers = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(latin("HOME"), m_folder.path());
        environment.insert(latin("GIT_CONFIG_NOSYSTEM"), latin("1"));
        environment.insert(latin("GIT_EDITOR"), latin("true"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        process.write(answers);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
};

bool hasGit()
{
    QProcess process;
    process.start(latin("git"), {latin("--version")});
    return process.waitForFinished(-1) && process.exitCode() == 0;
}

} // namespace

/// Nothing here works on a machine without git.
class CliGit : public testing::Test {
protected:
    void SetUp() override
    {
        static const bool isThere = hasGit();
        if (!isThere)
            GTEST_SKIP() << "git is not installed";
    }
};

TEST(CliMerge, TakesTheChangesOfBothSides)
{
    const Plans plans;
    plans.make("mine", "plan.yaml", kMoreHeadroom);
    plans.make("theirs", "plan.yaml", {{"name: ACME", "name: New ACME"}});
    const ProgramRun run = merge(plans);
    EXPECT_EQ(run.status, 0) << run.problems.toStdString();
    EXPECT_THAT(run.output.toStdString(), HasSubstr("changes taken over: 1 of mine, 1 of theirs"));
    EXPECT_THAT(changed(plans), HasSubstr("~ Headroom: 20 % -> 25 %"));
    EXPECT_THAT(changed(plans), HasSubstr("New ACME"));
}

TEST(CliMerge, ListsConflictsAndTakesASide)
{
    const Plans plans;
    plans.make("mine", "plan.yaml", kMoreHeadroom);
    plans.make("theirs", "plan.yaml", kLessHeadroom);
    const ProgramRun open = merge(plans);
    EXPECT_EQ(open.status, 1);
    EXPECT_THAT(open.output.toStdString(),
                HasSubstr("conflict: Headroom: before 20 %; mine 25 %; theirs 15 %"));
    const ProgramRun taken = merge(plans, {latin("--take"), latin("theirs")});
    EXPECT_EQ(taken.status, 0);
    EXPECT_THAT(taken.output.toStdString(),
                HasSubstr("taken: Headroom: theirs, 15 %; not mine, 25 %"));
    EXPECT_EQ(changed(plans), "~ Headroom: 20 % -> 15 %\n");
    EXPECT_EQ(merge(plans, {latin("--take"), latin("mine")}).status, 0);
    EXPECT_EQ(changed(plans), "~ Headroom: 20 % -> 25 %\n");
    EXPECT_EQ(merge(plans, {latin("--take"), latin("ours")}).status, 2);
}

TEST(CliMerge, RefusesWhatItCannotRead)
{
    const Plans plans;
    plans.make("mine", "plan.yaml", kMoreHeadroom);
    const ProgramRun run = merge(plans); // there is no plan of theirs
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("theirs.kfplan"));
    EXPECT_EQ(
        cli({latin("merge"), plans.path("base"), plans.path("mine"), plans.path("mine")}).status,
        2); // no -o
}

TEST(CliDiff, SaysWhatAChangeComesTo)
{
    const Plans plans;
    plans.make("mine", "plan.yaml", kMoreHeadroom);
    const QStringList pair{plans.path("base"), plans.path("mine"), latin("--figures")};
    const std::string text = cli(QStringList{latin("diff")} + pair).output.toStdString();
    EXPECT_THAT(text, HasSubstr("~ Headroom: 20 % -> 25 %\n"));
    for (const char *figure : {"Peak today", "Required", "Runs out", "Cost a year", "Power"})
        EXPECT_THAT(text, HasSubstr(figure));
    const QJsonObject figures =
        cliJson(QStringList{latin("diff"), latin("--json")} + pair)[latin("figures")].toObject();
    const QJsonObject required = figures[latin("required_gpus")].toObject();
    EXPECT_GT(required[latin("after")].toDouble(), required[latin("before")].toDouble());
    const QJsonObject peak = figures[latin("peak_gpus")].toObject();
    EXPECT_EQ(peak[latin("after")].toDouble(), peak[latin("before")].toDouble());
}

TEST_F(CliGit, MergesBranchesAndShowsChangesAsText)
{
    const Plans plans;
    Repository repository;
    repository.commitBothWays(plans.path("base"),
                              plans.make("theirs", "plan.yaml", {{"name: ACME", "name: New ACME"}}),
                              plans.make("mine", "plan.yaml", kMoreHeadroom));
    EXPECT_THAT(repository.git({latin("diff"), latin("HEAD^")}).output.toStdString(),
                HasSubstr("+  headroom: 0.25"));
    const ProgramRun merged = repository.git({latin("merge"), latin("-q"), latin("theirs")});
    EXPECT_EQ(merged.status, 0) << merged.output.toStdString() << merged.problems.toStdString();
    EXPECT_THAT(repository.changedFrom(plans.path("base")), HasSubstr("Headroom: 20 % -> 25 %"));
    EXPECT_THAT(repository.changedFrom(plans.path("base")), HasSubstr("New ACME"));
}

TEST_F(CliGit, RebasesOntoTheOther)
{
    const Plans plans;
    Repository repository;
    repository.commitBothWays(plans.path("base"),
                              plans.make("theirs", "plan.yaml", {{"name: ACME", "name: New ACME"}}),
                              plans.make("mine", "plan.yaml", kMoreHeadroom));
    EXPECT_EQ(repository.git({latin("rebase"), latin("-q"), latin("theirs")}).status, 0);
    EXPECT_THAT(repository.changedFrom(plans.path("theirs")), "~ Headroom: 20 % -> 25 %\n");
}

TEST_F(CliGit, LeavesConflictsToThePerson)
{
    const Plans plans;
    Repository repository;
    repository.commitBothWays(plans.path("base"),
                              plans.make("theirs", "plan.yaml", kLessHeadroom),
                              plans.make("mine", "plan.yaml", kMoreHeadroom));
    const ProgramRun merged = repository.git({latin("merge"), latin("theirs")});
    EXPECT_EQ(merged.status, 1);
    EXPECT_THAT(merged.output.toStdString(),
                HasSubstr("conflict: Headroom: before 20 %; mine 25 %; theirs 15 %"));
    EXPECT_THAT(repository.git({latin("status"), latin("--porcelain")}).output.toStdString(),
                HasSubstr("UU plan.kfplan"));
    // All three versions are still there: a person decides by taking a side.
    EXPECT_EQ(repository.git({latin("cat-file"), latin("-e"), latin(":3:plan.kfplan")}).status, 0);
}

TEST_F(CliGit, AsksAboutAConflictAsItsMergeTool)
{
    const Plans plans;
    Repository repository;
    repository.commitBothWays(plans.path("base"),
                              plans.make("theirs", "plan.yaml", kLessHeadroom),
                              plans.make("mine", "plan.yaml", kMoreHeadroom));
    EXPECT_EQ(repository.git({latin("merge"), latin("theirs")}).status, 1);
    const ProgramRun tool =
        repository.git({latin("mergetool"), latin("-y"), latin("--tool=kfplan")}, "t\n");
    EXPECT_EQ(tool.status, 0) << tool.output.toStdString() << tool.problems.toStdString();
    EXPECT_EQ(repository.changedFrom(plans.path("base")), "~ Headroom: 20 % -> 15 %\n");
}

/// One damaged version does not keep git from showing the others.
TEST_F(CliGit, ShowsADamagedPlanAsWhatIsWrongWithIt)
{
    const Plans plans;
    Repository repository;
    repository.commit(plans.path("base"));
    const QByteArray whole = repository.bytes("plan.kfplan");
    QFile file(repository.path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(whole.first(whole.size() / 2));
    file.close();
    const ProgramRun shown = repository.git({latin("diff")});
    EXPECT_EQ(shown.status, 0) << shown.problems.toStdString();
    EXPECT_THAT(shown.output.toStdString(),
                HasSubstr("+# This version of the plan cannot be read:"));
    EXPECT_EQ(cli({latin("unpack"), repository.path()}).status, 2); // said to people as before
}

TEST_F(CliGit, SetsUpTwiceWithoutHarm)
{
    Repository repository;
    repository.setUpAgain();
    const QByteArray attributes = repository.bytes(".gitattributes");
    EXPECT_EQ(attributes, "*.kfplan diff=kfplan merge=kfplan\n");
    EXPECT_THAT(repository.bytes(".git/config").toStdString(), HasSubstr("textconv"));
    EXPECT_THAT(repository.bytes(".git/config").toStdString(), HasSubstr("driver"));
}

} // namespace kf::test
