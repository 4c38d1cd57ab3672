// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of device types through the command line.
#include "core/exchange/csv.h"
#include "core/project/catalog_file.h"
#include "tests/app/cli/program.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

using testing::HasSubstr;

const QString kImportDevices = QStringLiteral("import-devices");
const QByteArray kNoPower("is_powered: false\n");

QByteArray deviceTypeText(const QByteArray &model)
{
    return "---\nmanufacturer: Acme\nmodel: " + model + "\nslug: acme-" + model.toLower() +
           "\nu_height: 1\nis_full_depth: true\n";
}

/// A library as people have it: device types in folders, with all kinds of other files.
void writeLibrary(const Folder &folder)
{
    QDir(folder.path({})).mkpath(QStringLiteral("lib/Acme"));
    folder.write(QStringLiteral("lib/README.md"), "# Library\n");
    folder.write(QStringLiteral("lib/Acme/M1.yaml"), deviceTypeText("M1") + kNoPower);
    folder.write(QStringLiteral("lib/Acme/M1.png"), "\x89PNG");
    folder.write(QStringLiteral("lib/Acme/M2.yml"),
                 deviceTypeText("M2") + "weight: 7\n" + kNoPower);
    QFile::link(folder.path(QStringLiteral("lib/Acme/M1.yaml")),
                folder.path(QStringLiteral("lib/Acme/link.yaml")));
}

/// What a run with --json wrote; problems on standard error are expected.
QJsonObject importedJson(const QStringList &arguments)
{
    const ProgramRun run =
        cli(QStringList{QStringLiteral("import-devices"), QStringLiteral("--json")} + arguments);
    EXPECT_EQ(run.status, 0);
    return QJsonDocument::fromJson(run.output).object();
}

/// A cell of a manifest as JSON would have it; `like`: what the program wrote.
QJsonValue manifestValue(const QString &cell, const QJsonValue &like)
{
    if (cell.isEmpty())
        return QJsonValue::Null;
    if (cell == u"True" || cell == u"False")
        return cell == u"True";
    return like.isString() ? QJsonValue(cell) : QJsonValue(cell.toDouble());
}

} // namespace

TEST(CliImportDevices, WritesALibraryFileThatCatalogueReadersTake)
{
    const Folder folder;
    writeLibrary(folder);
    const QString out = folder.path(QStringLiteral("own/out.yaml"));
    QDir(folder.path({})).mkpath(QStringLiteral("own"));
    const ProgramRun run =
        cli({kImportDevices, folder.path(QStringLiteral("lib")), QStringLiteral("-o"), out});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("Acme/M2.yml: weight-without-unit:7:9: "));
    const Result<Catalog> catalog = loadCatalog(folder.path(QStringLiteral("own")));
    ASSERT_TRUE(catalog.ok());
    const DeviceEntry *entry = catalog.value().device(QStringLiteral("acme-m1"));
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->origin, EntryOrigin::Imported);
    EXPECT_FALSE(entry->powerMaxW);
}

TEST(CliImportDevices, CountsOtherFilesAndDoesNotFollowLinks)
{
    const Folder folder;
    writeLibrary(folder);
    const QJsonObject json = importedJson({folder.path(QStringLiteral("lib"))});
    EXPECT_EQ(json[QLatin1StringView("files")].toInt(), 2);
    EXPECT_EQ(json[QLatin1StringView("skipped")].toInt(), 3); // README.md, M1.png, link.yaml
    EXPECT_EQ(json[QLatin1StringView("taken")].toInt(), 1);
    EXPECT_EQ(json[QLatin1StringView("warned")].toInt(), 1);
    EXPECT_EQ(json[QLatin1StringView("refused")].toInt(), 0);
}

