// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets that people really have, through the command line: what comes out, what is asked, and
// which option settles it.
#include "tests/app/cli/program.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// From six in the morning on; 24 GPUs from nine, none in the night.
const QList<double> kVision{0,  0,  0,  0,  0,  0, 4, 8, 16, 24, 24, 24,
                            16, 24, 24, 24, 16, 8, 4, 2, 0,  0,  0,  0};
const QStringList kH100{QStringLiteral("--accelerator"), QStringLiteral("h100-sxm5-80")};

struct Imported {
    ProgramRun run;
    QJsonObject json;

    QJsonObject group(int index) const
    {
        return json[QLatin1StringView("groups")].toArray().at(index).toObject();
    }
    std::vector<std::string> texts(const char *list, const char *key) const
    {
        std::vector<std::string> texts;
        for (const QJsonValue &each : json[QLatin1StringView(list)].toArray())
            texts.push_back(each.toObject()[QLatin1StringView(key)].toString().toStdString());
        return texts;
    }
    std::vector<std::string> names() const { return texts("groups", "name"); }
    std::vector<std::string> options() const { return texts("open", "option"); }
    QList<double> hours(int index, const char *day = "typical") const
    {
        const QJsonObject demand = group(index)[QLatin1StringView("demand")].toObject();
        QList<double> hours;
        for (const QJsonValue &value : demand[QLatin1StringView(day)].toArray())
            hours += value.toDouble();
        return hours;
    }
};

/// Imports `sheet` into the plan "plan.kfplan" of `folder`; what comes of it goes to "out.kfplan".
Imported importInto(const Folder &folder, const QString &sheet, const QStringList &options)
{
    const QString plan = folder.path(QStringLiteral("plan.kfplan"));
    if (!QFile::exists(plan)) {
        EXPECT_EQ(cli({QStringLiteral("new"), plan}).status, 0);
    }
    Imported imported;
    imported.run = cli(QStringList{QStringLiteral("import"),
                                   plan,
                                   sheet,
                                   QStringLiteral("--json"),
                                   QStringLiteral("-o"),
                                   folder.path(QStringLiteral("out.kfplan"))} +
                       options);
    imported.json = QJsonDocument::fromJson(imported.run.output).object();
    return imported;
}

/// The ACME example as the plan that sheets are imported into.
QString acmeIn(const Folder &folder)
{
    const QString plan = folder.path(QStringLiteral("plan.kfplan"));
    const ProgramRun run =
        cli({QStringLiteral("new"), plan, QStringLiteral("--example"), QStringLiteral("acme")});
    EXPECT_EQ(run.status, 0) << run.problems.toStdString();
    return plan;
}

bool hasWritten(const Folder &folder)
{
    return QFile::exists(folder.path(QStringLiteral("out.kfplan")));
}

/// A table of the report on that plan of `folder`.
QByteArray reported(const Folder &folder, const char *plan, const char *table)
{
    const QString tables = folder.path(QString::fromLatin1(plan) + QStringLiteral("-tables"));
    const ProgramRun run = cli({QStringLiteral("report"),
                                folder.path(QString::fromLatin1(plan)),
                                QStringLiteral("--csv"),
                                tables,
                                QStringLiteral("--force")});
    EXPECT_EQ(run.status, 0) << run.problems.toStdString();
    QFile file(tables + u'/' + QString::fromLatin1(table));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString fieldSheet(const char *name)
{
    const QString folder =
        *sharedData() + QStringLiteral("/field-cases/") + QString::fromLatin1(name) + u'/';
    const QString workbook = folder + QStringLiteral("demand.xlsx");
    return QFile::exists(workbook) ? workbook : folder + QStringLiteral("demand.csv");
}

Imported fieldImport(const Folder &folder, const char *name, const QStringList &options = {})
{
    return importInto(folder, fieldSheet(name), kH100 + options);
}

QStringList mapped(const char *map)
{
    return {QStringLiteral("--map"), QString::fromUtf8(map)};
}

QByteArray sheetWithHeading(const QByteArray &hours, const QByteArray &row)
{
    return "Team," + hours + "\nVision," + row + "\n";
}

const QByteArray kRow = "0,0,0,0,0,0,4,8,16,24,24,24,16,24,24,24,16,8,4,2,0,0,0,0";

} // namespace

