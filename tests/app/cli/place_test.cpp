// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

using testing::HasSubstr;

/// A plan with racks of 44 kW and an empty room.
QString emptyRoom(const Folder &folder)
{
    QDir().mkpath(folder.path(QStringLiteral("room")));
    folder.write(QStringLiteral("room/manifest.yaml"),
                 "format: kfplan\nversion: 1\nentries: [plan.yaml, topology.yaml]\n");
    folder.write(QStringLiteral("room/plan.yaml"),
                 "name: Room\nstart: \"2027-01\"\ntypical_date: \"2027-01-15\"\n");
    folder.write(QStringLiteral("room/topology.yaml"),
                 "rack_types:\n  - {id: std, height_u: 42, power_limit_w: 44000}\n"
                 "sites:\n  - {id: s, rooms: [{id: hall, name: Hall 2, rows: [{id: a, name: Aisle, "
                 "racks: []}]}]}\n");
    QString path = folder.path(QStringLiteral("room.kfplan"));
    const ProgramRun run = cli({QStringLiteral("pack"), folder.path(QStringLiteral("room")), path});
    EXPECT_EQ(run.status, 0) << run.problems.toStdString();
    return path;
}

QStringList place(const QString &plan, const char *device, int count, const char *type)
{
    return {QStringLiteral("place"),
            plan,
            QStringLiteral("--device"),
            QLatin1String(device),
            QStringLiteral("--count"),
            QString::number(count),
            QStringLiteral("--rack-type"),
            QLatin1String(type)};
}

} // namespace

TEST(CliPlace, PrintsRacksBoundAndWhatBindsAndWritesThePlan)
{
    // 10.2 kW each: four in 44 kW, so 10 need three racks.
    const Folder folder;
    const QString out = folder.path(QStringLiteral("out.kfplan"));
    const ProgramRun run = cli(place(emptyRoom(folder), "dgx-h100", 10, "std") +
                               QStringList{QStringLiteral("-o"), out});
    EXPECT_EQ(run.status, 0) << run.problems.toStdString();
    EXPECT_THAT(run.output.toStdString(), HasSubstr("Racks used"));
    EXPECT_THAT(run.output.toStdString(), HasSubstr("fewer are impossible"));
    EXPECT_THAT(run.output.toStdString(),
                HasSubstr("power: 40.8 of 44 kW in use; another DGX H100 does not fit"));
    const QJsonObject figures =
        cliJson({QStringLiteral("evaluate"), out, QStringLiteral("--json")});
    const QJsonObject topology = figures[QStringLiteral("topology")].toObject();
    const QJsonObject totals = topology[QStringLiteral("totals")].toObject();
    EXPECT_EQ(totals[QStringLiteral("racks")].toInt(), 3);
    EXPECT_EQ(totals[QStringLiteral("devices")].toInt(), 10);
    const QJsonObject row =
        topology[QStringLiteral("rows")].toObject()[QStringLiteral("a")].toObject();
    EXPECT_EQ(row[QStringLiteral("racks")].toInt(), 3);
    EXPECT_EQ(row[QStringLiteral("power_w")].toDouble(), 102000.0);
    EXPECT_TRUE(topology[QStringLiteral("rooms")].toObject().contains(QStringLiteral("hall")));
}

TEST(CliPlace, WritesJson)
{
    const Folder folder;
    const QJsonObject json = cliJson(place(emptyRoom(folder), "dgx-h100", 10, "std") +
                                     QStringList{QStringLiteral("--json")});
    EXPECT_EQ(json[QStringLiteral("racks_used")].toInt(), 3);
    EXPECT_EQ(json[QStringLiteral("lower_bound")].toInt(), 3);
    EXPECT_EQ(json[QStringLiteral("racks")].toArray().size(), 3);
    EXPECT_EQ(json[QStringLiteral("racks")][0][QStringLiteral("limit")].toString(),
              QStringLiteral("power"));
}

TEST(CliPlace, ReportsWhatDidNotFit)
{
    const Folder folder;
    const ProgramRun run = cli(place(emptyRoom(folder), "dgx-h100", 10, "std") +
                               QStringList{QStringLiteral("--most-racks"), QStringLiteral("2")});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.output.toStdString(), HasSubstr("2 of DGX H100 not placed"));
}

