// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

using testing::HasSubstr;

const QStringList &commandNames()
{
    static const QStringList names{QStringLiteral("new"),
                                   QStringLiteral("evaluate"),
                                   QStringLiteral("check"),
                                   QStringLiteral("report"),
                                   QStringLiteral("place"),
                                   QStringLiteral("diff"),
                                   QStringLiteral("merge"),
                                   QStringLiteral("git-setup"),
                                   QStringLiteral("unpack"),
                                   QStringLiteral("pack")};
    return names;
}

QString acme(const Folder &folder)
{
    const QString path = folder.path(QStringLiteral("acme.kfplan"));
    EXPECT_EQ(
        cli({QStringLiteral("new"), path, QStringLiteral("--example"), QStringLiteral("acme")})
            .status,
        0);
    return path;
}

/// A plan with a day type of 100 days: it opens, but its days do not add up to 365.
QString planWithUnusableDays(const Folder &folder)
{
    QDir().mkpath(folder.path(QStringLiteral("odd")));
    folder.write(QStringLiteral("odd/manifest.yaml"),
                 "format: kfplan\nversion: 1\nentries: [plan.yaml, demand.yaml]\n");
    folder.write(QStringLiteral("odd/plan.yaml"),
                 "name: Odd\nstart: \"2027-01\"\ntypical_date: \"2027-01-15\"\n");
    folder.write(QStringLiteral("odd/demand.yaml"),
                 "day_types:\n  - {id: odd, days_per_year: 100}\n");
    const QString path = folder.path(QStringLiteral("odd.kfplan"));
    const ProgramRun run = cli({QStringLiteral("pack"), folder.path(QStringLiteral("odd")), path});
    EXPECT_EQ(run.status, 0) << run.problems.toStdString();
    return path;
}

} // namespace

TEST(CliProgram, HelpNamesEveryCommandAndOnlyThose)
{
    const ProgramRun run = cli({QStringLiteral("--help")});
    EXPECT_EQ(run.status, 0);
    for (const QString &name : commandNames())
        EXPECT_THAT(run.output.toStdString(), HasSubstr("\n  " + name.toStdString() + " "));
    EXPECT_THAT(run.output.toStdString(), testing::Not(HasSubstr("\n  simulate")));
}

TEST(CliProgram, EveryCommandHasHelpWithItsUsage)
{
    for (const QString &name : commandNames()) {
        const ProgramRun run = cli({name, QStringLiteral("--help")});
        EXPECT_EQ(run.status, 0);
        EXPECT_THAT(run.output.toStdString(),
                    HasSubstr("Usage: kfplan-cli " + name.toStdString() + " [options]"));
    }
}

TEST(CliProgram, TheManualKnowsEveryCommandAndOption)
{
    QFile file(sourcePath(QStringLiteral("packaging/man/kfplan-cli.1")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const std::string manual = file.readAll().replace("\\-", "-").toStdString();
    static const QRegularExpression option(QStringLiteral("^  (?:-[a-z],)?(--[a-z-]+)"),
                                           QRegularExpression::MultilineOption);
    for (const QString &name : commandNames()) {
        EXPECT_THAT(manual, HasSubstr("\n.B kfplan-cli " + name.toStdString()));
        const ProgramRun run = cli({name, QStringLiteral("--help")});
        auto options = option.globalMatch(QString::fromUtf8(run.output));
        while (options.hasNext())
            EXPECT_THAT(manual, HasSubstr(options.next().captured(1).toStdString()));
    }
}

TEST(CliProgram, TellsItsVersion)
{
    const ProgramRun run = cli({QStringLiteral("--version")});
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.output.startsWith("kfplan-cli ")) << run.output.toStdString();
}

TEST(CliProgram, SaysNothingOfTerminalsWithoutUtf8)
{
    const Folder folder;
    const ProgramRun run = cli({QStringLiteral("new"), folder.path(QStringLiteral("a.kfplan"))},
                               {QStringLiteral("LC_ALL=C"), QStringLiteral("LANG=C")});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.problems, QByteArray());
}

