// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The plan's copies of catalogue entries against what the catalogue says now.

#include "core/base/result.h"
#include "core/base/rule.h"
#include "core/catalog/catalog.h"
#include "core/plan/diff.h"
#include "core/plan/plan.h"

namespace kf {

/// A copy that says something else than the catalogue does now. What a person assumed, and the
/// names by which an accelerator is found, are no difference; own devices have no original.
struct OutdatedEntry {
    IdKind kind = IdKind::CatalogDevice;
    Id id;
    QString model; ///< empty where the kind has none

    bool operator==(const OutdatedEntry &) const = default;
};

/// Accelerators, devices, cables, then offers, each in the order of the plan.
QList<OutdatedEntry> outdatedEntries(const CatalogEntries &own, const Catalog &catalog);

/// The plan with the entries as the catalogue has them now; what was assumed for a device stays.
/// Refused where a placed device could not stand where it does any more.
Result<Plan>
withCurrentEntries(Plan plan, const QList<OutdatedEntry> &entries, const Catalog &catalog);

/// What taking that entry over would change, figure by figure.
QList<Change> changesOf(const Plan &plan, const OutdatedEntry &entry, const Catalog &catalog);

} // namespace kf