TEST(CliPlace, HangsStripsWhoseWeightNobodyKnows)
{
    // 500 kg hold three DGX H100 of 130.45 kg; two more strips weigh what nobody says.
    const Folder folder;
    const QString plan = emptyRoom(folder);
    folder.write(QStringLiteral("room/manifest.yaml"),
                 "format: kfplan\nversion: 1\nentries: [plan.yaml, topology.yaml, "
                 "catalog.yaml]\n");
    folder.write(QStringLiteral("room/catalog.yaml"),
                 "devices:\n  - {id: own-strip, model: Own strip, kind: pdu, height_u: 0, "
                 "power_max_w: 22000}\n");
    folder.write(QStringLiteral("room/topology.yaml"),
                 "rack_types:\n  - {id: std, height_u: 42, power_limit_w: 44000, "
                 "weight_limit_kg: 500}\n"
                 "sites:\n  - {id: s, rooms: [{id: hall, rows: [{id: a, racks: []}]}]}\n");
    cli({QStringLiteral("pack"),
         folder.path(QStringLiteral("room")),
         plan,
         QStringLiteral("--force")});
    const QString out = folder.path(QStringLiteral("out.kfplan"));
    const ProgramRun run =
        cli(place(plan, "dgx-h100", 4, "std") + QStringList{QStringLiteral("--strips"),
                                                            QStringLiteral("own-strip:2"),
                                                            QStringLiteral("-o"),
                                                            out});
    EXPECT_EQ(run.status, 0) << run.problems.toStdString() << run.output.toStdString();
    EXPECT_THAT(run.output.toStdString(), HasSubstr("no weight of Own strip"));
    const QJsonObject racks =
        cliJson({QStringLiteral("evaluate"),
                 out,
                 QStringLiteral("--json")})[QStringLiteral("topology")][QStringLiteral("racks")]
            .toObject();
    EXPECT_EQ(racks.size(), 2);
}

TEST(CliPlace, WritesNoPlanWhereNothingWasPlaced)
{
    const Folder folder;
    const QString out = folder.path(QStringLiteral("out.kfplan"));
    const ProgramRun run =
        cli(place(emptyRoom(folder), "dgx-h100", 10, "std") +
            QStringList{
                QStringLiteral("--most-racks"), QStringLiteral("0"), QStringLiteral("-o"), out});
    EXPECT_EQ(run.status, 1);
    EXPECT_FALSE(QFile::exists(out));
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("nothing was placed"));
}

TEST(CliPlace, RefusesWhatIsNotThere)
{
    const Folder folder;
    const QString plan = emptyRoom(folder);
    ProgramRun run = cli(place(plan, "dgx-h10", 10, "std"));
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("did you mean dgx-h100?"));
    run = cli(place(plan, "dgx-h100", 10, "sdt"));
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("no rack type \"sdt\""));
    run = cli(place(plan, "dgx-h100", 0, "std"));
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("--count"));
    run =
        cli({QStringLiteral("place"), plan, QStringLiteral("--rack-type"), QStringLiteral("std")});
    EXPECT_EQ(run.status, 2);
    EXPECT_EQ(
        cli(place(plan, "dgx-h100", 1, "std") + QStringList{QStringLiteral("-o"), plan}).status, 2);
}

TEST(CliPlace, TakesTheOnlyRackTypeAndAsksWhereThereAreSeveral)
{
    const Folder folder;
    const QString plan = emptyRoom(folder);
    const QStringList without{QStringLiteral("place"),
                              plan,
                              QStringLiteral("--device"),
                              QStringLiteral("dgx-h100"),
                              QStringLiteral("--count"),
                              QStringLiteral("4")};
    EXPECT_EQ(cli(without).status, 0);
    folder.write(QStringLiteral("room/topology.yaml"),
                 "rack_types:\n  - {id: std, height_u: 42, power_limit_w: 44000}\n"
                 "  - {id: high, height_u: 48, power_limit_w: 44000}\n"
                 "sites:\n  - {id: s, rooms: [{id: hall, rows: [{id: a, racks: []}]}]}\n");
    cli({QStringLiteral("pack"),
         folder.path(QStringLiteral("room")),
         plan,
         QStringLiteral("--force")});
    const ProgramRun run = cli(without);
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("--rack-type"));
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("high"));
}

TEST(CliPlace, NamesTheMostThatItPlaces)
{
    const Folder folder;
    const ProgramRun run = cli(place(emptyRoom(folder), "dgx-h100", 100001, "std"));
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("from 1 to 100000, not \"100001\""));
}

TEST(CliPlace, CountsRacksThatAreFilledUpAndProvesNothingOfWhatIsLeftOver)
{
    // Two stand in a rack of 44 kW, which takes two more of 10.2 kW; the other four fill a new one.
    // Of eight, the last two would need a second new rack.
    const Folder folder;
    const QString plan = emptyRoom(folder);
    const QString one = folder.path(QStringLiteral("one.kfplan"));
    cli(place(plan, "dgx-h100", 2, "std") + QStringList{QStringLiteral("-o"), one});
    const ProgramRun all = cli(place(one, "dgx-h100", 6, "std"));
    EXPECT_THAT(all.output.toStdString(), testing::ContainsRegex("Racks used +2\n"));
    EXPECT_THAT(all.output.toStdString(), testing::ContainsRegex("Filled up +1\n"));
    EXPECT_THAT(all.output.toStdString(), HasSubstr("4 x DGX H100"));
    const ProgramRun few = cli(place(one, "dgx-h100", 8, "std") +
                               QStringList{QStringLiteral("--most-racks"), QStringLiteral("1")});
    EXPECT_EQ(few.status, 1);
    EXPECT_THAT(few.output.toStdString(), testing::Not(HasSubstr("proven")));
}

