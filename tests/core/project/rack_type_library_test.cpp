// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/catalog_file.h"
#include "core/project/rack_type_library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kf {

namespace {

RackType keptType()
{
    RackType type;
    type.id = QStringLiteral("tall");
    type.name = QStringLiteral("48U, 2N: \"deep\"");
    type.heightU = 48;
    type.redundancy = Redundancy::TwoN;
    Feed feed;
    feed.name = QStringLiteral("A");
    feed.volts = 400.0;
    feed.amps = 63.0;
    feed.phases = 3;
    type.feeds = {feed};
    type.reservedU = {1, 48};
    return type;
}

} // namespace

TEST(RackTypeLibrary, GivesBackWhatWasKept)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(readRackTypes(folder.path()).value().isEmpty());
    ASSERT_TRUE(writeRackTypes(folder.path(), {keptType()}).ok());
    const Result<QList<RackType>> types = readRackTypes(folder.path());
    ASSERT_TRUE(types.ok()) << qPrintable(types.error().message);
    EXPECT_TRUE(types.value() == QList<RackType>{keptType()});
    EXPECT_TRUE(loadCatalog(folder.path()).ok()); // devices are read from elsewhere
    ASSERT_TRUE(writeRackTypes(folder.path(), {}).ok());
    EXPECT_TRUE(readRackTypes(folder.path()).value().isEmpty());
}

TEST(RackTypeLibrary, RefusesADamagedFileWithItsPlace)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(writeRackTypes(folder.path(), {keptType()}).ok());
    QFile file(QDir(folder.path()).filePath(QStringLiteral("rack-types/own.yaml")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("rack_types:\n  - {id: tall, height_u: many}\n");
    file.close();
    const Result<QList<RackType>> types = readRackTypes(folder.path());
    ASSERT_FALSE(types.ok());
    EXPECT_TRUE(types.error().where.startsWith(QStringLiteral("own.yaml:2")));
}

} // namespace kf