TEST(CliImport, NamesEveryAnswerOfAQuestion)
{
    const Folder folder;
    QByteArray heading; // six blocks of four hours: each hour, or all of them together
    for (int hour = 0; hour < 24; hour += 4)
        heading +=
            (hour > 0 ? "," : "") + QByteArray::number(hour) + "-" + QByteArray::number(hour + 4);
    folder.write(QStringLiteral("demand.csv"), sheetWithHeading(heading, "1,2,3,4,5,6"));
    const Imported asked = importInto(folder, folder.path(QStringLiteral("demand.csv")), kH100);
    EXPECT_EQ(asked.run.status, 2);
    const QJsonArray answers = asked.json[QLatin1StringView("open")]
                                   .toArray()
                                   .at(0)
                                   .toObject()[QLatin1StringView("answers")]
                                   .toArray();
    ASSERT_EQ(answers.size(), 2);
    EXPECT_EQ(answers.at(0).toObject()[QLatin1StringView("option")].toString(),
              QStringLiteral("--blocks each"));
    EXPECT_EQ(answers.at(1).toObject()[QLatin1StringView("option")].toString(),
              QStringLiteral("--blocks shared"));
    const std::string problems = asked.run.problems.toStdString();
    EXPECT_THAT(problems, HasSubstr("--blocks each"));
    EXPECT_THAT(problems, HasSubstr("--blocks shared"));
}

TEST(CliImport, TakesHeadingsAsTheySay)
{
    KF_NEED_SHARED_DATA();
    for (const char *name : {"heading-hour-underscore",
                             "heading-military",
                             "heading-range-am-pm",
                             "heading-datetime-cells",
                             "hidden-first-sheet"}) {
        const Folder folder;
        const Imported imported = fieldImport(folder, name);
        EXPECT_EQ(imported.run.status, 0) << name << imported.run.problems.toStdString();
        EXPECT_THAT(imported.names(), ElementsAre("Vision")) << name;
        EXPECT_EQ(imported.hours(0), kVision) << name;
        EXPECT_TRUE(hasWritten(folder)) << name;
    }
}

TEST(CliImport, TakesGroupsAndLeavesOutWhatIsNone)
{
    KF_NEED_SHARED_DATA();
    for (const char *name : {"heading-unknown-name-column",
                             "numbers-before-hours",
                             "pivot-grand-total",
                             "total-row-other-words",
                             "transposed"}) {
        const Folder folder;
        const Imported imported = fieldImport(folder, name);
        EXPECT_EQ(imported.run.status, 0) << name << imported.run.problems.toStdString();
        EXPECT_THAT(imported.names(), ElementsAre("Vision", "Search")) << name;
        EXPECT_EQ(imported.hours(0), kVision) << name;
        EXPECT_EQ(imported.hours(1), QList<double>(24, 2.0)) << name;
    }
}

TEST(CliImport, SaysWhichRowsASumSums)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    const Imported imported = fieldImport(folder, "total-row-other-words");
    EXPECT_THAT(imported.texts("left_out", "where"), ElementsAre("row 4"));
    EXPECT_THAT(imported.texts("left_out", "reason"), ElementsAre("sums rows 2 to 3"));
}

TEST(CliImport, TakesTheLargestOrTheMeanOfHalfHours)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    // 09:00 has 10 and 40, 10:00 has 10 and 0.
    const QList<double> largest = fieldImport(folder, "half-hour-columns").hours(0);
    EXPECT_EQ(largest.value(9), 40.0);
    EXPECT_EQ(largest.value(10), 10.0);
    const Folder other;
    const QStringList mean{QStringLiteral("--parts"), QStringLiteral("mean")};
    EXPECT_EQ(fieldImport(other, "half-hour-columns", mean).hours(0).value(9), 25.0);
}

