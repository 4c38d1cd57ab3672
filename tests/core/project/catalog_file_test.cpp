// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/catalog_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <utility>

namespace kf {
namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

TEST(LoadCatalog, GivesWhatIsShipped)
{
    const Result<Catalog> catalog = loadCatalog();
    ASSERT_TRUE(catalog.ok()) << qPrintable(catalog.error().message);
    ASSERT_NE(catalog.value().device(QStringLiteral("dgx-1-p100")), nullptr);
    EXPECT_EQ(catalog.value().device(QStringLiteral("dgx-1-p100"))->powerMaxW, 3200.0);
    EXPECT_NE(catalog.value().accelerator(QStringLiteral("cpu-core")), nullptr);
    EXPECT_FALSE(catalog.value().components().components.isEmpty());
    QStringList kept;
    for (const KeptKey &key : catalog.value().components().kept)
        kept.append(key.name);
    EXPECT_TRUE(kept.contains(QStringLiteral("overheads")));
    EXPECT_TRUE(catalog.value().entries().kept.isEmpty());
}

TEST(LoadCatalog, KnowsTheNameplateWhereTheReferenceHasOne)
{
    // Watts of reference/hardware.yaml: what may be assumed where the maximum is not known.
    const Result<Catalog> catalog = loadCatalog();
    ASSERT_TRUE(catalog.ok());
    for (const auto &[id, watts] : {std::pair("sb7800", 460.0),
                                    {"q3400-ra", 7000.0},
                                    {"cisco-c480-ml-m5", 6400.0},
                                    {"hpe-apollo-6500-gen10", 8800.0},
                                    {"supermicro-sys-421ge-tnrt", 10800.0}}) {
        const DeviceEntry *device = catalog.value().device(QLatin1String(id));
        ASSERT_NE(device, nullptr) << id;
        EXPECT_EQ(device->powerNameplateW, watts) << id;
        EXPECT_FALSE(device->powerMaxW) << id;
    }
    const DeviceEntry *system = catalog.value().device(QStringLiteral("supermicro-sys-421ge-tnrt"));
    EXPECT_EQ(system->psuCount, 4);
    EXPECT_EQ(system->psuW, 2700.0);
}

TEST(LoadCatalog, LetsTheLibraryWin)
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("mine.yaml")),
          "devices:\n  - {id: dgx-1-p100, model: Mine, kind: gpu-system, power_max_w: 3100}\n");
    const Result<Catalog> catalog = loadCatalog(folder.path());
    ASSERT_TRUE(catalog.ok()) << qPrintable(catalog.error().message);
    const DeviceEntry *device = catalog.value().device(QStringLiteral("dgx-1-p100"));
    ASSERT_NE(device, nullptr);
    EXPECT_EQ(device->powerMaxW, 3100.0);
    EXPECT_EQ(device->origin, EntryOrigin::User);
    const DeviceEntry *other = catalog.value().device(QStringLiteral("dgx-1-v100-16"));
    ASSERT_NE(other, nullptr);
    EXPECT_EQ(other->origin, EntryOrigin::Shipped);
}

TEST(LoadCatalog, NamesTheLineThatIsWrongInALibrary)
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("mine.yaml")),
          "gpus:\n  - id: own\n    model: Own\n    tdp_w: a lot\n");
    const Result<Catalog> catalog = loadCatalog(folder.path());
    ASSERT_FALSE(catalog.ok());
    EXPECT_EQ(catalog.error().where, QStringLiteral("mine.yaml:4:12"));
    EXPECT_TRUE(catalog.error().message.contains(QStringLiteral("tdp_w is 'a lot'")));
}

TEST(LoadCatalog, NeedsNoLibraryFolder)
{
    EXPECT_TRUE(loadCatalog(QStringLiteral("/no/such/folder")).ok());
}

DeviceEntry ownDevice()
{
    DeviceEntry device;
    device.id = QStringLiteral("mine");
    device.model = QStringLiteral("Mine: a \"box\"");
    device.kind = DeviceKind::Storage;
    device.height = DeviceHeight::ofUnits(1.5);
    device.powerMaxW = 812.5;
    return device;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(Library, KeepsDevicesAndGivesThemUpAgain)
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(QStringLiteral("made/for/it"));
    ASSERT_TRUE(keepInLibrary(library, {ownDevice()}).ok());
    DeviceEntry changed = ownDevice();
    changed.powerMaxW.reset();
    ASSERT_TRUE(keepInLibrary(library, {changed}).ok());
    const Catalog catalog = loadCatalog(library).value();
    const DeviceEntry *kept = catalog.device(QStringLiteral("mine"));
    ASSERT_NE(kept, nullptr);
    EXPECT_EQ(kept->model, ownDevice().model);
    EXPECT_EQ(kept->height, DeviceHeight::ofUnits(1.5));
    EXPECT_FALSE(kept->powerMaxW); // not known, which is not 0
    EXPECT_EQ(kept->origin, EntryOrigin::User);
    ASSERT_TRUE(removeFromLibrary(library, QStringLiteral("mine")).ok());
    EXPECT_EQ(loadCatalog(library).value().device(QStringLiteral("mine")), nullptr);
    EXPECT_EQ(removeFromLibrary(library, QStringLiteral("mine")).error().kind, ErrorKind::NotFound);
}

TEST(Library, KeepsWhatElseStandsInItsFile)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("own-devices.yaml"));
    write(file,
          "gpus:\n  - {id: own-gpu, model: Own}\ndevices:\n"
          "  - {id: first, model: First, kind: other, colour: red}\n");
    ASSERT_TRUE(keepInLibrary(folder.path(), {ownDevice()}).ok());
    const Catalog catalog = loadCatalog(folder.path()).value();
    EXPECT_NE(catalog.accelerator(QStringLiteral("own-gpu")), nullptr);
    ASSERT_NE(catalog.device(QStringLiteral("first")), nullptr);
    EXPECT_TRUE(bytesOf(file).contains("colour: red"));
}

TEST(Library, LeavesFilesThatAPersonWrote)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("mine.yaml"));
    const QByteArray written("# by hand\ndevices:\n  - {id: mine, model: Mine, kind: other}\n");
    write(file, written);
    const Result<> refused = keepInLibrary(folder.path(), {ownDevice()});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().where, file);
    EXPECT_FALSE(removeFromLibrary(folder.path(), QStringLiteral("mine")).ok());
    EXPECT_EQ(bytesOf(file), written);
}

TEST(Library, SaysWhyItCannotBeWritten)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    write(file, "no folder");
    EXPECT_EQ(keepInLibrary(file, {ownDevice()}).error().where, file);
    // A damaged file stays as it is.
    const QString own = folder.filePath(QStringLiteral("own-devices.yaml"));
    write(own, "devices: [");
    EXPECT_FALSE(keepInLibrary(folder.path(), {ownDevice()}).ok());
    EXPECT_EQ(bytesOf(own), QByteArray("devices: ["));
}

} // namespace
} // namespace kf
