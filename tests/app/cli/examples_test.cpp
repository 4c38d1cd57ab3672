// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/json_compare.h"
#include "tests/app/cli/program.h"
#include "tests/support/places.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

QString example(const Folder &folder, const char *name)
{
    const QString path = folder.path(QString::fromLatin1(name) + QStringLiteral(".kfplan"));
    const ProgramRun run =
        cli({QStringLiteral("new"), path, QStringLiteral("--example"), QString::fromLatin1(name)});
    EXPECT_EQ(run.status, 0) << run.problems.toStdString();
    return path;
}

QJsonObject evaluated(const QString &path)
{
    return cliJson({QStringLiteral("evaluate"), path, QStringLiteral("--json")});
}

QJsonObject at(const QJsonObject &object, const char *key)
{
    return object[QLatin1StringView(key)].toObject();
}

QJsonObject phillyGold()
{
    return QJsonDocument::fromJson(
               readAll(*sharedData() + QStringLiteral("/gold/philly_jobs.json")))
        .object();
}

} // namespace

TEST(CliExamples, AreListedByTheirIds)
{
    const ProgramRun run = cli({QStringLiteral("--list-examples")});
    EXPECT_EQ(run.status, 0);
    for (const char *name : {"acme", "empty", "philly"})
        EXPECT_THAT(run.output.toStdString(), testing::HasSubstr(name));
}

TEST(CliExamples, PhillySumsToTheHourlyMeansOfTheWholeTrace)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    const QJsonObject demand = at(evaluated(example(folder, "philly")), "demand");
    const QJsonObject gold = phillyGold();
    EXPECT_EQ(differences(at(gold, "all")[QLatin1StringView("avg_by_hour")],
                          at(demand, "hourly_total")[QLatin1StringView("typical")]),
              QStringList());
    const double hours = at(gold, "all")[QLatin1StringView("unit_hours_in_window")].toDouble();
    const double days = at(gold, "window")[QLatin1StringView("days")].toDouble();
    EXPECT_EQ(
        differences(hours / days, at(demand, "gpu_hours_per_day")[QLatin1StringView("typical")]),
        QStringList());
}

TEST(CliExamples, PhillyHasEveryVirtualClusterAsAGroup)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    const QJsonObject groups = at(at(evaluated(example(folder, "philly")), "demand"), "groups");
    const QJsonArray gold = phillyGold()[QLatin1StringView("groups")].toArray();
    ASSERT_EQ(gold.size(), 15);
    EXPECT_EQ(groups.size(), 15);
    for (const QJsonValue &cluster : gold) {
        const QString id = QStringLiteral("vc-") + cluster[QLatin1StringView("group")].toString();
        EXPECT_EQ(differences(cluster[QLatin1StringView("avg_by_hour")],
                              groups[id].toObject()[QLatin1StringView("typical")]),
                  QStringList())
            << id.toStdString();
    }
}

TEST(CliExamples, AcmeRunsOutOfOneKindAndHasAHandfulOfFindings)
{
    const Folder folder;
    const QJsonObject figures = evaluated(example(folder, "acme"));
    EXPECT_EQ(at(at(figures, "demand"), "groups").size(), 8);
    const double peak = at(figures, "demand")[QLatin1StringView("peak_gpus")].toDouble();
    EXPECT_GE(peak, 60.0);
    EXPECT_LE(peak, 100.0);
    const QJsonObject kinds = at(at(figures, "growth"), "by_accelerator");
    EXPECT_TRUE(at(kinds, "h100-sxm5-80")[QLatin1StringView("runs_out_month")].isDouble());
    EXPECT_TRUE(at(kinds, "a100-80")[QLatin1StringView("runs_out_month")].isNull());
    const qsizetype findings = figures[QLatin1StringView("findings")].toArray().size();
    EXPECT_GE(findings, 3);
    EXPECT_LE(findings, 14);
}

TEST(CliExamples, TheEmptyPlanHasNothingInItAndNoErrors)
{
    const Folder folder;
    const QString path = example(folder, "empty");
    EXPECT_EQ(cli({QStringLiteral("check"), path}).status, 0);
    const QJsonObject figures = evaluated(path);
    EXPECT_EQ(at(figures, "demand")[QLatin1StringView("peak_gpus")], QJsonValue(0));
    EXPECT_EQ(at(figures, "demand")[QLatin1StringView("mean_utilisation_of_peak")], QJsonValue());
    EXPECT_EQ(at(at(figures, "topology"), "totals")[QLatin1StringView("racks")], QJsonValue(0));
    EXPECT_TRUE(at(at(figures, "topology"), "racks").isEmpty());
}

/// What the README shows is what the program prints.
TEST(CliExamples, AcmeReadsAsTheReadmeSays)
{
    const QString readme = QString::fromUtf8(bytesOf(sourcePath(QStringLiteral("README.md"))));
    const QString sample = readme.section(QStringLiteral("begins like this:\n\n"), 1)
                               .section(QStringLiteral("\n\nEvery"), 0, 0);
    ASSERT_FALSE(sample.isEmpty());
    QString wanted;
    for (const QString &line : sample.split(QLatin1Char('\n')))
        wanted += line.mid(4) + QLatin1Char('\n'); // a block of code
    const Folder folder;
    const ProgramRun run = cli({QStringLiteral("evaluate"), example(folder, "acme")});
    EXPECT_EQ(QString::fromUtf8(run.output).left(wanted.size()), wanted);
}

/// The folders in the source tree are what unpacking the packed examples gives.
TEST(CliExamples, StandInTheFormatOfTheEncoder)
{
    for (const char *name : {"acme", "empty", "philly"}) {
        const Folder folder;
        const QString unpacked = folder.path(QStringLiteral("yaml"));
        ASSERT_EQ(cli({QStringLiteral("unpack"), example(folder, name), unpacked}).status, 0);
        const QDir source(sourcePath(QStringLiteral("resources/examples/")) +
                          QString::fromLatin1(name));
        ASSERT_EQ(QDir(unpacked).entryList(QDir::Files), source.entryList(QDir::Files));
        for (const QString &file : source.entryList(QDir::Files))
            EXPECT_EQ(bytesOf(source.filePath(file)), bytesOf(QDir(unpacked).filePath(file)))
                << name << '/' << file.toStdString();
    }
}

} // namespace kf::test