TEST(CliImport, ReadsNumbersAndTimesOfSpreadsheets)
{
    KF_NEED_SHARED_DATA();
    const Folder spaces;
    const QList<double> farm = fieldImport(spaces, "thousands-space").hours(0);
    EXPECT_EQ(farm.value(0), 1024.0);
    EXPECT_EQ(farm.value(12), 1024.5);
    const Folder elapsed;
    EXPECT_EQ(fieldImport(elapsed, "elapsed-24-00").run.status, 0);
    const Folder escapes;
    EXPECT_THAT(fieldImport(escapes, "xlsx-escapes").names(), ElementsAre("Vision research EU"));
}

TEST(CliImport, AsksForDashesAndTakesTheAnswer)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    const Imported asked = fieldImport(folder, "dash-for-zero");
    EXPECT_EQ(asked.run.status, 2);
    EXPECT_THAT(asked.options(), ElementsAre("--map \"-=0\""));
    EXPECT_THAT(asked.run.problems.toStdString(), HasSubstr("--map \"-=0\""));
    EXPECT_FALSE(hasWritten(folder));
    const Imported answered = fieldImport(folder, "dash-for-zero", mapped("-=0"));
    EXPECT_EQ(answered.run.status, 0) << answered.run.problems.toStdString();
    // 16 up to 06:00 and from 20:00 on.
    EXPECT_EQ(answered.hours(0),
              QList<double>(6, 16.0) + QList<double>(14, 0.0) + QList<double>(4, 16.0));
}

/// Its letters make words in one code page alone.
TEST(CliImport, ReadsAnOldFileInTheCodePageThatMakesWords)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    const Imported read = fieldImport(folder, "encoding-cp1250");
    EXPECT_EQ(read.run.status, 0) << read.run.problems.toStdString();
    EXPECT_THAT(read.names(), ElementsAre("Dział Łódź"));
}

/// "Отдел исследований" in the code page of Windows: its bytes make words in others too.
TEST(CliImport, AsksForTheCodePageWhereSeveralMakeWords)
{
    const Folder folder;
    QByteArray sheet =
        sheetWithHeading("0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23", kRow);
    sheet.replace("Vision",
                  "\xCE\xF2\xE4\xE5\xEB \xE8\xF1\xF1\xEB\xE5\xE4\xEE\xE2\xE0\xED\xE8\xE9");
    folder.write(QStringLiteral("demand.csv"), sheet);
    const QString path = folder.path(QStringLiteral("demand.csv"));
    const Imported asked = importInto(folder, path, kH100);
    EXPECT_EQ(asked.run.status, 2);
    EXPECT_THAT(asked.options(), ElementsAre(HasSubstr("--encoding windows-12")));
    EXPECT_FALSE(hasWritten(folder));
    const Imported answered = importInto(
        folder,
        path,
        kH100 + QStringList{QStringLiteral("--encoding"), QStringLiteral("windows-1251")});
    EXPECT_EQ(answered.run.status, 0) << answered.run.problems.toStdString();
    EXPECT_THAT(answered.names(), ElementsAre("Отдел исследований"));
}

TEST(CliImport, AsksWhichAcceleratorAShortNameMeans)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    const Imported asked = fieldImport(folder, "gpu-name-ambiguous");
    EXPECT_EQ(asked.run.status, 2);
    EXPECT_THAT(asked.texts("open", "where"), ElementsAre("B2"));
    EXPECT_THAT(asked.options(), ElementsAre(HasSubstr("--map \"A100=a100-")));
    EXPECT_FALSE(hasWritten(folder));
    const Imported answered =
        fieldImport(folder, "gpu-name-ambiguous", mapped("A100=a100-sxm4-80"));
    EXPECT_EQ(answered.run.status, 0) << answered.run.problems.toStdString();
    EXPECT_THAT(answered.texts("groups", "accelerator"), ElementsAre("a100-sxm4-80"));
}

TEST(CliImport, KnowsTheNamesOfDriversAndAliasesOfZones)
{
    KF_NEED_SHARED_DATA();
    const Folder gpus;
    EXPECT_THAT(fieldImport(gpus, "gpu-names-node-labels").texts("groups", "accelerator"),
                ElementsAre("a100-sxm4-80", "v100-sxm2-32", "h100-sxm5-80"));
    const Folder zones;
    EXPECT_THAT(fieldImport(zones, "zone-alias").texts("groups", "time_zone"),
                ElementsAre("Asia/Calcutta", "US/Pacific"));
    EXPECT_TRUE(hasWritten(zones));
}

