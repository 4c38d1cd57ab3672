// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/catalog_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

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

} // namespace
} // namespace kf