TEST(CliNew, ReplacesAFileOnlyWithForce)
{
    const Folder folder;
    folder.write(QStringLiteral("plan.kfplan"), "something else");
    const QString path = folder.path(QStringLiteral("plan.kfplan"));
    const ProgramRun refused = cli({QStringLiteral("new"), path});
    EXPECT_EQ(refused.status, 2);
    EXPECT_THAT(refused.problems.toStdString(), HasSubstr("--force"));
    EXPECT_EQ(bytesOf(path), QByteArray("something else"));
    EXPECT_EQ(cli({QStringLiteral("new"), path, QStringLiteral("--force")}).status, 0);
    EXPECT_TRUE(bytesOf(path).startsWith("PK"));
}

TEST(CliEvaluate, ShowsASummaryThatFitsAHundredColumns)
{
    const Folder folder;
    const ProgramRun run = cli({QStringLiteral("evaluate"), acme(folder)});
    EXPECT_EQ(run.status, 0);
    const QString text = QString::fromUtf8(run.output);
    EXPECT_TRUE(text.startsWith(QStringLiteral("ACME machine learning platform\n")));
    for (const QString &line : text.split(QLatin1Char('\n')))
        EXPECT_LE(line.size(), 100) << line.toStdString();
    for (const char *part : {"GPU DEMAND", "STORAGE", "RACKS", "FINDINGS", "H100", "GPUs"})
        EXPECT_THAT(run.output.toStdString(), HasSubstr(part));
}

TEST(CliEvaluate, OpensAPlanWithAnUnusableValueWhichCheckCallsAnError)
{
    const Folder folder;
    const QString path = planWithUnusableDays(folder);
    EXPECT_EQ(cli({QStringLiteral("evaluate"), path}).status, 0);
    const ProgramRun check = cli({QStringLiteral("check"), path});
    EXPECT_EQ(check.status, 1);
    EXPECT_THAT(check.output.toStdString(), HasSubstr("error"));
}

TEST(CliEvaluate, WritesTheMonthAndScenarioThatWereAskedFor)
{
    const Folder folder;
    const QJsonObject plan = cliJson({QStringLiteral("evaluate"),
                                      acme(folder),
                                      QStringLiteral("--json"),
                                      QStringLiteral("--scenario"),
                                      QStringLiteral("cautious"),
                                      QStringLiteral("--month"),
                                      QStringLiteral("7")})[QLatin1StringView("plan")]
                                 .toObject();
    EXPECT_EQ(plan[QLatin1StringView("scenario")].toString(), QStringLiteral("cautious"));
    EXPECT_EQ(plan[QLatin1StringView("month")].toInt(), 7);
}

TEST(CliEvaluate, NeverSendsControlCharactersOfAPlanToTheTerminal)
{
    const Folder folder;
    QDir().mkpath(folder.path(QStringLiteral("x")));
    folder.write(QStringLiteral("x/manifest.yaml"),
                 "format: kfplan\nversion: 1\nentries: [plan.yaml]\n");
    folder.write(QStringLiteral("x/plan.yaml"),
                 "name: \"a\\u202eb\"\nstart: \"2027-01\"\ntypical_date: \"2027-01-15\"\n");
    const QString path = folder.path(QStringLiteral("x.kfplan"));
    ASSERT_EQ(cli({QStringLiteral("pack"), folder.path(QStringLiteral("x")), path}).status, 0);
    const QString text = QString::fromUtf8(cli({QStringLiteral("evaluate"), path}).output);
    EXPECT_FALSE(text.contains(QChar(0x202e)));
    EXPECT_TRUE(text.startsWith(QLatin1Char('a')));
}