TEST(CliImport, LeavesOutRowsThatAFilterHides)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    const Imported imported = fieldImport(folder, "filtered-rows");
    EXPECT_THAT(imported.names(), testing::Not(testing::Contains("Old project")));
    EXPECT_THAT(imported.texts("left_out", "where"), testing::Contains("row 3"));
    EXPECT_THAT(imported.texts("offers", "option"), ElementsAre("--hidden take"));
    EXPECT_THAT(
        fieldImport(folder,
                    "filtered-rows",
                    {QStringLiteral("--hidden"), QStringLiteral("take"), QStringLiteral("--force")})
            .names(),
        testing::Contains("Old project"));
}

TEST(CliImport, MakesOneGroupOfAMergedName)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    acmeIn(folder);
    const Imported imported = fieldImport(folder, "merged-names");
    EXPECT_EQ(imported.run.status, 0) << imported.run.problems.toStdString();
    EXPECT_THAT(imported.names(), ElementsAre("Vision"));
    EXPECT_EQ(imported.hours(0, "weekday"), kVision);
}

TEST(CliImport, AsksForTheDecimalMarkOnceAndTakesIt)
{
    const Folder folder;
    QByteArrayList numbers;
    for (int hour = 0; hour < 24; ++hour)
        numbers += '"' + QByteArray::number(hour + 1) + ".250\"";
    folder.write(QStringLiteral("demand.csv"),
                 sheetWithHeading("0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23",
                                  numbers.join(',')));
    const QString sheet = folder.path(QStringLiteral("demand.csv"));
    const Imported asked = importInto(folder, sheet, kH100);
    EXPECT_EQ(asked.run.status, 2);
    EXPECT_THAT(asked.options(), ElementsAre("--decimal point"));
    EXPECT_THAT(asked.run.problems.toStdString(), HasSubstr("--decimal comma"));
    const Imported taken = importInto(
        folder, sheet, kH100 + QStringList{QStringLiteral("--decimal"), QStringLiteral("comma")});
    EXPECT_EQ(taken.run.status, 0) << taken.run.problems.toStdString();
    EXPECT_EQ(taken.hours(0).value(1), 2250.0);
}

TEST(CliImport, UpdatesSomeAndKeepsTheOthers)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    const QString acme = acmeIn(folder);
    const Imported imported =
        importInto(folder,
                   *sharedData() + QStringLiteral("/field-cases/update-and-keep/weekend.csv"),
                   {QStringLiteral("--mode"),
                    QStringLiteral("update"),
                    QStringLiteral("--day-type"),
                    QStringLiteral("weekend")});
    EXPECT_EQ(imported.run.status, 0) << imported.run.problems.toStdString();
    EXPECT_EQ(imported.hours(0, "weekend"), QList<double>(24, 2.0));
    const QJsonObject changes = cliJson({QStringLiteral("diff"),
                                         acme,
                                         folder.path(QStringLiteral("out.kfplan")),
                                         QStringLiteral("--json")});
    for (const QJsonValue &change : changes[QLatin1StringView("changes")].toArray())
        EXPECT_THAT(QJsonDocument(change.toObject()).toJson().toStdString(), HasSubstr("vision"));
    EXPECT_FALSE(changes[QLatin1StringView("changes")].toArray().isEmpty());
}

/// The tables of the day, written from the plan and taken back, change nothing.
void expectReadBack(const Folder &folder)
{
    const QString plan = folder.path(QStringLiteral("plan.kfplan"));
    const QString tables = folder.path(QStringLiteral("tables"));
    ASSERT_EQ(cli({QStringLiteral("report"), plan, QStringLiteral("--csv"), tables}).status, 0);
    for (const char *day : {"weekday", "weekend", "in-plan-zone-weekday", "in-plan-zone-weekend"}) {
        const QByteArray name = QByteArray("/demand-") + day + ".csv";
        for (const char *mode : {"replace", "update"}) {
            QFile::remove(folder.path(QStringLiteral("out.kfplan")));
            const Imported imported =
                importInto(folder,
                           tables + QString::fromLatin1(name),
                           {QStringLiteral("--mode"), QString::fromLatin1(mode)});
            ASSERT_EQ(imported.run.status, 0) << mode << imported.run.problems.toStdString();
            EXPECT_EQ(bytesOf(folder.path(QStringLiteral("out.kfplan"))), bytesOf(plan))
                << day << ' ' << mode;
        }
    }
}

