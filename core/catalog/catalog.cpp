// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include <utility>

namespace kf {

namespace {

template<typename Entry> QHash<QString, qsizetype> indexOf(const QList<Entry> &entries)
{
    QHash<QString, qsizetype> index;
    index.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        index.insert(entries[i].id, i);
    return index;
}

/// `base` with the entries of `over` in place of those with the same id, or behind them.
template<typename Entry> void overlay(QList<Entry> &base, const QList<Entry> &over)
{
    QHash<QString, qsizetype> index = indexOf(base);
    for (const Entry &entry : over) {
        const auto found = index.constFind(entry.id);
        if (found != index.constEnd()) {
            base[*found] = entry;
            continue;
        }
        index.insert(entry.id, base.size());
        base.append(entry);
    }
}

template<typename Entry>
const Entry *
lookUp(const QList<Entry> &entries, const QHash<QString, qsizetype> &index, const QString &id)
{
    const auto found = index.constFind(id);
    return found == index.constEnd() ? nullptr : &entries[*found];
}

template<typename Entry> const Entry *findIn(const QList<Entry> &entries, const QString &id)
{
    for (const Entry &entry : entries) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

} // namespace

struct Catalog::Content {
    CatalogEntries entries;
    ComponentCatalog components;
    ZoneTable zones;
    AcceleratorNames names;
    QHash<QString, qsizetype> gpus;
    QHash<QString, qsizetype> devices;
    QHash<QString, qsizetype> cables;
    QHash<QString, qsizetype> offers;
};

Catalog::Catalog() : Catalog({}, {}, {}) {}

Catalog::Catalog(CatalogEntries shipped,
                 const CatalogEntries &library,
                 ComponentCatalog components,
                 AcceleratorNames names)
{
    auto content = std::make_shared<Content>();
    overlay(shipped.gpus, library.gpus);
    overlay(shipped.devices, library.devices);
    overlay(shipped.cables, library.cables);
    overlay(shipped.offers, library.offers);
    overlay(components.components, library.components);
    content->entries = std::move(shipped);
    content->components = std::move(components);
    content->names = std::move(names);
    content->gpus = indexOf(content->entries.gpus);
    content->devices = indexOf(content->entries.devices);
    content->cables = indexOf(content->entries.cables);
    content->offers = indexOf(content->entries.offers);
    m_content = std::move(content);
}

const AcceleratorEntry *Catalog::accelerator(const Id &id) const
{
    return lookUp(m_content->entries.gpus, m_content->gpus, id);
}

const DeviceEntry *Catalog::device(const Id &id) const
{
    return lookUp(m_content->entries.devices, m_content->devices, id);
}

const CableEntry *Catalog::cable(const Id &id) const
{
    return lookUp(m_content->entries.cables, m_content->cables, id);
}

const OfferEntry *Catalog::offer(const QString &id) const
{
    return lookUp(m_content->entries.offers, m_content->offers, id);
}

const CatalogEntries &Catalog::entries() const
{
    return m_content->entries;
}

const ComponentCatalog &Catalog::components() const
{
    return m_content->components;
}

const ZoneTable &Catalog::zones() const
{
    return m_content->zones;
}

const AcceleratorNames &Catalog::names() const
{
    return m_content->names;
}

CatalogView::CatalogView(const CatalogEntries &own, const Catalog &catalog)
    : m_own(own)
    , m_catalog(catalog)
{
    m_ownDevices.reserve(own.devices.size());
    for (const DeviceEntry &entry : own.devices)
        m_ownDevices.insert(entry.id, &entry);
}

const AcceleratorEntry *CatalogView::accelerator(const Id &id) const
{
    const AcceleratorEntry *own = findIn(m_own.gpus, id);
    return own != nullptr ? own : m_catalog.accelerator(id);
}

const DeviceEntry *CatalogView::device(const Id &id) const
{
    const DeviceEntry *own = m_ownDevices.value(id, nullptr);
    return own != nullptr ? own : m_catalog.device(id);
}

const CableEntry *CatalogView::cable(const Id &id) const
{
    const CableEntry *own = findIn(m_own.cables, id);
    return own != nullptr ? own : m_catalog.cable(id);
}

QList<const CableEntry *> CatalogView::cables() const
{
    QList<const CableEntry *> cables;
    QHash<Id, const CableEntry *> own;
    for (const CableEntry &entry : m_own.cables)
        own.insert(entry.id, &entry);
    for (const CableEntry &entry : m_catalog.entries().cables)
        cables.append(own.contains(entry.id) ? own.value(entry.id) : &entry);
    for (const CableEntry &entry : m_own.cables) {
        if (m_catalog.cable(entry.id) == nullptr)
            cables.append(&entry);
    }
    return cables;
}

const OfferEntry *CatalogView::offer(const QString &id) const
{
    const OfferEntry *own = findIn(m_own.offers, id);
    return own != nullptr ? own : m_catalog.offer(id);
}

const Component *CatalogView::component(const Id &id) const
{
    const Component *own = findIn(m_own.components, id);
    return own != nullptr ? own : findIn(m_catalog.components().components, id);
}

bool CatalogView::knowsAccelerator(const Id &id) const
{
    return id == kCpuCore || accelerator(id) != nullptr;
}

} // namespace kf
