// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/library.h"

#include "core/project/catalog_file.h"
#include "core/project/rack_type_library.h"

namespace kf {

Library::Library(Catalog catalog, QString folder, QObject *parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
    , m_folder(std::move(folder))
{
}

bool Library::holds(const Id &device) const
{
    const DeviceEntry *entry = m_catalog.device(device);
    return entry != nullptr && entry->origin != EntryOrigin::Shipped;
}

Result<> Library::keep(const QList<DeviceEntry> &devices)
{
    const Result<> kept = keepInLibrary(m_folder, devices);
    return kept ? readAgain() : kept;
}

Result<> Library::remove(const Id &device)
{
    const Result<> removed = removeFromLibrary(m_folder, device);
    return removed ? readAgain() : removed;
}

Result<QList<RackType>> Library::rackTypes() const
{
    return readRackTypes(m_folder);
}

Result<> Library::keepRackTypes(const QList<RackType> &types)
{
    return writeRackTypes(m_folder, types);
}

Result<> Library::readAgain()
{
    Result<Catalog> catalog = loadCatalog(m_folder);
    if (!catalog)
        return catalog.error();
    m_catalog = std::move(catalog).value();
    Q_EMIT changed();
    return {};
}

} // namespace kf

#include "moc_library.cpp"
