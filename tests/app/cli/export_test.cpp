// SPDX-License-Identifier: GPL-3.0-or-later
// Plans for NetBox through the command line.
#include "core/exchange/csv.h"
#include "tests/app/cli/program.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

using testing::HasSubstr;

using NetboxRows = QList<QMap<QString, QString>>;

/// The rows of a file that was exported, by column.
NetboxRows netboxRows(const QString &folder, const char *file)
{
    const QByteArray bytes = bytesOf(folder + QLatin1Char('/') + QString::fromLatin1(file));
    const Result<SheetContent> sheet = sheetFromCsv(QString::fromUtf8(bytes), u',');
    NetboxRows rows;
    if (!sheet)
        return rows;
    const QList<QList<BlockCell>> &cells = sheet.value().block.rows;
    for (qsizetype row = 1; row < cells.size(); ++row) {
        QMap<QString, QString> fields;
        for (qsizetype column = 0; column < cells[row].size(); ++column)
            fields.insert(cells[0][column].text, cells[row][column].text);
        rows.append(fields);
    }
    return rows;
}

/// Links of all fabrics that have two ends and a cable.
qsizetype cabledLinks(const QString &vector)
{
    const QJsonObject fabrics = QJsonDocument::fromJson(bytesOf(vector))
                                    .object()[QLatin1StringView("topology")]
                                    .toObject()[QLatin1StringView("fabrics")]
                                    .toObject();
    qsizetype count = 0;
    for (const QJsonValue &fabric : fabrics) {
        for (const QJsonValue &link : fabric[QLatin1StringView("links")].toArray()) {
            const bool isWhole = link[QLatin1StringView("a")].isString() &&
                                 link[QLatin1StringView("b")].isString() &&
                                 link[QLatin1StringView("cable")].isString();
            count += isWhole ? 1 : 0;
        }
    }
    return count;
}

/// Every end of a cable is an interface that exists, on a device that exists, and is used once.
void expectEndsOnce(const QString &folder)
{
    QSet<QString> devices;
    for (const auto &row : netboxRows(folder, "devices.csv"))
        devices.insert(row[QStringLiteral("name")]);
    QSet<std::pair<QString, QString>> interfaces;
    for (const auto &row : netboxRows(folder, "interfaces.csv")) {
        EXPECT_TRUE(devices.contains(row[QStringLiteral("device")]));
        interfaces.insert({row[QStringLiteral("device")], row[QStringLiteral("name")]});
    }
    qsizetype ends = 0;
    for (const auto &row : netboxRows(folder, "cables.csv")) {
        for (const QString &side : {QStringLiteral("side_a_"), QStringLiteral("side_b_")}) {
            const std::pair end{row[side + QStringLiteral("device")],
                                row[side + QStringLiteral("name")]};
            EXPECT_TRUE(interfaces.remove(end)) << end.second.toStdString();
            ++ends;
        }
    }
    EXPECT_TRUE(interfaces.isEmpty()) << ends;
}

} // namespace

TEST(CliExport, EveryCableOfAFabricHasEndsThatExistAndAreUsedOnce)
{
    KF_NEED_SHARED_DATA();
    const QDir vectors(*sharedData() + QStringLiteral("/vectors-fabric"));
    const QStringList plans = vectors.entryList({QStringLiteral("*.kfplan")});
    EXPECT_FALSE(plans.isEmpty());
    for (const QString &name : plans) {
        SCOPED_TRACE(name.toStdString());
        const Folder folder;
        const QString out = folder.path(QStringLiteral("netbox"));
        const ProgramRun run = cli(
            {QStringLiteral("export"), vectors.filePath(name), QStringLiteral("--netbox"), out});
        EXPECT_EQ(run.status, 0) << run.problems.toStdString();
        expectEndsOnce(out);
        EXPECT_EQ(netboxRows(out, "cables.csv").size(),
                  cabledLinks(vectors.filePath(name.chopped(7) + QStringLiteral(".json"))));
    }
}

TEST(CliExport, AFolderThatHoldsSomethingIsLeftAloneUnlessForced)
{
    const Folder folder;
    const QString plan = folder.path(QStringLiteral("plan.kfplan"));
    EXPECT_EQ(
        cli({QStringLiteral("new"), plan, QStringLiteral("--example"), QStringLiteral("acme")})
            .status,
        0);
    const QString out = folder.path(QStringLiteral("out"));
    QDir().mkpath(out);
    folder.write(QStringLiteral("out/racks.csv"), "mine\n");
    const QStringList command{QStringLiteral("export"), plan, QStringLiteral("--netbox"), out};
    EXPECT_EQ(cli(command).status, 2);
    EXPECT_EQ(bytesOf(out + QStringLiteral("/racks.csv")), "mine\n");
    const ProgramRun forced = cli(command + QStringList{QStringLiteral("--force")});
    EXPECT_EQ(forced.status, 0);
    EXPECT_THAT(bytesOf(out + QStringLiteral("/racks.csv")).toStdString(), HasSubstr("u_height"));
    EXPECT_EQ(cli({QStringLiteral("export"), plan}).status, 2);
}

TEST(CliExport, RacksAndDevicesOfThePlanAreAllThere)
{
    const Folder folder;
    const QString plan = folder.path(QStringLiteral("plan.kfplan"));
    EXPECT_EQ(
        cli({QStringLiteral("new"), plan, QStringLiteral("--example"), QStringLiteral("acme")})
            .status,
        0);
    const QString out = folder.path(QStringLiteral("out"));
    EXPECT_EQ(cli({QStringLiteral("export"), plan, QStringLiteral("--netbox"), out}).status, 0);
    const QJsonObject totals = cliJson({QStringLiteral("evaluate"),
                                        plan,
                                        QStringLiteral("--json")})[QLatin1StringView("topology")]
                                   .toObject()[QLatin1StringView("totals")]
                                   .toObject();
    EXPECT_EQ(netboxRows(out, "racks.csv").size(), totals[QLatin1StringView("racks")].toInt());
    EXPECT_GE(netboxRows(out, "devices.csv").size(), totals[QLatin1StringView("devices")].toInt());
}

} // namespace kf::test
