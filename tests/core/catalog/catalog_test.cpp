// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

AcceleratorEntry gpu(const char *id, const char *model)
{
    AcceleratorEntry entry;
    entry.id = QString::fromLatin1(id);
    entry.model = QString::fromLatin1(model);
    return entry;
}

DeviceEntry device(const char *id, const char *model)
{
    DeviceEntry entry;
    entry.id = QString::fromLatin1(id);
    entry.model = QString::fromLatin1(model);
    return entry;
}

CatalogEntries entries(const QList<AcceleratorEntry> &gpus, const QList<DeviceEntry> &devices)
{
    CatalogEntries all;
    all.gpus = gpus;
    all.devices = devices;
    return all;
}

const QString kT4 = QStringLiteral("t4");
const QString kL4 = QStringLiteral("l4");

TEST(CatalogLibrary, HasEachIdOnce)
{
    const Catalog catalog({}, entries({gpu("own", "first"), gpu("own", "second")}, {}), {});
    EXPECT_EQ(catalog.entries().gpus.size(), 1);
    EXPECT_EQ(catalog.accelerator(QStringLiteral("own"))->model, QStringLiteral("second"));
}

TEST(CatalogLibrary, WinsOverWhatIsShipped)
{
    const Catalog catalog(entries({gpu("t4", "shipped"), gpu("l4", "shipped")}, {}),
                          entries({gpu("t4", "library"), gpu("own", "library")}, {}),
                          {});
    EXPECT_EQ(catalog.accelerator(kT4)->model, QStringLiteral("library"));
    EXPECT_EQ(catalog.accelerator(kL4)->model, QStringLiteral("shipped"));
    EXPECT_EQ(catalog.accelerator(QStringLiteral("own"))->model, QStringLiteral("library"));
    EXPECT_EQ(catalog.accelerator(QStringLiteral("none")), nullptr);
    ASSERT_EQ(catalog.entries().gpus.size(), 3); // t4 is replaced where it stands
    EXPECT_EQ(catalog.entries().gpus[0].id, kT4);
    EXPECT_EQ(catalog.entries().gpus[2].id, QStringLiteral("own"));
}

TEST(CatalogAsAPlanSeesIt, PrefersThePlansOwnEntries)
{
    const Catalog catalog(
        entries({gpu("t4", "shipped"), gpu("l4", "shipped")}, {device("dgx", "shipped")}), {}, {});
    const CatalogEntries own = entries({gpu("t4", "plan")}, {device("dgx", "plan")});
    const CatalogView view(own, catalog);
    EXPECT_EQ(view.accelerator(kT4)->model, QStringLiteral("plan"));
    EXPECT_EQ(view.accelerator(kL4)->model, QStringLiteral("shipped"));
    EXPECT_EQ(view.device(QStringLiteral("dgx"))->model, QStringLiteral("plan"));
    EXPECT_EQ(view.device(QStringLiteral("none")), nullptr);
    EXPECT_EQ(catalog.accelerator(kT4)->model, QStringLiteral("shipped"));
}

TEST(CatalogAsAPlanSeesIt, KnowsCpuCoresWithoutAnEntry)
{
    const Catalog catalog;
    const CatalogEntries own = entries({gpu("t4", "plan")}, {});
    const CatalogView view(own, catalog);
    EXPECT_TRUE(view.knowsAccelerator(kCpuCore));
    EXPECT_TRUE(view.knowsAccelerator(kT4));
    EXPECT_FALSE(view.knowsAccelerator(kL4));
}

} // namespace
} // namespace kf
