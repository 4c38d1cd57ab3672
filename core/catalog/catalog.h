// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The catalogue: what is shipped, what the person's own library adds, and what a plan carries
// along.

#include "core/catalog/accelerator_names.h"
#include "core/catalog/component.h"
#include "core/catalog/entries.h"
#include "core/catalog/zone_table.h"

#include <QHash>

#include <memory>

namespace kf {

/// Entries by id, with components and zones. Copies are cheap.
class Catalog {
public:
    Catalog();
    /// `shipped` entries, then those of the person's `library`, which win over shipped ones.
    Catalog(CatalogEntries shipped,
            const CatalogEntries &library,
            ComponentCatalog components,
            AcceleratorNames names = {});

    /// The entry with that id, or nullptr. Valid as long as this catalogue lives.
    const AcceleratorEntry *accelerator(const Id &id) const;
    const DeviceEntry *device(const Id &id) const;
    const CableEntry *cable(const Id &id) const;
    const OfferEntry *offer(const QString &id) const;

    const CatalogEntries &entries() const;
    const ComponentCatalog &components() const;
    const ZoneTable &zones() const;
    const AcceleratorNames &names() const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

/// A catalogue as one plan sees it: the plan's own copies win. Holds references, not copies.
class CatalogView {
public:
    CatalogView(const CatalogEntries &own, const Catalog &catalog);

    const AcceleratorEntry *accelerator(const Id &id) const;
    const DeviceEntry *device(const Id &id) const;
    const CableEntry *cable(const Id &id) const;
    /// All cables: the catalogue's, a copy of the plan in the place of its original, then the
    /// plan's own.
    QList<const CableEntry *> cables() const;
    const OfferEntry *offer(const QString &id) const;
    const Component *component(const Id &id) const;
    const Catalog &catalog() const { return m_catalog; }

    /// True for ids that some catalogue knows, and for cpu-core.
    bool knowsAccelerator(const Id &id) const;

private:
    const CatalogEntries &m_own;
    const Catalog &m_catalog;
    QHash<Id, const DeviceEntry *> m_ownDevices;
};

} // namespace kf