TEST(CliImport, ReadsBackWhatTheReportWrites)
{
    const Folder folder;
    acmeIn(folder);
    expectReadBack(folder);
}

/// Cores have rows and a sum of their own among those of GPUs.
TEST(CliImport, ReadsBackCoresBesideGpus)
{
    const Folder folder;
    const QString acme = acmeIn(folder);
    QByteArray hours;
    for (int hour = 0; hour < 24; ++hour)
        hours += ',' + QByteArray::number(hour % 5 * 16);
    folder.write(QStringLiteral("cores.csv"),
                 "group,accelerator,time_zone,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,"
                 "21,22,23\n"
                 "Boosted trees,cpu-core,Europe/Berlin" +
                     hours + "\nFeatures,cpu-core,Europe/Berlin" + hours + '\n');
    const Imported cores = importInto(folder, folder.path(QStringLiteral("cores.csv")), {});
    ASSERT_EQ(cores.run.status, 0) << cores.run.problems.toStdString();
    ASSERT_TRUE(QFile::remove(acme));
    ASSERT_TRUE(QFile::rename(folder.path(QStringLiteral("out.kfplan")), acme));
    expectReadBack(folder);
}

/// Its hours are those of the plan's zone, and it does not say of which day type they are.
TEST(CliImport, TakesATableInTheZoneOfThePlanBackWhereItsDayTypeIsSaid)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    acmeIn(folder);
    const QString table =
        *sharedData() + QStringLiteral("/field-cases/own-export-reimport/demand-weekday.csv");
    const QStringList replace{QStringLiteral("--mode"), QStringLiteral("replace")};
    const Imported asked = importInto(folder, table, replace);
    EXPECT_EQ(asked.run.status, 2);
    EXPECT_THAT(asked.run.problems.toStdString(), HasSubstr("demand-weekday.csv"));
    EXPECT_THAT(asked.options(), testing::Contains("--day-type weekday; --day-type weekend"));
    EXPECT_FALSE(hasWritten(folder));
    const Imported taken =
        importInto(folder,
                   table,
                   replace + QStringList{QStringLiteral("--day-type"), QStringLiteral("weekday")});
    EXPECT_EQ(taken.run.status, 0) << taken.run.problems.toStdString();
    for (const char *day : {"demand-weekday.csv", "demand-weekend.csv"})
        EXPECT_EQ(reported(folder, "out.kfplan", day), reported(folder, "plan.kfplan", day)) << day;
}

TEST(CliImport, TakesUnnamedColumnsInOrderWhereAPersonSaysSo)
{
    const Folder folder;
    QByteArrayList names;
    for (int i = 0; i < 24; ++i)
        names += "slot " + QByteArray(1, char('a' + i));
    folder.write(QStringLiteral("demand.csv"), sheetWithHeading(names.join(','), kRow));
    const QString sheet = folder.path(QStringLiteral("demand.csv"));
    const Imported asked = importInto(folder, sheet, kH100);
    EXPECT_EQ(asked.run.status, 2);
    EXPECT_THAT(asked.options(), testing::Contains("--hours in-order"));
    EXPECT_FALSE(hasWritten(folder));
    const Imported answered = importInto(
        folder, sheet, kH100 + QStringList{QStringLiteral("--hours"), QStringLiteral("in-order")});
    EXPECT_EQ(answered.run.status, 0) << answered.run.problems.toStdString();
    EXPECT_EQ(answered.hours(0), kVision);
}

