// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/catalog_update.h"

#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"

namespace kf {

namespace {

/// `shipped` as the plan would have it: with what the person has assumed.
DeviceEntry asCopied(const DeviceEntry &copy, DeviceEntry shipped)
{
    shipped.assumed = copy.assumed;
    return shipped;
}

/// Names are no facts: what a plan says stays the same when an entry is found by more of them.
AcceleratorEntry asCopied(const AcceleratorEntry &copy, AcceleratorEntry shipped)
{
    shipped.names = copy.names;
    shipped.aliases = copy.aliases;
    return shipped;
}

template<typename Entry> Entry asCopied(const Entry &, Entry shipped)
{
    return shipped;
}

template<typename Entry> bool hasOriginal(const Entry &copy)
{
    if constexpr (requires { copy.origin; })
        return copy.origin == EntryOrigin::Shipped;
    return true;
}

template<typename Entry> QString modelIn(const Entry &entry)
{
    if constexpr (requires { entry.model; })
        return entry.model;
    return {};
}

const AcceleratorEntry *originalOf(const Catalog &catalog, const AcceleratorEntry &copy)
{
    return catalog.accelerator(copy.id);
}
const DeviceEntry *originalOf(const Catalog &catalog, const DeviceEntry &copy)
{
    return catalog.device(copy.id);
}
const CableEntry *originalOf(const Catalog &catalog, const CableEntry &copy)
{
    return catalog.cable(copy.id);
}
const OfferEntry *originalOf(const Catalog &catalog, const OfferEntry &copy)
{
    return catalog.offer(copy.id);
}

template<typename Entry>
void addOutdated(const QList<Entry> &copies,
                 IdKind kind,
                 const Catalog &catalog,
                 QList<OutdatedEntry> &outdated)
{
    for (const Entry &copy : copies) {
        const Entry *original = originalOf(catalog, copy);
        if (original != nullptr && hasOriginal(copy) && !(copy == asCopied(copy, *original)))
            outdated.append({kind, copy.id, modelIn(copy)});
    }
}

/// Takes the original over where it is known.
template<typename Entry>
void takeOriginal(QList<Entry> &copies, const Id &id, const Catalog &catalog)
{
    const qsizetype at = edits::indexOf(copies, id);
    const Entry *original = at >= 0 ? originalOf(catalog, copies[at]) : nullptr;
    if (original != nullptr)
        copies[at] = asCopied(copies[at], *original);
}

Result<Plan> takeDevice(Plan plan, const Id &id, const Catalog &catalog)
{
    QList<DeviceEntry> devices = plan.catalog.devices;
    takeOriginal(devices, id, catalog);
    const qsizetype at = edits::indexOf(devices, id);
    return at < 0 ? Result<Plan>(std::move(plan)) : putCatalogDevice(std::move(plan), devices[at]);
}

} // namespace

QList<OutdatedEntry> outdatedEntries(const CatalogEntries &own, const Catalog &catalog)
{
    QList<OutdatedEntry> outdated;
    addOutdated(own.gpus, IdKind::CatalogGpu, catalog, outdated);
    addOutdated(own.devices, IdKind::CatalogDevice, catalog, outdated);
    addOutdated(own.cables, IdKind::CatalogCable, catalog, outdated);
    addOutdated(own.offers, IdKind::CatalogOffer, catalog, outdated);
    return outdated;
}

Result<Plan>
withCurrentEntries(Plan plan, const QList<OutdatedEntry> &entries, const Catalog &catalog)
{
    for (const OutdatedEntry &entry : entries) {
        if (entry.kind == IdKind::CatalogDevice) {
            Result<Plan> next = takeDevice(std::move(plan), entry.id, catalog);
            if (!next)
                return next;
            plan = std::move(next).value();
        } else if (entry.kind == IdKind::CatalogGpu) {
            takeOriginal(plan.catalog.gpus, entry.id, catalog);
        } else if (entry.kind == IdKind::CatalogCable) {
            takeOriginal(plan.catalog.cables, entry.id, catalog);
        } else {
            takeOriginal(plan.catalog.offers, entry.id, catalog);
        }
    }
    return plan;
}

QList<Change> changesOf(const Plan &plan, const OutdatedEntry &entry, const Catalog &catalog)
{
    // Only the entry itself: a whole plan would be compared for each of them.
    Plan before;
    before.catalog = plan.catalog;
    const Result<Plan> after = withCurrentEntries(before, {entry}, catalog);
    return after ? diff(before, after.value()) : QList<Change>();
}

} // namespace kf