TEST(CliEvaluate, WritesFiguresInTheUnitsThatWereAskedFor)
{
    const Folder folder;
    const QString path = acme(folder);
    const QStringList units{QStringLiteral("--units"), QStringLiteral("tib")};
    const std::string text =
        cli(QStringList{QStringLiteral("evaluate"), path} + units).output.toStdString();
    EXPECT_THAT(text, HasSubstr("iB"));
    EXPECT_THAT(text, testing::Not(testing::ContainsRegex("[TP]B")));
    EXPECT_THAT(text, HasSubstr("61.45")); // the peak: exact, as everywhere in the terminal
    const QStringList json{QStringLiteral("evaluate"), path, QStringLiteral("--json")};
    EXPECT_EQ(cli(json + units).output, cli(json).output);
}

TEST(CliCheck, ListsTheFindingsAsJson)
{
    const Folder folder;
    const QJsonArray findings = cliJson({QStringLiteral("check"),
                                         planWithUnusableDays(folder),
                                         QStringLiteral("--json")})[QLatin1StringView("findings")]
                                    .toArray();
    ASSERT_FALSE(findings.isEmpty());
    const QJsonObject first = findings[0].toObject();
    EXPECT_EQ(first[QLatin1StringView("severity")].toString(), QStringLiteral("error"));
    for (const char *key : {"id", "path", "arguments", "message", "remedy"})
        EXPECT_TRUE(first.contains(QLatin1StringView(key))) << key;
    EXPECT_FALSE(first[QLatin1StringView("message")].toString().isEmpty());
}

TEST(CliDiff, ListsWhatChanged)
{
    const Folder folder;
    const QString a = acme(folder);
    const QString b = folder.path(QStringLiteral("b.kfplan"));
    ASSERT_EQ(cli({QStringLiteral("unpack"), a, folder.path(QStringLiteral("b"))}).status, 0);
    QByteArray yaml = bytesOf(folder.path(QStringLiteral("b/plan.yaml")));
    ASSERT_TRUE(yaml.contains("headroom: 0.2\n"));
    folder.write(QStringLiteral("b/plan.yaml"), yaml.replace("headroom: 0.2\n", "headroom: 0.3\n"));
    ASSERT_EQ(cli({QStringLiteral("pack"), folder.path(QStringLiteral("b")), b}).status, 0);
    const ProgramRun run = cli({QStringLiteral("diff"), a, b});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.output.toStdString(), "~ Headroom: 20 % -> 30 %\n");
    const QJsonArray changes =
        cliJson(
            {QStringLiteral("diff"), a, b, QStringLiteral("--json")})[QLatin1StringView("changes")]
            .toArray();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0][QLatin1StringView("kind")].toString(), QStringLiteral("changed"));
    EXPECT_EQ(changes[0][QLatin1StringView("before")].toString(), QStringLiteral("0.2"));
    EXPECT_EQ(cli({QStringLiteral("diff"), a, a, QStringLiteral("--json")}).output.simplified(),
              QByteArray("{ \"changes\": [] }"));
}

TEST(CliReport, WritesOneFileForEachTable)
{
    const Folder folder;
    const QString csv = folder.path(QStringLiteral("csv"));
    const QString plan = acme(folder);
    const ProgramRun run = cli({QStringLiteral("report"), plan, QStringLiteral("--csv"), csv});
    EXPECT_EQ(run.status, 0) << run.problems.toStdString();
    const QStringList files = QDir(csv).entryList(QDir::Files, QDir::Name);
    for (const char *file : {"demand-weekday.csv",
                             "demand-weekend.csv",
                             "devices.csv",
                             "feed-loss.csv",
                             "findings.csv",
                             "growth.csv",
                             "load-duration.csv",
                             "racks.csv",
                             "rooms.csv",
                             "rows.csv",
                             "scenarios.csv",
                             "storage-datasets.csv",
                             "storage-tiers.csv",
                             "summary.csv"})
        EXPECT_TRUE(files.contains(QLatin1String(file))) << file;
    const ProgramRun again = cli({QStringLiteral("report"), plan, QStringLiteral("--csv"), csv});
    EXPECT_EQ(again.status, 2);
    EXPECT_THAT(again.problems.toStdString(), HasSubstr("--force"));
}

} // namespace kf::test
