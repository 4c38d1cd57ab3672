// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/catalog_file.h"

#include "core/project/own_file.h"
#include "core/project/shipped_tree.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace kf {

namespace {

const QString kOwnDevices = QStringLiteral("own-devices.yaml");

/// Of a device in a library: a person's, imported or typed, whatever its file says.
EntryOrigin ownOrigin(const DeviceEntry &device)
{
    return device.origin == EntryOrigin::Imported ? EntryOrigin::Imported : EntryOrigin::User;
}

Result<CatalogEntries> readLibrary(const QString &folder)
{
    CatalogEntries library;
    if (folder.isEmpty())
        return library;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        CatalogEntries entries;
        if (const Result<> read = readOwnFile(entries, dir.filePath(name)); !read)
            return read.error();
        for (DeviceEntry &device : entries.devices)
            device.origin = ownOrigin(device);
        library.gpus.append(entries.gpus);
        library.devices.append(entries.devices);
        library.cables.append(entries.cables);
        library.offers.append(entries.offers);
    }
    return library;
}

qsizetype indexOfDevice(const QList<DeviceEntry> &devices, const Id &id)
{
    for (qsizetype i = 0; i < devices.size(); ++i) {
        if (devices[i].id == id)
            return i;
    }
    return -1;
}

/// What KFPlan itself has written into the library.
Result<CatalogEntries> readOwn(const QString &folder)
{
    CatalogEntries entries;
    const QString path = QDir(folder).filePath(kOwnDevices);
    if (QFileInfo::exists(path)) {
        if (const Result<> read = readOwnFile(entries, path); !read)
            return read.error();
    }
    return entries;
}

/// Files that a person has written are left to that person: they may hold comments.
Result<> mayChange(const QString &folder, const QSet<Id> &devices)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        CatalogEntries entries;
        if (name == kOwnDevices)
            continue;
        if (const Result<> read = readOwnFile(entries, dir.filePath(name)); !read)
            return read.error();
        for (const DeviceEntry &device : std::as_const(entries.devices)) {
            if (devices.contains(device.id))
                return Error{ErrorKind::NotAllowed,
                             ProjectText::tr("'%1' stands in %2, which KFPlan does not write; "
                                             "change it there")
                                 .arg(device.id, dir.filePath(name)),
                             dir.filePath(name),
                             {}};
        }
    }
    return {};
}

Result<> writeOwn(const QString &folder, const CatalogEntries &entries)
{
    return writeOwnFile(QDir(folder).filePath(kOwnDevices),
                        "# Devices of your own. KFPlan writes this file; put comments elsewhere.\n",
                        entries);
}

} // namespace

Result<Catalog> loadCatalog(const QString &libraryFolder)
{
    CatalogEntries shipped;
    ComponentCatalog components;
    AcceleratorNames names;
    for (const char *name : {"gpus", "devices", "cables", "offers"}) {
        if (const Result<> read = readShipped(shipped, QString::fromLatin1(name)); !read)
            return read.error();
    }
    if (const Result<> read = readShipped(components, QStringLiteral("components")); !read)
        return read.error();
    if (const Result<> read = readShipped(names, QStringLiteral("names")); !read)
        return read.error();
    const Result<CatalogEntries> library = readLibrary(libraryFolder);
    if (!library)
        return library.error();
    return Catalog(std::move(shipped), library.value(), std::move(components), std::move(names));
}

Result<QByteArray> libraryFile(const CatalogEntries &entries)
{
    return checkedText(entries, kOwnDevices);
}

Result<> keepInLibrary(const QString &folder, const QList<DeviceEntry> &devices)
{
    QHash<Id, DeviceEntry> kept;
    for (const DeviceEntry &device : devices) {
        kept.insert(device.id, device);
        kept[device.id].origin = ownOrigin(device);
    }
    const QList<Id> ids = kept.keys();
    if (Result<> allowed = mayChange(folder, QSet<Id>(ids.begin(), ids.end())); !allowed)
        return allowed;
    Result<CatalogEntries> own = readOwn(folder);
    if (!own)
        return own.error();
    for (DeviceEntry &device : own.value().devices) {
        if (kept.contains(device.id))
            device = kept.take(device.id);
    }
    for (const DeviceEntry &device : devices) {
        if (kept.contains(device.id))
            own.value().devices.append(kept.take(device.id));
    }
    return writeOwn(folder, own.value());
}

Result<> removeFromLibrary(const QString &folder, const Id &device)
{
    if (Result<> allowed = mayChange(folder, {device}); !allowed)
        return allowed;
    Result<CatalogEntries> own = readOwn(folder);
    if (!own)
        return own.error();
    const qsizetype index = indexOfDevice(own.value().devices, device);
    if (index < 0)
        return Error{ErrorKind::NotFound,
                     ProjectText::tr("The library has no device '%1'").arg(device),
                     QDir(folder).filePath(kOwnDevices),
                     {}};
    own.value().devices.removeAt(index);
    return writeOwn(folder, own.value());
}

} // namespace kf