TEST(CliImportDevices, GoesOnAfterAFileThatIsRefusedAndSaysSo)
{
    const Folder folder;
    writeLibrary(folder);
    folder.write(QStringLiteral("lib/Acme/A0.yaml"), "manufacturer: [\n");
    const QString out = folder.path(QStringLiteral("out.yaml"));
    const ProgramRun run =
        cli({kImportDevices, folder.path(QStringLiteral("lib")), QStringLiteral("-o"), out});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("Acme/A0.yaml: yaml:"));
    EXPECT_THAT(bytesOf(out).toStdString(), HasSubstr("acme-m2"));
}

TEST(CliImportDevices, RefusesWhatItCannotReadOrMayNotReplace)
{
    const Folder folder;
    writeLibrary(folder);
    const QString out = folder.path(QStringLiteral("out.yaml"));
    const QString nowhere = folder.path(QStringLiteral("nowhere"));
    EXPECT_EQ(cli({kImportDevices, nowhere, QStringLiteral("-o"), out}).status, 2);
    EXPECT_FALSE(QFile::exists(out));
    QDir(folder.path({})).mkpath(QStringLiteral("empty"));
    const QString empty = folder.path(QStringLiteral("empty"));
    EXPECT_EQ(cli({kImportDevices, empty, QStringLiteral("-o"), out}).status, 2);
    folder.write(QStringLiteral("out.yaml"), "mine\n");
    const QString lib = folder.path(QStringLiteral("lib"));
    EXPECT_EQ(cli({kImportDevices, lib, QStringLiteral("-o"), out}).status, 2);
    EXPECT_EQ(bytesOf(out), "mine\n");
    EXPECT_EQ(
        cli({kImportDevices, lib, QStringLiteral("--supplies"), QStringLiteral("sums")}).status, 2);
}

TEST(CliImportDevices, ReadsTheSharedFilesAsTheirManifestDoes)
{
    KF_NEED_SHARED_DATA();
    const QString folder = *sharedData() + QStringLiteral("/netbox-device-types");
    const Result<SheetContent> manifest =
        sheetFromCsv(QString::fromUtf8(readAll(folder + QStringLiteral("/manifest.csv"))), u',');
    ASSERT_TRUE(manifest.ok());
    const auto &rows = manifest.value().block.rows;
    const QJsonArray devices = importedJson({folder})[QLatin1StringView("devices")].toArray();
    ASSERT_EQ(devices.size(), rows.size() - 1);
    QHash<QString, QJsonObject> readByPath;
    for (const QJsonValue &device : devices)
        readByPath.insert(device[QLatin1StringView("path")].toString(),
                          device[QLatin1StringView("read")].toObject());
    for (const QList<BlockCell> &row : rows.sliced(1)) {
        const QJsonObject read = readByPath.value(row[0].text);
        ASSERT_FALSE(read.isEmpty()) << row[0].text.toStdString();
        for (qsizetype column = 1; column < row.size(); ++column) {
            const QString key = rows[0][column].text;
            if (!read.contains(key))
                continue; // origin, commit, checksum
            EXPECT_EQ(read[key], manifestValue(row[column].text, read[key]))
                << row[0].text.toStdString() << " " << key.toStdString();
        }
    }
}

TEST(CliImportDevices, ListsTheSuppliesThatModuleTypesDescribe)
{
    KF_NEED_SHARED_DATA();
    const QJsonArray modules =
        importedJson(
            {*sharedData() + QStringLiteral("/netbox-device-types"),
             QStringLiteral("--modules"),
             *sharedData() + QStringLiteral("/netbox-module-types")})[QLatin1StringView("modules")]
            .toArray();
    EXPECT_EQ(modules.size(), 13);
    const auto supply = std::find_if(modules.begin(), modules.end(), [](const QJsonValue &module) {
        return module[QLatin1StringView("path")].toString() == u"Dell/06FKHH.yaml";
    });
    ASSERT_NE(supply, modules.end());
    EXPECT_EQ((*supply)[QLatin1StringView("maximum_draw_w")].toDouble(), 550.0);
}

} // namespace kf::test