TEST(CliImport, ShowsWithoutWritingWhereNoOutputIsNamed)
{
    const Folder folder;
    const QString plan = folder.path(QStringLiteral("plan.kfplan"));
    ASSERT_EQ(cli({QStringLiteral("new"), plan}).status, 0);
    folder.write(
        QStringLiteral("demand.csv"),
        sheetWithHeading("0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23", kRow));
    const QByteArray before = bytesOf(plan);
    const ProgramRun run =
        cli(QStringList{QStringLiteral("import"), plan, folder.path(QStringLiteral("demand.csv"))} +
            kH100);
    EXPECT_EQ(run.status, 0) << run.problems.toStdString();
    EXPECT_THAT(run.output.toStdString(), HasSubstr("taken: Vision"));
    EXPECT_EQ(bytesOf(plan), before);
}

TEST(CliImport, ReplacesNoFileWithoutForce)
{
    const Folder folder;
    folder.write(QStringLiteral("out.kfplan"), "mine");
    folder.write(
        QStringLiteral("demand.csv"),
        sheetWithHeading("0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23", kRow));
    const QString sheet = folder.path(QStringLiteral("demand.csv"));
    EXPECT_EQ(importInto(folder, sheet, kH100).run.status, 2);
    EXPECT_EQ(bytesOf(folder.path(QStringLiteral("out.kfplan"))), "mine");
    EXPECT_EQ(importInto(folder, sheet, kH100 + QStringList{QStringLiteral("--force")}).run.status,
              0);
}

TEST(CliImport, RefusesOptionsThatItDoesNotKnowAndNamesThePossibleOnes)
{
    const Folder folder;
    folder.write(QStringLiteral("demand.csv"), "a,b\n");
    const QString sheet = folder.path(QStringLiteral("demand.csv"));
    for (const auto &[option, value, possible] :
         {std::tuple("--mode", "merge", "replace"),
          std::tuple("--hours", "across", "in-order"),
          std::tuple("--parts", "min", "mean"),
          std::tuple("--accelerator", "h100", "h100-sxm5-80"),
          std::tuple("--zone", "PST", "America/Los_Angeles"),
          std::tuple("--day-type", "sunday", "typical"),
          std::tuple("--map", "A100", "WORD=ID"),
          std::tuple("--encoding", "martian", "windows-1250"),
          std::tuple("--sheet", "Demand", "no sheet")}) {
        const Imported imported =
            importInto(folder, sheet, {QString::fromLatin1(option), QString::fromLatin1(value)});
        EXPECT_EQ(imported.run.status, 2) << option;
        EXPECT_THAT(imported.run.problems.toStdString(), HasSubstr(possible)) << option;
        EXPECT_FALSE(hasWritten(folder)) << option;
    }
}

/// A workbook that is not understood may hold the demand in another of its sheets.
TEST(CliImport, NamesTheSheetsThatWereNotRead)
{
    KF_NEED_SHARED_DATA();
    const Folder folder;
    const Imported asked =
        importInto(folder, fieldSheet("hidden-first-sheet"), {}); // no accelerator
    EXPECT_EQ(asked.run.status, 2);
    EXPECT_THAT(asked.run.problems.toStdString(), HasSubstr("the file has other sheets: \""));
    EXPECT_FALSE(hasWritten(folder));
}

TEST(CliImport, RefusesWhatIsNoSheet)
{
    const Folder folder;
    folder.write(QStringLiteral("empty.csv"), "");
    folder.write(QStringLiteral("old.xls"), "\xD0\xCF\x11\xE0 old");
    folder.write(QStringLiteral("cut.xlsx"), QByteArray("PK\x03\x04 cut"));
    folder.write(QStringLiteral("bad.csv"), QByteArray("Team,0\n\xFF\xFF\0\x81,1\n", 14));
    for (const char *name : {"empty.csv", "old.xls", "cut.xlsx", "bad.csv", "none.csv"}) {
        const Imported imported = importInto(folder, folder.path(QString::fromLatin1(name)), kH100);
        EXPECT_EQ(imported.run.status, 2) << name;
        EXPECT_THAT(imported.run.problems.toStdString(), HasSubstr(name)) << name;
        EXPECT_FALSE(hasWritten(folder)) << name;
    }
}

} // namespace kf::test