TEST(CliPlace, TakesConstraintsAndARackTypeByItsName)
{
    // Two systems in a rack by --at-most: 10 need five; but two racks may be new.
    const Folder folder;
    const QString plan = emptyRoom(folder);
    const auto with = [&](const QStringList &more) {
        return cliJson(place(plan, "dgx-h100", 10, "std") + more +
                       QStringList{QStringLiteral("--json")});
    };
    EXPECT_EQ(with({QStringLiteral("--at-most"),
                    QStringLiteral("dgx-h100:2")})[QStringLiteral("racks_used")]
                  .toInt(),
              5);
    const QJsonObject few = with({QStringLiteral("--most-racks"), QStringLiteral("0")});
    EXPECT_EQ(few[QStringLiteral("racks_used")].toInt(), 0);
    EXPECT_EQ(few[QStringLiteral("not_placed")][0][QStringLiteral("count")].toInt(), 10);
    // Units 1 to 16 hold two of 8 U.
    EXPECT_EQ(with({QStringLiteral("--units"),
                    QStringLiteral("dgx-h100:1-16")})[QStringLiteral("racks_used")]
                  .toInt(),
              5);
    EXPECT_EQ(
        with({QStringLiteral("--racks-per-row"), QStringLiteral("1")})[QStringLiteral("racks_used")]
            .toInt(),
        3);
    EXPECT_EQ(with({})[QStringLiteral("bound_by")].toString(), QStringLiteral("power"));
    // 8 U and 20 free ones above: only one system stands in 42 U.
    EXPECT_EQ(
        with({QStringLiteral("--free-above"), QStringLiteral("20")})[QStringLiteral("racks_used")]
            .toInt(),
        10);
    EXPECT_EQ(with({QStringLiteral("--switches"),
                    QStringLiteral("middle"),
                    QStringLiteral("--leave-existing")})[QStringLiteral("racks_used")]
                  .toInt(),
              3);
}

TEST(CliPlace, WhatGoesAlongIsPlacedApartOrNamed)
{
    const Folder folder;
    const QStringList line =
        place(emptyRoom(folder), "dgx-h100", 3, "std") + QStringList{QStringLiteral("--along"),
                                                                     QStringLiteral("qm9700:1"),
                                                                     QStringLiteral("--apart"),
                                                                     QStringLiteral("dgx-h100")};
    // Three of 10.2 kW stand in one rack of 44 kW, its switch in another.
    const ProgramRun run = cli(line);
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.output.toStdString(), HasSubstr("1 x QM9700 (Quantum-2, managed)"));
    const ProgramRun one =
        cli(line + QStringList{QStringLiteral("--most-racks"), QStringLiteral("1")});
    EXPECT_EQ(one.status, 1);
    EXPECT_THAT(one.output.toStdString(), HasSubstr("1 of QM9700 (Quantum-2, managed) not placed"));
}

TEST(CliPlace, TakesRoomsAndRowsByTheirNames)
{
    const Folder folder;
    const QString plan = emptyRoom(folder);
    const auto status = [&plan](const char *room, const char *row) {
        return cli(place(plan, "dgx-h100", 1, "std") + QStringList{QStringLiteral("--room"),
                                                                   QLatin1String(room),
                                                                   QStringLiteral("--row"),
                                                                   QLatin1String(row)})
            .status;
    };
    EXPECT_EQ(status("hall", "a"), 0);
    EXPECT_EQ(status("Hall 2", "Aisle"), 0);
    EXPECT_EQ(status("Hall 3", "Aisle"), 2);
    EXPECT_EQ(status("Hall 2", "Aisles"), 2);
}

TEST(CliPlace, RefusesWhatARackDoesNotHave)
{
    const Folder folder;
    const QString plan = emptyRoom(folder);
    const ProgramRun above = cli(place(plan, "dgx-h100", 1, "std") +
                                 QStringList{QStringLiteral("--reserve"), QStringLiteral("43")});
    EXPECT_EQ(above.status, 2);
    EXPECT_THAT(above.problems.toStdString(), HasSubstr("above the rack, which has 42 units"));
    // Runs of units as in the window: 35 to 42 are room for one of 8 U, 36 to 42 are not.
    for (const auto &[run, status] : {std::pair("1-34", 0), {"1-35", 1}, {"1-43", 2}, {"9-3", 2}})
        EXPECT_EQ(cli(place(plan, "dgx-h100", 1, "std") +
                      QStringList{QStringLiteral("--reserve"), QLatin1String(run)})
                      .status,
                  status)
            << run;
    for (const auto &[option, value] : {std::pair("--units", "dgx-h100:40-50"),
                                        {"--at-most", "qm9700:1"},
                                        {"--strips", "dgx-h100:2"},
                                        {"--switches", "below"},
                                        {"--free-above", "few"},
                                        {"--apart", "nobody"}})
        EXPECT_EQ(cli(place(plan, "dgx-h100", 1, "std") +
                      QStringList{QLatin1String(option), QLatin1String(value)})
                      .status,
                  2)
            << option;
}

} // namespace kf::test
